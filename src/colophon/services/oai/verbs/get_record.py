"""GetRecord. http://www.openarchives.org/OAI/openarchivesprotocol.html#GetRecord"""

from collections.abc import Iterator

from colophon.publish.oai_identifiers import local
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.verb import Verb, VerbRequest


def _answer(request: VerbRequest) -> list[bytes]:
    identity = request.repository.identity
    prefix = request.values["metadataPrefix"]
    id = local(identity.domain, request.values["identifier"])
    known = id is not None and request.repository.offered_formats(id) is not None
    offered = identity.prefix(prefix) is not None
    found = request.repository.get(id, prefix) if id is not None and offered else None
    if found is None:
        raise OaiRefusal(*_faults(known, offered))
    return [found]


def _faults(known: bool, offered: bool) -> Iterator[tuple[OaiCode, str]]:
    if not known:
        yield OaiCode.ID_DOES_NOT_EXIST, "There is no item of that identifier."
    if not offered:
        yield OaiCode.CANNOT_DISSEMINATE_FORMAT, "That metadataPrefix is not offered."
    elif known:
        yield OaiCode.CANNOT_DISSEMINATE_FORMAT, "This item is not available in that format."


VERB = Verb("GetRecord", Arguments(required=("identifier", "metadataPrefix")), _answer)
