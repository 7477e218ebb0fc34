"""Numbers that are those of an issue, and numbers of all else that is numbered."""

import pytest

from colophon.describe.imprint.numbering import is_issue


def judge(line: str) -> bool:
    """Whether the stretch in brackets of a line is the number of an issue."""
    start, end = line.index("["), line.index("]") - 1
    return is_issue(line.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    "line",
    [
        "[No. 7]",
        "The Lower Gate, [No. 7]",
        "THE LOWER GATE   [No. 7]   May 1981",
        "The Lower Gate | [No. 7] | May 1981",
        "[Nr. 3] · Mai 1981",
        "[n° 12], mai 1974",
        "[№ 5] (1917)",
    ],
)
def test_numbers_of_issues(line: str) -> None:
    assert judge(line)


@pytest.mark.parametrize(
    "line",
    [
        "Sonata [No. 7] in C minor",
        "Grant [No. 7]",
        "Charity [No. 1620]",
        "Act [No. 7] of 1981",
        "Ward [No. 7]",
        "Platform [No. 7]",
        "[No. 7] Ferry Street",
        "Lowtown Square, [No. 7]",
        "(Rents Review, [No. 7])",
        "Plate [No. 7]",
        "Inv. [No. 7]",
        "Konto [Nr. 7]",
        "Photograph by Ada, [No. 7]",
        "Tidings, [No. 7], p. 12",
        "[No. 7] and No. 9",
        "we told the landlord in letter [No. 7] that the roof leaks",
    ],
)
def test_numbers_of_other_things(line: str) -> None:
    assert not judge(line)
