"""Identify. http://www.openarchives.org/OAI/openarchivesprotocol.html#Identify"""

from collections.abc import Iterator

from colophon.publish.oai.arguments import Arguments
from colophon.publish.oai.datestamps import written
from colophon.publish.oai.descriptions import descriptions
from colophon.publish.oai.markup import element
from colophon.publish.oai.repository import Repository, Selection
from colophon.publish.oai.verb import Request, Verb


def _answer(request: Request) -> Iterator[bytes]:
    identity = request.repository.identity
    span = request.repository.span()
    # while nothing is published, now is a lower bound of all that will be
    earliest = span[0] if span else request.now
    lines = [
        element("repositoryName", identity.name),
        element("baseURL", identity.base_url),
        element("protocolVersion", "2.0"),
        *(element("adminEmail", email) for email in identity.emails),
        element("earliestDatestamp", written(earliest)),
        element("deletedRecord", "persistent"),
        element("granularity", "YYYY-MM-DDThh:mm:ssZ"),
        element("compression", "gzip"),
        *(
            f"<description>{content}</description>"
            for content in descriptions(identity, _sample(request.repository))
        ),
    ]
    yield "\n".join(lines).encode()


def _sample(repository: Repository) -> str:
    """The id of the record first listed: whoever tries the sample finds it."""
    for prefix in repository.identity.prefixes:
        page = repository.page(Selection(prefix=prefix.name), None, 1, headers=True)
        if page.last is not None:
            return page.last.id
    return "a-pamphlet"


VERB = Verb("Identify", Arguments(), _answer)
