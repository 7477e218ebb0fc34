"""Documents dropped on the desk: taken in by a form or one by one, and their progress."""

from http import HTTPStatus
from urllib.parse import unquote

import msgspec
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from colophon.desk import LARGEST
from colophon.web.desk.catalogue_thread import Room, signer
from colophon.web.desk.forms import too_old
from colophon.web.desk.guard import TooMuch

MOST = 500
"""documents of one form"""


# long: the routes of one page, each a function
def routes(room: Room) -> list[Route]:
    """Both ways in, and the progress."""

    async def form(request: Request) -> Response:
        async with request.form(max_files=MOST, max_fields=50) as given:
            if not signer(request, given.get("mark")):
                return too_old(request)
            for one in given.getlist("document"):
                if isinstance(one, UploadFile) and one.filename:
                    data = await one.read(LARGEST + 1)
                    await room.do(room.desk.incoming.take, one.filename, data)
        return RedirectResponse("/incoming", HTTPStatus.SEE_OTHER)

    async def drop_document(request: Request) -> Response:
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

    async def agree(request: Request) -> Response:
        """Somebody was shown what is sent to the language model, and agrees."""
        async with request.form(max_files=0, max_fields=5) as given:
            if not signer(request, given.get("mark")):
                return too_old(request)
        await room.do(room.desk.catalogue.consulting.tell)
        return RedirectResponse("/incoming", HTTPStatus.SEE_OTHER)

    async def progress(request: Request) -> Response:
        incoming = room.desk.incoming
        return JSONResponse(
            {"busy": incoming.busy, "arrivals": msgspec.to_builtins(incoming.progress())}
        )

    return [
        Route("/incoming", form, methods=["POST"]),
        Route("/incoming", drop_document, methods=["PUT"]),
        Route("/incoming/model", agree, methods=["POST"]),
        Route("/incoming/progress", progress),
    ]
