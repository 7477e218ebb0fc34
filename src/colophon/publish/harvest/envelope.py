"""An OAI-PMH response, parsed: what a harvester needs of it.

https://www.openarchives.org/OAI/openarchivesprotocol.html#XMLResponse
"""

import re
from collections.abc import Iterator

import msgspec
from lxml import etree

from colophon.errors import HarvestError
from colophon.publish.harvest.transport import Answer

OAI = "{http://www.openarchives.org/OAI/2.0/}"
_ILLEGAL = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:x[01]?[0-8bBcCeEfF]|[0-8]|1[124-9]|2\d|3[01]);"
)


class ProtocolError(HarvestError):
    """The provider answered with an OAI-PMH error; ``code`` is the protocol's."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One record of a list; ``metadata`` is the element, or None for a header or deletion."""

    identifier: str
    datestamp: str
    sets: tuple[str, ...] = ()
    deleted: bool = False
    metadata: etree._Element | None = None


class Token(msgspec.Struct, frozen=True, kw_only=True):
    """A resumptionToken element; ``text`` is empty on the last page."""

    text: str
    complete_list_size: int | None = None
    cursor: int | None = None


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """A parsed response.  ``mended`` is true where illegal characters had to go first."""

    root: etree._Element
    mended: bool = False

    @property
    def errors(self) -> tuple[tuple[str, str], ...]:
        """(code, message) of each error element."""
        return tuple((one.get("code", ""), one.text or "") for one in self.root.iter(f"{OAI}error"))

    @property
    def response_date(self) -> str:
        """responseDate as given."""
        return self.text("responseDate")

    def text(self, name: str) -> str:
        """The text of the first OAI element of that name, or empty."""
        found = self.root.find(f".//{OAI}{name}")
        return (found.text or "").strip() if found is not None else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of all OAI elements of that name."""
        return tuple((one.text or "").strip() for one in self.root.iter(f"{OAI}{name}"))

    @property
    def token(self) -> Token | None:
        """The resumption token element, or None without one."""
        found = self.root.find(f".//{OAI}resumptionToken")
        if found is None:
            return None
        return Token(
            text=(found.text or "").strip(),
            complete_list_size=_number(found.get("completeListSize")),
            cursor=_number(found.get("cursor")),
        )

    def items(self) -> Iterator[Item]:
        """Headers and records in order."""
        for header in self.root.iter(f"{OAI}header"):
            record = header.getparent()
            metadata = record.find(f"{OAI}metadata") if record is not None else None
            yield Item(
                identifier=(header.findtext(f"{OAI}identifier") or "").strip(),
                datestamp=(header.findtext(f"{OAI}datestamp") or "").strip(),
                sets=tuple((one.text or "").strip() for one in header.iter(f"{OAI}setSpec")),
                deleted=header.get("status") == "deleted",
                metadata=next(iter(metadata), None) if metadata is not None else None,
            )


def parse(answer: Answer) -> Envelope:
    """The response in an answer; illegal XML characters are taken out if they must be.

    Raises :class:`HarvestError` for what is not an OAI-PMH response.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    mended = False
    try:
        root = etree.fromstring(answer.body, parser)
    except etree.XMLSyntaxError:
        try:
            root = etree.fromstring(_ILLEGAL.sub(b"", answer.body), parser)
            mended = True
        except etree.XMLSyntaxError as error:
            raise HarvestError(
                f"the answer is not XML: {error.msg}.",
                place=answer.url,
                remedy="Check that this is the address of an OAI-PMH provider.",
                code="not-xml",
            ) from error
    if root.tag != f"{OAI}OAI-PMH":
        raise HarvestError(
            "the answer is XML, but not an OAI-PMH response.",
            place=answer.url,
            remedy="Check that this is the address of an OAI-PMH provider.",
            code="not-oai-pmh",
        )
    return Envelope(root=root, mended=mended)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdigit() else None
