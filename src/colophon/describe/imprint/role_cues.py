# ruff: noqa: E501 (patterns read best unbroken)
"""Words that introduce makers ("Printed for", "Verlag von"), and the names behind them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

from colophon.dating import roman
from colophon.describe._rules import imprint, places
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprint_names import (
    Party,
    has_case,
    later_names,
    may_name,
    name_end,
    plausible,
    split,
    trim_span,
    without_town,
)
from colophon.describe.imprint.regions import OriginRegion, OriginRegions
from colophon.describe.imprint.role_words import role_words
from colophon.describe.wording.phrasebook import PhraseHit
from colophon.languages import alternatives, every, word_pattern
from colophon.model.folding import Folded, fold_word, phrases

_MOST = 60
"""cues followed up in a region: a page of a thousand imprints is a catalogue"""
_REACH = 300
"""characters in which an imprint statement stands together"""
_YEAR = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")
_PROVINCE = re.compile(
    rf"(?P<town>[^\W\d_][\w'-]{{2,20}}(?:[ -][^\W\d_]\w{{2,15}})?)"
    rf"[,:]\s{{0,2}}(?:in\s)?(?:{phrases(places.PROVINCES)})[\s,.:)\]]{{0,3}}$"
)
"""``NEWPORT, RHODE-ISLAND:``, ``Boston, in New-England,``: the town is the place"""
_LABELLED = re.compile(r"[^\W\d_][^\n:,.;]{1,30}:\s?\S")
_rejected_pattern = word_pattern(r"\b{imprint.running}\s{1,3}$", spelt=fold_word)
_printed_at_pattern = word_pattern(
    r"(?<!\w){imprint.printed}\s{1,3}{imprint.printed_at}\s{1,3}", spelt=fold_word
)


@cache
def _printed_stems() -> re.Pattern[str]:
    return re.compile(alternatives("imprint.printed_stems", spelt=fold_word))


_by_whom = word_pattern(
    r"[\s,.:/]{1,4}(?P<word>{imprint.by_whom|imprint.for_whom})\s{1,3}", spelt=fold_word
)


@cache
def _for_whom() -> frozenset[str]:
    return frozenset(map(fold_word, every("imprint.for_whom")))


_for = word_pattern(r"[,\s]{0,3}(?<!\w){imprint.printed_for}\s{1,3}", spelt=fold_word)
_article = word_pattern(r"{imprint.articles}(?:\s{1,3}|(?<='))", spelt=fold_word)


@cache
def _house_nouns() -> frozenset[str]:
    return frozenset(map(fold_word, every("imprint.house_nouns")))


@cache
def _authorial() -> frozenset[str]:
    return frozenset(map(fold_word, every("imprint.authorial")))


@lru_cache(maxsize=1)
def _weak() -> frozenset[str]:
    return frozenset(map(fold_word, imprint.WEAK))


@lru_cache(maxsize=1)
def _place_line_pattern() -> re.Pattern[str]:
    """A place line that begins an imprint: ``A PARIS,``, ``En Madrid:``, ``London``."""
    return re.compile(
        rf"(?:(?:{phrases(places.LOCATIVES)})(?:\s|(?<='))\s?)?(?P<place>[^\W\d_](?:[^\W\d_]|['. -]){{2,28}})$"
    )


def parties_by_cue(regions: OriginRegions, region: OriginRegion) -> Iterator[Party]:
    folded = regions.fold_region(region)
    followed = 0
    stated = list(_statements_with_by(regions, folded))
    for hit in role_words().within(folded):
        if followed >= _MOST:
            return
        start = folded.place(hit.start)
        weak = fold_word(hit.phrase) in _weak()
        if weak and not _at_edge(regions, region, start):
            continue
        if any(one.start <= hit.start < one.end for one in stated):
            continue  # nothing within “printed at London by” brings in a name of its own
        apart = regions.document.text[max(start - 1, 0) : start] == "\u3000"
        if not (apart or _initial(folded.text, hit)) or regions.is_copied(start):
            continue
        strength = _strength(regions, region, folded, hit, weak)
        if strength:
            followed += 1
            yield from _parties_named(regions, folded, hit, strength)
    for one in stated:
        yield from _parties_named(regions, folded, one, 0.9)


def _statements_with_by(regions: OriginRegions, folded: Folded) -> Iterator[PhraseHit[str]]:
    """Cues that hold a place or a date before their “by”."""
    for one in (*_printed_at(folded), *_made_in_year(folded)):
        if not regions.is_copied(folded.place(one.start)):
            yield one


def _made_in_year(folded: Folded) -> Iterator[PhraseHit[str]]:
    """ "First published in 1979 by the Harbour Group": the date stands inside the statement."""
    for match in islice(_made_in_year_pattern().finditer(folded.text), _MOST):
        before = folded.text[max(match.start() - 24, 0) : match.start()].rstrip(" ")
        if before and before[-1].isalnum():
            continue
        role = "printer" if _printed_stems().match(match["made"]) else "publisher"
        yield PhraseHit(match.start(), match.end(), match.group(), role)


_made_in_year_pattern = word_pattern(
    r"(?<!\w)(?:{imprint.made_first}\s)?(?P<made>{imprint.made_stems|imprint.published_stems}\w*)\s"
    r"(?:[^\n.;:,()]{0,24}\s)?(?:1[5-9]|20)\d\d\s{1,3}{imprint.by_whom}\s{1,3}",
    spelt=fold_word,
)


def _printed_at(folded: Folded) -> Iterator[PhraseHit[str]]:
    """ "Imprinted at London by Robert Barker": the place stands inside the statement."""
    if not _printed_stems().search(folded.text):
        return
    for match in islice(_printed_at_pattern().finditer(folded.text), _MOST):
        place = known_places().at(folded.text, match.end())
        by = _by_whom().match(folded.text, place.end) if place else None
        if by is None:
            continue
        role = "publisher" if by["word"] in _for_whom() else "printer"
        yield PhraseHit(match.start(), by.end(), match.group(), role)


def _initial(text: str, hit: PhraseHit[str]) -> bool:
    """Whether a cue begins a statement rather than standing in a sentence."""
    before = text[max(hit.start - 24, 0) : hit.start]
    if not before.strip(" '\"([#>-"):
        return True
    if hit.phrase.endswith(":") and before[-1:] == " " and not has_case(hit.phrase[0]):
        return True  # in scripts without capitals a label stands behind a wide blank
    if _DATED_BEFORE.search(before) and _made_pattern().search(
        text, max(hit.start - 120, 0), hit.start
    ):
        return True  # “achevé d'imprimer en mai 1974 sur les presses de”
    if _edition_before().search(before):
        return True  # “second edition published by”
    last = before.rstrip(" ")[-1:]
    if last in ("\n", ",", ".", ";", ":", ")", "]", "-", "/", "|", "&", "(", "•", "·", "©", "・"):
        return not _rejected_pattern().search(before)
    # a cue may go on from another: “printed by A. and published by B.”
    if _and().search(before) and _made_pattern().search(text, max(hit.start - 120, 0), hit.start):
        return True
    return _placed_before(text, hit.start) is not None


_and = word_pattern(r"(?<!\w)(?:{imprint.joining}|&)\s{1,2}$", spelt=fold_word)


@cache
def _made_pattern() -> re.Pattern[str]:
    return re.compile(alternatives("imprint.made_stems", spelt=fold_word))


def _at_edge(regions: OriginRegions, region: OriginRegion, start: int) -> bool:
    """Whether an offset lies where origin is stated: title page, last lines, colophon."""
    if region.kind in ("marked", "colophon") or start >= regions.tail:
        return True
    return region.kind == "head" and start < regions.body + 400


def _strength(
    regions: OriginRegions, region: OriginRegion, folded: Folded, hit: PhraseHit[str], weak: bool
) -> float:
    """How far a cue is to be believed here: 0 for not at all."""
    start = folded.place(hit.start)
    text = folded.text
    edge = _at_edge(regions, region, start)
    line_start = text.rfind("\n", 0, hit.start) + 1
    at_start = not text[line_start : hit.start].strip(" '\"([")
    if weak:
        # "by" and its like may name an author: a place has to stand before them
        placed = _placed_before(text, hit.start) is not None
        sure = placed or (at_start and not _by(hit.phrase) and _is_corroborated(text, hit))
        if not edge or not sure:
            return 0.0
        return 0.75 if region.kind == "head" and start < regions.body + 400 else 0.6
    if hit.meaning == "responsiblePerson" or hit.phrase.endswith(":"):
        return 0.85 if at_start or edge else 0.0
    near = _is_corroborated(text, hit)
    if edge:
        return 0.9 if near else 0.75
    if region.kind == "head" and near and _placed_before(text, hit.start):
        return 0.82
    return 0.6 if near and at_start else 0.0


def _is_corroborated(text: str, hit: PhraseHit[str]) -> bool:
    """Whether a place or a date stands close by."""
    after = text[hit.end : hit.end + _REACH].split("\n\n")[0]
    before = text[max(hit.start - 40, 0) : hit.start].split("\n\n")[-1]
    for stretch in (after, before):
        if _YEAR.search(stretch) or roman.NUMERAL.search(stretch):
            return True
    return _placed_before(text, hit.start) is not None


def _placed_before(text: str, start: int) -> tuple[int, int] | None:
    """The place that stands right before a cue, on its line or the one before."""
    window = text[max(start - 60, 0) : start].rstrip(" ,.:;\n-[]()&")
    base = max(start - 60, 0)
    line = window.rfind("\n") + 1
    if _LABELLED.match(window, line) and "\n" in text[base + len(window) : start]:
        return None  # “Design: Medamo, Rotterdam”: the place of whoever is labelled there
    for hit in known_places().find(window, line):
        if hit.end >= len(window) - 3:
            return base + hit.start, base + hit.end
    province = _PROVINCE.search(window[line:])
    if province:
        return base + line + province.start("town"), base + line + province.end("town")
    shape = _place_line_pattern().match(window[line:].lstrip())
    ended = text[base + len(window) : base + len(window) + 1] in (",", ".", ":")
    if shape and ended and shape.start("place") > 0 and len(shape["place"].split()) <= 3:
        offset = base + line + len(window[line:]) - len(window[line:].lstrip())
        return offset + shape.start("place"), offset + shape.end("place")
    return None


def place_before(folded: Folded, offset: int) -> tuple[int, int] | None:
    """The place right before a document offset, as a span of the document."""
    index = offset - folded.start
    while index > 0 and folded.place(index) > offset:
        index -= 1
    found = _placed_before(folded.text, index)
    if found is None:
        return None
    return folded.place(found[0]), folded.place(found[1] - 1) + 1


def _parties_named(
    regions: OriginRegions, folded: Folded, hit: PhraseHit[str], strength: float
) -> Iterator[Party]:
    bounds = _name_bounds(regions, folded, hit)
    if bounds is None:
        return
    start, end = bounds
    spans = [(folded.place(start), folded.place(max(end - 1, start)) + 1)]
    if hit.meaning == "printer":
        yield from _printed_for(regions, folded, end, hit, strength)
    limit = _statement_end(folded.text, end)
    if hit.meaning in ("publisher", "printer", "distributor"):
        for a, b in later_names(folded.text, end, limit):
            spans.append((folded.place(a), folded.place(b - 1) + 1))
    source = regions.document.text
    for span in spans:
        for a, b in split(source, *span):
            b = without_town(source, a, b)
            if b - a > 1 and _may_be_named(source[a:b]) and not regions.is_copied(a):
                yield Party(
                    role=hit.meaning,
                    start=a,
                    end=b,
                    cue=folded.place(hit.start),
                    rule=f"named after “{_quote(regions, folded, hit)}”",
                    confidence=strength,
                )


def _may_be_named(name: str) -> bool:
    """Whether a name behind a cue may be one; scripts without capitals have their own cues."""
    first = next(filter(str.isalpha, name), "A")
    return plausible(name) if has_case(first) else may_name(name)


@cache
def _edition_before() -> re.Pattern[str]:
    words = alternatives("imprint.editions", spelt=fold_word)
    return re.compile(rf"(?<!\w){words}\s{{1,2}}$")


_DATED_BEFORE = re.compile(r"(?:1[5-9]|20)\d\d,?\s{1,3}$")


def _name_bounds(
    regions: OriginRegions, folded: Folded, hit: PhraseHit[str]
) -> tuple[int, int] | None:
    """Where in the folded text the name behind a cue stands, None where none follows."""
    text = folded.text
    start = hit.end
    while start < len(text) and text[start] in " :,.'\"\n[(-" and start < hit.end + 6:
        start += 1
    if start >= len(text):
        return None
    if text[start - 1] == "\n" and text[hit.end : start].count("\n") > 1:
        return None
    start = _without_article(text, start, regions.document.text, folded)
    end = name_end(text, start)
    if text[start - 1] == '"':
        closing = text.find('"', start, start + 80)
        end = closing if closing > start else end
    if hit.meaning == "printer":
        # "de l'Imprimerie Nationale": the kind of house is part of its name
        noun = re.search(r"\w+\s*$", text[hit.start : hit.end])
        named = noun is not None and noun.group().strip() in _house_nouns()
        if noun and named and not hit.phrase.endswith((".", ":")):
            house = hit.start + noun.start()
            start = house if regions.document.text[folded.place(house)].isupper() else start
    return start, end


def _printed_for(
    regions: OriginRegions, folded: Folded, end: int, hit: PhraseHit[str], strength: float
) -> Iterator[Party]:
    """ "Printed by H. Moor for John Field": the second is the publisher."""
    match = _for().match(folded.text, end)
    if match is None:
        return
    stop = name_end(folded.text, match.end())
    a, b = trim_span(regions.document.text, folded.place(match.end()), folded.place(stop - 1) + 1)
    if plausible(regions.document.text[a:b]) and not regions.is_copied(a):
        yield Party(
            role="publisher",
            start=a,
            end=b,
            cue=folded.place(hit.start),
            rule="for whom the printer named before it printed",
            confidence=strength,
        )


def _quote(regions: OriginRegions, folded: Folded, hit: PhraseHit[str]) -> str:
    text = regions.document.text[folded.place(hit.start) : folded.place(hit.end - 1) + 1]
    return re.sub(r"\s+", " ", text)


def _statement_end(text: str, start: int) -> int:
    limit = min(start + _REACH, len(text))
    for pattern in (_YEAR, roman.NUMERAL, re.compile(r"\n\s*\n")):
        match = pattern.search(text, start, limit)
        limit = match.end() if match else limit
    return limit


def _without_article(text: str, start: int, source: str, folded: Folded) -> int:
    """Where a name begins behind its article: what follows must have a capital."""
    match = _article().match(text, start)
    if match is None or match.end() >= len(text):
        return start
    small = source[folded.place(start)].islower()
    return match.end() if small and source[folded.place(match.end())].isupper() else start


def _by(phrase: str) -> bool:
    """Whether a cue means "by" too, and so may name an author."""
    return str(fold_word(phrase)) in _authorial()
