"""Places in imprints, on title pages and in datelines."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from colophon.describe import _dates
from colophon.describe._fold import Folded, phrases
from colophon.describe._parties import known_places, trimmed
from colophon.describe._regions import Line
from colophon.describe._rules import places

if TYPE_CHECKING:
    from colophon.describe._imprint import Imprints


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] is a place of publication, or of a dateline."""

    start: int
    end: int
    rule: str
    confidence: float


_STREET = re.compile(
    r"\s{0,2}-?(?:str(?:eet|\.|asse|aße)|road|rd\b|lane|gate|square|avenue|row|yard|bridge|gasse|platz|bar\b)"
)
_MEMBERS = 8
"""spots taken of one kind"""


@lru_cache(maxsize=1)
def _located() -> re.Pattern[str]:
    """Words that say that a place follows: ``Printed at``, ``Gedruckt zu``, ``Given at``."""
    words = [word for word in places.LOCATIVES if " " in word or word in ("datum", "dabantur")]
    return re.compile(
        rf"(?<!\w)(?:{phrases(words)})\s{{1,3}}(?:our\s\w{{3,8}}\sat\s|our\s\w{{3,8}},?\sat\s)?"
    )


_UNDER = re.compile(r"(?<!\w)(?:given|giuen)\s{1,3}under\s{1,3}[\w ]{3,30},?\s{1,3}at\s{1,3}")
_SS = re.compile(r"(?<!\w)(?P<place>[^\W\d_]{3,20})[,.]?\s{1,3}ss[.:]?(?!\w)")
_UNKNOWN = re.compile(
    r"(?:a|en|in|zu|te|tot|em)\s(?P<place>[^\W\d_]{3,}(?:[ -][^\W\d_]{2,}){0,3})\s?[,.:]?$"
)


def spots(imprints: "Imprints") -> Iterator[Spot]:
    """Every place that may be that of publication; rules in order of trust."""
    yield from _beside_parties(imprints)
    yield from _title_page(imprints)
    yield from _after_words(imprints)
    yield from _datelines(imprints)


def _beside_parties(imprints: "Imprints") -> Iterator[Spot]:
    for party in imprints.parties:
        if party.role not in ("publisher", "printer", "distributor"):
            continue
        region = next(one for one in imprints.regions.all if one.start <= party.cue < one.end)
        folded = imprints.regions.folded(region)
        text = imprints.document.text
        before = imprints.place_before_offset(folded, party.cue)
        if before is not None and not imprints.copied(before[0]):
            trust = round(min(0.95, party.confidence + 0.05), 3)
            yield Spot(
                start=before[0],
                end=before[1],
                rule="the place before the name of the publisher or printer",
                confidence=trust,
            )
            continue
        for a, b in _after(text, party.end):
            if not imprints.copied(a):
                trust = round(party.confidence * (0.85 if party.role != "printer" else 0.7), 3)
                yield Spot(
                    start=a,
                    end=b,
                    rule="the place behind the name of the publisher or printer",
                    confidence=trust,
                )


