"""Checks of a whole catalogue: its settings, its lists, its record files, all faults at once."""

from pathlib import Path

from colophon.catalogue import Catalogue

BROKEN = """\
id: bees
langauge: en
title: Bees
type: poster
subject: [bees
language: English
issued: 1976
"""
WORDS = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://archive.example.org/w> a skos:ConceptScheme .
<https://archive.example.org/w/beans> a skos:Concept ; skos:prefLabel "Beans"@en ;
    skos:inScheme <https://archive.example.org/w> .
"""
RECORD = """\
id: beans
title: Beans
type:
  uri: http://purl.org/dc/dcmitype/Text
  label: Text
issued: 1976
language: en
subject:
  uri: https://archive.example.org/w/beans
  label: Beans
  vocabulary: words
"""


def write(catalogue: Catalogue, name: str, text: str) -> Path:
    path = catalogue.folder / "records" / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def codes(catalogue: Catalogue, *ids: str) -> list[str]:
    return [one.code for one in catalogue.check(ids)]


def test_a_new_catalogue_is_sound(catalogue: Catalogue) -> None:
    assert codes(catalogue) == []


def test_a_broken_file_is_checked_as_far_as_it_can_be_read(catalogue: Catalogue) -> None:
    write(catalogue, "bees", BROKEN)
    expected = ["record-syntax", "record-syntax", "concept-without-address", "language-tag"]
    for ids in ((), ("bees",)):
        found = list(catalogue.check(ids))
        assert [one.code for one in found] == expected
        assert [one.line for one in found] == [2, 5, None, None]
        assert found[-1].offer == "en"


def test_a_vocabulary_that_was_added_is_known(catalogue: Catalogue, tmp_path: Path) -> None:
    write(catalogue, "beans", RECORD)
    assert "unknown-vocabulary" in codes(catalogue)
    (tmp_path / "words.ttl").write_text(WORDS, encoding="utf-8")
    catalogue.terms.add(tmp_path / "words.ttl", "words")
    fresh = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    assert codes(fresh) == []
    write(catalogue, "beans", RECORD.replace("w/beans", "w/peas"))
    (problem,) = fresh.check()
    assert problem.code == "unknown-concept"
    assert problem.offer == "https://archive.example.org/w/beans"


def test_all_faults_of_the_settings_are_named(catalogue: Catalogue) -> None:
    write(catalogue, "beans", RECORD.replace("label: Beans", "label: Peas"))
    path = catalogue.folder / "records" / "catalogue.yaml"
    text = path.read_text(encoding="utf-8").replace("language: en", "langauge: en")
    path.write_text(f"{text}serving: {{page_size: many}}\n", encoding="utf-8")
    fresh = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    found = [one for one in fresh.check() if one.code == "config-error"]
    assert ["langauge" in found[0].message, "page_size" in found[1].message] == [True, True]
    assert found[0].remedy == "Did you mean language?"
    assert all(one.line for one in found)


def test_what_the_settings_name_must_be_there(catalogue: Catalogue) -> None:
    path = catalogue.folder / "records" / "catalogue.yaml"
    text = path.read_text(encoding="utf-8").replace("- topics\n", "- topics\n- lcsh\n")
    path.write_text(f"{text}sets: {{by: {{ink: inkColour}}}}\n", encoding="utf-8")
    fresh = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    assert codes(fresh) == ["unknown-vocabulary", "unknown-term"]
