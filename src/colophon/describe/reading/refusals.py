"""What can be no value of a field, however likely its surroundings make it.

A candidate may run into its neighbours: a street and a date are no publisher, a name with
a date no place.
"""

import re

from colophon.describe.names.bylines import is_no_maker
from colophon.describe.page.postal_addresses import is_postal
from colophon.describe.page.stated_lines import is_announcement, is_dated, is_edition, is_price
from colophon.describe.reading.vocabulary import JOINING

_DATED = re.compile(
    r"""
      \d{1,2}(?:st|nd|rd|th|[.ºª/-])?\s*(?:d[eo']\s*)?[^\W\d_]{3,12}\.?,?\s+
      (?:d[eo]\s+)?(?:1[4-9]|20)\d\d
    | [^\W\d_]{3,12}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:1[4-9]|20)\d\d
    | \d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:1[4-9]|20)?\d\d
    | ,\s*[^\W\d_]{3,12}\.?\s+(?:1[4-9]|20)\d\d$
    """,
    re.VERBOSE,
)
"""a day, month and year; a month and year behind a comma"""
_WITHIN_PLACES = JOINING | frozenset(
    "upon near by-the-sea bei an ob sous lez lès cum juxta under le-grand nad pod pri bij aan over"
    " op s t y-la ved vid pe lângă koło přes mellett".split()
)
"""small words that stand within the name of a place"""
_BRACKETS = ("(", "[", "{")
_DESCRIBED = re.compile(r"[\[{(][^()\[\]{}]*[)\]}]")
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(r"</?[a-z]\w*(?:[\s/>]|$)|(?<=\w)>(?=\w)", re.IGNORECASE)
"""a tag, or what a cut through one leaves: ``<b>X``, ``script>alert``"""


def is_refused(field: str, value: str) -> bool:
    """Whether a value cannot be that of a field."""
    check = _CHECKS.get(field)
    return bool(_MARKUP.search(value)) or (check is not None and check(value))


def _no_name(value: str) -> bool:
    """Dates, addresses, and what describes the page: ``(inside, centre)``, ``[logo]``."""
    return value[:1] in _BRACKETS or bool(_DATED.search(value)) or is_postal(value)


def _no_creator(value: str) -> bool:
    """What is no name, and a saying behind “By”: ``Any Means Necessary``."""
    return _no_name(value) or is_no_maker(value)


def _no_title(value: str) -> bool:
    """What describes the page alone, ``[logo]``, what has no letter, and what states an origin."""
    if _DESCRIBED.fullmatch(value) is not None or not any(map(str.isalpha, value)):
        return True
    return any(states(value) for states in (is_announcement, is_dated, is_edition, is_price))


def _no_place(value: str) -> bool:
    """Names of places are words with capitals and what joins them, without figures."""
    if any(map(str.isdigit, value)):
        return True
    return any(word[0].islower() and word not in _WITHIN_PLACES for word in _WORD.findall(value))


_CHECKS = {
    "title": _no_title, "subtitle": _no_title, "publisher": _no_name, "creator": _no_creator,
    "printer": _no_name, "place": _no_place,
}  # fmt: skip
