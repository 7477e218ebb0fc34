"""EAD3 by its schema, BIBFRAME as a graph, the zine profiles, our own form as JSON-LD."""

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import etree
from pyld import jsonld
from rdflib import DCTERMS, RDF, Graph, URIRef
from tests.public import public, stream, write

from colophon.crosswalk import FORMATS, Frame
from colophon.harvest.importers import IMPORTERS
from colophon.importing import IMPORTERS as FILES
from colophon.importing import Options
from colophon.mappings.bibframe import BF
from colophon.mappings.zinecore import COLUMNS, REQUIRED, ZINE
from colophon.model.record import Agent, AgentKind, Link, Record, Statement, Status, Text

VOCAB = Path(__file__).parents[2] / "vocab"
OURS = "https://w3id.org/colophon/oai/"


@pytest.fixture(scope="session")
def ead(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "xsd" / "ead3" / "ead3.xsd"))


def test_every_record_is_a_valid_finding_aid(
    sample: Record, frame: Frame, ead: etree.XMLSchema
) -> None:
    ead.assertValid(etree.fromstring(write("ead3", sample, frame)))


def test_the_catalogue_is_one_finding_aid(
    samples: tuple[Record, ...], frame: Frame, ead: etree.XMLSchema
) -> None:
    root = etree.fromstring(b"".join(stream("ead3", samples, frame)))
    ead.assertValid(root)
    items = root.findall(".//{*}c[@level='item']")
    assert len(items) == len(samples)
    first = items[0]
    assert first.findtext("{*}did/{*}container") == "12"
    assert first.find("{*}did/{*}unitdate").get("normal") == "1978-05"
    assert first.findtext("{*}did/{*}unitdate") == "May ’78"
    found = list(FILES["ead"].read(etree.tostring(root), "aid.xml", Options()))
    assert len(found) == len(samples)
    assert ("box", "12") in {(one.term, str(one.value)) for one in found[0].statements}


def test_bibframe_is_a_graph_of_work_instance_and_item(
    samples: tuple[Record, ...], frame: Frame
) -> None:
    graph = Graph().parse(data=b"".join(stream("bibframe", samples, frame)), format="xml")
    uri = URIRef("https://catalogue.example/id/tenants-handbook")
    assert (uri, RDF.type, URIRef(BF + "Instance")) in graph
    work = graph.value(uri, URIRef(BF + "instanceOf"))
    assert (work, RDF.type, URIRef(BF + "Text")) in graph
    assert graph.value(uri, URIRef(BF + "hasItem"))
    statement = graph.value(uri, URIRef(BF + "provisionActivityStatement"))
    assert str(statement) == "[Leeds?], Harbour Lane Press, May ’78"
    agents = set(graph.objects(None, URIRef(BF + "agent")))
    assert URIRef("https://w3id.org/colophon/vocab/publishers/harbour-lane-press") in agents


def test_zine_libraries_get_their_columns(samples: tuple[Record, ...], frame: Frame) -> None:
    text = b"".join(stream("xzinecorex", samples, frame)).decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert list(rows[0]) == list(COLUMNS)
    assert len(rows) == len(samples)
    first = rows[0]
    assert first["Coverage (place of publication)"] == "[Leeds?]"
    assert (first["Date Created"], first["Date"]) == ("May 1978", "1978-05")
    assert first["Language"] == "en"
    assert first["Alternative Title(s)"] == "what to do when the rent goes up"
    assert all(row[column] for row in rows for column in REQUIRED)


def test_zine_catalogues_get_zinecore2(made: dict, frame: Frame) -> None:
    """The keys of the profile, each by its property, in a graph that needs no network."""
    record = made["SAMPLES"][0]
    said = json.loads(write("zinecore2", record, frame))
    assert (said["id"], said["title"]) == ("tenants-handbook", "The Tenant’s Handbook")
    assert said["creator"] == ["Imhof, Rosa"]
    assert said["date"] == ["1978-05"]
    assert said["language"] == ["en"]
    assert said["place_of_publication"] == ["[Leeds?]"]
    assert said["alternative_title"] == ["what to do when the rent goes up"]
    graph = Graph().parse(data=write("zinecore2", record, frame), format="json-ld")
    (zine,) = graph.subjects(RDF.type, URIRef(ZINE + "Zine"))
    assert str(zine) == "https://catalogue.example/id/tenants-handbook"
    assert {str(one) for one in graph.objects(zine, URIRef(ZINE + "genre"))} == set(said["genre"])
    assert {str(one) for one in graph.objects(zine, DCTERMS.creator)} == {"Imhof, Rosa"}
    assert {str(one) for one in graph.objects(zine, DCTERMS.coverage)} >= {"[Leeds?]"}


