# ruff: noqa: E501 (patterns read best unbroken)
"""Dates as they stand in text: found, read, and given as EDTF with the place they stand at."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from colophon.describe import _roman
from colophon.describe._fold import Folded, fold_word, phrases
from colophon.describe._rules import calendar
from colophon.edtf import valid


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A date at text[start:end] of the document.

    ``edtf`` is what it says; ``kind`` how it was written (``day``, ``month``, ``season``,
    ``quarter``, ``year``, ``roman``, ``circa``, ``decade``, ``range``, ``republican``,
    ``regnal``, ``broken``); ``rule`` says what had to be understood, or is empty.
    """

    start: int
    end: int
    edtf: str
    kind: str
    rule: str = ""

    @property
    def year(self) -> int:
        """The first year it speaks of."""
        return int(re.search(r"\d{3,4}", self.edtf)[0].ljust(4, "0"))  # type: ignore[index]

    @property
    def fine(self) -> bool:
        """Whether it says more than a year."""
        return self.kind in ("day", "month", "season", "quarter")


_YEAR = r"(?<![\d.,/:-])(?P<year>1[4-9]\d\d|20\d\d)(?![\d]|[.,/:-]\d)"
_ORD = r"(?:\s?(?:st|nd|rd|th|er|e|o|a|\.o|°|º|ª|ste|de|me)(?![^\W\d_]))?"
_GAP = r"[\s.,'\[\]()]{0,4}"


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, words in enumerate(calendar.MONTHS, 1):
        for word in words.split():
            table.setdefault(fold_word(word.rstrip("*")), number)
    table.update({fold_word(word): number for word, number in calendar.NUMBERED_MONTHS.items()})
    return table


def month_of(word: str) -> int | None:
    """The number of a month by its folded word or a beginning of it that OCR left."""
    table = _months()
    if word in table:
        return table[word]
    for known, number in table.items():
        if len(known) > 6 and word.startswith(known[:-1]):
            return number
    return None


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    words = [word for line in calendar.MONTHS for word in line.split()]
    words += list(calendar.NUMBERED_MONTHS)
    month = rf"(?<!\w)(?P<month>{phrases(words)})(?!\w)\.?"
    link = rf"(?:(?:{phrases(calendar.LINKS)})(?!\w)[\s.,']{{0,3}}){{0,4}}"
    day = rf"(?<![\d.,:/])(?P<day>[0-3]?\d|i(?!\w)|i(?=\d)\d){_ORD}"
    number_words = "|".join(sorted(map(fold_word, calendar.UNITS), key=len, reverse=True))
    tens = "|".join(map(fold_word, calendar.TENS))
    spelt = rf"(?<!\w)(?P<tens>(?:{tens})[\s-]{{1,3}}(?:et\s)?)?(?P<word>{number_words}|unieme|uniesme)(?!\w)"
    season = "|".join(
        rf"(?P<s{number}>{phrases(words_.split())})" for number, words_ in calendar.SEASONS
    )
    tail = rf"[\s.,'/-]{{0,4}}{link}"
    return [
        ("day", re.compile(rf"{day}[\s.,]{{0,4}}{link}{month}{tail}(?P<year>\d{{4}})$")),
        ("spelt", re.compile(rf"{spelt}[\s.,]{{1,4}}{link}{month}{tail}(?P<year>\d{{4}})$")),
        ("day", re.compile(rf"{month}{_GAP}{link}{day}[\s.,;:]{{1,4}}{link}(?P<year>\d{{4}})$")),
        ("month", re.compile(rf"{month}(?:\s?[/-]\s?\w{{3,10}}\.?)?{tail}(?P<year>\d{{4}})$")),
        ("season", re.compile(rf"(?<!\w)(?:{season})(?!\w)[\s.,/-]{{1,4}}{link}(?P<year>\d{{4}})$")),
        ("quarter", re.compile(rf"(?<![\w.])(?P<q>[1-4]|iu|i{{1,3}})\s?{_ORD}\.?\s{{1,3}}(?:{phrases(calendar.QUARTERS)})\.?\s{{0,3}}{link}(?P<year>\d{{4}})$")),
        ("quarter", re.compile(r"(?<!\w)q(?P<q>[1-4])[\s/]{1,3}(?P<year>\d{4})$")),
    ]  # fmt: skip


