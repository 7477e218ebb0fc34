"""The triple store follows what is published, and holds the graph that all others give."""

import gzip
from typing import Any

import msgspec
import pyoxigraph
import pytest
import rdflib
from lxml import etree
from rdflib.compare import isomorphic
from tests.publish.linked_data.conftest import VOCAB, said

from colophon.model.characters import legal
from colophon.model.record import Agent, Concept, Date, Text
from colophon.publish.dumps import pieces
from colophon.publish.stored_statements import statements_of_others, stored_statements
from colophon.publish.triple_store import current
from colophon.services.sparql.evaluation import evaluate, faults
from colophon.services.sparql.examples import EXAMPLES
from colophon.services.sparql.queried_store import QueriedStore

ALL = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


def everything(house: Any) -> rdflib.Graph:
    """The default graph, asked for by CONSTRUCT."""
    house.catalogue.services.take_in_triples()
    answer = QueriedStore(house.catalogue.services.triples).answer(ALL, "text/turtle")
    assert answer.status == 200
    return rdflib.Graph().parse(data=answer.body, format="turtle")


def dumped(house: Any) -> rdflib.Graph:
    found = pieces(house.catalogue.services.dumps, "records.nt.gz")
    data = b"".join(one if isinstance(one, bytes) else one.read_bytes() for one in found)
    return rdflib.Graph().parse(data=gzip.decompress(data), format="nt")


def graphs(house: Any) -> set[str]:
    store = pyoxigraph.Store.read_only(str(current(house.catalogue.services.triples)))
    return {one.value.rpartition("/")[2] for one in store.named_graphs()}


