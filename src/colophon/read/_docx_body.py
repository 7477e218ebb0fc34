"""The runs of a WordprocessingML part, with the paragraphs' styles as marks.

ECMA-376 part 1, 17.3
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import Tag
from colophon.read.toolkit.prefixes import usual_tokens

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
_SILENT = frozenset({"mc:Fallback", "w:del", "w:moveFrom", "w:instrText", "w:rt"})
"""what is not shown as text, and the readings set over words (ruby)"""
_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
}
"""prefixes as Word writes them; the second namespace of each is that of strict documents"""
_R_ID = "r:id"
_NOT = frozenset({"0", "false", "off"})


def styles(root: Any) -> dict[str, Style]:
    """Marks by style id; ids are translated with the program, names are not."""
    found: dict[str, Style] = {}
    for style in [] if root is None else root.iter("{*}style"):
        name = style.find("{*}name")
        said = "" if name is None else _attribute(name, "val").lower()
        heading = _HEADING.fullmatch(said)
        if heading:
            found[_attribute(style, "styleId")] = (MarkKind.HEADING, int(heading.group(1)))
        elif said in _STYLES:
            found[_attribute(style, "styleId")] = (_STYLES[said], 0)
    return found


def _attribute(element: Any, name: str) -> str:
    """An attribute in whatever namespace, or empty."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")


def relations(root: Any, kind: str) -> dict[str, str]:
    """Targets of relationships of a kind (``hyperlink``, ``styles``) by their id."""
    return {
        one.get("Id", ""): one.get("Target", "")
        for one in ([] if root is None else root.iterchildren("*"))
        if one.get("Type", "").endswith(f"/{kind}")
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
        self._in_run = self._hidden = self._initial = False
        self._silent = 0
        self._tables = 0
        self._paragraphs: list[tuple[int, Style | None]] = []
        """those that are open: a box of text hangs on a paragraph and holds others"""
        self._link = (0, "")

    def read(self, source: str, root: Any, targets: Mapping[str, str]) -> None:
        """Add the text of one part, parsed as ``root``; ``targets`` are its links by the id of a
        relationship."""
        self._begin(targets)
        for token in usual_tokens(source, root, _NAMESPACES):
            if isinstance(token, Tag):
                if token.name in _SILENT:
                    self._silent += -1 if token.closing else not token.empty
                elif token.name in _ELEMENTS and not self._silent:
                    _ELEMENTS[token.name](self, token)
            elif self._in_text and not self._silent and not self._hidden:
                self.made.add(source, token.start, token.end, literal=token.literal)

    def _text(self, tag: Tag) -> None:
        self._in_text = not tag.closing and not tag.empty

    def _run(self, tag: Tag) -> None:
        self._in_run, self._hidden = not tag.closing and not tag.empty, False

    def _vanish(self, tag: Tag) -> None:
        """Hidden text; a paragraph's own mark may be hidden, too, which hides no words."""
        self._hidden = self._in_run and tag.get("w:val") not in _NOT

    def _begin_or_finish(self, tag: Tag) -> None:
        """A paragraph, which counts as one only with its two tags."""
        if tag.empty:
            return
        self._mark_paragraph()
        if tag.closing:
            self._finish()
        else:
            if not self._initial:
                self.made.gap(LINE if self._tables else BLOCK)
            self._initial = False
            self._paragraphs.append((self.made.length, None))

    def _frame(self, tag: Tag) -> None:
        """A first letter that hangs into the lines of the next paragraph begins its first word."""
        if self._paragraphs and tag.get("w:dropcap") in ("drop", "margin"):
            self._initial = True

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
        if not self._initial:
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
    "m:t": DocxBodyReader._text,
    "w:r": DocxBodyReader._run,
    "w:vanish": DocxBodyReader._vanish,
    "w:framePr": DocxBodyReader._frame,
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
