"""Pages on which a list is imported: its columns mapped, three rows tried, the changes shown."""

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from colophon.catalogue.mapping_file import dump
from colophon.desk import LARGEST
from colophon.desk.list_imports import SPECIAL, ListView, list_suffixes, mapping_of
from colophon.model.errors import ImportRefused
from colophon.web.desk.catalogue_thread import Room, signer
from colophon.web.desk.forms import Page, back, sign_act, text_of, too_old
from colophon.web.desk.guard import TooMuch
from colophon.web.desk.sessions import Session

SEPARATORS = ("", "|", ";", ",", "/", "\n")


async def mappings(room: Room, request: Request) -> Response:
    """Where a list is brought, and the mappings that are kept."""
    kept = await room.do(room.desk.lists.kept_names)
    return room.page(request, "mappings.html", kept=kept, kinds=list_suffixes())


async def mapping(room: Room, request: Request) -> Response:
    """A list with the mapping that is kept for it, or else guessed from its headings."""
    view = await room.do(room.desk.lists.view, request.path_params["token"])
    return _page(room, request, view)


def _page(room: Room, request: Request, view: ListView, **given: Any) -> Response:
    fields = room.catalogue.profile.fields
    known = {one.term for one in fields}
    others = dict.fromkeys(
        one.target for one in view.columns if one.target and one.target not in {*known, *SPECIAL}
    )
    return room.page(
        request,
        "mapping.html",
        view=view,
        fields=fields,
        special=SPECIAL,
        others=list(others),
        separators=SEPARATORS,
        yaml=dump(mapping_of(view, {})),
        labels=room.catalogue.labels,
        **{"plan": None, "accept": False, "failed": None, **given},
    )


@sign_act
async def correct_mapping(
    room: Room, request: Request, form: FormData, session: Session
) -> Response:
    """The mapping as corrected: tried on three rows, shown as changes, or imported."""
    token, lists = request.path_params["token"], room.desk.lists
    was = await room.do(lists.view, token)
    wanted = _mapping(was, form)
    accept, by = bool(text_of(form, "accept")), session.user.name
    try:
        view = await room.do(lists.view, token, wanted)
        if text_of(form, "act") == "preview":
            return _page(room, request, view, accept=accept)
        if text_of(form, "act") == "import":
            done = await room.do(lists.apply, token, wanted, by=by, accept=accept)
            return back(form, "imported", str(len(done)), "/")
        plan = await room.do(lambda: lists.plan(token, wanted, by=by, accept=accept))
    except ImportRefused as error:
        return _page(room, request, was, accept=accept, failed=error)
    return _page(room, request, view, accept=accept, plan=plan)


def _mapping(view: ListView, form: FormData) -> dict[str, Any]:
    """What the form says of the columns, which it names by their place."""
    targets = {
        one.heading: text_of(form, f"column-{place}", 200)
        for place, one in enumerate(view.columns)
        if f"column-{place}" in form
    }
    return mapping_of(
        view,
        targets,
        separator=text_of(form, "separator", 5).replace("\\n", "\n"),
        language=text_of(form, "language", 35).strip(),
        match=[one for one in form.getlist("match") if isinstance(one, str)],
    )


async def bring_list(room: Room, request: Request) -> Response:
    """A list as a file in a form."""
    async with request.form(max_files=1, max_fields=10) as given:
        if not signer(request, given.get("mark")):
            return too_old(request)
        file = given.get("list")
        if not isinstance(file, UploadFile) or not file.filename:
            return RedirectResponse("/mappings", 303)
        data = await file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise TooMuch
        token = await room.do(room.desk.lists.take, file.filename, data)
    return RedirectResponse(f"/mappings/{token}", 303)


MAPPING_PAGES: Mapping[str, Page] = {"/mappings": mappings, "/mappings/{token}": mapping}
"""what is shown under which address"""

MAPPING_ACTS: Mapping[str, Page] = {"/mappings": bring_list, "/mappings/{token}": correct_mapping}
"""what is done by which form"""
