"""Review by two, and what a day brought: the pages."""

from collections.abc import Mapping

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.day_report import day_of, say_day
from colophon.model.errors import UsageError
from colophon.web.desk.catalogue_thread import Room, name_of
from colophon.web.desk.forms import Page, sign_act
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import texts_for


async def second(room: Room, request: Request) -> Response:
    """The records that wait for a second person."""
    looks = room.desk.second
    waiting = await room.do(looks.waiting_records, name_of(request))
    found = await room.do(looks.agreement)
    return room.page(request, "second.html", waiting=waiting, agreement=found, share=looks.share)


async def look(room: Room, request: Request) -> Response:
    """A record for a second person: its document and what may stand in each field."""
    id_ = request.path_params["id"]
    questions = await room.do(room.desk.second.questions, id_, name_of(request))
    found = await room.do(room.catalogue.record, id_)
    document = await room.do(room.desk.readings.show_document, found)
    return room.page(
        request,
        "second_look.html",
        id=id_,
        questions=questions,
        document=document,
        name_language=await room.language_namer(request),
    )


@sign_act
async def answer(room: Room, request: Request, form: FormData, session: Session) -> Response:
    """What the second person says, kept, and then both beside each other."""
    id_, by = request.path_params["id"], session.user.name
    asked = await room.do(room.desk.second.questions, id_, by)
    chosen = {
        one.term: [
            said
            for said in (*form.getlist(f"right-{one.term}"), form.get(f"other-{one.term}"))
            if isinstance(said, str)
        ]
        for one in asked
    }
    made = await room.do(room.desk.second.answer, id_, chosen, by=by)
    waiting = await room.do(room.desk.second.waiting_records, by)
    return room.page(
        request,
        "second_done.html",
        made=made,
        labels=room.catalogue.labels,
        waiting=waiting,
        name_language=await room.language_namer(request),
    )


async def day(room: Room, request: Request) -> Response:
    """What a day brought; today where what was asked for is no day, with that said."""
    today, asked, failed = (room.catalogue.clock().date(), request.query_params.get("on", ""), None)
    try:
        wanted = day_of(asked, today)
    except UsageError as error:
        wanted, failed = today.isoformat(), error
    report = await room.do(room.desk.day, wanted)
    status = 400 if failed else 200
    shown = say_day(report.day, texts_for(request).language)
    return room.page(
        request, "day.html", status, report=report, shown=shown, failed=failed, asked=asked
    )


SECOND_PAGES: Mapping[str, Page] = {"/second": second, "/second/{id}": look, "/day": day}
"""what is shown under which address"""

SECOND_ACTS: Mapping[str, Page] = {"/second/{id}": answer}
"""what is done by which form"""
