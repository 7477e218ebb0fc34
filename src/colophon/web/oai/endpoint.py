"""The door as an ASGI application: every method, every client."""

import asyncio
from time import perf_counter
from typing import Any

from colophon.web._access import Outcome, note
from colophon.web.oai.answers import Answers, fields, parsed
from colophon.web.oai.reply import Refused, Reply, refusal

_LONGEST_BODY = 65_536
_FORM = b"application/x-www-form-urlencoded"
_READ_SECONDS = 20.0
_PIECE = 256 * 1024

_patience = asyncio.timeout


class OaiEndpoint:
    """An ASGI application for one door."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request, log it, and never let an exception out."""
        begun = perf_counter()
        outcome = Outcome()
        try:
            try:
                with self._answers.place():
                    await self._answered(scope, receive, send, outcome)
            except Refused as refused:
                await self._send(refusal(refused), scope, send, outcome)
        except TimeoutError:
            outcome.status = 499
        finally:
            note(scope, outcome, perf_counter() - begun)

    async def _answered(self, scope: Any, receive: Any, send: Any, outcome: Outcome) -> None:
        arguments = await _arguments(scope, receive)
        answer = self._answers.reply(arguments, dict(scope["headers"]), outcome)
        await self._send(answer, scope, send, outcome)

    async def _send(self, answer: Reply, scope: Any, send: Any, outcome: Outcome) -> None:
        outcome.status = answer.status
        body = b"" if scope["method"] == "HEAD" else b"".join(map(bytes, answer.chunks))
        start = {
            "type": "http.response.start",
            "status": answer.status,
            "headers": answer.fields.pairs,
        }
        await send(start)
        # piece by piece: a reader that stalls holds one page, and not for ever
        for begin in range(0, max(len(body), 1), _PIECE):
            piece = body[begin : begin + _PIECE]
            more = begin + _PIECE < len(body)
            async with _patience(self._answers.settings.send_seconds):
                await send({"type": "http.response.body", "body": piece, "more_body": more})
            outcome.sent += len(piece)


async def _arguments(scope: Any, receive: Any) -> list[tuple[str, str]]:
    method = scope["method"]
    if method not in ("GET", "HEAD", "POST"):
        raise Refused(405, "Ask with GET or POST.", allow="GET, HEAD, POST")
    found = parsed(scope.get("query_string", b""))
    if method == "POST":
        found += fields(await _form(scope, receive))
    return found


async def _form(scope: Any, receive: Any) -> bytes:
    headers: dict[bytes, bytes] = dict(scope["headers"])
    if headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != _FORM:
        raise Refused(415, "Send the arguments as application/x-www-form-urlencoded.")
    body = bytearray()
    async with _patience(_READ_SECONDS):
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise TimeoutError
            body += message.get("body", b"")
            if len(body) > _LONGEST_BODY:
                raise Refused(413, "The body is too large.")
            if not message.get("more_body"):
                return bytes(body)
