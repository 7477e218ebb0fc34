"""Candidates for titles: lines, lines together, and the parts of a line."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading import cleaning, group_features
from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.groups import MOST, groups
from colophon.describe.reading.hints import Hints
from colophon.model.document import Document


def found(facts: DocumentFacts) -> list[str]:
    return [cleaning.title(facts.document.text[one.start : one.end]) for one in groups(facts.lines)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("HANDS OFF\nTHE WATER MEADOWS\n\nan appeal", "HANDS OFF THE WATER MEADOWS"),
        ("HANDS OFF\nTHE WATER MEADOWS\n\nan appeal", "an appeal"),
        ("Slow Bread: how to bake in a cold house", "Slow Bread"),
        ("Slow Bread: how to bake in a cold house", "how to bake in a cold house"),
        ("No. 3 – The Ferry Question", "The Ferry Question"),
        ("S A T Z U N G\n   und  Hausordnung", "SATZUNG und Hausordnung"),
        ("「水のはなし」", "水のはなし"),
    ],
)
def test_a_title_is_among_the_candidates(
    facts: Callable[..., DocumentFacts], text: str, wanted: str
) -> None:
    assert wanted in found(facts(text))


def test_a_heading_far_down_is_a_candidate(facts: Callable[..., DocumentFacts]) -> None:
    text = "a line of something else\n" * 60 + "The Title At Last\n"
    assert "The Title At Last" not in found(facts(text))
    assert "The Title At Last" in found(facts(text, headings=("The Title At Last",)))


def test_their_number_is_bounded(facts: Callable[..., DocumentFacts]) -> None:
    assert len(groups(facts("A: b - c | d\n" * 500).lines)) <= MOST


@given(st.text(max_size=300))
def test_every_candidate_has_its_features(text: str) -> None:
    document = Document(
        name="-", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )
    sheet = DocumentFacts(document, Hints(()), 2026)
    made = groups(sheet.lines)
    if made:
        rows = group_features.table(sheet, made)
        assert rows.shape == (len(made), len(group_features.NAMES))
        assert len(group_features.words_about(sheet, made).rows()) == len(made)
