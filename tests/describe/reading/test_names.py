"""Candidates for names: whatever could be meant has to be among them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading import cleaning, name_features
from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.hints import Hints
from colophon.describe.reading.names import LONGEST, MOST, NameCandidate, candidates, pair_marks
from colophon.model.document import Document


def found(facts: DocumentFacts) -> list[str]:
    return [
        one.value or cleaning.name(facts.document.text[one.start : one.end])
        for one in candidates(facts.lines)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Published by the Harbour Defence League, Leith.", "Harbour Defence League"),
        ("Published by the Harbour Defence League, Leith.", "Leith"),
        ("PUBLISHED BY HARBOUR DEFENCE LEAGUE", "HARBOUR DEFENCE LEAGUE"),
        ("Herausgeber: Freundeskreis Alte Mühle e. V.", "Freundeskreis Alte Mühle e. V"),
        ("typed by Dora and Ned Pickersgill in the kitchen", "Ned Pickersgill"),
        ("Edita: Ateneo Popular de Valdecabras · 1936", "Ateneo Popular de Valdecabras"),
        ("the League for the\nDefence of Hedges", "the League for the Defence of Hedges"),
        ("Printed by Rowe & Daughters, for Slow Bell Press", "Slow Bell Press"),
        ("more at slowbellpress.example or write to us", "slowbellpress.example"),
        ("ask for it: zine@slowbell.example", "slowbell.example"),
        ("on the net: @slowbellpress", "@slowbellpress"),
        ("発行：緑町住民の会", "緑町住民の会"),
        ("編集発行 緑町住民の会", "緑町住民の会"),
        ("Издатель: Общество друзей реки, Тверь", "Общество друзей реки"),
        ("Printed at Todmorden (Yorks.)", "Todmorden"),
        ('issued by the Comité "Gelijk Brood" in May', 'Comité "Gelijk Brood"'),
        ("the Lamp Society (Tarrow Branch) meets", "Lamp Society (Tarrow Branch)"),
        ("rules of the League for the Care of\nHedges", "League for the Care of Hedges"),
        ("| stampato in cantina | autoproduzioni nebbia | una copia, o due, in cambio |",
         "autoproduzioni nebbia"),
    ],
)  # fmt: skip
def test_a_name_is_among_the_candidates(
    facts: Callable[..., DocumentFacts], text: str, wanted: str
) -> None:
    assert wanted in found(facts(text))


def test_the_foot_of_a_long_document_is_looked_at(facts: Callable[..., DocumentFacts]) -> None:
    long = "Ann Bell, Tom Wood; Jo Hay / Ned Roe\n" * 160 + "Issued by the Harbour League\n"
    assert "Harbour League" in found(facts(long))


def test_pairs_are_closed() -> None:
    text = "the Lamp Society (North) and (others)"
    assert pair_marks(text, 4, text.index(")")) == (4, text.index(")") + 1)
    assert pair_marks(text, 4, 8) == (4, 8)
    assert pair_marks("a) b", 0, 1) == (0, 1)


def test_hosts_of_others_are_no_candidates(facts: Callable[..., DocumentFacts]) -> None:
    names = found(facts("see facebook.com/ourgroup and leaflet.pdf at wordpress.com"))
    assert not {"facebook.com", "wordpress.com", "leaflet.pdf"} & set(names)


def test_a_rules_finding_is_a_candidate(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts("nothing but small words stands here")
    made = candidates(sheet.lines, [(12, 17)])
    assert NameCandidate(12, 17, sheet.lines.all[0], "rule") in made


def test_their_number_is_bounded(facts: Callable[..., DocumentFacts]) -> None:
    assert len(candidates(facts("Ann Bell, Tom Wood; Jo Hay / " * 2_000).lines)) <= MOST


@given(st.text(max_size=300))
def test_every_candidate_is_a_stretch_and_has_its_features(text: str) -> None:
    document = Document(
        name="-", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )
    sheet = DocumentFacts(document, Hints(()), 2026)
    made = candidates(sheet.lines)
    for one in made:
        assert 0 <= one.start < one.end <= len(text)
        assert one.end - one.start <= max(LONGEST, 160)
    if made:
        rows = name_features.table(sheet, made)
        assert rows.shape == (len(made), len(name_features.NAMES))
        assert len(name_features.words_about(sheet, made).rows()) == len(made)
