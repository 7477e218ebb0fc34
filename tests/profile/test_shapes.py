"""The shapes find in a graph what the checks find in a record."""

import pytest
from pyshacl import validate
from rdflib import Graph
from rdflib.namespace import SH

from colophon.config import shipped_vocab
from colophon.profile import generate, load, parse

PROFILE = load(shipped_vocab() / "profile.csv")
SOUND = """
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix c: <https://w3id.org/colophon/terms#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
<https://e.org/1> c:stage "reviewed" ; dcterms:title "Bees"@en ; dcterms:language "en" ;
  dcterms:issued "1976~"^^<http://id.loc.gov/datatypes/edtf/EDTF> ;
  dcterms:type <http://purl.org/dc/dcmitype/Text> ;
  dcterms:creator [ a foaf:Person ; foaf:name "J." ] .
"""


def found(more: str, without: str = "", shapes: bytes | None = None) -> set[tuple[str, str]]:
    """(weight, property) of each result for the sound graph with something more."""
    text = SOUND.replace(without, "") + more
    graph = Graph().parse(data=text, format="turtle")
    made = Graph().parse(data=shapes or generate(PROFILE)["shapes.ttl"], format="turtle")
    _, report, _ = validate(graph, shacl_graph=made)
    assert isinstance(report, Graph)
    return {
        (
            str(report.value(result, SH.resultSeverity)).rpartition("#")[2],
            str(report.value(result, SH.resultPath)).replace("#", "/").rpartition("/")[2],
        )
        for result in report.subjects(SH.resultMessage)
    }


def test_a_sound_graph_conforms() -> None:
    assert found("") == set()


def test_an_agent_may_be_named_in_several_ways() -> None:
    one = "<https://e.org/a> a foaf:Organization ; foaf:name"
    named = f'{one} "Bakers Union" . {one} "THE BAKERS UNION" .'
    assert found(f"<https://e.org/1> dcterms:publisher <https://e.org/a> . {named}") == set()


@pytest.mark.parametrize(
    ("without", "more", "expected"),
    [
        (' ; dcterms:title "Bees"@en', "", ("Violation", "title")),
        ("", 'dcterms:title "Wasps"', ("Violation", "title")),
        ("", "dcterms:description <https://e.org/x>", ("Violation", "description")),
        ("", 'dcterms:creator "Jane"', ("Violation", "creator")),
        ("", "dcterms:creator []", ("Violation", "creator")),
        ("", 'c:accessState "secret"', ("Violation", "accessState")),
        ("", 'c:internalNote "leaked"', ("Violation", "internalNote")),
        ("", 'c:rightsURI "CNE"', ("Violation", "rightsURI")),
        ("", "c:rightsURI <https://e.org/free>", ("Warning", "rightsURI")),
        ("", f'c:subtitle "{"x" * 1001}"', ("Warning", "subtitle")),
        ("", 'c:dateDetail [ c:display "1976" ]', ("Violation", "field")),
        ("", 'dcterms:language "English, mostly"', ("Violation", "language")),
    ],
)
def test_a_shape_finds_its_mistake(without: str, more: str, expected: tuple[str, str]) -> None:
    triple = f"<https://e.org/1> {more} ." if more else ""
    assert expected in found(triple, without)


def test_a_new_row_is_a_new_shape() -> None:
    text = (shipped_vocab() / "profile.csv").read_text(encoding="utf-8").splitlines()
    row = ",,https://e.org/terms#staples,Staples,FALSE,FALSE,literal,,[0-9]+,pattern,,"
    shapes = generate(parse("\n".join([*text[:5], row, *text[5:]])))["shapes.ttl"]
    wrong = '<https://e.org/1> <https://e.org/terms#staples> "two" .'
    assert found(wrong, shapes=shapes) == {("Violation", "staples")}
    assert found(wrong.replace("two", "2"), shapes=shapes) == set()
