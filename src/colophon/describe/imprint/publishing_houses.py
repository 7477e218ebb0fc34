# ruff: noqa: E501 (patterns read best unbroken)
"""Lines that hold the name of a house ("Hollow Brook Publishing Company") beside a place or date."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache, partial

from colophon.describe._rules import imprint
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprint_names import Party, name_end, plausible, trim_span
from colophon.describe.imprint.regions import OriginRegion, OriginRegions, RegionLine
from colophon.describe.wording.phrasebook import Phrasebook, PhraseHit
from colophon.languages import alternatives, word_pattern
from colophon.model.folding import Folded

_MOST = 60
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")
_NOTICE = re.compile(
    r"""
    \s{0,3}(?:copyright\s{0,2})?(?:©|\(c\)|copyright)?\s{0,2}
    (?:\d{4}[-,\s]{0,3}){0,4}\s{0,2}(?:by\s)?
    """,
    re.VERBOSE,
)


@cache
def _trade() -> re.Pattern[str]:
    """Trades that follow a name and are none."""
    return re.compile(alternatives("imprint.trades"))


@lru_cache(maxsize=1)
def _houses() -> Phrasebook[str]:
    return Phrasebook([(word, role) for role, words in imprint.HOUSES.items() for word in words])


def parties_at_houses(regions: OriginRegions, region: OriginRegion) -> Iterator[Party]:
    lines = regions.lines(region)
    starts = [line.start for line in lines]
    folded = regions.fold_region(region)
    named: dict[int, list[PhraseHit[str]]] = {}
    for hit in _houses().within(folded):
        index = bisect_right(starts, folded.place(hit.start)) - 1
        if index >= 0 and len(lines[index].text) <= 120:
            named.setdefault(index, []).append(hit)
    for index in list(named)[:_MOST]:
        line = lines[index]
        between = regions.body < line.start < regions.tail
        if (between and region.kind == "head") or regions.is_copied(line.start):
            continue
        beside = _beside(regions, lines, index)
        if _mid_sentence(regions, line.start) or not beside:
            continue
        one = _house(regions, line, beside)
        if one is not None:
            yield one


def _house(regions: OriginRegions, line: RegionLine, beside: str) -> Party | None:
    folded = Folded(line.text, line.start)
    hits = list(_houses().within(folded))
    start, end = _name_after_notice(folded.text), len(folded.text)
    place = known_places().at(folded.text, 0)
    if place and place.end < len(folded.text) and folded.text[place.end] in ",:. ":
        rest = folded.text[place.end :].lstrip(" ,:.-")
        start = len(folded.text) - len(rest) if rest else start
    end = max(name_end(folded.text, start), hits[0].end)
    a, b = trim_span(regions.document.text, folded.place(start), folded.place(end - 1) + 1)
    name = regions.document.text[a:b]
    if not plausible(name) or not _capital(name) or not _house_name(name):
        return None
    roles = {hit.meaning for hit in hits}
    word = regions.document.text[folded.place(hits[0].start) : folded.place(hits[0].end - 1) + 1]
    return Party(
        role="printer" if roles == {"printer"} else "publisher",
        start=a,
        end=b,
        cue=line.start,
        rule=f"a line with “{word}” beside {beside}",
        confidence=0.7,
    )


def begins_with_house(text: str, party: Party) -> bool:
    """Whether a line is a house by its first word: ``Éditions de la Place Haute``."""
    hit = _houses().at(Folded(text[party.start : party.end]).text, 0)
    if hit is None or _trade().match(hit.phrase):
        return False
    return text[party.start].isupper() and party.start == party.cue


def _mid_sentence(regions: OriginRegions, start: int) -> bool:
    """Whether the line before ends in a word after which a sentence goes on."""
    before = regions.document.text[max(start - 60, 0) : start].rstrip().rsplit("\n", 1)[-1]
    return len(before.split()) > 3 and bool(re.search(r"\s[a-zà-ÿα-ωа-я]{1,5}$", before))


def parties_between_lines(regions: OriginRegions) -> Iterator[Party]:
    """A line between a line of a place and a line of a year on the title page."""
    head = regions.all[0]
    lines = [line for line in regions.lines(head) if line.start <= regions.body]
    for index in range(1, len(lines) - 1):
        before, line, after = lines[index - 1 : index + 2]
        if (
            len(line.text) > 70
            or not _place_line(regions, before)
            or not _year_line(regions, after)
        ):
            continue
        a, b = trim_span(regions.document.text, line.start, line.end)
        name = regions.document.text[a:b]
        if plausible(name) and _capital(name) and not regions.is_copied(a):
            yield Party(
                role="publisher",
                start=a,
                end=b,
                cue=before.start,
                rule="the line between place and year of the title page",
                confidence=0.6,
            )


def _place_line(regions: OriginRegions, line: RegionLine) -> bool:
    """Whether a line is a place and hardly anything else."""
    found = regions.places_in(line.start, line.end)
    if not found or len(line.text) > 120:
        return False
    rest = _without(line, found[0])
    return len(re.findall(r"[^\W\d_]{3,}", rest)) <= 2


def _year_line(regions: OriginRegions, line: RegionLine) -> bool:
    """Whether a line is a year and hardly anything else."""
    found = regions.dates_in(line.start, line.end)
    if not found or len(line.text) > 120:
        return False
    rest = _without(line, (found[0].start, found[0].end))
    return len(re.findall(r"[^\W\d_]{3,}", rest)) <= 2


def _beside(regions: OriginRegions, lines: tuple[RegionLine, ...], index: int) -> str:
    """What stands on a line or the two lines about it that tells an imprint, or empty."""
    near = lines[max(index - 2, 0) : index + 3]
    line = lines[index]
    if any(map(partial(_year_line, regions), near)) or _YEAR.search(line.text):
        return "a date"
    if any(map(partial(_place_line, regions), near)):
        return "a place"
    # in the last lines an address, a copyright notice or an ISBN tells a colophon too
    if line.start < regions.tail:
        return ""
    if _NUMBERED.search(line.text):
        return "an address"
    told = any(_colophon().search(one.text) for one in near)
    return "a notice of copyright or printing" if told else ""


_NUMBERED = re.compile(
    r"""
      ,\s{1,2}\d{1,4}[a-z]?\s[^\W\d_]
    | [^\W\d_]{4}\s\d{1,4}[a-z]?(?:,|$)
    | P\.?[ ]?O\.?[ ]Box
    """,
    re.IGNORECASE | re.VERBOSE,
)
_colophon = word_pattern(r"©|\bISBN|\bISSN|{imprint.colophon_stems}", re.IGNORECASE)


def _name_after_notice(folded: str) -> int:
    """Where the name begins behind a copyright notice."""
    if folded.startswith(("copyright", "©", "(c)")):
        match = _NOTICE.match(folded)
        return match.end() if match else 0
    return 0


def _house_name(name: str) -> bool:
    """Whether a line is a name and not a reference or a sentence with one in it."""
    return len(name.split()) <= 10 and not re.search(
        r"\(|\d{3}|\bet al\b|\|\||[.!?] [^\W\d_]{4,}.*[.!?]", name
    )


def _capital(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return bool(sum(word[0].isupper() for word in words) * 2 >= len(words))


def _without(line: RegionLine, span: tuple[int, int]) -> str:
    return line.text[: span[0] - line.start] + " " + line.text[span[1] - line.start :]
