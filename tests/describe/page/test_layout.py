"""The lines of head and tail: what is on them, in which paragraph, under which marks."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.page.layout import HEAD, TAIL, Layout
from colophon.model.document import Document, Mark, MarkKind

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n\t\n", []),
        ("THE RENT", [("THE RENT", 0, 0)]),
        ("THE RENT\nA call", [("THE RENT", 0, 0), ("A call", 0, 0)]),
        ("THE RENT\n\nA call", [("THE RENT", 0, 0), ("A call", 1, 0)]),
        ("THE RENT\n \nA call", [("THE RENT", 0, 0), ("A call", 1, 0)]),
        ("\n\n   THE RENT  \n", [("THE RENT", 0, 3)]),
        ("שכר\n\nالإيجار", [("שכר", 0, 0), ("الإيجار", 1, 0)]),
    ],
)
def test_lines_and_paragraphs(made: Make, text: str, lines: list[tuple[str, int, int]]) -> None:
    head = Layout(made(text)).head
    assert [(one.text, one.block, one.indent) for one in head] == lines


def test_marks_of_a_line(made: Make) -> None:
    text = "THE RENT\nby Ada Moor\nThe stairs are dark."
    marks = (
        (MarkKind.HEADING, "THE RENT", 2),
        (MarkKind.BYLINE, "by Ada Moor", 0),
        (MarkKind.AUTHOR, "Ada Moor", 0),
    )
    title, byline, prose = Layout(made(text, marks=marks)).head
    assert (title.heading, title.level) == (True, 2)
    assert byline.kinds == {MarkKind.BYLINE}  # of the first letter
    assert prose.kinds == frozenset()


def test_the_largest_type_and_the_highest_level_of_a_line(made: Make) -> None:
    text = "THE RENT"
    document = Document(
        name="made.txt",
        text=text,
        media_type="text/plain",
        sha256="0" * 64,
        size=8,
        reader="made",
        marks=(
            Mark(kind=MarkKind.HEADING, start=0, end=8, level=3, size=12.0),
            Mark(kind=MarkKind.TITLE, start=0, end=8, level=1, size=30.0),
        ),
    )
    (line,) = Layout(document).head
    assert (line.level, line.size) == (1, 30.0)


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        ("THE RENT", True),
        ("THE RENT of", True),
        ("The Rent", False),
        ("A", False),
        ("АРЕНДА", True),
        ("1981", False),
        ("家賃", False),
        ("ΕΝΟΙΚΙΟ", True),
    ],
)
def test_lines_in_capitals(made: Make, text: str, capital: bool) -> None:
    assert Layout(made(text)).head[0].capital == capital


def test_menus_of_a_web_page_are_no_lines_of_it(made: Make) -> None:
    text = "Home About\nTHE RENT\nThe stairs are dark."
    marks = ((MarkKind.NAVIGATION, "Home About", 0),)
    lines = Layout(made(text, marks=marks, media_type="text/html")).head
    assert [one.text for one in lines] == ["THE RENT", "The stairs are dark."]
    assert len(Layout(made(text, marks=marks)).head) == 3


def test_long_menus_do_not_push_the_page_out_of_its_head(made: Make) -> None:
    menu = "Home About\n" * (HEAD // 10)
    text = f"{menu}THE RENT\nThe stairs are dark."
    marks = ((MarkKind.NAVIGATION, menu, 0),)
    lines = Layout(made(text, marks=marks, media_type="text/html")).head
    assert [one.text for one in lines] == ["THE RENT", "The stairs are dark."]


def test_the_tail_begins_with_a_whole_line(made: Make) -> None:
    text = "".join(f"line number {number}\n" for number in range(1_000))
    tail = Layout(made(text)).tail
    assert tail[-1].text == "line number 999"
    assert tail[0].text.startswith("line number ")
    assert 0 < len(text) - tail[0].start <= TAIL


@given(st.text(alphabet="aA \n\t.é家\u2028", max_size=120))
def test_lines_are_the_text(made: Make, text: str) -> None:
    document = made(text)
    for line in (*Layout(document).head, *Layout(document).tail):
        assert text[line.start : line.end] == line.text == line.text.strip() != ""
