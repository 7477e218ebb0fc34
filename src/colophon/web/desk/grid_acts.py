"""What the grid does: edits, replacements and substitutions as acts; columns chosen."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.datastructures import FormData, QueryParams
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.grid_edits import Edit, Outcome, Refused
from colophon.model.errors import UsageError
from colophon.model.spoilt import SPOILT
from colophon.web.desk.catalogue_thread import Room, session_of
from colophon.web.desk.forms import back, said, signed
from colophon.web.desk.grid import told, view_of
from colophon.web.desk.refusal_texts import refused
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import Texts, spoken

Endpoint = Callable[[Request], Awaitable[Response]]
MOST_BYTES = 4_000_000
"""of the edits of one request"""


def _given(form: FormData, name: str, kind: Any) -> Any:
    """A part of a form that is JSON; raises :class:`UsageError`."""
    try:
        return msgspec.json.decode(said(form, name, MOST_BYTES), type=kind)
    except SPOILT as error:
        raise UsageError("that is not what the grid sends.", place=name) from error


def _ids(room: Room, form: FormData) -> tuple[str, ...]:
    """The records of the view that a form names."""
    view = view_of(QueryParams(parse_qsl(said(form, "view"), keep_blank_values=True)))
    return room.desk.grid.ids(view, said(form, "token", 200))[1]


def _answer(room: Room, request: Request, done: Outcome, terms: list[str]) -> Response:
    """What became of it, with the rows as they are now."""
    shown = done.changed[:1_000]
    before, after = room.turns(session_of(request))
    t = spoken(request)
    return _json(
        {
            "changed": len(done.changed),
            "refused": [_told(t, one) for one in done.refused[:200]],
            "rows": room.desk.grid.grid.rows(shown, terms),
            "undo": before.what if before else "",
            "redo": after.what if after else "",
            "said": t("grid.changed", n=len(done.changed)),
        }
    )


def _told(t: Texts, one: Refused) -> Refused:
    """A cell that was left as it is, and why, in the reader's language."""
    message, remedy = refused(t, one.message).text, refused(t, one.remedy).text
    return msgspec.structs.replace(one, message=message, remedy=remedy)


def _act(work: Callable[[Room, Request, FormData, str], Response]) -> Callable[[Room], Endpoint]:
    """An act of the grid: done in the room's thread by whoever asks, answered in JSON."""

    def made(room: Room) -> Endpoint:
        async def act(request: Request, form: FormData, session: Session) -> Response:
            return await room.do(work, room, request, form, session.user.name)

        return told(signed(act))

    return made


def _edit(room: Room, request: Request, form: FormData, by: str) -> Response:
    edits = _given(form, "edits", list[Edit])
    cells = len(edits)
    what = said(form, "what", 40)
    named = {"paste": "pasted", "fill": "filled down", "accept": "accepted"}.get(what, "edited")
    done = room.desk.grid.edit(
        edits, what=f"grid: {named} {cells} cell{'' if cells == 1 else 's'}", by=by
    )
    return _answer(room, request, done, list(room.desk.grid.columns(by)))


def _replace(room: Room, request: Request, form: FormData, by: str) -> Response:
    """First shown, then carried out with the seal of what was shown."""
    grid = room.desk.grid
    columns = grid.columns(by)
    term = said(form, "term", 100)
    find, into = said(form, "find", 2_000), said(form, "into", 10_000)
    shown, edits = grid.replacing(
        _ids(room, form),
        (term,) if term else columns,
        find,
        into,
        as_pattern=bool(said(form, "as_pattern")),
    )
    if not said(form, "seal"):
        labels = room.catalogue.labels
        return _json({"shown": shown, "labels": labels})
    what = f"grid: replaced ‘{find[:40]}’ by ‘{into[:40]}’"
    done = grid.replace(shown, edits, said(form, "seal"), what=what, by=by)
    return _answer(room, request, done, list(columns))


def _substitute(room: Room, request: Request, form: FormData, by: str) -> Response:
    term = said(form, "term", 100)
    values = _given(form, "values", dict[str, str])
    label = room.catalogue.profile.label(term)
    named = {"cluster": "merged", "reconcile": "reconciled"}.get(said(form, "what", 40), "replaced")
    what = f"grid: {named} {len(values)} values of {label}"
    done = room.desk.grid.substitute(_ids(room, form), term, values, what=what, by=by)
    return _answer(room, request, done, list(room.desk.grid.columns(by)))


def columns(room: Room) -> Endpoint:
    """Choose columns, or keep, take and remove a set of them."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
        person, name = session.user.name, said(form, "name", 200)
        chosen = [one for one in form.getlist("column") if isinstance(one, str)]

        def done() -> None:
            sets = room.desk.grid.column_sets
            match said(form, "act", 20):
                case "choose":
                    sets.choose(person, room.desk.grid.grid.columns(chosen))
                case "name":
                    sets.choose(person, room.desk.grid.grid.columns(chosen))
                    sets.name(person, name)
                case "take":
                    sets.take(person, name)
                case "remove":
                    sets.remove(person, name)

        await room.do(done)
        return back(form, "")

    return signed(act)


def _json(value: Any) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


GRID_ACTS: Mapping[str, Callable[[Room], Endpoint]] = {
    "/grid/edit": _act(_edit),
    "/grid/replace": _act(_replace),
    "/grid/substitute": _act(_substitute),
    "/grid/columns": columns,
}
"""what is done by which form"""
