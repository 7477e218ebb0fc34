"""What the desk does: forms that decide, undo, merge, publish; each ends on a page."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from colophon.desk import Wish
from colophon.model.errors import UsageError
from colophon.web.desk.catalogue_thread import Room, session_of
from colophon.web.desk.guard import COOKIE, entered
from colophon.web.desk.pages import wanted_of
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import COOKIE as LANGUAGE
from colophon.web.desk.texts import languages, spoken

Endpoint = Callable[[Request], Awaitable[Response]]
Act = Callable[[Request, FormData, Session], Awaitable[Response]]
MOST = 10_000
"""records of one batch"""
MOST_JOINED = 200
"""records of one item"""


def signed(act: Act) -> Endpoint:
    """An act that only our own forms may ask for."""

    async def answer(request: Request) -> Response:
        session = session_of(request)
        form = await request.form(max_files=0, max_fields=2_000)
        if session is None or form.get("mark") != session.mark:
            return PlainTextResponse(
                "This form is too old. Go back, reload the page, and try again.",
                HTTPStatus.FORBIDDEN,
            )
        return await act(request, form, session)

    return answer


def said(form: FormData, name: str, most: int = 20_000) -> str:
    """One text of a form."""
    value = form.get(name, "")
    return value[:most] if isinstance(value, str) else ""


def wish_of(form: FormData) -> Wish:
    """The decision in a form."""
    return Wish(**{name: said(form, name).strip() for name in Wish.__struct_fields__})


def back(form: FormData, notice: str, of: str = "", to: str = "") -> Response:
    """To the page ``to``, else the one the form names, which must be ours, with a notice."""
    parts = urlsplit(to or said(form, "back", 2_000) or "/")
    path = parts.path if parts.path.startswith("/") and not parts.path.startswith("//") else "/"
    query = [
        pair for pair in parts.query.split("&") if pair and not pair.startswith(("said=", "of="))
    ]
    query.append(urlencode({"said": notice, **({"of": of[:200]} if of else {})}))
    return RedirectResponse(f"{path}?{'&'.join(query)}", HTTPStatus.SEE_OTHER)


def decide(room: Room) -> Endpoint:
    """One decision on one record."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        id_ = request.path_params["id"]
        wish = wish_of(form)
        changed = await room.do(room.desk.decide, [id_], wish, by=session.user.name)
        aside = ", ".join(room.desk.set_aside()) if changed else ""
        told = spoken(request)("said.aside", of=aside) if aside else ""
        return back(form, wish.act if changed else "unchanged", told)

    return signed(act)


def concept(room: Room) -> Endpoint:
    """A concept of the archive's own, made and added in place."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        label = await room.do(
            room.desk.new_concept,
            request.path_params["id"],
            said(form, "term", 200),
            said(form, "label", 400),
            said(form, "broader", 1_000).strip(),
            by=session.user.name,
        )
        return back(form, "concept", label)

    return signed(act)


def batch(room: Room) -> Endpoint:
    """A decision on many records: first shown, then carried out as one act."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        wish = wish_of(form)
        ids = await room.do(_chosen, room, form)
        if not ids:
            return back(form, "nothing-chosen")
        changes = await room.do(room.desk.deciding.preview, ids, wish, by=session.user.name)
        seal = _seal(changes)
        if said(form, "seal") == seal and changes:
            ids = [one.id for one in changes]
            changed = await room.do(room.desk.decide, ids, wish, by=session.user.name)
            return back(form, "batch", str(len(changed)))
        return room.page(
            request,
            "batch.html",
            wish=wish,
            changes=changes,
            ids=ids,
            seal=seal,
            moved=bool(said(form, "seal")),
            labels=room.catalogue.labels,
            back=said(form, "back", 2_000),
        )

    return signed(act)


def _chosen(room: Room, form: FormData) -> list[str]:
    """The ids that are ticked, or all that the filters find."""
    if said(form, "all"):
        names = ("stage", "show", "language", "box", "term", "key", "q")
        filters = {name: said(form, f"filter-{name}", 300) for name in names}
        return [one.id for one in room.desk.queue.chosen(wanted_of(filters))][:MOST]
    ticked = [one for one in form.getlist("id") if isinstance(one, str)]
    return list(dict.fromkeys((*ticked, *said(form, "ids", 4_000_000).split())))[:MOST]


def _seal(changes: Any) -> str:
    """Tells whether what is carried out is what was shown."""
    return hashlib.sha256(repr(changes).encode()).hexdigest()[:24]


