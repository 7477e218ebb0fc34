"""The body of an HTML or XHTML page: what is shown, and what its tags say of it."""

from collections.abc import Mapping

import msgspec

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition
from colophon.read.toolkit.markup import Tag, Text, tokens

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
_LINES = frozenset({"br", "tr", "dt", "dd", "li"})
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "svg",
        "math",
        "select",
        "option",
        "object",
        "iframe",
        "audio",
        "video",
    ]
)
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
_BY_TAG = {
    "nav": MarkKind.NAVIGATION,
    "blockquote": MarkKind.QUOTATION,
    "ul": MarkKind.LIST,
    "ol": MarkKind.LIST,
    "table": MarkKind.TABLE,
    "figcaption": MarkKind.CAPTION,
    "caption": MarkKind.CAPTION,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "b": MarkKind.EMPHASIS,
    "strong": MarkKind.EMPHASIS,
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
BY_WORD = {
    "imprint": MarkKind.IMPRINT,
    "colophon": MarkKind.IMPRINT,
    "impressum": MarkKind.IMPRINT,
    "copyright-page": MarkKind.IMPRINT,
    "copyrightpage": MarkKind.IMPRINT,
    "byline": MarkKind.BYLINE,
    "author": MarkKind.AUTHOR,
    "publisher": MarkKind.PUBLISHER,
    "place": MarkKind.PLACE,
    "pubdate": MarkKind.DATE,
    "datepublished": MarkKind.DATE,
    "date": MarkKind.DATE,
    "title": MarkKind.TITLE,
    "booktitle": MarkKind.TITLE,
    "book-title": MarkKind.TITLE,
    "entry-title": MarkKind.TITLE,
    "fulltitle": MarkKind.TITLE,
    "subtitle": MarkKind.SUBTITLE,
    "titlepage": MarkKind.FRONT,
    "title-page": MarkKind.FRONT,
    "halftitlepage": MarkKind.FRONT,
    "frontmatter": MarkKind.FRONT,
    "front": MarkKind.FRONT,
    "backmatter": MarkKind.BACK,
    "back": MarkKind.BACK,
    "footnote": MarkKind.NOTE,
    "footnotes": MarkKind.NOTE,
    "endnotes": MarkKind.NOTE,
    "rearnotes": MarkKind.NOTE,
    "abstract": MarkKind.ABSTRACT,
    "keywords": MarkKind.KEYWORDS,
    "references": MarkKind.REFERENCES,
    "bibliography": MarkKind.REFERENCES,
    "toc": MarkKind.NAVIGATION,
    "navigation": MarkKind.NAVIGATION,
    "breadcrumb": MarkKind.NAVIGATION,
    "breadcrumbs": MarkKind.NAVIGATION,
}
"""words of class, id, role, itemprop and epub:type that say what an element is"""
_SPEAKING = ("class", "role", "itemprop", "epub:type", "rel")
DEEPEST = 512
"""open elements that are kept; deeper nesting is read without marks"""


class _Open(msgspec.Struct):
    name: str
    start: int
    marks: tuple[tuple[MarkKind, int], ...]
    target: str = ""
    unseen: bool = False


class BodyReader:
    """Feeds one page of markup into a composition; ``offset`` is where its source begins."""

    def __init__(self, composition: Composition) -> None:
        self.made = composition
        self._stack: list[_Open] = []
        self._titled: set[MarkKind] = set()
        self._unseen = 0
        self._pre = 0

    def read(self, source: str, *, html: bool = True) -> None:
        """Add what the page shows."""
        for token in tokens(source, html=html):
            if isinstance(token, Tag):
                self._tag(token)
            elif not self._unseen:
                self._text(source, token)
        while self._stack:
            self._close()

    def _text(self, source: str, token: Text) -> None:
        if self._pre and not token.literal:
            self.made.keep(source, token.start, token.end)
        else:
            self.made.add(source, token.start, token.end, literal=token.literal)

    def _tag(self, tag: Tag) -> None:
        name = tag.name
        if name in _LINES:
            self.made.gap(LINE)
        elif name in _BLOCKS:
            self.made.gap(BLOCK)
        elif name in {"td", "th"}:
            self.made.gap(SPACE)
        if tag.closing:
            self._close_to(name)
            return
        if tag.attributes and "pagebreak" in tag.attributes:
            self._page_break(tag)
        if name not in _VOID and not tag.empty and len(self._stack) < DEEPEST:
            self._open(tag)

    def _page_break(self, tag: Tag) -> None:
        """EPUB: where a page of the printed edition begins."""
        kinds = f"{tag.get('epub:type')} {tag.get('role')}".split()
        if "pagebreak" in kinds or "doc-pagebreak" in kinds:
            self.made.page(tag.get("title") or tag.get("aria-label"))

    def _open(self, tag: Tag) -> None:
        attributes = tag.all() if tag.attributes else {}
        marks = tuple(_kinds(tag.name, attributes))
        unseen = tag.name in _UNSEEN or "hidden" in attributes
        self._unseen += unseen
        self._pre += tag.name == "pre"
        target = attributes.get("href", "") if tag.name == "a" else ""
        self._stack.append(_Open(tag.name, self.made.length, marks, target, unseen))

    def _close_to(self, name: str) -> None:
        """Close the nearest open element of that name, and those left open in it."""
        reach = self._stack[-32:]
        if any(one.name == name for one in reach):
            while self._close() != name:
                pass

    def _believed(self, kind: MarkKind) -> bool:
        """Chapters, too, have titles: only the first counts, and those on a title page."""
        if kind not in {MarkKind.TITLE, MarkKind.SUBTITLE}:
            return True
        first = kind not in self._titled
        self._titled.add(kind)
        return first or any((MarkKind.FRONT, 0) in one.marks for one in self._stack)

    def _close(self) -> str:
        one = self._stack.pop()
        self._unseen -= one.unseen
        self._pre -= one.name == "pre"
        for kind, level in one.marks:
            if self._believed(kind):
                self.made.mark(kind, one.start, level)
        if one.target and not one.target.startswith(("#", "javascript:")):
            self.made.link(one.target, one.start)
        return one.name


def _kinds(name: str, attributes: Mapping[str, str]) -> list[tuple[MarkKind, int]]:
    kinds: list[tuple[MarkKind, int]] = []
    if name in _HEADINGS:
        kinds.append((MarkKind.HEADING, _HEADINGS[name]))
    elif name in _BY_TAG:
        kinds.append((_BY_TAG[name], 0))
    for attribute in _SPEAKING:
        for word in attributes.get(attribute, "").lower().split()[:8]:
            kind = BY_WORD.get(word)
            if kind and (kind, 0) not in kinds:
                kinds.append((kind, 0))
    return kinds
