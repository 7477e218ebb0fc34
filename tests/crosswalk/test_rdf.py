"""All RDF syntaxes hold the same graph, and two readers agree that they do."""

import json
import runpy
from pathlib import Path

import msgspec
import pyoxigraph
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from rdflib import RDF, RDFS, SKOS
from rdflib.compare import isomorphic
from tests.public import as_filed, public, stream, write

from colophon.crosswalk import FORMATS, Frame
from colophon.crosswalk._nodes import Literal, TripleNode
from colophon.crosswalk._triples import blank_prefix, graph
from colophon.model.characters import legal
from colophon.model.errors import ProfileError
from colophon.model.record import Agent, AgentKind, Concept, Link, Record, Statement, Status, Text
from colophon.profile import date_of, generate
from colophon.store._form import to_data

# rdflib's own readers use what rdflib has deprecated
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

FRAME = runpy.run_path(str(Path(__file__).parents[1] / "golden" / "samples.py"))["frame"]()

TERMS = rdflib.Namespace("https://w3id.org/colophon/terms#")
SYNTAXES = {
    "turtle": "turtle",
    "ntriples": "nt",
    "rdfxml": "xml",
    "rdf": "xml",
    "jsonld": "json-ld",
}
OTHER_READER = {
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "ntriples": pyoxigraph.RdfFormat.N_TRIPLES,
    "rdfxml": pyoxigraph.RdfFormat.RDF_XML,
    "rdf": pyoxigraph.RdfFormat.RDF_XML,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
    "nquads": pyoxigraph.RdfFormat.N_QUADS,
}


def parsed(name: str, data: bytes) -> rdflib.Graph:
    return rdflib.Graph().parse(data=data, format=SYNTAXES[name])


def record_graph(record: Record, frame: Frame) -> rdflib.Graph:
    """The record's own graph out of N-Quads."""
    dataset = rdflib.Dataset()
    dataset.parse(data=write("nquads", record, frame), format="nquads")
    graph = rdflib.Graph()
    for triple in dataset.graph(rdflib.URIRef(frame.uri(record) + "#record")):
        graph.add(triple)
    return graph


def flat(record: Record, frame: Frame) -> rdflib.Graph:
    """The graph as the rule gives it."""
    made = rdflib.Graph()

    def add(node: TripleNode, subject: rdflib.term.Node) -> None:
        for predicate, value in node.properties:
            term: rdflib.term.Node
            if isinstance(value, TripleNode):
                term = rdflib.URIRef(value.uri) if value.uri else rdflib.BNode(value.label or None)
                add(value, term)
            elif isinstance(value, Literal):
                datatype = rdflib.URIRef(value.datatype) if value.datatype else None
                language = value.language or None
                term = rdflib.Literal(legal(value.text), lang=language, datatype=datatype)
            else:
                term = rdflib.BNode(value[2:]) if value.startswith("_:") else rdflib.URIRef(value)
            made.add((subject, rdflib.URIRef(predicate), term))

    node = graph(public(record, frame), frame)
    add(node, rdflib.URIRef(node.uri))
    return made


@pytest.mark.parametrize("name", sorted(SYNTAXES))
def test_every_syntax_holds_the_graph_of_the_rule(name: str, sample: Record, frame: Frame) -> None:
    assert isomorphic(parsed(name, write(name, sample, frame)), flat(sample, frame))


def test_the_record_graph_of_nquads_is_the_same(sample: Record, frame: Frame) -> None:
    assert isomorphic(record_graph(sample, frame), flat(sample, frame))


@pytest.mark.parametrize("name", sorted(SYNTAXES))
def test_a_stream_holds_the_graphs_of_all(
    name: str, samples: tuple[Record, ...], frame: Frame
) -> None:
    together = rdflib.Graph()
    for record in samples:
        together += flat(record, frame)
    streamed = parsed(name, b"".join(stream(name, samples, frame)))
    assert isomorphic(streamed, together)


