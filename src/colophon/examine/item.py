"""Item: a header, alone or with its record, and reading elements without trusting them."""

from collections.abc import Iterator
from functools import cached_property

import msgspec
from lxml import etree

from colophon.examine.reading import OAI


class ExaminedItem(msgspec.Struct, frozen=True, dict=True):
    """A header, alone or with its record; texts are as they came but for outer space."""

    header: etree._Element
    record: etree._Element | None = None

    @cached_property
    def identifier(self) -> str:
        return text(self.header, "identifier")

    @cached_property
    def datestamp(self) -> str:
        return text(self.header, "datestamp")

    @cached_property
    def sets(self) -> tuple[str, ...]:
        """The setSpecs, with whatever space is around them."""
        return tuple(one.text or "" for one in self.header.findall(f"{OAI}setSpec"))

    @property
    def deleted(self) -> bool:
        """Whether the header says so."""
        return self.header.get("status") == "deleted"

    @cached_property
    def metadata(self) -> etree._Element | None:
        """The element inside metadata, if there is one."""
        found = self.record.find(f"{OAI}metadata") if self.record is not None else None
        return next(elements(found), None) if found is not None else None

    @cached_property
    def abouts(self) -> list[etree._Element]:
        return self.record.findall(f"{OAI}about") if self.record is not None else []


def elements(parent: etree._Element) -> Iterator[etree._Element]:
    """The children that are elements: comments and instructions are not."""
    return (one for one in parent if isinstance(one.tag, str))


def text(parent: etree._Element | None, name: str) -> str:
    """The text of the first child of that OAI name, or empty."""
    found = parent.find(f"{OAI}{name}") if parent is not None else None
    return (found.text or "").strip() if found is not None else ""


def texts(parent: etree._Element | None, name: str) -> tuple[str, ...]:
    """The texts of all children of that OAI name."""
    found = parent.findall(f"{OAI}{name}") if parent is not None else []
    return tuple((one.text or "").strip() for one in found)


def canonical(element: etree._Element | None) -> str:
    """The element alone in a form in which equal things are equal, empty for none."""
    if element is None:
        return ""
    try:
        written = etree.tostring(element, method="c14n", exclusive=True, with_tail=False)
    except etree.C14NError:  # a namespace that is no absolute URI
        written = etree.tostring(element, encoding="utf-8", with_tail=False)
    return written.decode("utf-8", "replace")


def items(content: etree._Element) -> Iterator[ExaminedItem]:
    """The records or headers in the element of a verb, in order."""
    for one in elements(content):
        if one.tag == f"{OAI}header":
            yield ExaminedItem(one)
        elif one.tag == f"{OAI}record":
            header = one.find(f"{OAI}header")
            if header is not None:
                yield ExaminedItem(header, one)
