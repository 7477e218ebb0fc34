"""An Annif server is a guest: asked only when configured, its word marked as its own."""

from collections.abc import Callable, Sequence
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.parse import parse_qs

import pytest

from colophon.config import Annif, Config
from colophon.describe import Context
from colophon.describe.annif import AnnifGuest, AnnifSuggestion, ask
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies

SERVER = Annif(url="http://annif.example", project="yso-en")


def context(annif: Annif | None = SERVER) -> Context:
    return Context(Config(annif=annif), Vocabularies({}), date(2026, 1, 1))


def document(text: str = "Bread and roses.") -> Document:
    return Document(
        name="made", text=text, media_type="text/plain", sha256="", size=0, reader="made"
    )


def test_nothing_is_asked_unless_configured() -> None:
    def fail(server: Annif, text: str) -> Sequence[AnnifSuggestion]:
        raise AssertionError("asked")

    guest = AnnifGuest(fail)
    assert not list(guest.describe(document(), context(None)))
    assert not list(guest.describe(document(" "), context()))


def test_suggestions_are_marked_as_the_servers() -> None:
    guest = AnnifGuest(
        lambda server, text: [AnnifSuggestion(uri="https://e.org/1", label="Bread", score=2)]
    )
    (statement,) = guest.describe(document(), context())
    (evidence,) = statement.evidence
    assert (statement.value.key, str(statement.value)) == ("https://e.org/1", "Bread")
    assert evidence.source == "annif:yso-en"
    assert evidence.inferred
    assert evidence.confidence == 1.0


@pytest.mark.parametrize("error", [OSError("down"), ValueError("odd"), TimeoutError()])
def test_a_server_that_fails_is_logged_and_left(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(server: Annif, text: str) -> Sequence[AnnifSuggestion]:
        raise error

    assert not list(AnnifGuest(fail).describe(document(), context()))
    assert "annif.example" in caplog.text


@pytest.fixture
def served() -> Callable[[], tuple[str, dict[str, str]]]:
    """A server that answers one request: its address, and what it was asked."""

    def start() -> tuple[str, dict[str, str]]:
        asked: dict[str, str] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                asked.update({name: values[0] for name, values in parse_qs(body).items()})
                asked["path"] = self.path
                self.send_response(200)
                self.end_headers()
                self.wfile.write(
                    b'{"results": [{"label": "Bread", "notation": null, "score": 0.5,'
                    b' "uri": "https://e.org/1"}]}'
                )

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)

        def serve() -> None:
            server.handle_request()
            server.server_close()

        Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}", asked

    return start


def test_the_protocol(served: Callable[[], tuple[str, dict[str, str]]]) -> None:
    address, asked = served()
    (result,) = ask(Annif(url=address, project="yso en", limit=3), "Bread")
    assert (result.uri, result.score) == ("https://e.org/1", 0.5)
    assert asked == {"text": "Bread", "limit": "3", "path": "/v1/projects/yso%20en/suggest"}


def test_only_web_addresses_are_asked() -> None:
    with pytest.raises(ValueError, match="no web address"):
        ask(Annif(url="file:///etc/passwd", project="x"), "text")
