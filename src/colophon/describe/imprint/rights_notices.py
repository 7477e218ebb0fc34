"""Notices of rights: where they stand in a document, and which signal each gives.

Phrases give a signal (``_rules.rights``); the sentence around a phrase may turn it into its
opposite (``_restrictions``); place and wording say how sure it is that the notice is the
document's own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

import msgspec

from colophon.describe._rules import rights as tables
from colophon.describe._rules.rights import SIGNS
from colophon.describe.imprint.regions import OriginRegions
from colophon.describe.imprint.role_words import names_a_role
from colophon.describe.wording.licences import licences
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.describe.wording.restrictions import (
    CLAIM,
    NON_COMMERCIAL,
    by_consent,
    not_for_gain,
    restriction,
    sentence_at,
    speaks_of_copying,
    turn_before,
)
from colophon.describe.wording.rights_wording import line_of_claim, stretch_of
from colophon.languages import word_pattern
from colophon.model.document import Document, MarkKind
from colophon.model.folding import Folded, fold, phrases

WINDOW = 40_000
"""characters from each end in which words about rights are looked for"""
EDGE = 3_000
"""characters from each end in which a prohibition without further words about rights counts"""
_MOST = 200
_HEADISH = 9_000

Words = tuple[int, int, str, str]
"""start and end of the words, the signal they give, the phrase of the table (or empty)"""


class RightsNotice(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] speaks of rights; ``signal`` is a slug of the signals, ``words`` are
    those of the stretch that give it."""

    start: int
    end: int
    signal: str
    words: str
    confidence: float


@lru_cache(maxsize=1)
def _signals() -> Phrasebook[str]:
    return Phrasebook([(word, slug) for slug, words in tables.SIGNALS for word in words])


_CHINESE = re.compile("[\u3040-\u9fff]")
_UNSPACED = re.compile("|".join(map(re.escape, tables.UNSPACED)))
_DISCLAIMED = re.compile(rf"(?<!\w)(?:{phrases(tables.NO_SIGN)})[\s-]?$")
_NO_HOLDER = re.compile(rf"\s{{0,2}}(?:{phrases(tables.NO_HOLDER)})(?!\w)")
_SPOKEN_OF = re.compile(rf"\s{{1,2}}(?:{phrases(tables.SPOKEN_OF)})(?!\w)")
_SIGN = re.compile(
    rf"(?<![^\s(\[{{<\"“„«'‘–—|•·*_\u3000-\uffef-])[{SIGNS}]"
    rf"(?=[\s,.;]|\d|[A-ZÀ-Þ]|[\u0590-\u06ff\u3040-\ud7a3])|(?<=[a-z]\s)[{SIGNS}]"
)
"""the sign of copyright as a sign: not in the midst of letters, as misread bytes have it"""


_COPYLEFT = "🄯"


def notices(document: Document, regions: OriginRegions) -> list[RightsNotice]:
    """Stretches that speak of rights, the one that leads first."""
    text = document.text
    size = len(text)
    # a short text is folded as a whole already
    head = regions.all[0]
    whole = regions.fold_region(head) if head.end == size else None
    windows = [(0, min(WINDOW, size))]
    if size > WINDOW:
        windows.append((max(size - WINDOW, WINDOW), size))
    skipped = [
        (mark.start, mark.end)
        for mark in document.marks_of(MarkKind.REFERENCES, MarkKind.QUOTATION)
    ]
    found: list[RightsNotice] = []
    for start, end in windows:
        folded = whole if whole and end == size else Folded(text[start:end], start)
        for one in islice(_find_words(text, folded, start, end), _MOST):
            if not any(low <= one[0] < high for low, high in skipped):
                judged = _judge_notice(text, *one)
                if judged is not None and not _of_site(document, judged):
                    found.append(judged)
    return _narrower_first(sorted(found, key=lambda one: (-one.confidence, one.start)))


def _narrower_first(found: list[RightsNotice]) -> list[RightsNotice]:
    """The narrower of two neighbours first: a permission beside a claim, an end beside it."""
    if not found or found[0].signal not in (CLAIM, "free-to-copy"):
        return found
    best = found[0]
    near = [
        one for one in found[1:]
        if one.signal in (NON_COMMERCIAL, "free-to-copy")
        and _ORDER[one.signal] < _ORDER[best.signal]
        and max(one.start, best.start) - min(one.end, best.end) <= _BESIDE
    ]  # fmt: skip
    leads = min(near, key=lambda one: _ORDER[one.signal], default=best)
    return [leads, *(one for one in found if one is not leads)]


