"""Whether a sentence about copying forbids it: negation, prohibition, consent asked for.

“You may not copy any part of this without asking us first” and “copies only by written
agreement” hold the words of a permission and are none.  A sentence is folded, the words of
each kind are found in it (``languages/groups/copying.py``), and the order of the kinds decides.
"""

import re
from functools import cache, lru_cache

import msgspec

from colophon.languages import every
from colophon.model.folding import fold, phrases

CLAIM, NON_COMMERCIAL = "copyright-claimed", "non-commercial-only"
LONGEST = 360
"""code points of a sentence on either side of the word that is looked at"""
_REACH = 90
"""code points between the words that together forbid"""
_NEAR = 24
"""code points between a negation and the phrase that it turns around"""
_END = re.compile(r"[.!?。！？]['\"”»)]?(?=\s|$)|\n[ \t]*\n")
_BREAK = re.compile(
    r"[.;:!?()|]| [-–—]{1,2} "
    r"|(?<!\w)(?:but|aber|mais|pero|ma|mas|maar|men|но|ale|lecz|αλλα|ama)(?!\w)"
)
_PERMISSION_SOUGHT = re.compile(
    r"(?<!\w)for (?:the )?permission to (?:cop|repr|photoc|quote|use)"
    r"|(?<!\w)permission (?:\w+ ){0,3}(?:must|should) be (?:asked|obtained|sought|requested)"
)


_MORE = {
    "negations": r"|n't(?!\w)|(?<!\w)n'",
    "this": r"(?=\W*$|[,.;!?]| (?:or|and|without|in|unless|for)(?!\w))",
}
"""what belongs to a pattern beyond its words"""


class Restriction(msgspec.Struct, frozen=True):
    """A sentence that restricts copying: its signal, and where in it the words say so."""

    signal: str
    start: int
    end: int


@cache
def _kind(name: str) -> re.Pattern[str]:
    """A pattern for the words of one kind (:class:`colophon.languages.Copying`), folded."""
    pattern = rf"(?<!\w)(?:{phrases(every(f'copying.{name}'))})(?!\w)"
    return re.compile(pattern + _MORE.get(name, ""))


@cache
def _stems() -> tuple[str, ...]:
    return tuple(
        sorted(
            {fold(one.rstrip("*")) for one in (*every("copying.copying"), *every("copying.asking"))}
        )
    )


@lru_cache(maxsize=50_000)
def speaks_of_copying(word: str) -> bool:
    """Whether a folded word begins like one for copying or asking."""
    return word.startswith(_stems())


def sentence_at(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around text[start:end]: up to a stop or a blank line."""
    low, high = max(start - LONGEST, 0), min(end + LONGEST, len(text))
    first = low
    for found in _END.finditer(text, low, start):
        first = found.end()
    last = _END.search(text, end, high)
    return first, last.end() if last else high


def restriction(sentence: str) -> Restriction | None:
    """What forbids copying in a sentence, or None."""
    folded = _fold_line(sentence)
    copying = [one.span() for one in _kind("copying").finditer(folded)]
    found = _find_request(folded)
    if not found and copying:
        found = (
            _find_negation(folded, copying) or _find_prohibition(folded, copying) or _only(folded)
        )
    if not found:
        return None
    gain = _kind("commerce").search(folded, found[0])
    return Restriction(NON_COMMERCIAL if gain else CLAIM, *found)


def not_for_gain(sentence: str) -> Restriction | None:
    """What keeps gain out of a sentence about copying: ``copy it, just don't sell it``."""
    folded = _fold_line(sentence)
    if not _kind("copying").search(folded):
        return None
    for gain in _kind("commerce").finditer(folded):
        for kind in ("negations", "excepting"):
            before = list(_kind(kind).finditer(folded, max(gain.start() - 30, 0), gain.start()))
            if before and not re.search(r"[.;!?]", folded[before[-1].end() : gain.start()]):
                return Restriction(NON_COMMERCIAL, before[-1].start(), gain.end())
        after = _kind("negations").search(folded, gain.end(), gain.end() + 8)
        if after:
            return Restriction(NON_COMMERCIAL, gain.start(), after.end())
    return None


def by_consent(sentence: str) -> Restriction | None:
    """What ties a permission to consent: ``may be reprinted with our written consent``."""
    folded = _fold_line(sentence)
    for consent in _kind("permission").finditer(folded):
        low = max(consent.start() - 40, 0)
        tied = list(_kind("tied_to").finditer(folded, low, consent.start()))
        free = _kind("without").search(folded, low, consent.start())
        if tied and not free and not _BREAK.search(folded, tied[-1].end(), consent.start()):
            return Restriction(CLAIM, tied[-1].start(), consent.end())
    return None


def turn_before(text: str, start: int) -> int:
    """Where the negation begins that stands right before a phrase (``not in the public
    domain``), or -1."""
    low = max(start - _NEAR, 0)
    before = _fold_line(text[low:start])
    found = list(_kind("negations").finditer(before))
    if not found or _BREAK.search(before, found[-1].end()) or "," in before[found[-1].end() :]:
        return -1
    return low + found[-1].start()


def _fold_line(text: str) -> str:
    """Text folded character for character, its lines run together."""
    return fold(text).replace("\n", " ")


def _find_negation(folded: str, copying: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A negation before a word for copying, or after it with a word for permitting."""
    about = any(_kind(one).search(folded) for one in ("works", "without", "permitted"))
    about = about or bool(_kind("this").search(folded))
    short = len(folded.split()) <= 5
    for no in _kind("negations").finditer(folded):
        for start, end in copying:
            if 0 <= start - no.end() <= _REACH and (about or short):
                if _one_clause(folded, no.end(), start) and not _kind("hesitation").search(
                    folded, max(no.start() - 16, 0), start
                ):
                    return no.start(), end
            elif 0 <= no.start() - end <= _REACH and _one_clause(folded, end, no.start()):
                allowed = _kind("permitted").search(folded, no.end(), no.end() + 30)
                if allowed:
                    return start, allowed.end()
    return None


def _one_clause(folded: str, start: int, end: int) -> bool:
    """No clause ends between; two commas only put something between them."""
    return not _BREAK.search(folded, start, end) and folded.count(",", start, end) != 1


def _find_prohibition(folded: str, copying: list[tuple[int, int]]) -> tuple[int, int] | None:
    """A word of prohibition within reach of one for copying."""
    for no in _kind("forbidden").finditer(folded):
        for start, end in copying:
            low, high = min(start, no.start()), max(end, no.end())
            if high - low <= 2 * _REACH and not re.search(r"[.;!?]", folded[low:high]):
                return low, high
    return None


def _only(folded: str) -> tuple[int, int] | None:
    """``only by written agreement``, ``nur mit Genehmigung``."""
    for only in _kind("only").finditer(folded):
        consent = _kind("permission").search(folded, only.end(), only.end() + _REACH)
        if consent and not _kind("without").search(folded, only.end(), consent.start()):
            return only.start(), consent.end()
    return None


def _find_request(folded: str) -> tuple[int, int] | None:
    """``ask us before you print them``, ``for permission to reprint write to …``."""
    sought = _PERMISSION_SOUGHT.search(folded)
    if sought:
        return sought.span()
    ask = _kind("asking").search(folded)
    before = ask and _kind("before").search(folded, ask.end(), ask.end() + _REACH)
    if not ask or not before:
        return None
    for kind in ("copying", "printing"):
        act = _kind(kind).search(folded, before.end(), before.end() + _REACH)
        if act:
            return ask.start(), act.end()
    return None
