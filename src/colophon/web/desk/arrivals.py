"""Documents dropped on the desk: taken in by a form or one by one, and their progress."""

from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import unquote

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from colophon.desk import LARGEST
from colophon.web.desk.catalogue_thread import Room, signer
from colophon.web.desk.forms import Page, too_old
from colophon.web.desk.guard import TooMuch

MOST = 500
"""documents of one form"""


async def take_form(room: Room, request: Request) -> Response:
    """Documents as the files of a form."""
    async with request.form(max_files=MOST, max_fields=50) as given:
        if not signer(request, given.get("mark")):
            return too_old(request)
        for one in given.getlist("document"):
            if isinstance(one, UploadFile) and one.filename:
                data = await one.read(LARGEST + 1)
                await room.do(room.desk.incoming.take, one.filename, data)
    return RedirectResponse("/incoming", HTTPStatus.SEE_OTHER)


async def drop_document(room: Room, request: Request) -> Response:
    """One document as the body of a request; its name is in a header."""
    if not signer(request, request.headers.get("x-mark")):
        return too_old(request)
    data = bytearray()
    async for piece in request.stream():
        data += piece
        if len(data) > LARGEST:
            raise TooMuch
    name = unquote(request.headers.get("x-name", ""))[:400]
    arrival = await room.do(room.desk.incoming.take, name, bytes(data))
    return JSONResponse(msgspec.to_builtins(arrival))


async def agree(room: Room, request: Request) -> Response:
    """Somebody was shown what is sent to the language model, and agrees."""
    async with request.form(max_files=0, max_fields=5) as given:
        if not signer(request, given.get("mark")):
            return too_old(request)
    await room.do(room.desk.catalogue.consulting.tell)
    return RedirectResponse("/incoming", HTTPStatus.SEE_OTHER)


async def progress(room: Room, request: Request) -> Response:
    """How far what came in has come."""
    incoming = room.desk.incoming
    return JSONResponse(
        {"busy": incoming.busy, "arrivals": msgspec.to_builtins(incoming.progress())}
    )


ARRIVAL_PAGES: Mapping[str, Page] = {"/incoming/progress": progress}
"""what is shown under which address"""

ARRIVAL_ACTS: Mapping[str, Page] = {"/incoming": take_form, "/incoming/model": agree}
"""what is done by which form; a document alone is put under the first address"""
