"""Words that name nothing by themselves are no topics, in any language, in any form of theirs."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.function_words import function_words
from colophon.vocabulary.matching import CompiledVocabulary

HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"


def made(folder: Path, *labels: str) -> CompiledVocabulary:
    """A vocabulary whose concepts have these labels (``text@language``)."""
    rows = []
    for number, label in enumerate(labels):
        text, _, language = label.partition("@")
        tag = f"@{language}" if language else ""
        rows.append(f'<urn:x:{number}> a skos:Concept ; skos:prefLabel "{text}"{tag} .')
    path = folder / "words.ttl"
    path.write_text(HEAD + "\n".join(rows), encoding="utf-8")
    opened = open_vocabulary("words", path, folder / "cache")
    assert isinstance(opened, CompiledVocabulary)
    return opened


def labels(text: str, language: str, vocabulary: CompiledVocabulary) -> set[str]:
    found = suggest(StructuredText(text=text, language=language), [vocabulary], limit=None, least=0)
    return {one.label for one in found}


@pytest.fixture(scope="module")
def topics(tmp_path_factory: pytest.TempPathFactory) -> CompiledVocabulary:
    """The topics that ship, compiled once."""
    shipped = Path(__file__).parents[2] / "vocab" / "topics.ttl"
    opened = open_vocabulary("topics", shipped, tmp_path_factory.mktemp("topics"))
    assert isinstance(opened, CompiledVocabulary)
    return opened


@pytest.mark.parametrize(
    ("language", "text", "none", "named"),
    [
        ("fr", "Or, le pain est cher. Or le four est froid.", "Or@fr", "Pain@fr"),
        ("en", "It rained. But we shall march, and some will have songs.", "It@en", "Songs@en"),
        ("en", "IT IS NOT OVER. IT HAS BEGUN, SAY THE SINGERS", "It@en", "Singers@en"),
        ("en", "It’s our street; it's ours.", "It (The English word)@en", "Streets@en"),
        ("fi", "Hän on täällä. Se voi olla totta, ja leipä on hyvää.", "onni@fi", "leipä@fi"),
        ("fi", "Leipä voi homehtua. Se voi olla vanhaa.", "voi@fi", "leipä@fi"),
        ("de", "Er will nicht. Wir wollen das Brot und die Wolle.", "Wille@de", "Brot@de"),
        ("en", "But nobody knows.", "But@", "Nothing of it@"),
    ],
)
def test_function_words_never_match(
    tmp_path: Path, language: str, text: str, none: str, named: str
) -> None:
    found = labels(text, language, made(tmp_path, none, named))
    assert none.partition("@")[0] not in found
    assert (named.partition("@")[0] in found) is (named != "Nothing of it@")


def test_the_surface_form_counts(tmp_path: Path) -> None:
    vocabulary = made(tmp_path, "Wille@de", "Wills@en")
    assert labels("Sie will den letzten Willen lesen.", "de", vocabulary) == {"Wille"}
    assert labels("She will not say where the wills are kept.", "en", vocabulary) == {"Wills"}


def test_an_acronym_is_no_function_word(tmp_path: Path) -> None:
    vocabulary = made(tmp_path, "IT@en", "WHO@en")
    assert labels("The WHO sent its IT people home.", "en", vocabulary) == {"IT", "WHO"}
    assert labels("WHO ARE WE, AND WHAT IS IT ALL FOR", "en", vocabulary) == set()


def test_function_words_within_a_label_are_part_of_it(tmp_path: Path) -> None:
    vocabulary = made(tmp_path, "Right to be forgotten@en", "To be@en")
    found = labels("We claim the right to be forgotten. To be or not.", "en", vocabulary)
    assert found == {"Right to be forgotten"}


@pytest.mark.parametrize(
    ("language", "text", "label", "found"),
    [
        ("en", "Note e stands for energy, e for all.", "ē@en", False),
        ("fi", "Hän saa leivän ja saa maidon.", "sää@fi", False),
        ("fr", "La pêche est ouverte.", "péché@fr", False),
        ("fr", "LA PECHE EST OUVERTE", "pêche@fr", True),
        ("fr", "La bibliotheque est fermee.", "bibliothèque@fr", True),
        ("de", "Drei Häuser stehen leer.", "Haus@de", True),
    ],
)
def test_accents_that_the_vocabulary_writes_count(
    tmp_path: Path, language: str, text: str, label: str, found: bool
) -> None:
    vocabulary = made(tmp_path, label)
    assert bool(labels(text, language, vocabulary)) is found


def test_labels_of_one_letter_and_of_nothing_else_do_no_harm(tmp_path: Path) -> None:
    vocabulary = made(tmp_path, "A@en", "The@en", "e", "of the@en", "…@en", "Bread@en")
    assert labels("A day of the bread. The e is a letter.", "en", vocabulary) == {"Bread"}


def test_a_language_without_a_list_is_read_all_the_same(tmp_path: Path) -> None:
    vocabulary = made(tmp_path, "kruh@sl")
    assert labels("Kruh je drag.", "sl", vocabulary) == {"kruh"}
    assert function_words("xx") == frozenset()


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(function_words("en"))), min_size=1, max_size=30))
def test_no_text_of_function_words_is_about_anything(tmp_path: Path, said: list[str]) -> None:
    vocabulary = made(tmp_path, "May@en", "Will@en", "Others@en", "Or@en", "Not now@en")
    assert labels(" ".join(said), "en", vocabulary) == set()


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("fr", "Priez pour ceux qui sont en mer.", "mères@fr"),
        ("es", "Leer y guardar en el saco.", "guardería@es"),
        ("de", "Wir verabschieden unsere Küsterin.", "Küste@de"),
        ("en", "At eight in Penarth Road, by the pump.", "Roads@en"),
        ("fr", "Apporter une chaise, 12 rue des Tanneurs.", "Tanneurs@fr"),
    ],
)
def test_other_words_of_a_stem_and_streets_are_not_meant(
    tmp_path: Path, language: str, text: str, label: str
) -> None:
    assert not labels(text, language, made(tmp_path, label))


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("it", "Gli affitti salgono, e gli inquilini fanno sciopero.", "Affitti"),
        ("pt", "As greves continuam nas fábricas da cidade.", "Greves"),
        ("nl", "De huurders betalen niet meer. De huurders staken.", "Huurders"),
        ("pl", "Lokatorzy nie płacą. Lokatorzy mówią nie.", "Lokatorzy"),
        ("el", "Οι απεργίες συνεχίζονται στα εργοστάσια.", "Απεργίες"),
        ("ru", "Забастовки продолжаются, и заводы стоят.", "Забастовки"),
    ],
)
def test_topics_that_ship_are_found_in_ten_languages(
    topics: CompiledVocabulary, language: str, text: str, named: str
) -> None:
    assert named in labels(text, language, topics)
