"""How years, their parts and years of two figures are read: a :class:`DateHit` → a date or None."""

from colophon.dating.found import FoundDate
from colophon.dating.hits import PIVOT, DateHit, centuries
from colophon.dating.readers import EITHER_CENTURY, TWO_FIGURES, day_number, is_price, month_numbers
from colophon.model.edtf import valid

_WINTER = 24
_NEW_STYLE = 1752
"""the last year that began in March somewhere in the British dominions (24 Geo. 2 c. 23)"""


def season(hit: DateHit) -> FoundDate | None:
    """``Autumn 2016``, ``Winter 1983/84``, ``spring '16``."""
    number = 20 + hit.values("season", "season")[0]
    years = (hit.number("year"),) if hit.has("year") else centuries(hit.number("short"))
    if hit.has("next"):
        following = int(hit.text("next")[-2:])
        if (years[0] + 1) % 100 != following:
            return None
        years = tuple(year for year in years if year)
    forms = [f"{year:04}-{number}" for year in years]
    rule = "" if hit.has("year") else TWO_FIGURES
    if len(forms) == 1:
        return hit.make_found(forms[0], "season", rule)
    return hit.make_found(f"[{','.join(forms)}]", "set", EITHER_CENTURY, ambiguous=True)


def seasons(hit: DateHit) -> FoundDate | None:
    """``Spring/Summer 1983``, ``Winter/Spring 1982/83``: the winter begins the year before."""
    first, last = (20 + hit.values(part, "season")[0] for part in ("season", "second"))
    if first == last:
        return None
    year = hit.number("year") if hit.has("year") else 1900 + hit.number("short")
    if hit.has("short") and hit.number("short") < PIVOT:
        return None
    if hit.has("next"):
        if (year + 1) % 100 != int(hit.text("next")[-2:]):
            return None
        start, end = year, year + (last != _WINTER)
    else:
        start, end = year - (first > last), year
    rule = "" if hit.has("year") else TWO_FIGURES
    return hit.make_found(f"{start:04}-{first}/{end:04}-{last}", "season", rule)


def quarter(hit: DateHit) -> FoundDate | None:
    """``2nd quarter 1974``, ``3. Quartal 1980``, ``Q1 2019``."""
    number = _count(hit, "q") if hit.has("q") else hit.number("q2")
    if not 1 <= number <= 4:
        return None
    return hit.make_found(f"{hit.number('year'):04}-{32 + number}", "quarter")


def half(hit: DateHit) -> FoundDate | None:
    """``1er semestre 1981``, ``2. Halbjahr 1979``."""
    number = _count(hit, "q")
    return (
        hit.make_found(f"{hit.number('year'):04}-{39 + number}", "half")
        if number in (1, 2)
        else None
    )


def _count(hit: DateHit, part: str) -> int:
    words = hit.values(part, "day")
    return words[0] if words else hit.number(part)


def short_month(hit: DateHit) -> FoundDate | None:
    """``May '68``."""
    return _centuries(hit, [f"-{number:02}" for number in month_numbers(hit)[:1]], "month")


def short_day(hit: DateHit) -> FoundDate | None:
    """``3 May '68``."""
    months = () if is_price(hit) else month_numbers(hit)[:1]
    return _centuries(hit, [f"-{number:02}-{day_number(hit):02}" for number in months], "day")


def late_short_day(hit: DateHit) -> FoundDate | None:
    """``1st May 81``: figures too large for a day are a year."""
    return short_day(hit) if hit.number("short") >= PIVOT else None


def short_months(hit: DateHit) -> FoundDate | None:
    """``Nov/Dec 75``, ``December/January '69``."""
    short, first, last = hit.number("short"), month_numbers(hit)[0], month_numbers(hit, "second")[0]
    if len(hit.text("short")) != 2 or short < PIVOT or first == last:
        return None
    start = 1900 + short - (first > last)
    return hit.make_found(f"{start}-{first:02}/{1900 + short}-{last:02}", "month", TWO_FIGURES)


def _centuries(hit: DateHit, ends: list[str], kind: str) -> FoundDate | None:
    if len(hit.text("short")) != 2:
        return None
    forms = [f"{year}{end}" for year in centuries(hit.number("short")) for end in ends]
    if not forms or not all(map(valid, forms)):
        return None
    if len(forms) == 1:
        return hit.make_found(forms[0], kind, TWO_FIGURES)
    return hit.make_found(f"[{','.join(forms)}]", "set", EITHER_CENTURY, ambiguous=True)


def years(hit: DateHit) -> FoundDate | None:
    """``1979–1983``, ``1976-77``; ``1968-05`` is a month."""
    start, end = hit.text("a"), hit.text("b")
    if len(end) == 1:
        return _two_styles(hit, int(start), int(end))
    if len(end) == 2 and 1 <= int(end) <= 12 and int(end) <= int(start[2:]):
        return hit.make_found(f"{start}-{end}", "month")
    end = start[:2] + end if len(end) == 2 else end
    if int(start) < int(end):
        return hit.make_found(f"{start}/{end}", "range")
    return None if hit.whole else hit.make_found(start, "year")


def _two_styles(hit: DateHit, year: int, last: int) -> FoundDate | None:
    """``1648/9``: the year by the beginning in March, and by that in January."""
    if not hit.whole or year > _NEW_STYLE or (year + 1) % 10 != last:
        return None
    return hit.make_found(f"[{year},{year + 1}]", "set", "the year began in March or in January")


def decade(hit: DateHit) -> FoundDate | None:
    """``1970s``, ``années 1970``, ``1970er``."""
    year = hit.text("year")
    if year[3] != "0" or not (hit.has("lead") or hit.has("ending")):
        return None
    if hit.has("ending") and year[2] == "0" and year < "2000" and _of_centuries(hit):
        return hit.make_found(f"{year[:2]}XX", "century", "the years that begin with these figures")
    return hit.make_found(f"{year[:3]}X", "decade")


def _of_centuries(hit: DateHit) -> bool:
    """Whether a language says centuries as it says decades: Swedish “1800-talet” is one."""
    index = hit.match.start("ending")
    known = (hit.tokens.languages(index, kind) for kind in ("ending", "century"))
    return bool(frozenset.intersection(*known))


def circa(hit: DateHit) -> FoundDate:
    """``ca. 1976``."""
    return hit.make_found(f"{hit.number('year'):04}~", "circa")


def year(hit: DateHit) -> FoundDate:
    """``1976``."""
    return hit.make_found(hit.text("year"), "year")


def any_year(hit: DateHit) -> FoundDate | None:
    """A year of four figures that stands alone."""
    number = hit.number("year")
    return hit.make_found(f"{number:04}", "year") if number else None


def short_year(hit: DateHit) -> FoundDate | None:
    """``'68``."""
    return _centuries(hit, [""], "year") if hit.number("short") >= PIVOT else None


def late_short_month(hit: DateHit) -> FoundDate | None:
    """``Feb 92``: figures too large for a day are a year."""
    return short_month(hit) if hit.number("short") >= PIVOT else None


def short_decade(hit: DateHit) -> FoundDate | None:
    """``the 70s``, ``70er Jahre``, ``jaren '70``."""
    number = hit.number("short")
    if number % 10 or number < PIVOT:
        return None
    return hit.make_found(f"{(1900 + number) // 10}X", "decade", TWO_FIGURES)
