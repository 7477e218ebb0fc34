"""Names are matched against a vocabulary with honest scores."""

from pathlib import Path

import pytest

from colophon.vocabulary import Vocabulary, open_vocabulary
from colophon.vocabulary.reconcile import candidates, missing_uris


@pytest.fixture
def bodies(tmp_path: Path) -> Vocabulary:
    path = tmp_path / "bodies.ttl"
    path.write_text(
        """@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .
        :a a skos:Concept ; skos:prefLabel "Tenants Union"@en ; skos:altLabel "Renters League"@en .
        :b a skos:Concept ; skos:prefLabel "Tenants Union of the North"@en .
        :c a skos:Concept ; skos:prefLabel "Bakers Guild"@en .
        :d a skos:Concept ; skos:prefLabel "Bakers guild"@en .""",
        encoding="utf-8",
    )
    return open_vocabulary("bodies", path, tmp_path / "cache")


def test_the_same_name_is_a_match_and_the_like_are_not(bodies: Vocabulary) -> None:
    first, second, *_ = candidates(bodies, "tenants union")
    assert (first.entry.uri[-1], first.score, first.match) == ("a", 1.0, True)
    assert second.entry.uri[-1] == "b"
    assert not second.match
    assert second.score < 0.9


def test_other_labels_count_nearly_as_much(bodies: Vocabulary) -> None:
    best = candidates(bodies, "Renters League")[0]
    assert (best.label, best.score, best.match) == ("Renters League", 0.97, True)


def test_two_of_one_name_are_no_match(bodies: Vocabulary) -> None:
    assert [one.match for one in candidates(bodies, "Bakers Guild")[:2]] == [False, False]


def test_nothing_asked_nothing_found(bodies: Vocabulary) -> None:
    assert candidates(bodies, "  ") == ()
    assert candidates(bodies, "zzz") == ()
    assert candidates(bodies, "bakers", limit=0) == ()


def test_terms_without_a_uri_are_reported_the_commonest_first(bodies: Vocabulary) -> None:
    terms = [("Tenants union", ""), ("Pie", ""), ("Pie", ""), ("Cake", "https://example.org/x")]
    report = missing_uris(terms, bodies)
    assert [(one.term, one.count) for one in report] == [("Pie", 2), ("Tenants union", 1)]
    assert report[1].matches[0].match
