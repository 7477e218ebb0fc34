"""The fast path: plain requests of harvesters, answered without a task or a message each.

https://www.rfc-editor.org/rfc/rfc9112
"""

from http import HTTPStatus
from time import perf_counter, time
from typing import Any

from colophon.web.oai import browsing
from colophon.web.oai.answers import OaiAnswers, parse_query
from colophon.web.oai.pages import http_date
from colophon.web.oai.plain_request import Headers, plain
from colophon.web.oai.reply import RefusedRequest, refusal
from colophon.web.serving.access import LoggedOutcome, Proxies, is_noting, note
from colophon.web.serving.connection import Connection
from colophon.web.serving.hosts import Hosts

_STATUS = {
    status: b"HTTP/1.1 %d %s\r\ndate: " % (status, HTTPStatus(status).phrase.encode())
    for status in (200, 304, 400, 414, 503)
}


class HarvestFastPath:
    """Answers what is plain of the requests for one endpoint, whose path is ``path``."""

    def __init__(
        self, answers: OaiAnswers, path: str, proxies: Proxies = False, hosts: Hosts | None = None
    ) -> None:
        self._answers = answers
        self._path = path
        self._start = f"GET {path}?".encode("ascii")
        self._proxies = proxies
        self._hosts = hosts

    def answer(self, data: bytes, connection: Connection) -> bool:
        """Answer a plain request; returns whether it was one."""
        request = plain(data, self._start)
        if request is None or browsing.is_browser(request.headers.get(b"accept", b"")):
            return False
        if self._hosts and not self._hosts.is_known(request.headers.get(b"host", b"")):
            return False
        begun = perf_counter()
        outcome = LoggedOutcome()
        outcome.endpoint = "oai"
        leave = None
        try:
            self._answers.enter()
            leave = self._answers.leave
            answer = self._answers.reply(parse_query(request.query), request.headers, outcome)
        except RefusedRequest as refused:
            answer = refusal(refused)
        date = http_date(int(time()))
        start = b"%b%b\r\n%b\r\n" % (_STATUS[answer.status], date, answer.fields.lines)
        connection.write((start, *answer.chunks), leave)
        if is_noting():
            outcome.status, outcome.sent = answer.status, answer.length
            scope = self._scope(request.headers, connection)
            note(scope, outcome, perf_counter() - begun, self._proxies)
        return True

    def _scope(self, headers: Headers, connection: Connection) -> dict[str, Any]:
        """What the access log wants to know, as ASGI has it."""
        client = connection.client
        return {"client": client, "method": "GET", "path": self._path, "headers": headers.items()}
