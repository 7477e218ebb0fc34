"""The SPARQL protocol over HTTP: queries by GET and POST, the page, the description.

https://www.w3.org/TR/sparql11-protocol/#query-operation
"""

import logging
from collections.abc import Sequence
from typing import Any, Protocol
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest

from colophon.services.answer import Answer, ResourceRequest, refusal
from colophon.services.linked_data.about import About
from colophon.services.sparql.evaluation import faults
from colophon.services.sparql.service import describe_service
from colophon.services.sparql.table import show_refusal, show_result
from colophon.web import _json
from colophon.web.linked_data.sending import send_answer

LOG = logging.getLogger("colophon.web")
_LARGEST_BODY = 300_000
_MOST_FIELDS = 64
_FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_JSON = "application/sparql-results+json"
_OUTPUTS = {
    "html": f"{_JSON}, text/turtle;q=0.5",
    "json": f"{_JSON}, application/ld+json;q=0.9",
    "xml": "application/sparql-results+xml, application/rdf+xml;q=0.9",
    "csv": "text/csv, text/turtle;q=0.9",
    "tsv": "text/tab-separated-values, text/turtle;q=0.9",
}
"""the argument ``output``, for forms, which cannot set Accept"""

Fields = Sequence[tuple[str, str]]


class QueryAnswering(Protocol):
    """What answers queries."""

    async def answer(self, query: str, accept: str) -> Answer:
        """The answer to a query."""

    def prepare(self) -> None:
        """Somebody is about to ask."""

    def close(self) -> None:
        """Give back what it holds."""


class SparqlEndpoint:
    """An ASGI application for one endpoint; never lets an exception out."""

    def __init__(self, about: About, queries: QueryAnswering) -> None:
        self._about = about
        self._queries = queries

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request."""
        try:
            answer = await self._answer(scope, receive)
        except _json.JsonRefusal as refused:
            answer = refusal(refused.status, refused.detail)
        except TimeoutError:
            answer = refusal(408, "The request came too slowly.")
        except ClientDisconnect:
            return
        except Exception as error:
            LOG.exception("A query could not be answered: %s", type(error).__name__)
            answer = refusal(503, "This cannot be answered now.")
        await send_answer(answer, scope, send)

    def close(self) -> None:
        """End what runs."""
        self._queries.close()

    async def _answer(self, scope: Any, receive: Any) -> Answer:
        method = scope["method"]
        if method == "OPTIONS":
            return Answer(status=204, headers=_PREFLIGHT)
        if method not in ("GET", "HEAD", "POST"):
            return Answer(status=405, body=b"Ask with GET or POST.\n", headers=(_ALLOW,))
        accept = b",".join(value for name, value in scope["headers"] if name == b"accept")
        fields = [*_fields(scope.get("query_string", b""))]
        if method == "POST":
            fields += await _read_posted(HttpRequest(scope, receive))
        return await self._ask_query(fields, accept.decode("latin-1"))

    async def _ask_query(self, fields: Fields, accept: str) -> Answer:
        asked = ResourceRequest(path="sparql", accept=accept, query=tuple(fields))
        queries = [value for name, value in fields if name == "query"]
        if any(name == "update" for name, _ in fields):
            return refusal(403, "Nothing can be changed here.")
        if not queries:
            self._queries.prepare()
            return describe_service(self._about, asked)
        if len(queries) > 1:
            return refusal(400, "One query at a time.")
        if any(name in ("default-graph-uri", "named-graph-uri") for name, _ in fields):
            return refusal(400, "Choose graphs in the query itself: FROM and GRAPH.")
        output = next((value for name, value in fields if name == "output"), "")
        fault = faults(queries[0])
        if fault:
            answer = refusal(400, fault)
        else:
            answer = await self._queries.answer(queries[0], _OUTPUTS.get(output, accept))
        if output == "html" and answer.status == 200 and answer.media_type == _JSON:
            return show_result(self._about, asked, answer.body)
        if output == "html" and answer.status != 200:
            return show_refusal(self._about, asked, answer)
        return answer


async def _read_posted(request: HttpRequest) -> Fields:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in (_FORM, _QUERY):
        detail = f"Send {_QUERY}, or the arguments as {_FORM}."
        raise _json.JsonRefusal(415, "Unsupported media type", detail)
    body = await _json.body(request, _LARGEST_BODY)
    if kind == _FORM:
        return _fields(body)
    try:
        return [("query", body.decode("utf-8"))]
    except UnicodeDecodeError as error:
        raise _json.JsonRefusal(400, "Bad Request", "The query is not UTF-8.") from error


def _fields(raw: bytes) -> Fields:
    if len(raw) > _LARGEST_BODY:
        raise _json.JsonRefusal(414, "URI too long", "Send a query of that length with POST.")
    try:
        text = raw.decode("utf-8")
        return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=_MOST_FIELDS)
    except ValueError as error:  # UnicodeDecodeError too
        detail = "The arguments are too many, or not UTF-8."
        raise _json.JsonRefusal(400, "Bad Request", detail) from error


_ALLOW = ("allow", "GET, HEAD, POST, OPTIONS")
_PREFLIGHT = (
    _ALLOW,
    ("access-control-allow-methods", "GET, HEAD, POST, OPTIONS"),
    ("access-control-allow-headers", "Accept, Content-Type"),
    ("access-control-max-age", "86400"),
)
