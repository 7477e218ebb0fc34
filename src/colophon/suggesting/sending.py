"""One request to a model's server, within bounds of size and time; redirects are not followed."""

import http.client
from collections.abc import Callable, Mapping

import msgspec

from colophon import __version__
from colophon.config.addresses import is_loopback
from colophon.harvest.address import parse_address
from colophon.harvest.connection import Deadline, connection
from colophon.model.errors import HarvestError, ModelError

MOST_ASKED = 16 * 1024 * 1024
"""bytes of a request"""
MOST_ANSWERED = 4 * 1024 * 1024
"""bytes of an answer"""
_PIECE = 64 * 1024


class ServerReply(msgspec.Struct, frozen=True, kw_only=True):
    """An HTTP response: header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


Send = Callable[[str, bytes | None, Mapping[str, str], float], ServerReply]
"""Send to a URL (GET where there is no body) with headers, within seconds; raises
:class:`ModelError` where no answer can be had."""


def network(*, allow_private: bool = False) -> Send:
    """The real network: http to this computer alone, https elsewhere, and to addresses
    inside a house or network only where that is allowed."""

    def send(
        url: str, body: bytes | None, headers: Mapping[str, str], seconds: float
    ) -> ServerReply:
        if body is not None and len(body) > MOST_ASKED:
            raise ModelError(
                "a request would be larger than 16 MB.",
                place=url,
                remedy="Send less of each document (sent: under model: in catalogue.yaml).",
                code="model-large",
            )
        return _send_request(url, body, headers, Deadline(seconds, seconds), allow_private)

    return send


def _send_request(
    url: str,
    body: bytes | None,
    headers: Mapping[str, str],
    deadline: Deadline,
    allow_private: bool,
) -> ServerReply:
    try:
        address = parse_address(url)
        here = is_loopback(address.host)
        if address.scheme != "https" and not here:
            raise ModelError(
                "only this computer is asked by http.",
                place=url,
                remedy="Write https:// into catalogue.yaml.",
                code="model-address",
            )
        line = connection(address, deadline, allow_private=allow_private or here)
        try:
            given = {"User-Agent": f"colophon/{__version__}", "Accept": "application/json"}
            method = "GET" if body is None else "POST"
            line.request(method, address.target, body=body, headers={**given, **headers})
            with line.getresponse() as response:
                found = _body(response, url)
                named = {name.lower(): value for name, value in response.getheaders()}
                return ServerReply(status=response.status, headers=named, body=found)
        finally:
            line.close()
    except HarvestError as error:
        raise _error_of_refusal(error, url) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _error_of_failure(error, url, deadline) from None


def _body(response: http.client.HTTPResponse, url: str) -> bytes:
    found = bytearray()
    while piece := response.read1(_PIECE):
        found += piece
        if len(found) > MOST_ANSWERED:
            raise ModelError(
                "the answer is larger than 4 MB.",
                place=url,
                remedy="Lower answer_tokens under model: in catalogue.yaml.",
                code="model-large",
            )
    return bytes(found)


def _error_of_refusal(error: HarvestError, url: str) -> ModelError:
    if error.code != "private-address":
        return ModelError(error.message, place=url, remedy=error.remedy, code="model-address")
    return ModelError(
        error.message,
        place=url,
        remedy="Write allow_private: true under model: in catalogue.yaml if that is meant.",
        code="private-address",
    )


def _error_of_failure(error: Exception, url: str, deadline: Deadline) -> ModelError:
    if deadline.over or isinstance(error, TimeoutError):
        return ModelError(
            f"the model takes longer than {deadline.seconds:g} s for one answer.",
            place=url,
            remedy="Allow more (seconds: under model: in catalogue.yaml), or send less.",
            code="model-slow",
        )
    reason = str(getattr(error, "strerror", None) or type(error).__name__).lower()
    return ModelError(
        f"the model's server does not answer ({reason}).",
        place=url,
        remedy="Start it, or see that its address is right: colophon model check.",
        code="model-silent",
    )
