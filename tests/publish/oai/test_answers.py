"""What the six verbs say when all is well."""

from collections.abc import Callable
from typing import Any

import msgspec
from lxml import etree

from colophon.config import Branding
from colophon.model.record import Harvest, Record

OAI = "{http://www.openarchives.org/OAI/2.0/}"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
Make = Callable[..., Record]


def test_identify(box: Any, make: Make) -> None:
    box.config = msgspec.structs.replace(
        box.config,
        name='Leaflets & "zines" <1968>',
        friends=("https://other.example.org/oai",),
        branding=Branding(icon_url="https://archive.example.org/icon.png", icon_title="Us"),
    )
    box.publish(make("one"))
    box.clock.on(100)
    answer = box.ask("Identify")
    found = answer.find(f"{OAI}Identify")
    said = {one.tag.removeprefix(OAI): one.text for one in found if len(one) == 0}
    assert said == {
        "repositoryName": 'Leaflets & "zines" <1968>',
        "baseURL": "https://archive.example.org/oai",
        "protocolVersion": "2.0",
        "adminEmail": "keeper@archive.example.org",
        "earliestDatestamp": "2026-11-23T12:00:01Z",
        "deletedRecord": "persistent",
        "granularity": "YYYY-MM-DDThh:mm:ssZ",
        "compression": "gzip",
    }
    roots = [etree.QName(one[0]).localname for one in found.iter(f"{OAI}description")]
    assert roots == ["oai-identifier", "rightsManifest", "friends", "branding"]


def test_an_empty_repository_is_valid_and_its_earliest_datestamp_true(box: Any, make: Make) -> None:
    box.publish()
    earliest = box.ask("Identify").findtext(f".//{OAI}earliestDatestamp")
    assert box.raw([("verb", "ListSets")]).codes == ("noSetHierarchy",)
    box.clock.on(30)
    box.publish(make("one"))
    assert box.ask("Identify").findtext(f".//{OAI}earliestDatestamp") >= earliest


def test_every_format_with_a_schema_is_offered(box: Any, make: Make) -> None:
    box.publish(make("one"))
    answer = box.ask("ListMetadataFormats")
    assert [one.text for one in answer.iter(f"{OAI}metadataPrefix")] == ["oai_dc", "titles"]
    of_one = box.ask("ListMetadataFormats", identifier="oai:archive.example.org:one")
    assert len(of_one.findall(f".//{OAI}metadataFormat")) == 2


def test_a_record_cut_out_of_its_envelope_stands_alone(box: Any, make: Make) -> None:
    box.publish(make("one", "Bread & roses"))
    answer = bytes(box.raw([("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]))
    start = answer.index(b"<metadata>") + len(b"<metadata>")
    alone = etree.fromstring(answer[start : answer.index(b"</metadata>")])
    assert alone[0].text == "Bread & roses"
    assert alone.get("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation")
    box.schema.assertValid(alone)


def test_where_a_harvested_record_came_from_is_said(box: Any, make: Make) -> None:
    harvest = Harvest(
        base_url="https://elsewhere.example.org/oai?a=1&b=2",
        identifier="oai:elsewhere.example.org:7",
        datestamp="2025-01-02",
        metadata_namespace="http://www.openarchives.org/OAI/2.0/oai_dc/",
        harvest_date="2026-01-02T03:04:05Z",
    )
    box.publish(msgspec.structs.replace(make("one"), harvest=harvest))
    answer = box.ask("GetRecord", metadataPrefix="oai_dc", identifier="oai:archive.example.org:one")
    abouts = [one[0] for one in answer.iter(f"{OAI}about")]
    assert [etree.QName(one).localname for one in abouts] == ["provenance"]
    assert [one.text for one in abouts[0][0]][:2] == [harvest.base_url, harvest.identifier]


def test_a_tombstone_has_a_header_alone(box: Any, make: Make) -> None:
    box.publish(make("one"))
    box.clock.on(10)
    box.publish()
    for verb, more in (
        ("ListRecords", {}),
        ("GetRecord", {"identifier": "oai:archive.example.org:one"}),
    ):
        record = box.ask(verb, metadataPrefix="oai_dc", **more).find(f".//{OAI}record")
        assert [one.tag for one in record] == [f"{OAI}header"]
        assert record[0].get("status") == "deleted"
        assert record[0].findtext(f"{OAI}setSpec") == "language:en"


def test_the_request_is_repeated(box: Any, make: Make) -> None:
    box.publish(make("one"))
    asked = {"metadataPrefix": "oai_dc", "until": "2026-12-31", "set": "language"}
    request = box.ask("ListRecords", **asked).find(f"{OAI}request")
    assert dict(request.attrib) == {"verb": "ListRecords", **asked}


def test_ids_of_any_letters_make_legal_identifiers_and_come_back(box: Any, make: Make) -> None:
    strange = ["zürich-1968", "a b", "100%", "ключ", "a:b"]
    box.publish(*(make(id) for id in strange))
    for header in box.ask("ListIdentifiers", metadataPrefix="oai_dc").iter(f"{OAI}identifier"):
        assert header.text.isascii()
        box.ask("GetRecord", metadataPrefix="oai_dc", identifier=header.text).find(
            f".//{OAI}metadata"
        )
        assert (
            box.raw(
                [("verb", "GetRecord"), ("metadataPrefix", "oai_dc"), ("identifier", header.text)]
            ).codes
            == ()
        )


def test_control_characters_cannot_break_an_answer(box: Any, make: Make) -> None:
    box.config = msgspec.structs.replace(box.config, name="form\x0cfeed \ud800")
    box.publish(make("one"))
    assert box.ask("Identify").findtext(f".//{OAI}repositoryName") == "formfeed "


def test_the_rights_manifest_names_those_of_records_from_elsewhere(box: Any, make: Make) -> None:
    theirs = "https://creativecommons.org/licenses/by-sa/4.0/"
    origin = Harvest(
        base_url="https://other.example.org/oai",
        identifier="oai:other.example.org:1",
        datestamp="2026-01-01",
        metadata_namespace=OAI_DC,
        harvest_date="2026-02-01T10:00:00Z",
        rights=theirs,
    )
    box.publish(make("bread"), msgspec.structs.replace(make("roses"), harvest=origin))
    box.publish(
        make("bread", "Bread alone"), msgspec.structs.replace(make("roses"), harvest=origin)
    )
    references = box.ask("Identify").iter(
        "{http://www.openarchives.org/OAI/2.0/rights/}rightsReference"
    )
    stated = [one.get("ref") for one in references]
    assert stated == [box.config.metadata_rights, theirs]