def turned(way: str) -> Callable[[Room], Endpoint]:
    """Undo or redo."""

    def made(room: Room) -> Endpoint:
        async def act(request: Request, form: FormData, session: Session) -> Response:
            turn = room.desk.undo if way == "undo" else room.desk.redo
            done = await room.do(turn, by=session.user.name)
            there = next((id_ for id_ in done.ids if id_ in room.catalogue.store), "")
            return back(form, way, done.what, _still_there(room, form, there))

        return signed(act)

    return made


def _still_there(room: Room, form: FormData, id_: str) -> str:
    """Where to go from the page of a record that an act has renamed or taken out."""
    at = urlsplit(said(form, "back", 2_000)).path.removeprefix("/records/")
    if at.startswith("/") or not at or at in room.catalogue.store:
        return ""
    return f"/records/{id_}" if id_ else "/"


def rename(room: Room) -> Endpoint:
    """Another id for a record, or its permanent one now."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        id_, new = request.path_params["id"], said(form, "new", 300)
        found = await room.do(room.desk.rename, id_, new, by=session.user.name)
        return back(form, "rename", found, f"/records/{found}")

    return signed(act)


def remove(room: Room) -> Endpoint:
    """Take a record out of the catalogue."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        id_ = request.path_params["id"]
        await room.do(room.desk.remove, [id_], by=session.user.name)
        return back(form, "remove", id_, "/")

    return signed(act)


def join(room: Room) -> Endpoint:
    """One item of the documents of the records ticked, in the order of the list."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        ids = await room.do(_chosen, room, form)
        found = await room.do(room.desk.join, ids[:MOST_JOINED], by=session.user.name)
        return back(form, "join", str(len(ids)), f"/records/{found}")

    return signed(act)


def part(room: Room) -> Endpoint:
    """An item parted before one of its files, or into all of them."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        id_, before = request.path_params["id"], said(form, "before", 10)
        starts = [int(before)] if before.isdigit() else []
        found = await room.do(room.desk.part, id_, starts, by=session.user.name)
        return back(form, "part", ", ".join(found))

    return signed(act)


def resolve(room: Room) -> Endpoint:
    """Say who a publisher's name is."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        name, uri = said(form, "name", 1_000), said(form, "uri", 1_000)
        if not name.strip():
            raise UsageError("there is no name.")
        await room.do(room.desk.resolve, name, uri, by=session.user.name)
        return back(form, "resolved", name)

    return signed(act)


def merge(room: Room) -> Endpoint:
    """One publisher becomes another."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        uri, into = said(form, "uri", 1_000), said(form, "into", 1_000)
        told = await room.do(room.desk.merge, uri, into, by=session.user.name)
        return back(form, "merged", told)

    return signed(act)


def publish(room: Room) -> Endpoint:
    """Bring the reviewed records out; for publishers only."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        if not session.user.publishes:
            return PlainTextResponse("Only publishers publish.", HTTPStatus.FORBIDDEN)
        report = await room.do(room.desk.publish)
        return room.page(request, "published.html", report=report)

    return signed(act)


def language(room: Room) -> Endpoint:
    """Choose the language of the interface."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        answer = back(form, "")
        chosen = said(form, "language", 12)
        if chosen in languages():
            answer.set_cookie(LANGUAGE, chosen, max_age=365 * 86400, samesite="strict")
        return answer

    return signed(act)


def enter(room: Room) -> Endpoint:
    """Name and password; no session to sign with yet, so the guard alone looks at it."""

    async def answer(request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=10)
        name, password = said(form, "name", 200), said(form, "password", 1_000)
        address = request.client.host if request.client else ""
        session = await room.do(room.access.by_password, name, password, address)
        if session is None:
            return room.page(request, "login.html", HTTPStatus.FORBIDDEN, failed=True)
        return entered(session)

    return answer


def leave(room: Room) -> Endpoint:
    """End the session."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        room.access.end(session)
        answer = RedirectResponse("/login", HTTPStatus.SEE_OTHER)
        answer.delete_cookie(COOKIE)
        return answer

    return signed(act)


ACTS: Mapping[str, Callable[[Room], Endpoint]] = {
    "/records/{id}/decide": decide,
    "/records/{id}/concept": concept,
    "/records/{id}/rename": rename,
    "/records/{id}/remove": remove,
    "/records/{id}/part": part,
    "/join": join,
    "/batch": batch,
    "/undo": turned("undo"),
    "/redo": turned("redo"),
    "/publishers/resolve": resolve,
    "/publishers/merge": merge,
    "/publish": publish,
    "/language": language,
    "/login": enter,
    "/leave": leave,
}
"""what is done by which form"""
