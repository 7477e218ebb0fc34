"""Abstract, keywords and references, recognised by the words that head them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from colophon.languages import alternatives
from colophon.model.document import Mark, MarkKind

_KINDS = (MarkKind.ABSTRACT, MarkKind.KEYWORDS, MarkKind.REFERENCES)


@cache
def _head() -> re.Pattern[str]:
    kinds = "|".join(
        f"(?P<{kind.value}>{alternatives(f'headings.{kind.value}')})" for kind in _KINDS
    )
    return re.compile(rf"^(?:\d{{1,2}}\.?[ \t])?(?:{kinds})[ \t]?[:.]?$", re.I | re.M)


def sections(text: str, marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """All marks, with those of the sections; empty where there are no such sections."""
    found = [one for one in _find_marks(text, marks) if one not in marks]
    if not found:
        return ()
    return tuple(sorted((*marks, *found), key=lambda one: (one.start, -one.end)))


def _find_marks(text: str, marks: tuple[Mark, ...]) -> Iterator[Mark]:
    headings = [mark.start for mark in marks if mark.kind is MarkKind.HEADING]
    for head in _head().finditer(text):
        kind = MarkKind(head.lastgroup or "")
        start = head.end()
        while start < len(text) and text[start].isspace():
            start += 1
        end = _end(text, start, headings, kind)
        if end > start:
            yield Mark(kind=kind, start=start, end=end)


def _end(text: str, start: int, headings: list[int], kind: MarkKind) -> int:
    """At the next heading; without headings an abstract is one block, references the rest."""
    index = bisect_right(headings, start - 1)
    if index < len(headings):
        end = headings[index]
    elif kind is MarkKind.REFERENCES:
        end = len(text)
    else:
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
    while end > start and text[end - 1].isspace():
        end -= 1
    return end
