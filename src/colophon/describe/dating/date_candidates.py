# ruff: noqa: E501 (patterns read best unbroken)
"""Dates as they stand in text: found, read, and given as EDTF with the place they stand at."""

import re
from collections.abc import Iterator

import msgspec

from colophon.describe._rules import calendar
from colophon.describe.dating.early_dates import early_dates, units
from colophon.describe.dating.found_date import Found, made
from colophon.describe.dating.months import compiled, month_of, named, patterns
from colophon.describe.wording.folding import Folded
from colophon.model.edtf import valid

_YEAR = r"(?<![\d.,/:-])(?P<year>1[4-9]\d\d|20\d\d)(?![\d]|[.,/:-]\d)"


_NUMERIC = [
    ("iso", re.compile(r"(?<![\d-])(?P<year>1[4-9]\d\d|20\d\d)-(?P<m>\d\d)-(?P<day>\d\d)(?!\d|-\d)")),
    ("iso", re.compile(r"(?<![\d/])(?P<year>1[5-9]\d\d|20\d\d)/(?P<m>\d\d)/(?P<day>\d\d)(?!\d|/\d)")),
    ("deposit", re.compile(r"legal[:.\s]{1,4}[a-z]{1,3}[.\s-]{1,4}[\d.]{1,7}\s?[-/]\s?(?P<year>(?:19|20)\d\d)(?!\d)")),
    ("numbers", re.compile(r"(?<![\d./-])(?P<day>[0-3]?\d)(?P<sep>[./-])\s?(?P<m>[01]?\d)(?P=sep)\s?(?P<year>1[4-9]\d\d|20\d\d)(?!\d)")),
]  # fmt: skip
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
_MISREAD = re.compile(
    r"(?<![\w.,/-])(?:[1il][4-9][\dolisz]{2}|1\s[4-9]\s?\d\s?\d|1[4-9]\s\d\s?\d)(?![\w/-]|[.,]\d)"
)
_BROKEN = re.compile(r"(?<!\d)(?P<a>1[4-9]\d|20[0-2])[ ]?[•◊〈](?!\d)")


def find(folded: Folded, *, latest: int = 2100) -> tuple[Found, ...]:
    """All dates in a folded stretch, in order; none overlaps another; ``latest`` year."""
    taken: list[tuple[int, int]] = []
    found = []
    for one in _candidates(folded):
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
_AFTER = 14
"""characters behind a digit that may belong to the same date"""


def _candidates(folded: Folded) -> Iterator[Found]:
    for start, end in _numbered(folded.text):
        yield from _digital(folded.text, start, end)
    yield from early_dates(folded)


def _numbered(text: str) -> list[tuple[int, int]]:
    """Stretches about digits, where alone dates with digits can stand; ends exclusive."""
    stretches: list[tuple[int, int]] = []
    digits = 0
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        if stretches and start - stretches[-1][1] < _AFTER:
            digits += end - start
            stretches[-1] = (stretches[-1][0], end)
        else:
            if stretches and digits < 3:
                stretches.pop()
            stretches.append((start, end))
            digits = end - start
    if stretches and digits < 3:
        stretches.pop()
    return stretches


_DIGITS = re.compile(r"\d+")


def _digital(text: str, first: int, last: int) -> Iterator[Found]:
    start, end = max(first - 2, 0), min(last + _AFTER, len(text))
    for kind, pattern in _NUMERIC:
        # the number of a legal deposit stands behind its name
        low = max(first - 24, 0) if kind == "deposit" else start
        yield from filter(None, map(_READERS[kind], pattern.finditer(text, low, end)))
    years = list(_PLAIN.finditer(text, start, end))
    yield from _worded(text, years)
    yield from map(_range, _RANGE.finditer(text, start, end))
    yield from filter(None, map(_decade, _DECADE.finditer(text, start, end)))
    yield from filter(None, map(_circa, years))
    for match in years:
        yield made(match, match["year"], "year")
    yield from filter(None, map(_misread, _MISREAD.finditer(text, start, end)))
    for match in _BROKEN.finditer(text, start, end):
        yield made(match, f"{match['a']}X", "broken", "the last digit cannot be read")


