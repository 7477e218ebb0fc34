"""The text of a TEI document: what its elements say of the words, and where pages begin.

https://tei-c.org/release/doc/tei-p5-doc/en/html/DS.html
"""

import re
from collections.abc import Mapping

import msgspec

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import MarkupText, Tag, tokens

_BLOCKS = frozenset(
    """
    ab address argument back bibl body byline castlist cit closer dateline div div0 div1 div2
    div3 div4 div5 div6 div7 docauthor docdate docedition docimprint doctitle epigraph figure
    floatingtext front group head imprimatur lg list listbibl note opener p postscript q quote
    salute signed sp stage table text titlepage trailer
    """.split()
)
_INLINE = frozenset({"q", "note", "bibl", "quote", "docauthor", "docdate", "signed", "dateline"})
"""blocks only where they do not stand inside a paragraph"""
_PARAGRAPHS = frozenset(
    "p head l item byline docimprint titlepart opener closer imprimatur".split()
)
_LINES = frozenset({"l", "item", "row", "speaker", "addrline", "label"})
_INLINE_LINES = frozenset({"titlepart", "signed", "dateline", "salute"})
"""lines of their own within a larger block"""
_MARKS = {
    "front": MarkKind.FRONT,
    "titlepage": MarkKind.FRONT,
    "back": MarkKind.BACK,
    "doctitle": MarkKind.TITLE,
    "docauthor": MarkKind.AUTHOR,
    "byline": MarkKind.BYLINE,
    "docimprint": MarkKind.IMPRINT,
    "imprint": MarkKind.IMPRINT,
    "publisher": MarkKind.PUBLISHER,
    "pubplace": MarkKind.PLACE,
    "docdate": MarkKind.DATE,
    "note": MarkKind.NOTE,
    "q": MarkKind.QUOTATION,
    "quote": MarkKind.QUOTATION,
    "list": MarkKind.LIST,
    "table": MarkKind.TABLE,
    "listbibl": MarkKind.REFERENCES,
    "hi": MarkKind.EMPHASIS,
    "emph": MarkKind.EMPHASIS,
}
_DIVISIONS = {
    "titlepage": MarkKind.FRONT,
    "title_page": MarkKind.FRONT,
    "colophon": MarkKind.IMPRINT,
    "imprint": MarkKind.IMPRINT,
    "contents": MarkKind.NAVIGATION,
    "toc": MarkKind.NAVIGATION,
    "table_of_contents": MarkKind.NAVIGATION,
    "bibliography": MarkKind.REFERENCES,
    "abstract": MarkKind.ABSTRACT,
}
_SILENT = frozenset(
    "teiheader temphead facsimile standoff sourcedoc corr reg expan del figdesc".split()
)
"""what is no transcription: corrections, and what editors say that a picture shows"""
_APART = frozenset({"cell", "note"})
"""what stands apart from the words beside it, on their line"""
_DIVISION = re.compile(r"div[0-7]?")
_ENTITY = re.compile(r"&([A-Za-z_][\w.-]{0,60});")
DEEPEST = 512


class _OpenTei(msgspec.Struct):
    name: str
    start: int
    mark: MarkKind | None
    level: int = 0
    target: str = ""
    block: bool = False
    silent: bool = False


class TeiBodyReader:
    """Feeds TEI into a composition; ``declared`` are the document's own entities."""

    def __init__(self, composition: Composition, declared: Mapping[str, str]) -> None:
        self.made = composition
        self._declared = declared
        self._stack: list[_OpenTei] = []
        self._silent = 0
        self._texts = 0
        self._depth = 0
        self._in_paragraph = 0

    def read(self, source: str) -> None:
        """Add the transcription."""
        for token in tokens(source, html=False):
            if isinstance(token, Tag):
                self._tag(token)
            elif self._texts and not self._silent:
                self._text(source, token)

    def _text(self, source: str, token: MarkupText) -> None:
        at = token.start
        if self._declared and not token.literal:
            for entity in _ENTITY.finditer(source, token.start, token.end):
                value = self._declared.get(entity.group(1))
                if value is not None:
                    self.made.add(source, at, entity.start())
                    if value:
                        self.made.put(value, entity.start())
                    at = entity.end()
        self.made.add(source, at, token.end, literal=token.literal)

    def _tag(self, tag: Tag) -> None:
        name = tag.name.rpartition(":")[2].lower()
        if tag.closing:
            self._close_to(name)
        elif name in {"lb", "cb", "pb", "milestone"}:
            self._milestone(name, tag)
        elif not tag.empty and len(self._stack) < DEEPEST:
            self._open(name, tag)
        elif name in _LINES and not self._silent:
            self.made.gap(LINE)

    def _milestone(self, name: str, tag: Tag) -> None:
        if self._silent or not self._texts:
            return
        if name == "pb":
            self.made.page(tag.get("n"))
        if tag.get("break") == "no":
            self.made.join()
        elif name == "lb":
            self.made.gap(LINE)

    def _open(self, name: str, tag: Tag) -> None:
        block = name in _BLOCKS and not (name in _INLINE and self._in_paragraph)
        if not self._silent:
            self._part(name, block)
        mark, level = self._mark_of_tag(name, tag)
        silent = name in _SILENT
        self._silent += silent
        self._texts += name == "text"
        self._depth += bool(_DIVISION.fullmatch(name))
        self._in_paragraph += name in _PARAGRAPHS
        target = tag.get("target") if name in {"ref", "ptr"} else ""
        self._stack.append(_OpenTei(name, self.made.length, mark, level, target, block, silent))

    def _part(self, name: str, block: bool) -> None:
        """How far an element stands apart from what is before it."""
        if block:
            self.made.gap(BLOCK)
        elif name in _LINES or name in _INLINE_LINES:
            self.made.gap(LINE)
        elif name in _APART:
            self.made.gap(SPACE)

    def _mark_of_tag(self, name: str, tag: Tag) -> tuple[MarkKind | None, int]:
        if name == "head":
            return MarkKind.HEADING, min(max(self._depth, 1), 6)
        said = tag.get("type").lower()
        if name == "titlepart":
            return (MarkKind.SUBTITLE if said in {"sub", "desc", "alt"} else MarkKind.TITLE), 0
        if name == "fw":
            return (MarkKind.FOOTER if said in {"sig", "catch"} else MarkKind.HEADER), 0
        if _DIVISION.fullmatch(name):
            return _DIVISIONS.get(said.replace(" ", "_")), 0
        return _MARKS.get(name), 0

    def _close_to(self, name: str) -> None:
        if not any(one.name == name for one in self._stack[-32:]):
            return
        while self._stack:
            one = self._stack.pop()
            self._silent -= one.silent
            self._texts -= one.name == "text"
            self._depth -= bool(_DIVISION.fullmatch(one.name))
            self._in_paragraph -= one.name in _PARAGRAPHS
            if one.mark:
                self.made.mark(one.mark, one.start, one.level)
            if one.target and not one.target.startswith("#"):
                self.made.link(one.target, one.start)
            if (one.block or one.name in _APART) and not self._silent:
                self.made.gap(BLOCK if one.block else SPACE)
            if one.name == name:
                return
