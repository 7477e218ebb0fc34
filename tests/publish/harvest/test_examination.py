"""The examination: our own door passes, and every fault is found by its check."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from colophon.publish.examine import CHECKS, Finding, Outcome, examine
from colophon.publish.harvest.client import Client
from colophon.publish.harvest.transport import Answer
from colophon.publish.oai.memory import MemoryRepository


def failed(findings: list[Finding]) -> set[str]:
    return {one.code for one in findings if one.outcome in (Outcome.FAIL, Outcome.WARN)}


def test_our_own_door_passes(client: Client) -> None:
    findings = list(examine(client))
    assert failed(findings) == set(), [one for one in findings if one.outcome is not Outcome.PASS]
    assert {one.code for one in findings} == set(CHECKS)
    assert all(one.link.startswith("https://www.openarchives.org/") for one in findings)


def spoil(pattern: bytes, by: bytes) -> Callable[[Answer], Answer]:
    def change(answer: Answer) -> Answer:
        body = re.sub(pattern, by, answer.body)
        return Answer(status=answer.status, headers=answer.headers, body=body, url=answer.url)

    return change


FAULTS = {
    "identify": spoil(rb"<adminEmail>.*?</adminEmail>", b""),
    "base-url": spoil(rb"<baseURL>https", b"<baseURL>http"),
    "admin-email": spoil(rb"archive@example.org", b"nobody"),
    "deletions": spoil(rb">persistent<", b">transient<"),
    "response-date": spoil(rb"(<responseDate>[^<]*)Z<", rb"\1.5Z<"),
    "illegal-characters": spoil(rb"<dc:title>", b"<dc:title>\x0c"),
    "formats": spoil(rb"<metadataPrefix>oai_dc<", b"<metadataPrefix>oai dc<"),
    "errors": spoil(rb'code="badArgument"', b'code="badVerb"'),
    "request-element": spoil(rb"<request>", b'<request verb="NoSuchVerb">'),
    "headers": spoil(rb"<identifier>oai:[^:]*:", b"<identifier>no "),
    "earliest-datestamp": spoil(
        rb"<earliestDatestamp>[^<]*<", b"<earliestDatestamp>2026-10-01T00:00:00Z<"
    ),
    "datestamps-real": spoil(rb"<datestamp>[^<]*<", b"<datestamp>2031-01-01T00:00:00Z<"),
    "metadata": spoil(rb"xsi:schemaLocation=", b"xsi:noSchema="),
    "sets": spoil(rb"<setSpec>genre<", b"<setSpec>genre of print<"),
    "last-page": spoil(rb"<resumptionToken[^>]*/>", b""),
    "resumption": spoil(rb"leaflet-010", b"leaflet-000"),
}


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_a_fault_is_found(code: str, repository: MemoryRepository, kit: Any) -> None:
    inner = kit.over(repository)
    transport = kit.scripted(lambda url: FAULTS[code](inner.get(url)))
    client = Client(kit.base, transport, sleep=lambda _: None, clock=kit.now.timestamp)
    assert code in failed(list(examine(client)))


def test_every_check_has_its_fault() -> None:
    assert len(CHECKS) == 21
    untried = set(CHECKS) - set(FAULTS)
    assert untried == {"content-type", "post", "get-record", "selective", "exclusive-token"}


def test_content_type_is_looked_at(repository: MemoryRepository, kit: Any) -> None:
    inner = kit.over(repository)
    transport = kit.scripted(
        lambda url: kit.xml(inner.get(url).body, url, content_type="text/html")
    )
    client = Client(kit.base, transport, sleep=lambda _: None, clock=kit.now.timestamp)
    assert "content-type" in failed(list(examine(client)))


def test_a_provider_that_forgets_arguments_is_found(repository: MemoryRepository, kit: Any) -> None:
    """from, until, the record asked for and what stands beside a token are ignored."""
    inner = kit.over(repository)

    def forgetful(url: str) -> Answer:
        url = re.sub(r"&(from|until)=[^&]*", "", url)
        if "resumptionToken" in url:
            url = url.replace("&metadataPrefix=oai_dc", "")
        url = re.sub(r"leaflet-000", "leaflet-001", url)
        answer: Answer = inner.get(url)
        return answer

    client = Client(
        kit.base, kit.scripted(forgetful), sleep=lambda _: None, clock=kit.now.timestamp
    )
    assert {"selective", "get-record", "exclusive-token"} <= failed(list(examine(client)))


def test_a_door_without_post_is_found(repository: MemoryRepository, kit: Any) -> None:
    transport = kit.over(repository)
    transport.post = lambda url, form: kit.xml(b"", url, 405)
    client = Client(kit.base, transport, sleep=lambda _: None, clock=kit.now.timestamp)
    assert "post" in failed(list(examine(client)))


def test_no_provider_is_one_finding(kit: Any) -> None:
    transport = kit.scripted(lambda url: kit.xml(b"<html/>", url))
    findings = list(examine(Client(kit.base, transport)))
    assert [one.code for one in findings] == ["identify"]
