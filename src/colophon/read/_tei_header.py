"""The TEI header as found: each leaf by its path under the header.

Names are put together from their parts, dates given by their attributes where these say
more than the words, and of the bibliographic descriptions of a source the first one that
has an imprint is told from the others.

https://tei-c.org/release/doc/tei-p5-doc/en/html/HD.html
"""

from collections.abc import Iterator
from typing import Any

from colophon.model.document import Embedded
from colophon.read._tei_names import agents, local, said_date
from colophon.read.toolkit.xml_text import words

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PASSED = frozenset({"teiHeader", "fileDesc", "profileDesc", "p", "hi", "list", "ab", "listBibl"})
_AGENTS = frozenset(
    "author editor principal funder sponsor publisher distributor authority".split()
)
_WHOLE = frozenset(
    "title pubPlace date idno term language availability licence extent edition note item"
    " name persName orgName biblScope".split()
)
_BIBLIOGRAPHIC = frozenset({"bibl", "biblStruct", "biblFull"})
_IMPRINT = frozenset({"publisher", "pubPlace", "date"})
_LEFT = frozenset({"encodingDesc", "revisionDesc"})
MOST = 300
LONGEST = 5_000
DEEPEST = 16


def read_embedded(root: Any) -> Iterator[Embedded]:
    """``tei:titleStmt/title``, ``tei:sourceDesc/biblFull/publicationStmt/publisher`` …"""
    header = next(
        (one for one in root.iter() if local(one).lower() in {"teiheader", "temphead"}), None
    )
    if header is None:
        return
    for number, one in enumerate(_walk(header, (), 0)):
        if number >= MOST:
            return
        yield one


def _walk(element: Any, path: tuple[str, ...], depth: int) -> Iterator[Embedded]:
    if depth > DEEPEST:
        return
    source = _describe_source(element) if path and path[-1] == "sourceDesc" else None
    for child in element:
        name = local(child)
        if not name or name in _LEFT:
            continue
        inner = path if name in _PASSED else (*path, name)
        if name in _AGENTS:
            yield from _agents(child, inner)
        elif name == "respStmt":
            yield from _responsible(child, inner)
        elif name in _BIBLIOGRAPHIC and path[:1] == ("sourceDesc",):
            yield from _source(child, path, first=child is source, depth=depth)
        elif name in _WHOLE or not len(child):
            yield from _leaf(child, name, inner)
        else:
            yield from _walk(child, inner, depth + 1)


def _describe_source(source: Any) -> Any:
    """The first description in a ``sourceDesc`` that states an imprint."""
    for one in source.iter():
        if local(one) in _BIBLIOGRAPHIC and any(local(part) in _IMPRINT for part in one.iter()):
            return one
    return None


def _source(element: Any, path: tuple[str, ...], *, first: bool, depth: int) -> Iterator[Embedded]:
    """A description of the source: whole, then its parts; under ``other`` if not the first."""
    name = local(element)
    inner = (*path, name) if first else (*path, "other", name)
    if (element.text and element.text.strip()) or name == "bibl":
        yield from _text(inner, words(element), element)
    yield from _walk(element, inner, depth + 1)


def _agents(element: Any, path: tuple[str, ...]) -> Iterator[Embedded]:
    """The names in an element; a role other than the element's own stands behind a slash."""
    role = element.get("role", "").strip().lower()
    role = role if role.replace(" ", "").isalpha() and role not in ("author", "aut") else ""
    full = "/".join((*path, role) if role else path)
    for name, kind in agents(element):
        yield Embedded(source=f"tei:{full}", value=name[:LONGEST], kind=kind)
    for number in element.iter():
        if number is not element and local(number) == "idno":
            yield from _text((*path, "idno"), words(number), number)


def _responsible(element: Any, path: tuple[str, ...]) -> Iterator[Embedded]:
    """``<resp>translated by</resp><name>…</name>``: each name, those words behind a slash."""
    said = " ".join(words(one) for one in element if local(one) == "resp")
    said = said.replace("/", " ").rstrip(" :").lower()
    full = "/".join((*path, said) if said else path)
    for one in element:
        if local(one) in {"name", "persName", "orgName"}:
            for name, kind in agents(one):
                yield Embedded(source=f"tei:{full}", value=name[:LONGEST], kind=kind)


def _leaf(child: Any, name: str, path: tuple[str, ...]) -> Iterator[Embedded]:
    if name == "date":
        text, attribute = said_date(child)
        yield from _text((*path, f"@{attribute}") if attribute else path, text, child)
        return
    text = child.get("ident") or child.get("id") or "" if name == "language" else ""
    said = child.get("type") or child.get("TYPE") or ""
    kind = said.isalpha() and said != "main" and name in {"title", "idno"}
    yield from _text((*path, said) if kind else path, text or words(child), child)
    for licence in child.iter():
        if local(licence) == "licence" and licence.get("target"):
            inner = path if licence is child else (*path, "licence")
            yield from _text((*inner, "target"), licence.get("target"), licence)


def _text(path: tuple[str, ...], text: str, element: Any) -> Iterator[Embedded]:
    if text:
        source = f"tei:{'/'.join(path)}"
        yield Embedded(source=source, value=text[:LONGEST], language=element.get(_LANG, ""))
