"""Several points of time as a field says them: bounds, alternatives, intervals."""

import re
from collections.abc import Iterator

from colophon.dating.found import FoundDate
from colophon.dating.lexicon import pattern
from colophon.dating.points import point
from colophon.dating.tokens import DateTokens
from colophon.model import edtf
from colophon.model.folding import Folded

_RIM = " ,.;:"
_MISSHAPEN = re.compile(r"\d{1,3}-+\??")
"""neither a masked year nor an interval: ``197--``"""


class _DateParts:
    """A text and where it can be divided."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.tokens = DateTokens(Folded(text).text, language=language)

    def point(self, start: int, end: int | None = None, year: int = 0) -> FoundDate | None:
        """The point of time that the tokens from start to end are, of a year named elsewhere."""
        spans = self.tokens.spans[start:end]
        if not spans:
            return None
        text = self.text[spans[0][0] : spans[-1][1]].strip(_RIM)
        return point(f"{text} {year}" if year else text, self.language)

    def member(self, start: int, end: int) -> FoundDate | None:
        """The point of time or the interval that the tokens from start to end are."""
        spans = self.tokens.spans[start:end]
        text = self.text[spans[0][0] : spans[-1][1]].strip(_RIM) if spans else ""
        return point(text, self.language) or (
            _interval(_DateParts(text, self.language)) if text else None
        )

    def places(self, form: str) -> Iterator[tuple[int, int]]:
        """Where a word or sign stands that can part the text."""
        for match in pattern(form).finditer(self.tokens.signs):
            yield match.span()


def combine_dates(text: str, language: str = "") -> FoundDate | None:
    """Several points of time that a whole text names together, or None."""
    if len(Folded(text).text) != len(text) or _MISSHAPEN.fullmatch(text):
        return None  # loose accents, with which no date is written
    parts = _DateParts(text, language)
    for read in (_between, _read_bound, _alternatives, _interval, _both):
        found = read(parts)
        if found is not None and edtf.valid(found.edtf):
            return found
    return None


def _make_found(form: str, kind: str, *of: FoundDate) -> FoundDate:
    rule = next((one.rule for one in of if one.rule), "")
    ambiguous = any(one.ambiguous for one in of)
    return FoundDate(start=0, end=0, edtf=form, kind=kind, rule=rule, ambiguous=ambiguous)


def _single(found: FoundDate | None) -> bool:
    return (
        found is not None
        and bool(found.edtf)
        and found.edtf[0] not in "[{"
        and "/" not in found.edtf
    )


def _between(parts: _DateParts) -> FoundDate | None:
    """``between 1970 and 1980``, ``from 1970 to 1975``."""
    lead = pattern(r"@between ").match(parts.tokens.signs)
    if not lead:
        return None
    for form, joined in (("@both", "[{}..{}]"), ("@until|-", "{}/{}")):
        for low, high in parts.places(form):
            last = parts.point(high)
            first = parts.point(lead.end(), low) or (
                last and parts.point(lead.end(), low, last.year)
            )
            if first and last and _single(first) and _single(last):
                return _make_found(joined.format(first.edtf, last.edtf), "bound", first, last)
    return None


def _read_bound(parts: _DateParts) -> FoundDate | None:
    """``before 1933``, ``[not before 1888]``, ``since 1945``."""
    for form, shape in (("@before", "[..{}]"), ("@after", "[{}..]"), ("@since", "{}/..")):
        for link in ("", "@link[ .']{1,2}"):
            lead = pattern(rf"{form}[ .]{{1,2}}{link}").match(parts.tokens.signs)
            one = parts.point(lead.end()) if lead else None
            if one is not None and _single(one):
                return _make_found(shape.format(one.edtf), "bound", one)
    for form, shape in (("@before_behind", "[..{}]"), ("@after_behind", "[{}..]")):
        tail = pattern(rf"[ .']{{0,2}}{form}$").search(parts.tokens.signs)
        one = parts.point(0, tail.start()) if tail and tail.start() else None
        if one is not None and _single(one):
            return _make_found(shape.format(one.edtf), "bound", one)
    return None


def _alternatives(parts: _DateParts) -> FoundDate | None:
    """``1976 or 1977``, ``6 May or 5 June 1976``, ``between 1970 and 1972 or 1975``."""
    cuts = list(parts.places(" @either "))
    if not cuts:
        return None
    edges = [0, *(edge for cut in cuts for edge in cut), len(parts.tokens.spans)]
    pieces = []
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        spans = parts.tokens.spans[low:high]
        pieces += parts.text[spans[0][0] : spans[-1][1]].split(", ") if spans else []
    members = list(_members(pieces, parts.language))
    if len(members) < len(pieces):
        return None
    return _make_found(f"[{','.join(one.edtf.strip('[]') for one in members)}]", "set", *members)


def _members(pieces: list[str], language: str) -> Iterator[FoundDate]:
    """What each piece is; one without a year has that of the last."""
    last = point(pieces[-1], language)
    for piece in pieces:
        one = point(piece, language)
        if one is None and last is not None:
            one = point(f"{piece} {last.year}", language)
        if (one is None and piece != pieces[-1]) or one is None:
            one = combine_dates(piece, language)
        if one is not None and "/" not in one.edtf and one.edtf[:1] != "{":
            yield one


def _both(parts: _DateParts) -> FoundDate | None:
    """``1971 and 1972``: both."""
    cuts = list(parts.places(" @both "))
    if not cuts:
        return None
    edges = [0, *(edge for cut in cuts for edge in cut), len(parts.tokens.spans)]
    members = [parts.member(low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    known = [one for one in members if one is not None and one.edtf[:1] not in ("", "[", "{")]
    if len(known) < len(members):
        return None
    forms = [one.edtf.replace("..", "").replace("/", "..") for one in known]
    return _make_found("{" + ",".join(forms) + "}", "set", *known)


def _interval(parts: _DateParts) -> FoundDate | None:
    """``1979–1983``, ``May 1968 – June 1969``, ``1979–`` (still going on), ``1979–?``."""
    for low, high in parts.places(" ?- ?| @until |/"):
        first, last = parts.point(0, low), parts.point(high)
        behind = parts.tokens.signs[high:].strip()
        if first and _single(first) and not behind:
            return _make_found(f"{first.edtf}/..", "range", first)
        if first and _single(first) and behind == "?":
            return _make_found(f"{first.edtf}/", "range", first)
        if last and _single(last) and parts.tokens.signs[:low].strip() in ("", "?"):
            open_end = "" if low else ".."
            return _make_found(f"{open_end}/{last.edtf}", "range", last)
        if last and first is None:
            first = parts.point(0, low, last.year)
        if first and last and _single(first) and _single(last):
            return _make_found(f"{first.edtf}/{last.edtf}", "range", first, last)
    return None
