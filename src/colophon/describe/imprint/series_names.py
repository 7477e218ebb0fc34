"""Series on a line with their number: ``COUNTER LEAFLETS. No. 7``, ``band 9 der reihe löschblatt``.

A name before a number is that of a series where the item has a title of its own; where it
is the title, the item is an issue of a serial.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from colophon.dating.hits import number_of
from colophon.dating.lexicon import number_words
from colophon.describe._rules import edition as tables
from colophon.describe.imprint.issue_numbers import MOST
from colophon.model.document import Document
from colophon.model.folding import Folded

WORDS = 8
"""words of the name of a series, at most"""
HEAD = 6
"""lines that say something, at the beginning, in which a series is named beside the title"""
LONGEST = 130
"""characters of a line that is none of a paragraph"""
MOST_CHARACTERS = 12_000
"""characters of a document that are looked at"""


class NumberedSeries(NamedTuple):
    """``text[start:end]`` names a series, ``text[number_start:number_end]`` says its number."""

    start: int
    end: int
    number_start: int
    number_end: int
    number: str
    worded: bool
    """a word for a series is in the name or stands before it"""
    labelled: bool
    """a word for a number stands before the number, or both stand in brackets"""
    first: bool = False
    """on one of the first lines"""
    whole: bool = False
    """nothing else stands on the line, or it says whose number it is"""


def numbered_series(document: Document) -> Iterator[NumberedSeries]:
    """What may be a series with its number, line by line."""
    text = document.text[:MOST_CHARACTERS]
    spans = _lines(text)
    lines = [Folded(text[start:end], start) for start, end in spans]
    for number, (line, (start, end)) in enumerate(zip(lines, spans, strict=True)):
        found = _in_brackets(line) or _before_number(line) or _behind_number(line)
        if not found and number + 1 < len(lines):
            found = _over_number(line, lines[number + 1])
        if found:
            told = min(found.start, found.number_start), max(found.end, found.number_end)
            rest = re.search(r"\w{2}", text[start : told[0]] + "\n" + text[told[1] : end])
            whole = rest is None or found.number_start < found.start
            yield found._replace(first=number < HEAD, whole=whole)


def _lines(text: str) -> list[tuple[int, int]]:
    """Where the lines stand that say something and are no paragraph."""
    lines = (match for match in re.finditer(r"[^\n]+", text) if len(match.group()) <= LONGEST)
    return [match.span() for match in lines if any(map(str.isalnum, match.group()))]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Patterns in folded text by what they find."""
    words = "|".join(sorted(map(re.escape, number_words()), key=len, reverse=True))
    label = rf"(?:{tables.NUMBER_WORDS})(?:[\s.:]{{1,3}}|(?=\d))"
    number = rf"(?P<number>\d{{1,4}}|(?:{words})(?!\w)|(?<=\s)[iuxl]{{1,6}}(?!\w))"
    end = r"(?=[\s.,;:)\]*_|]*(?:\s{2,}|\s?[|•·/]\s|\s[–—-]{1,2}\s|$))"
    kinds = tables.SERIES_WORDS
    return {
        "before": re.compile(
            rf"(?P<name>[^\n]*?[\w)»”\"'’])(?P<gap>[\s,.:;/·•|*_—–-]+)"
            rf"(?P<label>{label})?{number}{end}"
        ),
        "behind": re.compile(
            rf"(?P<label>{label})?{number}\s(?:{tables.OF_SERIES})\s"
            rf"(?P<name>[^\n,;]*?(?<![^\W\d_]){kinds}"
            r"(?![^\W\d_])(?:\s?[„“”\"«»][^\n„“”\"«»]{2,60}[„“”\"«»])?)"
        ),
        "brackets": re.compile(
            rf"[(\[](?P<name>[^\n()\[\]\d;]{{3,60}}?)\s?;\s?(?P<label>{label})?{number}[)\]]"
        ),
        "label": re.compile(rf"\s*(?:{tables.NUMBER_WORDS})\s*"),
        "worded": re.compile(rf"(?<![^\W\d_])(?:{kinds})(?![^\W\d_])"),
        "alone": re.compile(rf"\W*{label}{number}\W*"),
    }