_NUMERIC = [
    ("iso", re.compile(r"(?<![\d-])(?P<year>1[4-9]\d\d|20\d\d)-(?P<m>\d\d)-(?P<day>\d\d)(?!\d|-\d)")),
    ("iso", re.compile(r"(?<![\d/])(?P<year>1[5-9]\d\d|20\d\d)/(?P<m>\d\d)/(?P<day>\d\d)(?!\d|/\d)")),
    ("numbers", re.compile(r"(?<![\d./-])(?P<day>[0-3]?\d)(?P<sep>[./-])\s?(?P<m>[01]?\d)(?P=sep)\s?(?P<year>1[4-9]\d\d|20\d\d)(?!\d)")),
]  # fmt: skip
_REPUBLICAN = re.compile(rf"(?:(?P<day>[0-3]?\d){_ORD}\s{{1,3}}(?P<rmonth>{phrases(calendar.REPUBLICAN)})[\s.,]{{1,4}})?(?:l')?an(?:nee)?\s{{1,3}}(?P<ryear>[uix]{{1,4}}|1[0-4]|[1-9])(?!\w)(?P<rep>\s{{1,3}}de\s{{1,3}}la\s{{1,3}}rep\w*)?")  # fmt: skip
_REPUBLICAN_YEAR = re.compile(
    r"(?<!\w)an(?:nee)?\s{1,3}(?=[uix]{1,4}(?!\w)|1[0-4](?!\d)|[1-9](?!\d))"
)
_PLAIN = re.compile(_YEAR)
_RANGE = re.compile(
    r"(?<![\d./-])(?P<a>1[4-9]\d\d|20\d\d)\s?[-/]\s?(?P<b>(?:1[4-9]|20)?\d\d)(?![\d/-])"
)
_DECADE = re.compile(
    r"(?<!\d)(?P<a>1[4-9]\d|20\d)0(?P<tail>'?s(?!\w)|er(?:\s?iahre\w*)?(?!\w)|-[ех](?!\w)|-luuu\w*|-talet)?(?!\d)"
)
_DECADE_BEFORE = re.compile(r"(?:annees|anos|anni|iaren|decada\s+de|δεκαετια\s+του)\s{1,2}$")
_CIRCA = re.compile(
    r"(?<!\w)(?:ca?\.|circa|about|approximately|um|uers|enuiron|hacia|uerso|около|περι|[(\[]c)\s{0,2}$"
)
_BROKEN = re.compile(r"(?<!\d)(?P<a>1[4-9]\d|20[0-2])[ ]?[•◊〈\u2022?_.-](?![\d])")
_REGNAL = re.compile(
    r"(?<!\w)(?P<word>\w{4,12}|\d{1,2}(?:st|nd|rd|th))\s{1,3}year\s{1,3}of\s{1,3}(?:the\s{1,3}reign"
    r"\s{1,3}of\s{1,3})?(?:our\s{1,3}so\w{1,12}\s{1,3}(?:lord|lady)\s{1,3})?(?:king|queen)\s{1,3}"
    r"(?P<name>\w{3,12}(?:\s{1,3}(?:the\s{1,3}\w{5,6}|ii))?)"
)


def find(folded: Folded, *, latest: int = 2100) -> tuple[Found, ...]:
    """All dates in a folded stretch, in order; none overlaps another; ``latest`` year."""
    taken: list[tuple[int, int]] = []
    found = []
    for one in _candidates(folded.text):
        start, end = one.start, one.end
        if one.year > latest or any(start < b and a < end for a, b in taken):
            continue
        if not valid(one.edtf):
            continue
        taken.append((start, end))
        found.append(
            msgspec.structs.replace(one, start=folded.place(start), end=folded.place(end - 1) + 1)
        )
    return tuple(sorted(found, key=lambda one: one.start))


_BEFORE = 64
"""characters before a year in which its month, day or season may stand"""


def _candidates(text: str) -> Iterator[Found]:
    digits = bool(re.search(r"\d{3}", text))
    if digits:
        for kind, pattern in _NUMERIC:
            yield from filter(None, map(_READERS[kind], pattern.finditer(text)))
        yield from _worded(text)
        yield from map(_range, _RANGE.finditer(text))
        yield from filter(None, map(_decade, _DECADE.finditer(text)))
        yield from filter(None, map(_circa, _PLAIN.finditer(text)))
    yield from _republican(text)
    yield from _regnal(text)
    yield from _roman_years(text)
    if digits:
        for match in _PLAIN.finditer(text):
            yield _found(match, match["year"], "year")
        for match in _BROKEN.finditer(text):
            yield _found(match, f"{match['a']}X", "broken", "the last digit cannot be read")


def _worded(text: str) -> Iterator[Found]:
    last = 0
    for year in _PLAIN.finditer(text):
        start = max(last, year.start() - _BEFORE)
        for kind, pattern in _patterns():
            match = pattern.search(text, start, year.end())
            one = _READERS[kind](match) if match else None
            if one is not None:
                yield one
                break
        last = year.end()


def _found(match: re.Match[str], edtf: str, kind: str, rule: str = "") -> Found:
    end = match.end()
    while end > match.start() + 1 and match.string[end - 1] in " .,;:\n":
        end -= 1
    return Found(start=match.start(), end=end, edtf=edtf, kind=kind, rule=rule)


def _iso(match: re.Match[str]) -> Found | None:
    return _found(match, f"{match['year']}-{match['m']}-{match['day']}", "day")


def _numbers(match: re.Match[str]) -> Found | None:
    day, month = int(match["day"]), int(match["m"])
    year = match["year"]
    if day <= 12 and month <= 12 and day != month and match["sep"] == "/":
        edtf = f"[{year}-{min(day, month):02}-{max(day, month):02}"
        edtf += f",{year}-{max(day, month):02}-{min(day, month):02}]"
        return _found(match, edtf, "range", "day and month may stand in either order")
    if month > 12:
        day, month = month, day
    return _found(match, f"{year}-{month:02}-{day:02}", "day")


