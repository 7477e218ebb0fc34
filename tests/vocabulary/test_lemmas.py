"""Finnish words are compared by their basic forms where an analyser is installed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from colophon.vocabulary import lemmas, open_vocabulary, words
from colophon.vocabulary.lemmas import lemmatiser
from colophon.vocabulary.matching import CompiledVocabulary

SOURCE = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:x:hand> a skos:Concept ; skos:prefLabel "käsi"@fi .
<urn:x:street> a skos:Concept ; skos:prefLabel "kadut"@fi .
"""
TEXT = "Pestään kädet ennen ruokaa. Kaduilla on paljon väkeä."


@pytest.fixture(autouse=True)
def _anew() -> Iterator[None]:
    """Analysers are kept; each test has its own."""
    yield
    lemmatiser.cache_clear()
    words.analyser.cache_clear()


def use_only(name: str, patch: pytest.MonkeyPatch) -> None:
    """Let one analyser be installed, or none."""
    lemmatiser.cache_clear()
    words.analyser.cache_clear()
    if name != "voikko":
        patch.setattr(lemmas, "_open_voikko", lambda language: None)
    if name == "stems":
        patch.setattr(lemmas, "find_spec", lambda module: None)


def found(folder: Path) -> set[str]:
    source = folder / "hands.ttl"
    source.write_text(SOURCE, encoding="utf-8")
    opened = open_vocabulary("hands", source, folder / "cache")
    assert isinstance(opened, CompiledVocabulary)
    (automaton,) = opened.automata("fi")
    nodes = [node for _, _, node, _ in automaton.scan(TEXT)]
    return {opened.label_row(one).uri for node in nodes for one in automaton.labels(node)}


def test_voikko_knows_forms_that_share_few_letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_only("voikko", monkeypatch)
    made = lemmatiser("fi")
    if made is None or not made.name.startswith("voikko"):
        pytest.skip("needs libvoikko with a dictionary (Debian: libvoikko1, voikko-fi)")
    assert (made.lemma("käsissään"), made.lemma("qwrtz")) == ("käsi", "qwrtz")
    assert found(tmp_path) == {"urn:x:hand", "urn:x:street"}


@pytest.mark.slow
def test_simplemma_serves_where_voikko_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("simplemma", reason="needs the extra finnish")
    use_only("simplemma", monkeypatch)
    assert lemmas.name_installed() == "simplemma fi"
    assert "urn:x:hand" in found(tmp_path)


def test_stems_do_without_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_only("stems", monkeypatch)
    assert (lemmatiser("fi"), lemmas.name_installed()) == (None, "")
    assert words.analyser("fi").name == "snowball finnish"
    assert "urn:x:hand" not in found(tmp_path)


@pytest.mark.slow
def test_an_index_of_another_analyser_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("simplemma", reason="needs the extra finnish")
    use_only("stems", monkeypatch)
    before = found(tmp_path)
    monkeypatch.undo()
    use_only("simplemma", monkeypatch)
    assert found(tmp_path) > before or "urn:x:hand" in found(tmp_path)


def test_other_languages_are_stemmed() -> None:
    assert lemmatiser("en") is None
