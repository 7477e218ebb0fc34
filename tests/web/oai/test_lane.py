"""The lane: plain requests answered as the endpoint answers them, all others handed on."""

import asyncio
import gzip
import json
import logging
import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import uvicorn

from colophon.web.app import create_app
from colophon.web.oai import Answers, Settings
from colophon.web.oai.lane import Lane
from colophon.web.server import configured

pytestmark = pytest.mark.anyio
HOST = b"Host: a.example.org\r\n"


def request(query: str = "verb=Identify", more: bytes = HOST) -> bytes:
    return b"GET /oai?%s HTTP/1.1\r\n%s\r\n" % (query.encode(), more)


class Transport:
    """A connection whose client reads only when told to."""

    def __init__(self) -> None:
        self.sent = b""
        self.acts: list[str] = []
        self.protocol: Any = None

    def writelines(self, pieces: list[bytes]) -> None:
        self.sent += b"".join(pieces)

    def get_extra_info(self, name: str) -> Any:
        return ("192.0.2.1", 1) if name == "peername" else None

    def set_protocol(self, protocol: Any) -> None:
        self.protocol = protocol

    def __getattr__(self, name: str) -> Any:
        return lambda: self.acts.append(name)


class Beyond:
    """The server's own protocol."""

    def __init__(self) -> None:
        self.heard = b""
        self.transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.heard += data


class Side:
    """A lane between a transport and what lies beyond; must be made in a running loop."""

    def __init__(self, door: Any, idle_seconds: float = 15, proxy: bool = False, **more: Any):
        self.answers = Answers(door, Settings(**more))
        self.connections: set[Any] = set()
        self.beyond = Beyond()
        self.transport = Transport()
        self.lane = self.another(idle_seconds, proxy)
        self.lane.connection_made(self.transport)  # type: ignore[arg-type]

    def another(self, idle_seconds: float = 15, proxy: bool = False) -> Lane:
        return Lane(
            self.answers, b"/oai", lambda: self.beyond, self.connections,  # type: ignore[arg-type,return-value]
            idle_seconds=idle_seconds, trust_proxy=proxy,
        )  # fmt: skip

    def ask(self, data: bytes) -> bytes:
        self.transport.sent = b""
        self.lane.data_received(data)
        return self.transport.sent


async def test_a_plain_request(door: Any) -> None:
    side = Side(door)
    head, _, body = side.ask(request()).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\ndate: ")
    assert b"content-length: %d\r\n" % len(body) in head + b"\r\n"
    assert body.startswith(b"<a>")
    assert door.asked == [[("verb", "Identify")]]
    assert side.ask(request()).endswith(body[11:])
    assert side.connections == {side.lane}


async def test_byte_by_byte(door: Any) -> None:
    side = Side(door)
    whole = request()
    assert not any(side.ask(whole[n : n + 1]) for n in range(len(whole) - 1))
    assert side.ask(whole[-1:]).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "data", [b"POST /oai HTTP/1.1\r\n", b"GET / HTTP/1.1\r\n\r\n", request() + request()]
)
async def test_what_is_more_goes_beyond_for_good(door: Any, data: bytes) -> None:
    side = Side(door)
    assert side.ask(request())
    assert not side.ask(data[:3])
    assert not side.ask(data[3:])
    assert side.beyond.heard == data
    assert side.transport.protocol is side.beyond
    assert side.beyond.transport is side.transport
    assert side.connections == set()


async def test_conditions_and_compression(door: Any) -> None:
    side = Side(door)
    tag = re.findall(rb"etag: (.*?)\r\n", side.ask(request()))[0]
    again = side.ask(request(more=HOST + b"If-None-Match: " + tag + b"\r\n"))
    assert again.startswith(b"HTTP/1.1 304 Not Modified\r\n")
    assert again.endswith(b"\r\n\r\n")
    head, _, body = side.ask(request(more=HOST + b"Accept-Encoding: gzip\r\n")).partition(
        b"\r\n\r\n"
    )
    assert b"content-encoding: gzip\r\n" in head
    assert gzip.decompress(body).startswith(b"<a>")


async def test_too_much_is_turned_down(door: Any) -> None:
    side = Side(door)
    assert side.ask(request("a=b&" * 70)).startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert not side.ask(request("x=" + "y" * 17_000))
    assert side.beyond.heard
    assert not door.asked


async def test_a_failing_door_is_503(door: Any, caplog: pytest.LogCaptureFixture) -> None:
    door.failing = True
    found = Side(door).ask(request())
    assert found.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"retry-after: 10\r\n" in found
    assert b"fire" not in found


