"""Words of a title that belong to a name: by the running text, by a figure, by a street.

A title whose words all have capitals, or are all in capitals, does not show its names.
"""

import re
from functools import lru_cache
from itertools import pairwise

from colophon.describe._rules import capitals as words
from colophon.describe.wording.known_words import is_function_word
from colophon.describe.wording.title_style import Style, TitleWord
from colophon.describe.wording.usage import key, usage
from colophon.languages import language_of
from colophon.model.document import Document

_FIGURE_BEFORE = re.compile(r"(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? ?$", re.I)
_FIGURE_AFTER = re.compile(r",? ?(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?)(?!\w)")

_HANGING = frozenset((" ", "-", "\n", "'", "’", "' ", "’ "))
"""what stands between two words that hang together; a genitive has its sign before or behind s"""


def names_within(style: Style, document: Document) -> frozenset[int]:
    """Where the words begin that the title, in its own or the text's words, has as names."""
    if not (style.shouted or style.titled):
        return frozenset()
    return frozenset(
        place.start
        for found in (_months(style), _names_by_text(style, document), _names_by_call(style))
        for place in found
        if not _is_ending(place)
    )


def _is_ending(place: TitleWord) -> bool:
    """Whether a word is the s of a genitive, or what else stands behind its sign."""
    return place.before.endswith(("'", "’")) and len(place.word) <= 2 and place.start > 1


@lru_cache(maxsize=64)
def _months_of(tongue: str) -> frozenset[str]:
    """The months that a language writes with a capital (``Mayıs``), folded."""
    known = language_of(tongue)
    shown = known.dates.shown.months.split() if known and known.dates.shown else []
    return frozenset(key(one) for one in shown if one[:1].isupper())


def _months(style: Style) -> list[TitleWord]:
    """Months beside figures: ``3 MARCH 1981``."""
    months = _months_of(style.tongue)
    return [
        one
        for one in style.places
        if key(one.word) in months
        and (
            _FIGURE_BEFORE.search(style.text[: one.start])
            or _FIGURE_AFTER.match(style.text, one.start + len(one.word))
        )
    ]


def _pairs(style: Style) -> list[tuple[TitleWord, TitleWord]]:
    """Words beside each other, none of them one that never has a capital."""
    return [
        (one, other)
        for one, other in pairwise(style.places)
        if style.text[one.start + len(one.word) : other.start] in _HANGING
        and not is_function_word(one.word, style.tongue)
        and not is_function_word(other.word, style.tongue)
    ]


def _names_by_text(style: Style, document: Document) -> list[TitleWord]:
    """Two words that the running text has together, both with capitals: ``the Ferry Road``."""
    pairs = _pairs(style)
    seen = usage(document, (f"{one.word} {other.word}" for one, other in pairs))
    return [
        place
        for pair in pairs
        if (found := seen.get(key(f"{pair[0].word} {pair[1].word}")))
        and found.capital > found.small
        and found.form.istitle()
        for place in pair
    ]


def _names_by_call(style: Style) -> list[TitleWord]:
    """English streets, and bodies whose records the item is: ``MINUTES OF THE … UNION``."""
    if style.tongue != "en":
        return []
    found: list[TitleWord] = []
    pairs = _pairs(style)
    for one, other in pairs:
        street = other.word.lower() in words.STREETS and one.word.lower() not in words.PLAIN_ROADS
        if street and not re.search(
            r"(?i)\b(?:an?|this|our|every|your|my) $", style.text[: one.start]
        ):
            found += [one, other]
    opening = words.RECORDS_OF.match(style.text)
    if opening:
        found += _body(style, opening.end(), pairs)
    return found


def _body(style: Style, start: int, pairs: list[tuple[TitleWord, TitleWord]]) -> list[TitleWord]:
    """The words from ``start`` on that hang together and end with a word for a body."""
    run = [one for one in style.places if one.start == start]
    for one, other in pairs:
        if run and one == run[-1]:
            run.append(other)
    last = max((at for at, one in enumerate(run) if one.word.lower() in words.BODIES), default=0)
    return run[: last + 1] if last and last >= len(run) - 2 else []
