"""Pages of authorities: one publisher, who a name is, and mergers shown before they are made."""

from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Page, back, ours, sign_act, text_of
from colophon.web.desk.sessions import Session


async def authority(room: Room, request: Request) -> Response:
    """What is known of a publisher."""
    uri = request.query_params.get("uri", "")
    found = await room.do(lambda: room.desk.publisher_desk.authorities().page(uri))
    return room.page(request, "authority.html", one=found)


async def who(room: Room, request: Request) -> Response:
    """Who is it?"""
    name = request.query_params.get("name", "")
    found = await room.do(lambda: room.desk.publisher_desk.authorities().question(name))
    return room.page(request, "who.html", asked=found)


async def ask_who(room: Room, request: Request) -> Response:
    """Who is it? as part of the page of a record that has the name."""
    name, id_ = request.query_params.get("name", ""), request.path_params["id"]
    found = await room.do(lambda: room.desk.publisher_desk.authorities().question(name, first=id_))
    back = ours(request.query_params.get("back", ""))
    return room.page(request, "asking.html", asked=found, here_id=id_, back=back)


@sign_act
async def merge(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """One publisher becomes another, or a name leaves one: first shown, then done."""
    way = text_of(form, "way", 10)
    uri, into = text_of(form, "uri", 1_000), text_of(form, "into", 1_000).strip()
    name, by = text_of(form, "name", 1_000), session.user.name
    if text_of(form, "sure"):
        if way == "split":
            told = await room.do(room.desk.publisher_desk.split, uri, name, by=by)
            return back(form, "merged", told)
        openly = bool(text_of(form, "openly"))
        told = await room.do(room.desk.publisher_desk.merge, uri, into, by=by, openly=openly)
        return back(form, "merged", told, f"/authority?{urlencode({'uri': into})}")
    if way == "split":
        shown = await room.do(
            lambda: room.desk.publisher_desk.authorities().preview_merger(uri, name)
        )
        target, person = name, False
    else:
        into = await room.do(room.desk.publisher_desk.house, into)
        shown = await room.do(lambda: room.desk.publisher_desk.authorities().merger(uri, into))
        new = await room.do(lambda: room.desk.publisher_desk.authorities().page(into))
        target, person = new.name, new.is_person
    old = await room.do(lambda: room.desk.publisher_desk.authorities().page(uri).name)
    return room.page(
        request,
        "merger.html",
        way=way,
        uri=uri,
        into=into,
        name=name,
        old=old,
        target=target,
        shown=shown,
        person=person,
    )


AUTHORITY_PAGES: Mapping[str, Page] = {
    "/authority": authority,
    "/who": who,
    "/records/{id}/who": ask_who,
}
"""what is shown under which address"""

AUTHORITY_ACTS: Mapping[str, Page] = {"/authority/merge": merge}
"""what is done by which form"""
