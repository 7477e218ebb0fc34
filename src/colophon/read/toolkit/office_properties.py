"""Document properties of office files, one XML part each, as found.

ECMA-376 part 2, 11 (core properties); OpenDocument 1.3, 4.3 (meta.xml)
"""

from collections.abc import Iterator
from typing import Any

from colophon.model.document import Embedded
from colophon.model.errors import DamagedDocument
from colophon.model.problem import Problem
from colophon.read.toolkit.archive import Archive
from colophon.read.toolkit.unread import lost_parts
from colophon.read.toolkit.xml import entities, parse_xml
from colophon.read.toolkit.xml_text import decode_xml, words

_PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
}
_ODT_STATISTIC = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"


def part(archive: Archive, entry: str) -> Any:
    """The root element of an XML part, or None where the archive has none of that name."""
    if entry not in archive:
        return None
    data = archive.read(entry)
    entities(decode_xml(data, archive.name).text, f"{archive.name}/{entry}")
    return parse_xml(data, f"{archive.name}/{entry}")


class PartsAside:
    """The parts of an archive beside its text; ``lost`` names those that are damaged."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.lost: list[str] = []

    def root(self, entry: str) -> Any:
        """The root element of a part; None where there is none, or where it is damaged."""
        if entry in self.lost:
            return None
        try:
            return part(self.archive, entry)
        except DamagedDocument:
            self.lost.append(entry)
            return None

    def problems(self, name: str) -> Iterator[Problem]:
        """What to say of the damaged ones."""
        remedy = "Open it with the program that made it, and save it anew."
        yield from lost_parts(name, self.lost, remedy)


def docx(parts: PartsAside) -> Iterator[Embedded]:
    """``docx:core/dc:title``, ``docx:app/Pages``, ``docx:custom/NAME``."""
    for entry, group in (("docProps/core.xml", "core"), ("docProps/app.xml", "app")):
        root = parts.root(entry)
        for one in [] if root is None else root:
            if isinstance(one.tag, str) and (text := words(one)):
                yield Embedded(source=f"docx:{group}/{_name(one.tag)}", value=text)
    root = parts.root("docProps/custom.xml")
    for one in [] if root is None else root:
        if isinstance(one.tag, str) and (text := words(one)):
            yield Embedded(source=f"docx:custom/{one.get('name', '')}", value=text)


def odt(parts: PartsAside) -> Iterator[Embedded]:
    """``odt:meta/dc:title``, ``odt:meta/meta:keyword``, ``odt:user/NAME``."""
    root = parts.root("meta.xml")
    for one in [] if root is None or not len(root) else root[0]:
        if not isinstance(one.tag, str):
            continue
        name = _name(one.tag)
        if name == "meta:document-statistic":
            pages = one.get(f"{_ODT_STATISTIC}page-count")
            if pages:
                yield Embedded(source="odt:meta/page-count", value=pages)
        elif text := words(one):
            label = one.get(f"{_ODT_STATISTIC}name")
            source = f"odt:user/{label}" if label else f"odt:meta/{name}"
            yield Embedded(source=source, value=text)


def _name(tag: str) -> str:
    namespace, _, name = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    prefix = _PREFIXES.get(namespace, "")
    return f"{prefix}:{name}" if prefix else name
