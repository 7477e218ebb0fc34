"""ListIdentifiers.

http://www.openarchives.org/OAI/openarchivesprotocol.html#ListIdentifiers
"""

from colophon.index.interface import Chunk
from colophon.services.oai.listing import ARGUMENTS, answer_list
from colophon.services.oai.verb import Verb, VerbRequest


def _answer(request: VerbRequest) -> list[Chunk]:
    return answer_list(request, headers=True)


VERB = Verb("ListIdentifiers", ARGUMENTS, _answer)
