"""Browsing: browsers get a page for people, programs never do."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree
from starlette.testclient import TestClient
from tests.web.serving.sockets import running, spoken

from colophon.services.oai.memory import KeptItem, MemoryRepository
from colophon.services.oai.repository import Identity, Prefix
from colophon.web.app import create_app
from colophon.web.oai import browsing

BROWSERS = {
    "chromium": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
    "firefox": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
}
PROGRAMS = {
    "curl": "*/*",
    "java": "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
    "perl": "",
    "careful": "application/xml, text/xml",
}
MARC = (
    b'<metadata><record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a22</leader>'
    b'<controlfield tag="001">one</controlfield><datafield tag="245" ind1="0" ind2=" ">'
    b'<subfield code="a">Bread &amp; &lt;roses&gt;</subfield></datafield></record></metadata>'
)


@pytest.fixture
def repository() -> MemoryRepository:
    identity = Identity(
        name="Box <of> leaflets",
        base_url="https://archive.example.org/oai",
        emails=("a@archive.example.org",),
        domain="archive.example.org",
        prefixes=(Prefix("marcxml", "http://www.loc.gov/MARC21/slim", "https://x.example/x.xsd"),),
        page_size=1,
    )
    repository = MemoryRepository(identity)
    repository.put(
        KeptItem(id="one", prefix="marcxml", stamp=1, body=MARC, sets=("a:b",)),
        KeptItem(id="two", prefix="marcxml", stamp=2),
    )
    return repository


@pytest.fixture
def client(repository: MemoryRepository) -> Iterator[TestClient]:
    with TestClient(create_app(repository, path="/oai")) as client:
        yield client


@pytest.mark.parametrize("browser", BROWSERS)
@pytest.mark.parametrize("verb", ["Identify", "ListSets", "ListMetadataFormats", "Nonsense"])
def test_a_browser_gets_a_page(client: TestClient, browser: str, verb: str) -> None:
    answer = client.get(f"/oai?verb={verb}", headers={"accept": BROWSERS[browser]})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "script" not in answer.headers["content-security-policy"]
    assert answer.headers["vary"].startswith("Accept,")
    page = etree.fromstring(answer.content, etree.HTMLParser())
    assert page.findtext(".//nav/a") == "About this repository"
    assert ("badVerb" in answer.text) is (verb == "Nonsense")


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_gets_what_the_protocol_says(client: TestClient, program: str) -> None:
    answer = client.get("/oai?verb=Identify", headers={"accept": PROGRAMS[program]})
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    assert etree.fromstring(answer.content).tag.endswith("}OAI-PMH")


def test_marc_is_shown_as_cataloguers_read_it_and_everything_is_escaped(client: TestClient) -> None:
    asked = "/oai?verb=ListRecords&metadataPrefix=marcxml"
    page = client.get(asked, headers={"accept": BROWSERS["firefox"]})
    tree = etree.fromstring(page.content, etree.HTMLParser())
    assert ["".join(one.itertext()).split() for one in tree.findall(".//dt")] == [
        ["LDR"], ["001"], ["245", "0#"]
    ]  # fmt: skip
    assert "$a Bread & <roses>" in " ".join("".join(tree.itertext()).split())
    links = [one.get("href") for one in tree.iter("a")]
    assert "?verb=GetRecord&metadataPrefix=marcxml&identifier=oai:archive.example.org:one" in links
    assert "?verb=ListRecords&metadataPrefix=marcxml&set=a:b" in links
    more = next(one for one in links if one.startswith("?verb=ListRecords&resumptionToken="))
    last = client.get(f"/oai{more}", headers={"accept": BROWSERS["firefox"]})
    assert "deleted" in last.text


def test_over_a_socket_the_lane_leaves_browsers_alone(repository: MemoryRepository) -> None:
    with running(create_app(repository, path="/oai")) as port:
        found = spoken(
            port,
            *(
                b"GET /oai?verb=Identify HTTP/1.1\r\nHost: a\r\nAccept: %b\r\n%b\r\n"
                % (accept.encode(), b"Connection: close\r\n" * last)
                for accept, last in ((PROGRAMS["curl"], False), (BROWSERS["firefox"], True))
            ),
        )
    program, browser = found.split(b"HTTP/1.1 200 OK")[1:]
    assert b"<OAI-PMH " in program
    assert b"<html" in browser


def test_the_page_is_what_the_stylesheet_makes(repository: MemoryRepository) -> None:
    asked: Sequence[tuple[str, str]] = [("verb", "Identify")]
    answer: Any = bytes(repository.respond(asked, datetime(2026, 1, 1, tzinfo=UTC)))
    assert b"Box &lt;of&gt; leaflets" in browsing.show_answer(answer)
