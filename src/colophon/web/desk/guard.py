"""The guard before every request: host, origin, session, size; and the headers behind it.

Against forged requests (CSRF) it turns away what another site sent; that a form is one of
ours is checked by its mark, in :mod:`colophon.web.desk.forms`.

https://www.w3.org/TR/CSP3/
"""

from http import HTTPStatus
from urllib.parse import urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from colophon.web.desk.sessions import AGE, Access, Session

COOKIE = "colophon-desk"
OPEN = ("/static/", "/login")
"""paths that need no session"""
BRINGING = ("/incoming", "/mappings")
"""paths to which files are brought"""
MOST_FORM = 4 * 1024 * 1024
MOST_UPLOAD = 512 * 1024 * 1024
"""bytes of one request that brings documents"""

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}

_ON = (
    '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Colophon</title>'
    '<meta http-equiv="refresh" content="0; url=/"><p><a href="/">The review desk</a></p></html>'
)


class Guard:
    """Lets in who may enter, and puts the session where the pages find it."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self.app = app
        self.access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sender = _with_headers(scope, send)
        refused = self._answer_refusal(scope)
        if refused is not None:
            await refused(scope, receive, sender)
            return
        most = MOST_UPLOAD if scope["path"] in BRINGING else MOST_FORM
        await self.app(scope, _bound_body(receive, most), sender)

    def _answer_refusal(self, scope: Scope) -> ASGIApp | None:
        """The answer to whoever may not go on, or None."""
        request = HTTPConnection(scope)
        if not self.access.knows_host(request.headers.get("host", "")):
            return _plain("This is not the address of the desk.", HTTPStatus.MISDIRECTED_REQUEST)
        if scope["method"] not in ("GET", "HEAD") and not _ours(request.headers):
            return _plain("That came from another site.", HTTPStatus.FORBIDDEN)
        key = request.query_params.get("key", "")
        if key and scope["method"] == "GET":
            begun = self.access.by_key(key)
            if begun is not None:
                return _entered_by_key(begun)
        session = self.access.session(request.cookies.get(COOKIE, ""))
        scope.setdefault("state", {})["session"] = session
        if session is not None or scope["path"].startswith(OPEN):
            return None
        if self.access.users is not None:
            return RedirectResponse(_login(scope), HTTPStatus.SEE_OTHER)
        return _plain(
            "The desk is locked. Its address opens it once, and nobody after you have left:"
            " end colophon review with Ctrl-C, and start it again.",
            HTTPStatus.FORBIDDEN,
        )


def let_in(session: Session, to: str = "/") -> RedirectResponse:
    """To a page of the desk, with the cookie of the session."""
    answer = RedirectResponse(to, HTTPStatus.SEE_OTHER)
    _give_cookie(answer, session)
    return answer


def _entered_by_key(session: Session) -> HTMLResponse:
    """A page of ours that goes on to the queue, so that the key leaves the address bar.

    A redirect would not do: browsers count it as coming from the file with the key, and
    send no strict cookie.
    """
    answer = HTMLResponse(_ON)
    _give_cookie(answer, session)
    return answer


def _give_cookie(answer: Response, session: Session) -> None:
    answer.set_cookie(COOKIE, session.id, max_age=AGE, httponly=True, samesite="strict")


def _login(scope: Scope) -> str:
    """Where one enters, and comes back from to the page that was asked for."""
    if scope["method"] != "GET" or scope["path"] == "/":
        return "/login"
    query = scope["query_string"].decode("latin-1")
    return f"/login?{urlencode({'back': scope['path'] + (f'?{query}' if query else '')})}"


def _ours(headers: Headers) -> bool:
    """Whether a form was sent from a page of this desk, as far as the browser tells."""
    site = headers.get("sec-fetch-site", "same-origin")
    origin = headers.get("origin")
    host = headers.get("host", "")
    said = origin in (None, f"http://{host}", f"https://{host}")
    return site in ("same-origin", "none") and said


def _plain(text: str, status: int) -> ASGIApp:
    return PlainTextResponse(text, status)


def _with_headers(scope: Scope, send: Send) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            if not scope["path"].startswith("/static/") and "cache-control" not in headers:
                headers["cache-control"] = "no-store"
        await send(message)

    return send_with_headers


class TooMuch(Exception):
    """More bytes than a request may bring."""


def _bound_body(receive: Receive, most: int) -> Receive:
    taken = 0

    async def receive_bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooMuch
        return message

    return receive_bounded
