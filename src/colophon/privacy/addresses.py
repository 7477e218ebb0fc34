# ruff: noqa: E501 (patterns read best unbroken)
"""Postal addresses in a text: a street and its number, and a name, number and town in a row."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache

from colophon.privacy.phrases import fold_text, words_of_group
from colophon.privacy.private_words import PrivateKind, PrivateWords

_NUMBER = re.compile(r"(?<![\d.,:])\d{1,4}(?!\d)")
_FAR = 110
"""characters on each side of a number in which the name of its street stands"""
_AFTER = 40
"""… and a postcode and a town"""
_WORDS_BEFORE = 8
"""words before a number among which that of a street is looked for"""
_WORDS_BEHIND = 5
"""words from a number on of which one may be that of a street written small"""
_TOWN = re.compile(r"[a-z]?,\s[\dA-Z]")
_WORDS = re.compile(r"\w[\w'’]*|c/")
_STREETS = {
    "after-number": ("streets_behind",),
    "first-with-number": ("streets_numbered",),
    "first": ("streets_before",),
    "suffix": ("street_endings",),
    "han": ("streets_unspaced", "zh"),
    "hangul": ("streets_unspaced", "ko"),
}
"""form of an address → the group of its words, and its language where it is one alone"""
_MARKS = {"han": "[\u4e00-\u9fff]", "japanese": "[\u3040-\u30ff\u4e00-\u9fff]", "hangul": "[가-힣]"}
"""forms of addresses of scripts without blanks, and what tells that a text is in one"""


def addresses(text: str) -> Iterator[PrivateWords]:
    """Streets with a house number, and a name, number and postcode in a row."""
    done = -1
    for start, end in sorted(set(_find_addresses(text))):
        if start >= done:
            done = end
            words = " ".join(text[start:end].split())
            yield PrivateWords(kind=PrivateKind.ADDRESS, start=start, end=end, words=words)


def _find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses stand.

    Most numbers are no house's: which forms are looked for is told by the words before them.
    """
    patterns = _patterns()
    for form in (name for name, mark in _MARKS.items() if re.search(mark, text)):
        yield from (one.span() for one in patterns[form].finditer(text))
    words = [(one.start(), one[0]) for one in _WORDS.finditer(fold_text(text))]
    starts = [start for start, _ in words]
    for number in _NUMBER.finditer(text):
        for form in ("after-number", "first-with-number"):
            found = patterns[form].match(text, number.start())
            if found:
                yield found.span()
        begin = max(number.start() - _FAR, 0)
        while begin and text[begin - 1].isalnum():
            begin -= 1
        here = bisect_left(starts, number.start())
        said = [
            word[: number.start() - start]
            for start, word in words[max(here - _WORDS_BEFORE, 0) : here]
            if start >= begin
        ]
        behind = {word for _, word in words[here + 1 : here + _WORDS_BEHIND]}
        if not behind.isdisjoint(_endings("after-number")):
            found = patterns["after-number-small"].match(text, number.start())
            if found:
                yield found.span()
        town = ("town",) if _TOWN.match(text, number.end()) else ()
        for form in (*town, *_tell_forms(said)):
            for one in patterns[form].finditer(text, begin, number.end() + _AFTER):
                if one.end() >= number.end():
                    yield one.span()


def _tell_forms(said: list[str]) -> Iterator[str]:
    """The forms of which some words before a number may be the beginning."""
    if any(one.endswith(_endings("suffix")) for one in said[-3:]):
        yield "suffix"
    if not _firsts().isdisjoint(said):
        yield "first"


@cache
def _endings(name: str) -> tuple[str, ...]:
    return words_of_group(*_STREETS[name])


@cache
def _firsts() -> frozenset[str]:
    return frozenset(one.split("'")[0] for one in words_of_group(*_STREETS["first"]))


