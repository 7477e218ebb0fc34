"""What is done to one record: decisions, several at once, a new one, other names, removal."""

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk import Instruction
from colophon.model.errors import DecisionError
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import (
    Page,
    back,
    instruction_of,
    instructions_of,
    ours,
    sign_act,
    text_of,
)
from colophon.web.desk.record_page import new_form, show_record
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import texts_for


@sign_act
async def decide(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """One decision on one record."""
    return await _answer_decided(room, request, form, session, [instruction_of(form)])


@sign_act
async def save(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Several decisions on one record, saved as one act."""
    return await _answer_decided(room, request, form, session, instructions_of(form))


async def _answer_decided(
    room: Room,
    request: Request,
    form: FormData,
    session: Session,
    instructions: Sequence[Instruction],
) -> Response:
    """Back where the form came from; or the record, with what was refused beside its field."""
    id_ = request.path_params["id"]
    if not instructions:
        return back(form, "unchanged")
    changed, refused = await room.do(
        room.desk.decide_together, id_, instructions, by=session.user.name
    )
    if refused:
        query = dict(parse_qsl(ours(text_of(form, "back", 2_000)).partition("?")[2]))
        return await show_record(room, request, id_, query, refused)
    aside = ", ".join(room.desk.set_aside()) if changed else ""
    told = texts_for(request)("said.aside", of=aside) if aside else ""
    notice = instructions[0].act if len(instructions) == 1 else "together"
    return back(form, notice if changed else "unchanged", told)


@sign_act
async def concept(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """A concept of the archive's own, made and added in place."""
    label = await room.do(
        room.desk.new_concept,
        request.path_params["id"],
        text_of(form, "term", 200),
        text_of(form, "label", 400),
        text_of(form, "broader", 1_000).strip(),
        by=session.user.name,
    )
    return back(form, "concept", label)


@sign_act
async def new(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """A record written by hand."""
    typed = {name: text_of(form, name, 2_000) for name in form if name not in ("mark", "back")}
    try:
        id_ = await room.do(room.desk.new, list(typed.items()), by=session.user.name)
    except DecisionError as error:
        return new_form(room, request, typed, error)
    return back(form, "new", to=f"/records/{id_}")


@sign_act
async def rename(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Another id for a record, or its permanent one now."""
    id_, new_id = request.path_params["id"], text_of(form, "new", 300)
    found = await room.do(room.desk.rename, id_, new_id, by=session.user.name)
    return back(form, "rename", found, f"/records/{found}")


@sign_act
async def remove(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Take a record out of the catalogue."""
    id_ = request.path_params["id"]
    await room.do(room.desk.remove, [id_], by=session.user.name)
    return back(form, "remove", id_, "/")


@sign_act
async def part(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """An item parted before one of its files, or into all of them."""
    id_, before = request.path_params["id"], text_of(form, "before", 10)
    starts = [int(before)] if before.isdecimal() else []
    found = await room.do(room.desk.part, id_, starts, by=session.user.name)
    return back(form, "part", ", ".join(found))


ACTS: Mapping[str, Page] = {
    "/records/{id}/decide": decide,
    "/records/{id}/save": save,
    "/records/{id}/concept": concept,
    "/records/{id}/rename": rename,
    "/records/{id}/remove": remove,
    "/records/{id}/part": part,
    "/new": new,
}
"""what is done to a record by which form"""
