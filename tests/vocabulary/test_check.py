"""What SKOS forbids is found, each under its own code."""

from pathlib import Path

import pytest

from colophon.model.problem import Severity
from colophon.vocabulary import check, open_vocabulary

HEAD = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix : <https://example.org/> .
:s a skos:ConceptScheme .
:a a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Bread"@en .
:b a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Cake"@en .
"""

BROKEN = {
    "several-preferred-labels": ':a skos:prefLabel "Loaf"@en .',
    "label-clash": ':a skos:altLabel "Bread"@en .',
    "no-label": ":c a skos:Concept ; skos:inScheme :s .",
    "same-label": ':c a skos:Concept ; skos:inScheme :s ; skos:prefLabel "bread"@en .',
    "self-relation": ":a skos:related :a .",
    "unknown-concept": ":a skos:broader :nowhere .",
    "related-and-broader": ":a skos:related :b ; skos:broader :b .",
    "hierarchy-cycle": ":a skos:broader :b . :b skos:broader :a .",
    "mapping-clash": ":a skos:exactMatch :x ; skos:broadMatch :x .",
    "concept-and-scheme": ":a a skos:ConceptScheme .",
    "concept-and-collection": ":a a skos:Collection .",
    "no-scheme": ':c a skos:Concept ; skos:prefLabel "Pie"@en .',
    "no-uri": '[] a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Pie"@en .',
    "unknown-replacement": ":a dcterms:isReplacedBy :nowhere .",
    "orphan": ":a skos:broader :b . :b skos:topConceptOf :s . "
    ':c a skos:Concept ; skos:inScheme :s ; skos:prefLabel "Pie"@en .',
}


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "is in no concept scheme."),
        (2, "is in no concept scheme, nor is one more."),
        (3, "is in no concept scheme, nor are 2 more."),
    ],
)
def test_concepts_without_a_scheme_are_counted(tmp_path: Path, count: int, said: str) -> None:
    rows = (f':c{at} a skos:Concept ; skos:prefLabel "Pie {at}"@en .' for at in range(count))
    path = tmp_path / "homeless.ttl"
    path.write_text(HEAD + "\n".join(rows), encoding="utf-8")
    (problem,) = (one for one in check(path) if one.code == "no-scheme")
    assert problem.message == said


@pytest.mark.parametrize("code", BROKEN)
def test_each_slip_has_its_code(tmp_path: Path, code: str) -> None:
    path = tmp_path / "broken.ttl"
    path.write_text(HEAD + BROKEN[code], encoding="utf-8")
    assert code in {problem.code for problem in check(path)}
    open_vocabulary("broken", path, tmp_path / "cache").match("bread and cake", "en")


def test_a_sound_vocabulary_has_no_problem(tmp_path: Path) -> None:
    path = tmp_path / "sound.ttl"
    path.write_text(HEAD, encoding="utf-8")
    assert check(path) == ()


def test_a_file_without_concepts_and_one_that_is_not_rdf(tmp_path: Path) -> None:
    empty, bad = tmp_path / "empty.ttl", tmp_path / "bad.ttl"
    empty.write_text("", encoding="utf-8")
    bad.write_text("no", encoding="utf-8")
    assert [problem.code for problem in check(empty)] == ["no-concepts"]
    assert [problem.code for problem in check(bad)] == ["unreadable"]


def test_violations_come_first_and_long_lists_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "many.ttl"
    lines = [f':c{n} a skos:Concept ; skos:prefLabel "Pie"@en, "Tart"@en .' for n in range(1_500)]
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    found = check(path)
    assert sum(problem.code == "several-preferred-labels" for problem in found) == 1_000
    severities = [list(Severity).index(problem.severity) for problem in found]
    assert severities == sorted(severities)


def test_a_deep_hierarchy_is_walked_without_recursion(tmp_path: Path) -> None:
    path = tmp_path / "deep.ttl"
    lines = [
        f':d{n} a skos:Concept ; skos:inScheme :s ; skos:prefLabel "{n}" ; skos:broader :d{n + 1} .'
        for n in range(5_000)
    ]
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    assert {problem.code for problem in check(path)} >= {"unknown-concept"}
