"""Names that are asked for: those configured, and this computer's own."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from colophon.web.serving.hosts import Hosts, OnlyKnown

KNOWN = Hosts(("Archive.example.org", "2001:db8::1"))


@pytest.mark.parametrize(
    ("header", "known"),
    [
        (b"archive.example.org", True),
        (b"ARCHIVE.example.org:8000", True),
        (b"localhost:8000", True),
        (b"[2001:db8::1]:80", True),
        (b"[::1]", True),
        (b"evil.example", False),
        (b"archive.example.org.evil.example", False),
        (b"archive.example.org@evil.example", False),
        (b"[::1", False),
        (b"", False),
        (b"\xff", False),
    ],
)
def test_only_names_configured_are_known(header: bytes, known: bool) -> None:
    assert KNOWN.is_known(header) is known


def test_others_are_turned_away_and_health_is_not() -> None:
    async def small(_: Request) -> Response:
        return Response("small")

    app = OnlyKnown(Starlette(routes=[Route("/", small), Route("/health", small)]), KNOWN)
    with TestClient(app, base_url="http://evil.example") as client:
        assert client.get("/").status_code == 421
        assert client.get("/health").status_code == 200
        assert client.get("/", headers={"host": "archive.example.org"}).status_code == 200