_BESIDE = 60
"""characters between words about rights that belong together"""


def _of_site(document: Document, found: RightsNotice) -> bool:
    """Whether a claim stands at the foot of a web page: that of its site, not of what it shows.

    A page without a link belongs to no site.
    """
    if document.media_type != "text/html" or found.signal != CLAIM or not document.links:
        return False
    if not _SIGNED.search(document.text, found.start, found.end):
        return False
    marks = document.marks_of(*_OWN)
    return found.start >= len(document.text) - _PAGE_FOOT and not any(
        one.start <= found.start < one.end for one in marks
    )


_PAGE_FOOT = 500
"""characters before the end of a web page in which a site says whose it is"""
_OWN = (MarkKind.TABLE, MarkKind.IMPRINT, MarkKind.QUOTATION)
"""what a site shows in tables and imprints is the item's"""
_SIGNED = re.compile(rf"[{SIGNS}]|(?i:\(c\)|copyright)")


def _find_words(text: str, folded: Folded, start: int, end: int) -> Iterator[Words]:
    """Phrases, signs and prohibitions in text[start:end], each with the signal it gives."""
    for hit in _signals().within(folded):
        a, b = folded.place(hit.start), folded.place(hit.end - 1) + 1
        read = _in_sentence(text, a, b, hit.meaning, hit.phrase)
        if read is not None:
            yield read
    for sign in _SIGN.finditer(text, start, end) if any(one in text for one in SIGNS) else ():
        a = sign.start()
        before = fold(text[max(a - 12, 0) : a])
        nobody = _NO_HOLDER.match(fold(text[a + 1 : a + 24]))
        slug = "anti-copyright" if nobody or _DISCLAIMED.search(before) else CLAIM
        yield a, a + 1, slug, "©"
    for sign in re.finditer(_COPYLEFT, text[start:end]):  # no word, so in no phrasebook
        yield start + sign.start(), start + sign.end(), "copyleft", _COPYLEFT
    for unspaced in _UNSPACED.finditer(text, start, end) if _CHINESE.search(text) else ():
        yield *unspaced.span(), tables.UNSPACED[unspaced.group()], unspaced.group()
    yield from _prohibitions(text, folded)


def _in_sentence(text: str, start: int, end: int, signal: str, phrase: str) -> Words | None:
    """A phrase with the signal that its sentence leaves it; None where it says nothing."""
    if signal == "anti-copyright" and _SPOKEN_OF.match(fold(text[end : end + 20])):
        return None
    no = turn_before(text, start) if signal != NON_COMMERCIAL else -1
    if no >= 0 and signal != "free-to-copy":
        return (no, end, CLAIM, "") if signal == "public-domain" else None
    if signal == "free-to-copy":
        a, b = sentence_at(text, start, end)
        sentence = text[a:b]
        following = text[a : sentence_at(text, min(b + 1, len(text)), min(b + 2, len(text)))[1]]
        found = restriction(sentence) or by_consent(sentence) or not_for_gain(following)
        if found is not None:
            return a + found.start, a + found.end, found.signal, ""
    return (start, end, signal, phrase) if no < 0 else None


def _prohibitions(text: str, folded: Folded) -> Iterator[Words]:
    """Sentences near head and foot that forbid copying, or selling, in words of their own."""
    size = len(text)
    done = -1
    words = folded.words
    low = bisect_right(words, (EDGE, ""))
    high = max(bisect_right(words, (len(folded.text) - EDGE, "")), low)
    for place, word in (*words[:low], *words[high:]):
        if not speaks_of_copying(word):
            continue
        at = folded.place(place)
        if at < done or EDGE < at < size - EDGE:
            continue
        a, b = sentence_at(text, at, at + 1)
        done = b
        found = restriction(text[a:b]) or not_for_gain(text[a:b])
        if found is not None:
            yield a + found.start, a + found.end, found.signal, ""


