"""The OAI-PMH 2.0 endpoint as a pure function.

http://www.openarchives.org/OAI/openarchivesprotocol.html
"""

from colophon.services.oai.respond import OaiResponse, respond

__all__ = ["OaiResponse", "respond"]
