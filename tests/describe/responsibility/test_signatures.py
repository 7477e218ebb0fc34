"""Names with which a text is signed, and notes on its author."""

from collections.abc import Callable

import pytest

from colophon.describe.page.layout import Layout
from colophon.describe.responsibility.signatures import author_note, signatures
from colophon.model.document import Document

Make = Callable[..., Document]
PROSE = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came.\n"
    "The stairs are dark, the roof is open, and the landlord lives by the sea.\n\n"
)


@pytest.mark.parametrize(
    ("foot", "names"),
    [
        ("Ada Moor", ["Ada Moor"]),
        ("Ada Moor\nJohn Marsh", ["Ada Moor", "John Marsh"]),
        ("Signed, Ada Moor", ["Ada Moor"]),
        ("Signed: A. Moor", ["A. Moor"]),
        ("Yours, Ada Moor", ["Ada Moor"]),
        ("gez. Karin Vogt", ["Karin Vogt"]),
        ("Firmado: Ana de la Cruz", ["Ana de la Cruz"]),
        ("Ada Moor\nFINIS", ["Ada Moor"]),
        ("FINIS\nA. M.", ["A. M."]),
        ("Ada Moor\n3 May 1981", ["Ada Moor"]),
        ("Ada Moor\n\nPrinted by the Hollow Press", ["Ada Moor"]),
        ("A baker of this town, who writes by night and has no bed, ADA MOOR.", ["ADA MOOR"]),
        # nobody signs
        ("", []),
        ("FINIS", []),
        ("Lowtown", []),
        ("Henry Scobell, Cler. Parl.", []),
        ("Ada Moor was there, and so was everybody else who has a roof.", []),
        ("the landlord", []),
    ],
)
def test_names_at_the_end(made: Make, foot: str, names: list[str]) -> None:
    text = f"THE RENT\n\n{PROSE}{foot}\n"
    found = signatures(Layout(made(text)).tail, text)
    assert [one.name.name for one in found] == names
    for one in found:
        assert one.name.name.split()[-1].strip(".") in text[one.start : one.end]


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Ada Moor is a nurse and writer in the lower town.", "Ada Moor"),
        ("*Ada Moor is a nurse and writer in the lower town.*", "Ada Moor"),
        ("Ada Moor lives in the lower town with two goats.", "Ada Moor"),
        ("Karin Vogt ist Schriftstellerin und lebt in der Mühle, Historiker nennt man sie nicht.",
         "Karin Vogt"),
        ("This was first published in the Mill Review by Ada Moor, in spring.", "Ada Moor"),
    ],
)  # fmt: skip
def test_who_is_introduced_at_the_end(made: Make, note: str, name: str) -> None:
    text = f"THE RENT\n\n{PROSE}{note}\n"
    found = author_note(Layout(made(text)).tail, text)
    assert found is not None
    assert found.name.name == name == text[found.start : found.end]


@pytest.mark.parametrize(
    "note",
    [
        "",
        "The landlord is a man of the sea.",
        "Ada Moor is dead.",
        "Published by Ada Moor is a phrase of the trade.",
    ],
)
def test_nobody_is_introduced(made: Make, note: str) -> None:
    text = f"THE RENT\n\n{PROSE}{note}\n"
    assert author_note(Layout(made(text)).tail, text) is None


def test_whom_a_text_is_about_is_not_its_author(made: Make) -> None:
    note = "Ada Moor is a nurse and writer in the lower town."
    text = f"THE RENT\n\n{'Moor said so, and nobody asked why. ' * 3}\n\n{PROSE}{note}\n"
    assert author_note(Layout(made(text)).tail, text) is None
