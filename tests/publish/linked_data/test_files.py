"""What programs look for: sitemap, feeds, dumps, descriptions, link sets, ResourceSync."""

import gzip
import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
import rdflib
from lxml import etree
from rdflib.compare import isomorphic

from colophon.services.sparql.queried_store import QueriedStore

BASE = "https://box.example.org/things/"
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
MD = "{http://www.openarchives.org/rs/terms/}md"
ATOM = "{http://www.w3.org/2005/Atom}"
VOID = rdflib.Namespace("http://rdfs.org/ns/void#")


def xml(house: Any, path: str, **query: str) -> etree._Element:
    answer = house.ask(path, **query)
    assert answer.status == 200
    return etree.fromstring(answer.body)


def content(answer: Any) -> bytes:
    return gzip.decompress(answer.body) if answer.zipped else answer.body


def whole(house: Any, path: str) -> bytes:
    """A file that is sent in pieces."""
    pieces = house.ask(path).pieces
    assert pieces
    return b"".join(one if isinstance(one, bytes) else one.read_bytes() for one in pieces)


def packages(house: Any, path: str) -> list[dict[str, bytes]]:
    """The packages that a document of ResourceSync names, unpacked."""
    found = []
    for one in xml(house, path).iter(LOC):
        with ZipFile(BytesIO(whole(house, one.text.removeprefix(BASE)))) as package:
            assert package.testzip() is None
            found.append({name: package.read(name) for name in package.namelist()})
    return found


def test_the_sitemap_names_every_page(full_house: Any) -> None:
    (part,) = [one.text for one in xml(full_house, "sitemap.xml").iter(LOC)]
    pages = {one.text for one in xml(full_house, part.removeprefix(BASE)).iter(LOC)}
    assert pages == {f"{BASE}record/bread", f"{BASE}record/roses"}
    assert full_house.ask("sitemap-2.xml").status == 404
    assert f"Sitemap: {BASE}sitemap.xml".encode() in full_house.ask("robots.txt").body


def test_atom_has_what_is_new_or_found(full_house: Any) -> None:
    def titles(**query: str) -> set[str]:
        return {one.text for one in xml(full_house, "feed.atom", **query).iter(f"{ATOM}title")}

    assert {"Roses, too", "Bread & roses"} < titles()
    found = titles(q="flowers")
    assert ("Roses, too" in found, "Bread & roses" in found) == (True, False)
    xml(full_house, "opensearch.xml")
    page = full_house.ask("records", "text/html", q='"<flowers').body.decode()
    assert "Roses, too" in page
    assert 'name="q" type="search" value="&#34;&lt;flowers"' in page


def test_the_catalogue_is_described_as_a_data_set(full_house: Any) -> None:
    answer = full_house.ask("void")
    assert (answer.status, answer.location) == (303, "/things/catalogue.ttl")
    graph = rdflib.Graph().parse(data=full_house.ask("catalogue.ttl").body, format="turtle")
    dumps = {str(one) for one in graph.objects(None, VOID.dataDump)}
    assert f"{BASE}dump/records.nt.gz" in dumps
    page = full_house.ask("", "text/html").body.decode()
    data = page.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert json.loads(data)["dataset"]["@type"] == "Dataset"


def test_our_terms_are_defined(full_house: Any) -> None:
    graph = rdflib.Graph().parse(data=full_house.ask("vocab/terms.ttl").body, format="turtle")
    year = rdflib.URIRef("https://w3id.org/colophon/terms#year")
    assert (year, rdflib.RDFS.label, rdflib.Literal("Year", lang="en")) in graph
    assert b"Statement of responsibility" in full_house.ask("terms", "text/html").body


def test_one_graph_by_oai_dump_and_negotiation(full_house: Any) -> None:
    """What a harvester, a reader of the dumps, a browser of linked data and a query get is
    the same."""
    repository = full_house.catalogue.services.repository()
    asked = [("verb", "ListRecords"), ("metadataPrefix", "rdf")]
    root = etree.fromstring(bytes(repository.respond(asked, full_house.moment)))
    harvested = rdflib.Graph()
    for one in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF"):
        harvested.parse(data=etree.tostring(one), format="xml")
    negotiated = rdflib.Graph()
    for id in ("bread", "roses"):
        answer = full_house.ask(f"record/{id}", "text/turtle")
        negotiated.parse(data=content(answer), format="turtle")
    assert len(harvested) > 30
    assert isomorphic(harvested, negotiated)
    for name, syntax in (("records.nt.gz", "nt"), ("records.jsonld.gz", "json-ld")):
        data = gzip.decompress(whole(full_house, f"dump/{name}"))
        dumped = rdflib.Graph().parse(data=data, format=syntax)
        assert isomorphic(harvested, dumped), name
    quads = rdflib.Dataset().parse(
        data=gzip.decompress(whole(full_house, "dump/records.nq.gz")), format="nquads"
    )
    told = rdflib.Graph()
    for graph in quads.graphs():
        if str(graph.identifier).endswith("#record"):
            told += graph
    assert isomorphic(harvested, told)
    full_house.catalogue.services.take_in_triples()
    construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    answer = QueriedStore(full_house.catalogue.services.triples).answer(construct, "text/turtle")
    assert isomorphic(harvested, rdflib.Graph().parse(data=answer.body, format="turtle"))
    repository.close()


