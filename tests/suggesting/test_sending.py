"""Over a real socket: bounds of size and time, and which addresses are asked at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import msgspec
import pytest
from tests.suggesting.conftest import asked

from colophon.model.errors import ModelError
from colophon.suggesting import sending
from colophon.suggesting.client import ModelClient
from colophon.suggesting.fake import Fake, serve_fake
from colophon.suggesting.sending import network

ENDING = 0.01
"""seconds between two looks of a server whether it is to end"""


@contextmanager
def answering(*pieces: bytes, status: int = 200, **headers: str) -> Iterator[str]:
    """A server that gives these bytes, whatever it is asked."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            for piece in pieces:
                self.wfile.write(piece)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(ENDING,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1/chat/completions"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_the_fake_over_a_socket(settings) -> None:
    with serve_fake(Fake()) as address:
        answer = ModelClient(settings(address=address), environment={}).ask(asked())
    assert msgspec.json.decode(answer.content)["publisher"][0]["value"] == "Otter Press"


def test_a_slow_server_is_given_up(settings) -> None:
    with serve_fake(Fake(seconds=2)) as address:
        slow = ModelClient(settings(address=address, seconds=0.2, attempts=1), environment={})
        with pytest.raises(ModelError, match=r"longer than 0\.2 s") as caught:
            slow.ask(asked())
    assert caught.value.code == "model-slow"


def test_a_server_that_hangs_up(settings) -> None:
    with serve_fake(Fake(fail_after=0)) as address:
        broken = ModelClient(settings(address=address, attempts=1), environment={})
        with pytest.raises(ModelError, match="does not answer"):
            broken.ask(asked())


def test_nobody_there(settings) -> None:
    absent = ModelClient(settings(address="http://127.0.0.1:9/v1", attempts=1), environment={})
    with pytest.raises(ModelError, match="does not answer") as caught:
        absent.ask(asked())
    assert caught.value.code == "model-silent"


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "MOST_ANSWERED", 1_000)
    with answering(b"x" * 5_000) as url, pytest.raises(ModelError, match="larger"):
        network()(url, b"{}", {}, 5)


def test_a_request_without_measure_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "MOST_ASKED", 10)
    with pytest.raises(ModelError, match="larger than 16 MB"):
        network()("http://127.0.0.1:9/v1", b"x" * 11, {}, 5)


def test_redirects_lead_nowhere() -> None:
    with answering(status=302, Location="http://127.0.0.1:9/elsewhere") as url:
        assert network()(url, b"{}", {}, 5).status == 302


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://192.0.2.1/v1", "model-address"),
        ("http://example.org/v1", "model-address"),
        ("https://10.0.0.1/v1", "private-address"),
        ("https://[fd00::1]/v1", "private-address"),
        ("ftp://localhost/v1", "model-address"),
        ("nonsense", "model-address"),
    ],
)
def test_addresses_that_are_not_asked(url: str, code: str) -> None:
    with pytest.raises(ModelError) as caught:
        network()(url, b"{}", {}, 1)
    assert caught.value.code == code
    assert caught.value.remedy
