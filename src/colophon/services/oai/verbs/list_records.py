"""ListRecords. http://www.openarchives.org/OAI/openarchivesprotocol.html#ListRecords"""

from colophon.index.interface import Chunk
from colophon.services.oai.listing import ARGUMENTS, answered
from colophon.services.oai.verb import Request, Verb


def _answer(request: Request) -> list[Chunk]:
    return answered(request)


VERB = Verb("ListRecords", ARGUMENTS, _answer)
