"""What the desk shows: every page that changes nothing."""

from collections.abc import Callable, Mapping
from functools import partial

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from colophon.desk import UNRESOLVED, suffixes
from colophon.desk.list_imports import list_suffixes
from colophon.model.errors import UsageError
from colophon.web.desk import record_page
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Endpoint, ours
from colophon.web.desk.manual_pages import manual_page
from colophon.web.desk.record_page import ACCESS, address, wanted_of
from colophon.web.desk.texts import texts_for


def queue(room: Room) -> Endpoint:
    """Drafts in the order of what one decision settles most."""

    async def show(request: Request) -> Response:
        wanted = wanted_of(request.query_params)
        listing = await room.do(room.desk.list_queue, wanted)
        return room.page(
            request,
            "queue.html",
            listing=listing,
            wanted=wanted,
            address=partial(address, wanted),
            labels=room.catalogue.labels,
            words=await room.do(room.desk.queue.words, wanted.term, wanted.key),
            at=room.presence.records(),
            fields=room.catalogue.profile.fields,
            unresolved=UNRESOLVED,
            name_language=await room.language_namer(request),
            access=ACCESS,
        )

    return show


def preview_record(room: Room) -> Endpoint:
    """A record as harvesters see it."""

    async def show(request: Request) -> Response:
        found = await room.do(room.catalogue.record, request.path_params["id"])
        name = request.query_params.get("format", "oai_dc")
        view = await room.do(room.desk.preview_record, found, name)
        formats = room.catalogue.formats()
        return room.page(request, "seen.html", record=found, view=view, formats=formats)

    return show


def publishers(room: Room) -> Endpoint:
    """The authority, and names that are not in it."""

    async def show(request: Request) -> Response:
        found = await room.do(room.desk.publishers)
        name = request.query_params.get("name", "")
        return room.page(request, "publishers.html", publishers=found, name=name)

    return show


def preview_publication(room: Room) -> Endpoint:
    """What the next publication would change."""

    async def show(request: Request) -> Response:
        return room.page(
            request, "publish.html", going=await room.do(room.desk.preview_publication)
        )

    return show


def list_incoming(room: Room) -> Endpoint:
    """Documents that come in, and what became of them."""

    async def show(request: Request) -> Response:
        arrivals = room.desk.incoming.progress()
        kinds = await room.do(suffixes)
        model = await room.do(room.desk.model_notice)
        return room.page(
            request,
            "incoming.html",
            arrivals=arrivals,
            kinds=kinds,
            model=model,
            lists=list_suffixes(),
        )

    return show


def history(room: Room) -> Endpoint:
    """Who decided what, the latest first."""

    async def show(request: Request) -> Response:
        return room.page(request, "history.html", acts=room.desk.history.latest())

    return show


def keys(room: Room) -> Endpoint:
    """The keys of the keyboard."""

    async def show(request: Request) -> Response:
        return room.page(request, "keys.html")

    return show


def login(room: Room) -> Endpoint:
    """Name and password."""

    async def show(request: Request) -> Response:
        back = ours(request.query_params.get("back", ""))
        return room.page(request, "login.html", failed=False, back=back)

    return show


def terms(room: Room) -> Endpoint:
    """Type-ahead: what a field may take (JSON)."""

    async def show(request: Request) -> Response:
        term = request.query_params.get("field", "")
        text = request.query_params.get("q", "")
        language = texts_for(request).language
        found = await room.do(room.desk.search, term, text, language=language)
        return JSONResponse(msgspec.to_builtins(found))

    return show


def picture(room: Room) -> Endpoint:
    """A page of a document as a picture."""

    async def show(request: Request) -> Response:
        number = request.path_params["number"]
        found = await room.do(room.catalogue.record, request.path_params["id"])
        data, media_type = await room.do(room.desk.pictures.picture, found, number)
        if not media_type.startswith("image/"):
            raise UsageError("that is no picture.")
        headers = {"cache-control": "private, max-age=600"}
        return Response(data, media_type=media_type, headers=headers)

    return show


def thumbnail(room: Room) -> Endpoint:
    """A document's first page, small, or its upper half."""

    async def show(request: Request) -> Response:
        found = await room.do(room.catalogue.record, request.path_params["id"])
        data = await room.do(room.desk.pictures.thumbnail, found, request.path_params["size"])
        headers = {"cache-control": "private, max-age=600"}
        return Response(data, media_type="image/jpeg", headers=headers)

    return show


def boxes(room: Room) -> Endpoint:
    """Where on a page the evidence stands (JSON, thousandths of the page)."""

    async def show(request: Request) -> Response:
        number = request.path_params["number"]
        found = await room.do(room.catalogue.record, request.path_params["id"])
        return JSONResponse(
            msgspec.to_builtins(await room.do(room.desk.pictures.boxes, found, number))
        )

    return show


PAGES: Mapping[str, Callable[[Room], Endpoint]] = {
    "/": queue,
    **record_page.PAGES,
    "/records/{id}/seen": preview_record,
    "/records/{id}/pages/{number:int}": picture,
    "/records/{id}/boxes/{number:int}": boxes,
    "/records/{id}/picture/{size}": thumbnail,
    "/publishers": publishers,
    "/publish": preview_publication,
    "/incoming": list_incoming,
    "/history": history,
    "/keys": keys,
    "/manual": manual_page,
    "/manual/{chapter}": manual_page,
    "/login": login,
    "/terms": terms,
}
"""what is shown under which address"""
