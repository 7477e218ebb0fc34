"""Every address answers: things, records in every form, concepts, sets, and what is gone."""

import gzip
from typing import Any

import msgspec
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.record import Link, Statement, Status
from colophon.services.answer import Answer, ResourceRequest

NS = "https://box.example.org/things/id/"
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")
SYNTAXES = {".ttl": "turtle", ".nt": "nt", ".jsonld": "json-ld"}


def content(answer: Answer) -> bytes:
    return gzip.decompress(answer.body) if answer.zipped else answer.body


def graph(answer: Answer, syntax: str = "turtle") -> rdflib.Graph:
    assert answer.status == 200
    return rdflib.Graph().parse(data=content(answer), format=syntax)


def test_a_thing_is_described_elsewhere(full_house: Any) -> None:
    answer = full_house.ask("id/bread")
    assert (answer.status, answer.location) == (303, "/things/record/bread")


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [
        ("", "text/html; charset=utf-8"),
        ("text/turtle", "text/turtle; charset=utf-8"),
        ("text/html;q=0.2, text/turtle;q=0.9", "text/turtle; charset=utf-8"),
        ("text/html;q=.2, text/turtle;q=.9", "text/turtle; charset=utf-8"),
        ("application/ld+json", "application/ld+json"),
        ('application/ld+json;profile="https://schema.org"', "application/ld+json"),
        ("application/n-triples;q=1, */*;q=0.1", "application/n-triples"),
        ("application/marcxml+xml", "application/marcxml+xml"),
        ("nonsense", "text/html; charset=utf-8"),
    ],
)
def test_the_form_is_what_accept_prefers(full_house: Any, accept: str, media_type: str) -> None:
    answer = full_house.ask("record/bread", accept)
    assert (answer.status, answer.media_type, answer.vary) == (200, media_type, "Accept")


def test_a_profile_tells_schema_org_from_our_own_json_ld(full_house: Any) -> None:
    plain = full_house.ask("record/bread", "application/ld+json")
    theirs = full_house.ask("record/bread", 'application/ld+json;profile="https://schema.org"')
    assert b'"dcterms:' not in content(theirs)
    assert content(plain) == content(full_house.ask("record/bread.jsonld"))
    assert content(theirs) == content(full_house.ask("record/bread.schema.json"))
    for written in ("https://schema.org/", "http://schema.org"):
        same = full_house.ask("record/bread", f'application/ld+json;profile="{written}"')
        assert content(same) == content(theirs)


def test_what_is_not_to_be_had_is_refused_with_what_is(full_house: Any) -> None:
    answer = full_house.ask("record/bread", "image/png, text/turtle;q=0")
    assert answer.status == 406
    assert b"record/bread.ttl" in answer.body


def test_all_syntaxes_hold_one_graph(full_house: Any) -> None:
    from rdflib.compare import isomorphic

    turtle = graph(full_house.ask("record/bread.ttl"))
    assert (rdflib.URIRef(NS + "bread"), DCTERMS.title, None) in turtle
    for suffix, syntax in SYNTAXES.items():
        assert isomorphic(turtle, graph(full_house.ask(f"record/bread{suffix}"), syntax)), suffix


def test_xml_forms_are_files_of_their_own(full_house: Any) -> None:
    from lxml import etree

    for suffix, root in ((".xml", "dc"), (".marcxml", "record"), (".mods", "mods")):
        answer = full_house.ask(f"record/bread{suffix}")
        assert etree.QName(etree.fromstring(content(answer))).localname == root


def test_the_page_tells_people(full_house: Any) -> None:
    text = content(full_house.ask("record/roses")).decode()
    assert '<h1 dir="auto" lang="en">Roses, too</h1>' in text
    assert "Imhof, Rosa. Roses, too. Harbour Lane, 1978." in text
    assert 'href="../vocab/publishers/harbour-lane"' in text
    assert 'name="citation_title" content="Roses, too"' in text
    assert "Confirmed by a cataloguer." in text
    assert "Bread &amp; roses" in content(full_house.ask("record/bread")).decode()


def test_a_concept_names_the_records_that_point_to_it(full_house: Any) -> None:
    found = graph(full_house.ask("vocab/publishers/harbour-lane.ttl"))
    publisher = rdflib.URIRef(f"{NS}publishers/harbour-lane")
    things = {str(one) for one in found.subjects(DCTERMS.publisher, publisher)}
    assert things == {NS + "bread", NS + "roses"}
    page = content(full_house.ask("vocab/topics/temperance", "text/html")).decode()
    assert "../../record/bread" in page
    assert full_house.ask("vocab/topics/no-such-thing").status == 404
    assert full_house.ask("vocab/no-such-thing").status == 404
    assert graph(full_house.ask("vocab/roles", "text/turtle"))


