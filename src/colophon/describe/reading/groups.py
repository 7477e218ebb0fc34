"""Candidates for titles: lines, groups of lines, and what separators part within them."""

import re
from collections.abc import Iterator

import msgspec

from colophon.describe.reading.lines import Lines, ReadingLine

MOST_LINES = 5
"""lines of a title"""
LONGEST = 330
NEAR = 14
"""lines from the top at which any group may begin"""
REACH = 40
"""lines from the top at which a title of one line may stand"""
FAR = 140
"""lines from the top at which a heading may stand"""
MOST = 260

_PART = re.compile(
    r"""
    \s[-–—|·•]+\s|[:：]\s*|\s*[–—|]\s*|[.!?]\s+|;\s+|\s/\s|\s{3,}|\s?\(|[「『]|,\s+
    """,
    re.VERBOSE,
)

_NUMBERED = re.compile(
    r"[\s,·•–—-]+(?:(?:n[º°o.]{1,2}|nr\.?|no|#|№|issue|vol\.?|heft|núm\.?|číslo|numero|nummer|numéro|broj"
    r"|nº)\s*)?\d{1,4}\W*$",
    re.IGNORECASE,
)
"""the number of an issue at the end of a line, which is no part of the title"""


class LineGroup(msgspec.Struct):
    """text[start:end] may be a title; ``first`` and ``last`` are the lines it spans.

    ``head`` and ``rest`` are 1 where it begins or ends within its line.
    """

    start: int
    end: int
    first: ReadingLine
    last: ReadingLine
    head: int = 0
    rest: int = 0


def groups(lines: Lines, hints: tuple[tuple[int, int], ...] = ()) -> list[LineGroup]:
    """Candidates in order of the text."""
    found: dict[tuple[int, int], LineGroup] = {}
    for group in (*_by_line(lines), *_groups_at_hints(lines, hints)):
        if 1 < group.end - group.start <= LONGEST and len(found) < MOST:
            found.setdefault((group.start, group.end), group)
    return sorted(found.values(), key=lambda one: (one.start, one.end))


def _by_line(lines: Lines) -> Iterator[LineGroup]:
    """What may begin on each line, nearest the beginning first."""
    all_ = lines.all
    for index, line in enumerate(all_[:FAR]):
        near = index < NEAR or line.level > 0
        if line.tail or (index >= REACH and not line.level):
            continue
        if not near and (len(line.text) > 90 or line.features[29] > 0.5):
            continue
        yield LineGroup(line.start, line.end, line, line)
        if near:
            yield from _groups_from(all_, index)


def _groups_from(all_: list[ReadingLine], index: int) -> Iterator[LineGroup]:
    """A line with those behind it, and its parts."""
    line = all_[index]
    for start, end, last in _longer(all_, index):
        yield LineGroup(start, end, line, last, 0, int(end < last.end))
    number = _NUMBERED.search(line.text)
    if number is not None and number.start():
        yield LineGroup(line.start, line.start + number.start(), line, line, 0, 1)
    for part in list(_PART.finditer(line.text))[:3]:
        yield LineGroup(line.start, line.start + part.start(), line, line, 0, 1)
        yield LineGroup(line.start + part.end(), line.end, line, line, 1, 0)
        if index + 1 < len(all_) and _goes_on(line, all_[index + 1], line):
            after = all_[index + 1]
            yield LineGroup(line.start + part.end(), after.end, line, after, 1, 0)


def _groups_at_hints(lines: Lines, hints: tuple[tuple[int, int], ...]) -> Iterator[LineGroup]:
    for start, end in hints:
        begun, ended = lines.at(start), lines.at(max(start, end - 1))
        if begun is not None and ended is not None:
            yield LineGroup(
                start, end, begun, ended, int(start > begun.start), int(end < ended.end)
            )


def _longer(all_: list[ReadingLine], index: int) -> Iterator[tuple[int, int, ReadingLine]]:
    """The line with those behind it, as long as a title may go on."""
    line = all_[index]
    for count in range(1, MOST_LINES):
        if index + count >= len(all_):
            return
        last = all_[index + count]
        if not _goes_on(all_[index + count - 1], last, line):
            return
        yield line.start, last.end, last
        if count < 3:
            for part in list(_PART.finditer(last.text))[:2]:
                yield line.start, last.start + part.start(), last


def _goes_on(before: ReadingLine, line: ReadingLine, first: ReadingLine) -> bool:
    """Whether a title may run from one line to the next."""
    if before.page != line.page or before.tail != line.tail or line.above > 2:
        return False
    if line.end - first.start > LONGEST or len(line.text) > 160:
        return False
    return not (len(before.text) > 90 and line.above == 0 and len(line.text) > 60)
