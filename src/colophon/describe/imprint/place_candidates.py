# ruff: noqa: E501 (patterns read best unbroken)
"""Places in regions, on title pages and in datelines."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from colophon.describe._rules import places
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprint_names import Party, trim_span
from colophon.describe.imprint.regions import OriginRegions, RegionLine
from colophon.describe.imprint.role_cues import place_before
from colophon.describe.imprint.unlisted_names import Spot, abbreviated_places, unlisted_places
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.languages import alternatives, every, word_pattern
from colophon.model.document import MarkKind
from colophon.model.folding import Folded, fold_word

_street = word_pattern(r"\s{0,2}-?{addresses.behind_towns}", spelt=fold_word)
_MEMBERS = 8
"""spots taken of one kind"""


@lru_cache(maxsize=1)
def _place_phrases() -> Phrasebook[str]:
    """Words that say that a place follows: ``Printed at``, ``Gedruckt zu``, ``Given at``."""
    alone = every("imprint.locatives_alone")
    words = [word for word in places.LOCATIVES if " " in word or word in alone]
    return Phrasebook([(word, word) for word in words])


_COURT = re.compile(r"\s{1,3}(?:our\s\w{3,8},?\sat\s)?")
_UNDER = re.compile(r"(?<!\w)(?:given|giuen)\s{1,3}under\s{1,3}[\w ]{3,30},?\s{1,3}at\s{1,3}")
_SS = re.compile(r"(?<!\w)(?P<place>[^\W\d_]{3,20})[,.]?\s{1,3}ss[.:]?(?!\w)")


def spots(regions: OriginRegions, parties: Iterable[Party]) -> Iterator[Spot]:
    """Every place that may be that of publication; rules in order of trust."""
    text = regions.document.text
    for mark in regions.document.marks_of(MarkKind.PLACE)[:_MEMBERS]:
        start, end = trim_span(text, mark.start, mark.end)
        if 1 < end - start < 60:
            rule = "the source marks it as the place of publication"
            yield Spot(start=start, end=end, rule=rule, confidence=0.9)
    yield from _beside_parties(regions, parties)
    yield from _title_page(regions)
    yield from _together(regions)
    yield from _after_words(regions)
    yield from _jurisdictions(regions)
    yield from abbreviated_places(regions)


def _beside_parties(regions: OriginRegions, parties: Iterable[Party]) -> Iterator[Spot]:
    for party in parties:
        if party.role not in ("publisher", "printer", "distributor"):
            continue
        region = next(one for one in regions.all if one.start <= party.cue < one.end)
        folded = regions.fold_region(region)
        text = regions.document.text
        before = place_before(folded, party.cue)
        if before is not None and not regions.is_copied(before[0]):
            trust = round(min(0.95, party.confidence + 0.05), 3)
            yield Spot(
                start=before[0],
                end=before[1],
                rule="the place before the name of the publisher or printer",
                confidence=trust,
            )
            continue
        behind = list(_after(text, party.end))
        if not behind:
            yield from unlisted_places(regions, party.end, party.confidence)
        for a, b in behind:
            if not regions.is_copied(a):
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
        opened = not before or before[-1] in ",.;:(-\n" or _before_towns().search(before)
        if (
            opened
            and not _street().match(after)
            and _is_named_before(text, folded.place(hit.start))
        ):
            yield folded.place(hit.start), folded.place(hit.end - 1) + 1
            return


def _is_named_before(text: str, start: int) -> bool:
    return text[start : start + 1].isupper() or text[start : start + 1] in "'’"


def _title_page(regions: OriginRegions) -> Iterator[Spot]:
    lines = [one for one in regions.lines(regions.all[0]) if one.start <= regions.body]
    taken = 0
    for index, line in enumerate(lines):
        here = regions.places_in(line.start, line.end)
        if not here or taken >= _MEMBERS or regions.is_copied(line.start):
            continue
        if _over_section(regions, line.start, line.end):
            continue
        last = lines[min(index + 3, len(lines) - 1)]
        dated = any(date.end - date.start < 60 for date in regions.dates_in(line.start, last.end))
        for start, end in here:
            if len(line.text) > 80 or not _alone(line, here):
                continue
            if dated:
                taken += 1
                rule = "a line of the title page with a place, a date after it"
                yield Spot(start=start, end=end, rule=rule, confidence=0.82)
            elif index > 0 and regions.document.text[start:end] not in places.WORDS_TOO:
                taken += 1
                below = lines[index + 1].text if index + 1 < len(lines) else ""
                rule = "a place on a line of its own on the title page"
                trust = 0.66 if _press().match(below) else 0.6
                yield Spot(start=start, end=end, rule=rule, confidence=trust)


def _over_section(regions: OriginRegions, start: int, end: int) -> bool:
    """Whether text[start:end] is a heading without a date: “Reading” is no town then."""
    marks = regions.document.marks_of(MarkKind.HEADING, MarkKind.TITLE)
    mark = next((one for one in marks if one.start <= start < one.end), None)
    if mark is None or regions.document.text[mark.start : mark.end].count("\n") > 1:
        return False
    return not regions.dates_in(mark.start, max(mark.end, end))


_before_towns = word_pattern(r"(?:^|\W)(?:{imprint.before_towns}|\d{4,5})$", spelt=fold_word)
_press = word_pattern(r"\W{0,3}{imprint.below_places}", re.IGNORECASE)


def _alone(line: RegionLine, here: tuple[tuple[int, int], ...]) -> bool:
    """Whether a line holds places and hardly anything else."""
    rest = line.text
    for start, end in reversed(here):
        rest = rest[: start - line.start] + " " + rest[end - line.start :]
    words = re.findall(r"[^\W\d_]{2,}", rest)
    return len([word for word in words if word.lower() not in _small()]) <= 1


@cache
def _small() -> frozenset[str]:
    return frozenset(every("imprint.place_lines"))


def _together(regions: OriginRegions) -> Iterator[Spot]:
    """A place with a date right behind it: ``A PARIS, M. DC. XLIX.``, ``Edinburgh, 20. May 1661``."""
    text = regions.document.text
    taken = 0
    for start, end in regions.places:
        if taken >= _MEMBERS or regions.is_copied(start):
            continue
        inside = start <= regions.body + 700 and start < regions.all[0].end
        if not inside and start < regions.tail:
            continue
        if _printed_here().match(text, end, end + 24) and _OPENED.search(
            text[max(start - 30, 0) : start]
        ):
            taken += 1
            rule = "the place before “printed” or its like"
            yield Spot(start=start, end=end, rule=rule, confidence=0.86)
            continue
        gap = _gap().match(text, end, end + 40)
        date = next(iter(regions.dates_in(end, (gap.end() if gap else end) + 3)), None)
        opened = _OPENED.search(text[max(start - 30, 0) : start])
        if date is None or opened is None:
            continue
        if _over_section(regions, start, end):
            continue
        taken += 1
        if date.kind in ("roman", "year") and start <= regions.body:
            rule, trust = "a place with a year right behind it in the head", 0.78
        else:
            rule, trust = "the place of a dateline", 0.58
        yield Spot(start=start, end=end, rule=rule, confidence=trust)


_printed_here = word_pattern(r"[\s,.:;)\]]{1,5}(?:re-?)?{imprint.printed_here}", re.IGNORECASE)
_gap = word_pattern(
    r"[\s,.:;(]{0,5}(?:[^\W\d_][\w-]{2,20},\s{1,3})?(?:{imprint.before_dates}\s?){0,2}"
)
_OPENED = re.compile(r"(?:^|[\n.,;:(\[]\s{0,4})(?:[^\W\d_]{1,6}\s){0,2}$")


def _after_words(regions: OriginRegions) -> Iterator[Spot]:
    text = regions.document.text
    for region in regions.all:
        folded = regions.fold_region(region)
        taken = 0
        for start, end in _leads(folded):
            hit = known_places().at(folded.text, end)
            cue = folded.place(start)
            inside = cue <= regions.body + 300 or cue >= regions.tail
            if hit is None or taken >= _MEMBERS or regions.is_copied(cue) or not inside:
                continue
            if not _is_named_before(text, folded.place(hit.start)):
                continue
            taken += 1
            printed = _printed_leads().match(folded.text, start)
            rule = (
                "the place behind “printed at” or its like"
                if printed
                else "the place of a dateline"
            )
            yield Spot(
                start=folded.place(hit.start),
                end=folded.place(hit.end - 1) + 1,
                rule=rule,
                # where something is reprinted, that is the place of this edition
                confidence=(0.97 if _again().match(folded.text, start) else 0.85)
                if printed
                else 0.55,
            )


@cache
def _again() -> re.Pattern[str]:
    return re.compile(alternatives("imprint.printed_again", spelt=fold_word))


@cache
def _printed_leads() -> re.Pattern[str]:
    return re.compile(alternatives("imprint.printed_leads", spelt=fold_word))


def _leads(folded: Folded) -> Iterator[tuple[int, int]]:
    """Where words stand after which a place may follow, and where it would begin."""
    for lead in _place_phrases().within(folded):
        gap = _COURT.match(folded.text, lead.end)
        if gap:
            yield lead.start, gap.end()
    if "giuen" in folded.text:
        for match in _UNDER.finditer(folded.text):
            yield match.span()


def _jurisdictions(regions: OriginRegions) -> Iterator[Spot]:
    """``London ss.`` at the head of an order."""
    for line in regions.lines(regions.all[0])[:6]:
        if len(line.text) > 140 or "ss" not in line.text.replace("ſ", "s"):
            continue
        folded = Folded(line.text, line.start)
        ss = _SS.search(folded.text)
        if ss and known_places().at(folded.text, ss.start("place")):
            a, b = trim_span(
                regions.document.text,
                folded.place(ss.start("place")),
                folded.place(ss.end("place")),
            )
            yield Spot(
                start=a,
                end=b,
                rule="the place before “ss.” at the head of an order",
                confidence=0.5,
            )
