"""Years that a scan misread, and the month and year in a printer's code.

``I94I`` is 1941 where letters stand for figures; ``5,000—4—10``, ``10M/3/74``, ``ENV/06.09/90k``
are a number of copies, a month and a year, as printers put them at the foot of a leaflet.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

MOST = 3
"""codes of each kind in a line"""
FIRST, LAST = 1450, 1999
"""the years that a scan may have misread"""
_LOOKALIKE = str.maketrans("Iil\u03bf\u043e\u041eOoSs\u0456\u0406l|", "11100000551111")
_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_YEAR = r"[1Iil\u0456\u0406|][4-9Ss][0-9Oo\u03bf\u043e\u041eIilSs\u0456\u0406|]{2}"
_MISREAD = re.compile(rf"(?<![\w.,-]){_YEAR}(?![\w-])")
_COPIES = r"\d{1,3}(?:[.,]?000|[MmTt](?![\w])|\s?[MmTt](?=[\s/—–-]))"
_PARTS = r"\s?[/—–.-]\s?|\s"
_CODE = re.compile(
    rf"(?<!\w){_COPIES}(?:{_PARTS})(?P<month>0?[1-9]|1[0-2]|[IVX]{{1,4}})(?:{_PARTS})'?(?P<year>\d\d)(?!\d)"
    r"|(?<=/)(?P<month2>0[1-9]|1[0-2])[.-](?P<year2>\d\d)(?=/)"
    r"|(?<![\w/.,-])(?P<month3>[IVX]{1,4})\s?[/—–.-]\s?'?(?P<year3>\d\d)(?![\w%]|[.,]\d)"
)


class PrintedCode(NamedTuple):
    """text[start:end] gives a year (two figures where it is cut short) and perhaps a month."""

    start: int
    end: int
    year: int
    month: int
    kind: str


def codes(text: str) -> Iterator[PrintedCode]:
    """What a line has of both kinds."""
    for match in list(_MISREAD.finditer(text))[:MOST]:
        year = misread_year(match.group())
        if year:
            yield PrintedCode(match.start(), match.end(), year, 0, "misread")
    for match in list(_CODE.finditer(text))[:MOST]:
        month = match["month"] or match["month2"] or match["month3"]
        short = match["year"] or match["year2"] or match["year3"]
        if month.isdecimal() or month in _MONTHS:
            number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1
            yield PrintedCode(match.start(), match.end(), int(short), number, "code")


def misread_year(word: str) -> int:
    """The year that a word is but for one or two letters in place of figures; 0 for none."""
    letters = sum(not one.isdigit() for one in word)
    if not 0 < letters < 3 or not _MISREAD.fullmatch(word):
        return 0
    year = int(word.translate(_LOOKALIKE))
    return year if FIRST <= year <= LAST else 0
