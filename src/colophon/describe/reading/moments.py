"""Candidates for the date of publication, with features and the words about them."""

import re
from bisect import bisect_left, bisect_right

import msgspec
import numpy

from colophon.describe.reading.coarser_dates import coarser
from colophon.describe.reading.cues import NAMES as CUES
from colophon.describe.reading.facts import FACTS, DocumentFacts
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lines import LINE_FEATURES, ReadingLine
from colophon.describe.reading.partial_dates import partial_dates
from colophon.describe.reading.spoken import ListedWords
from colophon.model.folding import fold

KINDS = ("day month season quarter year roman circa decade range republican regnal broken"
         " inferred embedded coarser half century set bound cut lent dayfirst monthfirst begun"
         " ended weekday misread code").split()  # fmt: skip
INFERRED = frozenset({"inferred", "lent", "weekday"})
"""kinds whose year stands elsewhere, or nowhere"""
MOST = 200
"""candidates of a document"""
_AT = {name: index for index, name in enumerate(KINDS)}
_BESIDE = (3, 5, 10, 11, 14, 22, 24, 29)
ROLES = ("issued", "dateCopyrighted", "created", "title", "publisher", "printer", "issue",
         "edition", "placeOfPublication", "series")  # fmt: skip
NAMES = (
    *LINE_FEATURES,
    *(f"before-{LINE_FEATURES[one]}" for one in _BESIDE),
    *(f"after-{LINE_FEATURES[one]}" for one in _BESIDE),
    *"t-kind t-parts t-year t-is-latest t-is-earliest t-same t-same-year t-finer t-whole t-offset"
    " t-rest t-copyright t-before t-behind t-order t-order-last t-embedded t-source t-later"
    " t-place-before t-inferred t-issue t-hint t-from-others".split(),
    *(f"is-{one}" for one in ROLES),
    *(f"meets-{one}" for one in ROLES),
    *CUES,
    *FACTS,
)
_BLANK = [-1.0] * len(LINE_FEATURES)
_YEAR = re.compile(r"\d{4}|\d{3}X|\d\dXX")


class Moment(msgspec.Struct):
    """A date that document or file states; ``start`` is -1 where it stands in no line."""

    start: int
    end: int
    edtf: str
    kind: str
    line: ReadingLine | None
    source: str = ""
    confidence: float = 0.0


def moments(facts: DocumentFacts) -> list[Moment]:
    """The dates of a document in order: those in its lines, then what rules conclude."""
    found: list[Moment] = []
    seen: set[tuple[int, str]] = set()
    for one in facts.dates:
        line = facts.lines.at(one.start)
        if line is not None:
            found.append(Moment(one.start, one.end, one.edtf, one.kind, line))
            seen.add((one.start, one.edtf))
    for hint in facts.hints.all:
        if hint.role not in ("issued", "dateCopyrighted", "created") or not hint.value:
            continue
        kind = "inferred" if hint.source == "text" else "embedded"
        if hint.start >= 0 and any(abs(a - hint.start) < 24 and b == hint.value for a, b in seen):
            continue
        line = facts.lines.at(hint.start) if hint.start >= 0 else None
        found.append(
            Moment(hint.start, hint.end, hint.value, kind, line, hint.source, hint.confidence)
        )
    stated = {one.edtf for one in found}
    years = [one.year for one in facts.dates]
    for each in partial_dates(facts.lines.all, facts.document.text, years):
        for form, kind in each.forms:
            if form not in stated:
                stated.add(form)
                found.append(Moment(each.start, each.end, form, kind, each.line))
    return (found + _coarser(found, facts.document.text))[:MOST]


def _coarser(found: list[Moment], text: str) -> list[Moment]:
    """What else the dates found may be catalogued as, where nothing says so."""
    known = {one.edtf for one in found}
    made: list[Moment] = []
    for one in found:
        for form, kind in coarser(one.edtf, text[max(one.start, 0) : max(one.end, 0)]):
            if form not in known:
                known.add(form)
                made.append(msgspec.structs.replace(one, edtf=form, kind=kind, source=one.kind))
    return made


def year(edtf: str) -> int:
    """The first year that a date speaks of, 0 for none."""
    match = _YEAR.search(edtf)
    return int(match.group().replace("X", "5")) if match else 0


