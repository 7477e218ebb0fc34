"""ListIdentifiers.

http://www.openarchives.org/OAI/openarchivesprotocol.html#ListIdentifiers
"""

from collections.abc import Sequence

from colophon.publish.oai.listing import ARGUMENTS, answered
from colophon.publish.oai.repository import Entry
from colophon.publish.oai.verb import Request, Verb


def _headers(entries: Sequence[Entry]) -> bytes:
    parts: list[bytes] = []
    for one in entries:
        parts += one.opening, one.stamp, b"</datestamp>", one.head, b"</header>\n"
    return b"".join(parts)


def _answer(request: Request) -> list[bytes]:
    return answered(request, _headers)


VERB = Verb("ListIdentifiers", ARGUMENTS, _answer)
