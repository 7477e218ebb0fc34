"""Connections: what no client can do to a server, over real sockets."""

import json
import logging
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from tests.web.serving.sockets import connected, heard, running, spoken

from colophon.web.serving.bounds import ConnectionBounds

GET = b"GET /small HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
STAYING = b"GET /small HTTP/1.1\r\nHost: a\r\n\r\n"
LARGE = b"GET /large HTTP/1.1\r\nHost: a\r\n\r\n"
SIZE = 24_000_000


class Quick:
    """Answers one question at once."""

    def answer(self, data: bytes, connection: Any) -> bool:
        if data != b"ASK\r\n\r\n":
            return False
        connection.write([b"x" * SIZE])
        return True


async def small(_: Request) -> Response:
    return Response("small")


async def large(_: Request) -> Response:
    return Response(b"x" * SIZE)


async def taken(request: Request) -> Response:
    return Response(str(len(await request.body())))


def application() -> Starlette:
    app = Starlette(
        routes=[
            Route("/small", small),
            Route("/health", small),
            Route("/large", large),
            Route("/taken", taken, methods=["POST"]),
        ]
    )
    app.state.fast_paths = Quick()
    return app


BOUNDS = ConnectionBounds(
    connections=6, idle_seconds=0.4, head_bytes=2_000, stalled_seconds=0.4, parting_seconds=0.2
)


@pytest.fixture
def port(no_fault_is_logged: None) -> Iterator[int]:
    with running(application(), BOUNDS) as port:
        yield port


@pytest.fixture
def no_fault_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    told = [one for one in caplog.records if one.exc_info or one.levelno >= logging.ERROR]
    assert not told, told[0].getMessage()


def status(answer: bytes) -> int:
    return int(answer[9:12] or b"0")


def test_it_answers(port: int) -> None:
    assert spoken(port, GET).endswith(b"small")
    assert spoken(port, STAYING, STAYING, GET).count(b"small") == 3
    assert spoken(port, *(GET[n : n + 1] for n in range(len(GET)))).endswith(b"small")
    assert spoken(port, STAYING + STAYING + GET).count(b"small") == 3


def test_who_asks_nothing_or_not_to_the_end_is_let_go(port: int) -> None:
    """All at once, since each waits for as long as the server does."""
    every = (b"", b"GET / HT", STAYING, STAYING + b"GET / HT")
    with ExitStack() as stack:
        waiting = [stack.enter_context(connected(port)) for _ in every]
        for one, begun in zip(waiting, every, strict=True):
            one.sendall(begun)
        found = [heard(one) for one in waiting]
    assert [one.count(b"small") for one in found] == [one.count(b"small") for one in every]


@pytest.mark.parametrize("before", [b"", STAYING])
def test_endless_headers(port: int, before: bytes) -> None:
    with connected(port) as connection:
        if before:
            connection.sendall(before)
            assert connection.recv(65_536).endswith(b"small")
        found = b""
        try:
            connection.sendall(b"GET /small HTTP/1.1\r\n")
            for _ in range(400):
                connection.sendall(b"X: %b\r\n" % (b"y" * 100) * 1_000)
        except OSError:
            pass
        else:
            raise AssertionError("forty megabytes of headers were taken")
        if not before:
            found = heard(connection)
    assert found == b"" or status(found) == 431