def test_link_sets_name_all_forms(full_house: Any) -> None:
    answer = full_house.ask("record/bread.linkset.json")
    found = {one["anchor"]: one for one in json.loads(answer.body)["linkset"]}
    page = found[f"{BASE}record/bread"]
    assert page["cite-as"] == [{"href": f"{BASE}id/bread"}]
    described = {one["href"] for one in page["describedby"]}
    assert f"{BASE}record/bread.marcxml" in described
    assert found[f"{BASE}record/bread.ttl"]["describes"][0]["href"] == f"{BASE}record/bread"
    text = full_house.ask("record/bread.linkset").body.decode()
    assert f'anchor="{BASE}record/bread.ttl"' in text
    links = full_house.ask("record/bread", "text/html").links
    assert any('rel="linkset"' in one for one in links)


def test_resourcesync_lists_resources_and_changes(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses"))
    stored = house.catalogue.store.load("bread")
    house.catalogue.store.delete("bread", stored.version)
    house.publish()
    (capabilities,) = [one.text for one in xml(house, "resourcesync.xml").iter(LOC)]
    lists = [one.text for one in xml(house, capabilities.removeprefix(BASE)).iter(LOC)]
    assert lists == [
        f"{BASE}{name}.xml" for name in ("resourcelist", "resourcedump", "changelist", "changedump")
    ]
    assert [one.text for one in xml(house, "resourcelist.xml").iter(LOC)] == [
        f"{BASE}record/roses.nt"
    ]
    changes = [one.get("change") for one in xml(house, "changelist.xml").iter(MD)]
    assert changes == [None, "updated", "deleted"]
    assert house.ask("changelist-2.xml").status == 404


def test_the_resource_dump_holds_what_the_resources_are(full_house: Any) -> None:
    (package,) = packages(full_house, "resourcedump.xml")
    manifest = etree.fromstring(package.pop("manifest.xml"))
    assert package["resources/bread.nt"] == content(full_house.ask("record/bread.nt"))
    told = {one.get("path") for one in manifest.iter(MD)}
    assert told - {None} == {f"/{name}" for name in package}
    assert next(one.text for one in manifest.iter(LOC)).startswith(f"{BASE}record/")
    assert not packages(full_house, "changedump.xml")


def test_the_change_dump_holds_each_publication(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses"))
    house.publish(make("bread", "Bread alone"), make("thorns"))
    (package,) = packages(house, "changedump.xml")
    manifest = etree.fromstring(package.pop("manifest.xml"))
    assert set(package) == {"resources/bread.nt", "resources/thorns.nt"}
    assert b"Bread alone" in package["resources/bread.nt"]
    assert {one.get("change") for one in manifest.iter(MD)} == {None, "updated"}
    (dump,) = packages(house, "resourcedump.xml")
    assert set(dump) == {*package, "resources/roses.nt", "manifest.xml"}
    assert b"Bread alone" in dump["resources/bread.nt"]


def test_what_is_withdrawn_is_in_no_package(house: Any, make: Any) -> None:
    house.publish(make("bread"), make("roses"))
    house.publish(make("bread", "Bread alone"))
    stored = house.catalogue.store.load("bread")
    house.catalogue.store.delete("bread", stored.version)
    house.publish()
    for file in house.catalogue.services.dumps.iterdir():
        found = ZipFile(file).namelist() if file.suffix == ".zip" else []
        assert "resources/bread.nt" not in found
    assert b"bread" not in gzip.decompress(whole(house, "dump/records.nt.gz"))


def test_a_catalogue_that_grows_is_parted_anew(
    house: Any, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("colophon.publish.dumps._PART", 1)
    house.publish(make("bread"))
    house.publish(*(make(f"bread-{number}") for number in range(7)))
    assert len(packages(house, "resourcedump.xml")) > 2
    dumped = rdflib.Graph().parse(
        data=gzip.decompress(whole(house, "dump/records.jsonld.gz")), format="json-ld"
    )
    assert len(set(dumped.subjects(rdflib.DCTERMS.title, None))) == 8
    (changes,) = packages(house, "changedump.xml")
    assert set(changes) == {*(f"resources/bread-{one}.nt" for one in range(7)), "manifest.xml"}
