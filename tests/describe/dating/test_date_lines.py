"""The lines beside a date: what stands above and below it, however long a line is."""

import pytest
from tests.costs import assert_proportional

from colophon.dating.found import FoundDate
from colophon.describe.dating.date_lines import DateLine
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.regions import OriginRegion
from colophon.model.document import Document

SAID = "May 1974"
LONG = "bread and roses " * 200
"""more than is looked at of a line"""


def lines_of(text: str) -> list[DateLine]:
    """Each date of a text on its line."""
    document = Document(
        name="a.txt", text=text, media_type="text/plain", sha256="", size=0, reader="plain"
    )
    imprints, region = Imprints(document), OriginRegion("head", 0, len(text))
    starts = []
    at = text.find(SAID)
    while at >= 0:
        starts.append(at)
        at = text.find(SAID, at + 1)
    return [
        DateLine(
            imprints,
            region,
            FoundDate(start=one, end=one + len(SAID), edtf="1974-05", kind="month"),
        )
        for one in starts
    ]


BESIDE = {
    "alone": (SAID, "", SAID, ""),
    "between lines": (f"Bread\n{SAID}\nand roses", "Bread", SAID, "and roses"),
    "between empty lines": (f"Bread\n\n{SAID}\n\nroses", "", SAID, ""),
    "on the first line": (f"In {SAID}, Leeds\nroses", "", f"In {SAID}, Leeds", "roses"),
    "on the second line": (f"\n{SAID}", "", SAID, ""),
}


@pytest.mark.parametrize("case", BESIDE)
def test_lines_beside_a_date(case: str) -> None:
    text, above, line, below = BESIDE[case]
    (found,) = lines_of(text)
    assert (found.above, found.line, found.below) == (above, line, below)


@pytest.mark.parametrize("text", [f"{LONG}\n{SAID}\n{LONG}", f"{LONG}{SAID}{LONG}"])
def test_of_long_lines_the_nearest_words_are_looked_at(text: str) -> None:
    (found,) = lines_of(text)
    assert max(map(len, (found.above, found.below))) <= 300
    assert len(found.line) <= 2 * 300 + len(SAID)
    assert text.index(found.above + text[found.bounds[0] - 1 : found.bounds[0]] + found.line) > 0


def test_a_date_costs_the_same_wherever_it_stands() -> None:
    """Of a text in one line all that stood before a date was taken for the line above it."""
    assert_proportional(
        lambda text: [(one.runs_on, one.quoted) for one in lines_of(text)],
        lambda number: f"{SAID} " * number,
        1_000,
        8_000,
    )
