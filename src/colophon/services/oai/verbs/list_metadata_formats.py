"""ListMetadataFormats.

http://www.openarchives.org/OAI/openarchivesprotocol.html#ListMetadataFormats
"""

from collections.abc import Iterator, Sequence

from colophon.publish.oai_identifiers import local
from colophon.publish.xml_text import element
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.repository import Prefix
from colophon.services.oai.verb import Verb, VerbRequest


def _answer(request: VerbRequest) -> Iterator[bytes]:
    for prefix in _offered_prefixes(request):
        inside = (
            element("metadataPrefix", prefix.name)
            + element("schema", prefix.schema)
            + element("metadataNamespace", prefix.namespace)
        )
        yield f"<metadataFormat>{inside}</metadataFormat>\n".encode()


def _offered_prefixes(request: VerbRequest) -> Sequence[Prefix]:
    identity = request.repository.identity
    written = request.values.get("identifier")
    if written is None:
        return identity.prefixes
    id = local(identity.domain, written)
    names = None if id is None else request.repository.offered_formats(id)
    if names is None:
        raise OaiRefusal((OaiCode.ID_DOES_NOT_EXIST, "There is no item of that identifier."))
    offered = tuple(one for one in identity.prefixes if one.name in names)
    if not offered:
        raise OaiRefusal((OaiCode.NO_METADATA_FORMATS, "This item is available in no format."))
    return offered


VERB = Verb("ListMetadataFormats", Arguments(optional=("identifier",)), _answer)
