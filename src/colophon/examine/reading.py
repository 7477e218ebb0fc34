"""Reading a response as strictly as the strictest harvester: what others mend is a fault here.

https://www.openarchives.org/OAI/openarchivesprotocol.html#XMLResponse
"""

import re

import msgspec
from lxml import etree

from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

NAMESPACE = "http://www.openarchives.org/OAI/2.0/"
OAI = f"{{{NAMESPACE}}}"
_ILLEGAL = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]"
    rb"|&#(?:x0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));"
)
"""characters that XML 1.0 forbids, in UTF-8 and as references"""


class ExaminedResponse(msgspec.Struct, frozen=True):
    """A response; ``illegal`` where characters that XML forbids had to go to read it."""

    root: etree._Element
    illegal: bool = False


def read(answer: HttpAnswer) -> ExaminedResponse:
    """The response in an answer.

    Raises :class:`HarvestError` for what is no XML (``not-xml``) or other XML
    (``not-oai-pmh``), and for whatever page came with a status of failure (``http-status``).
    """
    try:
        return _read(answer)
    except HarvestError:
        if answer.status != 200:
            message = f"HTTP {answer.status}."
            raise HarvestError(message, place=answer.url, code="http-status") from None
        raise


def _read(answer: HttpAnswer) -> ExaminedResponse:
    try:
        return _response(answer.body, answer.url)
    except etree.XMLSyntaxError as error:
        cleaned = _ILLEGAL.sub(b"", answer.body)
        if cleaned == answer.body:
            raise _not_xml(answer, error) from error
    try:
        return msgspec.structs.replace(_response(cleaned, answer.url), illegal=True)
    except etree.XMLSyntaxError as error:
        raise _not_xml(answer, error) from error


def _response(body: bytes, url: str) -> ExaminedResponse:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(body, parser)
    if root.tag != f"{OAI}OAI-PMH":
        raise HarvestError(f"XML of the element {root.tag}.", place=url, code="not-oai-pmh")
    return ExaminedResponse(root)


def _not_xml(answer: HttpAnswer, error: etree.XMLSyntaxError) -> HarvestError:
    return HarvestError(f"no XML: {error.msg}.", place=answer.url, code="not-xml")