def test_the_graph_is_that_of_the_dump(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses", "Roses, too"))
    assert isomorphic(everything(house), dumped(house))
    assert graphs(house) == {"bread#evidence", "roses#evidence", "terms#decade-1970"}


def test_changes_and_deletions_are_followed(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses"))
    everything(house)
    house.publish(make("roses", "Roses alone"), make("thorns"))
    assert isomorphic(everything(house), dumped(house))
    stored = house.catalogue.store.load("roses")
    house.catalogue.store.delete("roses", stored.version)
    house.publish()
    left = everything(house)
    assert isomorphic(left, dumped(house))
    assert "Roses alone" not in left.serialize(format="nt")
    # what the others say too is still said
    assert "Temperance" in left.serialize(format="nt")
    assert not any(one.startswith("roses") for one in graphs(house))
    assert house.catalogue.services.take_in_triples() == 0


def test_there_is_an_answer_before_there_is_a_store(house: Any) -> None:
    assert QueriedStore(house.catalogue.services.triples).answer(ALL, "").status == 503


@pytest.mark.parametrize(("question", "query"), EXAMPLES)
def test_every_example_is_answered(full_house: Any, question: str, query: str) -> None:
    full_house.catalogue.services.take_in_triples()
    answer = QueriedStore(full_house.catalogue.services.triples).answer(query, "text/csv")
    assert (answer.status, answer.media_type) == (200, "text/csv; charset=utf-8"), answer.body
    assert answer.body.splitlines(), question


def name(of: str, item: str = "?item") -> str:
    """The name of an agent: its own label, or what the record calls it."""
    detail = f"{item} colophon:nameDetail [ colophon:value ?{of} ; rdfs:label ?{of}_name ]"
    return f"{{ ?{of} rdfs:label ?{of}_name }} UNION {{ {detail} }}"


TOPIC = """OPTIONAL { ?subject skos:prefLabel ?own }
  OPTIONAL { ?item colophon:nameDetail [ colophon:value ?subject ; rdfs:label ?said ] }
  BIND (COALESCE(?own, STR(?said), STR(?subject)) AS ?topic)"""
PLAIN = {
    "Who published with whom?": f"""SELECT (?a_name AS ?one) (?b_name AS ?other)
  (COUNT(?item) AS ?items) WHERE {{
  ?item dcterms:publisher ?a, ?b . {name("a")} {name("b")}
  FILTER (STR(?a_name) < STR(?b_name)) }} GROUP BY ?a_name ?b_name""",
    "Which topics came up in which decade?": f"""SELECT ?decade ?topic (COUNT(?item) AS ?items) {{
  ?item colophon:year ?year ; dcterms:subject ?subject . {TOPIC}
  BIND (CONCAT(SUBSTR(STR(?year), 1, 3), "0s") AS ?decade) }} GROUP BY ?decade ?topic""",
    "Which publishers issued most?": f"""SELECT (?a_name AS ?publisher)
  (COUNT(?item) AS ?items) WHERE {{
  ?item dcterms:publisher ?a . {name("a")} }} GROUP BY ?a_name""",
    "Which printer worked for which publisher?": f"""SELECT (?a_name AS ?printer)
  (?b_name AS ?publisher) (COUNT(?item) AS ?items) WHERE {{ ?item colophon:printer ?a ;
  dcterms:publisher ?b . {name("a")} {name("b")} }} GROUP BY ?a_name ?b_name""",
    "What goes together with the commonest topic?": """SELECT ?topic ?with
  (COUNT(?item) AS ?items) WHERE { ?item dcterms:subject ?common, ?other .
  ?common skos:prefLabel ?topic . OPTIONAL { ?other skos:prefLabel ?own }
  BIND (COALESCE(?own, STR(?other)) AS ?with)
  FILTER (?common != ?other && STR(?topic) = "Temperance") } GROUP BY ?topic ?with""",
}
"""questions whose queries go ways of their own, as anybody would ask them"""


THEIRS, LOANS = "https://viaf.org/viaf/1", "http://id.loc.gov/authorities/subjects/sh1"
"""a publisher and a topic whose addresses belong to others"""


def topic(name: str) -> Concept | Text:
    """A topic of our own, one of others, or words."""
    if name == LOANS:
        return Concept(uri=LOANS, label="Loans", language="en")
    return (
        Concept(uri=f"{VOCAB}topics/{name.lower()}", label=name)
        if name.istitle()
        else Text(text=name)
    )


@pytest.fixture
def shelf(house: Any, make: Any) -> Any:
    """Records with one publisher, with several and with none, with printers, without dates."""
    records = []
    for number, (issued, publishers, printers, topics) in enumerate(
        (
            ("1978", ["Bread Press"], [], ["Strikes"]),
            ("1971", ["Bread Press", "Rose Press"], ["Lane & Co"], ["Strikes", "Rents"]),
            ("1983", ["Bread Press", "Rose Press", 'The "Third" Press'], ["Lane & Co"], []),
            ("1992", ["Rose Press", THEIRS], ["Lane & Co"], [LOANS, "Strikes", "pawnshops"]),
            ("", ["Rose Press"], ["Lane & Co", "Hand Press"], ["Rents"]),
            ("", [], ["Hand Press"], ["Strikes"]),
        )
    ):
        one = make(f"leaflet-{number}")
        kept = [each for each in one.statements if each.term != "issued" or issued]
        kept = [each for each in kept if each.term != "publisher" or number == 1]
        more = [said("publisher", Agent(name=each)) for each in publishers if each != THEIRS]
        if THEIRS in publishers:
            more.append(said("publisher", Agent(name="Their Press", uri=THEIRS)))
        more += [said("printer", Agent(name=each)) for each in printers]
        more += [said("subject", topic(each)) for each in topics]
        if issued:
            more.append(said("issued", Date(edtf=issued, display=issued)))
            kept = [each for each in kept if each.term != "issued"]
        records.append(msgspec.structs.replace(one, statements=(*kept, *more)))
    house.publish(*records)
    house.catalogue.services.take_in_triples()
    return house


@pytest.mark.parametrize("question", PLAIN)
def test_examples_give_what_plain_queries_give(shelf: Any, question: str) -> None:
    store = QueriedStore(shelf.catalogue.services.triples)
    quick = store.answer(dict(EXAMPLES)[question], "text/csv").body.splitlines()
    plain = store.answer(PLAIN[question], "text/csv").body.splitlines()
    assert sorted(quick) == sorted(plain)
    assert len(plain) > 2


def test_a_record_leaves_the_graph_of_its_decade(shelf: Any) -> None:
    ask = "ASK { GRAPH colophon:decade-1980 { ?item ?p ?o } }"
    store = QueriedStore(shelf.catalogue.services.triples)
    assert b"true" in store.answer(ask, "").body
    stored = shelf.catalogue.store.load("leaflet-2")
    shelf.catalogue.store.delete("leaflet-2", stored.version)
    shelf.publish()
    assert isomorphic(everything(shelf), dumped(shelf))
    assert b"false" in store.answer(ask, "").body


XML = "application/sparql-results+xml"
STORE = pyoxigraph.Store()
STORE.load(b'<http://a> <http://p> "v" .', pyoxigraph.RdfFormat.N_TRIPLES)


@pytest.mark.parametrize(
    ("query", "accept", "status", "media_type"),
    [
        ("SELECT * { ?s ?p ?o }", "", 200, "application/sparql-results+json"),
        ("SELECT * { ?s ?p ?o }", "text/csv", 200, "text/csv; charset=utf-8"),
        (
            "ASK { ?s ?p ?o }",
            "application/sparql-results+xml",
            200,
            "application/sparql-results+xml",
        ),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "", 200, "text/turtle; charset=utf-8"),
        ("DESCRIBE <http://a>", "application/ld+json", 200, "application/ld+json"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "application/n-quads", 200, "application/n-quads"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "application/trig", 200, "application/trig"),
        ("SELECT * { ?s ?p ?o }", "image/png", 406, "text/plain; charset=utf-8"),
        ("SELECT nothing", "", 400, "text/plain; charset=utf-8"),
        ("INSERT DATA { <a:b> <a:c> 1 }", "", 400, "text/plain; charset=utf-8"),
        ("", "", 400, "text/plain; charset=utf-8"),
    ],
)
def test_results_come_in_every_form(query: str, accept: str, status: int, media_type: str) -> None:
    answer = evaluate(STORE, query, accept)
    assert (answer.status, answer.media_type) == (status, media_type)


@pytest.mark.parametrize(
    ("query", "accept"),
    [
        (r'SELECT ("a\b\f\u0001\uFFFE\uFDD0\U0001FFFFx" AS ?x) {}', "application/xml"),
        (r'SELECT ("a\b\f\u0001\uFFFE\uFDD0\U0001FFFFx" AS ?x) {}', "text/csv"),
        (r'CONSTRUCT { <http://a> <http://b/c> "a\b\f\uFFFEx" } {}', "application/rdf+xml"),
    ],
)
def test_what_xml_cannot_carry_is_in_no_result(query: str, accept: str) -> None:
    body = evaluate(STORE, query, accept).body
    assert legal(body.decode()) == body.decode()
    assert b"ax" in body
    if "xml" in accept:
        etree.fromstring(body)


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ("SELECT * { SERVICE <http://elsewhere/> { ?s ?p ?o } }", True),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", True),
        ("SELECT * { ?s ?p 'SERVICE <x>' } # SERVICE <y>", False),
        ("SELECT ?service { ?service ?p <http://x/SERVICE> }", False),
        ("SELECT * { ?s ?p ?o }" + " " * 200_000, True),
    ],
)
def test_nothing_is_fetched_from_elsewhere(query: str, refused: bool) -> None:
    assert bool(faults(query)) is refused


