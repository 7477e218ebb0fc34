"""The periodical of a citation that runs along with a paper, and citations of others."""

from collections.abc import Callable

import pytest

from colophon.describe.imprint.citation import Citation
from colophon.model.document import Document

Make = Callable[..., Document]
OWN = "Moor A., (1981). The Rent. Journal of Rents, 5(47), 146. https://doi.org/10.1000/rent.1"
OTHER = "Marsh J. (1974). The Roof. Roof Review, 3(2), 12. https://doi.org/10.1000/roof.2"


@pytest.mark.parametrize(
    ("text", "title", "volume", "issue", "year"),
    [
        (f"The Rent\n\n{OWN}\n\nText.\n\n{OWN}\n", "Journal of Rents", "5", "47", "1981"),
        (f"The Rent\n\n{OWN}\n\nText.\n\nhttps://doi.org/10.1000/rent.1\n",
         "Journal of Rents", "5", "47", "1981"),
        (f"{OWN}\n\nText.\n\n{OTHER}\n\n{OWN}\n", "Journal of Rents", "5", "47", "1981"),
    ],
)  # fmt: skip
def test_its_own(made: Make, text: str, title: str, volume: str, issue: str, year: str) -> None:
    host = Citation(made(text)).host
    assert host is not None
    assert (host.title, host.volume, host.issue, host.year) == (title, volume, issue, year)
    assert text[host.start : host.end] == title


@pytest.mark.parametrize(
    "text",
    ["", "The Rent", f"The Rent\n\nReferences\n\n{OTHER}\n", "5(47), 146", f"{OTHER}\n{OWN}\n"],
)
def test_none(made: Make, text: str) -> None:
    assert Citation(made(text)).host is None
