"""Markdown within a line: emphasis, code, links and tags, and what of them is no text.

https://spec.commonmark.org/0.31.2/#inlines
"""

import re
from collections.abc import Callable, Mapping

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, NOTHING, SPACE, Composition

DEFINITION = re.compile(
    r"^ {0,3}\[(?P<label>(?!\^)[^\]\[\n]{1,200})\]:[ \t]*"
    r"(?:<(?P<bracketed>[^<>\n]{0,1000})>|(?P<target>\S{1,1000}))",
    re.M,
)
"""what a label of links stands for, a line of its own"""
_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<hard>\\\Z)
    | (?P<code>`+[^`]{1,1000}`+)
    | (?P<note>\[\^[^\]\[\s]{1,100}\])
    | (?P<image>
        !\[[^\]\[]{0,500}\]
        (?:
            \((?:<[^<>]{0,1000}>|[^()\s]{0,1000})(?:[ \t]+\"[^\"]{0,300}\")?\)
          | \[[^\]\[]{0,100}\]
        )
      )
    | (?P<link>
        \[(?P<words>(?:[^\]\[]|!\[[^\]\[]{0,300}\]\([^()\s]{0,1000}\)){0,500})\]
        (?:
            \((?:
                <(?P<bracketed>[^<>]{0,1000})>
              | (?P<target>[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)
            )
            (?:[ \t]+[\"'(][^\"')]{0,300}[\"')])?\)
          | \[(?P<label>[^\]\[]{0,100})\]
        )
      )
    | (?P<short>\[(?=[^\]\[\n]{1,200}\]))
    | (?P<auto>
        <
        (?P<url>
            [A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>]{1,1000}
          | [^\s<>@]{1,100}@[^\s<>]{1,100}
        )
        >
      )
    | (?P<tag>
        <(?:!--[^>]{0,500}--|/?(?P<element>[A-Za-z][A-Za-z0-9]{0,20})[^<>]{0,500})>
      )
    | (?P<bare>\bhttps?://[^\s<>()\[\]]{1,1000})
    | (?P<strong>
        (?<![^\W_])\*{1,3}+(?=[^\s*])
      | (?<=[^\s*])\*{1,3}+(?![^\W_])
      | (?<!\w)_{1,3}+(?=[^\s_])
      | (?<=[^\s_])_{1,3}+(?!\w)
      | (?<!~)~~(?=[^\s~])
      | (?<=[^\s~])~~(?!~)
      | \*{2,3}+
      )
    """,
    re.VERBOSE,
)
_GAPS = {"br": LINE, "li": LINE, "tr": LINE, "td": SPACE} | dict.fromkeys(
    ("p", "div", "hr", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "figure"), BLOCK
)
_ADDRESS = re.compile(r"\shref\s{0,3}=\s{0,3}[\"']?(?P<target>[^\s\"'<>]{1,1000})", re.I)
_STRUCK = "~~"


class InlineReader:
    """Feeds lines of a text into a composition."""

    def __init__(self, composition: Composition, source: str) -> None:
        self.made, self.source = composition, source
        self._targets = _targets(source)

    def add(self, start: int, end: int) -> None:
        """Add source[start:end], which is one line or a part of one."""
        at = start
        line = _OpenInline()
        silent = _pair_marks(self.source, start, end)
        for found in _INLINE.finditer(self.source, start, end):
            if found.start() < at:
                continue
            kind = found.lastgroup if found.lastgroup in _KINDS else _kind(found)
            if kind == "strong" and found.start() not in silent:
                continue
            close = self._end(found, kind)
            if close:
                self.made.add(self.source, at, found.start())
                at = close
                if kind in _ADDED:
                    _ADDED[kind](self, found, close, line)
        self.made.add(self.source, at, end)

    def _end(self, found: re.Match[str], kind: str) -> int:
        """Where it ends; 0 for a bracket that begins no label of an address."""
        if kind == "bare":
            return found.start() + len(found.group().rstrip(".,;:!?*_'\""))
        if kind != "short":
            return found.end()
        close = self.source.find("]", found.end()) + 1
        return close if _fold(self.source[found.end() : close - 1]) in self._targets else 0

    def _escape(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        self.made.add(self.source, found.start() + 1, close, literal=True)

    def _code(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        text = found.group()
        inner = len(text) - len(text.lstrip("`"))
        end = found.end() - (len(text) - len(text.rstrip("`")))
        self.made.add(self.source, found.start() + inner, end, literal=True)

    def _link(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        self._add_link(found.span("words"), found["target"] or found["bracketed"], found["label"])

    def _short(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        self._add_link((found.end(), close - 1), "", "")

    def _add_link(self, words: tuple[int, int], target: str | None, label: str | None) -> None:
        """Words that lead to their own address, or to that of their label, which they may be."""
        before = self.made.length
        self.add(*words)
        named = _fold(label or self.source[slice(*words)])
        self.made.link(target or self._targets.get(named, ""), before)

    def _auto(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        before, url = self.made.length, found["url"]
        self.made.add(self.source, *found.span("url"), literal=True)
        self.made.link(f"mailto:{url}" if "@" in url and ":" not in url else url, before)

    def _bare(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        before = self.made.length
        self.made.add(self.source, found.start(), close)
        self.made.link(self.source[found.start() : close], before)

    def _tag(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        element = (found["element"] or "").lower()
        self.made.gap(_GAPS.get(element, NOTHING))
        if element != "a":
            return
        if found.group().startswith("</"):
            target, before = line.anchor
            self.made.link(target, before)
            line.anchor = ("", 0)
        else:
            address = _ADDRESS.search(found.group())
            line.anchor = (address["target"] if address else "", self.made.length)

    def _strong(self, found: re.Match[str], close: int, line: "_OpenInline") -> None:
        sign = found.group()
        before = line.marks.pop(sign, None)
        if before is None:
            line.marks[sign] = self.made.length
        elif sign != _STRUCK:
            self.made.mark(MarkKind.EMPHASIS, before)


_ADDED: Mapping[str, Callable[[InlineReader, re.Match[str], int, "_OpenInline"], None]] = {
    "escape": InlineReader._escape,
    "code": InlineReader._code,
    "link": InlineReader._link,
    "short": InlineReader._short,
    "auto": InlineReader._auto,
    "bare": InlineReader._bare,
    "tag": InlineReader._tag,
    "strong": InlineReader._strong,
}
"""what is added for each kind; nothing for pictures, signs of notes and ends of lines"""
_KINDS = frozenset({*_ADDED, "hard", "image", "note"})


class _OpenInline:
    """What is open on a line: an element ``a`` (its address and start), and emphasis by sign."""

    def __init__(self) -> None:
        self.anchor = ("", 0)
        self.marks: dict[str, int] = {}


def _targets(source: str) -> Mapping[str, str]:
    """Addresses by the labels that a text defines for them; the first of each counts."""
    found: dict[str, str] = {}
    if "]:" in source:
        for one in DEFINITION.finditer(source):
            found.setdefault(_fold(one["label"]), one["bracketed"] or one["target"] or "")
    return found


def _fold(label: str) -> str:
    """Labels are the same whatever their capitals and blanks (CommonMark 0.31, 4.7)."""
    return " ".join(label.casefold().split())


def _kind(found: re.Match[str]) -> str:
    return next(name for name in _KINDS if found.group(name) is not None)


def _pair_marks(source: str, start: int, end: int) -> frozenset[int]:
    """Where stars, underscores and tildes stand that have a partner on their line."""
    waiting: dict[str, int] = {}
    paired = []
    for found in _INLINE.finditer(source, start, end):
        sign = found.group("strong")
        if not sign:
            continue
        if sign in waiting:
            paired += [waiting.pop(sign), found.start()]
        else:
            waiting[sign] = found.start()
    return frozenset(paired)
