"""What the desk shows: every page that changes nothing."""

from collections.abc import Mapping
from functools import partial

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from colophon.desk import UNRESOLVED, suffixes
from colophon.desk.list_imports import list_suffixes
from colophon.model.errors import UsageError
from colophon.web.desk import record_page
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Page, ours
from colophon.web.desk.manual_pages import manual_page
from colophon.web.desk.record_page import ACCESS, address, wanted_of
from colophon.web.desk.texts import texts_for


async def queue(room: Room, request: Request) -> Response:
    """Drafts in the order of what one decision settles most."""
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


async def preview_record(room: Room, request: Request) -> Response:
    """A record as harvesters see it."""
    found = await room.do(room.catalogue.record, request.path_params["id"])
    name = request.query_params.get("format", "oai_dc")
    view = await room.do(room.desk.preview_record, found, name)
    formats = room.catalogue.formats()
    return room.page(request, "seen.html", record=found, view=view, formats=formats)


async def publishers(room: Room, request: Request) -> Response:
    """The authority, and names that are not in it."""
    found = await room.do(room.desk.publishers)
    name = request.query_params.get("name", "")
    return room.page(request, "publishers.html", publishers=found, name=name)


async def preview_publication(room: Room, request: Request) -> Response:
    """What the next publication would change."""
    return room.page(request, "publish.html", going=await room.do(room.desk.preview_publication))


async def list_incoming(room: Room, request: Request) -> Response:
    """Documents that come in, and what became of them."""
    arrivals = room.desk.incoming.progress()
    kinds = await room.do(suffixes)
    model = await room.do(room.desk.model_notice)
    return room.page(
        request, "incoming.html", arrivals=arrivals, kinds=kinds, model=model, lists=list_suffixes()
    )


async def history(room: Room, request: Request) -> Response:
    """Who decided what, the latest first."""
    return room.page(request, "history.html", acts=room.desk.history.latest())


async def keys(room: Room, request: Request) -> Response:
    """The keys of the keyboard."""
    return room.page(request, "keys.html")


async def login(room: Room, request: Request) -> Response:
    """Name and password."""
    back = ours(request.query_params.get("back", ""))
    return room.page(request, "login.html", failed=False, back=back)


async def terms(room: Room, request: Request) -> Response:
    """Type-ahead: what a field may take (JSON)."""
    term = request.query_params.get("field", "")
    text = request.query_params.get("q", "")
    language = texts_for(request).language
    found = await room.do(room.desk.search, term, text, language=language)
    return JSONResponse(msgspec.to_builtins(found))


async def picture(room: Room, request: Request) -> Response:
    """A page of a document as a picture."""
    number = request.path_params["number"]
    found = await room.do(room.catalogue.record, request.path_params["id"])
    data, media_type = await room.do(room.desk.pictures.picture, found, number)
    if not media_type.startswith("image/"):
        raise UsageError("that is no picture.")
    headers = {"cache-control": "private, max-age=600"}
    return Response(data, media_type=media_type, headers=headers)


async def thumbnail(room: Room, request: Request) -> Response:
    """A document's first page, small, or its upper half."""
    found = await room.do(room.catalogue.record, request.path_params["id"])
    data = await room.do(room.desk.pictures.thumbnail, found, request.path_params["size"])
    headers = {"cache-control": "private, max-age=600"}
    return Response(data, media_type="image/jpeg", headers=headers)


async def boxes(room: Room, request: Request) -> Response:
    """Where on a page the evidence stands (JSON, thousandths of the page)."""
    number = request.path_params["number"]
    found = await room.do(room.catalogue.record, request.path_params["id"])
    return JSONResponse(msgspec.to_builtins(await room.do(room.desk.pictures.boxes, found, number)))


PAGES: Mapping[str, Page] = {
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
