"""A text that is a date and nothing else: what a field of a record or of a file says.

Reads what :mod:`colophon.dating.grammar` finds in running text and, beside it, EDTF, the
dates of machines (ISO 8601, RFC 822, PDF), and what cataloguers write: doubt, brackets,
bounds, sets, decades, centuries, “undated”.
"""

import re
from functools import lru_cache

import msgspec

from colophon.dating.found import FoundDate
from colophon.dating.lexicon import undated_pattern
from colophon.dating.points import point
from colophon.dating.sets import combine_dates
from colophon.model import edtf
from colophon.model.folding import Folded

LONGEST = 400
"""characters beyond which no text is a date"""
_PDF = re.compile(r"(?:D:)(\d{4})(\d\d)?(\d\d)?[\d+\-Z' ]*")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{0,2})?)?")
_NOUGHTS = re.compile(r"(\d{4}(?:[-/](?!00)\d\d)?)(?:[-/]00){1,2}")
_TIME = re.compile(
    r"""
    (?:(?<=\d)T|(?:[, ]|\bat[ ])*(?<!\d))\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?
    (?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d\d:?\d\d|\([A-Z]+\)))*
    (?!\w)
    """,
    re.VERBOSE,
)
_SUPPLIED = re.compile(r"(?:\[([^\[\]]*)\]|\(([^()]*)\))\s*([?.]?)")
_WITH_COPYRIGHT = re.compile(r"(.*\d), ?(?:c|©|cop\.? ?|℗|p)\d{4}\.?", re.IGNORECASE)
_EQUALLED = re.compile(r"[^\[\]]{1,60}\[(?:[id]\.?\s?[ei]\.?,?\s|=\s?|recte\s)?([^\[\]]+)\]\.?")
_TWO_STYLES = re.compile(r"(.*[^\W\d_].*?[ ,.])(1[4-7]\d\d)/(\d{1,2})")
_LADY_DAY = "03-24"
_LATEST = 2100
"""a later year is one of another calendar"""
_CORRECTED = re.compile(r"(?i)\[\s?(?:[id]\.?\s?[ei]\.?,?\s|=|recte\s|sic)")


@lru_cache(maxsize=4096)
def read(text: str, language: str = "") -> FoundDate | None:
    """The date that a whole text is, or None where it is not understood.

    ``edtf`` is empty for “undated” in any language.  ``language`` (BCP 47) decides the order
    of day and month in figures; without it ``5/6/1976`` is ambiguous, and both days are
    given.  Nothing is guessed from a part of the text.
    """
    text = text.strip()
    if not text or len(text) > LONGEST:
        return None
    found = _read_undated(text) or _machine(text) or _read_catalogued(text, language)
    if found is None or not (edtf.valid(found.edtf) or found.kind == "undated"):
        return None
    return msgspec.structs.replace(found, start=0, end=len(text))


def _make_found(form: str, kind: str, rule: str = "") -> FoundDate:
    return FoundDate(start=0, end=0, edtf=form, kind=kind, rule=rule)


def _read_undated(text: str) -> FoundDate | None:
    plain = Folded(text.strip("[]()<> ").rstrip(".")).text.strip()
    return _make_found("", "undated") if undated_pattern().fullmatch(plain) else None


def _machine(text: str) -> FoundDate | None:
    """EDTF, ISO 8601 with or without hyphens, the dates of PDF."""
    if edtf.valid(text) and re.search(r"\d", text) and not _one_in_brackets(text):
        return _make_found(text, "edtf")
    for form in (_PDF, _COMPACT):
        match = form.fullmatch(text)
        if match:
            day = "-".join(part for part in match.groups() if part)
            return _make_found(day, "day") if edtf.valid(day) else None
    noughts = _NOUGHTS.fullmatch(text)
    if noughts and edtf.valid(noughts[1].replace("/", "-")):
        return _make_found(noughts[1].replace("/", "-"), "edtf")
    return None


def _one_in_brackets(text: str) -> bool:
    """Whether a set has one member: ``[1976?]`` is a supplied year to cataloguers."""
    return text.startswith("[") and "," not in text and ".." not in text


def _read_catalogued(text: str, language: str) -> FoundDate | None:
    match = _SUPPLIED.fullmatch(text)
    if match:
        text = (match[1] or match[2] or "").strip() + match[3].strip(".")
        return _read_undated(text) or _read_catalogued(text, language)
    equalled = _EQUALLED.fullmatch(text)
    if equalled:
        return _read_equalled(text, equalled[1], language)
    doubled = _TWO_STYLES.fullmatch(text)
    if doubled and (int(doubled[2]) + 1) % 10 ** len(doubled[3]) == int(doubled[3]):
        return _new_style(doubled, language)
    copyrighted = _WITH_COPYRIGHT.fullmatch(text)
    text = copyrighted[1] if copyrighted else text
    without_time = _TIME.sub(" ", text, count=1)
    plain = re.sub(r"\s+", " ", without_time).strip(" ,;")
    return point(plain, language) or combine_dates(plain, language)


def _new_style(match: re.Match[str], language: str) -> FoundDate | None:
    """``30 January 1648/9``: before 25 March the second year is meant, as years begin now."""
    year = int(match[2]) + 1
    found = point(f"{match[1].strip(' ,')} {year}", language)
    if found is None or not found.edtf.startswith(f"{year}-0") or found.edtf[5:] > _LADY_DAY:
        return None
    return msgspec.structs.replace(found, rule="the year that begins in January is given")


def _read_equalled(text: str, inner: str, language: str) -> FoundDate | None:
    """``5736 [1976]``, ``1697 [i.e. 1967]``: what stands in the brackets is meant."""
    outer = text[: text.index("[")].strip()
    other = point(outer, language)
    common = other is not None and other.kind != "calendar" and other.year <= _LATEST
    if common and not _CORRECTED.search(text):
        return None
    found = _read_catalogued(inner.strip(), language)
    if found is None:
        return None
    rule = f"{outer!r} is given as {inner.strip()} in square brackets"
    return msgspec.structs.replace(found, kind="equal", rule=rule)