@pytest.mark.parametrize("name", sorted(OTHER_READER))
def test_a_strict_reader_takes_it(name: str, sample: Record, frame: Frame) -> None:
    data = write(name, sample, frame)
    quads = list(pyoxigraph.parse(data, OTHER_READER[name], base_iri=None))
    assert quads
    if name != "nquads":
        assert len({str(quad) for quad in quads}) == len(flat(sample, frame))


def test_a_date_that_says_no_more_than_its_edtf_has_no_details() -> None:
    plain, more = date_of("1976~"), msgspec.structs.replace(date_of("1976~"), basis="content")
    for value, expected in ((plain, False), (more, True)):
        record = Record(id="any", statements=(Statement(term="issued", value=value),))
        assert (b"dateDetail" in write("turtle", record, FRAME)) is expected


def test_an_authority_without_a_name_is_still_a_graph() -> None:
    agents = (Agent(name="", uri="https://a.example/1"), Agent(name="x", role="odd role"))
    record = Record(id="any", statements=tuple(Statement(term="creator", value=a) for a in agents))
    for name in SYNTAXES:
        assert isomorphic(parsed(name, write(name, record, FRAME)), flat(record, FRAME))


def test_the_rdf_syntaxes_are_all_tested() -> None:
    assert {name for name in FORMATS if FORMATS[name].label.startswith("RDF")} == {
        *SYNTAXES,
        "nquads",
    }


FILES_SAY_OTHERWISE = {
    "form-feeds": "what it holds is mended on the way out only",
    "letters-from-inside": "its file holds a name that does not leave the house",
    "asked-to-be-reduced": "its file holds what does not leave the house",
    "asked-to-be-tombstone": "its file holds what does not leave the house",
}


def test_record_files_are_the_same_graph(sample: Record, frame: Frame) -> None:
    """YAML-LD with the published context gives what Turtle gives."""
    known = (one for one in sample.statements if frame.profile.field(one.term))
    data = to_data(sample.with_statements(known), frame.profile, "context.jsonld")
    context = json.loads(generate(frame.profile)["context.jsonld"])["@context"]
    data["@context"] = context | {"@base": frame.namespace}
    graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
    ours = as_filed(parsed("turtle", write("turtle", sample, frame)))
    assert isomorphic(as_filed(graph), ours) is (sample.id not in FILES_SAY_OTHERWISE)


TEXTS = st.text(st.characters(codec=None), max_size=60)  # lone surrogates included


@given(text=TEXTS, language=st.sampled_from(["", "en", "ar", "de-CH-1996", "x y"]))
def test_any_text_survives_every_syntax(text: str, language: str) -> None:
    record = Record(
        id="any",
        statements=(
            Statement(term="title", value=Text(text=text, language=language)),
            Statement(term="paperColour", value=Text(text=text), status=Status.ACCEPTED),
        ),
    )
    expected = flat(record, FRAME)
    for name in SYNTAXES:
        assert isomorphic(parsed(name, write(name, record, FRAME)), expected), name
    assert isomorphic(record_graph(record, FRAME), expected)


@given(uri=TEXTS, scheme=st.sampled_from(["", "http://", "urn:x:", "https://a.example/", "ark:"]))
def test_any_uri_is_made_fit_or_kept_as_text(uri: str, scheme: str) -> None:
    record = Record(
        id="any", statements=(Statement(term="relation", value=Link(uri=scheme + uri)),)
    )
    for name, syntax in OTHER_READER.items():
        assert list(pyoxigraph.parse(write(name, record, FRAME), syntax)), name


@given(ids=st.lists(TEXTS, min_size=2, max_size=2, unique=True))
def test_blank_nodes_of_two_records_never_meet(ids: list[str]) -> None:
    one, other = (blank_prefix(identifier) for identifier in ids)
    assert not {f"{one}{n}" for n in range(20)} & {f"{other}{n}" for n in range(20)}


def test_a_field_added_by_a_row_flows_into_rdf(made: dict, frame: Frame) -> None:
    plain = made["SAMPLES"][0]
    colour = rdflib.URIRef("https://archive.example/terms/paperColour")
    for name in SYNTAXES:
        graph = parsed(name, write(name, plain, frame))
        assert graph.value(rdflib.URIRef(frame.uri(plain)), colour) == rdflib.Literal(
            "pale green", lang="en"
        )


