"""All answers as HTTP: status, type, compression, waiting.

https://www.openarchives.org/OAI/openarchivesprotocol.html#HTTPResponseFormat
"""

import zlib

from colophon.examine.asking import BUSY, seconds_to_wait
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Unexamined
from colophon.examine.finding import CheckOutcome
from colophon.examine.provider import Provider
from colophon.harvest.transport import HttpAnswer

_COMPRESSED = ("gzip", "compress", "deflate")


@check("answered", Clause.HTTP_RESPONSE, "Answer every request, the wrong ones too.")
def check_answered(provider: Provider) -> Faults:
    """Each request has an answer, and that comes whole."""
    for one in provider.exchanges:
        if one.answer is None and one.trouble is not None and not _unpackable(one.trouble):
            yield Fault(f"No whole answer came: {one.trouble.message}", one)


@check("http-status", Clause.HTTP_RESPONSE, "Answer with status 200, errors of the protocol too.")
def http_status(provider: Provider) -> Faults:
    """Each answer has the status 200."""
    for one in provider.exchanges:
        if one.answer is not None and one.answer.status not in (200, *BUSY):
            yield Fault(f"The status is {one.answer.status}.", one, f"HTTP {one.answer.status}")


@check(
    "redirected",
    Clause.HTTP_RESPONSE,
    "Announce as base URL the address that answers.",
    weight=CheckOutcome.WARN,
)
def check_redirected(provider: Provider) -> Faults:
    """Requests are not sent elsewhere."""
    for one in provider.exchanges:
        if one.answer is not None and one.answer.url not in (one.asked, provider.base_url):
            yield Fault(f"The request is sent on to {one.answer.url}.", one, one.answer.url)


@check("busy", Clause.GUIDE_FLOW_CONTROL, "Answer when asked politely.", weight=CheckOutcome.WARN)
def busy(provider: Provider) -> Faults:
    """A request that is made slowly is answered within some tries."""
    for one in provider.exchanges:
        if one.answer is not None and one.answer.status in BUSY:
            yield Fault(f"The server stays busy (HTTP {one.answer.status}).", one)


@check("retry-after", Clause.HTTP_RESPONSE, "Say in Retry-After how many seconds to wait.")
def retry_after(provider: Provider) -> Faults:
    """A busy server says when to come again."""
    found = [(one, answer) for one in provider.exchanges for answer in one.busy]
    if not found:
        raise Unexamined("The server was never busy.")
    for one, answer in found:
        if seconds_to_wait(answer, provider.client.clock()) is None:
            said = answer.headers.get("retry-after", "none")
            yield Fault(f"HTTP {answer.status} comes without a proper Retry-After.", one, said)


@check("content-type", Clause.HTTP_RESPONSE, "Send Content-Type: text/xml; charset=UTF-8.")
def content_type(provider: Provider) -> Faults:
    """Each answer is text/xml, and in UTF-8 where a charset is given."""
    for one in provider.answered:
        said = "" if one.answer is None else one.answer.headers.get("content-type", "")
        kind, _, parameters = said.lower().partition(";")
        charset = parameters.replace('"', "").replace(" ", "").partition("charset=")[2]
        if kind.strip() != "text/xml" or charset.partition(";")[0] not in ("", "utf-8", "utf8"):
            yield Fault(f"Content-Type is {said or 'missing'}.", one, said)


def _content_coding(answer: HttpAnswer | None) -> str:
    said = "" if answer is None else answer.headers.get("content-encoding", "")
    return said.strip().lower().removeprefix("x-")


def _unpackable(trouble: BaseException) -> bool:
    return isinstance(trouble.__cause__, zlib.error)


@check("compression-sound", Clause.COMPRESSION, "Send what Content-Encoding says.")
def compression_sound(provider: Provider) -> Faults:
    """What comes compressed can be unpacked."""
    broken = [
        one for one in provider.exchanges if one.trouble is not None and _unpackable(one.trouble)
    ]
    for one in broken:
        yield Fault(f"The answer cannot be unpacked: {one.said}", one)
    if not broken and not any(
        _content_coding(one.answer) in _COMPRESSED for one in provider.exchanges
    ):
        raise Unexamined("No answer came compressed.")


@check(
    "compression-announced",
    Clause.COMPRESSION,
    "Name in Identify each compression that is used.",
    weight=CheckOutcome.WARN,
)
def compression_announced(provider: Provider) -> Faults:
    """The compression used is announced in Identify."""
    announced = [one.lower().removeprefix("x-") for one in provider.all_said("compression")]
    packed = [one for one in provider.exchanges if _content_coding(one.answer) in _COMPRESSED]
    if not packed:
        raise Unexamined("No answer came compressed.")
    for one in packed:
        if _content_coding(one.answer) not in announced:
            message = (
                f"An answer came as {_content_coding(one.answer)}, which Identify does not name."
            )
            yield Fault(message, one, _content_coding(one.answer))


@check(
    "compression-used",
    Clause.COMPRESSION,
    "Compress for those who accept it, or do not announce it.",
    weight=CheckOutcome.WARN,
)
def compression_used(provider: Provider) -> Faults:
    """gzip is used where it is announced and accepted."""
    if "gzip" not in provider.all_said("compression"):
        raise Unexamined("Identify does not announce gzip; it is optional.")
    if not any(_content_coding(one.answer) == "gzip" for one in provider.exchanges):
        yield Fault("gzip is announced, was accepted, and never used.", provider.identify)


@check(
    "compression-unasked",
    Clause.COMPRESSION,
    "Compress only for those whose Accept-Encoding says that they accept it.",
)
def compression_unasked(provider: Provider) -> Faults:
    """Whoever does not accept compression gets none."""
    found = provider.get_uncompressed(provider.identify.query)
    if found.answer is None:
        raise Unexamined("A request without compression had no answer.")
    if _content_coding(found.answer) in _COMPRESSED:
        coding = _content_coding(found.answer)
        yield Fault(f"The answer came as {coding}, which was not accepted.", found, coding)


@check(
    "compression-names",
    Clause.IDENTIFY,
    "Leave identity out: everybody has it.",
    weight=CheckOutcome.WARN,
)
def compression_names(provider: Provider) -> Faults:
    """The compressions announced are names of HTTP, and identity is not among them."""
    found = provider.all_said("compression")
    if not found:
        raise Unexamined("Identify announces no compression; it is optional.")
    for one in found:
        if one not in _COMPRESSED:
            yield Fault(f"The compression {one!r} is announced.", provider.identify, one)
