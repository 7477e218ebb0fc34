"""JSON over HTTP for programs of other origins: bounded bodies, errors that say why."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from colophon.model.errors import ColophonError

_LOG = logging.getLogger("colophon.web")
_FORM = "application/x-www-form-urlencoded"
_READ_SECONDS = 20.0
_MOST_FIELDS = 64
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
"""All that is routed, so that the wrong one is refused in JSON too."""
_ANY_ORIGIN = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Content-Type, Retry-After",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
}

Handler = Callable[[Request], Awaitable[Response]]
Kind = TypeVar("Kind")


class JsonRefusal(Exception):
    """A request that cannot be answered: HTTP status, a short title, and why."""

    def __init__(self, status: int, title: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.title = title
        self.detail = detail


class AnswerQueue:
    """One thread where answers are worked out, and a bounded queue before it.

    The work is all computing, which threads of Python do not share out; one thread
    keeps the vocabularies' connections to one.
    """

    def __init__(self, most: int, retry_after: int) -> None:
        self._most = most
        self._retry_after = retry_after
        self._waiting = 0
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="colophon-answers")

    async def work(self, task: Callable[[], Kind]) -> Kind:
        """The result of a task, in its turn; refuses where too many wait already."""
        if self._waiting >= self._most:
            raise JsonRefusal(
                503, "Service unavailable", "Too many requests at once; try again soon."
            )
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, task)
        finally:
            self._waiting -= 1


def guard_handler(handler: Handler, refused: Callable[[JsonRefusal], Response]) -> Handler:
    """The handler with every failure answered by ``refused``; other origins may ask."""

    async def answer(request: Request) -> Response:
        try:
            response = preflight() if request.method == "OPTIONS" else await handler(request)
        except JsonRefusal as refusal:
            response = refused(refusal)
        except TimeoutError:
            response = refused(JsonRefusal(408, "Request timeout", "The request came too slowly."))
        except ClientDisconnect:
            response = Response(status_code=499)
        except ColophonError as error:
            _LOG.warning("%s: %s", request.url.path, error)
            response = refused(JsonRefusal(503, "Service unavailable", error.message))
        except Exception:
            _LOG.exception("%s could not be answered", request.url.path)
            response = refused(
                JsonRefusal(503, "Service unavailable", "This cannot be answered now.")
            )
        for name, value in _ANY_ORIGIN.items():
            response.headers.setdefault(name, value)
        return response

    return answer


def preflight() -> Response:
    """What a browser asks before it lets a page of another origin send JSON."""
    headers = {
        "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
        "access-control-allow-headers": "Accept, Content-Type",
        "access-control-max-age": "86400",
    }
    return Response(status_code=204, headers=headers)


def answer_json(value: Any, status: int = 200, media_type: str = "application/json") -> Response:
    """A value as JSON."""
    return Response(msgspec.json.encode(value), status, media_type=media_type)


async def body(request: Request, most: int) -> bytes:
    """The body, of at most so many bytes, read within a bounded time."""
    too_large = JsonRefusal(413, "Payload too large", f"The body may have at most {most:,} bytes.")
    declared = request.headers.get("content-length", "0")
    if declared.isdecimal() and len(declared) < 20 and int(declared) > most:
        raise too_large
    found = bytearray()
    async with asyncio.timeout(_READ_SECONDS):
        async for piece in request.stream():
            found += piece
            if len(found) > most:
                raise too_large
    return bytes(found)


async def form(request: Request, most: int) -> dict[str, str]:
    """The fields of a form; of a repeated one the last."""
    if _media_type(request) != _FORM:
        raise JsonRefusal(415, "Unsupported media type", f"Send the fields as {_FORM}.")
    try:
        text = (await body(request, most)).decode("ascii")
        return dict(
            parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
        )
    except UnicodeDecodeError as error:
        raise JsonRefusal(400, "Bad Request", "The form is not percent-encoded UTF-8.") from error
    except ValueError as error:
        raise JsonRefusal(400, "Bad Request", "There are too many fields.") from error


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def decode_json(raw: bytes | str, kind: type[Kind]) -> Kind:
    """A value out of JSON, or the refusal that says what is wrong with it."""
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise JsonRefusal(400, "Bad Request", f"The JSON is not as expected: {error}") from error
