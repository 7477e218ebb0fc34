"""The endpoint as an ASGI application: every method, every client."""

import asyncio
from collections.abc import Mapping
from typing import Any

from colophon.web.oai import browsing
from colophon.web.oai.answers import LOG, OaiAnswers, Pairs, fields, parse_query
from colophon.web.oai.reply import OaiReply, RefusedRequest, refusal
from colophon.web.serving.access import outcome
from colophon.web.serving.apart import Asking, Here, Late

_LONGEST_BODY = 65_536
_LONGEST_READ = 32 * 1024 * 1024
"""bytes that are read before a body is refused: who still sends does not hear an answer"""
_FORM = b"application/x-www-form-urlencoded"
_READ_SECONDS = 20.0


class _Gone(Exception):
    """The client left before it had asked."""


class OaiEndpoint:
    """An ASGI application for one endpoint."""

    def __init__(self, answers: OaiAnswers, asking: Asking | None = None) -> None:
        self._answers = answers
        self._asking = asking or Here()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request, and never let an exception out."""
        outcome(scope).endpoint = "oai"
        try:
            try:
                arguments = await _arguments(scope, receive)
                with self._answers.place():
                    asked = dict(scope["headers"])
                    if browsing.is_browser(asked.get(b"accept", b"")):
                        answer = await self._answer_browser(arguments, scope)
                    else:
                        answer = await self._reply(arguments, asked, scope)
                    await _send(answer, scope, send)
            except RefusedRequest as refused:
                await _send(refusal(refused), scope, send)
        except (_Gone, OSError, RuntimeError) as error:  # so the server says that it is closed
            LOG.debug("A client is gone: %s", error)

    async def _reply(self, arguments: Pairs, asked: Mapping[bytes, bytes], scope: Any) -> OaiReply:
        noted = outcome(scope)
        try:
            return await self._asking.ask(lambda: self._answers.reply(arguments, asked, noted))
        except Late as late:
            LOG.warning("The endpoint has not answered in time.")
            raise self._answers.later() from late

    async def _answer_browser(self, arguments: Pairs, scope: Any) -> OaiReply:
        answer = await self._reply(arguments, {}, scope)
        body = b"".join(map(bytes, answer.chunks))
        page = await asyncio.to_thread(browsing.show_answer, body)
        return OaiReply(200, browsing.fields(len(page)), (page,), len(page))


async def _send(answer: OaiReply, scope: Any, send: Any) -> None:
    body = b"" if scope["method"] == "HEAD" else b"".join(map(bytes, answer.chunks))
    start = {"type": "http.response.start", "status": answer.status}
    await send({**start, "headers": answer.fields.pairs})
    await send({"type": "http.response.body", "body": body})


async def _arguments(scope: Any, receive: Any) -> list[tuple[str, str]]:
    method = scope["method"]
    if method not in ("GET", "HEAD", "POST"):
        raise RefusedRequest(405, "Ask with GET or POST.", allow="GET, HEAD, POST")
    found = parse_query(scope.get("query_string", b""))
    if method == "POST":
        found += fields(await _form(scope, receive))
    return found


async def _form(scope: Any, receive: Any) -> bytes:
    headers: dict[bytes, bytes] = dict(scope["headers"])
    if headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != _FORM:
        raise RefusedRequest(415, "Send the arguments as application/x-www-form-urlencoded.")
    body, size = bytearray(), 0
    try:
        async with asyncio.timeout(_READ_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _Gone
                piece = message.get("body", b"")
                size += len(piece)
                if size <= _LONGEST_BODY:
                    body += piece
                if size > _LONGEST_BODY and (size > _LONGEST_READ or not message.get("more_body")):
                    raise RefusedRequest(413, "The body is too large.")
                if not message.get("more_body"):
                    return bytes(body)
    except TimeoutError as error:
        raise RefusedRequest(408, "The body came too slowly.") from error
