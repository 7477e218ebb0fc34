"""Whether a number on a line is that of an issue, and words on it name a series.

``No. 7`` numbers works of music, grants, wards, plates and much else.  That of an issue
stands alone in its column, or behind the name of the periodical or series; what follows
it is set off from it, or is a date.
"""

import re
from functools import cache

from colophon.describe._rules import edition as tables
from colophon.model.folding import fold, phrases

_GAP = r"\s{2,}|\t| [|•·/–—-]+ "
"""what parts the columns of a line"""
_BEFORE = re.compile(r"(?:.*(?:" + _GAP + r"|[^\W\d_]{3,}[.;:!?] ))?(?P<words>.*)", re.DOTALL)
_AFTER = re.compile(r"(?P<words>.*?)(?:" + _GAP + r"|\Z)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_][\w'’]*")
_DATED = re.compile(r"\s?(?:\w+\.?:?\s\d|(?:of|de|du|des|der|di|do|da|von)\s)")
_STREETS = re.compile(r"street|strasse|rue|road|calle|lane|row|square|market")
_NUMBER = re.compile(r"(?<!\w)(?:no|nr|n|num|№)\s?[.°º]?\s?\d{1,5}(?!\w)", re.IGNORECASE)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(getattr(tables, name))


@cache
def _others() -> re.Pattern[str]:
    """A word whose numbers are no issues, at the end of a text but for punctuation."""
    return re.compile(rf"(?<!\w)(?:{phrases(tables.OTHER_NUMBERS)})(?!\w)[^\w]{{0,4}}\Z")


def is_issue(line: str, start: int, end: int) -> bool:
    """Whether ``line[start:end]`` is the number of an issue."""
    folded = fold(line)
    if any(_pattern(name).search(folded) for name in ("WORKS", "PAGES", "CREDITS")):
        return False
    if _STREETS.search(folded) or len(set(_NUMBER.findall(folded))) > 1:
        return False
    before, after = _column(line, start, end)
    if _others().search(folded[:start]) or _in_brackets(line, start, end):
        return False
    words = _WORD.findall(before)
    if not words:
        return True
    return _names(words, line) and not _runs_on(after)


def _column(line: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a stretch in its own column."""
    before, after = _BEFORE.match(line[:start]), _AFTER.match(line[end:])
    return before["words"] if before else "", after["words"] if after else ""


def _in_brackets(line: str, start: int, end: int) -> bool:
    """Whether a number stands in brackets with other words: a citation or a remark."""
    opened = line.rfind("(", 0, start)
    if opened < 0 or ")" in line[opened:start]:
        return False
    closed = line.find(")", end)
    inside = line[opened + 1 : start] + line[end : closed if closed >= 0 else len(line)]
    return bool(_WORD.search(inside))


def _names(words: list[str], line: str) -> bool:
    """Whether the word before a number can end a name: it has a capital, or its line has none."""
    last = words[-1]
    return last[:1] != last[:1].lower() or last == last.upper() or line == line.lower()


def _runs_on(after: str) -> bool:
    """Whether the words behind a number go on with it, and are no date."""
    return bool(re.match(r"\s?[^\W\d_]", after)) and not _DATED.match(after)


def is_series(line: str, start: int, end: int) -> bool:
    """Whether ``line[start:end]`` names a series: it begins its column, as names do."""
    folded = fold(line)
    if _pattern("CREDITS").search(folded) or _pattern("SHELF_MARKS").search(folded[start:end]):
        return False
    before, _ = _column(line, start, end)
    if _WORD.search(before) and not re.fullmatch(rf"\W*(?:{tables.LEADS})", fold(before)):
        return False
    words = line[start + lead(folded[start:end]) : end].strip(" _*").split()
    if len(words) < 2:
        return False
    long = [word for word in words if len(word) > 3]
    return words[0][:1].isupper() and 2 * sum(word[:1].isupper() for word in long) >= len(long)


def lead(folded: str) -> int:
    """How many characters of a match only lead to the name of the series."""
    found = _pattern("LEADS").match(folded)
    return found.end() if found else 0
