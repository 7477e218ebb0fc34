"""The grid's page, its rows and what is asked of its columns."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

import msgspec
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from colophon.desk.grid import PAGE, GridView
from colophon.desk.grid_values import METHODS
from colophon.model.errors import ColophonError
from colophon.web.desk.catalogue_thread import Room, name_of
from colophon.web.desk.forms import Page
from colophon.web.desk.refusal_texts import tell_refusal
from colophon.web.desk.texts import DeskTexts, texts_for

MOST_FACETS = 20
"""facets that one view is filtered by"""


def view_of(given: QueryParams) -> GridView:
    """What of the records an address asks for."""
    facets = [one.partition(":") for one in given.getlist("facet")[:MOST_FACETS]]
    stage = given.get("stage", "")
    return GridView(
        sort=given.get("sort", "")[:100],
        down=given.get("down") == "1",
        stage=stage if stage in ("draft", "reviewed") else "all",
        q=given.get("q", "")[:300].strip(),
        facets=tuple((term, value[:2_000]) for term, _, value in facets if term),
        pattern=given.get("pattern", "")[:2_000],
        within=given.get("within", "")[:100],
    )


def _start_of(given: QueryParams) -> int:
    """From which row on an address asks, counted from 0."""
    said = given.get("from", "")
    return int(said) if said.isdecimal() and len(said) < 9 else 0


def address(view: GridView, **other: Any) -> str:
    """A view as the query of an address; ``other`` parts take the place of its own."""
    said = {**msgspec.structs.asdict(view), **other}
    facets = [("facet", f"{term}:{value}") for term, value in said.pop("facets")]
    said["down"] = "1" if said["down"] else ""
    plain = [(name, value) for name, value in said.items() if value and value != "all"]
    return urlencode([*plain, *facets])


def _columns(room: Room, request: Request) -> tuple[str, ...]:
    """The columns of whoever asks."""
    return room.desk.grid.columns(name_of(request))


def _tell_columns(room: Room, terms: Iterable[str], t: DeskTexts) -> list[dict[str, Any]]:
    """What a script needs to know of columns, their names in the reader's language."""
    columns = room.desk.grid.describe_columns(terms)
    told = [msgspec.structs.replace(one, label=t.label(one.term, one.label)) for one in columns]
    found: list[dict[str, Any]] = msgspec.to_builtins(told)
    return found


def _tell_languages(room: Room, t: DeskTexts) -> dict[str, str]:
    """The names of those languages that records are in, by tag."""
    named = room.desk.language_namer(t.language)
    return {tag: named(tag) for tag in room.desk.grid.languages_in_use()}


async def page(room: Room, request: Request) -> Response:
    """The grid, its first rows as a table."""
    view, t = view_of(request.query_params), texts_for(request)
    start = _start_of(request.query_params)

    def gather_values() -> dict[str, Any]:
        terms = _columns(room, request)
        wrong: ColophonError | None = None
        try:
            token, ids = room.desk.grid.ids(view)
        except ColophonError as error:  # a pattern that is none: the rows without it
            wrong = error
            token, ids = room.desk.grid.ids(msgspec.structs.replace(view, pattern=""))
        return {
            "token": token,
            "found": len(ids),
            "start": start,
            "rows": room.desk.grid.grid.rows(ids[start : start + PAGE], terms),
            "columns": _tell_columns(room, terms, t),
            "wrong": wrong,
            "sets": room.desk.grid.column_sets.of(name_of(request)).sets,
        }

    given = await room.do(gather_values)
    return room.page(
        request,
        "grid.html",
        view=view,
        address=partial(address, view),
        fields=room.catalogue.profile.fields,
        catalogue_labels=room.catalogue.labels,
        texts=t.below("grid.js."),
        name_language=await room.language_namer(request),
        language_names=await room.do(_tell_languages, room, t),
        size=PAGE,
        methods=tuple(METHODS),
        formats=("csv", "xlsx"),
        **given,
    )


def tell_as_json(answer: Page) -> Page:
    """An answer in JSON; what goes wrong is told in JSON as well."""

    async def answer_told(room: Room, request: Request) -> Response:
        try:
            return await answer(room, request)
        except ColophonError as error:
            t = texts_for(request)
            message, remedy = (
                tell_refusal(t, error.message).text,
                tell_refusal(t, error.remedy).text,
            )
            return JSONResponse({"message": message, "place": error.place, "remedy": remedy}, 400)

    return answer_told


@tell_as_json
async def rows(room: Room, request: Request) -> Response:
    """A stretch of the rows (JSON): the same order while the token is known."""
    given = request.query_params
    start = _start_of(given)

    def gather_values() -> dict[str, Any]:
        token, ids = room.desk.grid.ids(view_of(given), given.get("token", ""))
        terms = _columns(room, request)
        found = room.desk.grid.grid.rows(ids[start : start + PAGE], terms)
        return {"token": token, "found": len(ids), "from": start, "rows": found}

    return send_json(await room.do(gather_values))


@tell_as_json
async def facet(room: Room, request: Request) -> Response:
    """The values of a column in the rows of a view (JSON)."""
    view = view_of(request.query_params)
    term = request.query_params.get("term", "")
    return send_json(await room.do(room.desk.grid.grid.facet, term, view))


@tell_as_json
async def clusters(room: Room, request: Request) -> Response:
    """Values of a column that may be one (JSON)."""
    given = request.query_params

    def find_values() -> Any:
        _, ids = room.desk.grid.ids(view_of(given))
        return room.desk.grid.clusters(ids, given.get("term", ""), given.get("method", ""))

    return send_json(await room.do(find_values))


@tell_as_json
async def find_unreconciled(room: Room, request: Request) -> Response:
    """Values of a column without an address, with what they may stand for (JSON)."""
    given = request.query_params

    def find_values() -> Any:
        _, ids = room.desk.grid.ids(view_of(given))
        return room.desk.grid.find_unreconciled(ids, given.get("term", ""))

    return send_json(await room.do(find_values))


async def export(room: Room, request: Request) -> Response:
    """What is seen as a file: these records in this order, these columns."""
    name = request.path_params["format"]

    def make_file() -> tuple[str, list[bytes]]:
        _, ids = room.desk.grid.ids(view_of(request.query_params))
        terms = _columns(room, request)
        found = room.desk.grid.export(name, ids, terms)
        return found.chosen.media_type, list(found.pieces())

    media_type, pieces = await room.do(make_file)
    headers = {"content-disposition": f'attachment; filename="grid.{name}"'}
    return StreamingResponse(pieces, media_type=media_type, headers=headers)


def send_json(value: Any) -> Response:
    """A value as JSON."""
    return Response(msgspec.json.encode(value), media_type="application/json")


GRID_PAGES: Mapping[str, Page] = {
    "/grid": page,
    "/grid/rows": rows,
    "/grid/facet": facet,
    "/grid/clusters": clusters,
    "/grid/unreconciled": find_unreconciled,
    "/grid/export/{format}": export,
}
"""what is shown under which address"""
