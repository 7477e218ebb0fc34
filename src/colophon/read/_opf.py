"""The package document of an EPUB: metadata, and the parts in reading order.

https://www.w3.org/TR/epub-33/#sec-package-doc
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from colophon.model.document import Embedded, MarkKind
from colophon.model.errors import DamagedDocument
from colophon.read.toolkit.archive import Archive, resolve_reference
from colophon.read.toolkit.markup import strip_tags
from colophon.read.toolkit.xml import parse_xml

CONTAINER = "META-INF/container.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_OPF = "{http://www.idpf.org/2007/opf}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_GUIDE = {
    "title-page": MarkKind.FRONT,
    "titlepage": MarkKind.FRONT,
    "cover": MarkKind.FRONT,
    "copyright-page": MarkKind.IMPRINT,
    "colophon": MarkKind.IMPRINT,
    "toc": MarkKind.NAVIGATION,
    "bibliography": MarkKind.REFERENCES,
    "notes": MarkKind.NOTE,
}
_MOST_PARTS = 20_000


class OpfPart(msgspec.Struct, frozen=True):
    """A page of markup in reading order, and what the guide says it is."""

    path: str
    kind: MarkKind | None = None


class OpfPackage(msgspec.Struct, frozen=True):
    """What the package document says."""

    embedded: tuple[Embedded, ...]
    parts: tuple[OpfPart, ...]


def package(archive: Archive) -> OpfPackage:
    """Metadata and parts; raises :class:`DamagedDocument` where the package lacks either."""
    container = parse_xml(archive.read(CONTAINER), f"{archive.name}/{CONTAINER}")
    path = next(
        (one.get("full-path", "") for one in container.iter() if _local(one) == "rootfile"), ""
    )
    if not path:
        raise DamagedDocument(
            "is an EPUB without a package document.",
            place=archive.name,
            remedy="Fetch it again, or convert it anew.",
        )
    path = resolve_reference("", path, archive.name)
    root = parse_xml(archive.read(path), f"{archive.name}/{path}")
    return OpfPackage(tuple(_metadata(root)), tuple(_parts(root, path, archive)))


def _parts(root: Any, path: str, archive: Archive) -> Iterator[OpfPart]:
    items = {one.get("id"): one for one in root.iter(f"{_OPF}item")}
    guide = {}
    for one in root.iter(f"{_OPF}reference"):
        kind = _GUIDE.get(one.get("type", "").lower())
        if kind:
            guide[resolve_reference(path, one.get("href", ""), archive.name)] = kind
    for reference in list(root.iter(f"{_OPF}itemref"))[:_MOST_PARTS]:
        item = items.get(reference.get("idref"))
        if item is None or item.get("media-type", "") not in _PAGES:
            continue
        entry = _entry(archive, path, item.get("href", ""))
        kind = guide.get(entry)
        if "nav" in item.get("properties", "").split():
            kind = MarkKind.NAVIGATION
        yield OpfPart(entry, kind)


def _entry(archive: Archive, path: str, reference: str) -> str:
    """The entry that the package at ``path`` means, though its name be escaped in the archive, too,
    or in letters of another case; that name where there is none."""
    entry = resolve_reference(path, reference, archive.name)
    if entry in archive:
        return entry
    escaped = resolve_reference(path, reference.replace("%", "%25"), archive.name)
    names = entry.casefold(), escaped.casefold()
    return next((one for one in archive.names if one.casefold() in names), entry)


def _metadata(root: Any) -> Iterator[Embedded]:
    refined: dict[tuple[str, str], str] = {}
    for meta in root.iter(f"{_OPF}meta"):
        target, said = meta.get("refines", ""), meta.get("property", "")
        if target and said:
            refined[target.lstrip("#"), said.rpartition(":")[2]] = _text(meta)
    for one in root.iter():
        if not isinstance(one.tag, str):
            continue
        if one.tag.startswith(_DC):
            yield from _dc(one, refined)
        elif one.tag == f"{_OPF}meta" and not one.get("refines"):
            key = one.get("property") or one.get("name") or ""
            value = _text(one) or one.get("content", "")
            if key and value and key != "cover":
                yield Embedded(source=f"opf:meta/{key}", value=value)
        elif one.tag == f"{_OPF}link" and not one.get("refines"):
            relations = one.get("rel", "").lower().split()
            if any(each.rpartition(":")[2] == "license" for each in relations):
                yield from _embed_value("opf:link/license", one.get("href", ""), "")


def _dc(one: Any, refined: dict[tuple[str, str], str]) -> Iterator[Embedded]:
    """``opf:dc:title``; a part title, a role or what happened then is named behind a slash."""
    name = one.tag.removeprefix(_DC)
    identity = one.get("id", "")
    said = ""
    if name == "title":
        said = refined.get((identity, "title-type"), "")
        said = "" if said == "main" else said
    elif name in {"creator", "contributor"}:
        said = (refined.get((identity, "role"), "") or one.get(f"{_OPF}role", "")).lower()
        said = "" if said in ("aut", "cre") and name == "creator" else said.rpartition(":")[2]
    elif name == "date":
        said = one.get(f"{_OPF}event", "").lower()
        said = "" if said == "publication" else said
    elif name == "identifier":
        said = (one.get(f"{_OPF}scheme") or "").lower()
    source = f"opf:dc:{name}" + (f"/{said}" if said else "")
    yield from _embed_value(source, _text(one), one.get(_LANG, ""))


def _embed_value(source: str, value: str, language: str) -> Iterator[Embedded]:
    if value:
        yield Embedded(source=source, value=value, language=language)


def _text(element: Any) -> str:
    return strip_tags("".join(element.itertext()))


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
