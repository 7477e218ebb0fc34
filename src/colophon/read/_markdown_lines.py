"""Markdown line by line: which block a line belongs to, and what in it is no text."""

import re

from colophon.model.document import MarkKind
from colophon.read._markdown_inline import DEFINITION, InlineReader
from colophon.read.toolkit.composition import BLOCK, LINE, Composition

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_ATTRIBUTES = re.compile(r"[ \t]+\{[#.:][^{}\n]{0,200}\}[ \t]*$")
"""behind a heading, its id and classes (as Pandoc and kramdown have them)"""
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_LEAD = re.compile(r"[ \t]*(?:(?:>[ \t]?)+|[*+-][ \t]+|\d{1,9}[.)][ \t]+)?")
_NOTE = re.compile(r" {0,3}\[\^[^\]\[\s]{1,100}\]:[ \t]*")
"""how a note begins"""
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*$")
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
    words = InlineReader(made, source)
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
            _add_line(words, at, end)
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
    if DEFINITION.match(line):
        return True
    if "|" in line and _TABLE_RULE.match(line):
        return True
    return bool(_RULE.match(line)) and (after_blank or not _underlines(line))


def _underlines(line: str) -> bool:
    return len(line) < 1000 and bool(_UNDERLINE.match(line))


def _add_line(words: InlineReader, start: int, end: int) -> None:
    made, source = words.made, words.source
    if end - start > _LONG_LINE:
        made.add(source, start, end)
        return
    heading = _HEADING.match(source, start, end)
    if heading:
        made.gap(BLOCK)
        said = _CLOSING_HASHES.sub("", _ATTRIBUTES.sub("", source[heading.end() : end]))
        before = made.length
        words.add(heading.end(), heading.end() + len(said))
        made.mark(MarkKind.HEADING, before, len(heading.group(1)))
        made.gap(BLOCK)
        return
    note = _NOTE.match(source, start, end)
    lead = note or _LEAD.match(source, start, end)
    before = made.length
    words.add(lead.end() if lead else start, end)
    if note:
        made.mark(MarkKind.NOTE, before)
    elif lead and ">" in lead.group():
        made.mark(MarkKind.QUOTATION, before)
