"""The page of one record: its document beside its card, and what the card asks while one writes."""

from collections.abc import Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from colophon.desk import DecisionRefusal, QueueFilter, box_of, fingerprint, read_typed
from colophon.model.errors import DecisionError, RecordNotFound
from colophon.model.record import Record
from colophon.web.desk.card import card
from colophon.web.desk.catalogue_thread import Room, session_of
from colophon.web.desk.forms import Page
from colophon.web.desk.rows import control, rows
from colophon.web.desk.texts import texts_for

ACCESS = ("public", "no-file", "reduced", "tombstone", "erased")
COME_BACK = "comeBack"
"""the field that says why somebody will look at a record again"""
NOTE = "internalNote"
"""the field of notes between colleagues"""


def wanted_of(given: Mapping[str, str]) -> QueueFilter:
    """The filters in an address; what is not understood is left out."""
    named = {name: given[name][:300] for name in QueueFilter.__struct_fields__ if given.get(name)}
    page = named.pop("page", "1")
    number = int(page) if page.isdecimal() and len(page) < 7 else 1
    return QueueFilter(page=number, **named)


def address(wanted: QueueFilter, **other: Any) -> str:
    """The filters as the query of an address."""
    said = {**msgspec.to_builtins(wanted), **other}
    return urlencode({name: value for name, value in said.items() if value not in ("", 1)})


async def record(room: Room, request: Request) -> Response:
    """The desk: a document and its record, side by side."""
    id_ = request.path_params["id"]
    try:
        return await show_record(room, request, id_, request.query_params)
    except RecordNotFound:
        present = await room.do(room.catalogue.decisions.journal.present_id, id_)
        if present not in room.catalogue.store:
            raise
        return RedirectResponse(f"/records/{present}", HTTPStatus.SEE_OTHER)


async def show_record(
    room: Room,
    request: Request,
    id_: str,
    query: Mapping[str, str],
    refusals: Sequence[DecisionRefusal] = (),
) -> Response:
    """The page of a record; ``refusals`` are the decisions that could not be carried out."""
    wanted = wanted_of(query)
    language = texts_for(request).language
    session = session_of(request)
    visitor = session.id if session else ""

    def gather_values() -> dict[str, Any]:
        return at_desk(room, id_, wanted, query, language, refusals)

    given = await room.do(gather_values)
    if session:
        room.presence.note(visitor, session.user.name, id_)
    if given["after"]:
        room.later(partial(_read_ahead, room, given["after"]))
    conflict = any(one.conflict for one in refusals)
    status = HTTPStatus.CONFLICT if conflict else HTTPStatus.BAD_REQUEST
    return room.page(
        request,
        "desk.html",
        status if refusals else HTTPStatus.OK,
        address=partial(address, wanted),
        refusals=_by_place(refusals),
        refused=refusals,
        others_here=room.presence.others(visitor, id_),
        **given,
    )


def _by_place(refusals: Sequence[DecisionRefusal]) -> dict[tuple[str, str, str], DecisionRefusal]:
    """What was refused, by the form it came from: the field, the value, and the act."""
    return {
        (one.instruction.term, one.instruction.old, one.instruction.act): one for one in refusals
    }


def at_desk(
    room: Room,
    id_: str,
    wanted: QueueFilter,
    query: Mapping[str, str],
    language: str,
    refusals: Sequence[DecisionRefusal] = (),
) -> dict[str, Any]:
    """Everything the desk shows of a record."""
    catalogue, desk = room.catalogue, room.desk
    found = catalogue.record(id_)
    problems = desk.problems(found)
    standing = catalogue.decisions.wait_for(found)
    fields = rows(catalogue, found, standing.undecided, problems)
    asked = {query.get("field", ""), *(one.instruction.term for one in refusals)}
    groups = card(catalogue, fields, asked)
    before, after = desk.queue.neighbours(id_, wanted)
    return {
        "record": found,
        "seen": fingerprint(found),
        "published": desk.is_published(found),
        "groups": groups,
        "others": list(catalogue.profile.fields),
        "name_language": desk.language_namer(language),
        "document": desk.readings.show_document(found, whole=query.get("whole") == "1"),
        "problems": [one for one in problems if not one.field],
        "standing": standing,
        "findings": desk.findings(found),
        "open": sum(one.open for one in fields.values()),
        "before": before,
        "after": after,
        "wanted": wanted,
        "editing": query.get("edit", ""),
        "access": ACCESS,
        "come_back": fields.get(COME_BACK),
        "notes": fields.get(NOTE),
        "limits": _limits(found, refusals),
    }


