"""Author blocks of papers: names, marks of reference, affiliations; all of it or nothing."""

from collections.abc import Callable

import pytest

from colophon.describe.page.layout import Layout
from colophon.describe.responsibility.author_block import authors
from colophon.model.document import Document

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("block", "names"),
    [
        ("Ada Moor1, John Marsh2\n1 University of Lowtown\n", ["Ada Moor", "John Marsh"]),
        ("Ada Moor¹ and John Marsh²\n¹ University of Lowtown\n", ["Ada Moor", "John Marsh"]),
        ("Ada Moor*, John Marsh†\nAbstract\n", ["Ada Moor", "John Marsh"]),
        ("Ada Moor\nDepartment of Rents, University of Lowtown\n", ["Ada Moor"]),
        ("Ada Moor, Ph.D., John Marsh, M.A.\nAbstract\n", ["Ada Moor", "John Marsh"]),
        ("Ada Moor (ORCID: 0000-0001-2345-6789)1\nAbstract\n", ["Ada Moor"]),
        ("Ada Moor, John Marsh & Éva Kovács\nInstitut für Mieten\n",
         ["Ada Moor", "John Marsh", "Éva Kovács"]),
        # nothing says that they are authors
        ("Ada Moor, John Marsh\nThe stairs are dark and the roof is open to the rain and wind.\n",
         []),
        ("The Stairs1, The Roof2\nAbstract\n", []),
        ("We asked the landlord for repairs in the spring.\nAbstract\n", []),
        ("", []),
        ("Abstract\n", []),
    ],
)  # fmt: skip
def test_blocks(made: Make, block: str, names: list[str]) -> None:
    found = authors(Layout(made(block)).head, block)
    assert [one.name.name for one in found] == names
    for one in found:
        assert one.name.name.split()[0] in block[one.start : one.end]