# long: one pattern in verbose form
@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    """Forms of addresses by the kind of word that tells them."""
    words = {
        key: "|".join(map(re.escape, sorted(words_of_group(*group), key=len, reverse=True)))
        for key, group in _STREETS.items()
    }
    name = r"[^\W\d_][\w'’.-]{0,24}"
    capital = r"(?-i:[^\W\d_a-zà-öø-ÿα-ωа-яё])[\w'’.-]{0,24}"
    number = r"(?:n[.ºo°]{0,2} ?|no[:.]? ?|дом |д\. ?)?\d{1,4}(?: ?(?-i:[a-zA-Z])(?!\w))?(?![\d:.,]*\d|\s?[%€£$])"
    return {
        # 5 Ferry Road
        "after-number": re.compile(
            rf"(?<![\w:.,])\d{{1,4}}[a-z]?,? (?:{capital} ){{1,3}}(?:{words['after-number']})(?!\w)",
            re.IGNORECASE,
        ),
        # write to 84 marsh road, leeds: in small letters, a town behind it
        "after-number-small": re.compile(
            rf"(?<![\w:.,])\d{{1,4}}[a-z]?,? (?:[a-z][a-z'’-]{{2,20}} ){{1,2}}(?:{words['after-number']})"
            r"(?=, ?[a-z]{3,20}(?: [a-z]{1,2}\d|[.,;\n]|$))",
            re.IGNORECASE | re.MULTILINE,
        ),
        # 12 bis, rue des Lilas
        "first-with-number": re.compile(
            rf"(?<![\w:.,])\d{{1,4}}(?: ?(?:bis|ter))?,? (?:{words['first-with-number']})\.? "
            rf"(?:(?:d[eu]s?|de la|de l['’]|la|les?|l['’]) ?)?{capital}(?: {capital}){{0,3}}",
            re.IGNORECASE,
        ),
        # calle Mayor 5; ul. Długa 5
        "first": re.compile(
            rf"(?<!\w)(?:{words['first']})\.? (?:(?:d[aeio]l?l?[aeios]?|da|des|do|las?|los?|el)['’ ] ?)?"
            rf"{capital}(?: {name}){{0,3}}[,،]? {number}",
            re.IGNORECASE,
        ),
        # Lange Straße 5; Kohlgasse 5; Lale Sokak No: 5
        "suffix": re.compile(
            rf"(?<!\w){capital}(?:[ -]{capital}){{0,2}}(?:(?<=\w)|[ -])(?:{words['suffix']})\.? {number}",
            re.IGNORECASE,
        ),
        # 柳荫路88号3单元
        "han": re.compile(
            rf"[\u4e00-\u9fff]{{1,8}}?(?:{words['han']})\s?\d{{1,4}}\s?[号號](?:\s?[\w-]{{1,16}}[室楼樓号號])?"
        ),
        # 〒154-0001 東京都世田谷区若葉台3-14-7; 若葉台3丁目14番7号
        "japanese": re.compile(
            r"(?:〒\s?\d{3}-\d{4}\s?)?[\u4e00-\u9fffぁ-んァ-ヶー]{2,20}\d{1,4}(?:(?:丁目|番地?|号|[-−－])\d{1,4}){1,3}号?"
            r"(?<!\d{4}[-−－]\d\d)(?!年|月|日|\d)"
        ),
        # 마포구 버들길 27
        "hangul": re.compile(
            rf"(?:[가-힣]{{2,6}}[시도군구]\s){{0,3}}[가-힣]{{1,8}}(?:{words['hangul']})\s?\d{{1,4}}(?:-\d{{1,4}})?(?![\d년월일])"
        ),
        # Ερμού 15, 104 31 Αθήνα: a name, a number, a postcode and a town
        "town": re.compile(
            rf"(?<!\w){capital}(?: {capital}){{0,3}} \d{{1,4}}[a-z]?,\s(?:[A-Z]{{1,2}}-)?"
            rf"(?:\d{{4,6}}|\d{{3}} \d{{2}}|\d{{2}}-\d{{3}}|\d{{4}} ?[A-Z]{{2}})\s+{capital}",
            re.IGNORECASE,
        ),
    }  # fmt: skip
