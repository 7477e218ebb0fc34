"""All dates in a stretch of running text, in every language at once."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator

import msgspec

from colophon.dating.early import early_dates
from colophon.dating.found import FoundDate, make_found
from colophon.dating.grammar import PRODUCTIONS
from colophon.dating.hebrew import hebrew_dates
from colophon.dating.hits import DateHit
from colophon.dating.lexicon import pattern
from colophon.dating.tokens import DateTokens
from colophon.model.edtf import valid
from colophon.model.folding import Folded

_BEFORE = 64
"""characters before a year in which its month, day or season may stand"""
_AFTER = 26
"""characters behind figures that may belong to the same date"""
_FIGURES = re.compile(r"\d+|年")
_DEPOSIT = re.compile(
    r"""
    legal[:.\s]{1,4}[a-z]{1,3}[.\s-]{1,4}[\d.]{1,7}\s?[-/]\s?(?P<year>(?:19|20)\d\d)
    (?!\d)
    """,
    re.VERBOSE,
)
_MISREAD = re.compile(
    r"""
    (?<![\w.,/-])(?:[1il][4-9][\dolisz]{2}|1\s[4-9]\s?\d\s?\d|1[4-9]\s\d\s?\d)
    (?![\w/-]|[.,]\d)
    """,
    re.VERBOSE,
)
_BROKEN = re.compile(r"(?<!\d)(?P<a>1[4-9]\d|20[0-2])[ ]?[•◊〈](?!\d)")


def find(folded: Folded, *, latest: int = 2100, language: str = "") -> tuple[FoundDate, ...]:
    """All dates in a folded stretch, in order; none overlaps another.

    ``latest`` is the last year believed.  ``language`` (BCP 47) decides what is otherwise
    ambiguous: the order of day and month in figures, months that share a name.
    """
    taken: list[tuple[int, int]] = []
    found = []
    for one in _candidates(folded, language):
        start, end = one.start, one.end
        if one.year > latest or _overlaps(taken, start, end) or not valid(one.edtf):
            continue
        insort(taken, (start, end))
        doubtful = _with_doubt(folded.text, one)
        found.append(
            msgspec.structs.replace(
                doubtful, start=folded.place(start), end=folded.place(end - 1) + 1
            )
        )
    return tuple(sorted(found, key=lambda one: one.start))


def _overlaps(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a stretch overlaps one of those taken, which are in order and apart."""
    behind = bisect_left(taken, (start, 0))
    return (behind < len(taken) and taken[behind][0] < end) or (
        behind > 0 and taken[behind - 1][1] > start
    )


_PLAIN = re.compile(r"\d{4}(?:-\d\d){0,2}~?|\d{3}X")
_OPENED = re.compile(r"[\[(][^\[\]()\n]{0,12}\Z")
_DOUBTED = re.compile(r"\s?\?\s?[\])]")


def _with_doubt(text: str, one: FoundDate) -> FoundDate:
    """``[1981?]``: a date in brackets with the mark of doubt; a question has no brackets."""
    plain = _PLAIN.fullmatch(one.edtf) and _DOUBTED.match(text, one.end)
    if not plain or not _OPENED.search(text, max(one.start - 14, 0), one.start):
        return one
    form = f"{one.edtf[:-1]}%" if one.edtf.endswith("~") else f"{one.edtf}?"
    return msgspec.structs.replace(one, edtf=form, rule=one.rule or "a mark of doubt stands by it")


def _candidates(folded: Folded, language: str) -> Iterator[FoundDate]:
    text = folded.text
    for start, end in _number_stretches(text):
        tokens = DateTokens(text, start, end, language)
        yield from _deposits(text, start, end)
        for production in PRODUCTIONS:
            for match in pattern(production.form).finditer(tokens.signs):
                one = production.read(DateHit(tokens, match))
                if one is not None:
                    yield one
        yield from filter(None, map(_misread, _MISREAD.finditer(text, start, end)))
        for broken in _BROKEN.finditer(text, start, end):
            yield make_found(broken, f"{broken['a']}X", "broken", "the last digit cannot be read")
    yield from hebrew_dates(text)
    yield from early_dates(folded)


def _number_stretches(text: str) -> list[tuple[int, int]]:
    """Stretches about figures, where alone dates with figures can stand; ends exclusive."""
    stretches: list[tuple[int, int, int]] = []
    for match in _FIGURES.finditer(text):
        start, end = match.span()
        figures = end - start
        if match.group() == "年" or (figures == 2 and text[start - 1 : start] == "'"):
            figures = 4  # figures of other scripts stand before it; a year cut short
        if stretches and start - stretches[-1][1] < _BEFORE:
            first, _, known = stretches.pop()
            stretches.append((first, end, known + figures))
        else:
            stretches.append((start, end, figures))
    size = len(text)
    return [
        (_word_start(text, max(first - _BEFORE, 0)), min(last + _AFTER, size))
        for first, last, known in stretches
        if known > 2
    ]


def _word_start(text: str, offset: int) -> int:
    """An offset, or the first behind it that is not inside a word or number."""
    while 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum():
        offset += 1
    return offset


def _deposits(text: str, start: int, end: int) -> Iterator[FoundDate]:
    """The year of a number of legal deposit: ``M. 1234-1978``."""
    for match in _DEPOSIT.finditer(text, start, end):
        first, last = match.span("year")
        yield FoundDate(start=first, end=last, edtf=match["year"], kind="year")


_LOOKALIKE = str.maketrans("ilosz", "11052")


def _misread(match: re.Match[str]) -> FoundDate | None:
    """A year in which letters stand for digits, or whose digits are set apart."""
    if "\n" in match.group().strip():
        return None  # numbers below each other are a column, no year
    digits = re.sub(r"\s", "", match.group()).translate(_LOOKALIKE)
    if not 1450 <= int(digits) <= 1899 or sum(map(str.isdigit, match.group())) < 3:
        return None
    rule = "read as a year: letters for digits, or digits set apart"
    return FoundDate(
        start=match.start(), end=match.end(), edtf=f"{digits}?", kind="year", rule=rule
    )
