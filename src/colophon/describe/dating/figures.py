"""Figures that look like a year and are none: telephones, houses, grants, quantities, columns.

The text beside the figures tells, on their own line but for the column they may stand in.
"""

import re
from functools import cache, lru_cache

from colophon.dating.found import FoundDate
from colophon.describe._rules import figure_words as words
from colophon.languages import alternatives, word_pattern
from colophon.model.folding import Folded, fold_word, phrases

NEAR = 40
"""characters looked at on either side"""
_BARE = frozenset(("year", "range", "broken"))
"""kinds of date that are figures and nothing else"""

_GROUP_BEFORE = re.compile(r"(?:\d{2,}[ \t/-]|\d{3,}[ \t]?[.·][ \t]?|[+(]\d{1,5}\)?[ \t-]?)$")
_GROUP_AFTER = re.compile(r"[ \t-]\d{3,}|[ \t-]\d{2}[ \t-]\d{2}(?!\d)|\d|@")
_MONEY = re.compile(r"[$£€¥#§][ \t]?$")
_CURRENCY = re.compile(r"[ \t]?[$£€¥%°]")
_POSTCODE_BEFORE = re.compile(r"\w+\.?[ \t]\d{1,4}[ \t]?[a-z]?,?[ \t\n]{1,2}$")
_ADDRESS = re.compile(r"[@]|//|www\.|\.(?:org|com|net|info|html?|pdf|jpe?g|png)\b")
_FIGURES = re.compile(r"[\d ./-]+")
_COLUMN = re.compile(r"[ \t|]*\d[\d.,:;/ \t|-]*")
_issue = word_pattern(r"(?<!\w){figures.issues}[\s.:°º]{0,3}\d", spelt=fold_word)
"""What counts the issues of a serial, in folded text."""


@cache
def _street_after() -> re.Pattern[str]:
    behind, short, far, between, first = (
        alternatives(f"figures.streets_{one}")
        for one in ("behind", "short", "short_far", "between", "first")
    )
    return re.compile(
        rf"""
          [ \t](?:[NSEW]|[NS][EW])\.?[ \t]\d
        | [ \t](?:[NSEW]\.?[ \t])?(?:[A-Z0-9][\w.'’-]*[ \t]){{1,2}}{behind}\b
        | [ \t][A-Z][\w'’-]*[ \t]{short}\b\.?,
        | [ \t]{first}\b
        | ,?[ \t]{between}[ \t]
        | [ \t][NSEW]\.?[ \t](?:[A-Z][\w.'’-]*[ \t]){{1,2}}{far}\b
        """,
        re.VERBOSE,
    )


@lru_cache(maxsize=1)
def _phone() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases(words.PHONES)})(?!\w)[^\n]{{0,24}}$")


@lru_cache(maxsize=1)
def _before() -> re.Pattern[str]:
    numbered = phrases((*words.PHONES, *words.NUMBERS, *words.PROGRAMMES))
    lead = (
        rf"(?<!\w)(?:{phrases(words.STREETS_BEFORE)})[ \t]{{1,2}}(?:[\w.'-]+[ \t,]{{1,3}}){{0,4}}"
    )
    called = rf"(?<!\w)(?:{phrases(words.PHONES)})[ \t.:]{{1,3}}[\w-]{{3,14}}[ \t]"
    ending = rf"(?:{phrases(words.STREET_ENDINGS)})[ \t]{{1,2}}"
    return re.compile(rf"(?:(?<!\w)(?:{numbered})[ \t.:#°º]{{0,3}}|{lead}|{called}|{ending})$")


@lru_cache(maxsize=1)
def _wrapped_pattern() -> re.Pattern[str]:
    """A name at the end of a line that the number goes on."""
    return re.compile(rf"(?<!\w)(?:{phrases(words.PROGRAMMES)})\s{{1,2}}$")


@lru_cache(maxsize=1)
def _after() -> re.Pattern[str]:
    hours = alternatives("figures.hours", spelt=fold_word)
    return re.compile(rf"[ \t]{{1,2}}(?:{phrases(words.COUNTED)})(?!\w)|[ \t]?{hours}(?!\w)")


def is_no_year(text: str, found: FoundDate) -> bool:
    """Whether figures found in a text are a number of something else than years."""
    before = Folded(text[max(found.start - NEAR, 0) : found.start]).text
    if found.kind not in _BARE:
        figures = text[found.start : found.end]
        return bool(_FIGURES.fullmatch(figures) and _phone().search(before.rpartition("\n")[2]))
    after = Folded(text[found.end : found.end + NEAR]).text.partition("\n")[0]
    line = before.rpartition("\n")[2]
    issue = _issue().search(line)
    return (
        bool(_MONEY.search(line) or _CURRENCY.match(after))
        or bool(_GROUP_AFTER.match(after) or _street_after().match(text, found.end))
        or bool(_before().search(line) or _after().match(after))
        or bool(not line and _wrapped_pattern().search(before.replace("\n", " ")))
        or bool(not issue and _GROUP_BEFORE.search(line))
        or bool(not issue and _is_postcode(text, found, before))
        or bool(_ADDRESS.search(_word_around(text, found)))
        or _is_in_column(text, found)
    )


def _is_postcode(text: str, found: FoundDate, before: str) -> bool:
    """``Mill Lane 12, 1950 Sion``: four figures behind a house number and before a place."""
    behind = text[found.end : found.end + 2]
    place = len(behind) == 2 and behind[0] == " " and behind[1].isupper()
    return place and found.end - found.start == 4 and bool(_POSTCODE_BEFORE.search(before))


def _word_around(text: str, found: FoundDate) -> str:
    """What stands about the figures without a blank."""
    low, high = max(found.start - NEAR, 0), min(found.end + NEAR, len(text))
    start = max(text.rfind(blank, low, found.start) for blank in " \n\t") + 1
    ends = [text.find(blank, found.end, high) for blank in " \n\t"]
    return text[max(start, low) : min([end for end in ends if end >= 0], default=high)].lower()


def _is_in_column(text: str, found: FoundDate) -> bool:
    """Whether the figures are a line of their own among lines of figures."""
    start = text.rfind("\n", 0, found.start) + 1
    end = text.find("\n", found.end)
    end = len(text) if end < 0 else end
    if text[start : found.start].strip() or text[found.end : end].strip():
        return False
    above = text[max(start - NEAR, 0) : max(start - 1, 0)].split("\n")[-2:][::-1]
    below = text[end + 1 : end + 1 + NEAR].split("\n")[:2]
    figures = [[bool(_COLUMN.fullmatch(line)) for line in lines] for lines in (above, below)]
    return all(side[:1] == [True] for side in figures) or [True, True] in figures
