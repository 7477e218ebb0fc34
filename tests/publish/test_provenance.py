"""Where a record came from, through however many repositories, is said on."""

from typing import Any

import msgspec
import pytest
from lxml import etree

from colophon.harvest.provenance import DEEPEST, origin, sound
from colophon.model.record import Harvest, Record
from colophon.publish.abouts import abouts

DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
FIRST = Harvest(
    base_url="http://library.example.org/oai",
    identifier="oai:library.example.org:7",
    datestamp="2024-01-02",
    metadata_namespace=DC,
    harvest_date="2024-02-03T04:05:06Z",
    altered=False,
)
SECOND = Harvest(
    base_url="https://aggregator.example.org/oai?a=1&b=2",
    identifier="oai:aggregator.example.org:7",
    datestamp="2025-01-02T03:04:05Z",
    metadata_namespace=DC,
    harvest_date="2026-11-23T12:00:00Z",
    origin=FIRST,
)


def served(box: Any, make: Any, harvest: Harvest) -> etree._Element:
    box.publish(msgspec.structs.replace(make("one"), harvest=harvest))
    answer = box.ask("GetRecord", metadataPrefix="oai_dc", identifier="oai:archive.example.org:one")
    return answer.find(".//{*}record")


def containers(record: etree._Element) -> list[etree._Element]:
    return [one for about in record.iterchildren("{*}about") for one in about]


def test_origins_are_nested_and_read_back(box: Any, make: Any) -> None:
    record = served(box, make, SECOND)
    assert origin(containers(record)) == SECOND
    outer, inner = record.iter("{*}originDescription")
    assert inner.getparent() is outer
    assert (outer.get("altered"), inner.get("altered")) == ("true", "false")


def test_a_chain_is_followed_so_far_and_no_further(box: Any, make: Any) -> None:
    chain = FIRST
    for _ in range(3 * DEEPEST):
        chain = msgspec.structs.replace(SECOND, origin=chain)
    found = origin(containers(served(box, make, chain)))
    depth = 0
    while found is not None:
        depth, found = depth + 1, found.origin
    assert depth == DEEPEST


WRONG = [
    {"datestamp": "yesterday"},
    {"datestamp": ""},
    {"datestamp": "2024-13-01"},
    {"harvest_date": "2024-01-01T00:00:00+01:00"},
    {"base_url": ""},
    {"base_url": "http://[::1"},
    {"identifier": ""},
    {"identifier": "1:2"},
    {"identifier": "100% cotton"},
    {"identifier": "a b"},
    {"identifier": "a#b#c"},
    {"metadata_namespace": ""},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_an_origin_that_the_schema_has_no_room_for_is_left_out(
    box: Any, make: Any, wrong: dict[str, str]
) -> None:
    """The box holds every answer to the schemas."""
    bad = msgspec.structs.replace(SECOND, origin=msgspec.structs.replace(FIRST, **wrong))
    assert origin(containers(served(box, make, bad))) == msgspec.structs.replace(
        SECOND, origin=None
    )
    assert not list(served(box, make, bad.origin).iter("{*}originDescription"))


@pytest.mark.parametrize(
    "identifier", ["oai:x.org:a:b", "hdl:1/2", "10.1000/182", "a%20b", "http://x.org/?a=b#c", "é"]
)
def test_identifiers_as_providers_have_them_are_said(box: Any, make: Any, identifier: str) -> None:
    harvest = msgspec.structs.replace(FIRST, identifier=identifier)
    assert sound(harvest)
    assert origin(containers(served(box, make, harvest))) == harvest


def test_other_containers_say_nothing_of_an_origin() -> None:
    other = etree.fromstring('<rights xmlns="http://www.openarchives.org/OAI/2.0/rights/"/>')
    assert origin([other]) is None
    assert origin([]) is None


def test_a_record_of_our_own_has_no_origin(box: Any) -> None:
    assert b"originDescription" not in abouts(Record(id="one"), box.config)
