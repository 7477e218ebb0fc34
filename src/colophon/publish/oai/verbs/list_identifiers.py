"""ListIdentifiers.

http://www.openarchives.org/OAI/openarchivesprotocol.html#ListIdentifiers
"""

from colophon.publish.oai.listing import ARGUMENTS, answered
from colophon.publish.oai.repository import Chunk
from colophon.publish.oai.verb import Request, Verb


def _answer(request: Request) -> list[Chunk]:
    return answered(request, headers=True)


VERB = Verb("ListIdentifiers", ARGUMENTS, _answer)
