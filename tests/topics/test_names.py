"""Topics know names, sentences and languages."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.passages import passages
from colophon.topics.candidates import candidates
from colophon.topics.proper_names import addresses, names
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary

HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .\n"
CONCEPTS = """
:ferries skos:prefLabel "Ferries"@en . :libraries skos:prefLabel "Libraries"@en .
:roads skos:prefLabel "Roads"@en . :housing skos:prefLabel "Housing policy"@en .
:baking skos:prefLabel "Baking"@en . :rye skos:prefLabel "Rye bread"@en .
:edicts skos:prefLabel "Édits"@fr . :theft skos:prefLabel "Hurto"@es .
:who skos:prefLabel "WHO"@en .
:revolution skos:prefLabel "Bakers Revolution"@en . :bread skos:prefLabel "Bread"@en , "Pain"@fr .
:ovens skos:prefLabel "Ovens"@en . :publishing skos:prefLabel "Presses"@en .
"""


@pytest.fixture(scope="module")
def trades(tmp_path_factory: pytest.TempPathFactory) -> CompiledVocabulary:
    folder: Path = tmp_path_factory.mktemp("trades")
    lines = (one.strip() for one in CONCEPTS.replace("\n", " ").split(" . "))
    typed = "\n".join(
        one.replace(" skos:", " a skos:Concept ; skos:", 1) + " ." for one in lines if one
    ).replace(". .", ".")
    source = folder / "trades.ttl"
    source.write_text(HEAD + typed, encoding="utf-8")
    opened = open_vocabulary("trades", source, folder / "cache")
    assert isinstance(opened, CompiledVocabulary)
    return opened


def found(text: StructuredText, vocabulary: CompiledVocabulary) -> set[str]:
    """The last parts of the addresses of what a text names."""
    return {uri.rsplit("/", 1)[1] for uri in candidates(text, vocabulary)}


def english(text: str, **more: object) -> StructuredText:
    return StructuredText(text=text, language="en", **more)  # type: ignore[arg-type]


def test_words_within_a_name_are_no_topics(trades: CompiledVocabulary) -> None:
    text = (
        "Evening Hours at Ferry Road Library\n\nWe meet at Ferry Road Library and want the lights."
    )
    assert found(english(text, title=((0, text.index("\n")),)), trades) == set()
    said = f"{text} A library is for everyone, and no library should close."
    assert found(english(said), trades) == {"libraries"}


def test_a_topic_that_is_a_name_itself_is_one(trades: CompiledVocabulary) -> None:
    text = "In the year of the Bakers Revolution they wrote this down."
    assert found(english(text), trades) == {"revolution"}


@pytest.mark.parametrize(
    "text",
    [
        "See www.bread.example/ovens for the plan.",
        "Write to bread@ovens.example today.",
    ],
)
def test_addresses_name_nothing(trades: CompiledVocabulary, text: str) -> None:
    assert addresses(text)
    assert found(english(text), trades) == set()


def test_what_is_set_aside_names_nothing(trades: CompiledVocabulary) -> None:
    text = "They talked of ovens.\n\nPublished by the two presses of the town"
    at = text.index("Published")
    assert found(english(text, aside=((at, len(text)),)), trades) == {"ovens"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The policy on housing has changed.", {"housing"}),
        ("A policy was made. Housing is dear.", set()),
        ("They made policy! Housing is dear.", set()),
        ("It is policy\n\nHousing is dear", set()),
        ("It is about rye. Bread is dear.", {"bread"}),
    ],
)
def test_no_label_goes_across_the_end_of_a_sentence(
    trades: CompiledVocabulary, text: str, expected: set[str]
) -> None:
    assert found(english(text), trades) == expected


def test_stems_do_not_make_one_word_of_two(trades: CompiledVocabulary) -> None:
    french = StructuredText(text="La troisième édition du livre, une édition revue.", language="fr")
    assert found(french, trades) == set()
    assert found(StructuredText(text="un édit du roi", language="fr"), trades) == {"edicts"}
    assert (
        found(StructuredText(text="They were hurt and hurt again.", language=""), trades) == set()
    )


def test_each_passage_is_read_in_its_language(trades: CompiledVocabulary) -> None:
    one = "The bread of the town is made by the bakers, and the pain of the poor is great."
    other = "Le pain de la ville est fait par les boulangers, et il est pour tous les autres."
    text = f"{one}\n\n{other}"
    parts = passages(text, ("en", "fr"))
    assert [language for _, _, language in parts] == ["en", "fr"]
    read = candidates(StructuredText(text=text, language="en", passages=parts), trades)
    spans = read["https://example.org/bread"].spans
    assert {text[start:end] for start, end in spans} == {"bread", "pain"}
    assert text.index("pain") not in {start for start, _ in spans}


def test_small_words_in_capitals_are_no_acronyms(trades: CompiledVocabulary) -> None:
    assert found(english("WHO ARE WE?\n\nWe are the night shift."), trades) == set()
    assert found(english("The WHO said so again."), trades) == {"who"}


def test_one_word_said_once_in_a_long_text_is_no_topic(trades: CompiledVocabulary) -> None:
    body = "They met on the first evening and agreed on everything that was to be done. " * 20
    text = f"A meeting\n\n{body}Somebody spoke of ovens. {body}"
    assert suggest(english(text, title=((0, 9),)), [trades], least=0.0) == []
    titled = f"Ovens\n\n{body}Somebody spoke of ovens. {body}"
    assert suggest(english(titled, title=((0, 5),)), [trades], least=0.0)


def test_german_nouns_are_no_names() -> None:
    assert names(StructuredText(text="Wir wollen Brot Milch und Ruhe haben.", language="de")) == ()


@given(st.text(alphabet="AaBbÉé .\n'-", max_size=120))
def test_names_lie_within_the_text(text: str) -> None:
    for start, end in names(english(text)):
        assert 0 <= start < end <= len(text)
        assert text[start].isupper()


@given(st.text(max_size=200), st.lists(st.sampled_from(["en", "fr", "de"]), max_size=3))
def test_passages_are_in_order_and_apart(text: str, languages: list[str]) -> None:
    parts = passages(text, languages)
    assert all(one[1] <= other[0] for one, other in pairwise(parts))
    assert all(language in languages for _, _, language in parts)
