"""What the grid does: edits, replacements and substitutions as acts; columns chosen."""

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from starlette.datastructures import FormData, QueryParams
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.grid_edits import CellEdit, EditOutcome, RefusedCell
from colophon.model.errors import UsageError
from colophon.model.spoilt import SPOILT
from colophon.web.desk.act_texts import tell_act
from colophon.web.desk.catalogue_thread import Room, session_of
from colophon.web.desk.forms import Page, back, sign_act, text_of
from colophon.web.desk.grid import send_json, tell_as_json, view_of
from colophon.web.desk.refusal_texts import tell_refusal
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import DeskTexts, texts_for

MOST_BYTES = 4_000_000
"""of the edits of one request"""


def _part_of(form: FormData, name: str, kind: Any) -> Any:
    """A part of a form that is JSON; raises :class:`UsageError`."""
    try:
        return msgspec.json.decode(text_of(form, name, MOST_BYTES), type=kind)
    except SPOILT as error:
        raise UsageError("that is not what the grid sends.", place=name) from error


def _ids(room: Room, form: FormData) -> tuple[str, ...]:
    """The records of the view that a form names."""
    view = view_of(QueryParams(parse_qsl(text_of(form, "view"), keep_blank_values=True)))
    return room.desk.grid.ids(view, text_of(form, "token", 200))[1]


def _answer(room: Room, request: Request, done: EditOutcome, terms: list[str]) -> Response:
    """What became of it, with the rows as they are now."""
    shown = done.changed[:1_000]
    before, after = room.turns(session_of(request))
    t = texts_for(request)
    return send_json(
        {
            "changed": len(done.changed),
            "refused": [_tell_cell(t, one) for one in done.refused[:200]],
            "rows": room.desk.grid.grid.rows(shown, terms),
            "undo": tell_act(t, before.what) if before else "",
            "redo": tell_act(t, after.what) if after else "",
            "said": t("grid.changed", n=len(done.changed)),
        }
    )


def _tell_cell(t: DeskTexts, one: RefusedCell) -> RefusedCell:
    """A cell that was left as it is, and why, in the reader's language."""
    message, remedy = tell_refusal(t, one.message).text, tell_refusal(t, one.remedy).text
    return msgspec.structs.replace(one, message=message, remedy=remedy)


def _act(work: Callable[[Room, Request, FormData, str], Response]) -> Page:
    """An act of the grid: done in the room's thread by whoever asks, answered in JSON."""

    async def act(room: Room, request: Request, form: FormData, session: Session) -> Response:
        return await room.do(work, room, request, form, session.user.name)

    return tell_as_json(sign_act(act))


def _edit(room: Room, request: Request, form: FormData, by: str) -> Response:
    edits = _part_of(form, "edits", list[CellEdit])
    cells = len(edits)
    what = text_of(form, "what", 40)
    named = {"paste": "pasted", "fill": "filled down", "accept": "accepted"}.get(what, "edited")
    done = room.desk.grid.edit(
        edits, what=f"grid: {named} {cells} cell{'' if cells == 1 else 's'}", by=by
    )
    return _answer(room, request, done, list(room.desk.grid.columns(by)))


def _replace(room: Room, request: Request, form: FormData, by: str) -> Response:
    """First shown, then carried out with the seal of what was shown."""
    grid = room.desk.grid
    columns = grid.columns(by)
    term = text_of(form, "term", 100)
    find, into = text_of(form, "find", 2_000), text_of(form, "into", 10_000)
    shown, edits = grid.preview_replacement(
        _ids(room, form),
        (term,) if term else columns,
        find,
        into,
        as_pattern=bool(text_of(form, "as_pattern")),
    )
    if not text_of(form, "seal"):
        t = texts_for(request)
        labels = {term: t.label(term, own) for term, own in room.catalogue.labels.items()}
        return send_json({"shown": shown, "labels": labels})
    what = f"grid: replaced ‘{find[:40]}’ by ‘{into[:40]}’"
    done = grid.replace(shown, edits, text_of(form, "seal"), what=what, by=by)
    return _answer(room, request, done, list(columns))


def _substitute(room: Room, request: Request, form: FormData, by: str) -> Response:
    term = text_of(form, "term", 100)
    values = _part_of(form, "values", dict[str, str])
    label = room.catalogue.profile.label(term)
    named = {"cluster": "merged", "reconcile": "reconciled"}.get(
        text_of(form, "what", 40), "replaced"
    )
    what = f"grid: {named} {len(values)} values of {label}"
    done = room.desk.grid.substitute(_ids(room, form), term, values, what=what, by=by)
    return _answer(room, request, done, list(room.desk.grid.columns(by)))


@sign_act
async def columns(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """Choose columns, or keep, take and remove a set of them."""
    person, name = session.user.name, text_of(form, "name", 200)
    chosen = [one for one in form.getlist("column") if isinstance(one, str)]

    def do_act() -> None:
        sets = room.desk.grid.column_sets
        match text_of(form, "act", 20):
            case "choose":
                sets.choose(person, room.desk.grid.grid.columns(chosen))
            case "name":
                sets.choose(person, room.desk.grid.grid.columns(chosen))
                sets.name(person, name)
            case "take":
                sets.take(person, name)
            case "remove":
                sets.remove(person, name)

    await room.do(do_act)
    return back(form, "")


GRID_ACTS: Mapping[str, Page] = {
    "/grid/edit": _act(_edit),
    "/grid/replace": _act(_replace),
    "/grid/substitute": _act(_substitute),
    "/grid/columns": columns,
}
"""what is done by which form"""
