"""An OAI-PMH response, parsed: what a harvester needs of it.

https://www.openarchives.org/OAI/openarchivesprotocol.html#XMLResponse
"""

import re
from collections.abc import Iterator, Mapping

import msgspec
from lxml import etree

from colophon.harvest._body import cut_short
from colophon.harvest._division import divide_list, parser
from colophon.harvest._repair import FORM, Mended, mend_answer
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError

OAI = "{http://www.openarchives.org/OAI/2.0/}"
LISTS = frozenset(f"{OAI}{name}" for name in ("ListRecords", "ListIdentifiers", "GetRecord"))

_CHECK = "Check that this is the address of an OAI-PMH provider."


class ProtocolError(HarvestError):
    """The provider answered with an OAI-PMH error; ``code`` is the protocol's."""

    response_date = ""


class HarvestedItem(msgspec.Struct, frozen=True, kw_only=True):
    """One record of a list; ``metadata`` is the element, or None for a header or deletion.

    ``mended`` are codes of what was done to make XML of it; a ``broken`` one could not be
    made: what is left of it may lack anything.
    """

    identifier: str
    datestamp: str
    sets: tuple[str, ...] = ()
    deleted: bool = False
    metadata: etree._Element | None = None
    abouts: tuple[etree._Element, ...] = ()
    mended: tuple[str, ...] = ()
    broken: bool = False


class ResumptionElement(msgspec.Struct, frozen=True, kw_only=True):
    """A resumptionToken element; ``text`` is empty on the last page."""

    text: str
    complete_list_size: int | None = None
    cursor: int | None = None


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """A parsed response.

    ``mended`` is true where it was no XML and had to be made so; ``touched`` and
    ``broken`` say which records (from 0) that concerns.
    """

    root: etree._Element
    mended: bool = False
    touched: Mapping[int, tuple[str, ...]] = {}
    broken: frozenset[int] = frozenset()

    @property
    def errors(self) -> tuple[tuple[str, str], ...]:
        """(code, message) of each error element."""
        found = self.root.iterchildren(f"{OAI}error")
        return tuple((one.get("code", ""), (one.text or "").strip()) for one in found)

    @property
    def response_date(self) -> str:
        """responseDate as given."""
        return (self.root.findtext(f"{OAI}responseDate") or "").strip()

    def text(self, name: str) -> str:
        """The text of the first OAI element of that name, or empty."""
        found = self.root.find(f".//{OAI}{name}")
        return (found.text or "").strip() if found is not None else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of all OAI elements of that name."""
        return tuple((one.text or "").strip() for one in self.root.iter(f"{OAI}{name}"))

    @property
    def token(self) -> ResumptionElement | None:
        """The resumption token element, or None without one."""
        found = self.root.find(f"*/{OAI}resumptionToken")
        if found is None:
            return None
        return ResumptionElement(
            text=(found.text or "").strip(),
            complete_list_size=_number(found.get("completeListSize")),
            cursor=_number(found.get("cursor")),
        )

    def items(self) -> Iterator[HarvestedItem]:
        """Headers and records in order."""
        number = 0
        for record in self._records():
            header = record if record.tag == f"{OAI}header" else record.find(f"{OAI}header")
            if header is None:
                yield HarvestedItem(identifier="", datestamp="")
            else:
                yield self._item(number, header, record)
                number += 1

    def _records(self) -> Iterator[etree._Element]:
        for many in self.root.iterchildren("*"):
            if many.tag in LISTS:
                yield from many.iterchildren(f"{OAI}header", f"{OAI}record")

    def _item(self, number: int, header: etree._Element, record: etree._Element) -> HarvestedItem:
        metadata = record.find(f"{OAI}metadata")
        return HarvestedItem(
            identifier=(header.findtext(f"{OAI}identifier") or "").strip(),
            datestamp=(header.findtext(f"{OAI}datestamp") or "").strip(),
            sets=tuple((one.text or "").strip() for one in header.iter(f"{OAI}setSpec")),
            deleted=header.get("status") == "deleted",
            metadata=next(metadata.iterchildren("*"), None) if metadata is not None else None,
            abouts=tuple(one for about in record.iterchildren(f"{OAI}about") for one in about),
            mended=self.touched.get(number, ()),
            broken=number in self.broken,
        )


def parse(answer: HttpAnswer) -> Envelope:
    """The response in an answer; what is no XML is mended where that can be done.

    Raises :class:`HarvestError` for what is not an OAI-PMH response (``not-xml``,
    ``not-oai-pmh``) and for one that ends before its end (``cut-short``).
    """
    # entities are for bombs and for reading other people's files: such an answer is mended
    if b"<!DOCTYPE" not in answer.body:
        try:
            return Envelope(root=_root(etree.fromstring(answer.body, parser()), answer))
        except etree.XMLSyntaxError as error:
            said = str(error.msg)
    else:
        said = "it has a DOCTYPE"
    found = mend_answer(answer.body)
    if found is None:
        raise _no_response(f"the answer is not XML: {said}.", answer, "not-xml")
    if not found.whole:
        raise cut_short(answer.url)
    return _mended_envelope(found, answer, said)


def _mended_envelope(found: Mended, answer: HttpAnswer, said: str) -> Envelope:
    try:
        root = _root(etree.fromstring(found.text, parser()), answer)
    except etree.XMLSyntaxError:
        parts = divide_list(found.text)
        if parts is None:
            raise _no_response(f"the answer is not XML: {said}.", answer, "not-xml") from None
        touched = {**found.touched, **dict.fromkeys(parts.broken, (FORM,))}
        root = _root(parts.root, answer)
        return Envelope(root=root, mended=True, touched=touched, broken=parts.broken)
    return Envelope(root=root, mended=True, touched=found.touched)


def _root(root: etree._Element, answer: HttpAnswer) -> etree._Element:
    if root.tag != f"{OAI}OAI-PMH":
        raise _no_response("the answer is XML, but not an OAI-PMH response.", answer, "not-oai-pmh")
    return root


def _no_response(message: str, answer: HttpAnswer, code: str) -> HarvestError:
    return HarvestError(message, place=answer.url, remedy=_CHECK, code=code)


def _number(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"[0-9]{1,18}", text) else None
