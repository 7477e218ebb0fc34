"""ListRecords. http://www.openarchives.org/OAI/openarchivesprotocol.html#ListRecords"""

from colophon.index.interface import Chunk
from colophon.services.oai.listing import ARGUMENTS, answer_list
from colophon.services.oai.verb import Verb, VerbRequest


def _answer(request: VerbRequest) -> list[Chunk]:
    return answer_list(request)


VERB = Verb("ListRecords", ARGUMENTS, _answer)
