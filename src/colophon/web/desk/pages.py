"""What the desk shows: every page that changes nothing."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from colophon.desk import UNRESOLVED, Wanted, mark, suffixes
from colophon.model.errors import RecordNotFound, UsageError
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.manual_pages import manual_page
from colophon.web.desk.rows import rows

Endpoint = Callable[[Request], Awaitable[Response]]
ACCESS = ("public", "no-file", "reduced", "tombstone", "erased")


def wanted_of(given: Mapping[str, str]) -> Wanted:
    """The filters in an address; what is not understood is left out."""
    named = {name: given[name][:300] for name in Wanted.__struct_fields__ if given.get(name)}
    page = named.pop("page", "1")
    number = int(page) if page.isdecimal() and len(page) < 7 else 1
    return Wanted(page=number, **named)


def address(wanted: Wanted, **other: Any) -> str:
    """The filters as the query of an address."""
    said = {**msgspec.to_builtins(wanted), **other}
    return urlencode({name: value for name, value in said.items() if value not in ("", 1)})


def queue(room: Room) -> Endpoint:
    """Drafts in the order of what one decision settles most."""

    async def show(request: Request) -> Response:
        wanted = wanted_of(request.query_params)
        listing = await room.do(room.desk.listing, wanted)
        return room.page(
            request,
            "queue.html",
            listing=listing,
            wanted=wanted,
            address=partial(address, wanted),
            labels=room.catalogue.labels,
            fields=room.catalogue.profile.fields,
            unresolved=UNRESOLVED,
            access=ACCESS,
        )

    return show


def record(room: Room) -> Endpoint:
    """The desk: a document and its record, side by side."""

    async def show(request: Request) -> Response:
        id_ = request.path_params["id"]
        whole = request.query_params.get("whole") == "1"
        wanted = wanted_of(request.query_params)

        def gathered() -> dict[str, Any]:
            return at_desk(room, id_, wanted, whole)

        try:
            given = await room.do(gathered)
        except RecordNotFound:
            present = await room.do(room.catalogue.decisions.journal.present_id, id_)
            if present not in room.catalogue.store:
                raise
            return RedirectResponse(f"/records/{present}", HTTPStatus.SEE_OTHER)
        if given["after"]:
            room.later(partial(_read_ahead, room, given["after"]))
        return room.page(request, "desk.html", address=partial(address, wanted), **given)

    return show


def at_desk(room: Room, id_: str, wanted: Wanted, whole: bool) -> dict[str, Any]:
    """Everything the desk shows of a record."""
    catalogue, desk = room.catalogue, room.desk
    found = catalogue.record(id_)
    problems = desk.problems(found)
    fields = rows(catalogue, found, problems)
    standing = catalogue.decisions.standing(found)
    before, after = desk.queue.following(id_, wanted)
    return {
        "record": found,
        "seen": mark(found),
        "published": desk.is_published(found),
        "fields": fields,
        "others": list(catalogue.profile.fields),
        "document": desk.readings.shown(found, whole=whole),
        "problems": [one for one in problems if not one.field],
        "standing": standing,
        "waiting": tuple(
            dict.fromkeys(catalogue.profile.label(one.term) for one in standing.undecided)
        ),
        "findings": desk.findings(found),
        "open": sum(one.open for one in fields),
        "before": before,
        "after": after,
        "wanted": wanted,
        "access": ACCESS,
        "limits": {
            term: str(found.first(term) or "")
            for term in ("accessState", "withdrawalReason", "reviewBy", "embargoUntil")
        },
    }


def _read_ahead(room: Room, id_: str) -> None:
    """The next document is ready when it is turned to."""
    try:
        room.desk.readings.document(room.catalogue.record(id_))
    except Exception:  # whatever is wrong with it is told when it is opened
        return


def seen(room: Room) -> Endpoint:
    """A record as harvesters see it."""

    async def show(request: Request) -> Response:
        found = await room.do(room.catalogue.record, request.path_params["id"])
        name = request.query_params.get("format", "oai_dc")
        view = await room.do(room.desk.seen, found, name)
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


def outgoing(room: Room) -> Endpoint:
    """What the next publication would change."""

    async def show(request: Request) -> Response:
        return room.page(request, "publish.html", going=await room.do(room.desk.going))

    return show


def incoming(room: Room) -> Endpoint:
    """Documents that come in, and what became of them."""

    async def show(request: Request) -> Response:
        arrivals = room.desk.incoming.progress()
        kinds = await room.do(suffixes)
        model = await room.do(room.desk.model_notice)
        return room.page(request, "incoming.html", arrivals=arrivals, kinds=kinds, model=model)

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
        return room.page(request, "login.html", failed=False)

    return show


def terms(room: Room) -> Endpoint:
    """Type-ahead: what a field may take (JSON)."""

    async def show(request: Request) -> Response:
        term = request.query_params.get("field", "")
        text = request.query_params.get("q", "")
        found = await room.do(room.desk.search, term, text)
        return JSONResponse(msgspec.to_builtins(found))

    return show


def picture(room: Room) -> Endpoint:
    """A page of a document as a picture."""

    async def show(request: Request) -> Response:
        number = request.path_params["number"]
        found = await room.do(room.catalogue.record, request.path_params["id"])
        data, media_type = await room.do(room.desk.picture, found, number)
        if not media_type.startswith("image/"):
            raise UsageError("that is no picture.")
        headers = {"cache-control": "private, max-age=600"}
        return Response(data, media_type=media_type, headers=headers)

    return show


def thumbnail(room: Room) -> Endpoint:
    """A document's first page, small, or its upper half."""

    async def show(request: Request) -> Response:
        found = await room.do(room.catalogue.record, request.path_params["id"])
        data = await room.do(room.desk.thumbnail, found, request.path_params["size"])
        headers = {"cache-control": "private, max-age=600"}
        return Response(data, media_type="image/jpeg", headers=headers)

    return show


def boxes(room: Room) -> Endpoint:
    """Where on a page the evidence stands (JSON, thousandths of the page)."""

    async def show(request: Request) -> Response:
        number = request.path_params["number"]
        found = await room.do(room.catalogue.record, request.path_params["id"])
        return JSONResponse(msgspec.to_builtins(await room.do(room.desk.boxes, found, number)))

    return show


PAGES: Mapping[str, Callable[[Room], Endpoint]] = {
    "/": queue,
    "/records/{id}": record,
    "/records/{id}/seen": seen,
    "/records/{id}/pages/{number:int}": picture,
    "/records/{id}/boxes/{number:int}": boxes,
    "/records/{id}/picture/{size}": thumbnail,
    "/publishers": publishers,
    "/publish": outgoing,
    "/incoming": incoming,
    "/history": history,
    "/keys": keys,
    "/manual": manual_page,
    "/manual/{chapter}": manual_page,
    "/login": login,
    "/terms": terms,
}
"""what is shown under which address"""
