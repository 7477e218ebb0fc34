"""Markdown line by line: which block a line belongs to, and what in it is no text."""

import re

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import BLOCK, LINE, NOTHING, SPACE, Composition

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_LEAD = re.compile(r"[ \t]*(?:(?:>[ \t]?)+|[*+-][ \t]+|\d{1,9}[.)][ \t]+)?")
_DEFINITION = re.compile(r" {0,3}\[[^\]\[]{1,200}\]:[ \t]*\S")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*$")
_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<code>`+[^`]{1,1000}`+)
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
          | \[[^\]\[]{0,100}\]
        )
      )
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
      | \*{2,3}+
      )
    """,
    re.VERBOSE,
)
_GAPS = {"br": LINE, "li": LINE, "tr": LINE, "td": SPACE} | dict.fromkeys(
    ("p", "div", "hr", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "figure"), BLOCK
)
_UNSEEN = re.compile(r" {0,3}<(?:(?P<comment>!--)|(?P<element>script|style)\b)", re.I)
"""how a line begins from which on a browser shows nothing (CommonMark 0.31, 4.6)"""
_LONG_LINE = 100_000
"""characters from which a line is taken as it is"""


def add_lines(made: Composition, source: str, at: int) -> None:
    """Add the text of source[at:], marked."""
    fenced = ""
    start_of_block = 0
    after_blank = True
    unseen = _UnseenBlocks(source)
    while at < len(source):
        if not fenced and (behind := unseen.end(at)):
            at = behind
            made.gap(BLOCK)
            after_blank = True
            continue
        end = source.find("\n", at)
        end = len(source) if end < 0 else end
        line = source[at:end]
        fence = _FENCE.match(line)
        if fence and (not fenced or fence.group(1).startswith(fenced)):
            fenced = "" if fenced else fence.group(1)[:3]
            made.gap(BLOCK)
        elif fenced:
            made.gap(LINE)
            made.add(source, at, end, literal=True)
        elif not line.strip() or _is_silent(line, after_blank):
            made.gap(BLOCK)
        elif _underlines(line) and not after_blank:
            level = 1 if "=" in line else 2
            made.mark(MarkKind.HEADING, start_of_block, level)
            made.gap(BLOCK)
        else:
            if after_blank:
                start_of_block = made.length
            made.gap(LINE)
            _add_line(made, source, at, end)
            after_blank = False
            at = end + 1
            continue
        after_blank = True
        at = end + 1


class _UnseenBlocks:
    """Comments, scripts and styles over any number of lines; an end is looked for once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._endless: set[str] = set()

    def end(self, at: int) -> int:
        """Behind the one that the line at ``at`` begins with; 0 where it begins with none,
        or with one that never ends."""
        opened = _UNSEEN.match(self._source, at)
        if opened is None:
            return 0
        close = "-->" if opened["comment"] else f"</{opened['element'].lower()}>"
        if close in self._endless:
            return 0
        start = opened.end() - 2 if opened["comment"] else opened.end()
        found = re.compile(re.escape(close), re.I).search(self._source, start)
        if found is None:
            self._endless.add(close)
            return 0
        return found.end()


def _is_silent(line: str, after_blank: bool) -> bool:
    """Rules, link definitions, the line under a table's head."""
    if _DEFINITION.match(line):
        return True
    if "|" in line and _TABLE_RULE.match(line):
        return True
    return bool(_RULE.match(line)) and (after_blank or not _underlines(line))


def _underlines(line: str) -> bool:
    return len(line) < 1000 and bool(_UNDERLINE.match(line))


def _add_line(made: Composition, source: str, start: int, end: int) -> None:
    if end - start > _LONG_LINE:
        made.add(source, start, end)
        return
    heading = _HEADING.match(source, start, end)
    if heading:
        made.gap(BLOCK)
        hashes = _CLOSING_HASHES.search(source[heading.end() : end])
        stop = heading.end() + hashes.start() if hashes else end
        before = made.length
        _add_inline(made, source, heading.end(), stop)
        made.mark(MarkKind.HEADING, before, len(heading.group(1)))
        made.gap(BLOCK)
        return
    lead = _LEAD.match(source, start, end)
    at = lead.end() if lead else start
    before = made.length
    _add_inline(made, source, at, end)
    if lead and ">" in lead.group():
        made.mark(MarkKind.QUOTATION, before)


def _add_inline(made: Composition, source: str, start: int, end: int) -> None:
    at = start
    open_marks: dict[str, int] = {}
    anchor = ("", 0)
    silent = _pair_marks(source, start, end)
    for found in _INLINE.finditer(source, start, end):
        if found.start() < at:
            continue
        kind = found.lastgroup if found.lastgroup in _KINDS else _kind(found)
        if kind == "strong" and found.start() not in silent:
            continue
        made.add(source, at, found.start())
        at = found.end()
        before = made.length
        if kind == "escape":
            made.add(source, found.start() + 1, at, literal=True)
        elif kind == "code":
            made.add(source, *_inside(found, "`"), literal=True)
        elif kind == "link":
            _add_inline(made, source, *found.span("words"))
            made.link(found.group("target") or found.group("bracketed") or "", before)
        elif kind == "auto":
            made.add(source, *found.span("url"), literal=True)
            made.link(_address(found.group("url")), before)
        elif kind == "bare":
            address = found.group().rstrip(".,;:!?*_'\"")
            at = found.start() + len(address)
            made.add(source, found.start(), at)
            made.link(address, before)
        elif kind == "tag":
            element = (found.group("element") or "").lower()
            made.gap(_GAPS.get(element, NOTHING))
            if element == "a":
                anchor = _anchor_at(made, found.group(), anchor)
        elif kind == "strong":
            _emphasise(made, found.group(), open_marks)
    made.add(source, at, end)


def _anchor_at(made: Composition, tag: str, opened: tuple[str, int]) -> tuple[str, int]:
    """The address and the start of a link in tags of HTML; its end adds it."""
    if tag.startswith("</"):
        target, before = opened
        if target:
            made.link(target, before)
        return "", 0
    address = _ADDRESS.search(tag)
    return (address.group("target") if address else "", made.length)


_ADDRESS = re.compile(r"\shref\s{0,3}=\s{0,3}[\"']?(?P<target>[^\s\"'<>]{1,1000})", re.I)
_KINDS = frozenset({"escape", "code", "image", "link", "auto", "tag", "bare", "strong"})


def _kind(found: re.Match[str]) -> str:
    return next(name for name in _KINDS if found.group(name) is not None)


def _inside(found: re.Match[str], fence: str) -> tuple[int, int]:
    text = found.group()
    inner = len(text) - len(text.lstrip(fence))
    return found.start() + inner, found.end() - (len(text) - len(text.rstrip(fence)))


def _address(url: str) -> str:
    return f"mailto:{url}" if "@" in url and ":" not in url else url


def _emphasise(made: Composition, sign: str, opened: dict[str, int]) -> None:
    if sign in opened:
        made.mark(MarkKind.EMPHASIS, opened.pop(sign))
    else:
        opened[sign] = made.length


def _pair_marks(source: str, start: int, end: int) -> frozenset[int]:
    """Where stars and underscores stand that have a partner on their line."""
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