# long: one feature a line
def table(facts: DocumentFacts, found: list[Moment]) -> Numbers:
    """One row of features a candidate, in the order of :data:`NAMES`."""
    text = facts.document.text
    all_ = facts.lines.all
    years = [year(one.edtf) for one in found]
    latest, earliest = max(years, default=0), min(years, default=0)
    plain_years = {one.year for one in facts.dates if not one.ambiguous}
    order = sorted(set(years), reverse=True)
    place_ends = sorted(end for _, end in facts.places)
    made = []
    for index, one in enumerate(found):
        line = one.line
        number = line.number if line else -1
        before = all_[number - 1].features if number > 0 else _BLANK
        after = all_[number + 1].features if 0 <= number < len(all_) - 1 else _BLANK
        left = text[max(line.start, one.start - 20) : one.start].rstrip() if line else ""
        right = text[one.end : one.end + 10] if line else ""
        at = bisect_right(place_ends, one.start) if line else 0
        near = one.start - place_ends[at - 1] if at else 99
        row = (line.features if line else _BLANK) + [before[n] for n in _BESIDE]
        row += [after[n] for n in _BESIDE]
        row += [
            float(_AT.get(one.kind, len(KINDS))),
            float(one.edtf.count("-") + 3 * one.edtf.count("/")),
            float(years[index]),
            float(years[index] == latest),
            float(years[index] == earliest),
            float(sum(other.edtf == one.edtf for other in found)),
            float(sum(other == years[index] for other in years)),
            float(
                any(
                    other.edtf.startswith(one.edtf) and len(other.edtf) > len(one.edtf)
                    for other in found
                )
            ),
            float(line is not None and one.start <= line.start and one.end >= line.end - 1),
            float(one.start - line.start) if line else -1.0,
            float(line.end - one.end) if line else -1.0,
            float("©" in left or "(c)" in left.lower()),
            float(ord(left[-1]) % 127) if left else 0.0,
            float(ord(right[0]) % 127) if right else 0.0,
            float(index),
            float(len(found) - index),
            float(one.kind == "embedded"),
            float(len(one.source)),
            float(order.index(years[index])),
            float(min(near, 99)),
            float(one.kind == "inferred"),
            float(line.features[25]) if line else 0.0,
            one.confidence,
            min((abs(years[index] - other) for other in plain_years), default=-1.0),
        ]
        made.append(row)
    starts = numpy.array([one.start for one in found], dtype=numpy.int64)
    ends = numpy.array([one.end for one in found], dtype=numpy.int64)
    folded = [fold(one.edtf) for one in found]
    hints = facts.hints.columns(starts, ends, folded, ROLES)
    cues = facts.cues.columns(starts, ends, facts.signs)
    own = numpy.array(made, dtype=numpy.float32)
    return numpy.concatenate(
        [own, hints, cues, numpy.tile(numpy.array(facts.row), (len(found), 1))],
        axis=1, dtype=numpy.float32,
    )  # fmt: skip


def words_about(facts: DocumentFacts, found: list[Moment]) -> ListedWords:
    """The words about each candidate, each with where it stands."""
    all_ = facts.lines.all
    made = []
    for one in found:
        line = one.line
        if line is None:
            made.append([f"e{one.source}", f"k{one.kind}"])
            continue
        low = bisect_left(line.tokens, (one.start, 0, ""))
        high = bisect_left(line.tokens, (one.end, 0, ""), low)
        known = [token for _, _, token in line.tokens]
        left, right = known[max(low - 8, 0) : low], known[high : high + 5]
        above = _words(all_[line.number - 1]) if line.number else ["^"]
        below = _words(all_[line.number + 1]) if line.number + 1 < len(all_) else ["$"]
        row = [f"k{one.kind}"]
        if left:
            row += [f"p{left[-1]}", f"t{left[-1][-4:]}", f"a{left[0]}"]
            row += [f"c{word}" for word in left[-7:]]
            row += [f"q{' '.join(left[-2:])}"]
        else:
            row.append(f"P{above[-1] if above else ''}")
        row += [f"n{right[0]}"] if right else ["n$"]
        row += [f"r{word}" for word in right[:4]]
        row += [f"u{word}" for word in (*above[:2], *above[-2:])]
        row += [f"d{word}" for word in below[:2]]
        made.append(row)
    return ListedWords(made)


def _words(line: ReadingLine) -> list[str]:
    return [token for _, _, token in line.tokens]
