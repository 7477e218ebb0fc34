"""The fast path of records: what the endpoint would say, until something is published."""

from typing import Any

import pytest

from colophon.services.answer import Answer, ResourceRequest
from colophon.web.linked_data.endpoint import LinkedDataEndpoint
from colophon.web.linked_data.fast_path import RecordFastPath

HOST = b"Host: a.example.org\r\n"


class Service:
    """A service that counts what it was asked."""

    base = "/box/"

    def __init__(self) -> None:
        self.asked: list[ResourceRequest] = []
        self.edition = "1"
        self.status = 200

    def __enter__(self) -> "Service":
        return self

    def __exit__(self, *_: object) -> None:
        return

    def respond(self, asked: ResourceRequest) -> Answer:
        self.asked.append(asked)
        body = f"{asked.path} as {asked.accept}, {self.edition}".encode()
        return Answer(status=self.status, body=body, tag="a", vary="Accept")

    def close(self) -> None:
        return


class Connection:
    """A connection that keeps what it is given."""

    client = ("192.0.2.1", 1)

    def __init__(self) -> None:
        self.sent = b""

    def write(self, chunks: Any) -> None:
        self.sent += b"".join(chunks)


@pytest.fixture
def service() -> Service:
    return Service()


def fast_path(service: Service, **more: Any) -> RecordFastPath:
    return RecordFastPath(LinkedDataEndpoint(service), look_seconds=0, **more)


def request(path: str = "/box/record/bread", more: bytes = b"Accept: text/turtle\r\n") -> bytes:
    return b"GET %s HTTP/1.1\r\n%s%s\r\n" % (path.encode(), HOST, more)


def ask(path: RecordFastPath, data: bytes) -> bytes:
    connection = Connection()
    assert path.answer(data, connection) is bool(connection.sent)  # type: ignore[arg-type]
    return connection.sent


def test_the_same_is_asked_once_until_something_is_published(service: Service) -> None:
    one = fast_path(service)
    first, again = ask(one, request()), ask(one, request())
    assert first.endswith(b"\r\n\r\nrecord/bread as text/turtle, 1")
    assert first.startswith(b"HTTP/1.1 200 OK\r\ndate: ")
    assert b"\r\nvary: Accept, Accept-Encoding\r\n" in first
    assert again == first
    assert ask(one, request(more=b"Accept: text/html\r\n")).endswith(b"as text/html, 1")
    assert len(service.asked) == 2
    service.edition = "2"
    assert ask(one, request()).endswith(b", 2")


def test_what_is_encoded_is_read(service: Service) -> None:
    ask(fast_path(service), request("/box/record/a%20b%C3%A9"))
    assert service.asked[0].path == "record/a bé"


@pytest.mark.parametrize(
    "data",
    [
        request("/box/record/bread?x=1"),
        request("/box/other"),
        request("/record/bread"),
        request(more=b'If-None-Match: W/"a"\r\n'),
        request(more=b"Connection: close\r\n"),
        request() + request(),
        request().replace(b"GET", b"HEAD"),
    ],
)
def test_what_is_more_goes_the_usual_way(service: Service, data: bytes) -> None:
    assert ask(fast_path(service), data) == b""


def test_what_is_not_there_is_not_kept(service: Service) -> None:
    service.status = 404
    one = fast_path(service)
    assert b"404 Not Found" in ask(one, request())
    service.status = 200
    assert b"200 OK" in ask(one, request())


def test_no_more_is_kept_than_may_be(service: Service) -> None:
    one = fast_path(service, most=20_000)
    for number in range(100):
        ask(one, request(f"/box/record/{number}"))
    ask(one, request("/box/record/0"))
    assert len(service.asked) == 101
    ask(one, request("/box/record/99"))
    assert len(service.asked) == 101