_ORDER = {slug: rank for rank, (slug, _) in enumerate(tables.SIGNALS)}
_running_pattern = word_pattern(r"\b{rights.running}\b", re.IGNORECASE)
_of_this = word_pattern(r"\b{rights.of_this}\b", re.IGNORECASE)
_elsewhere = word_pattern(r"\b{rights.elsewhere}\b", re.IGNORECASE)
_site = word_pattern(r"\b{rights.of_sites}(?!\w)", re.IGNORECASE)
"""The foot of a page on the web: its sign of copyright is the site's."""
_BARE = {
    "copyright": re.compile(
        r"(?i)[\s:,]{0,3}(?:©|\(c\)|by\b|(?:1[5-9]|20)\d\d)|\.[ \t*_]*(?:\n|\Z)"
    ),
    "(c)": re.compile(r"\s{0,2}(?:[A-ZÀ-Þ][^\n;:]{2,40}[\s,])?(?:1[5-9]|20)\d\d(?!\d)"),
    "©": re.compile(r"\s{0,2}(?:(?:1[5-9]|20)\d\d|[^\W\d_])"),
}
"""what must follow a bare word or sign of copyright for it to be a notice"""
_headings = word_pattern(
    r"(?:^|\n)[ \t#*_]{0,6}{rights.headings}[ \t:*_.]{0,6}\n\s*$", re.IGNORECASE
)


def _judge_notice(text: str, start: int, end: int, signal: str, phrase: str) -> RightsNotice | None:
    """A notice with its confidence, or None where it is too little to go on."""
    if signal == CLAIM and phrase in _BARE and not _BARE[phrase].match(text, end, end + 56):
        return None
    a, b = stretch_of(text, start, end)
    if signal == CLAIM and phrase in _BARE:
        b = line_of_claim(text, start, b)
    trust = _trust(text, (start, end), (a, b), signal, phrase)
    if trust < 0.5:
        return None
    if signal != CLAIM:
        a, b = _without_imprint(text, a, b, (start, end))
    return RightsNotice(
        start=a,
        end=b,
        signal=signal,
        words=" ".join(text[max(start, a) : min(end, b)].split()),
        confidence=round(min(trust, 0.95), 3),
    )


_PIECE = re.compile(r"[,;]\s+|\s*[·•|]\s*|\s[–—-]\s|(?<=[.!?])\s+|\n")


def _without_imprint(text: str, start: int, end: int, words: tuple[int, int]) -> tuple[int, int]:
    """A sentence without the imprint that goes on into its words about rights.

    ``Issued by the Ferry Users, copy and pass on / Printed by …``: what stands before the
    piece with the words is left out where it begins with whoever issued or printed, and
    what follows from where another such statement begins.
    """
    cuts = [(match.start(), match.end()) for match in _PIECE.finditer(text, start, end)]
    before = [behind for _, behind in cuts if behind <= words[0]]
    if before and names_a_role(text[start : words[0]]):
        start = before[-1]
    for stop, behind in cuts:
        if stop >= words[1] and names_a_role(text[behind:end]):
            return start, stop
    return start, end


def _trust(
    text: str, phrase_at: tuple[int, int], stretch: tuple[int, int], signal: str, phrase: str
) -> float:
    """How sure it is that the words speak of this document, and of its rights."""
    start, _ = phrase_at
    a, b = stretch
    start = start if phrase or signal not in (CLAIM, NON_COMMERCIAL) else a
    words = text[a:b]
    line_start = text.rfind("\n", 0, start) + 1
    at_start = not text[line_start:start].strip(" _*#>([@©–-•")
    short = b - a < 160
    of_this = bool(_of_this().search(words))
    bare = signal == CLAIM and phrase in _BARE
    away = start > _HEADISH and start < len(text) - _HEADISH
    weights = (
        (0.2, at_start),
        (0.2, of_this),
        (0.15, _heading(text, a)),
        (-0.25, _elsewhere().search(words)),
        (-0.4, bare and _site().search(text, max(a - 120, 0), b + 120)),
        (0.1, bare),
        (-0.15, not bare and signal == "public-domain" and not short and not of_this),
        (-0.25, not at_start and not of_this and _running_pattern().search(words)),
        (-0.15, signal in (NON_COMMERCIAL, "free-to-copy") and not (at_start or short or of_this)),
        (0.15, signal == "cc-licence" and licences(words)),
        (-0.2, away),
    )
    return 0.55 + sum(weight for weight, met in weights if met) - 0.005 * _ORDER[signal]


def _heading(text: str, start: int) -> bool:
    return bool(_headings().search(text[max(start - 60, 0) : start]))