def _before_number(line: Folded) -> NumberedSeries | None:
    before, at = _patterns()["before"], 0
    # a name that does not begin where it is looked for begins nowhere behind it either
    while match := before.match(line.text, at):
        at = match.end()
        if not match["label"] and not match["number"].isdecimal():
            continue
        if found := _series(line, match):
            return found
    return None


def _behind_number(line: Folded) -> NumberedSeries | None:
    """``No. 4 of the Bedside Pamphlets``, also within a sentence."""
    match = _patterns()["behind"].search(line.text)
    return _series(line, match) if match else None


def _in_brackets(line: Folded) -> NumberedSeries | None:
    match = _patterns()["brackets"].search(line.text)
    return _series(line, match) if match else None


def _over_number(line: Folded, under: Folded) -> NumberedSeries | None:
    """A line that names a series over one that says its number."""
    match = _patterns()["alone"].fullmatch(under.text)
    span = _name(line.text, 0, len(line.text)) if match else None
    if match is None or span is None or not _patterns()["worded"].search(line.text):
        return None
    return NumberedSeries(
        *_places(line, *span),
        *_places(under, *match.span("number")),
        _figures(match["number"]),
        worded=True,
        labelled=True,
    )


def _series(line: Folded, match: re.Match[str]) -> NumberedSeries | None:
    number = _figures(match["number"])
    span = _name(line.text, *match.span("name"))
    if not number or span is None:
        return None
    if not match["label"] and _patterns()["label"].fullmatch(line.text, *span):
        return None
    begun = match.start("label") if match["label"] else match.start("number")
    return NumberedSeries(
        *_places(line, *span),
        *_places(line, begun, match.end("number")),
        number,
        worded=_patterns()["worded"].search(line.text, match.start("name"), span[1]) is not None,
        labelled=match["label"] is not None or match.re is _patterns()["brackets"],
    )


def _places(line: Folded, start: int, end: int) -> tuple[int, int]:
    return line.place(start), line.place(end - 1) + 1


def _figures(number: str) -> str:
    """A number in figures; empty where it counts no series."""
    if number.isdecimal():
        return str(int(number))
    value = number_words().get(number, 0) or number_of(number)
    return str(value) if 0 < value <= MOST else ""


_COLUMN = re.compile(r"\s{3,}|\t|\s[|•·/›>]\s|\s[–—-]{1,2}\s")
_SENTENCE = re.compile(r"[^\W\d_]{4}(?P<stop>\.)\s+[^\W\d_]")
_GENERIC = re.compile(rf"(?:{tables.COLLECTIONS})\s{{0,3}}(?=[«„“\"'])")
"""a word for a series that is none of its name where that stands in quotation marks"""
_UNFIT = re.compile(rf"(?<![^\W_])\d|(?<!\w)(?:{tables.VOLUMES})(?!\w)")
"""what no name of a series has: a number, a word for a volume"""
_EDGE = " .,;:_*#|/·•—–-"
_QUOTES = "«»„“”\"'"


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the name stands in folded text[start:end] by itself: the last of its columns."""
    spaced = len(re.findall(r"(?<!\w)[^\W\d_](?!\w)", text[start:end])) > 3
    for column in () if spaced else _COLUMN.finditer(text, start, end):
        start = column.end()
    if sentence := _SENTENCE.search(text, start, end):
        end = sentence.start("stop")
        if not _patterns()["worded"].search(text, start, end):
            return None
    if generic := _GENERIC.match(text, start, end):
        start = generic.end()
    start, end = _strip_edges(text, start, end, _EDGE + (_QUOTES if generic else ""))
    words = re.findall(
        r"[^\W\d_]+", "".join(text[start:end].split()) if spaced else text[start:end]
    )
    if not 1 <= len(words) <= WORDS or _UNFIT.search(text, start, end) or max(map(len, words)) < 4:
        return None
    return start, end


def _strip_edges(text: str, start: int, end: int, signs: str) -> tuple[int, int]:
    while start < end and text[start] in signs:
        start += 1
    while end > start and text[end - 1] in signs:
        end -= 1
    return start, end
