"""What of a document is no text of its own says nothing of its topics."""

import pytest

from colophon.describe.imprint.credit_lines import is_credit
from colophon.describe.imprint.set_aside import set_aside
from colophon.model.document import Document, Mark, MarkKind
from colophon.model.record import Agent, Evidence, Statement


def document(text: str, *marks: Mark) -> Document:
    return Document(
        name="made", text=text, media_type="text/plain", sha256="", size=0, reader="made",
        marks=marks,
    )  # fmt: skip


def left(document: Document, *found: Statement) -> list[str]:
    return [document.text[start:end] for start, end in set_aside(document, found)]


@pytest.mark.parametrize(
    "line",
    [
        "Funded by the Bread and Roses Fund", "This booklet was supported by the Hen Trust",
        "Typeset by Ann Otter", "Cover: a linocut by the school", "Registered charity 12345",
        "© 1987 The Bakery", "No copyright, no rights", "Gefördert durch die Stadt Nebelheim",
        "Druck: Rote Presse", "Avec le soutien de la Région", "Dépôt légal : mai 1981",
        "Con el apoyo de la Caja", "Financiado por el Fondo", "Con il contributo della Banca",
    ],
)  # fmt: skip
def test_credit_lines_are_known(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Printers on strike", "The bank is closed on Monday", "Druckerei besetzt",
        "Copyrights and who holds them", "Photography for everybody", "Sponsors wanted? No!",
    ],
)  # fmt: skip
def test_lines_about_such_things_are_none(line: str) -> None:
    assert not is_credit(line)


def test_credits_and_furniture_are_set_aside() -> None:
    text = "Bread\n\nHome Shop Cart\n\nWe bake.\n\nFunded by the Water Fund\n\n1 See the Coal Act."
    menu, note = text.find("Home"), text.find("1 See")
    found = left(
        document(
            text,
            Mark(kind=MarkKind.NAVIGATION, start=menu, end=menu + 14),
            Mark(kind=MarkKind.NOTE, start=note, end=len(text)),
        )
    )
    assert found == ["Home Shop Cart", "Funded by the Water Fund", "1 See the Coal Act."]


def test_names_of_those_who_made_it_are_set_aside_wherever_they_stand() -> None:
    text = "Bread for all\n\nThe Coal Miners Press thanks you. Write to Coal Miners Press."
    start = text.rfind("Coal")
    made = Statement(
        term="creator",
        value=Agent(name="Coal Miners Press"),
        evidence=(Evidence(method="x", version="1", start=start, end=start + 17),),
    )
    assert left(document(text), made) == ["Coal Miners Press", "Coal Miners Press"]
