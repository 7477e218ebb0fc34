"""The runs of a WordprocessingML part, with the paragraphs' styles as marks.

ECMA-376 part 1, 17.3
"""

import re
from collections.abc import Callable, Mapping
from html import unescape
from typing import Any

import msgspec

from colophon.read._docx_fields import Fields
from colophon.read._docx_styles import NOT, Style, StyleSheet, outline
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import Tag
from colophon.read.toolkit.prefixes import usual_tokens

_SILENT = frozenset("mc:Fallback w:del w:moveFrom w:instrText w:pPrChange w:rPrChange w:rt".split())
"""what is not shown as text, how it looked before a change, and the readings set over words
(ruby)"""
_REMOVED = frozenset({"w:del", "w:moveFrom"})
"""on the mark that ends a paragraph: the next one goes on in its line"""
_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
}
"""prefixes as Word writes them; the second namespace of each is that of strict documents"""
_R_ID = "r:id"
_STRING = re.compile(r"""\sstring\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
"""the words of a drawing made of letters (WordArt), an attribute"""


def relations(root: Any, kind: str) -> dict[str, str]:
    """Targets of relationships of a kind (``hyperlink``, ``styles``) by their id."""
    return {
        one.get("Id", ""): one.get("Target", "")
        for one in ([] if root is None else root.iterchildren("*"))
        if one.get("Type", "").endswith(f"/{kind}")
    }


class _OpenParagraph(msgspec.Struct):
    """A paragraph, of which the words since ``start`` are not marked yet."""

    start: int
    style: Style | None = None
    hidden: bool = False


class DocxBodyReader:
    """Feeds WordprocessingML into a composition."""

    def __init__(self, composition: Composition, sheet: StyleSheet) -> None:
        self.made = composition
        self._sheet = sheet
        self._page_start = 0
        self._begin("", {})

    def _begin(self, source: str, targets: Mapping[str, str]) -> None:
        self._source, self._targets = source, targets
        self._in_text = False
        self._in_run = self._hidden = self._goes_on = False
        self._silent = 0
        self._tables = 0
        self._paragraphs: list[_OpenParagraph] = []
        """those that are open: a box of text hangs on a paragraph and holds others"""
        self._controls: list[bool] = []
        """those that are open, and whether they show words that only ask for some"""
        self._link = (0, "")
        self._fields = Fields(self.made)

    def read(self, source: str, root: Any, targets: Mapping[str, str]) -> None:
        """Add the text of one part, parsed as ``root``; ``targets`` are its links by the id of a
        relationship."""
        self._begin(source, targets)
        for token in usual_tokens(source, root, _NAMESPACES):
            if isinstance(token, Tag):
                self._tag(token)
            elif self._in_text and not self._silent and not self._hidden:
                self.made.add(source, token.start, token.end, literal=token.literal)
            elif self._fields.asking:
                self._fields.add_code(unescape(source[token.start : token.end]))

    def _tag(self, tag: Tag) -> None:
        if tag.name in _SILENT:
            self._silent += -1 if tag.closing else not tag.empty
            self._fields.asking = tag.name == "w:instrText" and not tag.closing
            if tag.empty and tag.name in _REMOVED and self._paragraphs and not self._in_run:
                self._goes_on = True
        elif tag.name == "w:sdt":
            self._control(tag)
        elif tag.name in _ELEMENTS and not self._silent:
            _ELEMENTS[tag.name](self, tag)

    def _control(self, tag: Tag) -> None:
        """A place to be filled in, with what was filled in or the words that ask for it."""
        if not tag.closing:
            self._controls.append(False)
        elif self._controls and self._controls.pop():
            self._silent -= 1

    def _asks(self, tag: Tag) -> None:
        """The control shows its placeholder: what it holds is no part of the document."""
        if self._controls and not self._controls[-1] and tag.get("w:val") not in NOT:
            self._controls[-1] = True
            self._silent += 1

    def _text(self, tag: Tag) -> None:
        self._in_text = not tag.closing and not tag.empty

    def _run(self, tag: Tag) -> None:
        self._in_run = not tag.closing and not tag.empty
        self._hidden = self._in_run and bool(self._paragraphs) and self._paragraphs[-1].hidden

    def _run_style(self, tag: Tag) -> None:
        self._hidden = self._hidden or (self._in_run and tag.get("w:val") in self._sheet.hidden)

    def _vanish(self, tag: Tag) -> None:
        """Hidden text; a paragraph's own mark may be hidden, too, which hides no words."""
        self._hidden = self._in_run and tag.get("w:val") not in NOT

    def _begin_or_finish(self, tag: Tag) -> None:
        """A paragraph, which counts as one only with its two tags."""
        if tag.empty:
            return
        self._mark_paragraph()
        if tag.closing:
            self._finish()
        else:
            if not self._goes_on:
                self.made.gap(LINE if self._tables else BLOCK)
            self._goes_on = False
            self._paragraphs.append(_OpenParagraph(self.made.length))

    def _frame(self, tag: Tag) -> None:
        """A first letter that hangs into the lines of the next paragraph begins its first word."""
        if self._paragraphs and tag.get("w:dropcap") in ("drop", "margin"):
            self._goes_on = True

    def _style(self, tag: Tag) -> None:
        if self._paragraphs:
            named = tag.get("w:val")
            self._paragraphs[-1].style = self._sheet.marks.get(named)
            self._paragraphs[-1].hidden = named in self._sheet.hidden

    def _outline(self, tag: Tag) -> None:
        """A paragraph that is a heading without a style of one."""
        if self._paragraphs and not self._paragraphs[-1].style:
            self._paragraphs[-1].style = outline(tag.get("w:val"))

    def _table(self, tag: Tag) -> None:
        self._tables += -1 if tag.closing else 1
        self.made.gap(BLOCK)

    def _space(self, tag: Tag) -> None:
        self.made.gap(SPACE)

    def _tab(self, tag: Tag) -> None:
        """A tab among the words; where tabs stop is said by elements of the same name."""
        if self._in_run:
            self.made.gap(SPACE)

    def _hyphen(self, tag: Tag) -> None:
        self.made.put("-", tag.start)

    def _hyperlink(self, tag: Tag) -> None:
        if tag.closing:
            self.made.link(self._link[1], self._link[0])
        else:
            self._link = (self.made.length, self._targets.get(tag.get(_R_ID), ""))

    def _field(self, tag: Tag) -> None:
        self._fields.take(tag.get("w:fldchartype"))

    def _simple_field(self, tag: Tag) -> None:
        if tag.closing:
            self._fields.take("end")
        elif not tag.empty:
            self._fields.take("begin")
            self._fields.add_code(tag.get("w:instr"))
            self._fields.take("separate")

    def _letters(self, tag: Tag) -> None:
        """A drawing made of letters stands by itself, as a box of text does."""
        found = _STRING.search(self._source, tag.start, tag.end)
        if not found or self._hidden:
            return
        self._mark_paragraph()
        self.made.gap(BLOCK)
        start, end = found.span(1 if found[1] is not None else 2)
        self.made.add(self._source, start, end)
        self.made.gap(BLOCK)
        if self._paragraphs:
            self._paragraphs[-1].start = self.made.length

    def _mark_paragraph(self) -> None:
        """Mark what the innermost paragraph holds so far, or since a box in it ended."""
        one = self._paragraphs[-1] if self._paragraphs else None
        if one and one.style:
            self.made.mark(one.style[0], one.start, one.style[1])

    def _finish(self) -> None:
        if self._paragraphs:
            self._paragraphs.pop()
        if self._paragraphs:
            self._paragraphs[-1].start = self.made.length
        if not self._goes_on:
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
    "w:rStyle": DocxBodyReader._run_style,
    "w:showingPlcHdr": DocxBodyReader._asks,
    "w:framePr": DocxBodyReader._frame,
    "w:p": DocxBodyReader._begin_or_finish,
    "w:pStyle": DocxBodyReader._style,
    "w:outlineLvl": DocxBodyReader._outline,
    "w:tbl": DocxBodyReader._table,
    "w:tab": DocxBodyReader._tab,
    "w:ptab": DocxBodyReader._space,
    "w:tc": DocxBodyReader._space,
    "w:noBreakHyphen": DocxBodyReader._hyphen,
    "w:br": DocxBodyReader._break,
    "w:cr": DocxBodyReader._break,
    "w:lastRenderedPageBreak": DocxBodyReader._break,
    "w:hyperlink": DocxBodyReader._hyperlink,
    "w:fldChar": DocxBodyReader._field,
    "w:fldSimple": DocxBodyReader._simple_field,
    "v:textpath": DocxBodyReader._letters,
}
"""what an element of the body means for the text"""
