"""The path: plain requests answered as the endpoint answers them, all others left alone."""

import gzip
import json
import logging
import re
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from tests.web.serving.sockets import running, spoken

from colophon.web.app import create_app
from colophon.web.oai import OaiAnswers, Settings
from colophon.web.oai.fast_path import HarvestFastPath

HOST = b"Host: a.example.org\r\n"


def request(query: str = "verb=Identify", more: bytes = HOST) -> bytes:
    return b"GET /oai?%s HTTP/1.1\r\n%s\r\n" % (query.encode(), more)


class Connection:
    """A connection whose client reads only when told to."""

    client = ("192.0.2.1", 1)

    def __init__(self, reads: bool = True) -> None:
        self.sent = b""
        self.reads = reads
        self.read: Callable[[], None] | None = None

    def write(self, chunks: Iterable[Any], written: Callable[[], None] | None = None) -> None:
        self.sent += b"".join(map(bytes, chunks))
        self.read = written
        if self.reads and written:
            written()


def ask(repository: Any, data: bytes, **settings: Any) -> bytes:
    connection = Connection()
    path = HarvestFastPath(OaiAnswers(repository, Settings(**settings)), "/oai")
    assert path.answer(data, connection) is bool(connection.sent)  # type: ignore[arg-type]
    return connection.sent


def test_a_plain_request(repository: Any) -> None:
    head, _, body = ask(repository, request()).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\ndate: ")
    assert b"content-length: %d\r\n" % len(body) in head + b"\r\n"
    assert body.startswith(b"<a>")
    assert repository.asked == [[("verb", "Identify")]]


@pytest.mark.parametrize(
    "data",
    [
        b"POST /oai HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        request() + request(),
        request("x=" + "y" * 17_000),
    ],
)
def test_what_is_more_is_left_alone(repository: Any, data: bytes) -> None:
    assert ask(repository, data) == b""
    assert not repository.asked


def test_conditions_and_compression(repository: Any) -> None:
    tag = re.findall(rb"etag: (.*?)\r\n", ask(repository, request()))[0]
    again = ask(repository, request(more=HOST + b"If-None-Match: " + tag + b"\r\n"))
    assert again.startswith(b"HTTP/1.1 304 Not Modified\r\n")
    assert again.endswith(b"\r\n\r\n")
    zipped = ask(repository, request(more=HOST + b"Accept-Encoding: gzip\r\n"))
    head, _, body = zipped.partition(b"\r\n\r\n")
    assert b"content-encoding: gzip\r\n" in head
    assert gzip.decompress(body).startswith(b"<a>")


def test_too_much_is_turned_down(repository: Any) -> None:
    assert ask(repository, request("a=b&" * 70)).startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert not repository.asked


def test_a_failing_endpoint_is_503(repository: Any, caplog: pytest.LogCaptureFixture) -> None:
    repository.failing = True
    found = ask(repository, request(), retry_after=7)
    assert found.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"retry-after: 7\r\n" in found
    assert b"fire" not in found


def test_a_stalled_reader_holds_a_place_until_it_reads(repository: Any) -> None:
    path = HarvestFastPath(OaiAnswers(repository, Settings(max_requests=1)), "/oai")
    slow = Connection(reads=False)
    statuses = []
    for connection in (slow, Connection(), Connection()):
        path.answer(request(), connection)  # type: ignore[arg-type]
        statuses.append(connection.sent[9:12])
        if connection is not slow and slow.read:
            slow.read()
            slow.read = None
    assert statuses == [b"200", b"503", b"200"]


@pytest.mark.parametrize(("proxies", "client"), [(True, "10.0.0.0"), (False, "192.0.2.0")])
def test_the_access_log(
    repository: Any, caplog: pytest.LogCaptureFixture, proxies: bool, client: str
) -> None:
    logger = logging.getLogger("colophon.access")
    before = logger.propagate, logger.level
    logger.propagate = True
    path = HarvestFastPath(OaiAnswers(repository), "/oai", proxies)
    with caplog.at_level(logging.INFO, "colophon.access"):
        data = request(more=b"X-Forwarded-For: 198.51.100.7, 10.0.0.1\r\nUser-Agent: me\r\n")
        path.answer(data, Connection())  # type: ignore[arg-type]
    logger.propagate, logger.level = before
    line = json.loads(caplog.messages[-1])
    assert (line["client"], line["agent"], line["path"]) == (client, "me", "/oai")
    assert (line["status"], line["verb"]) == (200, "Identify")
    assert line["bytes"] > 3_000


def comparable(answer: bytes) -> list[bytes]:
    """An answer without its times, headers in any order."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [one for one in head.split(b"\r\n") if not one.startswith((b"date:", b"connection:"))]
    return [*sorted(lines), re.sub(rb"\d\d:\d\d:\d\d", b"", body)]


def test_beside_the_endpoint_over_a_socket(repository: Any) -> None:
    """What the path says and what the server's own protocol says are the same."""
    repository.size = 400_000
    closing = request(more=HOST + b"Connection: close\r\n")
    with running(create_app(repository, path="/oai")) as port:
        beyond = spoken(port, closing)
        both = spoken(port, request(), closing)
        path, again = both.split(b"HTTP/1.1 200 OK")[1:]
        assert len(path) > 400_000
        for one in (path, again):
            assert comparable(b"HTTP/1.1 200 OK" + one) == comparable(beyond)
        health = spoken(port, b"GET /health HTTP/1.1\r\nConnection: close\r\n\r\n")
        assert health.startswith(b"HTTP/1.1 200")
        post = b"POST /oai HTTP/1.1\r\nConnection: close\r\nContent-Length: 13\r\n"
        form = b"Content-Type: application/x-www-form-urlencoded\r\n\r\nverb=Identify"
        assert comparable(spoken(port, post, form)) == comparable(beyond)
    assert repository.closed
