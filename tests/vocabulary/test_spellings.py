"""British and American spellings are one word, and other words stay apart."""

from pathlib import Path

import pytest

from colophon.languages import phrases_in
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary, analyser
from colophon.vocabulary.spellings import respeller

PAIRS = [tuple(pair.split("=")) for pair in phrases_in("en", "texts.spellings")]


def test_what_is_listed_becomes_one_word() -> None:
    respell = respeller("en")
    assert respell is not None
    for one, other in PAIRS:
        stem = "organ" if one.startswith("-") else ""
        assert respell(stem + one.strip("-")) == respell(stem + other), one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("labourers", "laborer"), ("organisations", "organization"), ("neighbours", "neighbor"),
        ("unionised", "unionized"), ("theatre", "theaters"), ("programmes", "program"),
        ("colonisation", "colonization"), ("aluminium", "aluminum"), ("archaeology", "archeology"),
    ],
)  # fmt: skip
def test_forms_of_both_have_one_key(one: str, other: str) -> None:
    assert analyser("en").key(one) == analyser("en").key(other)


@pytest.mark.parametrize("word", ["rise", "raised", "wiser", "hour", "tour", "four", "flour"])
def test_words_that_only_look_so_stay(word: str) -> None:
    respell = respeller("en")
    assert respell is not None
    assert respell(word) == word


def test_languages_without_two_spellings_have_no_respeller() -> None:
    assert respeller("de") is None
    assert respeller("") is None


def test_a_british_text_is_matched_with_american_headings(tmp_path: Path) -> None:
    path = tmp_path / "headings.ttl"
    labels = ("Labor laws", "Community organization", "Defense", "Theater")
    rows = (f'<urn:x:{at}> a skos:Concept ; skos:prefLabel "{text}"@en .'
            for at, text in enumerate(labels))  # fmt: skip
    head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    path.write_text(head + "\n".join(rows), encoding="utf-8")
    vocabulary = open_vocabulary("headings", path, tmp_path / "cache")
    assert isinstance(vocabulary, CompiledVocabulary)
    text = "On the labour laws, community organisation, the defence of the town, and a theatre."
    found = vocabulary.match(text, "en")
    assert {one.label for one in found} == {*labels}
    assert {one.exactness for one in found} == {0.95}
