"""The desk's application: which address is answered by what."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from colophon.catalogue import Catalogue
from colophon.model.errors import ColophonError, RecordConflict, RecordNotFound, UsageError
from colophon.web.desk.acts import ACTS
from colophon.web.desk.arrivals import ARRIVAL_ACTS, ARRIVAL_PAGES, drop_document
from colophon.web.desk.authorities import AUTHORITY_ACTS, AUTHORITY_PAGES
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.grid import GRID_PAGES
from colophon.web.desk.grid_acts import GRID_ACTS
from colophon.web.desk.guard import Guard, TooMuch
from colophon.web.desk.mappings import MAPPING_ACTS, MAPPING_PAGES
from colophon.web.desk.opening import wait_until_open
from colophon.web.desk.pages import PAGES
from colophon.web.desk.quality import QUALITY_PAGES
from colophon.web.desk.second import SECOND_ACTS, SECOND_PAGES
from colophon.web.desk.sessions import Access
from colophon.web.desk.sources import SOURCE_PAGES

READY_PAGES = {**PAGES, **MAPPING_PAGES, **SOURCE_PAGES, **ARRIVAL_PAGES}
"""pages of which few show something of all records"""
SHELF_PAGES = {**GRID_PAGES, **QUALITY_PAGES, **AUTHORITY_PAGES, **SECOND_PAGES}
"""pages that show something of all records"""
ALL_ACTS = {
    **ACTS, **GRID_ACTS, **AUTHORITY_ACTS, **SECOND_ACTS, **ARRIVAL_ACTS, **MAPPING_ACTS,
}  # fmt: skip
"""what is done by which form"""


# long: what is served at which address, one a line
def application(folder: Path, access: Access) -> Starlette:
    """The desk of a catalogue."""
    room = Room(Catalogue.open(folder), access)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        room.close()

    async def answer_refusal(request: Request, error: Exception) -> Response:
        return await _refusal(room, request, error)

    handlers: Any = {
        ColophonError: answer_refusal,
        OSError: answer_refusal,
        TooMuch: answer_refusal,
        404: answer_refusal,
    }
    app = Starlette(
        routes=[
            *(Route(path, wait_until_open(room, path, page)) for path, page in READY_PAGES.items()),
            *(
                Route(path, wait_until_open(room, path, page, always=True))
                for path, page in SHELF_PAGES.items()
            ),
            *(Route(path, partial(act, room), methods=["POST"]) for path, act in ALL_ACTS.items()),
            Route("/incoming", partial(drop_document, room), methods=["PUT"]),
            Mount("/static", StaticFiles(packages=[("colophon.web.desk", "static")])),
        ],
        middleware=[Middleware(Guard, access=access)],
        exception_handlers=handlers,
        lifespan=lifespan,
    )
    app.state.room = room
    return app


async def _refusal(room: Room, request: Request, error: Exception) -> Response:
    """What went wrong, where, and what to do: a page, never a trace."""
    status, message, place, remedy = HTTPStatus.BAD_REQUEST, str(error), "", ""
    match error:
        case RecordConflict():
            status = HTTPStatus.CONFLICT
        case RecordNotFound() | UsageError():
            status = HTTPStatus.NOT_FOUND
        case TooMuch():
            status, message = HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "That is too much at once."
        case OSError():
            status = HTTPStatus.INSUFFICIENT_STORAGE
            message = f"The system says: {error.strerror or error}."
            remedy = "Nothing was lost. Make room on the disk, then try again."
    if isinstance(error, ColophonError):
        message, place, remedy = error.message, error.place, error.remedy
    elif not isinstance(error, OSError | TooMuch):
        status, message = HTTPStatus.NOT_FOUND, "There is no such page."
    back = request.headers.get("referer", "/")
    return room.page(
        request,
        "message.html",
        status,
        message=message,
        place=place,
        remedy=remedy,
        back=back if back.startswith(str(request.base_url)) else "/",
    )
