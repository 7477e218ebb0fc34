"""A repository that answers requests by itself."""

from collections.abc import Sequence
from datetime import datetime

from colophon.services.oai.repository import Repository
from colophon.services.oai.respond import OaiResponse, respond


class AnsweringRepository(Repository):
    """What an endpoint asks, which itself knows nothing of the protocol."""

    def respond(self, arguments: Sequence[tuple[str, str]], now: datetime) -> OaiResponse:
        """Answer one request; see :func:`colophon.services.oai.respond.respond`."""
        return respond(arguments, self, now)