async def test_a_stalled_reader_holds_a_place_until_it_reads(door: Any) -> None:
    side = Side(door, max_requests=1)
    side.transport.writelines = lambda pieces: side.lane.pause_writing()  # type: ignore[method-assign]
    side.ask(request())
    assert side.transport.acts == ["pause_reading"]
    other = Transport()
    lane = side.another()
    lane.connection_made(other)  # type: ignore[arg-type]
    lane.data_received(request())
    assert other.sent.startswith(b"HTTP/1.1 503")
    side.lane.resume_writing()
    assert side.transport.acts == ["pause_reading", "resume_reading"]
    lane.data_received(request())
    assert b"HTTP/1.1 200" in other.sent


async def test_a_stalled_reader_is_let_go(door: Any) -> None:
    side = Side(door, max_requests=1, send_seconds=0.01)
    side.transport.writelines = lambda pieces: side.lane.pause_writing()  # type: ignore[method-assign]
    side.ask(request())
    await asyncio.sleep(0.03)
    assert side.transport.acts[-1] == "abort"
    side.lane.connection_lost(None)
    side.answers.enter()  # its place is free
    assert side.connections == set()


@pytest.mark.parametrize("begun", [b"", b"GET /oai?verb=Ide"])
async def test_an_idle_connection_is_closed(door: Any, begun: bytes) -> None:
    side = Side(door, idle_seconds=0.05)
    side.ask(request())
    if begun:
        side.ask(begun)
    await asyncio.sleep(0.03)
    assert side.transport.acts == []
    await asyncio.sleep(0.1)
    assert side.transport.acts == ["close"]


async def test_at_the_end_of_the_server(door: Any) -> None:
    side = Side(door)
    side.lane.shutdown()
    assert side.transport.acts == ["close"]


@pytest.mark.parametrize(("proxy", "client"), [(True, "198.51.100.7"), (False, "192.0.2.1")])
async def test_the_access_log(
    door: Any, caplog: pytest.LogCaptureFixture, proxy: bool, client: str
) -> None:
    logger = logging.getLogger("colophon.access")
    before = logger.propagate, logger.level
    logger.propagate = True
    side = Side(door, proxy=proxy)
    with caplog.at_level(logging.INFO, "colophon.access"):
        side.ask(request(more=b"X-Forwarded-For: 198.51.100.7, 10.0.0.1\r\nUser-Agent: me\r\n"))
    logger.propagate, logger.level = before
    line = json.loads(caplog.messages[-1])
    assert (line["client"], line["agent"], line["path"]) == (client, "me", "/oai")
    assert (line["status"], line["verb"]) == (200, "Identify")
    assert line["bytes"] > 3_000


@contextmanager
def running(app: Any) -> Iterator[int]:
    """The port of a real server in a thread."""
    server = uvicorn.Server(configured(app))
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen()
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        try:
            yield bound.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(20)
            assert not thread.is_alive()


def spoken(port: int, *messages: bytes) -> bytes:
    """Everything a server says to these messages until it closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        for one in messages:
            connection.sendall(one)
        found = b""
        while piece := connection.recv(65_536):
            found += piece
    return found


def comparable(answer: bytes) -> list[bytes]:
    """An answer without its times, headers in any order."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [one for one in head.split(b"\r\n") if not one.startswith((b"date:", b"connection:"))]
    return [*sorted(lines), re.sub(rb"\d\d:\d\d:\d\d", b"", body)]


def test_beside_the_endpoint_over_a_socket(door: Any) -> None:
    """What the lane says and what the server's own protocol says are the same."""
    door.size = 400_000
    closing = request(more=HOST + b"Connection: close\r\n")
    with running(create_app(door, path="/oai")) as port:
        beyond = spoken(port, closing)
        both = spoken(port, request(), closing)
        lane, again = both.split(b"HTTP/1.1 200 OK")[1:]
        assert len(lane) > 400_000
        for one in (lane, again):
            assert comparable(b"HTTP/1.1 200 OK" + one) == comparable(beyond)
        assert spoken(port, b"GET /health HTTP/1.1\r\nConnection: close\r\n\r\n").startswith(
            b"HTTP/1.1 200"
        )
        post = b"POST /oai HTTP/1.1\r\nConnection: close\r\nContent-Length: 13\r\n"
        form = b"Content-Type: application/x-www-form-urlencoded\r\n\r\nverb=Identify"
        assert comparable(spoken(port, post, form)) == comparable(beyond)
    assert door.closed
