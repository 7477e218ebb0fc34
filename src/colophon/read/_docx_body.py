"""The runs of a WordprocessingML part, with the paragraphs' styles as marks.

ECMA-376 part 1, 17.3
"""

import re
from collections.abc import Mapping
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
        for one in ([] if root is None else root)
        if one.get("Type", "").endswith("/hyperlink")
    }


class BodyReader:
    """Feeds WordprocessingML into a composition."""

    def __init__(self, composition: Composition, styles: Mapping[str, Style]) -> None:
        self.made = composition
        self._styles = styles
        self._page_start = 0

    def read(self, source: str, targets: Mapping[str, str]) -> None:
        """Add the text of one part."""
        made = self.made
        in_text = False
        silent = 0
        paragraph: tuple[int, Style | None] = (0, None)
        table = 0
        link = (0, "")
        for token in tokens(source, html=False):
            if not isinstance(token, Tag):
                if in_text and not silent:
                    made.add(source, token.start, token.end, literal=token.literal)
                continue
            name = token.name
            if name in _SILENT:
                silent += -1 if token.closing else not token.empty
            elif name == "w:t":
                in_text = not token.closing and not token.empty
            elif name == "w:p" and not token.empty:
                if token.closing:
                    self._finish(paragraph)
                else:
                    made.gap(LINE if table else BLOCK)
                    paragraph = (made.length, None)
            elif name == "w:pStyle":
                paragraph = (paragraph[0], self._styles.get(token.get("w:val")))
            elif name == "w:tbl":
                table += -1 if token.closing else 1
                made.gap(BLOCK)
            elif name in {"w:tab", "w:tc"}:
                made.gap(SPACE)
            elif name == "w:noBreakHyphen":
                made.put("-", token.start)
            elif name in {"w:br", "w:cr", "w:lastRenderedPageBreak"}:
                self._break(token)
            elif name == "w:hyperlink":
                if token.closing:
                    made.link(link[1], link[0])
                else:
                    link = (made.length, targets.get(token.get(_R_ID), ""))

    def _finish(self, paragraph: tuple[int, Style | None]) -> None:
        start, style = paragraph
        if style:
            self.made.mark(style[0], start, style[1])
        self.made.gap(LINE)

    def _break(self, tag: Tag) -> None:
        """Line breaks; pages only as Word itself last laid them out, or as somebody set them."""
        if tag.name == "w:lastRenderedPageBreak" or tag.get("w:type") == "page":
            self.made.gap(LINE)
            if self.made.length > self._page_start:
                self.made.page()
                self._page_start = self.made.length
        else:
            self.made.gap(LINE)
