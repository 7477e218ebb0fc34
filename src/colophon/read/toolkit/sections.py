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
    known = frozenset(marks)
    found = [one for one in _find_marks(text, marks) if one not in known]
    if not found:
        return ()
    return tuple(sorted((*marks, *found), key=lambda one: (one.start, -one.end)))


def _find_marks(text: str, marks: tuple[Mark, ...]) -> Iterator[Mark]:
    ends = _SectionEnds(text, [mark.start for mark in marks if mark.kind is MarkKind.HEADING])
    for head in _head().finditer(text):
        kind = MarkKind(head.lastgroup or "")
        start = head.end()
        while start < len(text) and text[start].isspace():
            start += 1
        end = ends.after(start, kind)
        if end > start:
            yield Mark(kind=kind, start=start, end=end)


class _SectionEnds:
    """Where sections end; asked for ever later places, it looks at each once."""

    def __init__(self, text: str, headings: list[int]) -> None:
        self._text, self._headings = text, headings
        self._block = -1
        self._trimmed: dict[int, int] = {}

    def after(self, start: int, kind: MarkKind) -> int:
        """At the next heading; without headings an abstract is one block, references the rest."""
        index = bisect_right(self._headings, start - 1)
        if index < len(self._headings):
            end = self._headings[index]
        elif kind is MarkKind.REFERENCES:
            end = len(self._text)
        else:
            end = self._end_of_block(start)
        if end not in self._trimmed:
            self._trimmed[end] = self._trim(end)
        return self._trimmed[end]

    def _end_of_block(self, start: int) -> int:
        if self._block < start:
            found = self._text.find("\n\n", start)
            self._block = len(self._text) if found < 0 else found
        return self._block

    def _trim(self, end: int) -> int:
        while end > 0 and self._text[end - 1].isspace():
            end -= 1
        return end
