"""Which concept a name may mean: candidates, their order, and when one is a match."""

import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.catalogue import Catalogue
from colophon.model.errors import UnknownVocabulary
from colophon.services.reconcile._likeness import ComparedName, likeness
from colophon.services.reconcile.answers import (
    AskedProperty,
    MatchedVocabulary,
    NameQuery,
    Reconciling,
)

HEAD = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix p: <https://e.org/press/> .
<https://e.org/press> a skos:ConceptScheme ; dcterms:title "Presses"@en .
"""
PRESSES = (
    HEAD
    + """\
p:lantern a skos:Concept, foaf:Organization ; skos:prefLabel "Lantern Press" ;
  skos:altLabel "Lantern Press Collective", "The Lantern" ; foaf:homepage <https://lantern.e.org/> ;
  skos:scopeNote "A press in Otterham."@en ; skos:notation "L1" .
p:lantern-b a skos:Concept, foaf:Organization ; skos:prefLabel "Lantern Books" ;
  foaf:homepage <https://books.e.org/> ; skos:broader p:lantern .
p:mercury-a a skos:Concept ; skos:prefLabel "Mercury (London)" .
p:mercury-b a skos:Concept ; skos:prefLabel "Mercury (Leeds)" .
p:twin-a a skos:Concept, foaf:Organization ; skos:prefLabel "Twin Presses" ; skos:notation "A" .
p:twin-b a skos:Concept, foaf:Person ; skos:prefLabel "Twin Presses" ; skos:notation "B" .
p:goldman a skos:Concept, foaf:Person ; skos:prefLabel "Goldfinch, Emma" .
p:etoile a skos:Concept ; skos:prefLabel "L’Étoile du Nord"@fr .
p:old a skos:Concept ; skos:prefLabel "Candle Press" ; owl:deprecated true ;
  dcterms:isReplacedBy p:lantern .
