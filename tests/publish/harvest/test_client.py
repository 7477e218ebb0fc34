"""The client: patience, tokens, and providers that misbehave."""

from itertools import count
from typing import Any

import pytest

from colophon.errors import HarvestError
from colophon.publish.harvest.client import LONGEST_WAIT, TRIES, Client
from colophon.publish.harvest.envelope import ProtocolError
from colophon.publish.harvest.transport import Network

IDENTIFY = (
    b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><Identify>'
    b"<repositoryName>R</repositoryName></Identify></OAI-PMH>"
)


def test_all_pages_come(client: Client) -> None:
    found = [
        item.identifier
        for page in client.pages("ListRecords", metadataPrefix="oai_dc")
        for item in page.items()
    ]
    assert len(found) == len(set(found)) == 25


def test_an_error_of_the_protocol_is_raised_with_its_code(client: Client) -> None:
    with pytest.raises(ProtocolError) as caught:
        client.ask(verb="ListRecords", metadataPrefix="marc_of_cain")
    assert caught.value.code == "cannotDisseminateFormat"


@pytest.mark.parametrize(
    ("said", "waited"),
    [("7", 7.0), ("Mon, 23 Nov 2026 12:00:30 GMT", 30.0), ("soon", 1.0), ("", 1.0)],
)
def test_a_busy_server_is_given_the_time_it_asks_for(kit: Any, said: str, waited: float) -> None:
    turns = count()

    def answer(url: str) -> Any:
        if next(turns) == 0:
            return kit.xml(b"", url, 503, retry_after=said)
        return kit.xml(IDENTIFY, url)

    slept: list[float] = []
    client = Client(kit.base, kit.scripted(answer), sleep=slept.append, clock=kit.now.timestamp)
    assert client.ask(verb="Identify").text("repositoryName") == "R"
    assert slept == [waited]


def test_a_server_that_stays_busy_is_left_in_peace(kit: Any) -> None:
    slept: list[float] = []
    transport = kit.scripted(lambda url: kit.xml(b"", url, 503, retry_after="5"))
    with pytest.raises(HarvestError, match="busy"):
        Client(kit.base, transport, sleep=slept.append).ask(verb="Identify")
    assert len(transport.asked) == TRIES


def test_nobody_waits_for_hours(kit: Any) -> None:
    slept: list[float] = []
    wait = str(int(LONGEST_WAIT) + 1)
    transport = kit.scripted(lambda url: kit.xml(b"", url, 503, retry_after=wait))
    with pytest.raises(HarvestError, match="busy"):
        Client(kit.base, transport, sleep=slept.append).ask(verb="Identify")
    assert slept == []


def test_a_token_that_comes_again_ends_the_harvest(kit: Any) -> None:
    page = (
        b'<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>'
        b"<resumptionToken>again</resumptionToken></ListRecords></OAI-PMH>"
    )
    client = Client(kit.base, kit.scripted(lambda url: kit.xml(page, url)))
    with pytest.raises(HarvestError) as caught:
        list(client.pages("ListRecords", metadataPrefix="oai_dc"))
    assert caught.value.code == "token-loop"


def test_illegal_characters_are_taken_out(kit: Any) -> None:
    broken = IDENTIFY.replace(b">R<", b">R\x0c&#x1;S<")
    client = Client(kit.base, kit.scripted(lambda url: kit.xml(broken, url)))
    envelope = client.ask(verb="Identify")
    assert envelope.mended
    assert envelope.text("repositoryName") == "RS"


def test_entities_are_not_followed(kit: Any) -> None:
    hostile = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + IDENTIFY.replace(
        b">R<", b">&e;<"
    )
    client = Client(kit.base, kit.scripted(lambda url: kit.xml(hostile, url)))
    assert "root" not in client.ask(verb="Identify").text("repositoryName")


@pytest.mark.parametrize("body", [b"", b"<html/>", b"not xml", b"\xff\xfe"])
def test_what_is_no_provider_is_told_in_a_sentence(kit: Any, body: bytes) -> None:
    client = Client(kit.base, kit.scripted(lambda url: kit.xml(body, url)))
    with pytest.raises(HarvestError) as caught:
        client.ask(verb="Identify")
    assert caught.value.remedy


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/oai", "http://localhost/oai", "http://[::1]/oai", "http://10.1.2.3/"],
)
def test_addresses_inside_the_house_are_refused(url: str) -> None:
    with pytest.raises(HarvestError) as caught:
        Network().get(url)
    assert caught.value.code == "private-address"


@pytest.mark.parametrize("url", ["ftp://archive.example.org", "file:///etc/passwd", "archive"])
def test_only_http_is_asked(url: str) -> None:
    with pytest.raises(HarvestError, match="http"):
        Network().get(url)