def test_zinecore2_takes_what_has_all_that_it_requires(frame: Frame) -> None:
    """The creator of a zine may be unknown; its rights and its subject may not."""
    words = {"title": "Gate", "subject": "gates", "issued": "1990", "language": "en"}
    words |= {"type": "zine", "rights": "Copy freely."}
    statements = [Statement(term=term, value=Text(text=one)) for term, one in words.items()]
    zine = Record(id="gate", statements=tuple(statements))
    assert FORMATS["zinecore2"].takes(public(zine, frame), frame)
    assert json.loads(write("zinecore2", zine, frame))["creator"] == ["unknown"]
    for left_out in range(len(statements)):
        fewer = (*statements[:left_out], *statements[left_out + 1 :])
        less = Record(id="gate", statements=fewer)
        assert not FORMATS["zinecore2"].takes(public(less, frame), frame)
        assert json.loads(b"".join(stream("zinecore2", [less], frame)))["@graph"] == []


def rich() -> Record:
    by = {"by": "maria", "at": "2026-01-01T00:00:00Z", "status": Status.ACCEPTED}
    return Record(
        id="gate",
        statements=(
            Statement(term="title", value=Text(text="Gate <&> “x”", language="en"), **by),
            Statement(term="note", value=Text(text="half \ud800 pair"), note="for us", **by),
            Statement(
                term="subject", value=Agent(name="Ada", kind=AgentKind.PERSON, language="en")
            ),
            Statement(term="colour", value=Text(text="red"), **by),
            Statement(term="relation", value=Link(uri="https://a.example/1", label="One"), **by),
        ),
    )


def test_our_own_form_loses_nothing_that_may_leave(
    samples: tuple[Record, ...], frame: Frame
) -> None:
    for record in (*samples, rich()):
        root = etree.fromstring(write("colophon", record, frame))
        found = list(IMPORTERS[OURS](root, "oai:x:1"))
        again = json.loads(root.text)["statements"]
        assert len(found) == len(again)
        assert all(one.evidence[0].method == "harvest" for one in found)
        assert b"maria" not in etree.tostring(root)
        assert b"for us" not in etree.tostring(root)
    values = {(one.term, one.value) for one in found}
    assert ("colour", Text(text="red")) in values
    assert ("relation", Link(uri="https://a.example/1", label="One")) in values


def test_evidence_comes_along_and_names_where_it_is_from(made: dict, frame: Frame) -> None:
    drafted = next(one for one in made["SAMPLES"] if one.id == "night-bus-zine-5")
    root = etree.fromstring(write("colophon", drafted, frame))
    found = {one.term: one for one in IMPORTERS[OURS](root, "oai:x:1")}
    mine, theirs = found["publisher"].evidence
    assert mine.confidence == theirs.confidence == 0.66
    assert (theirs.method, theirs.source) == ("publisher", "oai:x:1#text")
    assert theirs.quote == "back seat collective"


def test_our_own_form_is_json_ld_by_its_schema(sample: Record, frame: Frame) -> None:
    schema = etree.XMLSchema(etree.parse(VOCAB / "colophon.xsd"))
    root = etree.fromstring(write("colophon", sample, frame))
    bare = etree.fromstring(etree.tostring(root))
    for name in list(bare.attrib):
        del bare.attrib[name]
    schema.assertValid(bare)
    data = jsonld.expand(json.loads(root.text))
    (claims,) = data[0]["https://w3id.org/colophon/terms#statements"]
    assert claims["@type"] == "@json"


def test_what_is_no_json_gives_nothing() -> None:
    for text in ("", "{", '{"statements": 7}', "[]"):
        element = etree.Element(f"{{{OURS}}}record")
        element.text = text
        assert list(IMPORTERS[OURS](element, "oai:x:1")) == []
