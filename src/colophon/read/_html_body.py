"""The body of an HTML or XHTML page: what is shown, and what its tags say of it."""

import re
from collections.abc import Mapping

import msgspec

from colophon.model.document import MarkKind
from colophon.read._html_furniture import Furniture
from colophon.read._html_words import (
    BEGIN_BODY,
    BLOCKS,
    BY_TAG,
    BY_WORD,
    HEADINGS,
    LINES,
    RUBY,
    SPEAKING,
    UNSEEN,
    VOID,
)
from colophon.read.toolkit.composition import BLOCK, LINE, SPACE, Composition, address_of
from colophon.read.toolkit.markup import MarkupText, Tag, tokens

DEEPEST = 512
"""open elements that are kept; deeper nesting is read without marks"""
_APART = frozenset({MarkKind.AUTHOR, MarkKind.DATE, MarkKind.MODIFIED, MarkKind.PUBLISHER})
"""what styles set apart from the words beside it, with no blank in the source"""
_PREFIXED = re.compile(r"<([A-Za-z][\w.-]{0,40}:)html[\s>]")
"""a page of XHTML that calls its elements by a prefix"""
_HEAD = 4_096
"""characters in which its first element is looked for"""
_WHOLE = frozenset({"html", "body"})
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


class _OpenHtml(msgspec.Struct):
    name: str
    start: int
    marks: tuple[tuple[MarkKind, int], ...]
    target: str = ""
    unseen: bool = False


class HtmlBodyReader:
    """Feeds one page of markup into a composition.

    Of a page of a ``site``, what belongs to the site (menus, teasers, comments) is marked
    as navigation; the pages of a book have no such things.
    """

    def __init__(self, composition: Composition, *, site: bool = False) -> None:
        self.made = composition
        self._stack: list[_OpenHtml] = []
        self._titled: set[MarkKind] = set()
        self._unseen = 0
        self._pre = 0
        self._furniture = Furniture(composition) if site else None

    def read(self, source: str) -> None:
        """Add what the page shows."""
        prefix = _PREFIXED.search(source, 0, _HEAD)
        for token in tokens(source):
            if isinstance(token, Tag):
                self._tag(_without_prefix(token, prefix[1]) if prefix else token)
                continue
            if self._unseen and source[token.start : token.end].strip():
                self._end_head()
            if not self._unseen:
                self._text(source, token)
        while self._stack:
            self._close()

    def _end_head(self) -> None:
        """What belongs to the body ends the head, whether or not its tag is written."""
        if self._stack and self._stack[-1].name == "head":
            self._close()

    def _text(self, source: str, token: MarkupText) -> None:
        if self._pre and not token.literal:
            self.made.keep(source, token.start, token.end)
        else:
            self.made.add(source, token.start, token.end, literal=token.literal)

    def _tag(self, tag: Tag) -> None:
        name = tag.name
        if not tag.closing and name in BEGIN_BODY:
            self._end_head()
        if not self._unseen:
            self._part(name)
        if tag.closing:
            self._close_to(name)
            return
        if tag.attributes and ("pagebreak" in tag.attributes or "ocr_page" in tag.attributes):
            self._page_break(tag)
        if name not in VOID and not tag.empty and len(self._stack) < DEEPEST:
            self._open(tag)

    def _part(self, name: str) -> None:
        """How far an element stands apart from what is before or after it."""
        if name in LINES:
            self.made.gap(LINE)
        elif name in BLOCKS:
            self.made.gap(BLOCK)
        elif name in {"td", "th", "time"}:
            self.made.gap(SPACE)

    def _page_break(self, tag: Tag) -> None:
        """Where a page of the printed edition begins (EPUB), or that of a picture (hOCR)."""
        kinds = f"{tag.get('epub:type')} {tag.get('role')}".split()
        if "pagebreak" in kinds or "doc-pagebreak" in kinds:
            self.made.page(tag.get("title") or tag.get("aria-label"))
        elif "ocr_page" in tag.get("class").split():
            self.made.page()

    def _open(self, tag: Tag) -> None:
        if tag.name == "a" and self._stack and self._stack[-1].name == "a":
            self._close()  # links do not stand in links
        if tag.name in RUBY and self._stack and self._stack[-1].name in RUBY:
            self._close()
        attributes = tag.all() if tag.attributes else {}
        marks = tuple(_kinds(tag.name, attributes))
        if any(kind in _APART for kind, _ in marks):
            self.made.gap(SPACE)
        # a page that hides itself whole does so until its script has run
        unseen = tag.name in UNSEEN or (
            tag.name not in _WHOLE and ("hidden" in attributes or _is_hidden(attributes))
        )
        self._unseen += unseen
        self._pre += tag.name == "pre"
        target = attributes.get("href", "") if tag.name == "a" else ""
        if self._furniture:
            self._furniture.open(tag.name, attributes)
        self._stack.append(_OpenHtml(tag.name, self.made.length, marks, target, unseen))

    def _close_to(self, name: str) -> None:
        """Close the nearest open element of that name, and those left open in it."""
        reach = self._stack[-32:]
        if any(one.name == name for one in reach):
            while self._close() != name:
                pass

    def _believes(self, kind: MarkKind) -> bool:
        """Chapters, too, have titles: only the first counts, and those on a title page."""
        if kind not in {MarkKind.TITLE, MarkKind.SUBTITLE}:
            return True
        first = kind not in self._titled
        self._titled.add(kind)
        return first or any((MarkKind.FRONT, 0) in one.marks for one in self._stack)

    def _close(self) -> str:
        one = self._stack.pop()
        if any(kind in _APART for kind, _ in one.marks):
            self.made.gap(SPACE)
        self._unseen -= one.unseen
        self._pre -= one.name == "pre"
        for kind, level in one.marks:
            if self._believes(kind):
                self.made.mark(kind, one.start, level)
        target = "" if one.target.startswith("#") else address_of(one.target)
        if target:
            self.made.link(target, one.start)
        if self._furniture:
            self._furniture.close(target)
        return one.name


def _without_prefix(tag: Tag, prefix: str) -> Tag:
    name = tag.name
    return (
        msgspec.structs.replace(tag, name=name[len(prefix) :]) if name.startswith(prefix) else tag
    )


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether an element is not shown by its style."""
    return "style" in attributes and bool(_NOT_SHOWN.search(attributes["style"]))


def _kinds(name: str, attributes: Mapping[str, str]) -> list[tuple[MarkKind, int]]:
    kinds: list[tuple[MarkKind, int]] = []
    if name in HEADINGS:
        kinds.append((MarkKind.HEADING, HEADINGS[name]))
    elif name in BY_TAG:
        kinds.append((BY_TAG[name], 0))
    for attribute in SPEAKING:
        for word in attributes.get(attribute, "").lower().split()[:8]:
            kind = BY_WORD.get(word)
            if kind and (kind, 0) not in kinds:
                kinds.append((kind, 0))
    if (MarkKind.MODIFIED, 0) in kinds and (MarkKind.DATE, 0) in kinds:
        kinds.remove((MarkKind.MODIFIED, 0))  # one date that is both, as WordPress writes it
    return kinds
