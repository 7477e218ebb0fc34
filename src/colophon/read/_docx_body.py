"""The runs of a WordprocessingML part, with the paragraphs' styles as marks.

ECMA-376 part 1, 17.3
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import Tag, tokens

_HEADING = re.compile(r"heading ([1-9])")
_STYLES = {
    "title": MarkKind.TITLE,
    "subtitle": MarkKind.SUBTITLE,
    "quote": MarkKind.QUOTATION,
    "intense quote": MarkKind.QUOTATION,
    "caption": MarkKind.CAPTION,
    "author": MarkKind.AUTHOR,
    "byline": MarkKind.BYLINE,
    "imprint": MarkKind.IMPRINT,
    "colophon": MarkKind.IMPRINT,
    "abstract": MarkKind.ABSTRACT,
    "bibliography": MarkKind.REFERENCES,
    "header": MarkKind.HEADER,
    "footer": MarkKind.FOOTER,
}
Style = tuple[MarkKind, int]
_SILENT = frozenset({"mc:Fallback", "w:del", "w:moveFrom", "w:instrText"})
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R_ID = "r:id"


def styles(root: Any) -> dict[str, Style]:
    """Marks by style id; ids are translated with the program, names are not."""
    found: dict[str, Style] = {}
    for style in [] if root is None else root.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        said = "" if name is None else name.get(f"{_W}val", "").lower()
        heading = _HEADING.fullmatch(said)
        if heading:
            found[style.get(f"{_W}styleId", "")] = (MarkKind.HEADING, int(heading.group(1)))
        elif said in _STYLES:
            found[style.get(f"{_W}styleId", "")] = (_STYLES[said], 0)
    return found


def links(root: Any) -> dict[str, str]:
    """Targets of hyperlinks by relationship id."""
    return {
        one.get("Id", ""): one.get("Target", "")
        for one in ([] if root is None else root.iterchildren("*"))
        if one.get("Type", "").endswith("/hyperlink")
    }


class DocxBodyReader:
    """Feeds WordprocessingML into a composition."""

    def __init__(self, composition: Composition, styles: Mapping[str, Style]) -> None:
        self.made = composition
        self._styles = styles
        self._page_start = 0
        self._begin({})

    def _begin(self, targets: Mapping[str, str]) -> None:
        self._targets = targets
        self._in_text = False
        self._silent = 0
        self._tables = 0
        self._paragraphs: list[tuple[int, Style | None]] = []
        """those that are open: a box of text hangs on a paragraph and holds others"""
        self._link = (0, "")

    def read(self, source: str, targets: Mapping[str, str]) -> None:
        """Add the text of one part; ``targets`` are its links by the id of a relationship."""
        self._begin(targets)
        for token in tokens(source, html=False):
            if isinstance(token, Tag):
                if token.name in _SILENT:
                    self._silent += -1 if token.closing else not token.empty
                elif token.name in _ELEMENTS and not self._silent:
                    _ELEMENTS[token.name](self, token)
            elif self._in_text and not self._silent:
                self.made.add(source, token.start, token.end, literal=token.literal)

    def _text(self, tag: Tag) -> None:
        self._in_text = not tag.closing and not tag.empty

    def _begin_or_finish(self, tag: Tag) -> None:
        """A paragraph, which counts as one only with its two tags."""
        if tag.empty:
            return
        self._mark_paragraph()
        if tag.closing:
            self._finish()
        else:
            self.made.gap(LINE if self._tables else BLOCK)
            self._paragraphs.append((self.made.length, None))

    def _style(self, tag: Tag) -> None:
        if self._paragraphs:
            start, _ = self._paragraphs[-1]
            self._paragraphs[-1] = (start, self._styles.get(tag.get("w:val")))

    def _table(self, tag: Tag) -> None:
        self._tables += -1 if tag.closing else 1
        self.made.gap(BLOCK)

    def _space(self, tag: Tag) -> None:
        self.made.gap(SPACE)

    def _hyphen(self, tag: Tag) -> None:
        self.made.put("-", tag.start)

    def _hyperlink(self, tag: Tag) -> None:
        if tag.closing:
            self.made.link(self._link[1], self._link[0])
        else:
            self._link = (self.made.length, self._targets.get(tag.get(_R_ID), ""))

    def _mark_paragraph(self) -> None:
        """Mark what the innermost paragraph holds so far, or since a box in it ended."""
        start, style = self._paragraphs[-1] if self._paragraphs else (0, None)
        if style:
            self.made.mark(style[0], start, style[1])

    def _finish(self) -> None:
        if self._paragraphs:
            self._paragraphs.pop()
        if self._paragraphs:
            _, style = self._paragraphs[-1]
            self._paragraphs[-1] = (self.made.length, style)
        self.made.gap(BLOCK if self._paragraphs else LINE)

    def _break(self, tag: Tag) -> None:
        """Line breaks; pages only as Word itself last laid them out, or as somebody set them."""
        if tag.name == "w:lastRenderedPageBreak" or tag.get("w:type") == "page":
            self.made.gap(LINE)
            if self.made.length > self._page_start:
                self.made.page()
                self._page_start = self.made.length
        else:
            self.made.gap(LINE)


_ELEMENTS: Mapping[str, Callable[[DocxBodyReader, Tag], None]] = {
    "w:t": DocxBodyReader._text,
    "w:p": DocxBodyReader._begin_or_finish,
    "w:pStyle": DocxBodyReader._style,
    "w:tbl": DocxBodyReader._table,
    "w:tab": DocxBodyReader._space,
    "w:tc": DocxBodyReader._space,
    "w:noBreakHyphen": DocxBodyReader._hyphen,
    "w:br": DocxBodyReader._break,
    "w:cr": DocxBodyReader._break,
    "w:lastRenderedPageBreak": DocxBodyReader._break,
    "w:hyperlink": DocxBodyReader._hyperlink,
}
"""what an element of the body means for the text"""