def test_a_property_that_xml_cannot_name_is_refused_in_words(made: dict, frame: Frame) -> None:
    changed = tuple(
        msgspec.structs.replace(one, property="https://archive.example/p/12")
        if one.term == "paperColour"
        else one
        for one in frame.profile.fields
    )
    odd = msgspec.structs.replace(
        frame, profile=msgspec.structs.replace(frame.profile, fields=changed)
    )
    with pytest.raises(ProfileError, match="p/12"):
        write("rdfxml", made["SAMPLES"][0], odd)
    assert b"https://archive.example/p/12" in write("turtle", made["SAMPLES"][0], odd)


def test_of_others_nothing_is_said_but_links() -> None:
    """What they are called here stands on the statement; our own concepts are typed, named."""
    own = f"{FRAME.namespace.removesuffix('id/')}publishers/lane"
    aat, viaf = "http://vocab.getty.edu/aat/300220572", "https://viaf.org/viaf/1"
    rights = "http://rightsstatements.org/vocab/InC/1.0/"
    topic = "https://w3id.org/colophon/vocab/topics/bread"
    text = Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en")
    said = (
        ("type", text),
        ("type", Concept(uri=aat, label="Pamphlets", language="en")),
        ("subject", Concept(uri=topic, label="Bread", language="en")),
        ("publisher", Agent(name="Harbour Lane", heading="Harbour Lane Press", uri=own)),
        ("creator", Agent(name="R. Imhof", heading="Imhof, Rosa", uri=viaf, kind=AgentKind.PERSON)),
        ("rightsURI", Link(uri=rights, label="In Copyright")),
    )
    statements = tuple(Statement(term=t, value=v, status=Status.ACCEPTED) for t, v in said)
    graph = flat(Record(id="any", statements=statements), FRAME)
    for other in (aat, viaf, rights, str(text.uri)):
        assert not list(graph.predicate_objects(rdflib.URIRef(other))), other
    own_node, concept = rdflib.URIRef(own), rdflib.URIRef(topic)
    assert set(graph.predicate_objects(own_node)) == {
        (RDFS.label, rdflib.Literal("Harbour Lane Press"))
    }
    assert (concept, RDF.type, SKOS.Concept) in graph
    assert graph.value(concept, SKOS.prefLabel) == rdflib.Literal("Bread", lang="en")
    told = {
        str(graph.value(node, TERMS["value"])): (
            str(graph.value(node, RDFS.label) or ""),
            str(graph.value(node, TERMS.transcribed) or ""),
        )
        for node in graph.objects(None, TERMS.nameDetail)
    }
    assert told == {
        aat: ("Pamphlets", ""),
        rights: ("In Copyright", ""),
        viaf: ("Imhof, Rosa", "R. Imhof"),
        own: ("", "Harbour Lane"),
    }


def test_the_record_says_when_it_was_made_and_under_which_licence() -> None:
    title = Statement(term="title", value=Text(text="Any"), status=Status.ACCEPTED)
    moment = "2026-03-01T10:00:00Z"
    record = Record(id="any", statements=(title,), reviewed_at=moment)
    for name in SYNTAXES:
        graph = parsed(name, write(name, record, FRAME))
        (about,) = graph.objects(None, rdflib.FOAF.isPrimaryTopicOf)
        assert str(graph.value(about, rdflib.DCTERMS.license)) == FRAME.metadata_rights
        when = rdflib.Literal(moment, datatype=rdflib.XSD.dateTime)
        assert graph.value(about, rdflib.DCTERMS.modified) == when
        assert graph.value(about, rdflib.PROV.generatedAtTime) == when


def test_two_nodes_without_a_name_are_two() -> None:
    nobody = Agent(name="anonymous")
    statements = tuple(
        Statement(term="creator", value=nobody, status=Status.ACCEPTED) for _ in range(2)
    )
    record = Record(id="twice-nobody", statements=statements)
    graphs = [parsed(name, write(name, record, FRAME)) for name in SYNTAXES]
    assert {len(graph) for graph in graphs} == {len(flat(record, FRAME))}
