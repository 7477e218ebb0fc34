# ruff: noqa: E501 (patterns read best unbroken)
"""Dates that a document states of itself, and what each is the date of."""

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from colophon.dating.found import Found
from colophon.describe._rules import dating
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.regions import Region
from colophon.describe.wording.folding import Folded, fold_word
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.model.document import MarkKind


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """A date and the role in which it stands: ``published``, ``imprint``, ``line``, ``copyright`` …"""

    found: Found
    role: str
    confidence: float
    rule: str


TRUST = {
    "published": 0.94,
    "imprint": 0.92,
    "marked": 0.9,
    "edition": 0.88,
    "masthead": 0.86,
    "deposit": 0.84,
    "first": 0.78,
    "line": 0.85,
    "printing": 0.76,
    "colophon": 0.74,
    "foot": 0.6,
    "given": 0.58,
    "copyright": 0.55,
    "cited": 0.75,
    "later printing": 0.35,
    "event": 0.42,
}
RULES = {
    "published": "the date after a word such as “published”",
    "imprint": "the date of the imprint",
    "marked": "the source marks it as the date",
    "edition": "the date of the edition",
    "masthead": "the date beside the number of the issue",
    "deposit": "the date of legal deposit",
    "first": "the date of the first edition or printing",
    "line": "a date on a line of its own in the head",
    "printing": "the date of printing",
    "colophon": "a date in the lines of the colophon",
    "foot": "a date on a line of its own at the end",
    "given": "the date under which the text was signed",
    "copyright": "the date of the copyright notice",
    "cited": "the year of the document's own citation",
    "later printing": "the date of a later printing",
    "event": "a date named in the title: what is told cannot be printed earlier",
}


@lru_cache(maxsize=1)
def _roles() -> Phrasebook[str]:
    return Phrasebook([(word, role) for role, words in dating.ROLES.items() for word in words])


_ISSUE = re.compile(r"(?<!\w)(?:no|nr|n[o°º]|num\w*|numero|uol|issue|heft|ausgabe|iahrgang|tome|№|аρ|τευχος|ано|año)[\s.:°º]{0,3}\d", re.I)  # fmt: skip
_NEAR = 48
_LONG = 300


def stated(imprints: Imprints, latest: int) -> tuple[Stated, ...]:
    """The dates of the regions of origin that say something of the document itself."""
    found: list[Stated] = []
    for region in imprints.regions.all:
        for date in imprints.regions.dates_in(region.start, region.end):
            one = _judged(imprints, region, date) if date.year <= latest else None
            if one is not None:
                found.append(one)
    return tuple(sorted(found, key=lambda one: (-one.confidence, one.found.start)))


def _judged(imprints: Imprints, region: Region, found: Found) -> Stated | None:
    if imprints.copied(found.start):
        return None
    text = imprints.document.text
    role = next(_roles_of(imprints, region, found, text), "")
    if role in ("", "other"):
        return None
    trust = TRUST[role]
    if found.kind == "range" and role != "published":
        trust *= 0.6
    if found.kind in ("decade", "regnal", "broken"):
        trust *= 0.9
    if role == "printing" and _told(text, found.start):
        trust *= 0.9
    if found.kind == "roman":
        trust += 0.03  # numerals are how title pages date themselves, not how events are told
    if found.start <= imprints.regions.body and region.kind == "head" and role == "imprint":
        trust += 0.04
    return Stated(found=found, role=role, confidence=round(trust, 3), rule=RULES[role])


_ANNO = re.compile(r"(?i)[^\W\d_]{2,20},?\s{1,3}anno(?:\s(?:dom\w*|d)\.?)?\W{0,3}$")
_PRINTED = re.compile(r"(?i)print|impr|publi[sſ]h|reprint|gedr|stamp")


def _told(text: str, start: int) -> bool:
    """Whether a bare “Anno” within a sentence leads the year: what happened then, not printing."""
    before = text[max(start - 60, 0) : start]
    return _ANNO.search(before) is not None and _PRINTED.search(before) is None


