"""Evidence quotes what stands where it says, with what stands around it."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.evidence.making import CONTEXT, at, embedded_evidence
from colophon.model.document import Document, Embedded, Page

Make = Callable[..., Document]

QUOTES = [
    ("THE RENT", 0, 8, "THE RENT"),
    ("  THE RENT  ", 0, 12, "THE RENT"),
    ("a\n\tTHE\nRENT \n", 1, 13, "THE\nRENT"),
    ("שכר הדירה", 0, 9, "שכר הדירה"),
    ("\u202eTHE RENT\u202c", 0, 10, "\u202eTHE RENT\u202c"),
    ("\u3000家賃\u3000", 0, 4, "家賃"),
    ("e\u0301t\u00e9", 0, 4, "e\u0301t\u00e9"),
    ("\x00THE\x00", 0, 5, "\x00THE\x00"),
]


@pytest.mark.parametrize(("text", "start", "end", "quote"), QUOTES)
def test_blanks_at_the_ends_are_left_out(
    made: Make, text: str, start: int, end: int, quote: str
) -> None:
    found = at(made(text), start, end, method="m", confidence=0.5)
    assert found.quote == quote
    assert text[found.start : found.end] == quote


def test_blanks_alone_are_quoted_as_they_are(made: Make) -> None:
    found = at(made("a   b"), 1, 4, method="m", confidence=0.5)
    assert (found.quote, found.start, found.end) == ("   ", 1, 4)


@given(text=st.text(min_size=1, max_size=200), a=st.integers(0, 200), b=st.integers(0, 200))
def test_a_quote_and_its_surroundings_are_the_text(made: Make, text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    found = at(made(text), start, end, method="m", confidence=0.5)
    assert found.start is not None
    assert found.end is not None
    assert start <= found.start <= found.end <= end
    whole = found.prefix + found.quote + found.suffix
    assert text[found.start - len(found.prefix) : found.end + len(found.suffix)] == whole
    assert len(found.prefix) == min(CONTEXT, found.start)
    assert len(found.suffix) == min(CONTEXT, len(text) - found.end)


@pytest.mark.parametrize(("start", "page"), [(0, 1), (4, 1), (5, 2), (9, 2)])
def test_the_page_is_that_of_the_first_letter(made: Make, start: int, page: int) -> None:
    pages = (Page(number=1, start=0, end=5), Page(number=2, start=5, end=10))
    document = msgspec.structs.replace(made("abcdefghij"), pages=pages)
    assert at(document, start, 10, method="m", confidence=0.5).page == page


def test_the_page_of_words_behind_a_page_break(made: Make) -> None:
    pages = (Page(number=1, start=0, end=4), Page(number=2, start=4, end=8))
    document = msgspec.structs.replace(made("abc\nRENT"), pages=pages)
    assert at(document, 3, 8, method="m", confidence=0.5).page == 2


def test_what_is_said_of_a_piece_is_kept(made: Make) -> None:
    found = at(
        made("THE RENT"), 0, 3, method="title", confidence=0.4, version="2", note="Because.",
        inferred=True, parts=(("a", 0.1),), alternatives=("THE",),
    )  # fmt: skip
    assert (found.method, found.version, found.confidence) == ("title", "2", 0.4)
    assert (found.note, found.inferred, found.alternatives) == ("Because.", True, ("THE",))
    assert found.source == "text"


@pytest.mark.parametrize("value", ["Bread", "", " Bread ", "\x00", "לחם"])
def test_metadata_is_quoted_whole_and_stands_nowhere(value: str) -> None:
    one = Embedded(source="pdf:info/Title", value=value)
    found = embedded_evidence(one, method="title", confidence=0.5, note="It says so.")
    assert (found.quote, found.source, found.start, found.end) == (value, one.source, None, None)
    assert found.page is None