def test_a_concept_named_below_the_records_is_found_there(full_house: Any) -> None:
    for path in ("publishers/harbour-lane", "publishers"):
        answer = full_house.ask(f"id/{path}")
        assert (answer.status, answer.location) == (303, f"/things/vocab/{path}")
    assert full_house.ask("id/publishers/nobody").status == 404


def test_a_vocabulary_labels_its_own_concepts_and_links_to_those_of_others(full_house: Any) -> None:
    found = graph(full_house.ask("vocab/genres", "text/turtle"))
    concepts = set(found.subjects(rdflib.SKOS.inScheme, None))
    others = {one for one in concepts if not str(one).startswith("https://w3id.org/colophon/")}
    assert others
    assert concepts > others
    said = {predicate for one in others for predicate, _ in found.predicate_objects(one)}
    assert said <= {
        rdflib.SKOS.inScheme,
        rdflib.SKOS.exactMatch,
        rdflib.SKOS.closeMatch,
        rdflib.SKOS.broader,
        rdflib.SKOS.narrower,
        rdflib.SKOS.related,
    }
    for one in concepts - others:
        assert (one, rdflib.RDF.type, rdflib.SKOS.Concept) in found
        assert found.value(one, rdflib.SKOS.prefLabel, any=True)


def test_sets_and_the_catalogue_answer(full_house: Any) -> None:
    found = graph(full_house.ask("set/language:en.ttl"))
    assert len(set(found.objects(None, DCTERMS.hasPart))) == 2
    assert full_house.ask("set/language:fr").status == 404
    assert "Roses, too" in content(full_house.ask("records", "text/html")).decode()
    assert "The Box" in content(full_house.ask("", "text/html")).decode()
    assert graph(full_house.ask("", "text/turtle"))


def test_what_was_withdrawn_is_gone_and_nothing_else(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses"))
    first = house.ask("record/roses.ttl")
    stored = house.catalogue.store.load("bread")
    house.catalogue.store.delete("bread", stored.version)
    house.publish()
    for suffix in ("", ".ttl", ".marcxml"):
        answer = house.ask(f"record/bread{suffix}")
        assert (answer.status, b"withdrawn" in answer.body) == (410, True)
        assert b"Bread" not in answer.body
    assert house.ask("id/bread").status == 303
    assert house.ask("record/never").status == 404
    assert house.ask("record/roses.ttl") == first
    publisher = house.ask("vocab/publishers/harbour-lane", "text/turtle")
    assert b"id/bread" not in publisher.body
    assert b"id/roses" in publisher.body


def test_a_change_has_another_tag_and_a_later_date(house: Any, make: Any) -> None:
    house.publish(make("bread"))
    before = house.ask("record/bread.ttl")
    house.publish(make("bread", "Bread alone"))
    after = house.ask("record/bread.ttl")
    assert before.tag != after.tag
    assert before.stamp < after.stamp


@given(path=st.text(), accept=st.text(max_size=80))
def test_any_address_has_an_answer(full_house: Any, path: str, accept: str) -> None:
    for start in ("", "id/", "record/", "record/bread", "vocab/", "vocab/topics/", "set/"):
        asked = ResourceRequest(path=start + path, accept=accept)
        assert full_house.addresses.respond(asked).status in (200, 303, 404, 406)


def test_the_files_of_an_item_are_signposted(house: Any, make: Any) -> None:
    file = Statement(
        term="fileAddress",
        value=Link(uri="https://box.example.org/scans/bread.pdf"),
        status=Status.ACCEPTED,
    )
    bread = make("bread")
    house.publish(msgspec.structs.replace(bread, statements=(*bread.statements, file)))
    answer = house.ask("record/bread", "text/html")
    item = '<https://box.example.org/scans/bread.pdf>; rel="item"; type="application/pdf"'
    assert item in answer.links
    assert b'name="citation_pdf_url" content="https://box.example.org/scans/' in content(answer)
    assert item in house.ask("record/bread.linkset").body.decode()


def test_a_form_that_a_record_lacks_is_neither_linked_nor_withdrawn(house: Any, make: Any) -> None:
    bread = make("bread")
    undated = tuple(one for one in bread.statements if one.term != "issued")
    house.publish(make("roses"), msgspec.structs.replace(bread, statements=undated))
    assert house.ask("record/roses.datacite").status == 200
    answer = house.ask("record/bread.datacite")
    assert (answer.status, b"not offered in this form" in answer.body) == (404, True)
    assert b"record/bread.ttl" in answer.body
    for id, linked in (("roses", True), ("bread", False)):
        links = house.ask(f"record/{id}", "text/html").links
        assert any(".datacite>" in one for one in links) is linked
    assert b"datacite" not in house.ask("record/bread.linkset").body
