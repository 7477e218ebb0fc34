"""Stretches that state somebody else's origin: reference lists, notes of those who digitised."""

import re
from bisect import bisect_right
from functools import cache
from itertools import islice

from colophon.languages import alternatives, every, word_pattern
from colophon.model.document import Document, MarkKind

_heading = word_pattern(
    r"^[ \t#*_\d.]{0,8}{headings.lists}[ \t:.*_]{0,6}$"
    r"|(?<=[ \t])\d{1,2}\.?[ \t]{1,3}{headings.list_behind}$",
    re.IGNORECASE | re.MULTILINE,
)
_after = word_pattern(
    r"^[ \t#*_]{0,8}{headings.behind_lists}[ \t:.*_]{0,8}$", re.IGNORECASE | re.MULTILINE
)


@cache
def _digitised_pattern() -> re.Pattern[str]:
    return re.compile(alternatives("headings.digitisers"), re.IGNORECASE)


@cache
def _made_for() -> re.Pattern[str]:
    return re.compile(alternatives("headings.made_for"), re.IGNORECASE)


@cache
def _telltales() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, every("headings.digitiser_stems"))), re.IGNORECASE)


_REFERENCE = re.compile(
    r"""
      \(\d{4}[a-z]?\)
    | doi
    | https?:
    | \d+\s?\(\d+\)
    | \bpp?\.
    | \bet[ ]al\b
    | \b(?:19|20)\d\d[.,]
    | [.,:–-]$
    | ^\W*\d
    """,
    re.VERBOSE,
)
_HEAD = 8_000


_OF_OTHERS = (MarkKind.REFERENCES, MarkKind.NAVIGATION, MarkKind.MODIFIED)


class Asides:
    """Spans of a document whose dates, names and addresses are not the document's own."""

    def __init__(self, document: Document) -> None:
        spans = [(mark.start, mark.end) for mark in document.marks_of(*_OF_OTHERS)]
        spans.extend(_lists(document.text))
        spans.extend(_digitisers_paragraphs(document.text))
        spans.extend(_other_works(document.text))
        self._spans = _merge_spans(spans)
        self._starts = [start for start, _ in self._spans]

    def holds(self, offset: int) -> bool:
        """Whether an offset lies in such a stretch."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._spans[index][1]


def _merge_spans(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _lists(text: str) -> list[tuple[int, int]]:
    """The last list of references or readings, to the next colophon or to the last lines."""
    lower = text[len(text) * 3 // 10 :].lower()
    if not any(word in lower for word in every("headings.list_stems")):
        return []
    heading = None
    for match in _heading().finditer(text, len(text) * 3 // 10):
        heading = match if heading is None or len(text) < 4_000 else heading
        if heading is not match and match.start() - heading.start() > 60_000:
            heading = match
    if heading is None:
        return []
    after = _after().search(text, heading.end())
    end = after.start() if after else _last_lines(text, heading.end())
    return [(heading.start(), end)]


_others = word_pattern(
    r"^[ \t_*]{0,30}{headings.other_works}[ \t:_.*]{0,6}$", re.IGNORECASE | re.MULTILINE
)


def _other_works(text: str) -> list[tuple[int, int]]:
    """Lists of other works in the head and at the end, to the next wide gap."""
    found = []
    size = len(text)
    for low, high in ((0, min(_HEAD, size)), (max(size - _HEAD, _HEAD), size)):
        lower = text[low:high].lower()
        if not any(word in lower for word in every("headings.other_works_stems")):
            continue
        for match in _others().finditer(text, low, high):
            gap = re.compile(r"\n\s*\n\s*\n|\n[ \t]*\*[ *\t]{3,}\n").search(text, match.end(), high)
            found.append((match.start(), min(gap.start() if gap else high, match.end() + 3_000)))
    return found


def _last_lines(text: str, start: int) -> int:
    """Where the lines begin that end a text after its references and are none."""
    end = len(text)
    for _ in range(6):
        line_end = len(text[start:end].rstrip()) + start
        line = text.rfind("\n", start, line_end) + 1
        if line <= start or _REFERENCE.search(text[line:line_end].strip()):
            break
        end = line
    return end


def _digitisers_paragraphs(text: str) -> list[tuple[int, int]]:
    """Paragraphs at head and foot in which those who digitised a text speak."""
    found = []
    size = len(text)
    for low, high in ((0, min(_HEAD, size)), (max(size - _HEAD, _HEAD), size)):
        lower = text[low:high].lower()
        if not any(word in lower for word in every("headings.digitiser_stems")):
            continue
        # in the text itself: small letters may be more than their capitals (İ)
        places = [match.start() for match in islice(_telltales().finditer(text, low, high), 200)]
        position = low
        kept = False
        while position < high:
            stop = text.find("\n\n", position, high)
            stop = high if stop < 0 else stop + 2
            paragraph = text[position:stop]
            telling = any(position <= place < stop for place in places)
            speaks = (
                telling
                and bool(_digitised_pattern().search(paragraph))
                and not _made_for().search(paragraph)
            )
            # their note may go on for some paragraphs, set apart by brackets or indents
            # what is set far in is a centred title page, no note
            indent = len(paragraph) - len(paragraph.lstrip())
            goes_on = (
                kept and (2 < indent < 9 or paragraph.startswith("[")) and len(paragraph) < 900
            )
            kept = speaks or (goes_on and low == 0)
            if kept and len(paragraph) < 3_000:
                found.append((position, stop))
            position = stop
    return found