def test_nothing_is_left_of_a_store_that_is_cleared(house: Any, make: Any) -> None:
    house.publish(make("bread"))
    services = house.catalogue.services
    with services.triple_store() as store:
        assert store.bring_up() == 1
        services.remove_index()
        assert [one.name for one in services.triples.iterdir()] == ["lock"]
        assert QueriedStore(services.triples).answer(ALL, "").status == 503
        house.publish(make("bread"))
        assert store.bring_up() == 1
    assert isomorphic(everything(house), dumped(house))


def test_a_new_store_is_left_in_order(house: Any, make: Any, monkeypatch: Any) -> None:
    """Else the changes that follow wait until what was loaded in parts is merged."""
    monkeypatch.setattr("colophon.publish.triple_store._MANY", 1)
    house.publish(*(make(f"leaflet-{number}") for number in range(8)))
    everything(house)
    folder = house.catalogue.services.triples / "store"
    files = sorted(one.name for one in folder.glob("*.sst"))
    pyoxigraph.Store(str(folder)).optimize()
    assert files == sorted(one.name for one in folder.glob("*.sst"))


def test_a_store_that_was_not_pointed_to_is_pointed_to_again(house: Any, make: Any) -> None:
    """Killed between taking changes in and pointing to them, it is mended the next time."""
    house.publish(make("bread"))
    everything(house)
    triples = house.catalogue.services.triples
    before = (triples / "current").read_bytes()
    house.publish(make("bread", "Bread alone"))
    everything(house)
    (triples / "current").write_bytes(before)
    assert isomorphic(everything(house), dumped(house))


