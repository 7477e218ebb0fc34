"""Identify. http://www.openarchives.org/OAI/openarchivesprotocol.html#Identify"""

from collections.abc import Iterator

from colophon.publish.datestamps import write_stamp
from colophon.publish.xml_text import element
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.descriptions import descriptions
from colophon.services.oai.repository import Selection
from colophon.services.oai.verb import Verb, VerbRequest


def _answer(request: VerbRequest) -> Iterator[bytes]:
    repository, identity = request.repository, request.repository.identity
    span = repository.span()
    # while nothing is published, now is a lower bound of all that will be
    earliest = span[0] if span else request.now
    first = repository.page(Selection(prefix=identity.prefixes[0].name), None, 1).last
    sample = first.id if first else "a-pamphlet"
    lines = [
        element("repositoryName", identity.name),
        element("baseURL", identity.base_url),
        element("protocolVersion", "2.0"),
        *(element("adminEmail", email) for email in identity.emails),
        element("earliestDatestamp", write_stamp(earliest)),
        element("deletedRecord", "persistent"),
        element("granularity", "YYYY-MM-DDThh:mm:ssZ"),
        element("compression", "gzip"),
        *(
            f"<description>{content}</description>"
            for content in descriptions(identity, sample, repository.rights())
        ),
    ]
    yield "\n".join(lines).encode()


VERB = Verb("Identify", Arguments(), _answer)
