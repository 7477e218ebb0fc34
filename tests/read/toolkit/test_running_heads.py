"""Page numbers, running heads and feet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.soundness import paged

from colophon.model.document import Document, MarkKind
from colophon.read import read_bytes
from colophon.read.toolkit.running_heads import numeral

NUMERALS = {
    "17": 17, "- 17 -": 17, "[17]": 17, "Seite 3": 3, "S. 3": 3, "p. 12": 12, "PAGE 4": 4,
    "pág. 9": 9, "σελ. 5": 5, "iv": 4, "XIV": 14, "xlix": 49, "• ii •": 2, "0": 0, "١٢": 12,
    "": None, "17 18": None, "12345": None, "iiii": None, "vx": None, "ivory": None, "d": None,
    "bread": None, "1.5": None, "²": None, "ı": None, "xı": None, "İ": None, "\u00a0": None,
    "Seite": None, "- - - - - 3": None, "Page 3 of 16": 3, "Seite 1 von 3": 1, "2/4": 2,
    "- 3 / 4 -": 3, "4/3": None, "0/3": None, "3 May 1974": None, "3 of": None, "1/2/3": None,
    "3 sur 16": 3, "1/1974": None, "Strona 3": 3, "Стр. 5": 5, "Sida 4": 4, "Blatt 2": 2,
    "page ii": 2, "pix": None, "si": None, "Bl.7": 7, "str. xii": 12,
}  # fmt: skip


@pytest.mark.parametrize("line", NUMERALS)
def test_a_line_that_is_a_page_number(line: str) -> None:
    assert numeral(line) == NUMERALS[line]


@given(st.text())
def test_any_line_is_a_number_or_none(line: str) -> None:
    number = numeral(line)
    assert number is None or 0 <= number <= 9999


def pages(*texts: str) -> Document:
    """A text whose pages form feeds part."""
    return read_bytes("\f".join(texts).encode(), "a.txt")


def furniture(made: Document) -> list[tuple[str, str]]:
    return [
        (one.kind.value, made.text[one.start : one.end])
        for one in made.marks_of(MarkKind.HEADER, MarkKind.FOOTER)
    ]


BODY = tuple(
    f"{first}\nof {first.lower()}.\nNone {first} alone"
    for first in ("Flour", "Salt", "Yeast", "Butter", "Jam")
)
"""pages of three lines that no other page has"""


def test_numbers_that_count_up_are_the_labels_of_their_pages() -> None:
    made = pages(*(f"{text}\n- {number} -" for number, text in enumerate(BODY, 7)))
    assert [one.label for one in made.pages] == ["7", "8", "9", "10", "11"]
    assert furniture(made) == [("footer", f"- {number} -") for number in range(7, 12)]


def test_roman_numbers_of_front_matter_count_apart() -> None:
    labels = ("i", "ii", "iii", "1", "2")
    made = pages(*(f"{label}\n{text}" for label, text in zip(labels, BODY, strict=True)))
    assert tuple(one.label for one in made.pages) == labels


def test_lone_numbers_and_years_are_no_page_numbers() -> None:
    made = pages(f"{BODY[0]}\n1912", f"{BODY[1]}\n40", BODY[2])
    assert [one.label for one in made.pages] == ["", "", ""]
    assert furniture(made) == []


def test_a_line_that_comes_back_is_a_running_head() -> None:
    made = pages(*(f"The Baker’s Year\n{text}" for text in BODY[:3]))
    assert furniture(made) == [("header", "The Baker’s Year")] * 3


def test_a_running_head_may_carry_the_number_of_its_page() -> None:
    made = pages(*(f"Baker’s Year {number}\n{text}" for number, text in enumerate(BODY, 31)))
    assert furniture(made) == [("header", f"Baker’s Year {number}") for number in range(31, 36)]


@pytest.mark.parametrize("count", [1, 2])
def test_few_pages_have_no_running_heads(count: int) -> None:
    assert furniture(pages(*["Baker’s Year\nBread."] * count)) == []


@pytest.mark.parametrize("unseen", ["\u200b", "\ufeff", "\x7f", "\u00ad"])
def test_lines_of_signs_that_nobody_sees_are_no_running_heads(unseen: str) -> None:
    made = pages(*(f"{unseen}\n{text}\n{unseen} " for text in BODY[:4]))
    assert furniture(made) == []
    assert paged(made)[0].startswith(BODY[0])


def test_empty_pages_keep_their_place() -> None:
    made = pages("Bread", "", " \n", "Roses", "")
    assert [one.number for one in made.pages] == [1, 2, 3, 4]
    assert paged(made) == ["Bread", "", "", "Roses"]
    assert made.extent == 4


@pytest.mark.parametrize("with_number", ["{} | {}", "{} {}", "{}  - {} -"])
def test_a_foot_goes_on_where_the_first_pages_have_no_number_in_it(with_number: str) -> None:
    foot = "The Baker, vol. 5"
    feet = [foot, foot, *(with_number.format(foot, number) for number in (3, 4, 5))]
    made = pages(*(f"{text}\n{end}" for text, end in zip(BODY, feet, strict=True)))
    assert furniture(made) == [("footer", end) for end in feet]


@pytest.mark.parametrize("how", ["Page {} of 3", "Seite {} von 3", "{}/3", "– {} / 3 –"])
def test_pages_that_say_how_many_there_are(how: str) -> None:
    """On the last one both numbers are the same."""
    heads = [how.format(number) for number in (1, 2, 3)]
    made = pages(*(f"{head}\n{body}" for head, body in zip(heads, BODY, strict=False)))
    assert furniture(made) == [("header", head) for head in heads]
    assert [one.label for one in made.pages] == ["1", "2", "3"]
