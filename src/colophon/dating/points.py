# ruff: noqa: E501 (patterns read best unbroken)
"""One point of time as a field says it: a day, month, year, decade or century, and its doubt."""

import re
from functools import lru_cache

import msgspec

from colophon.dating import readers, year_readers
from colophon.dating.early import early_dates
from colophon.dating.found import FoundDate
from colophon.dating.grammar import PRODUCTIONS, Production, Reader
from colophon.dating.hebrew import hebrew_dates
from colophon.dating.hits import DateHit
from colophon.dating.lexicon import pattern
from colophon.dating.tokens import DateTokens
from colophon.model import edtf
from colophon.model.folding import Folded

_MASKED = re.compile(r"(\d\d)(\d)[-–—_x?]|(\d\d)(?:--|––|__|\?\?)|(\d\d\dX|\d\dXX)")
_COPYRIGHT = re.compile(
    r"(?:©|ⓒ|\(c\)|c(?=\d)|cop\.|copyright|p(?=\d)|℗|ⓟ)\s?(\d{4})\.?", re.IGNORECASE
)
_YEARS = re.compile(r"\d{4}/\d{4}")
_IN_YEAR = re.compile(
    r"(?:in |im |en |in the )?(?:anno|ano|an|l'an|year|iahr|iahre)(?: (?:domini|d))?", re.IGNORECASE
)
"""words before a year in Roman numerals, folded"""
_THIRDS = ("early", "middle", "late")
_NAMES = ("first", "second", "last")
_RIM = " .,;:'\""
ALONE: tuple[Production, ...] = (
    Production(r"(?P<year>[yv])\.?(?: ?@year\.?)?", year_readers.any_year),
    Production(r"(?P<season>@season)[ .,]{1,3}'?(?P<short>d)(?: ?[/-] ?'?(?P<next>d))?", year_readers.season),
    Production(r"(?P<month>@month|@short)\.?[ ,/-]{1,2}'?(?P<short>d)", year_readers.late_short_month),
    Production(r"(?P<month>@short) {1,2}(?P<year>y)", readers.month),
    Production(r"(?P<m>d)[./-] ?(?P<year>y)", readers.month_of_year),
    Production(r"(?P<year>y)[./-](?P<m>d)[./-](?P<day>d)", readers.year_month_day),
    Production(r"(?P<day>d)[ .-](?P<month>@month|@short)\.?[ .-](?P<short>d)", year_readers.short_day),
    Production(r"(?P<month>@month|@short)\.? (?P<day>d) (?P<year>y)", readers.day),
    Production(r"(?P<day>d)-(?P<month>@month|@short)-(?P<year>y)", readers.day),
    Production(r"'(?P<short>d)", year_readers.short_year),
    Production(r"(?:@decade )?'?(?P<short>d)(?:['-]?@ending)(?: @year)?", year_readers.short_decade),
    Production(r"@decade '?(?P<short>d)", year_readers.short_decade),
)  # fmt: skip
"""forms that are dates only where nothing else stands"""
_NUMERAL_ENDING = re.compile(r"\b([iuxl]+)(?:e|eme|th)\b")
"""of ``XIXe``, which is one word"""
_CENTURY = (
    r"(?:@link )?(?P<number>d|@roman)(?:\.? ?@ordinal|\.)?[ -]@century\.?",
    r"(?P<number>d|k{1,3}) ?@century",
    r"@century\.? ?(?P<number>d|@roman)",
)
_PART = r"(?P<part>@early|@middle|@late)(?:[ .-]|@link)*(?P<rest>.+)"


@lru_cache(maxsize=4096)
def point(text: str, language: str = "") -> FoundDate | None:
    """The one point of time that a whole text names, with its doubt; None if it names none."""
    text, doubt = _without_doubt(text.strip(), language)
    if not text or text.isspace():
        return None
    notice = _COPYRIGHT.fullmatch(text)
    if notice:
        return _find_date(f"{notice[1]}?", "copyright", "the year of copyright")
    found = _read_masked(text) or _plain(text, language)
    if found is None or not doubt:
        return found
    if _YEARS.fullmatch(found.edtf):
        both = found.edtf.replace("/", f"{doubt}/") + doubt
        return msgspec.structs.replace(found, edtf=both)
    if found.edtf[-1] in "?~%]" or "/" in found.edtf:
        return None
    return msgspec.structs.replace(
        found, edtf=found.edtf + doubt, kind="circa" if doubt != "?" else found.kind
    )


def _find_date(form: str, kind: str, rule: str = "") -> FoundDate:
    return FoundDate(start=0, end=0, edtf=form, kind=kind, rule=rule)