def test_claims_that_say_nothing_more_are_left_out(house: Any, make: Any) -> None:
    """A value of which nothing is known but that it was accepted has no claim; others have."""
    quads = b"".join(
        b"<http://a/r#statement-%d%b> <%b> %b <http://a/r#evidence> .\n" % line
        for number, status in ((1, b"accepted"), (2, b"edited"))
        for line in (
            (number, b"", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#type", STATEMENT),
            (number, b"", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#type", b"<http://x>"),
            (number, b"", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#subject", b"<http://a/r>"),
            (number, b"", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate", b"<http://p>"),
            (number, b"", b"http://www.w3.org/1999/02/22-rdf-syntax-ns#object", b'"v"'),
            (number, b"", b"https://w3id.org/colophon/terms#status", b'"%b"' % status),
            (number, b"", b"https://w3id.org/colophon/terms#confidence", b'"1.0"'),
        )
    )
    own = b'<http://a/r> <http://p> "v" <http://a/r#record> .\n'
    kept = stored_statements(own + quads, "http://a/r")
    assert kept.startswith(b'<http://a/r> <http://p> "v" .\n')
    assert b"statement-1>" not in kept
    assert kept.count(b"statement-2>") == 7


def test_evidence_that_repeats_the_record_is_left_out() -> None:
    own = b'<http://a/r> <http://p> "v" <http://a/r#record> .\n'
    repeated = b"".join(
        b"<http://a/r#record> <%b> <http://x> <http://a/r#evidence> .\n" % predicate
        for predicate in (
            b"http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
            b"http://xmlns.com/foaf/0.1/primaryTopic",
            b"http://purl.org/dc/terms/license",
            b"http://www.w3.org/ns/prov#generatedAtTime",
        )
    )
    more = b"<http://a/r#record> <http://www.w3.org/ns/prov#wasAttributedTo> <http://x>"
    more += b" <http://a/r#evidence> .\n"
    assert stored_statements(own + repeated, "http://a/r") == b'<http://a/r> <http://p> "v" .\n'
    assert stored_statements(own + repeated + more, "http://a/r").endswith(repeated + more)


def test_what_is_said_of_others_is_told_from_the_record_and_its_evidence() -> None:
    stored = (
        b'<http://a/r> <http://p> "v" .\n_:x <http://p> "v" .\n<http://b> <http://p> "v" .\n'
        b'<http://a/r#record> <http://p> <http://c> .\n<http://b> <http://p> "v" .\n'
        b'<http://d> <http://p> "v" <http://a/r#evidence> .\n'
    )
    others = [b'<http://b> <http://p> "v" .\n']
    assert statements_of_others(stored, "http://a/r") == others
    assert statements_of_others(stored[: stored.index(b"<http://d>")], "http://a/r") == others


STATEMENT = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement>"
