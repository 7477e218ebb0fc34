"""Every address that a catalogue of planted persons answers, and its log: none tells of them."""

import logging
import re
import time
from collections import Counter, deque
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import quote

import pytest
from httpx import Response
from starlette.testclient import TestClient
from tests.planted.plants import planted
from tests.planted.searching import told, unpacked

from colophon.catalogue import Catalogue
from colophon.crosswalk import FORMATS
from colophon.web.app import application
from colophon.web.desk.app import application as desk_application
from colophon.web.desk.sessions import Access

WORDS = planted()
SURNAMES = sorted({one.split()[-1] for one in WORDS if re.fullmatch(r"[^\W\d_]+", one)})
PREFIXES = [name for name, one in FORMATS.items() if one.xml_schema]
ENTRANCES = (
    "/", "/health", "/void", "/sitemap.xml", "/feed.atom", "/opensearch.xml", "/records",
    "/.well-known/resourcesync", "/sparql", "/sru", "/v1/projects", "/v1/vocabs",
    "/reconcile", "/reconcile/publishers", "/oai?verb=Identify", "/oai?verb=ListSets",
    *(f"/oai?verb={verb}&metadataPrefix={one}" for verb in ("ListRecords", "ListIdentifiers")
      for one in PREFIXES),
    *(f"/sru?version=1.2&operation=searchRetrieve&query=a+or+e+or+o&maximumRecords=100"
      f"&recordSchema={one}" for one in ("dc", "marcxml", "mods", "rdf")),
    "/sru?version=1.2&operation=scan&scanClause=dc.title=a&maximumTerms=100",
    "/sparql?query=" + quote("SELECT * { GRAPH ?g { ?s ?p ?o } }"),
    "/sparql?query=" + quote("SELECT * { ?s ?p ?o }"),
)  # fmt: skip
SUFFIXES = (".ttl", ".nt", ".nq", ".jsonld", ".rdf", ".xml", ".marcxml", ".mods")
ADDRESS = re.compile(
    r"https?://(?:archive\.example\.org|testserver|localhost:8000)(/[^\s\"'<>)\\]*)"
    r"|(?:href|src|action)=\"(/[^\"]*)\""
)
MOST = 1_500
"""addresses that are followed"""


@pytest.fixture(scope="module")
def client(house: Catalogue) -> Iterator[TestClient]:
    with TestClient(application(house.folder), follow_redirects=False) as client:
        yield client


def answers(client: TestClient, ids: tuple[str, ...]) -> Iterator[tuple[str, int, bytes]]:
    """Everything that is answered: address, status, header and body."""
    waiting = deque((*ENTRANCES, *(f"/record/{one}{end}" for one in ids for end in SUFFIXES)))
    seen = set(waiting)
    for _ in range(MOST):
        if not waiting:
            break
        address = waiting.popleft()
        answer = _asked(client, address)
        headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        yield address, answer.status_code, headers.encode() + answer.content
        for found in ADDRESS.finditer(f"{headers}\n{answer.text}"):
            further = (found[1] or found[2]).replace("&amp;", "&").rstrip(".,;")
            if further not in seen:
                seen.add(further)
                waiting.append(further)


def _asked(client: TestClient, address: str) -> Response:
    """An answer; one that is to be had later is asked for again."""
    for _ in range(120):
        answer = client.get(address)
        if answer.status_code != 503 or "soon" not in answer.text:
            break
        time.sleep(0.5)
    return answer


@pytest.mark.slow
def test_no_answer_of_any_endpoint_tells_of_anybody(
    house: Catalogue, client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    kinds: Counter[str] = Counter()
    searched: set[bytes] = set()
    with caplog.at_level(logging.INFO, "colophon.access"):
        for address, status, answer in answers(client, tuple(house.store.ids())):
            kinds[PurePosixPath(address.partition("?")[0]).suffix] += 1
            assert status < 500, address
            fresh = set(b"\n".join(unpacked(answer)).split(b"\n")) - searched
            assert told(b"\n".join(fresh), WORDS) == [], address
            searched |= fresh
    assert kinds.total() > 600
    assert min(kinds[one] for one in SUFFIXES) >= 50
    assert len(caplog.records) >= kinds.total()
    assert told("\n".join(one.getMessage() for one in caplog.records).encode(), WORDS) == []


SEARCHES = {
    "/records?q={}": '<a href="record/',
    "/feed.atom?q={}": "<entry>",
    "/sru?version=1.2&operation=searchRetrieve&query=%22{}%22": "<recordData>",
}
"""address of a search → what stands in its answer where anything is found"""


@pytest.mark.parametrize(("address", "hit"), SEARCHES.items())
def test_nobody_is_found_by_name(client: TestClient, address: str, hit: str) -> None:
    assert hit in client.get(address.format("Lantaarn")).text
    assert len(SURNAMES) > 90
    for name in SURNAMES:
        answer = client.get(address.format(quote(name)))
        assert answer.status_code == 200
        assert hit not in answer.text, name


@pytest.mark.slow
def test_no_preview_of_the_desk_does(house: Catalogue) -> None:
    desk = desk_application(house.folder, Access(by="maria", key="a key"))
    with TestClient(desk, base_url="http://localhost", follow_redirects=True) as client:
        client.get("/?key=a key")
        seen = 0
        for id_ in house.store.ids():
            for name in ("oai_dc", "marcxml", "nquads", "turtle"):
                answer = client.get(f"/records/{id_}/seen?format={name}")
                seen += id_ in answer.text
                assert told(answer.content, WORDS) == [], (id_, name)
        for address in ("/publish", "/history", "/publishers"):
            answer = client.get(address)
            assert answer.status_code == 200
            assert told(answer.content, WORDS) == [], address
        assert seen == 4 * len(house.store.ids())


def test_a_word_that_is_there_would_be_found(client: TestClient) -> None:
    answer = client.get("/oai?verb=ListRecords&metadataPrefix=oai_dc").content
    assert told(answer, ["Quayside Tenants' Press"]) == ["Quayside Tenants' Press"]
    dump = client.get("/dump/records.nq.gz").content
    assert told(dump, ["Verlag Rote Laterne"]) == ["Verlag Rote Laterne"]