def _without_doubt(text: str, language: str) -> tuple[str, str]:
    """The text without its signs of doubt, and ``?``, ``~`` or ``%``."""
    questioned = False
    if not _MASKED.fullmatch(text):
        bare = re.sub(r"\s?(?:\(\?\)|\[\?\]|\?)$", "", text)
        questioned, text = bare != text, bare
    tokens = DateTokens(Folded(text).text, language=language)
    unsure = pattern(r"@doubt[ .,]{1,3}").match(tokens.signs)
    if unsure and unsure.end() < len(tokens.spans):
        bare, doubt = _without_doubt(text[tokens.spans[unsure.end()][0] :], language)
        return bare, {"": "?", "~": "%"}.get(doubt, doubt)
    lead = pattern(r"(?:@circa[ .]{1,3})+").match(tokens.signs)
    if lead is None and text and not text[0].isascii():
        lead = pattern(r"@circa(?=[yvk])").match(tokens.signs)  # without a blank, in Chinese
    tail = pattern(r"[ ,]{1,2}\(?(?!@century)@circa[.)]{0,2}$").search(tokens.signs)
    tail = tail or pattern(r"[ .]{0,2}@circa_behind$").search(tokens.signs)
    approximate = bool(lead or tail) or text.endswith("~")
    low = tokens.spans[lead.end()][0] if lead and lead.end() < len(tokens.spans) else 0
    high = tokens.spans[tail.start()][0] if tail else len(text)
    text = text[low:high].strip().rstrip("~")
    return text, "%" if questioned and approximate else "~" if approximate else "?" * questioned


def _read_masked(text: str) -> FoundDate | None:
    """``197-``, ``19--``, ``197X``."""
    match = _MASKED.fullmatch(text)
    if match is None:
        return None
    form = f"{match[1]}{match[2]}X" if match[1] else f"{match[3]}XX" if match[3] else match[4]
    return _find_date(form, "century" if form.endswith("XX") else "decade")


def _plain(text: str, language: str) -> FoundDate | None:
    folded = Folded(text)
    tokens = DateTokens(_NUMERAL_ENDING.sub(r"\1", folded.text), language=language)
    signs = tokens.signs.rstrip(" ,;:")
    before = pattern(r"(?:(?:@weekday|@link|@year)[ .,']{1,3}){1,4}(?=[^ ])").match(signs)
    for start in dict.fromkeys((0, before.end() if before else 0)):
        found = _read_produced(tokens, signs, start) or _century(tokens, signs[start:], start)
        if found is not None:
            return found
    return _third(tokens, signs, language) or _old(folded)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, Reader], ...]:
    """The productions as they are read here: any four figures are a year, “year” may follow."""
    forms = []
    for one in (*PRODUCTIONS, *ALONE):
        any_year = one.form.replace("(?P<year>y)", "(?P<year>[yv])")
        forms.append((rf"(?:{any_year})(?:[ .'-]{{0,2}}(?:@year|@link|@decade))?\.?", one.read))
    return tuple(forms)


def _read_produced(tokens: DateTokens, signs: str, start: int) -> FoundDate | None:
    for form, read in _forms():
        match = pattern(form).fullmatch(signs, start)
        found = read(DateHit(tokens, match, whole=True)) if match else None
        if found is not None and edtf.valid(found.edtf):
            return found
    return None


def _century(tokens: DateTokens, signs: str, start: int) -> FoundDate | None:
    """``19th century``, ``XIXe siècle``, ``siglo XIX``."""
    for form in _CENTURY:
        match = pattern(form).fullmatch(tokens.signs, start, start + len(signs))
        if match:
            number = DateHit(tokens, match).number("number")
            return _find_date(f"{number - 1:02}XX", "century") if 10 < number < 23 else None
    return None


def _third(tokens: DateTokens, signs: str, language: str) -> FoundDate | None:
    """``late 1970s``, ``early 19th century``: a third of it."""
    match = pattern(_PART).fullmatch(signs)
    if match is None:
        return None
    rest = point(tokens.text[tokens.spans[match.start("rest")][0] :], language)
    if rest is None or rest.kind not in ("decade", "century", "year"):
        return None
    third = next(n for n, kind in enumerate(_THIRDS) if tokens.values(match.start("part"), kind))
    if rest.kind == "year":
        begin, end = 4 * third + 1, 4 * third + 4
        form = f"[{rest.edtf}-{begin:02}..{rest.edtf}-{end:02}]"
        return _find_date(form, "part", f"the {_NAMES[third]} third of {rest.edtf}")
    first, size = (
        int(rest.edtf.rstrip("?~%").replace("X", "0")),
        10 if rest.kind == "decade" else 100,
    )
    bounds = {10: (0, 4, 7, 10), 100: (0, 34, 67, 100)}[size]
    form = f"[{first + bounds[third]}..{first + bounds[third + 1] - 1}]"
    return _find_date(form, "part", f"the {_NAMES[third]} third of {rest.edtf}")


def _old(folded: Folded) -> FoundDate | None:
    """Roman numerals, years in words, other calendars, if nothing else stands there."""
    for one in (*hebrew_dates(folded.text), *early_dates(folded)):
        rest = (folded.text[: one.start] + folded.text[one.end :]).strip(_RIM)
        if not rest or _IN_YEAR.fullmatch(rest):
            return one
    return None
