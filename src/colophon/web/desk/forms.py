"""Forms of the desk: who may send them (the check against CSRF), what is in them, and where
they lead."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from colophon.desk import Instruction
from colophon.web.desk.catalogue_thread import Room, signer
from colophon.web.desk.refusal_texts import tell_refusal
from colophon.web.desk.sessions import Session
from colophon.web.desk.texts import texts_for

Page = Callable[[Room, Request], Awaitable[Response]]
"""what answers under an address"""
Act = Callable[[Room, Request, FormData, Session], Awaitable[Response]]
"""what is done by a form of ours"""
MOST_TOGETHER = 200
"""decisions of one act on a record"""


def sign_act(act: Act) -> Page:
    """An act that only our own forms may ask for."""

    async def answer(room: Room, request: Request) -> Response:
        form = await request.form(max_files=0, max_fields=2_500)
        session = signer(request, form.get("mark"))
        if session is None:
            return refuse_person(
                request, "This form is too old. Go back, reload the page, and try again."
            )
        return await act(room, request, form, session)

    return answer


def too_old(request: Request) -> Response:
    """The refusal of a page that was opened by another session."""
    return refuse_person(request, "This page is too old. Reload it, and try again.")


def refuse_person(request: Request, sentence: str) -> Response:
    """Refused for who asks; the sentence in the reader's language."""
    return PlainTextResponse(tell_refusal(texts_for(request), sentence).text, HTTPStatus.FORBIDDEN)


def text_of(form: FormData, name: str, most: int = 20_000) -> str:
    """One text of a form."""
    value = form.get(name, "")
    return value[:most] if isinstance(value, str) else ""


def instruction_of(form: FormData) -> Instruction:
    """The decision in a form."""
    return Instruction(
        **{name: text_of(form, name).strip() for name in Instruction.__struct_fields__}
    )


def instructions_of(form: FormData) -> list[Instruction]:
    """Several decisions in a form, whose fields are repeated once for each."""
    names = tuple("act term old value language seen quote before box authority".split())
    columns = {name: [one for one in form.getlist(name) if isinstance(one, str)] for name in names}
    return [
        Instruction(
            **{name: one[place].strip() for name, one in columns.items() if place < len(one)}
        )
        for place in range(min(len(columns["act"]), MOST_TOGETHER))
    ]


def ours(address: str) -> str:
    """The path and query of an address of this desk; elsewhere is the queue."""
    try:
        parts = urlsplit(address or "/")
    except ValueError:  # a host in brackets that is none
        return "/"
    path = parts.path if parts.path.startswith("/") and not parts.path.startswith("//") else "/"
    return f"{path}?{parts.query}" if parts.query else path


def back(form: FormData, notice: str, of: str = "", to: str = "") -> Response:
    """To the page ``to``, else the one the form names, which must be ours, with a notice."""
    parts = urlsplit(ours(to or text_of(form, "back", 2_000)))
    query = [
        pair for pair in parts.query.split("&") if pair and not pair.startswith(("said=", "of="))
    ]
    query.append(urlencode({"said": notice, **({"of": of[:200]} if of else {})}))
    return RedirectResponse(f"{parts.path}?{'&'.join(query)}", HTTPStatus.SEE_OTHER)
