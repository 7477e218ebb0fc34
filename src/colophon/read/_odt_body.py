"""The body of an OpenDocument text: paragraphs, headings, notes, soft page breaks.

OpenDocument 1.3 part 3, 5 and 6
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import MarkupText, Tag
from colophon.read.toolkit.named_styles import NAMED_STYLES
from colophon.read.toolkit.prefixes import usual_tokens

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_BY_STYLE = {**NAMED_STYLES, "quotations": MarkKind.QUOTATION}
_MARKED = {
    "text:note-body": MarkKind.NOTE,
    "text:list": MarkKind.LIST,
    "table:table": MarkKind.TABLE,
    "text:bibliography": MarkKind.REFERENCES,
    "text:table-of-content": MarkKind.NAVIGATION,
}
_SILENT = frozenset(
    "office:annotation office:binary-data office:forms svg:desc svg:title text:note-citation"
    " text:ruby-text text:script text:tracked-changes".split()
)
"""what is not shown as text of the page, and the readings set over words (ruby)"""
_NAMESPACES = {
    f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0": prefix
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
        ("svg", "svg-compatible"), ("style", "style"),
    )
} | {"http://www.w3.org/1999/xlink": "xlink"}  # fmt: skip
"""prefixes as office programs write them"""
_RUNNING = {
    f"style:{name}{which}": kind
    for name, kind in (("header", MarkKind.HEADER), ("footer", MarkKind.FOOTER))
    for which in ("", "-first", "-left")
}
"""what a page style sets above and below the text"""
_NUMBERED = re.compile(r"_20_|\s+")
DEEPEST = 512
_MOST_ANCESTORS = 8


class _OpenOdt(msgspec.Struct):
    name: str
    start: int
    mark: MarkKind | None = None
    level: int = 0
    target: str = ""
    unseen: bool = False


def styles(*roots: Any) -> dict[str, MarkKind]:
    """Marks by style name, its own or that of a style it is made from."""
    parents = _parents(roots)
    found = dict(_BY_STYLE)
    for name in parents:
        for one in _ancestry(name, parents):
            kind = _BY_STYLE.get(_NUMBERED.sub(" ", one).lower())
            if kind:
                found[name] = kind
                break
    return found


def hidden_styles(*roots: Any) -> frozenset[str]:
    """The names of styles whose words are not shown, or that are made from such a one."""
    shown = {
        one.getparent().get(f"{_STYLE}name", ""): one.get(f"{_TEXT}display")
        for root in roots
        if root is not None
        for one in root.iter(f"{_STYLE}text-properties")
        if one.get(f"{_TEXT}display")
    }
    parents = _parents(roots)
    said = (
        (name, next((shown[one] for one in _ancestry(name, parents) if one in shown), ""))
        for name in {*parents, *shown}
    )
    return frozenset(name for name, display in said if name and display == "none")


def _parents(roots: Iterable[Any]) -> dict[str, str]:
    """Each style and the one that it is made from, or empty."""
    return {
        one.get(f"{_STYLE}name", ""): one.get(f"{_STYLE}parent-style-name", "")
        for root in roots
        if root is not None
        for one in root.iter(f"{_STYLE}style")
    }


def _ancestry(name: str, parents: Mapping[str, str]) -> Iterator[str]:
    """A style, the one that it is made from, and so on."""
    for _ in range(_MOST_ANCESTORS):
        yield name
        name = parents.get(name, "")


class OdtBodyReader:
    """Feeds content.xml into a composition."""

    def __init__(
        self, composition: Composition, styles: Mapping[str, MarkKind], unseen: Collection[str]
    ) -> None:
        self.made = composition
        self._unseen_styles = unseen
        self._hidden = 0
        self._styles = styles
        self._stack: list[_OpenOdt] = []
        self._silent = 0
        self._paragraphs: list[_OpenOdt] = []
        """those that are open: a note or a box of text stands in one and holds others"""

    def read(self, source: str, root: Any) -> None:
        """Add the text of the body; ``root`` is the source, parsed."""
        inside = False
        for token in usual_tokens(source, root, _NAMESPACES):
            if not isinstance(token, Tag):
                self._words(source, token)
            elif token.name == "office:text":
                inside = not token.closing
            elif inside:
                self._tag(token)

    def read_running(self, source: str, root: Any) -> None:
        """Add what page styles set above and below the text; ``root`` is styles.xml, parsed.

        What a style does not show (``style:display``) is left out.
        """
        start = -1
        for token in usual_tokens(source, root, _NAMESPACES):
            if not isinstance(token, Tag):
                self._words(source, token)
            elif token.name not in _RUNNING:
                if start >= 0:
                    self._tag(token)
            elif token.closing:
                if start >= 0:
                    self._close("")
                    self.made.mark(_RUNNING[token.name], start)
                start = -1
            elif not token.empty and token.get("style:display") != "false":
                self.made.gap(BLOCK)
                start = self.made.length

    def _words(self, source: str, words: MarkupText) -> None:
        if self._paragraphs and not self._silent and not self._hidden:
            self.made.add(source, words.start, words.end, literal=words.literal)

    def _tag(self, tag: Tag) -> None:
        name = tag.name
        if name in _SILENT:
            self._silent += -1 if tag.closing else not tag.empty
        elif self._silent:
            return
        elif name in {"text:s", "text:tab"}:
            self.made.gap(SPACE)
        elif name == "text:line-break":
            self.made.gap(LINE)
        elif name == "text:soft-page-break":
            self.made.page()
        elif tag.closing:
            self._close(name)
        elif not tag.empty and len(self._stack) < DEEPEST:
            self._open(tag)

    def _open(self, tag: Tag) -> None:
        made = self.made
        mark, level = _MARKED.get(tag.name), 0
        if tag.name in {"text:p", "text:h"}:
            self._mark_paragraph()
            listed = any(one.mark in {MarkKind.LIST, MarkKind.TABLE} for one in self._stack[-6:])
            made.gap(LINE if listed else BLOCK)
            style = tag.get("text:style-name")
            mark = self._styles.get(style) or _BY_STYLE.get(_NUMBERED.sub(" ", style).lower())
            if tag.name == "text:h":
                mark = mark or MarkKind.HEADING
                said = tag.get("text:outline-level")
                level = int(said) if said.isdecimal() and len(said) < 3 else 1
        elif mark in {MarkKind.LIST, MarkKind.TABLE}:
            made.gap(BLOCK)
        target = tag.get("xlink:href") if tag.name == "text:a" else ""
        unseen = tag.get("text:style-name") in self._unseen_styles or _is_hidden(tag)
        self._hidden += unseen
        self._stack.append(_OpenOdt(tag.name, made.length, mark, level, target, unseen))
        if tag.name in {"text:p", "text:h"}:
            self._paragraphs.append(self._stack[-1])

    def _mark_paragraph(self) -> None:
        """Mark what the innermost paragraph holds so far, or since what stood in it ended."""
        one = self._paragraphs[-1] if self._paragraphs else None
        if one and one.mark:
            self.made.mark(one.mark, one.start, one.level)

    def _close(self, name: str) -> None:
        """Close the innermost open element of that name, and those left open in it."""
        while self._stack:
            one = self._stack.pop()
            self._hidden -= one.unseen
            if one.mark:
                self.made.mark(one.mark, one.start, one.level)
            if one.target and not one.target.startswith("#"):
                self.made.link(one.target, one.start)
            if one.name in {"text:p", "text:h"}:
                self._paragraphs.pop()
                if self._paragraphs:
                    self._paragraphs[-1].start = self.made.length
                self.made.gap(LINE)
            elif one.mark in {MarkKind.LIST, MarkKind.TABLE, MarkKind.NOTE}:
                self.made.gap(BLOCK)
            if one.name == name:
                return


def _is_hidden(tag: Tag) -> bool:
    """A section that is not shown, or what a condition hides, as the program last found it."""
    return tag.get("text:display") == "none" or tag.get("text:is-hidden") == "true"
