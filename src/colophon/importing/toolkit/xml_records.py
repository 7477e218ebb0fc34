"""Records in XML files: each by itself, so that one that is broken costs itself alone."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from colophon.importing import Incoming
from colophon.importing.toolkit.gathering import incoming_of_broken
from colophon.model.errors import DamagedDocument, HostileDocument, ImportRefused
from colophon.read.toolkit.xml import entities, parser

_ROOT = re.compile(rb"<(?![?!])[^\s/>]+[^>]*>")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")


def elements(data: bytes, name: str, tags: tuple[str, ...]) -> Iterator[Any]:
    """The elements of these names (``{namespace}local``), the outermost ones.

    Of a file that is not well-formed those that are so by themselves, and for each of the
    others the message of what is wrong with it.
    Raises :class:`ImportRefused` where there is none at all.
    """
    from lxml import etree

    _look_for_entities(data, name)
    try:
        root = etree.fromstring(data, parser(huge=True))
    except etree.XMLSyntaxError as error:
        found = list(_singly(data, tags))
        if not any(not isinstance(one, str) for one in found):
            raise ImportRefused(
                f"is not well-formed XML ({(error.msg or 'no element').rstrip('.')}).",
                place=f"{name}:{error.lineno}" if error.lineno else name,
                remedy="Mend that line, or export the file again.",
            ) from None
        yield from found
        return
    yield from (root,) if root.tag in tags and not _wraps(root, tags) else _outermost(root, tags)


def read_elements(
    data: bytes, name: str, tags: tuple[str, ...], read: Callable[[Any, int], Incoming]
) -> Iterator[Incoming]:
    """What ``read`` makes of each element and its number; the broken ones with their problem."""
    number = 0
    for number, one in enumerate(elements(data, name, tags), 1):
        if isinstance(one, str):
            yield incoming_of_broken(name, f"record {number}", one)
        else:
            yield read(one, number)
    if not number:
        raise ImportRefused(
            "holds no record of this format.",
            place=name,
            remedy="Name the format with --as, or export the file again.",
        )


def _outermost(root: Any, tags: tuple[str, ...]) -> Iterator[Any]:
    for child in root:
        if child.tag in tags and not _wraps(child, tags):
            yield child
        else:
            yield from _outermost(child, tags)


def _wraps(element: Any, tags: tuple[str, ...]) -> bool:
    """Whether it is a protocol's ``record`` around one of the format, as answers of SRU have."""
    inside = map(local, element.iterchildren("*"))
    return "recordData" in inside and next(element.iterdescendants(*tags), None) is not None


def _look_for_entities(data: bytes, name: str) -> None:
    try:
        entities(data[:300_000].decode("utf-8", "replace"), name)
    except (HostileDocument, DamagedDocument) as error:
        raise ImportRefused(error.message, place=name, remedy=error.remedy) from None


def _singly(data: bytes, tags: tuple[str, ...]) -> Iterator[Any]:
    """Each piece between the tags of a record, under the declarations of the root."""
    from lxml import etree

    body = _DECLARATION.sub(b"", data)
    root = _ROOT.search(body)
    opening = root.group() if root else b"<x>"
    opening = b"<x " + opening.split(None, 1)[1] if len(opening.split(None, 1)) > 1 else b"<x>"
    opening = opening.replace(b"/>", b">")
    names = b"|".join(sorted({one.rpartition("}")[2].encode() for one in tags}))
    piece = re.compile(
        rb"<(?P<name>(?:[\w.-]+:)?(?:" + names + rb"))[\s>].*?</(?P=name)\s*>", re.DOTALL
    )
    start = 0 if root is None or piece.match(root.group()) else root.end()
    for found in piece.finditer(body, start):
        try:
            yield etree.fromstring(opening + found.group() + b"</x>", parser(huge=True))[0]
        except etree.XMLSyntaxError as error:
            yield f"The record is not well-formed ({(error.msg or 'no element').rstrip('.')})."


def local(element: Any) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children(element: Any, *names: str) -> Iterator[Any]:
    """The child elements of these names."""
    return (one for one in element.iterchildren("*") if local(one) in names)


def language_of(element: Any) -> str:
    """The language that an element says of itself."""
    return str(element.get("{http://www.w3.org/XML/1998/namespace}lang", "") or "")
