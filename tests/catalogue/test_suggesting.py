"""Projects as Annif has them, over the topic vocabularies of a catalogue."""

from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import UsageError
from colophon.services.annif import Suggesting, UnknownProject
from colophon.topics.memory import Memory

BEES = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://e.org/bees> a skos:ConceptScheme .
<https://e.org/bees/hive> a skos:Concept ; skos:inScheme <https://e.org/bees> ;
  skos:prefLabel "Beehives"@en, "Bienenstöcke"@de ; skos:notation "B 1" .
<https://e.org/bees/swarm> a skos:Concept ; skos:inScheme <https://e.org/bees> ;
  skos:prefLabel "Swarming"@en, "Schwärmen"@de .
"""
TEXT = "Beehives on allotments. How many beehives a strike of the beekeepers leaves untended."


def opened(folder: Path) -> Suggesting:
    """The service over a catalogue, opened anew."""
    found = Catalogue.open(folder)
    return Suggesting(found.vocabularies, found.config, found.subjects.folder)


@pytest.fixture
def suggesting(catalogue: Catalogue) -> Suggesting:
    (catalogue.folder / "vocab" / "bees.ttl").write_text(BEES, encoding="utf-8")
    config = catalogue.folder / "records" / "catalogue.yaml"
    settings = config.read_text(encoding="utf-8").replace("- topics\n", "- bees\n- topics\n")
    config.write_text(settings, encoding="utf-8")
    return opened(catalogue.folder)


def test_a_project_for_each_vocabulary_and_one_for_all(suggesting: Suggesting) -> None:
    found = suggesting.projects()
    assert [one.project_id for one in found] == ["bees", "topics", "all"]
    assert [one.vocab.vocab_id for one in found if one.vocab] == ["bees", "topics", "bees"]
    assert [one.vocab_id for one in suggesting.vocabularies()] == ["bees", "topics"]
    assert suggesting.project("bees").vocab_language == "en"


def test_the_project_of_all_has_concepts_of_each(suggesting: Suggesting) -> None:
    uris = {one.uri for one in suggesting.suggest("all", TEXT)}
    alone = {one.uri for one in suggesting.suggest("bees", TEXT)}
    assert alone == {"https://e.org/bees/hive"}
    assert alone < uris
    assert any("vocab/topics" in uri for uri in uris)


def test_best_first_within_limit_and_threshold(suggesting: Suggesting) -> None:
    found = suggesting.suggest("all", TEXT)
    scores = [one.score for one in found]
    assert len(found) > 2
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert suggesting.suggest("all", TEXT, limit=1) == found[:1]
    assert suggesting.suggest("all", TEXT, limit=0) == []
    assert suggesting.suggest("all", TEXT, threshold=scores[0]) == found[:1]
    assert suggesting.suggest("all", " \n") == []


def test_labels_in_the_language_asked_for_whatever_the_text(suggesting: Suggesting) -> None:
    (one,) = suggesting.suggest("bees", TEXT, language="de")
    assert (one.label, one.notation) == ("Bienenstöcke", "B 1")
    german = "Die Bienenstöcke stehen im Garten hinter dem Haus und werden nicht bewegt."
    assert [one.label for one in suggesting.suggest("bees", german)] == ["Beehives"]


def test_unknown_projects_and_languages(suggesting: Suggesting) -> None:
    with pytest.raises(UnknownProject):
        suggesting.project("yso-en")
    with pytest.raises(UnknownProject):
        suggesting.suggest("yso-en", TEXT)
    with pytest.raises(UsageError, match='"fi" not supported'):
        suggesting.suggest("bees", TEXT, language="fi")


def test_what_decisions_taught_is_used_at_once(
    catalogue: Catalogue, suggesting: Suggesting
) -> None:
    before = [one.uri for one in suggesting.suggest("all", TEXT)]
    catalogue = Catalogue.open(catalogue.folder)
    members = suggesting._find_vocabulary("all")
    from colophon.topics.corpus import read_titled

    swarm = "https://e.org/bees/swarm"
    memory = Memory.open(catalogue.subjects.folder)
    for number in range(12):
        lesson = (f"r{number}", read_titled(TEXT, "en"), [swarm], before[:1])
        memory.learn([lesson], vocabularies=members)
    after = [one.uri for one in suggesting.suggest("all", TEXT)]
    assert swarm not in before
    assert swarm in after
    assert suggesting.project("all").modification_time is not None


def test_a_vocabulary_called_all_keeps_its_name(catalogue: Catalogue, tmp_path: Path) -> None:
    (catalogue.folder / "vocab" / "all.ttl").write_text(BEES, encoding="utf-8")
    config = catalogue.folder / "records" / "catalogue.yaml"
    settings = config.read_text(encoding="utf-8").replace("- topics\n", "- all\n")
    config.write_text(settings, encoding="utf-8")
    found = opened(catalogue.folder).projects()
    assert [one.project_id for one in found] == ["all", "all-vocabularies"]
