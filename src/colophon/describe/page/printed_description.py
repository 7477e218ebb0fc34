"""Bibliographic descriptions printed in the book itself (Russian GOST 7.1 and its like).

``Author I.I. Title / I.I. Author.— Place: Publisher, 2014.``
"""

import re

import msgspec

from colophon.describe.names.persons import PersonName, parse
from colophon.describe.page.layout import Line

_ENTRY = re.compile(
    r"""
    (?P<title>[^/\n]{2,200}?)\s*/\s*(?P<author>[^/\n—–]{3,80}?)\s*[—–-]{1,2}\s*
    (?P<place>[^\W\d_][\w. -]{0,24})\s*:\s*(?P<publisher>[^\n]{2,80}?),\s*
    (?P<year>(?:1[5-9]|20)\d\d)
    """,
    re.VERBOSE,
)
_YEAR = re.compile(r",\s*(?:1[5-9]|20)\d\d")
_LEAD = re.compile(r"(?P<name>[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?,?\s(?:[^\W\d_]\.\s?){1,3})")


class PrintedEntry(msgspec.Struct, frozen=True):
    """What a printed description says; offsets are those of the document's text."""

    title: tuple[int, int]
    author: tuple[int, int]
    name: PersonName | None


def entry(lines: tuple[Line, ...], text: str) -> PrintedEntry | None:
    """The first printed description in the lines of the head."""
    for line in lines[:80]:
        if "/" not in line.text or ":" not in line.text:
            continue
        end = min(line.end, line.start + 500)
        if not _YEAR.search(text, line.start, end):
            continue
        found = _ENTRY.search(text, line.start, end)
        if not found or not found.group("author")[:1].isupper():
            continue
        start, end = found.span("title")
        lead = _LEAD.match(text, start, end)
        if lead and lead.end() < end - 1:
            start = lead.end()
        return PrintedEntry((start, end), found.span("author"), parse(found.group("author")))
    return None
