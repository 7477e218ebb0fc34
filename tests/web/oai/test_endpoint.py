"""The OAI-PMH endpoint over HTTP: methods, bounds, compression, conditions, failures."""

import asyncio
import gzip
import http.client
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree
from starlette.testclient import TestClient
from tests.web.serving.sockets import running, spoken

from colophon.web.app import create_app
from colophon.web.oai import OaiAnswers, OaiEndpoint, Settings

FORM = {"content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def client(repository: Any) -> Iterator[TestClient]:
    settings = Settings(look_seconds=0)
    with TestClient(create_app(repository, path="/oai/", settings=settings)) as client:
        client.headers["accept-encoding"] = "identity"
        yield client
    assert repository.closed


@pytest.mark.parametrize("path", ["/oai", "/oai/"])
def test_get_with_and_without_a_slash(client: TestClient, repository: Any, path: str) -> None:
    answer = client.get(f"{path}?verb=Identify&verb=x&set=a%20b")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    assert repository.asked == [[("verb", "Identify"), ("verb", "x"), ("set", "a b")]]


def test_an_endpoint_at_the_root(repository: Any) -> None:
    with TestClient(create_app(repository, path="/")) as client:
        assert client.get("/?verb=Identify").status_code == 200
        assert client.get("/oai.xsl").status_code == 200


def test_post(client: TestClient, repository: Any) -> None:
    client.post("/oai", content=b"verb=ListSets&set=%C3%A9", headers=FORM)
    assert repository.asked == [[("verb", "ListSets"), ("set", "é")]]


def test_head_has_the_length_and_no_body(client: TestClient) -> None:
    get, head = client.get("/oai?verb=Identify"), client.head("/oai?verb=Identify")
    assert head.headers["content-length"] == get.headers["content-length"]
    assert head.content == b""


def test_bytes_that_are_not_utf8_arrive_as_surrogates(client: TestClient, repository: Any) -> None:
    client.get("/oai?verb=Identify&from=%FF%C3%A9")
    assert repository.asked[0][1] == ("from", "\udcffé")


@pytest.mark.parametrize(
    ("method", "target", "more", "status"),
    [
        ("PUT", "/oai", {}, 405),
        ("DELETE", "/oai", {}, 405),
        ("GET", "/oai?x=" + "y" * 20_000, {}, 414),
        ("GET", "/oai?" + "a=b&" * 100, {}, 400),
        ("POST", "/oai", {"content": b"{}", "headers": {"content-type": "text/plain"}}, 415),
        ("POST", "/oai", {"content": b"verb=" + b"x" * 70_000, "headers": FORM}, 413),
        ("GET", "/elsewhere", {}, 404),
    ],
)
def test_what_http_turns_down(
    client: TestClient, repository: Any, method: str, target: str, more: Any, status: int
) -> None:
    answer = client.request(method, target, **more)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert not repository.asked


@pytest.mark.parametrize(
    ("accept", "zipped"),
    [
        ("gzip", True),
        ("deflate, gzip;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip;q=0.0, *", False),
        ("identity", False),
        ("br", False),
        ("", False),
    ],
)
def test_gzip_is_negotiated(client: TestClient, accept: str, zipped: bool) -> None:
    plain = client.get("/oai?verb=Identify").content
    with client.stream("GET", "/oai?verb=Identify", headers={"accept-encoding": accept}) as answer:
        raw = b"".join(answer.iter_raw())
    assert ("content-encoding" in answer.headers) is zipped
    assert answer.headers["vary"] == "Accept, Accept-Encoding"
    unpacked = gzip.decompress(raw) if zipped else raw
    moment = rb"\d\d:\d\d:\d\d"  # the answer says when it was made
    assert re.sub(moment, b"", unpacked) == re.sub(moment, b"", plain)
    # several members in a row are read wrongly by curl, Perl and httpx
    assert raw.count(b"\x1f\x8b\x08") == int(zipped)


def test_pages_are_kept_until_something_changes(client: TestClient, repository: Any) -> None:
    for _ in range(3):
        client.get("/oai?verb=Identify")
    assert len(repository.asked) == 1
    repository.changed += 1
    client.get("/oai?verb=Identify")
    assert len(repository.asked) == 2


def test_conditional_requests(client: TestClient, repository: Any) -> None:
    first = client.get("/oai?verb=Identify")
    tag = first.headers["etag"]
    assert client.get("/oai?verb=Identify", headers={"if-none-match": tag}).status_code == 304
    since = {"if-modified-since": first.headers["last-modified"]}
    assert client.get("/oai?verb=Identify", headers=since).status_code == 304
    assert client.get("/oai?verb=Other", headers={"if-none-match": tag}).status_code == 200
    nonsense = {"if-modified-since": "the day before"}
    assert client.get("/oai?verb=Identify", headers=nonsense).status_code == 200
    repository.changed += 1
    assert client.get("/oai?verb=Identify", headers={"if-none-match": tag}).status_code == 200


def test_errors_are_not_kept(client: TestClient, repository: Any) -> None:
    for _ in range(2):
        answer = client.get("/oai?verb=wrong")
        assert answer.status_code == 200
        assert "etag" not in answer.headers
        assert answer.headers["cache-control"] == "no-store"
    assert len(repository.asked) == 2


def test_a_failing_index_is_503_and_told_by_health(client: TestClient, repository: Any) -> None:
    assert client.get("/health").json()["status"] == "ok"
    repository.failing = True
    logging.getLogger("colophon.web").disabled = True
    try:
        answer = client.get("/oai?verb=Identify")
    finally:
        logging.getLogger("colophon.web").disabled = False
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert "fire" not in answer.text
    assert client.get("/health").status_code == 503


def test_beyond_the_load_clients_are_told_to_come_back(repository: Any) -> None:
    endpoint = OaiEndpoint(OaiAnswers(repository, Settings(max_requests=2, retry_after=7)))
    scope = {"type": "http", "method": "GET", "path": "/oai", "query_string": b"", "headers": []}
    gate = asyncio.Event()
    statuses: list[tuple[int, bytes]] = []

    async def receive() -> Any:
        raise AssertionError("a GET has no body")

    async def slow(message: Any) -> None:
        if message["type"] == "http.response.start":
            headers = dict(message["headers"])
            statuses.append((message["status"], headers.get(b"retry-after", b"")))
        if message.get("body") and statuses[-1][0] == 200:
            await gate.wait()

    async def crowd() -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(2):
                group.create_task(endpoint(scope, receive, slow))
            await asyncio.sleep(0.01)
            await endpoint(scope, receive, slow)
            gate.set()
        await endpoint(scope, receive, slow)

    asyncio.run(crowd())
    assert statuses == [(200, b""), (200, b""), (503, b"7"), (200, b"")]


@pytest.mark.parametrize("error", [OSError("reset"), RuntimeError("closed"), None])
def test_a_client_that_is_gone_harms_nobody(repository: Any, error: Exception | None) -> None:
    """Gone before it has asked, or before it has its answer."""
    endpoint = OaiEndpoint(OaiAnswers(repository, Settings(max_requests=1)))
    form = [(b"content-type", b"application/x-www-form-urlencoded")]
    post = {"type": "http", "method": "POST", "query_string": b"", "headers": form}
    get = {**post, "method": "GET", "headers": []}

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        assert error
        raise error

    for _ in range(3):
        asyncio.run(endpoint(get if error else post, receive, send))


def test_a_body_that_comes_too_slowly(repository: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.web.oai.endpoint._READ_SECONDS", 0.05)
    with running(create_app(repository, path="/oai")) as port:
        head = b"POST /oai HTTP/1.1\r\nContent-Length: 1000\r\n"
        form = b"Content-Type: application/x-www-form-urlencoded\r\n\r\nverb=Id"
        found = spoken(port, head, form)
    assert found.startswith(b"HTTP/1.1 408 Request Timeout\r\n")
    assert b"connection: close" in found
    assert not repository.asked


def test_who_sends_far_too_much_hears_that_it_is(repository: Any) -> None:
    with running(create_app(repository, path="/oai")) as port:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", "/oai", b"verb=" + b"a" * 10_000_000, form)
        assert connection.getresponse().status == 413
        connection.close()
    assert not repository.asked


def test_the_access_log_is_json(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("colophon.access")
    before = logger.propagate, logger.level
    logger.propagate = True
    with caplog.at_level(logging.INFO, "colophon.access"):
        client.get('/oai?verb=Identify&x="%0Aforged line%FF')
    logger.propagate, logger.level = before
    line = json.loads(caplog.messages[-1])
    assert line["status"] == 200
    assert line["arguments"]["verb"] == "Identify"
    assert "\n" not in caplog.messages[-1]


def test_the_stylesheet_shows_answers_and_escapes_everything(client: TestClient) -> None:
    answer = client.get("/oai.xsl")
    assert answer.headers["content-type"].startswith("text/xsl")
    assert "disable-output-escaping" not in answer.text
    shown = etree.XSLT(etree.fromstring(answer.content))
    oai = "http://www.openarchives.org/OAI/2.0/"
    page = etree.fromstring(
        f'<OAI-PMH xmlns="{oai}"><responseDate>2026-01-01T00:00:00Z</responseDate>'
        '<request verb="ListRecords" metadataPrefix="oai_dc">https://a.example.org/oai</request>'
        "<ListRecords><record><header><identifier>oai:a:b</identifier>"
        "<datestamp>2026</datestamp><setSpec>x:y</setSpec></header><metadata>"
        '<d xmlns="urn:d"><t>&lt;script&gt;alert(1)&lt;/script&gt;</t>'
        "<t>javascript:alert(1)</t><t>https://b.example.org/</t></d></metadata></record>"
        '<resumptionToken cursor="0" completeListSize="2">abc</resumptionToken>'
        "</ListRecords></OAI-PMH>"
    )
    html = str(shown(page))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert 'href="javascript' not in html
    assert 'href="https://b.example.org/"' in html
    assert "verb=ListRecords&amp;resumptionToken=abc" in html
