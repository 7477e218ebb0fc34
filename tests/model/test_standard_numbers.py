"""Check digits of ISBN and ISSN, and how wrong numbers are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.standard_numbers import (
    incorrect,
    isbn_13,
    isbn_valid,
    issn_valid,
    standard_number,
)

DIGITS = st.lists(st.integers(0, 9), min_size=12, max_size=12)


def isbn(digits: list[int]) -> str:
    digits[:3] = [9, 7, 8]
    last = -sum((1, 3)[index % 2] * digit for index, digit in enumerate(digits)) % 10
    return "".join(map(str, [*digits, last]))


@given(digits=DIGITS, place=st.integers(0, 11))
def test_check_digits_detect_a_wrong_digit(digits: list[int], place: int) -> None:
    number = isbn(digits)
    assert isbn_valid(number)
    assert isbn_13(number) == number
    wrong = number[:place] + str((digits[place] + 1) % 10) + number[place + 1 :]
    assert not isbn_valid(wrong)
    assert isbn_13(wrong) == ""


def test_old_isbns_and_issns() -> None:
    assert isbn_valid("0-8044-2957-X")
    assert isbn_13("0-8044-2957-X") == "9780804429573"
    assert not isbn_valid("0-8044-2957-1")
    assert issn_valid("2434-561X")
    assert not issn_valid("2434-5611")
    assert not isbn_valid("١٢٣٤٥٦٧٨٩٠")


@given(st.text(alphabet="0123456789Xx- ", max_size=20))
def test_any_text_is_a_number_or_none(text: str) -> None:
    assert isbn_valid(isbn_13(text)) or isbn_13(text) == ""
    assert issn_valid(text) in (True, False)


@pytest.mark.parametrize(
    ("text", "scheme", "number", "correct"),
    [
        ("urn:isbn:9780306406157", "isbn", "9780306406157", True),
        ("URN:ISSN:0378-5955", "issn", "0378-5955", True),
        ("urn:isbn:9780306406158", "isbn", "9780306406158", False),
        ("ISBN 978-0-306-40615-8 (incorrect)", "isbn", "978-0-306-40615-8", False),
        ("issn: 0378-5956 (incorrect)", "issn", "0378-5956", False),
        # the person who marks it has seen that it is another book's
        ("ISBN 978-0-306-40615-7 (incorrect)", "isbn", "978-0-306-40615-7", False),
    ],
)
def test_a_number_and_whether_it_is_right(
    text: str, scheme: str, number: str, correct: bool
) -> None:
    found = standard_number(text)
    assert found is not None
    assert (found.scheme, found.number, found.correct) == (scheme, number, correct)


@pytest.mark.parametrize("text", ["", "ISBN 978-0-306-40615-8", "ark:12345/x", "isbn (incorrect)"])
def test_other_texts_are_no_standard_number(text: str) -> None:
    assert standard_number(text) is None


def test_what_is_marked_is_read_again() -> None:
    kept = incorrect("isbn", " 0-306-40615-7 ")
    assert kept == "ISBN 0-306-40615-7 (incorrect)"
    assert standard_number(kept) == ("isbn", "0-306-40615-7", True)
