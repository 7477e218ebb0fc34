"""Whole lines that state an origin in any language: who made it, a date, an edition, an issue,
a price.  The words are those by which the describers of these fields read them."""

import re
from functools import cache

from colophon.dating import whole
from colophon.describe._rules import edition, imprint
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.languages import alternatives
from colophon.model.folding import fold, fold_word

LONGEST = 110
"""characters of such a line"""
LONGEST_DATE = 48
_ROLES = ("publisher", "printer", "distributor", "issuingBody")
_DATED = frozenset({"day", "month", "season", "year", "quarter"})
_LETTERS = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d{4}")
_LONG = 12
"""letters of the name of a month or season, at most; more are a word made with one"""
_SMALL = 3
"""letters of what joins the parts of a date, at most: ``de``, ``of``, ``год``"""


def is_announcement(text: str) -> bool:
    """A line that begins with words for a maker and goes on: ``Wydane przez Młyn``."""
    if len(text) > LONGEST:
        return False
    folded = fold(text)
    hit = _announcements().at(folded, 0)
    return hit is not None and _LETTERS.search(folded, hit.end) is not None


def is_dated(text: str) -> bool:
    """A day, month or season with its year in full, and nothing else.

    ``May Day 1974`` is more, and a year alone may be a title.
    """
    if len(text) > LONGEST_DATE or not (_FIGURES.search(text) or "年" in text):
        return False
    words = [one for one in _LETTERS.findall(text) if len(one) >= _SMALL]
    if any(len(one) > _LONG for one in words) or not (words or "年" in text):
        return False
    found = whole.read(text)
    if found is None or not found.edtf:
        return False
    joined = "/" in found.edtf and any(sign in text for sign in "/–-")
    most = 2 if joined or found.kind == "day" else 1
    return (joined or found.kind in _DATED) and len(words) <= most


def is_edition(text: str) -> bool:
    """An edition: ``wydanie drugie``, ``2. udgave``."""
    return _is_all(text, "EDITIONS")


def is_issue(text: str) -> bool:
    """The number of an issue, perhaps with its date behind a comma: ``№ 7, май 1974``."""
    number, comma, date = text.partition(",")
    numbered = _is_all(number, "ISSUES") or _number_line().fullmatch(fold(number)) is not None
    return numbered and (not comma or is_dated(date.strip(" .")))


def is_price(text: str) -> bool:
    """A label and a sum, or a sum with its currency: ``cena 5 zł``, ``500円``."""
    if not any(map(str.isdigit, text)):
        return False
    return _is_all(text, "PRICES") or _labelled_sum().fullmatch(fold(text)) is not None


def _is_all(text: str, name: str) -> bool:
    return len(text) <= LONGEST and _pattern(name).fullmatch(fold(text)) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    joined = "|".join(f"(?:{one})" for one in getattr(edition, name))
    return re.compile(rf"\W*(?:{joined})\W*")


@cache
def _number_line() -> re.Pattern[str]:
    """A number before or behind its word, in folded text: ``sayi 7``, ``7. szam``."""
    behind = alternatives("editions.numbers_behind", spelt=fold_word)
    return re.compile(
        rf"\W*(?:{edition.NUMBER_WORDS}[\s.:]{{0,3}}\d{{1,4}}(?:/\d{{1,4}})?"
        rf"|\d{{1,4}}\. ?{behind})\W*"
    )


@cache
def _labelled_sum() -> re.Pattern[str]:
    """A label and a sum with any currency behind it, in folded text: ``cena 5 zl``."""
    return re.compile(rf"{edition.PRICE_LABELS}\d{{1,4}}(?:[.,]\d{{1,2}})?\s?[^\W\d_]{{0,6}}\W*")


@cache
def _announcements() -> Phrasebook[str]:
    return Phrasebook(
        [(words, role) for role in _ROLES for words in imprint.CUES[role]
         if words not in imprint.WEAK]
    )  # fmt: skip
