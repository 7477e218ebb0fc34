"""Lines on a page in reading order: columns, blocks, rows, tables left whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.read.toolkit.layout import blocks
from colophon.read.toolkit.lines import PlacedLine

WORDS = "words of running text {}"


def line(text: str, left: float, top: float, *, size: float = 10, width: float = 0) -> PlacedLine:
    """A line of type as high as it is large."""
    wide = width or 0.5 * size * len(text)
    return PlacedLine(text, left, top, left + wide, top + size, size)


def column(name: str, left: float, top: float, count: int = 4) -> list[PlacedLine]:
    return [
        line(WORDS.format(f"{name}{at}"), left, top + 12 * at, width=150) for at in range(count)
    ]


def read(lines: list[PlacedLine]) -> list[str]:
    """The blocks, each its lines with bars between, in short."""
    return [
        "|".join(one.text.replace(WORDS.format(""), "") for one in block) for block in blocks(lines)
    ]


A, B = "A0|A1|A2|A3", "B0|B1|B2|B3"
PAGES = {
    "nothing": ([], []),
    "one line": ([line("Bread", 10, 10)], ["Bread"]),
    "one column": (column("A", 10, 10), [A]),
    "two columns": ([*column("B", 200, 10), *column("A", 10, 10)], [A, B]),
    "a title over two columns": (
        [line("Bread and roses", 100, 0, size=20), *column("A", 10, 60), *column("B", 200, 60)],
        ["Bread and roses", A, B],
    ),
    "a foot below two columns": (
        [*column("A", 10, 10), *column("B", 200, 10), line("A foot", 10, 99, width=340)],
        [A, B, "A foot"],
    ),
    "three columns": (
        [*column("C", 400, 10), *column("B", 200, 10), *column("A", 10, 10)],
        [A, B, "C0|C1|C2|C3"],
    ),
    "a gap parts blocks": ([*column("A", 10, 10), *column("B", 10, 90)], [A, B]),
    "larger letters part blocks": (
        [*column("A", 10, 10), line("Roses", 10, 56, size=14), *column("B", 10, 72)],
        [A, "Roses", B],
    ),
    "a row in pieces is one line": (
        [line("Price", 10, 10), line("50p", 200, 10.5), line("Pages", 10, 22), line("4", 200, 22)],
        ["Price 50p", "Pages 4"],
    ),
    "a table is no columns": (
        [line(str(at), x, 10 + 12 * at, width=9) for at in range(5) for x in (10, 100)],
        ["0 0", "1 1", "2 2", "3 3", "4 4"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PAGES)
def test_reading_order(case: str) -> None:
    lines, expected = PAGES[case]
    assert read(lines) == expected


def test_turned_lines_come_last_each_a_block() -> None:
    stamp = line("Library", 300, 10)
    stamp.turned = True
    assert read([stamp, *column("A", 10, 10)]) == [A, "Library"]


places = st.tuples(st.integers(0, 400), st.integers(0, 600), st.integers(6, 24), st.booleans())


@given(st.lists(places, max_size=25))
def test_no_line_is_lost_or_read_twice(found: list[tuple[int, int, int, bool]]) -> None:
    lines = [
        PlacedLine(f"w{at}", x, y, x + 40, y + size, size, turned)
        for at, (x, y, size, turned) in enumerate(found)
    ]
    said = [word for block in blocks(lines) for one in block for word in one.text.split()]
    assert sorted(said) == sorted(f"w{at}" for at in range(len(found)))
