"""Texts that are signed, and acts that courts and sovereigns issue, in many languages."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.describe.page.layout import Layout
from colophon.describe.responsibility.official_acts import issuers
from colophon.describe.responsibility.signatures import author_note, signatures
from colophon.model.document import Document

Made = Callable[..., Document]

SIGNED = {
    "en": "Signed, Ann Marlow\nYours, Ann Marlow\nSigned: A. Marlow\nAnn Marlow",
    "de": "gez. Anna Schmidt\nGezeichnet: Anna Schmidt\nAnna Schmidt",
    "fr": "Signé : Anne Colin\nAnne Colin",
    "es": "Firmado: Ana López\nAna López",
    "it": "Firmato: Anna Rossi\nAnna Rossi",
    "pt": "Assinado: Ana Lopes\nAna Lopes",
    "ca": "Signat: Anna Pujol",
    "nl": "Getekend: Anna de Vries",
    "pl": "Podpisano: Jan Kowalski\nPodpisała Anna Kowalska",
    "cs": "Podepsán Jan Novák\nPodepsána: Anna Nováková",
    "sv": "Undertecknat: Anna Svensson",
    "da": "Underskrevet: Anna Jensen",
    "nb": "Undertegnet: Anna Hansen",
    "uk": "Підпис: Іван Петренко",
    "ru": "Подпись: Иван Петров",
    "el": "Υπογραφή: Γιάννης Παπαδόπουλος",
}

UNSIGNED = """
    the landlord
    FINIS
    The End
    Henry Marlow, Cler. Parl.
    Printed by the Quay Press
    Leeds, 3 May 1979
    Signed by all who were there on that day in the hall
    Everybody signed.
    Gezeichnet haben viele
    1979
"""

ACTS = [
    ("ARREST de la Cour de Parlement\n1649", "Parlement de Paris"),
    ("ARREST DE LA COVR DE PARLEMENT DE ROVEN\n1649", "Parlement de Rouen"),
    ("DECLARATION DV ROY\nVerifiée en Parlement\n1651", "Louis"),
    ("THE RENT QUESTION\n1907", None),
    ("A SERMON\n1649", None),
]


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, row) for language, text in table.items() for row in text.split("\n")]


@pytest.mark.parametrize(("language", "line"), rows(SIGNED))
def test_a_text_is_signed(made: Made, body: dict[str, str], language: str, line: str) -> None:
    document = made(f"{body[language]}\n\n{body[language]}\n\n{line}\n")
    (one,) = signatures(Layout(document).tail, document.text, language)
    name = " ".join(line.replace(":", " ").split()[-2:])
    assert one.name.name.endswith(name.split()[-1])
    assert document.text[one.start : one.end].strip(" :").endswith(name)


@pytest.mark.parametrize("line", [row.strip() for row in UNSIGNED.split("\n") if row.strip()])
def test_a_line_that_signs_nothing(made: Made, body: dict[str, str], line: str) -> None:
    document = made(f"{body['en']}\n\n{body['en']}\n\n{line}\n")
    assert signatures(Layout(document).tail, document.text, "en") == []


@pytest.mark.parametrize(
    ("note", "name"),
    [
        ("Ann Marlow is a nurse in Leeds and writes on housing.", "Ann Marlow"),
        ("Ann Marlow, Ph.D., is a teacher and lives in Hull.", "Ann Marlow"),
        ("The rent is a burden to all who live here.", None),
        ("Ann Marlow came at nine.", None),
    ],
)
def test_a_note_introduces_its_author(
    made: Made, body: dict[str, str], note: str, name: str | None
) -> None:
    document = made(f"{body['en']}\n\n{body['en']}\n\n{note}\n")
    found = author_note(Layout(document).tail, document.text, "en")
    assert (found.name.name if found else None) == name


@pytest.mark.parametrize(("title", "issuer"), ACTS)
def test_who_issued_an_act(title: str, issuer: str | None) -> None:
    found = [one.name.name for one in issuers(title, 0, len(title))]
    if issuer is None:
        assert found == []
    else:
        assert any(issuer in one for one in found), found


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(
    ["Ann Marlow", "Signed", "gez. K. Vogt", "FINIS", "A. M.", "1979", "", "王小明", "Подпись:",
     "x" * 300, "ARREST DE LA COVR"]), max_size=12))  # fmt: skip
def test_any_last_lines_are_read(made: Made, lines: list[str]) -> None:
    text = "The tenants asked for repairs.\n" * 3 + "\n".join(lines) + "\n"
    document = made(text)
    for one in signatures(Layout(document).tail, text, "en"):
        assert 0 <= one.start < one.end <= len(text)
        assert one.name.name
    for each in issuers(text, 0, len(text)):
        assert 0 <= each.start < each.end <= len(text)
