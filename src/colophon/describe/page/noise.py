"""Lines that reading machines make of stamps, plates, borders and blank leaves.

Such noise comes in long stretches of scraps; a single odd line may be a word of the title
(``A``, ``DE``, ``M. DC.``) and stays, unless the document is known to be noisy.
"""

import re
from collections.abc import Sequence

STRETCH = 8
"""scraps on end that make noise: no title page sets so many lines of one or two letters"""
_LETTERS = re.compile(r"[^\W\d_]+")
_ODD = re.compile(r"[^\W\d_]*(?:[A-Z]{2}[a-zſ]+[A-Z]|[a-zſ][A-Z]{2})")
"""capitals and small letters mixed within a word: ``NTcLASSC``"""
_SINGLE = frozenset("AÀOEYaàoey&")
"""words of one letter in the languages of print"""
_BEFORE = 4
"""lines before a first stretch that may belong to it"""


def scrap(text: str) -> bool:
    """Whether no word of three letters stands in a short line."""
    return len(text) <= 12 and max(map(len, _LETTERS.findall(text)), default=0) < 3


def noise(texts: Sequence[str]) -> frozenset[int]:
    """Indexes of the lines that are noise; empty for a clean document. Linear."""
    scraps = [scrap(one) for one in texts]
    found: set[int] = set()
    start = 0
    first = -1
    while start < len(texts):
        end = start
        while end < len(texts) and (
            scraps[end] or (end > start and end + 1 < len(texts) and _bridges(texts, scraps, end))
        ):
            end += 1
        if end - start >= STRETCH:
            found.update(range(start, end))
            first = start if first < 0 else first
        start = max(end, start + 1)
    if not found:
        return frozenset()
    if first <= _BEFORE:
        found.update(index for index in range(first) if _is_garbled(texts[index]))
    found.update(index for index, one in enumerate(texts) if scraps[index] and _stray(one))
    return frozenset(found)


def _bridges(texts: Sequence[str], scraps: Sequence[bool], index: int) -> bool:
    """A garbled or broken word within a stretch: ``reeeeeee eae¬``, ``Iee`` between scraps."""
    if not (scraps[index - 1] and scraps[index + 1]):
        return False
    return _is_garbled(texts[index]) or (len(texts[index]) <= 5 and not texts[index].isupper())


def _is_garbled(text: str) -> bool:
    """No word in the line looks like one: mixed case, no vowel, or begun in small letters."""
    words = _LETTERS.findall(text)
    if not words:
        return True
    if len(words) > 3:
        return False
    return (
        any(_ODD.match(one) for one in words)
        or len(set(text.casefold())) * 2 < len(text)
        or (len(words) == 1 and words[0][:1].islower())
        or scrap(text)
    )


def _stray(text: str) -> bool:
    """One or two characters, or mere points and digits, in a document known to be noisy."""
    words = _LETTERS.findall(text)
    return all(len(one) == 1 and one not in _SINGLE for one in words) and len(text) <= 5