def _dated(match: re.Match[str], day: int) -> Found | None:
    month = month_of(re.sub(r"\W", "", match["month"]))
    if month is None:
        return None
    edtf = f"{match['year']}-{month:02}-{day:02}"
    return _found(match, edtf, "day") if valid(edtf) else None


def _day(match: re.Match[str]) -> Found | None:
    return _dated(match, int(match["day"].replace("i", "1")))


def _spelt(match: re.Match[str]) -> Found | None:
    word = match["word"]
    unit = _units().get(word, 1)
    tens = calendar.TENS.get(
        re.split(r"[\s-]", (match["tens"] or "").strip())[0].replace("u", "v"), 0
    )
    return _dated(match, tens + unit)


@lru_cache(maxsize=1)
def _units() -> dict[str, int]:
    return {fold_word(word): number for word, number in calendar.UNITS.items()}


def _month(match: re.Match[str]) -> Found | None:
    month = month_of(re.sub(r"\W", "", match["month"]))
    return _found(match, f"{match['year']}-{month:02}", "month") if month else None


def _season(match: re.Match[str]) -> Found | None:
    number = next(number for number, _ in calendar.SEASONS if match[f"s{number}"])
    return _found(match, f"{match['year']}-{number}", "season")


def _quarter(match: re.Match[str]) -> Found | None:
    number = {"i": 1, "ii": 2, "iii": 3, "iu": 4}.get(match["q"]) or int(match["q"])
    return _found(match, f"{match['year']}-{32 + number}", "quarter")


def _range(match: re.Match[str]) -> Found:
    start, end = match["a"], match["b"]
    end = start[:2] + end if len(end) == 2 else end
    edtf = f"{start}/{end}" if int(start) < int(end) else start
    return _found(match, edtf, "range" if "/" in edtf else "year")


def _decade(match: re.Match[str]) -> Found | None:
    before = match.string[max(match.start() - 16, 0) : match.start()]
    if match["tail"] is None and not _DECADE_BEFORE.search(before):
        return None
    lead = _DECADE_BEFORE.search(before)
    start = match.start() - (len(before) - lead.start() if lead else 0)
    return Found(start=start, end=match.end(), edtf=f"{match['a']}X", kind="decade")


def _circa(match: re.Match[str]) -> Found | None:
    before = match.string[max(match.start() - 16, 0) : match.start()]
    lead = _CIRCA.search(before)
    if lead is None:
        return None
    start = match.start() - (len(before) - lead.start())
    return Found(start=start, end=match.end(), edtf=f"{match['year']}~", kind="circa")


def _republican(text: str) -> Iterator[Found]:
    for year in _REPUBLICAN_YEAR.finditer(text):
        # a day and a month may stand before it
        match = _REPUBLICAN.search(text, max(year.start() - 24, 0), year.end() + 24)
        one = _republican_date(match) if match else None
        if one is not None:
            yield one


def _republican_date(match: re.Match[str]) -> Found | None:
    if not (match["rmonth"] or match["rep"]):
        return None  # "an 4" alone may be anything
    numeral = match["ryear"]
    year = int(numeral) if numeral.isdigit() else _roman.number(numeral)
    if not year or year > len(calendar.REPUBLICAN_STARTS):
        return None
    from datetime import date, timedelta

    start = date.fromisoformat(calendar.REPUBLICAN_STARTS[year - 1])
    rule = "a date of the French Republic, given as a day of the common calendar"
    if not match["rmonth"]:
        return _found(match, f"[{start.year}..{start.year + 1}]", "republican", rule)
    month = [fold_word(word) for word in calendar.REPUBLICAN].index(match["rmonth"])
    day = start + timedelta(days=month * 30 + int(match["day"]) - 1)
    return _found(match, day.isoformat(), "day", rule)


def _regnal(text: str) -> Iterator[Found]:
    if "year of" not in text and "year\nof" not in text:
        return
    for match in _REGNAL.finditer(text):
        name = re.sub(r"\s+", " ", match["name"])
        word = match["word"]
        count = _units().get(word) or (int(word[:-2]) if word[:-2].isdigit() else 0)
        for king, accession, end in calendar.REIGNS:
            if fold_word(king) == name and count:
                first = int(accession[:4]) + count - 1
                if first <= int(end[:4]):
                    rule = f"year {count} of a reign that began on {accession}"
                    yield _found(match, f"[{first}..{first + 1}]", "regnal", rule)


def _roman_years(text: str) -> Iterator[Found]:
    for match in _roman.NUMERAL.finditer(text):
        read = _roman.year(match.group())
        if read is not None:
            year, mended = read
            rule = "Roman numerals with two letters transposed" if mended else "Roman numerals"
            yield _found(match, f"{year}?" if mended else str(year), "roman", rule)


_READERS = {
    "iso": _iso,
    "numbers": _numbers,
    "day": _day,
    "spelt": _spelt,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
}
