"""The TEI header as found: each leaf by its path under the header.

https://tei-c.org/release/doc/tei-p5-doc/en/html/HD.html
"""

from collections.abc import Iterator
from typing import Any

from colophon.document import Embedded

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMES = {
    one.lower(): one
    for one in (
        "titleStmt publicationStmt sourceDesc biblFull biblStruct editionStmt seriesStmt notesStmt"
        " langUsage textClass keywords pubPlace respStmt persName orgName placeName profileDesc"
        " docDate docAuthor msDesc listBibl encodingDesc revisionDesc fileDesc teiHeader"
    ).split()
}
_PASSED = frozenset({"teiHeader", "fileDesc", "profileDesc", "keywords/list", "p", "hi", "list"})
_WHOLE = frozenset(
    {"title", "author", "editor", "publisher", "pubPlace", "date", "idno", "term", "language"}
    | {"availability", "licence", "extent", "edition", "note", "item", "distributor", "authority"}
    | {"bibl", "resp", "name", "persName", "orgName", "funder", "sponsor"}
)
_LEFT = frozenset({"encodingDesc", "revisionDesc"})
MOST = 300
LONGEST = 5_000


def embedded(root: Any) -> Iterator[Embedded]:
    """``tei:titleStmt/title``, ``tei:sourceDesc/biblFull/publicationStmt/publisher`` …"""
    header = next(
        (one for one in root.iter() if _name(one).lower() in {"teiheader", "temphead"}), None
    )
    if header is None:
        return
    for number, one in enumerate(_walk(header, (), 0)):
        if number >= MOST:
            return
        yield one


def _walk(element: Any, path: tuple[str, ...], depth: int) -> Iterator[Embedded]:
    if depth > 16:
        return
    for child in element:
        name = _name(child)
        if not name or name in _LEFT:
            continue
        inner = path if name in _PASSED else (*path, name)
        leaf = name in _WHOLE or not len(child)
        if leaf:
            yield from _leaf(child, name, inner)
        else:
            yield from _walk(child, inner, depth + 1)


def _leaf(child: Any, name: str, path: tuple[str, ...]) -> Iterator[Embedded]:
    text = " ".join("".join(child.itertext()).split())[:LONGEST]
    said = child.get("type") or child.get("TYPE") or ""
    if name == "date" and not text:
        text = child.get("when") or child.get("from") or ""
    if name == "language":
        text = child.get("ident") or child.get("id") or text
    if name == "licence" and child.get("target"):
        yield Embedded(source=f"tei:{'/'.join(path)}/target", value=child.get("target"))
    named = said.isalpha() and said != "main" and name in {"title", "idno"}
    kind = f"/{said}" if named else ""
    if text:
        yield Embedded(
            source=f"tei:{'/'.join(path)}{kind}", value=text, language=child.get(_LANG, "")
        )
    if name == "availability":
        for licence in child:
            if _name(licence) == "licence" and licence.get("target"):
                source = f"tei:{'/'.join(path)}/licence/target"
                yield Embedded(source=source, value=licence.get("target"))


def _name(element: Any) -> str:
    """The local name in P5's spelling, whatever the case of the source."""
    if not isinstance(element.tag, str):
        return ""
    local = element.tag.rpartition("}")[2]
    return _NAMES.get(local.lower(), local if not local.isupper() else local.lower())
