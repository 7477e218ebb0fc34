"""Years in Roman numerals as printers set them: ``M. DC. XLIX.``, ``MDCCLXXXIX``."""

import re

_VALUES = {"i": 1, "u": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
NUMERAL = re.compile(
    # folded text: u for V, i for J; dots, spaces and commas may stand between the letters
    r"(?<!\w)(?:m|c\s?i\s?[oɔↄ)]|clɔ)(?:[ .,·]{0,3}(?:[mdclxui1]|i\s?[ɔↄ])){2,18}(?![\w])"
)
_FIRST = 1450
"""no book was printed with type before; an earlier year is a misprint or not a year"""
_SWAPPED = re.compile(r"^m(cd)(?=[clxui]*$)")


def number(numeral: str) -> int | None:
    """What folded letters mean, additively too (XLVIIII = 49), or None if they mean nothing."""
    total = 0
    largest = 1000
    index = 0
    while index < len(numeral):
        value = _VALUES[numeral[index]]
        following = _VALUES[numeral[index + 1]] if index + 1 < len(numeral) else 0
        if following > value:
            if following > value * 10 or value in (5, 50, 500):
                return None
            value, index = following - value, index + 1
        if value > largest or (value == following and value in (5, 50, 500)):
            return None
        largest = min(largest, value if value != 0 else largest)
        total += value
        index += 1
    return total


def letters(matched: str) -> str:
    """Only the numeral letters; the old CIƆ and IƆ become M and D."""
    text = re.sub(r"c\s?[il]\s?[oɔↄ)]|clɔ", "m", matched)
    text = re.sub(r"i\s?[ɔↄ]", "d", text)
    return re.sub(r"[^mdclxui]", "", text.replace("1", "i"))


def year(matched: str, latest: int = 2100) -> tuple[int, bool] | None:
    """The year, and whether it had to be mended (``M. CD. XLIX`` for 1649), or None."""
    numeral = letters(matched)
    value = number(numeral)
    if value is not None and _FIRST <= value <= latest:
        return value, False
    # letters transposed (MCD), and I set or read as L (XLlX, LIl)
    for other in (_SWAPPED.sub("mdc", numeral), re.sub(r"(?<=[li])l", "i", numeral)):
        value = number(other) if other != numeral else None
        if value is not None and _FIRST <= value <= latest:
            return value, True
    return None
