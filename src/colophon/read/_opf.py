"""The package document of an EPUB: metadata, and the parts in reading order.

Its elements are known by their names in whatever namespace: in Open eBook, EPUB's forerunner,
they had another one or none.

https://www.w3.org/TR/epub-33/#sec-package-doc
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from colophon.model.document import Embedded, MarkKind
from colophon.model.errors import DamagedDocument
from colophon.model.problem import Problem
from colophon.read.toolkit.archive import Archive, resolve_reference
from colophon.read.toolkit.markup import strip_tags
from colophon.read.toolkit.unread import unread_part
from colophon.read.toolkit.xml import parse_xml, parser

CONTAINER = "META-INF/container.xml"
_DC = ("{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/elements/1.0/}")
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
_MOST_FALLBACKS = 8


class OpfPart(msgspec.Struct, frozen=True):
    """A part in reading order, and what the guide says it is.

    ``is_text`` is false for a picture or anything else that no page of markup stands in for.
    """

    path: str
    kind: MarkKind | None = None
    is_text: bool = True


class OpfPackage(msgspec.Struct, frozen=True):
    """What the package document says; ``dangling`` are names of parts that it does not list."""

    embedded: tuple[Embedded, ...]
    parts: tuple[OpfPart, ...]
    dangling: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


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
    root, problems = _root(archive, path)
    items = {one.get("id", ""): one for one in root.iter("{*}item")}
    named = [one.get("idref", "") for one in root.iter("{*}itemref")][:_MOST_PARTS]
    return OpfPackage(
        tuple(_metadata(root)),
        tuple(_parts(root, items, named, path, archive)),
        tuple(one for one in dict.fromkeys(named) if one not in items),
        problems,
    )


def _root(archive: Archive, path: str) -> tuple[Any, tuple[Problem, ...]]:
    """The package document; where it is not well-formed (``&nbsp;`` that nothing declares) as far
    as it can be read, and that it is not."""
    from lxml import etree

    data = archive.read(path)
    try:
        return parse_xml(data, f"{archive.name}/{path}"), ()
    except DamagedDocument as error:
        root = etree.fromstring(data, parser(recover=True))
        if root is None or root.find(".//{*}itemref") is None:
            raise
        found = unread_part(
            archive.name,
            f"has a package document ({path}) that is not well-formed; it was read as far as it"
            " goes.",
            f"Compare title and names with the book. {error.remedy}",
        )
        return root, (found,)


def _parts(
    root: Any, items: Mapping[str, Any], named: Sequence[str], path: str, archive: Archive
) -> Iterator[OpfPart]:
    guide = {}
    for one in root.iter("{*}reference"):
        kind = _GUIDE.get(one.get("type", "").lower())
        if kind:
            guide[resolve_reference(path, one.get("href", ""), archive.name)] = kind
    for item in (items[one] for one in named if one in items):
        shown = _page_for(item, items)
        chosen = item if shown is None else shown
        entry = _entry(archive, path, chosen.get("href", ""))
        kind = guide.get(entry)
        if "nav" in chosen.get("properties", "").split():
            kind = MarkKind.NAVIGATION
        yield OpfPart(entry, kind, shown is not None)


def _page_for(item: Any, items: Mapping[str, Any]) -> Any:
    """The item where it is a page of markup, else that one of its fallbacks which is; or None.

    https://www.w3.org/TR/epub-33/#sec-manifest-fallbacks
    """
    for _ in range(_MOST_FALLBACKS):
        if item is None:
            break
        if item.get("media-type", "").partition(";")[0].strip().lower() in _PAGES:
            return item
        item = items.get(item.get("fallback", ""))
    return None


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
    for meta in root.iter("{*}meta"):
        target, said = meta.get("refines", ""), meta.get("property", "")
        if target and said:
            refined[target.lstrip("#"), said.rpartition(":")[2]] = _text(meta)
    for one in root.iter():
        if not isinstance(one.tag, str):
            continue
        if one.tag.startswith(_DC):
            yield from _dc(one, refined)
        elif _local(one) == "meta" and not one.get("refines"):
            key = one.get("property") or one.get("name") or ""
            value = _text(one) or one.get("content", "")
            if key and value and key != "cover":
                yield Embedded(source=f"opf:meta/{key}", value=value)
        elif _local(one) == "link" and not one.get("refines"):
            relations = one.get("rel", "").lower().split()
            if any(each.rpartition(":")[2] == "license" for each in relations):
                yield from _embed_value("opf:link/license", one.get("href", ""), "")


def _dc(one: Any, refined: dict[tuple[str, str], str]) -> Iterator[Embedded]:
    """``opf:dc:title``; a part title, a role or what happened then is named behind a slash."""
    name = _local(one).lower()
    identity = one.get("id", "")
    said = ""
    if name == "title":
        said = refined.get((identity, "title-type"), "")
        said = "" if said == "main" else said
    elif name in {"creator", "contributor"}:
        said = (refined.get((identity, "role"), "") or _own(one, "role")).lower()
        said = "" if said in ("aut", "cre") and name == "creator" else said.rpartition(":")[2]
    elif name == "date":
        said = _own(one, "event").lower()
        said = "" if said == "publication" else said
    elif name == "identifier":
        said = _own(one, "scheme").lower()
    source = f"opf:dc:{name}" + (f"/{said}" if said else "")
    yield from _embed_value(source, _text(one), one.get(_LANG, ""))


def _own(element: Any, name: str) -> str:
    """An attribute of the package's own on an element of Dublin Core; or empty."""
    return element.get(f"{_OPF}{name}") or element.get(name) or ""


def _embed_value(source: str, value: str, language: str) -> Iterator[Embedded]:
    if value:
        yield Embedded(source=source, value=value, language=language)


def _text(element: Any) -> str:
    return strip_tags("".join(element.itertext()))


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
