"""The reconciliation service of every vocabulary, so that OpenRefine can match against it.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from colophon.catalogue import Catalogue
from colophon.model.errors import UnknownVocabulary
from colophon.services.reconcile.answers import MatchedVocabulary, NameQuery, Reconciling
from colophon.web import _json, _reconcile_pages
from colophon.web._json import AnswerQueue, JsonRefusal
from colophon.web._reconcile_queries import (
    Extend,
    Queries,
    answer_extend,
    answer_query,
    answer_suggest,
    simple,
)

_LARGEST_BODY = 2_000_000
_MOST_QUERIES = 100
_MOST_ROWS = 1_000
_CALLBACK = re.compile(r"[A-Za-z_$][\w$.]{0,99}", re.ASCII)
_KINDS = ("entity", "property", "type")

Answer = Callable[[Request, MatchedVocabulary, Mapping[str, str]], Awaitable[Response]]


def routes(catalogue: Catalogue) -> tuple[BaseRoute, ...]:
    """The routes under ``/reconcile``: one service for each vocabulary."""
    serving = catalogue.config.serving
    reconciling = Reconciling(catalogue.vocabularies, catalogue.config.language)
    endpoint = _ReconcileEndpoint(
        reconciling, AnswerQueue(serving.max_requests, serving.retry_after)
    )
    place = "/reconcile/{vocabulary}"
    places: dict[str, Answer] = {
        place: endpoint.service,
        f"{place}/": endpoint.service,
        f"{place}/suggest/{{kind}}": endpoint.suggest,
        f"{place}/flyout/{{kind}}": endpoint.flyout,
        f"{place}/properties": endpoint.propose,
        f"{place}/preview": endpoint.preview,
        f"{place}/view": endpoint.view,
    }
    return (
        Route(
            "/reconcile",
            _json.guard_handler(endpoint.services, _answer_refusal),
            methods=_json.METHODS,
        ),
        *(
            Route(
                path,
                _json.guard_handler(endpoint.open_endpoint(answer), _answer_refusal),
                methods=_json.METHODS,
            )
            for path, answer in places.items()
        ),
        Route(
            "/reconcile/{rest:path}",
            _json.guard_handler(_nothing, _answer_refusal),
            methods=_json.METHODS,
        ),
    )


def _answer_refusal(refusal: JsonRefusal) -> Response:
    error = {"status": "error", "code": refusal.status, "message": refusal.detail}
    return _json.answer_json(error, refusal.status)


async def _nothing(_: Request) -> Response:
    raise JsonRefusal(404, "Not Found", "There is nothing here; /reconcile lists the services.")


class _ReconcileEndpoint:
    """What is asked, handed to a vocabulary and shown."""

    def __init__(self, reconciling: Reconciling, queue: AnswerQueue) -> None:
        self._reconciling = reconciling
        self._queue = queue

    def open_endpoint(self, answer: Answer) -> _json.Handler:
        """A handler that is given the vocabulary of the path and what is asked."""

        async def handler(request: Request) -> Response:
            if request.method not in ("GET", "HEAD", "POST"):
                raise JsonRefusal(405, "Method Not Allowed", "Ask with GET or POST.")
            fields = dict(request.query_params)
            if request.method == "POST":
                fields |= await _json.form(request, _LARGEST_BODY)
            name = request.path_params["vocabulary"]
            try:
                authority = await self._queue.work(lambda: self._reconciling.authority(name))
            except UnknownVocabulary as error:
                detail = f"{error.message} {error.remedy}"
                raise JsonRefusal(404, "Not Found", detail) from error
            return await answer(request, authority, fields)

        return handler

    async def services(self, request: Request) -> Response:
        """Which services there are."""
        names = self._reconciling.names()
        found = [{"name": name, "url": f"{_root(request)}/{name}"} for name in names]
        return _json.answer_json({"services": found})

    async def service(
        self, request: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """The manifest, or the answer to a batch, a single query or an extension."""
        if "queries" in fields:
            return _show_value(await self._batch(authority, fields["queries"]), fields)
        if "extend" in fields:
            wanted = _json.decode_json(fields["extend"], Extend)
            if len(wanted.ids) * max(1, len(wanted.properties)) > _MOST_ROWS * 10:
                raise JsonRefusal(413, "Payload too large", "Ask for fewer entities at once.")
            return _show_value(
                await self._queue.work(lambda: answer_extend(authority, wanted)), fields
            )
        if "query" in fields:  # one query at a time, as clients of version 0.1 may ask
            query = simple(fields["query"])
            return _show_value(
                await self._queue.work(lambda: answer_query(authority, query)), fields
            )
        manifest = await self._queue.work(
            lambda: _reconcile_pages.manifest(authority, _root(request))
        )
        return _show_value(manifest, fields)

    async def _batch(self, authority: MatchedVocabulary, text: str) -> dict[str, Any]:
        queries = _json.decode_json(text, Queries)
        if len(queries) > _MOST_QUERIES:
            detail = f"Send at most {_MOST_QUERIES} queries at once."
            raise JsonRefusal(413, "Payload too large", detail)
        ready = {name: one.query_value() for name, one in queries.items()}
        # each in its turn, so that a batch does not keep others waiting
        return {name: await self._answer_query(authority, query) for name, query in ready.items()}

    async def _answer_query(self, authority: MatchedVocabulary, query: NameQuery) -> dict[str, Any]:
        return await self._queue.work(lambda: answer_query(authority, query))

    async def suggest(
        self, request: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """Entities, properties or types that begin like what is typed."""
        kind = _kind(request)
        prefix = fields.get("prefix", "")
        cursor = fields.get("cursor") or "0"
        start = int(cursor) if cursor.isascii() and cursor.isdecimal() and len(cursor) < 5 else 0
        found = await self._queue.work(lambda: answer_suggest(authority, kind, prefix, start))
        return _show_value({"result": found}, fields)

    async def flyout(
        self, request: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """A few lines of HTML about an entity, a property or a type."""
        kind, id_ = _kind(request), _id(fields)
        html = await self._queue.work(lambda: _reconcile_pages.flyout(authority, kind, id_))
        return _show_value({"id": id_, "html": html}, fields)

    async def propose(
        self, _: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """The properties that a table can be extended by."""
        type_, limit = fields.get("type", ""), fields.get("limit", "")
        most = int(limit) if limit.isascii() and limit.isdecimal() and len(limit) < 5 else 1_000
        found = await self._queue.work(lambda: authority.properties(type_))
        properties = [{"id": uri, "name": name} for uri, name in found[:most]]
        return _show_value({"type": type_, "limit": most, "properties": properties}, fields)

    async def preview(
        self, _: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """A small page about an entity, to be shown in a frame."""
        page = await self._queue.work(lambda: _reconcile_pages.preview(authority, _id(fields)))
        headers = {"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'"}
        return Response(page, 200 if page else 404, headers, "text/html; charset=utf-8")

    async def view(
        self, _: Request, authority: MatchedVocabulary, fields: Mapping[str, str]
    ) -> Response:
        """On to the entity's own address; only what the vocabulary has."""
        id_ = _id(fields)
        known = await self._queue.work(lambda: authority.vocabulary.get(id_))
        if known is None or not id_.startswith(("http://", "https://")):
            raise JsonRefusal(404, "Not Found", "The vocabulary has no such concept on the web.")
        return Response(status_code=303, headers={"location": id_})


def _root(request: Request) -> str:
    """The address of all services, as the client has reached it."""
    return f"{str(request.base_url).rstrip('/')}/reconcile"


def _kind(request: Request) -> str:
    kind: str = request.path_params["kind"]
    if kind not in _KINDS:
        raise JsonRefusal(404, "Not Found", f"There are {', '.join(_KINDS)}.")
    return kind


def _id(fields: Mapping[str, str]) -> str:
    found = fields.get("id", "")
    if not found or len(found) > 2_000:
        raise JsonRefusal(400, "Bad Request", "Name what is meant by its id.")
    return found


def _show_value(value: Any, fields: Mapping[str, str]) -> Response:
    """JSON, or the call of a function with it, which version 0.1 asked for."""
    callback = fields.get("callback")
    if callback is None:
        return _json.answer_json(value)
    if not _CALLBACK.fullmatch(callback):
        raise JsonRefusal(400, "Bad Request", "callback has to be the name of a function.")
    call = f"/**/{callback}({msgspec.json.encode(value).decode()});"
    return Response(call, media_type="application/javascript; charset=utf-8")
