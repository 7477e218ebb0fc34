"""Labels are found in texts with exact places, in linear time, whatever the vocabulary."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.costs import assert_proportional
from tests.properties import examples

from colophon.vocabulary import LabelHit, open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary, fold

Make = Callable[..., CompiledVocabulary]
HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"


@pytest.fixture
def made(tmp_path: Path) -> Make:
    """A vocabulary of preferred labels; ``https://example.org/N`` has the N-th."""

    def make(*labels: str, language: str = "en") -> CompiledVocabulary:
        tag = f"@{language}" if language else ""
        lines = [
            f"<https://example.org/{number}> a skos:Concept; skos:prefLabel {_quoted(label)}{tag} ."
            for number, label in enumerate(labels)
        ]
        path = tmp_path / "made.ttl"
        path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
        opened = open_vocabulary(f"v{abs(hash(labels))}", path, tmp_path / "cache")
        assert isinstance(opened, CompiledVocabulary)
        return opened

    return make


def _quoted(label: str) -> str:
    return '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'


def words(vocabulary: CompiledVocabulary, text: str, language: str = "en") -> list[str]:
    return [text[hit.start : hit.end] for hit in vocabulary.match(text, language)]


def test_inflected_words_match_and_say_so(made: Make) -> None:
    hits = made("Trade union", "Nationalization").match("Two trade unions of one nation", "en")
    assert [(hit.label, hit.exactness) for hit in hits] == [
        ("Trade union", 0.95),
        ("Nationalization", 0.5),
    ]


def test_the_longest_wins_and_the_inner_are_remembered(made: Make) -> None:
    hits = made("Housing", "Housing policy", "Policy").match("On housing policy.", "en")
    assert [(hit.label, hit.inner) for hit in hits] == [
        ("Housing policy", False),
        ("Housing", True),
        ("Policy", True),
    ]


def test_labels_do_not_run_over_punctuation(made: Make) -> None:
    vocabulary = made("Housing policy")
    assert words(vocabulary, "We want housing. Policy matters. Housing\n\npolicy") == []
    assert words(vocabulary, "housing\npolicy") == ["housing\npolicy"]


def test_qualifiers_are_stripped_and_kept(made: Make) -> None:
    (hit,) = made("Mercury (Planet)").match("mercury rising", "en")
    assert (hit.label, hit.qualifier, hit.exactness) == ("Mercury (Planet)", "Planet", 1.0)


def test_inverted_headings_and_turned_words(made: Make) -> None:
    vocabulary = made("Art, Modern", "Housing policy", "Freedom of the press")
    assert words(vocabulary, "modern art") == ["modern art"]
    (hit,) = vocabulary.match("a policy on housing", "en")
    assert hit.exactness == 0.7
    assert words(vocabulary, "freedom of press") == ["freedom of press"]


def test_acronyms_keep_their_case(made: Make) -> None:
    vocabulary = made("ICE", "AIDS", "Ice", "UNIX")
    labels = {hit.label for hit in vocabulary.match("Abolish ICE now, it aids nobody", "en")}
    assert labels == {"ICE"}
    assert {hit.label for hit in vocabulary.match("Ice on the road; Unix", "en")} == {"Ice", "UNIX"}


def test_a_line_in_capitals_is_read_as_words(made: Make) -> None:
    assert words(made("Rent strike"), "RENT STRIKE IN THE WHOLE TOWN") == ["RENT STRIKE"]


def test_an_acronym_is_followed_where_the_text_defines_it(made: Make) -> None:
    vocabulary = made("Immigration and Customs Enforcement", "Ice")
    text = "Immigration and Customs Enforcement (ICE) came. Then ICE left. Ice melts."
    hits = vocabulary.match(text, "en")
    assert [(text[hit.start : hit.end], hit.uri[-1]) for hit in hits] == [
        ("Immigration and Customs Enforcement", "0"),
        ("ICE", "0"),
        ("ICE", "0"),
        ("Ice", "1"),
    ]


@pytest.mark.parametrize(
    ("language", "label", "text"),
    [
        ("de", "Wohnungspolitik", "Fragen der Wohnungspolitik"),
        ("fr", "École", "Les élèves de l'école"),
        ("es", "Huelga", "Las huelgas generales"),
        ("sv", "Strejk", "alla strejker"),
        ("is", "Verkfall", "um verkfall í dag"),
        ("el", "Απεργία", "για την απεργία"),
    ],
)
def test_languages(made: Make, language: str, label: str, text: str) -> None:
    vocabulary = made(label, language=language)
    assert [hit.label for hit in vocabulary.match(text, language)] == [label]


def test_a_language_without_analyser_says_so(made: Make) -> None:
    assert made("Verkfall", language="is").analysis("is") == "whole words"
    assert made("Strike").analysis("en-GB") == "snowball english"
    assert made("Strike").match("strike", "fi") == ()
    assert [hit.label for hit in made("Sub Media", language="").match("sub media", "fi")]


@pytest.mark.parametrize("label", ["a", "5", "1984", "the", "of the", "()", "(", "-", "…", "x"])
def test_slight_labels_match_nothing_but_are_found(made: Make, label: str) -> None:
    vocabulary = made(label, "Baking")
    assert words(vocabulary, f"{label} the a of x 5 1984 ( ) baking") == ["baking"]
    assert vocabulary.find(label)


def test_unbalanced_brackets_are_no_qualifier(made: Make) -> None:
    vocabulary = made("Strike (labour", "Strike) labour)")
    assert {hit.qualifier for hit in vocabulary.match("strike labour", "en")} == {""}


def test_thousands_of_identical_labels_stay_quick(made: Make) -> None:
    vocabulary = made(*["Strike"] * 5_000)
    hits = vocabulary.match("strike " * 2_000, "en")
    assert len({hit.uri for hit in hits}) <= 12
    assert_proportional(
        lambda text: vocabulary.match(text, "en"), lambda n: "strike " * n, 500, 4_000
    )


def test_time_grows_with_the_text_alone(made: Make) -> None:
    vocabulary = made(*(("a b " * length).strip() + " end" for length in range(1, 6)), "b end")
    assert_proportional(
        lambda text: vocabulary.match(text, "en"), lambda n: "A b " * n, 10_000, 80_000
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(60))
@given(st.text(max_size=200), st.lists(st.sampled_from(["rent strike", "Strikes", "RENT", "ICE"])))
def test_spans_select_the_words(made: Make, noise: str, said: list[str]) -> None:
    vocabulary = made("Rent strike", "Strike", "ICE", "Rent")
    text = noise + ". " + " ".join(said) + ". " + noise
    for hit in vocabulary.match(text, "en"):
        quote = text[hit.start : hit.end]
        assert quote == quote.strip()
        assert fold(quote)[:3] == fold(hit.label)[:3]
    found = vocabulary.match(text, "en")
    assert found == tuple(sorted(found, key=lambda hit: (hit.start, -hit.end)))


def test_hits_are_the_same_for_any_order_of_asking(made: Make) -> None:
    vocabulary = made("Rent strike", "Strike", "ICE")
    texts = ["rent strike", "ICE and Ice", "strikes", "RENT STRIKE"]
    first: list[tuple[LabelHit, ...]] = [vocabulary.match(text, "en") for text in texts]
    assert [vocabulary.match(text, "en") for text in reversed(texts)] == first[::-1]