"""
)
SKOS = "http://www.w3.org/2004/02/skos/core#"
FOAF = "http://xmlns.com/foaf/0.1/"
PRESS = "https://e.org/press/"


def opened(catalogue: Catalogue) -> Reconciling:
    """The service over a catalogue."""
    return Reconciling(catalogue.vocabularies, catalogue.config.language)


@pytest.fixture
def reconciling(catalogue: Catalogue) -> Reconciling:
    (catalogue.folder / "vocab" / "presses.ttl").write_text(PRESSES, encoding="utf-8")
    return opened(Catalogue.open(catalogue.folder))


@pytest.fixture
def presses(reconciling: Reconciling) -> MatchedVocabulary:
    return reconciling.authority("presses")


def best(authority: MatchedVocabulary, name: str, **more: object) -> tuple[str, bool]:
    found = authority.candidates(NameQuery(name=name, **more))  # type: ignore[arg-type]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert sum(one.match for one in found) <= 1
    return (found[0].entry.uri.removeprefix(PRESS), found[0].match) if found else ("", False)


@pytest.mark.parametrize(
    ("name", "expected", "match"),
    [
        ("Lantern Press", "lantern", True),
        ("  lantern   PRESS ", "lantern", True),
        ("The Lantern", "lantern", True),
        ("L'Etoile du Nord", "etoile", False),  # another apostrophe: likely, not certain
        ("l’etoile du nord", "etoile", True),
        ("Lantern Press.", "lantern", False),
        ("Lantren Press", "lantern", False),
        ("Lantern Pres", "lantern", False),
        ("Press, Lantern", "lantern", False),
        ("Emma Goldfinch", "goldman", False),
        ("Mercury", "mercury-b", False),  # two of that name: neither is a match
        ("Mercury (London)", "mercury-a", True),
        ("Twin Presses", "twin-a", False),
        ("https://e.org/press/lantern", "lantern", True),
        ("Zebra crossing", "", False),
    ],
)
def test_the_likeliest_comes_first(
    presses: MatchedVocabulary, name: str, expected: str, match: bool
) -> None:
    assert best(presses, name) == (expected, match)


def test_the_nearer_the_name_the_higher_the_score(presses: MatchedVocabulary) -> None:
    names = ("Lantern Press", "lantern press", "Lantern. Press", "Press Lantern", "Lantren Press")
    scores = [presses.candidates(NameQuery(name=name))[0].score for name in names]
    assert scores[0] == 100
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_types_bind_as_asked(presses: MatchedVocabulary) -> None:
    person, organisation = FOAF + "Person", FOAF + "Organization"
    assert best(presses, "Twin Presses", types=(person,)) == ("twin-b", True)
    assert best(presses, "Twin Presses", types=(person, organisation)) == ("twin-a", False)
    both = (SKOS + "Concept", person)
    assert best(presses, "Twin Presses", types=both, strict="all") == ("twin-b", True)
    assert best(presses, "Lantern Press", types=(person,)) == ("", False)
    assert best(presses, "Lantern Press", types=(person,), strict="should") == ("lantern", False)
    assert best(presses, "Lantern Press", types=("https://e.org/press",)) == ("lantern", True)


def test_properties_decide_between_namesakes(presses: MatchedVocabulary) -> None:
    by_b = (AskedProperty(SKOS + "notation", ("b",)),)
    assert best(presses, "Twin Presses", properties=by_b) == ("twin-b", True)
    neither = (AskedProperty(SKOS + "notation", ("C",)),)
    assert not best(presses, "Twin Presses", properties=neither)[1]
    home = (AskedProperty(FOAF + "homepage", ("https://books.e.org/",)),)
    assert best(presses, "Lantern", properties=home)[0] == "lantern-b"
    above = (AskedProperty("broader", ("Lantern Press",)),)
    assert best(presses, "Lantern Books", properties=above) == ("lantern-b", True)


def test_properties_alone_find_concepts_without_a_match(presses: MatchedVocabulary) -> None:
    home = (AskedProperty(FOAF + "homepage", ("https://books.e.org/",)),)
    assert best(presses, "", properties=home) == ("lantern-b", False)
    assert best(presses, "", properties=(AskedProperty("x", ("y",)),)) == ("", False)


def test_what_was_replaced_leads_to_what_replaced_it(presses: MatchedVocabulary) -> None:
    found = presses.candidates(NameQuery(name="Candle Press"))
    assert "old" not in {one.entry.uri.removeprefix(PRESS) for one in found}
    entry = presses.get(PRESS + "old")
    assert entry is not None
    assert entry.uri == PRESS + "lantern"


def test_a_changed_vocabulary_is_seen(catalogue: Catalogue, reconciling: Reconciling) -> None:
    path = catalogue.folder / "vocab" / "presses.ttl"
    assert best(reconciling.authority("presses"), "Owl Press")[1] is False
    path.write_text(PRESSES + 'p:owl a skos:Concept ; skos:prefLabel "Owl Press" .\n', "utf-8")
    os.utime(path, ns=(1, path.stat().st_mtime_ns + 1_000_000_000))
    assert best(reconciling.authority("presses"), "Owl Press") == ("owl", True)
    with pytest.raises(UnknownVocabulary):
        reconciling.authority("../catalogue")


def test_every_label_of_every_shipped_vocabulary_is_found_first(catalogue: Catalogue) -> None:
    reconciling = opened(catalogue)
    for name in ("publishers", "genres", "roles"):
        authority = reconciling.authority(name)
        for entry in authority.vocabulary:
            if entry.deprecated:
                continue
            for label in entry.preferred:
                found = authority.candidates(NameQuery(name=label.text))
                top = [one.entry.uri for one in found if one.score >= 97]
                assert entry.uri in top, (name, label)
                assert found[0].match == (len(top) == 1), (name, label)


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_symmetric_and_bounded(one: str, other: str) -> None:
    there, back = (
        likeness(ComparedName(one), ComparedName(other)),
        likeness(ComparedName(other), ComparedName(one)),
    )
    assert there == pytest.approx(back, abs=0.25)  # misspelt words are paired greedily
    assert 0 <= there <= 1
    assert likeness(ComparedName(one), ComparedName(one)) == 1


@pytest.mark.parametrize(
    "part", ["a", "a ", "(", "'", "lantern ", "\0", '"', "*", "NEAR(", "\ud800", "OR ", "%", "ﬀ"]
)
def test_hostile_names_are_answered_soon(presses: MatchedVocabulary, part: str) -> None:
    def answered(name: str) -> None:
        presses.candidates(NameQuery(name=name))
        presses.suggest(name)

    assert_proportional(answered, lambda n: part * n, 6_250, 50_000)


def misspelt(text: str, chance: random.Random) -> str:
    """The text with one letter left out, put in, changed or swapped with the next."""
    at, letter = chance.randrange(len(text)), chance.choice("aeinrst")
    here, after = text[at], text[at + 1 :]
    changed = (after, letter + here + after, letter + after, after[:1] + here + after[1:])
    return text[:at] + chance.choice(changed)


@pytest.mark.slow
def test_a_large_vocabulary_is_searched_well(catalogue: Catalogue, shared: Path) -> None:
    catalogue.terms.add(shared / "topics-dev" / "stw-skos.ttl.gz", "stw")
    authority = opened(Catalogue.open(catalogue.folder)).authority("stw")
    entries = [entry for entry, _ in zip(authority.vocabulary, range(3_000), strict=False)]
    chance = random.Random(5)
    labels = {
        entry.uri: entry.label("en").text
        for entry in chance.sample(entries, 300)
        if len(entry.label("en").text) > 5 and not entry.deprecated
    }
    firsts, seconds = 0, 0
    for uri, label in labels.items():
        (best, *_) = authority.candidates(NameQuery(name=label))
        firsts += best.match and best.entry.uri == uri
        found = authority.candidates(NameQuery(name=misspelt(label, chance)))
        seconds += bool(found) and found[0].entry.uri == uri
    assert firsts > 0.95 * len(labels)
    assert seconds > 0.8 * len(labels)
