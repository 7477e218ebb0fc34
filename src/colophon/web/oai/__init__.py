"""The OAI-PMH endpoint over HTTP: bytes in, bytes out, bounded; the protocol is elsewhere."""

from colophon.web.oai.answers import OaiAnswering, OaiAnswers, Settings
from colophon.web.oai.endpoint import OaiEndpoint

__all__ = ["OaiAnswering", "OaiAnswers", "OaiEndpoint", "Settings"]
