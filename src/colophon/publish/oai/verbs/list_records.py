"""ListRecords. http://www.openarchives.org/OAI/openarchivesprotocol.html#ListRecords"""

from colophon.publish.oai.listing import ARGUMENTS, answered
from colophon.publish.oai.repository import Chunk
from colophon.publish.oai.verb import Request, Verb


def _answer(request: Request) -> list[Chunk]:
    return answered(request)


VERB = Verb("ListRecords", ARGUMENTS, _answer)
