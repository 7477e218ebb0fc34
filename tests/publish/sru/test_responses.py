"""SRU: what is found, in which schema, and what is answered to what is wrong."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from colophon.services.answer import ResourceRequest

SRW = "{http://www.loc.gov/zing/srw/}"
SRU2 = "{http://docs.oasis-open.org/ns/search-ws/sruResponse}"
TITLE = "{http://purl.org/dc/elements/1.1/}title"


def ask(house: Any, **query: str) -> etree._Element:
    answer = house.ask("sru", **query)
    assert answer.status == 200
    return etree.fromstring(answer.body)


def titles(house: Any, query: str, **more: str) -> list[str]:
    root = ask(house, version="1.2", operation="searchRetrieve", query=query, **more)
    found = [one.text for one in root.iter(TITLE)]
    assert int(root.findtext(f"{SRW}numberOfRecords")) == len(found)
    return found


BOTH = ["Bread & roses", "Roses, too"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("roses", BOTH),
        ("bread", BOTH[:1]),
        ("dc.title = roses and flowers", BOTH[1:]),
        ("dc.title = roses not flowers", BOTH[:1]),
        ('dc.title == "roses, too"', BOTH[1:]),
        ('dc.title any "bread too"', BOTH),
        ('dc.title all "roses too"', BOTH[1:]),
        ("ros*", BOTH),
        ("imhof", BOTH),
        ("dc.creator = rosa", BOTH),
        ("dc.date = 1978", BOTH),
        ("dc.date < 1978", []),
        ('dc.date within "1970 1980"', BOTH),
        ('dc.uri = "https://w3id.org/colophon/vocab/topics/temperance"', BOTH),
        ("rec.identifier = bread", BOTH[:1]),
        ("rec.lastModificationDate >= 2026-01-01", BOTH),
        ("cql.allRecords = 1", BOTH),
        ("cql.allRecords = 1 not bread", BOTH[1:]),
        ("bath.author = imhof or nothing", BOTH),
        ("nothing and more", []),
    ],
)
def test_what_is_looked_for_is_found(full_house: Any, query: str, found: list[str]) -> None:
    assert sorted(titles(full_house, query)) == sorted(found)


def test_results_are_sorted_and_paged(full_house: Any) -> None:
    assert titles(full_house, "roses sortby dc.title/descending") == BOTH[::-1]
    root = ask(
        full_house, version="1.2", operation="searchRetrieve", query="roses sortby dc.title",
        maximumRecords="1",
    )  # fmt: skip
    assert root.findtext(f"{SRW}nextRecordPosition") == "2"
    assert [one.text for one in root.iter(TITLE)] == BOTH[:1]


@pytest.mark.parametrize("schema", ["dc", "marcxml", "mods", "rdf", "info:srw/schema/1/dc-v1.1"])
def test_records_come_in_every_schema_and_packing(full_house: Any, schema: str) -> None:
    for packing in ("xml", "string"):
        root = ask(
            full_house, version="1.2", operation="searchRetrieve", query="bread",
            recordSchema=schema, recordPacking=packing,
        )  # fmt: skip
        (data,) = root.iter(f"{SRW}recordData")
        inside = data[0] if packing == "xml" else etree.fromstring(data.text)
        assert "Bread & roses" in "".join(inside.itertext())


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ({"operation": "searchRetrieve"}, 7),
        ({"operation": "searchRetrieve", "query": "(("}, 10),
        ({"operation": "searchRetrieve", "query": "roses", "recordSchema": "ead"}, 66),
        ({"operation": "searchRetrieve", "query": "roses", "startRecord": "9"}, 61),
        ({"operation": "searchRetrieve", "query": "roses", "startRecord": "no"}, 6),
        ({"operation": "searchRetrieve", "query": "roses sortby dc.rights"}, 80),
        ({"operation": "searchRetrieve", "query": "roses", "recordPacking": "bag"}, 71),
        ({"operation": "dance"}, 4),
        ({"operation": "scan"}, 7),
        ({"operation": "scan", "scanClause": "cql.anywhere = a"}, 16),
        ({"operation": "explain", "version": "7"}, 5),
    ],
)
def test_what_is_wrong_is_told_as_a_diagnostic(
    full_house: Any, query: dict[str, str], number: int
) -> None:
    root = ask(full_house, **{"version": "1.2", **query})
    (uri,) = root.iter("{http://www.loc.gov/zing/srw/diagnostic/}uri")
    assert uri.text == f"info:srw/diagnostic/1/{number}"


def test_values_are_scanned_in_order(full_house: Any) -> None:
    root = ask(full_house, version="1.2", operation="scan", scanClause="dc.title = bread")
    values = [one.text for one in root.iter(f"{SRW}value")]
    assert values == ["bread & roses", "roses, too"]


def test_explain_names_indexes_and_schemas(full_house: Any) -> None:
    text = etree.tostring(ask(full_house, operation="explain", version="1.1")).decode()
    for part in ('set="dc">title', 'name="marcxml"', "box.example.org", "things/sru"):
        assert part in text


@pytest.fixture(scope="session")
def sru2(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "xsd" / "sru-2.0" / "sruResponse.xsd"))


@pytest.mark.parametrize("query", [{"query": "roses"}, {"query": "(("}, {}])
def test_version_2_is_valid(full_house: Any, sru2: etree.XMLSchema, query: dict[str, str]) -> None:
    root = ask(full_house, **query)
    assert root.tag.startswith(SRU2)
    sru2.assertValid(root)


@given(query=st.text(max_size=60), start=st.text(max_size=5), schema=st.text(max_size=10))
def test_any_request_is_answered_by_the_protocol(
    full_house: Any, query: str, start: str, schema: str
) -> None:
    given_ = (("query", query), ("startRecord", start), ("recordSchema", schema))
    answer = full_house.addresses.respond(ResourceRequest(path="sru", query=given_))
    assert answer.status == 200
    etree.fromstring(answer.body)