def _limits(found: Record, refusals: Sequence[DecisionRefusal]) -> dict[str, str]:
    """The limits of access: as they stand, or as they were typed and refused."""
    for one in refusals:
        if one.instruction.act == "withhold":
            instruction = one.instruction
            return {
                "accessState": instruction.value,
                "withdrawalReason": instruction.reason,
                "reviewBy": instruction.review_by,
                "embargoUntil": instruction.embargo,
            }
    terms = ("accessState", "withdrawalReason", "reviewBy", "embargoUntil")
    return {term: str(found.first(term) or "") for term in terms}


def _read_ahead(room: Room, id_: str) -> None:
    """The next document is ready when it is turned to."""
    try:
        room.desk.readings.document(room.catalogue.record(id_))
    except Exception:  # whatever is wrong with it is told when it is opened
        return


async def show_presence(room: Room, request: Request) -> Response:
    """Who else is at a record, and whether it is still as it was seen (JSON)."""
    id_, session = request.path_params["id"], session_of(request)
    found = await room.do(room.catalogue.record, id_)
    visitor = session.id if session else ""
    if session:
        room.presence.note(visitor, session.user.name, id_)
    return JSONResponse(
        {"others": list(room.presence.others(visitor, id_)), "seen": fingerprint(found)}
    )


async def likely(room: Room, request: Request) -> Response:
    """The fields that chosen words probably belong in, the likeliest first (JSON)."""
    found = await room.do(room.catalogue.record, request.path_params["id"])
    words = request.query_params.get("words", "")[:2_000]
    before = request.query_params.get("before", "")[:200]
    fields = await room.do(room.desk.likely, found, words, before)
    return JSONResponse(msgspec.to_builtins(fields))


async def read_box(room: Room, request: Request) -> Response:
    """The words in a box that was drawn on a page, and their likely fields (JSON)."""
    found = await room.do(room.catalogue.record, request.path_params["id"])
    drawn = box_of(request.query_params.get("box", "")[:100])
    if drawn is None:
        raise RecordNotFound("there is no such page.", place=found.id)
    words = await room.do(room.desk.pictures.words_in, found, *drawn)
    fields = await room.do(room.desk.likely, found, words) if words else ()
    return JSONResponse({"words": words, "fields": msgspec.to_builtins(fields)})


async def date_reading(room: Room, request: Request) -> Response:
    """How a date is understood while it is typed (JSON; null where it is not)."""
    text = request.query_params.get("text", "")[:200]
    language = request.query_params.get("language", "")[:35]
    return JSONResponse(msgspec.to_builtins(await room.do(read_typed, text, language)))


BEGINNING = (
    *("title", "creator", "publisher", "placeOfPublication", "issued", "language", "type"),
    *("extent", "subject", "callNumber"),
)
"""the fields of a record that is begun by hand; others are added on its card"""


async def new(room: Room, request: Request) -> Response:
    """A form for a record that is written by hand."""
    return new_form(room, request, {})


def new_form(
    room: Room, request: Request, typed: Mapping[str, str], failed: DecisionError | None = None
) -> Response:
    """The form with what was typed; ``failed`` says what of it could not be taken."""
    profile = room.catalogue.profile
    found = [profile.field(term) for term in BEGINNING]
    fields = [(one.term, one.label, control(one)) for one in found if one is not None]
    status = HTTPStatus.BAD_REQUEST if failed else HTTPStatus.OK
    return room.page(request, "new.html", status, fields=fields, typed=typed, failed=failed)


PAGES: Mapping[str, Page] = {
    "/records/{id}": record,
    "/records/{id}/present": show_presence,
    "/records/{id}/likely": likely,
    "/records/{id}/words": read_box,
    "/reading": date_reading,
    "/new": new,
}
"""what of a record is shown under which address"""