def _worded(text: str, years: list[re.Match[str]]) -> Iterator[Found]:
    last = 0
    for year in years:
        start = max(last, year.start() - _BEFORE)
        kinds = named(text[start : year.start()])
        for kind, pattern in patterns():
            if kind not in kinds:
                continue
            match = compiled(pattern).search(text, start, year.end())
            one = _READERS[kind](match) if match else None
            if one is not None:
                yield one
                break
        last = year.end()


def _iso(match: re.Match[str]) -> Found | None:
    return made(match, f"{match['year']}-{match['m']}-{match['day']}", "day")


def _deposit(match: re.Match[str]) -> Found | None:
    """The year of a number of legal deposit: ``M. 1234-1978``."""
    start, end = match.span("year")
    return Found(start=start, end=end, edtf=match["year"], kind="year")


def _numbers(match: re.Match[str]) -> Found | None:
    day, month = int(match["day"]), int(match["m"])
    year = match["year"]
    if day <= 12 and month <= 12 and day != month and match["sep"] == "/":
        edtf = f"[{year}-{min(day, month):02}-{max(day, month):02}"
        edtf += f",{year}-{max(day, month):02}-{min(day, month):02}]"
        return made(match, edtf, "range", "day and month may stand in either order")
    if month > 12:
        day, month = month, day
    return made(match, f"{year}-{month:02}-{day:02}", "day")


def _dated(match: re.Match[str], day: int) -> Found | None:
    month = month_of(re.sub(r"\W", "", match["month"]))
    if month is None:
        return None
    edtf = f"{match['year']}-{month:02}-{day:02}"
    return made(match, edtf, "day") if valid(edtf) else None


def _day(match: re.Match[str]) -> Found | None:
    return _dated(match, int(match["day"].replace("i", "1")))


def _spelt(match: re.Match[str]) -> Found | None:
    word = match["word"]
    unit = units().get(word, 1)
    tens = calendar.TENS.get(
        re.split(r"[\s-]", (match["tens"] or "").strip())[0].replace("u", "v"), 0
    )
    return _dated(match, tens + unit)


def _month(match: re.Match[str]) -> Found | None:
    month = month_of(re.sub(r"\W", "", match["month"]))
    if month is None:
        return None
    second = month_of(match["second"]) if match["second"] else None
    form = f"{match['year']}-{month:02}"
    if second is not None and second > month:
        form += f"/{match['year']}-{second:02}"
    return made(match, form, "month")


def _season(match: re.Match[str]) -> Found | None:
    number = next(number for number, _ in calendar.SEASONS if match[f"s{number}"])
    return made(match, f"{match['year']}-{number}", "season")


def _quarter(match: re.Match[str]) -> Found | None:
    number = {"i": 1, "ii": 2, "iii": 3, "iu": 4}.get(match["q"]) or int(match["q"])
    return made(match, f"{match['year']}-{32 + number}", "quarter")


def _range(match: re.Match[str]) -> Found:
    start, end = match["a"], match["b"]
    end = start[:2] + end if len(end) == 2 else end
    edtf = f"{start}/{end}" if int(start) < int(end) else start
    return made(match, edtf, "range" if "/" in edtf else "year")


_LOOKALIKE = str.maketrans("ilosz", "11052")


def _misread(match: re.Match[str]) -> Found | None:
    """A year in which letters stand for digits, or whose digits are set apart."""
    if "\n" in match.group().strip():
        return None  # numbers below each other are a column, no year
    digits = re.sub(r"\s", "", match.group()).translate(_LOOKALIKE)
    if not 1450 <= int(digits) <= 1899 or sum(map(str.isdigit, match.group())) < 3:
        return None
    rule = "read as a year: letters for digits, or digits set apart"
    return Found(start=match.start(), end=match.end(), edtf=f"{digits}?", kind="year", rule=rule)


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


_READERS = {
    "deposit": _deposit,
    "iso": _iso,
    "numbers": _numbers,
    "day": _day,
    "spelt": _spelt,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
}
