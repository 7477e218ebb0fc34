"""Review by two, and what a day brought: the pages."""

from collections.abc import Callable, Mapping

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.day_report import day_of, say_day
from colophon.model.errors import UsageError
from colophon.web.desk.catalogue_thread import Room, name_of
from colophon.web.desk.forms import Endpoint, sign_act
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import texts_for


def second(room: Room) -> Endpoint:
    """The records that wait for a second person."""

    async def show(request: Request) -> Response:
        looks = room.desk.second
        waiting = await room.do(looks.waiting_records, name_of(request))
        found = await room.do(looks.agreement)
        return room.page(
            request, "second.html", waiting=waiting, agreement=found, share=looks.share
        )

    return show


def look(room: Room) -> Endpoint:
    """A record for a second person: its document and what may stand in each field."""

    async def show(request: Request) -> Response:
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

    return show


def answer(room: Room) -> Endpoint:
    """What the second person says, kept, and then both beside each other."""

    async def act(request: Request, form: FormData, session: Session) -> Response:
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

    return sign_act(act)


def day(room: Room) -> Endpoint:
    """What a day brought; today where what was asked for is no day, with that said."""

    async def show(request: Request) -> Response:
        today, asked, failed = (
            room.catalogue.clock().date(),
            request.query_params.get("on", ""),
            None,
        )
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

    return show


SECOND_PAGES: Mapping[str, Callable[[Room], Endpoint]] = {
    "/second": second,
    "/second/{id}": look,
    "/day": day,
}
"""what is shown under which address"""

SECOND_ACTS: Mapping[str, Callable[[Room], Endpoint]] = {"/second/{id}": answer}
"""what is done by which form"""
