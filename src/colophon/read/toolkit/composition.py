"""Composing running text from marked-up pieces, with marks, links and the way back."""

import re
from html import unescape
from typing import TypeVar

import msgspec

from colophon.model.document import Anchor, DocumentLink, Mark, MarkKind, Page
from colophon.read.toolkit.flow import HYPHENS, MOST_ANCHORS, UNPRINTABLE, joins, too_many_anchors

_HYPHENATED = rf"[{HYPHENS}][ \t]{{0,8}}\n[ \t\n]*+(?=[^\W\d_])"
_ODD = re.compile(rf"{_HYPHENATED}|&(?:#?\w{{1,32}};?)|[ \t\n\r\x0b\x0c]+|[{UNPRINTABLE}]")
_ODD_LITERAL = re.compile(rf"{_HYPHENATED}|[ \t\n\r\x0b\x0c]+|[{UNPRINTABLE}]")
_DROPPED = re.compile(f"[{UNPRINTABLE}]")
_DROPPED_IN_ADDRESSES = re.compile("[\t\n\r]|^[\x00- ]+|[\x00- ]+$")
_NO_PLACES = ("javascript:", "vbscript:", "data:")
WIDE = re.compile(
    "[\u2e80-\u2fdf\u3001-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60"
    "\U00020000-\U0003ffff]"
)
"""Chinese and Japanese letters and their signs; Korean parts its words by blanks"""
NOTHING, SPACE, LINE, BLOCK = range(4)
_GAPS = ("", " ", "\n", "\n\n")


def address_of(target: str) -> str:
    """An address as browsers take it; empty for a script or data in the place of one.

    https://url.spec.whatwg.org/#concept-basic-url-parser
    """
    address = _DROPPED_IN_ADDRESSES.sub("", target).strip()
    return "" if address.lower().startswith(_NO_PLACES) else address


def _is_within_wide(source: str, start: int, end: int) -> bool:
    """Whether a line ends between letters that are written without blanks.

    https://drafts.csswg.org/css-text-3/#line-break-transform
    """
    return bool(WIDE.match(source[start - 1 : start]) and WIDE.match(source[end : end + 1]))


class Composition:
    """A text under construction; all positions it hands out are text offsets."""

    def __init__(self) -> None:
        self.length = 0
        self.source_base = 0
        """offset of the file being read in the source, which is all files one after another"""
        self._parts: list[str] = []
        self._gap = NOTHING
        self._joined = False
        self._shift: int | None = None
        self._anchors: list[Anchor] = []
        self._marks: list[Mark] = []
        self._links: list[DocumentLink] = []
        self._pages: list[tuple[int, str]] = []

    def gap(self, wanted: int) -> None:
        """At least this much apart from what comes: SPACE, LINE or BLOCK."""
        if wanted > self._gap and not (self._joined and wanted == SPACE):
            self._gap = wanted

    def add(self, source: str, start: int, end: int, *, literal: bool = False) -> None:
        """Add source[start:end]: blanks collapsed, entities resolved unless ``literal``."""
        at = start
        for odd in (_ODD_LITERAL if literal else _ODD).finditer(source, start, end):
            found = odd.group()
            if odd.start() > at:
                self._run(source[at : odd.start()], at)
            at = odd.end()
            if found[0] == "&":
                self._entity(found, odd.start())
            elif found.isspace():
                if not ("\n" in found and _is_within_wide(source, odd.start(), odd.end())):
                    self.gap(SPACE)
            elif len(found) > 1 and not joins(source, odd.start(), odd.end()):
                if found[0] != "\u00ad":
                    self._run(found[0], odd.start())
                self.gap(SPACE)
        if at < end:
            self._run(source[at:end], at)

    def join(self) -> None:
        """What comes next continues the word, blanks between notwithstanding."""
        if self._gap <= LINE:
            self._gap = NOTHING
            self._joined = True

    def put(self, text: str, source: int) -> None:
        """Add text that the source only implies (an entity, a tab) at ``source``."""
        self._run(text, source)
        self._shift = None

    def keep(self, source: str, start: int, end: int) -> None:
        """Add preformatted source[start:end]: line ends stay."""
        at = start
        for line in source[start:end].split("\n"):
            if at > start:
                self.gap(LINE if line.strip() else BLOCK)
            self.add(source, at, at + len(line))
            at += len(line) + 1

    def mark(self, kind: MarkKind, start: int, level: int = 0) -> None:
        """Mark what was added since text offset ``start``."""
        if self.length > start:
            self._marks.append(Mark(kind=kind, start=start, end=self.length, level=level))

    def link(self, target: str, start: int) -> None:
        """Link what was added since text offset ``start``."""
        address = address_of(target)
        if self.length > start and address:
            self._links.append(DocumentLink(target=address, start=start, end=self.length))

    def since(self, start: int) -> str:
        """What was added since text offset ``start``."""
        parts: list[str] = []
        at = self.length
        for part in reversed(self._parts):
            if at <= start:
                break
            at -= len(part)
            parts.append(part)
        return "".join(reversed(parts))[max(0, start - at) :]

    def page(self, label: str = "") -> None:
        """A new page begins with what is added next."""
        self._pages.append((self.length, label))

    def result(self) -> tuple[str, tuple[Anchor, ...], tuple[Mark, ...], tuple[DocumentLink, ...]]:
        """Text, anchors, marks and links; marks are in text order, outer before inner."""
        text = "".join(self._parts)
        marks = (_trim_spanned(text, mark) for mark in dict.fromkeys(self._marks))
        links = (_trim_spanned(text, link) for link in self._links)
        return (
            text,
            tuple(self._anchors),
            tuple(sorted((m for m in marks if m), key=lambda one: (one.start, -one.end))),
            tuple(sorted((one for one in links if one), key=lambda one: one.start)),
        )

    def pages(self) -> tuple[Page, ...]:
        """The pages, covering the whole text; none where none was begun."""
        begun = self._pages
        if not begun:
            return ()
        if begun[0][0] > 0:
            begun = [(0, ""), *begun]
        ends = [*(start for start, _ in begun[1:]), self.length]
        return tuple(
            Page(number=number, start=start, end=end, label=label)
            for number, ((start, label), end) in enumerate(zip(begun, ends, strict=True), 1)
        )

    def _entity(self, found: str, at: int) -> None:
        value = _DROPPED.sub("", unescape(found))
        if value == found:
            self._run(found, at)
        elif value.isspace() and value != "\u00a0":
            self.gap(SPACE)
        elif value:
            self.put(value, at)

    def _run(self, text: str, source: int) -> None:
        """Add a run parallel to the source."""
        if self._gap and self.length:
            gap = _GAPS[self._gap]
            if self._gap > SPACE and self._parts and self._parts[-1] == " ":
                self._parts.pop()
                self.length -= 1
            self._parts.append(gap)
            self.length += len(gap)
        self._gap = NOTHING
        self._joined = False
        source += self.source_base
        if self._shift != source - self.length:
            self._shift = source - self.length
            self._anchors.append(Anchor(self.length, source))
            if len(self._anchors) > MOST_ANCHORS:
                raise too_many_anchors()
        self._parts.append(text)
        self.length += len(text)


Spanned = TypeVar("Spanned", Mark, DocumentLink)


def _trim_spanned(text: str, one: Spanned) -> Spanned | None:
    """The mark or link without blanks at its ends, or None where nothing is left."""
    start, end = one.start, one.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    if (start, end) == (one.start, one.end):
        return one
    return msgspec.structs.replace(one, start=start, end=end)