def _after(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The first known place on the line of a name or the next two lines, streets left out."""
    stretch = text[start : start + 160]
    stretch = "\n".join(stretch.split("\n\n")[0].split("\n")[:3])
    folded = Folded(stretch, start)
    for hit in known_places().find(folded.text):
        before = folded.text[: hit.start].rstrip(" ")
        after = folded.text[hit.end :]
        opened = (
            not before
            or before[-1] in ",.;:(-\n"
            or re.search(r"(?:^|\W)(?:in|at|zu|a|en|em|te)$", before)
        )
        if opened and not _STREET.match(after) and _named(text, folded.place(hit.start)):
            yield folded.place(hit.start), folded.place(hit.end - 1) + 1
            return


def _named(text: str, start: int) -> bool:
    return text[start : start + 1].isupper() or text[start : start + 1] in "'’"


def _title_page(imprints: "Imprints") -> Iterator[Spot]:
    head = imprints.regions.all[0]
    lines = [one for one in imprints.regions.lines(head) if one.start <= imprints.regions.body]
    taken = 0
    for index, line in enumerate(lines):
        if taken >= _MEMBERS or len(line.text) > 80 or imprints.copied(line.start):
            continue
        dated = any(_dated(one) for one in lines[index : index + 4])
        for a, b, alone in _place_line(line):
            if alone and dated:
                taken += 1
                yield Spot(
                    start=a,
                    end=b,
                    rule="a line of the title page with a place, a date after it",
                    confidence=0.82,
                )
            elif alone and index > 0:
                taken += 1
                yield Spot(
                    start=a,
                    end=b,
                    rule="a place on a line of its own on the title page",
                    confidence=0.6,
                )


def _place_line(line: Line) -> Iterator[tuple[int, int, bool]]:
    folded = Folded(line.text, line.start)
    hits = list(known_places().find(folded.text))
    for hit in hits:
        rest = folded.text[: hit.start] + " " + folded.text[hit.end :]
        for other in hits:
            if other is not hit:
                rest = rest.replace(folded.text[other.start : other.end], " ", 1)
        words = [word for word in re.findall(r"[^\W\d_]{2,}", rest) if word not in _SMALL]
        if not _named(line.text, hit.start) and not line.text[: hit.start].strip():
            continue
        yield folded.place(hit.start), folded.place(hit.end - 1) + 1, len(words) <= 1


_SMALL = frozenset(
    "a en in zu te tot em und and et y e εν στην at the le this den den anno".split()
)


def _dated(line: Line) -> bool:
    return len(line.text) < 100 and bool(_dates.find(Folded(line.text)))


def _after_words(imprints: "Imprints") -> Iterator[Spot]:
    text = imprints.document.text
    for region in imprints.regions.all:
        folded = imprints.regions.folded(region)
        taken = 0
        for pattern in (_located(), _UNDER):
            for match in pattern.finditer(folded.text):
                hit = known_places().at(folded.text, match.end())
                start = folded.place(match.start())
                inside = start <= imprints.regions.body + 300 or start >= imprints.regions.tail
                if hit is None or taken >= _MEMBERS or imprints.copied(start) or not inside:
                    continue
                if _named(text, folded.place(hit.start)):
                    taken += 1
                    printed = re.match(
                        r"(?:im|re-?)?print|gedr|getr|impr|stamp|ghedr|publish", match.group()
                    )
                    yield Spot(
                        start=folded.place(hit.start),
                        end=folded.place(hit.end - 1) + 1,
                        rule="the place behind “printed at” or its like"
                        if printed
                        else "the place of a dateline",
                        confidence=0.85 if printed else 0.55,
                    )


def _datelines(imprints: "Imprints") -> Iterator[Spot]:
    """``Edinburgh, 20. February, 1661.``, ``A Paris le 7. …``, ``London ss.`` in head and tail."""
    regions = imprints.regions
    head = [one for one in regions.lines(regions.all[0])[:60] if one.start <= regions.body + 700]
    for line in [*head, *regions.last_lines[-10:]]:
        if len(line.text) > 140 or imprints.copied(line.start):
            continue
        folded = Folded(line.text, line.start)
        ss = _SS.search(folded.text)
        if ss and known_places().at(folded.text, ss.start("place")):
            a, b = trimmed(
                imprints.document.text,
                folded.place(ss.start("place")),
                folded.place(ss.end("place")),
            )
            yield Spot(
                start=a,
                end=b,
                rule="the place before “ss.” at the head of an order",
                confidence=0.5,
            )
        hit = next(iter(known_places().find(folded.text[:60])), None)
        if hit is None or len(re.findall(r"\w{3,}", folded.text[: hit.start])) > 1:
            continue
        behind = folded.text[hit.end :]
        gap = re.match(
            r"[\s,.:;(]{0,4}(?:[\w-]{3,20},\s)?(?:the|this|ce|le|den|el|li|il|ai|a|de|τη|am|o)?\s?",
            behind,
        )
        dates = _dates.find(Folded(behind[:80]))
        if gap and dates and dates[0].start <= gap.end() + 2 and _named(line.text, hit.start):
            a, b = folded.place(hit.start), folded.place(hit.end - 1) + 1
            yield Spot(start=a, end=b, rule="the place of a dateline", confidence=0.58)