def test_a_long_head_within_bounds_and_a_long_body(port: int) -> None:
    head = GET.replace(b"\r\n\r\n", b"\r\nX: %b\r\n\r\n" % (b"y" * 1_500))
    assert spoken(port, head).endswith(b"small")
    size = 3_000_000
    post = b"POST /taken HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % size
    body = [b"z" * 10_000] * (size // 10_000)
    assert spoken(port, post, *body, GET).count(b"3000000") == 1


@pytest.mark.parametrize("version", [b"1.0", b"1.1"])
def test_an_answer_before_the_body_is_not_lost(port: int, version: bytes) -> None:
    """A proxy sends the whole body before it reads; to break off would be its 502."""
    head = b"POST /small HTTP/%b\r\nHost: a\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    with connected(port) as connection:
        connection.sendall(head % (version, SIZE))
        for _ in range(SIZE // 1_000_000):
            connection.sendall(b"x" * 1_000_000)
        found = connection.recv(65_536)
        assert status(found) == 405
        while found:
            found = connection.recv(65_536)  # to the end, not broken off


def test_who_sends_no_body_after_the_answer_is_let_go(port: int) -> None:
    head = b"POST /small HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 99\r\n\r\n"
    with connected(port) as connection:
        connection.sendall(head)
        assert status(heard(connection)) == 405
        with pytest.raises((BrokenPipeError, ConnectionResetError)):
            drip(connection)


def drip(connection: socket.socket) -> None:
    """Send a byte now and then, for longer than the server waits."""
    for _ in range(40):
        connection.sendall(b"x")
        time.sleep(0.05)


def test_the_crowd_is_told_to_come_back(port: int, caplog: pytest.LogCaptureFixture) -> None:
    with ExitStack() as stack:
        idle = [stack.enter_context(connected(port)) for _ in range(BOUNDS.connections)]
        idle[0].sendall(STAYING)
        assert idle[0].recv(65_536).endswith(b"small")
        found = spoken(port, GET)
        assert status(found) == 503
        assert b"retry-after: 10\r\n" in found
    time.sleep(0.1)
    assert spoken(port, GET).endswith(b"small")


def test_who_does_not_read_is_given_up(no_fault_is_logged: None) -> None:
    """Of a server each, all at once, since each waits for as long as its server does."""
    every = (LARGE, b"ASK\r\n\r\n", LARGE * 5)
    with ExitStack() as stack:
        ports = [stack.enter_context(running(application(), BOUNDS)) for _ in every]
        deaf = []
        for port, asked in zip(ports, every, strict=True):
            for _ in range(BOUNDS.connections):
                one = stack.enter_context(connected(port))
                one.sendall(asked)
            deaf.append(one)
        deadline = time.monotonic() + 60
        for port in ports:
            while status(spoken(port, GET)) != 200:
                assert time.monotonic() < deadline
                time.sleep(0.1)
        time.sleep(3 * BOUNDS.stalled_seconds)
        for one, asked in zip(deaf, every, strict=True):
            assert len(heard(one)) < SIZE * asked.count(b"\r\n\r\n"), asked


def test_who_reads_slowly_gets_everything(port: int) -> None:
    with connected(port) as first, connected(port) as second:
        for connection, asked in ((first, b"ASK\r\n\r\n"), (second, LARGE)):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
            connection.sendall(asked)
        sizes = [0, 0]
        for turn in range(12):
            for number, connection in enumerate((first, second)):
                sizes[number] += len(connection.recv(2_000_000))
            time.sleep(0.02 if turn % 4 else 0.2)
        # the rest of both at once: whoever waits for the other does not read
        with ThreadPoolExecutor(2) as readers:
            rest = [len(one) for one in readers.map(heard, (first, second))]
    assert all(size + more >= SIZE for size, more in zip(sizes, rest, strict=True))


@pytest.mark.parametrize("asked", [LARGE, b"ASK\r\n\r\n"])
def test_a_server_ends_though_somebody_does_not_read(asked: bytes) -> None:
    bounds = ConnectionBounds(stalled_seconds=100, parting_seconds=0.2)
    with connected_to(bounds, asked):
        begun = time.monotonic()
    assert time.monotonic() - begun < bounds.stalled_seconds / 2


def connected_to(bounds: ConnectionBounds, asked: bytes) -> ExitStack:
    stack = ExitStack()
    port = stack.enter_context(running(application(), bounds))
    connection = stack.enter_context(connected(port))
    connection.sendall(asked)
    connection.recv(10)
    time.sleep(0.1)
    return stack


def test_a_client_that_breaks_off(port: int) -> None:
    for asked in (
        LARGE,
        b"ASK\r\n\r\n",
        b"GET / HT",
        b"POST /taken HTTP/1.1\r\nContent-Length: 9\r\n\r\nx",
    ):
        connection = connected(port)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        connection.sendall(asked)
        time.sleep(0.05)
        connection.close()
    time.sleep(0.1)
    assert spoken(port, GET).endswith(b"small")


def test_what_is_turned_away_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("colophon.access")
    before = logger.propagate, logger.level
    logger.propagate = True
    with (
        caplog.at_level(logging.INFO, "colophon.access"),
        running(application(), ConnectionBounds(connections=0)) as port,
    ):
        assert status(spoken(port, GET)) == 503
    logger.propagate, logger.level = before
    line = json.loads(caplog.messages[-1])
    assert (line["status"], line["client"]) == (503, "127.0.0.0")


def test_health_answers_when_every_place_is_taken(port: int) -> None:
    with ExitStack() as crowd:
        for _ in range(BOUNDS.connections):
            crowd.enter_context(connected(port)).sendall(b"GET /small")
        time.sleep(0.1)
        assert status(spoken(port, GET)) == 503
        found = spoken(port, GET.replace(b"/small", b"/health"))
        assert (status(found), found[-5:]) == (200, b"small")


def test_one_client_does_not_take_every_place() -> None:
    bounds = ConnectionBounds(connections=20, each=3, exempt=("127.0.0.2/32",))
    with running(application(), bounds) as port, ExitStack() as crowd:
        for _ in range(3):
            crowd.enter_context(connected(port)).sendall(b"GET /small")
        time.sleep(0.1)
        assert status(spoken(port, GET)) == 503
        with socket.create_connection(("127.0.0.1", port), 10, ("127.0.0.3", 0)) as other:
            other.sendall(GET)
            assert status(heard(other)) == 200
        for _ in range(5):
            exempt = socket.create_connection(("127.0.0.1", port), 10, ("127.0.0.2", 0))
            crowd.enter_context(exempt).sendall(b"GET /small")
        with socket.create_connection(("127.0.0.1", port), 10, ("127.0.0.2", 0)) as one_more:
            one_more.sendall(GET)
            assert status(heard(one_more)) == 200