def _roles_of(imprints: Imprints, region: Region, found: Found, text: str) -> Iterator[str]:
    regions = imprints.regions
    # a longer line is no line of a title page: so much of it as tells that is enough
    line_start = text.rfind("\n", max(found.start - _LONG, 0), found.start) + 1
    line_start = line_start or max(found.start - _LONG, 0)
    line_end = text.find("\n", found.end, found.end + _LONG)
    line_end = min(found.end + _LONG, len(text)) if line_end < 0 else line_end
    before = Folded(text[max(found.start - _NEAR, region.start) : found.start]).text
    cue = _cue(before)
    title = region.kind == "head" and found.start <= regions.body
    tail = found.start >= regions.tail
    line = text[line_start:line_end]
    alone = _alone(line, found.start - line_start, found.end - line_start)
    if cue == "other":
        yield "other"
    inside = title or tail or region.kind != "head"
    labelled = _labelled(before, line, found.start - line_start)
    if cue in _SAID and (cue != "published" or inside or labelled):
        yield cue
    if _signed(text, found.start, before):
        yield "copyright"
    if any(
        mark.kind is MarkKind.DATE and mark.start <= found.start < mark.end
        for mark in imprints.dates_marked
    ):
        yield "marked"
    if imprints.within_statement(found.start):
        yield "imprint"
    if title and len(line) < 120 and _ISSUE.search(Folded(line).text):
        yield "masthead"
    if cue == "printing" and (title or tail or region.kind != "head"):
        yield "printing"
    if alone and (
        title
        or (
            region.kind == "head"
            and found.start <= regions.body + 700
            and found.kind in ("day", "roman")
        )
    ):
        yield "line" if found.kind != "range" else "event"
    if region.kind == "marked" and len(line) < 120:
        yield "line"
    if title and _beside_place(imprints, found, len(line)):
        yield "line"
    if cue == "given" and (title or tail or found.start <= regions.body + 900) and found.fine:
        yield "given"
    if tail and len(line) < 100 and found.fine and imprints.beside_party(found.start):
        yield "colophon"
    if alone and tail and found.kind != "range":
        yield "foot"
    if title and region.kind == "head" and found.start < 2500:
        yield "event"


_SAID = frozenset({"published", "first", "edition", "deposit", "later printing", "copyright"})


def _cue(before: str) -> str:
    """The role that the words right before a date give it."""
    role = ""
    for hit in _roles().find(before):
        gap = before[hit.end :]
        if (
            len(gap.split()) <= 3
            and "\n\n" not in gap
            and not re.search(r"[.;]\s+[^\W\d_]{3}", gap)
        ):
            role = hit.meaning
    return role


def _labelled(before: str, line: str, start: int) -> bool:
    return len(line) < 140 and start < 60 and ("published" in before or ":" in line[:start])


def _signed(text: str, start: int, before: str) -> bool:
    window = text[max(start - 30, 0) : start]
    return "©" in window or "(c)" in before[-30:]


def _alone(line: str, start: int, end: int) -> bool:
    """Whether a line holds a date and hardly anything else."""
    rest = re.sub(r"[^\w\s]", " ", line[:start] + " " + line[end:])
    words = [word for word in rest.split() if len(word) > 2 and not word.isdigit()]
    return len(words) <= 2 or (len(words) <= 4 and len(rest.strip()) < 28)


def _beside_place(imprints: Imprints, found: Found, line: int) -> bool:
    """Whether a place stands right before a date: ``LEIPZIG und WIEN 1896``, ``A PARIS, M. DC.``."""
    here = imprints.regions.places_in(found.start - 14, found.start)
    if not here:
        return False
    between = imprints.document.text[here[-1][1] : found.start]
    close = not re.search(r"[^\W\d_]{2}", between)
    return close and (line <= 90 or found.kind in ("roman", "year"))


@lru_cache(maxsize=1)
def later_numbers() -> dict[str, int]:
    """Numbers one to ten by their folded words."""
    return {fold_word(word): number for word, number in dating.NUMBERS.items()}
