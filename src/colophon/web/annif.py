"""Suggestions in the dialect of Annif's REST interface, so that its clients work here.

https://api.annif.org/v1/ui/ and https://github.com/NatLibFi/Annif/wiki/REST-API
"""

from collections.abc import Mapping
from math import isfinite
from typing import Annotated, Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from colophon import __version__
from colophon.catalogue import Catalogue
from colophon.model.errors import UsageError
from colophon.services.annif import Project, Suggesting, UnknownProject
from colophon.web import _json
from colophon.web._json import AnswerQueue, JsonRefusal, answer_json

_LONGEST_TEXT = 2_000_000
"""characters of a text, and of all texts of a batch together"""
_LARGEST_BODY = 8_000_000
_MOST_DOCUMENTS = 32
_MOST_RESULTS = 1_000
_PROBLEM = "application/problem+json"


class _BatchDocument(msgspec.Struct, frozen=True):
    """A document of a batch; its metadata is not looked at."""

    text: str
    document_id: str | None = None


class _AnnifBatch(msgspec.Struct, frozen=True):
    documents: Annotated[list[_BatchDocument], msgspec.Meta(max_length=_MOST_DOCUMENTS)]


class _Detection(msgspec.Struct, frozen=True):
    text: str
    languages: Annotated[
        list[Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")]],
        msgspec.Meta(min_length=1, max_length=5),
    ]


def _suggesting_of(catalogue: Catalogue) -> Suggesting:
    lessons = None if catalogue.lent else catalogue.subjects.folder
    return Suggesting(catalogue.vocabularies, catalogue.config, lessons)


def routes(catalogue: Catalogue) -> tuple[BaseRoute, ...]:
    """The routes under ``/v1`` for a catalogue's topic vocabularies."""
    serving = catalogue.config.serving
    endpoint = _AnnifEndpoint(
        _suggesting_of(catalogue), AnswerQueue(serving.max_requests, serving.retry_after)
    )
    places = (
        ("/v1", endpoint.info, "GET"),
        ("/v1/", endpoint.info, "GET"),
        ("/v1/vocabs", endpoint.vocabularies, "GET"),
        ("/v1/projects", endpoint.projects, "GET"),
        ("/v1/projects/{project_id}", endpoint.project, "GET"),
        ("/v1/projects/{project_id}/suggest", endpoint.suggest, "POST"),
        ("/v1/projects/{project_id}/suggest-batch", endpoint.suggest_batch, "POST"),
        ("/v1/projects/{project_id}/learn", endpoint.learn, "POST"),
        ("/v1/detect-language", endpoint.detect_language, "POST"),
        ("/v1/{rest:path}", endpoint.nothing, "GET"),
    )
    return tuple(
        Route(
            path,
            _json.guard_handler(_only(method, handler), _answer_refusal),
            methods=_json.METHODS,
        )
        for path, handler, method in places
    )


def _answer_refusal(refusal: JsonRefusal) -> Response:
    """A problem as RFC 9457 has it, and Annif too."""
    problem = {
        "type": "about:blank",
        "title": refusal.title,
        "status": refusal.status,
        "detail": refusal.detail,
    }
    return answer_json(problem, refusal.status, _PROBLEM)


def _only(method: str, handler: _json.Handler) -> _json.Handler:
    async def answer(request: Request) -> Response:
        if request.method != method and (request.method, method) != ("HEAD", "GET"):
            raise JsonRefusal(405, "Method Not Allowed", f"Ask this with {method}.")
        return await handler(request)

    return answer


class _AnnifEndpoint:
    """What is asked, handed to the projects and shown."""

    def __init__(self, suggesting: Suggesting, queue: AnswerQueue) -> None:
        self._suggesting = suggesting
        self._queue = queue

    async def info(self, _: Request) -> Response:
        return answer_json({"title": "Colophon, in the dialect of Annif", "version": __version__})

    async def vocabularies(self, _: Request) -> Response:
        return answer_json({"vocabs": await self._queue.work(self._suggesting.vocabularies)})

    async def projects(self, _: Request) -> Response:
        return answer_json({"projects": await self._queue.work(self._suggesting.projects)})

    async def project(self, request: Request) -> Response:
        id_ = request.path_params["project_id"]
        return answer_json(await self._queue.work(lambda: self._project(id_)))

    async def suggest(self, request: Request) -> Response:
        fields = await _json.form(request, _LARGEST_BODY)
        if "text" not in fields:
            raise JsonRefusal(400, "Bad Request", "'text' is a required property")
        document = _BatchDocument(fields["text"])
        (found,) = await self._suggest_batch(request, [document], fields)
        return answer_json({"results": found})

    async def suggest_batch(self, request: Request) -> Response:
        body = await _json.body(request, _LARGEST_BODY)
        documents = _json.decode_json(body, _AnnifBatch).documents
        found = await self._suggest_batch(request, documents, request.query_params)
        return answer_json(
            [
                {"results": results, "document_id": document.document_id}
                for document, results in zip(documents, found, strict=True)
            ]
        )

    async def learn(self, request: Request) -> Response:
        id_ = request.path_params["project_id"]
        await self._queue.work(lambda: self._project(id_))
        detail = f"Project '{id_[:100]}' learns from decisions about records, not from here"
        raise JsonRefusal(403, "Learning not allowed", detail)

    async def detect_language(self, request: Request) -> Response:
        wanted = _json.decode_json(await _json.body(request, _LARGEST_BODY), _Detection)
        found = await self._queue.work(
            lambda: self._suggesting.languages(wanted.text, wanted.languages)
        )
        return answer_json({"results": [{"language": one, "score": score} for one, score in found]})

    async def nothing(self, _: Request) -> Response:
        raise JsonRefusal(404, "Not Found", "There is nothing here; /v1/projects lists projects.")

    def _project(self, id_: str) -> Project:
        try:
            return self._suggesting.project(id_)
        except UnknownProject as error:
            raise JsonRefusal(404, "Project not found", error.message) from error

    async def _suggest_batch(
        self, request: Request, documents: list[_BatchDocument], settings: Mapping[str, str]
    ) -> list[Any]:
        if sum(len(document.text) for document in documents) > _LONGEST_TEXT:
            detail = f"Send at most {_LONGEST_TEXT:,} characters at once."
            raise JsonRefusal(413, "Payload too large", detail)
        id_ = request.path_params["project_id"]
        limit = min(_whole("limit", settings.get("limit", "10")), _MOST_RESULTS)
        threshold = _share("threshold", settings.get("threshold", "0"))
        language = settings.get("language") or None

        def suggest_text(text: str) -> Any:
            try:
                return self._suggesting.suggest(
                    id_, text, limit=limit, threshold=threshold, language=language
                )
            except UnknownProject as error:
                raise JsonRefusal(404, "Project not found", error.message) from error
            except UsageError as error:
                raise JsonRefusal(400, "Bad Request", error.message) from error

        await self._queue.work(lambda: self._project(id_))
        # each in its turn, so that a batch does not keep others waiting
        return [
            await self._queue.work(lambda text=document.text: suggest_text(text))  # type: ignore[misc]
            for document in documents
        ]


def _whole(name: str, text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise JsonRefusal(400, "Bad Request", f"{name} has to be a whole number, 0 or more")
    return int(text)


def _share(name: str, text: str) -> float:
    try:
        value = float(text[:40])
    except ValueError:
        value = -1.0
    if not isfinite(value) or not 0 <= value <= 1:
        raise JsonRefusal(400, "Bad Request", f"{name} has to be a number from 0 to 1")
    return value
