"""All eight errors, on the specification's conditions, each answer valid."""

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from colophon.model.record import Record
from colophon.services.oai.errors import OaiCode
from colophon.services.oai.respond import VERBS

OAI = "{http://www.openarchives.org/OAI/2.0/}"
ID = "oai:archive.example.org:one"
Pairs = list[tuple[str, str]]


def pairs(text: str) -> Pairs:
    return [tuple(one.split("=", 1)) for one in text.split("&")] if text else []  # type: ignore[misc]


CASES: list[tuple[str, set[str]]] = [
    ("", {"badVerb"}),
    ("verb=", {"badVerb"}),
    ("verb=identify", {"badVerb"}),
    ("verb=Identify&verb=Identify", {"badVerb"}),
    ("metadataPrefix=oai_dc", {"badVerb"}),
    ("verb=Identify&metadataPrefix=oai_dc", {"badArgument"}),
    ("verb=Identify&x=y", {"badArgument"}),
    ("verb=Identify&from=\udcff", {"badArgument"}),
    ("verb=ListRecords", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=a b", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&identifier=x", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&set=", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&set=a::b", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&set=é", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T25:00:00Z", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T10:00:00.0Z", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T10:00:00", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T10:00:00+00:00", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&until=٢٠٢٦-01-01", {"badArgument"}),
    (
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z",
        {"badArgument"},
    ),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01", {"badArgument"}),
    ("verb=ListRecords&metadataPrefix=unknown", {"cannotDisseminateFormat"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&set=nobody", {"noRecordsMatch"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&from=2090-01-01", {"noRecordsMatch"}),
    ("verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", {"noRecordsMatch"}),
    ("verb=ListRecords&resumptionToken=", {"badResumptionToken"}),
    ("verb=ListRecords&resumptionToken=nonsense", {"badResumptionToken"}),
    ("verb=ListRecords&resumptionToken=" + "A" * 5000, {"badResumptionToken"}),
    ("verb=ListIdentifiers&resumptionToken=<>\"'", {"badResumptionToken"}),
    ("verb=ListSets&resumptionToken=nonsense", {"badResumptionToken"}),
    ("verb=ListRecords&resumptionToken=\x0c", {"badArgument"}),
    ("verb=GetRecord", {"badArgument"}),
    (f"verb=GetRecord&identifier={ID}", {"badArgument"}),
    ("verb=GetRecord&metadataPrefix=oai_dc&identifier=not a uri", {"badArgument"}),
    ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other.org:one", {"idDoesNotExist"}),
    (
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:archive.example.org:on%65",
        {"idDoesNotExist"},
    ),
    (f"verb=GetRecord&metadataPrefix=nope&identifier={ID}", {"cannotDisseminateFormat"}),
    (
        "verb=GetRecord&metadataPrefix=nope&identifier=oai:x.org:y",
        {"idDoesNotExist", "cannotDisseminateFormat"},
    ),
    ("verb=ListMetadataFormats&identifier=oai:archive.example.org:x", {"idDoesNotExist"}),
    (f"verb=ListMetadataFormats&identifier={ID}&identifier={ID}", {"badArgument"}),
]


@pytest.mark.parametrize(
    ("asked", "codes"),
    CASES,
    ids=lambda one: ascii(sorted(one) if isinstance(one, set) else one)[:70],
)
def test_what_cannot_be_answered(
    box: Any, make: Callable[..., Record], asked: str, codes: set[str]
) -> None:
    box.publish(make("one"))
    answer = box.raw(pairs(asked))
    parsed = etree.fromstring(bytes(answer))
    assert {one.get("code") for one in parsed.iter(f"{OAI}error")} == codes == set(answer.codes)
    request = parsed.find(f"{OAI}request")
    assert request.text == box.config.base_url
    if codes & {"badVerb", "badArgument"}:
        assert not request.attrib
    else:
        assert dict(request.attrib) == dict(pairs(asked))


def test_no_sets_declared(box: Any, make: Callable[..., Record]) -> None:
    import msgspec

    none = type(box.config.sets)(by={}, openaire=False)
    box.config = msgspec.structs.replace(box.config, sets=none)
    box.publish(make("one"))
    for asked in ("verb=ListSets", "verb=ListRecords&metadataPrefix=oai_dc&set=a"):
        assert box.raw(pairs(asked)).codes == ("noSetHierarchy",)


def test_an_item_without_formats(box: Any, make: Callable[..., Record]) -> None:
    box.publish(make("one"))
    box.clock.on(5)
    box.publish()
    asked = f"verb=ListMetadataFormats&identifier={ID}"
    assert box.raw(pairs(asked)).codes == ("noMetadataFormats",)


def test_the_sets_are_closed() -> None:
    assert list(VERBS) == [
        "Identify",
        "ListMetadataFormats",
        "ListSets",
        "ListIdentifiers",
        "ListRecords",
        "GetRecord",
    ]
    asked = {code for _, codes in CASES for code in codes}
    assert asked | {"noSetHierarchy", "noMetadataFormats"} == set(OaiCode)
