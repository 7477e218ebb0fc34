"""What the desk does to many records or to none: batches, undoing, publishers, publication."""

import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from colophon.model.errors import UsageError
from colophon.web.desk import record_acts
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import (
    Page,
    back,
    instruction_of,
    ours,
    refuse_person,
    sign_act,
    text_of,
)
from colophon.web.desk.guard import COOKIE, let_in
from colophon.web.desk.record_page import wanted_of
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import COOKIE as LANGUAGE
from colophon.web.desk.texts import languages

MOST = 10_000
"""records of one batch"""
MOST_JOINED = 200
"""records of one item"""


@sign_act
async def batch(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """A decision on many records: first shown, then carried out as one act."""
    instruction = instruction_of(form)
    ids = await room.do(_chosen_ids, room, form)
    if not ids:
        return back(form, "nothing-chosen")
    changes = await room.do(room.desk.deciding.preview, ids, instruction, by=session.user.name)
    seal = _seal(changes)
    if text_of(form, "seal") == seal and changes:
        ids = [one.id for one in changes]
        changed = await room.do(room.desk.decide, ids, instruction, by=session.user.name)
        return back(form, "batch", str(len(changed)))
    return room.page(
        request,
        "batch.html",
        instruction=instruction,
        changes=changes,
        ids=ids,
        seal=seal,
        moved=bool(text_of(form, "seal")),
        labels=room.catalogue.labels,
        name_language=await room.language_namer(request),
        words=await room.do(room.desk.queue.words, instruction.term, instruction.old),
        back=text_of(form, "back", 2_000),
    )


def _chosen_ids(room: Room, form: FormData) -> list[str]:
    """The ids that are ticked, or all that the filters find."""
    if text_of(form, "all"):
        names = ("stage", "show", "language", "box", "term", "key", "q")
        filters = {name: text_of(form, f"filter-{name}", 300) for name in names}
        return [one.id for one in room.desk.queue.choose_records(wanted_of(filters))][:MOST]
    ticked = [one for one in form.getlist("id") if isinstance(one, str)]
    return list(dict.fromkeys((*ticked, *text_of(form, "ids", 4_000_000).split())))[:MOST]


def _seal(changes: Any) -> str:
    """Tells whether what is carried out is what was shown."""
    return hashlib.sha256(repr(changes).encode()).hexdigest()[:24]


def turn_act(way: str) -> Page:
    """Undo or redo."""

    @sign_act
    async def act(room: Room, request: Request, form: FormData, session: Session) -> Response:
        turn = room.desk.undo if way == "undo" else room.desk.redo
        done = await room.do(turn, by=session.user.name, own=room.is_shared)
        there = next((id_ for id_ in done.ids if id_ in room.catalogue.store), "")
        return back(form, way, done.what, _still_there(room, form, there))

    return act


def _still_there(room: Room, form: FormData, id_: str) -> str:
    """Where to go from the page of a record that an act has renamed or taken out."""
    at = ours(text_of(form, "back", 2_000)).partition("?")[0].removeprefix("/records/")
    if at.startswith("/") or not at or at in room.catalogue.store:
        return ""
    return f"/records/{id_}" if id_ else "/"


@sign_act
async def join(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """One item of the documents of the records ticked, in the order of the list."""
    ids = await room.do(_chosen_ids, room, form)
    found = await room.do(room.desk.join, ids[:MOST_JOINED], by=session.user.name)
    return back(form, "join", str(len(ids)), f"/records/{found}")


@sign_act
async def resolve(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Say who a publisher's name is."""
    name, uri = text_of(form, "name", 1_000), text_of(form, "uri", 1_000)
    if not name.strip():
        raise UsageError("there is no name.")
    openly, by = bool(text_of(form, "openly")), session.user.name
    await room.do(room.desk.publisher_desk.resolve, name, uri, by=by, openly=openly)
    return back(form, "resolved", name)


@sign_act
async def merge(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """One publisher becomes another."""
    uri, into = text_of(form, "uri", 1_000), text_of(form, "into", 1_000)
    openly, by = bool(text_of(form, "openly")), session.user.name
    told = await room.do(room.desk.publisher_desk.merge, uri, into, by=by, openly=openly)
    return back(form, "merged", told)


@sign_act
async def publish(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Bring the reviewed records out; for publishers only."""
    if not session.user.publishes:
        return refuse_person(request, "Only publishers publish.")
    report = await room.do(room.desk.publish)
    return room.page(request, "published.html", report=report)


@sign_act
async def language(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Choose the language of the interface."""
    answer = back(form, "")
    chosen = text_of(form, "language", 12)
    if chosen in languages():
        answer.set_cookie(LANGUAGE, chosen, max_age=365 * 86400, samesite="strict")
    return answer


async def enter(room: Room, request: Request) -> Response:
    """Name and password; no session to sign with yet, so the guard alone looks at it."""
    form = await request.form(max_files=0, max_fields=10)
    name, password = text_of(form, "name", 200), text_of(form, "password", 1_000)
    address = request.client.host if request.client else ""
    session = await room.do(room.access.by_password, name, password, address)
    to = ours(text_of(form, "back", 2_000))
    if session is None:
        return room.page(request, "login.html", HTTPStatus.FORBIDDEN, failed=True, back=to)
    return let_in(session, to)


@sign_act
async def leave(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """End the session."""
    room.access.end(session)
    answer = RedirectResponse("/login", HTTPStatus.SEE_OTHER)
    answer.delete_cookie(COOKIE)
    return answer


ACTS: Mapping[str, Page] = {
    **record_acts.ACTS,
    "/join": join,
    "/batch": batch,
    "/undo": turn_act("undo"),
    "/redo": turn_act("redo"),
    "/publishers/resolve": resolve,
    "/publishers/merge": merge,
    "/publish": publish,
    "/language": language,
    "/login": enter,
    "/leave": leave,
}
"""what is done by which form"""
