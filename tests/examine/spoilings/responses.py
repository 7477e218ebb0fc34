"""Providers whose answers are wrong as XML or as HTTP."""

import itertools
import re
import zlib

import msgspec
from tests.examine.fake import (
    BASE,
    Ask,
    Spoiling,
    body,
    case,
    deaf,
    headed,
    http,
    untouched,
)

from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

TITLES = "ListRecords.*titles"


def instead(content: bytes, when: str = TITLES, status: int = 200) -> Spoiling:
    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        if re.search(when, query):
            return http(content, f"{BASE}?{query}", status)
        return ask(query)

    return spoiled


def silent(reason: Exception, when: str) -> Spoiling:
    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        if not re.search(when, query):
            return ask(query)
        raise HarvestError("does not answer.", place=query, code="no-answer") from reason

    return spoiled


def busy(times: int, **headers: str) -> Spoiling:
    """503 for the first requests of each query."""
    turns = itertools.count()

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        if query == "verb=ListSets" and next(turns) < times:
            return http(b"", f"{BASE}?{query}", 503, **headers)
        return ask(query)

    return spoiled


def elsewhere(query: str, ask: Ask) -> HttpAnswer:
    return msgspec.structs.replace(ask(query), url=f"https://other.example.org/oai?{query}")


def latin(query: str, ask: Ask) -> HttpAnswer:
    answer = ask(query)
    written = answer.body.replace(b"Leaflet", b"Fl\xe9chette") if "titles" in query else answer.body
    return msgspec.structs.replace(answer, body=written)


SPOILINGS = {
    "post": case(untouched, "http-status", posting=instead(b"", "Identify", 405)),
    "post-arguments": case(
        posting=deaf("identifier=[^&]*", "identifier=oai:archive.example.org:leaflet-001")
    ),
    "post-errors": case(posting=deaf("NoSuchVerb", "Identify")),
    "request-url": case(
        body(r"(<request[^>]*>)[^<]*<", r"\1https://archive.example.org/oai?verb=x<")
    ),
    "request-attributes": case(body(' metadataPrefix="oai_dc"', "", "GetRecord")),
    "request-bare": case(body("<request>", '<request verb="NoSuchVerb">', "NoSuchVerb")),
    "well-formed": case(instead(b"<OAI-PMH><unclosed>")),
    "root-element": case(instead(b"<html><body/></html>")),
    "illegal-characters": case(body("<dc:title", "\x0c<dc:title")),
    "xml-declaration": case(body(r"<\?xml version=.1.0. encoding=.UTF-8.\?>", "")),
    "doctype": case(body(r"\?>", '?><!DOCTYPE OAI-PMH [<!ENTITY a "b">]>', TITLES)),
    "encoding": case(latin, "well-formed"),
    "schema-location": case(body("2.0/OAI-PMH.xsd", "1.1/OAI-PMH.xsd")),
    "structure": case(
        body(r"(<metadata>.*?</metadata>)(<about>.*</about>)(</record>)", r"\2\1\3", "GetRecord")
    ),
    "error-code": case(body("(<error )", r'<error code="badverb"/>\1', "NoSuchVerb")),
    "response-date": case(body(r"(<responseDate>[^<]*)Z<", r"\1.5Z<", TITLES)),
    "clock": case(body(r"<responseDate>2026-11-23T12:00", "<responseDate>2026-11-23T12:30")),
    "answered": case(silent(OSError(), TITLES)),
    "http-status": case(instead(b"", TITLES, 500)),
    "redirected": case(elsewhere),
    "busy": case(anew=lambda: busy(99, retry_after="1")),
    "retry-after": case(anew=lambda: busy(1)),
    "content-type": case(headed(content_type="text/html")),
    "compression-sound": case(silent(zlib.error("incorrect header check"), TITLES)),
    "compression-unasked": case(plain=headed(content_encoding="gzip")),
    "noncharacters": case(body("Leaflet 7<", "Leaf\ufdd0let 7<", TITLES)),
    "compression-used": case(headed(content_encoding="identity")),
}
