"""A small server that speaks the chat protocol and has no model: for tests, also of others.

``Fake.send`` answers without a network; :func:`serve_fake` puts it on a port of this computer.
What it answers is a function of the document that it is shown: :func:`truthful`,
:func:`false`, :func:`talkative` (no JSON), :func:`misshapen` (other JSON), or your own.
"""

import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

import msgspec

from colophon.model.errors import ModelError
from colophon.suggesting.sending import ServerReply

NAME = "fake-1"
MODES = frozenset({"json_schema", "json_object", ""})
_FENCED = re.compile(r"(?P<fence>=== \w+ ===)\n(?P<document>.*)\n(?P=fence)", re.DOTALL)
_TOLD = re.compile(r"JSON Schema:\n(?P<schema>\{.*\})\s*\Z")
_PUBLISHED = re.compile(r"[Pp]ublished by (?:the )?(?P<name>[^,.\n]+)")
_DATED = re.compile(r"(?P<date>(?:[A-Z][a-z]+ )?(?:19|20)\d\d)")

_ENDING = 0.02
"""seconds between two looks of a server whether it is to end"""

Say = Callable[[str, dict[str, Any]], str]
"""What is answered about a document (its text as it came) to a request."""


def truthful(document: str, request: Mapping[str, Any]) -> str:
    """Title, publisher and date of an English leaflet, each with the line it stands on, as far
    as they are asked for."""
    lines = [one.strip() for one in document.splitlines() if one.strip()]
    found: dict[str, list[dict[str, str]]] = {}
    if lines:
        found["title"] = [{"value": lines[0], "quote": lines[0]}]
    for term, pattern in (("publisher", _PUBLISHED), ("issued", _DATED)):
        for line in lines:
            if said := pattern.search(line):
                found[term] = [{"value": said[said.lastgroup or 0], "quote": line}]
    wanted = _fields_wanted(request) or found
    return msgspec.json.encode({term: found[term] for term in found if term in wanted}).decode()


def _fields_wanted(request: Mapping[str, Any]) -> Mapping[str, Any]:
    """The fields that a request asks for, by its response format or by its words."""
    form = (request.get("response_format") or {}).get("json_schema") or {}
    told = _TOLD.search(_words(request)) if not form else None
    schema = msgspec.json.decode(told["schema"]) if told else form.get("schema", {})
    properties: Mapping[str, Any] = schema.get("properties", {})
    return properties


def false(document: str, request: Mapping[str, Any]) -> str:
    """Values and quotes that stand in no document."""
    said = {
        "title": [{"value": "The Golden Zeppelin", "quote": "THE GOLDEN ZEPPELIN, a romance"}],
        "creator": [{"value": "Zebulon Quist", "quote": "written by Zebulon Quist"}],
        "publisher": [{"value": "Quist & Sons", "quote": "published by Quist & Sons, Zembla"}],
        "issued": [{"value": "1871", "quote": "Zembla, 1871"}],
        "edition": [{"value": "Ninth edition", "quote": ""}],
    }
    return msgspec.json.encode(said).decode()


def talkative(document: str, request: Mapping[str, Any]) -> str:
    """An answer in words."""
    return "Certainly! The title of this leaflet seems to be the first line of it."


def misshapen(document: str, request: Mapping[str, Any]) -> str:
    """JSON of another form than was asked for."""
    said = {"title": "The Golden Zeppelin", "creators": [{"name": "Quist"}], "issued": [1871, None]}
    return msgspec.json.encode(said).decode()


class Fake:
    """A model's server: ``say`` makes its answers, ``modes`` are the response formats that it
    takes, ``seconds`` how long an answer takes, ``fail_after`` requests it breaks down
    (None: never), ``key`` is what it demands, ``statuses`` come before any answer.

    ``asked`` holds the requests that came, ``keys`` what stood in their Authorization.
    """

    def __init__(
        self,
        say: Say = truthful,
        *,
        name: str = NAME,
        digest: str = "d1",
        modes: frozenset[str] = MODES,
        seconds: float = 0.0,
        fail_after: int | None = None,
        key: str = "",
        statuses: tuple[int, ...] = (),
    ) -> None:
        self.say, self.name, self.digest = say, name, digest
        self.modes, self.seconds, self.fail_after, self.key = modes, seconds, fail_after, key
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self._statuses = list(statuses)
        self._lock = Lock()

    def send(
        self, url: str, body: bytes | None, headers: Mapping[str, str], seconds: float
    ) -> ServerReply:
        """Answer as a server would, without a network; a :data:`~.sending.Send`."""
        if self.seconds > seconds:
            raise ModelError(f"the model takes longer than {seconds:g} s.", code="model-slow")
        status, said = self.answer(url, body, headers)
        if not status:
            raise ModelError("the model's server does not answer.", code="model-silent")
        return ServerReply(status=status, headers={}, body=said)

    def answer(self, url: str, body: bytes | None, headers: Mapping[str, str]) -> tuple[int, bytes]:
        """Status and body of the answer; status 0 is none at all."""
        given = {name.lower(): value for name, value in headers.items()}.get("authorization", "")
        with self._lock:
            self.keys.append(given)
            broken = self.fail_after is not None and len(self.asked) >= self.fail_after
            status = self._statuses.pop(0) if self._statuses and body is not None else 200
        if broken:
            return 0, b""
        if self.key and given != f"Bearer {self.key}":
            return 401, f'{{"error": "no such key: {given}"}}'.encode()
        if body is None:
            listed = [{"id": self.name, "object": "model", "digest": self.digest}]
            return 200, msgspec.json.encode({"object": "list", "data": listed})
        if status != 200:
            return status, b'{"error": "later"}'
        return self._chat(msgspec.json.decode(body))

    def _chat(self, request: dict[str, Any]) -> tuple[int, bytes]:
        form = str((request.get("response_format") or {}).get("type", ""))
        if form not in self.modes:
            return 400, b'{"error": "response_format is not supported"}'
        with self._lock:
            self.asked.append(request)
        if self.seconds:
            time.sleep(self.seconds)
        words = _words(request)
        fenced = _FENCED.search(words)
        content = self.say(fenced["document"] if fenced else words, request)
        said = {
            "object": "chat.completion",
            "model": self.name,
            "choices": [{"message": {"content": content}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": len(words) // 4, "completion_tokens": len(content) // 4},
        }
        return 200, msgspec.json.encode(said)


def _words(request: Mapping[str, Any]) -> str:
    """All that a request says in words."""
    found: list[str] = []
    for message in request["messages"]:
        content = message["content"]
        parts = [content] if isinstance(content, str) else [one.get("text", "") for one in content]
        found += parts
    return "\n".join(found)


@contextmanager
def serve_fake(fake: Fake) -> Iterator[str]:
    """The fake on a free port of this computer; gives the address to write into settings."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._reply(None)

        def do_POST(self) -> None:
            self._reply(self.rfile.read(int(self.headers.get("Content-Length", "0"))))

        def _reply(self, body: bytes | None) -> None:
            status, said = fake.answer(self.path, body, dict(self.headers))
            if not status:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, format: str, *arguments: object) -> None:
            """Tests have their own words."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(_ENDING,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/v1"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
