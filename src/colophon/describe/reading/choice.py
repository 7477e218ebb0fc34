"""One reading of a document: what is chosen for each field, each stretch in one role."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import msgspec
import numpy

from colophon.describe.reading import joint
from colophon.describe.reading.cleaning import host_or_name
from colophon.describe.reading.facts import PAGED
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.listed import ListedPlaces
from colophon.describe.reading.refusals import is_refused
from colophon.describe.reading.tables import FEATURES, FIELDS, JUDGED, CandidateSheet
from colophon.describe.reading.weights import Judge, Weights

KEPT = 24
"""candidates of each field that are judged further"""
OUT = -12.0
"""log-odds of candidates that are not judged further"""
MOST = 6
"""values of a field that takes several"""
SEVERAL = ("publisher", "creator", "printer")
TOGETHER = 12
"""titles and subtitles of which the likeliest pair is looked for"""
RIVALS = 2
BOTH = 0.5
"""frequency from which a name stands in two roles"""
_RULED = {"place": "placeOfPublication"}
"""the rules' name of a field, where it is another"""


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A value chosen for a field, how often such values are right, and its rivals.

    ``judged_as`` is the field for which it was chosen where words of the document give it
    to this one; ``moved`` says how the archive's own decisions moved the frequency;
    ``inferred`` that its words do not state it.
    """

    field: str
    kind: str
    index: int
    value: str
    start: int
    end: int
    frequency: float
    rivals: tuple[str, ...] = ()
    judged_as: str = ""
    moved: str = ""
    inferred: bool = False


class ChosenReading:
    """Candidates, what they were judged, and what is chosen; each stretch of title has one role."""

    def __init__(self, sheets: Mapping[str, CandidateSheet], weights: Weights) -> None:
        self.sheets = sheets
        self.weights = weights
        self.rows: dict[str, Numbers] = {}
        self.odds: dict[str, Numbers] = {}
        first: dict[str, Numbers] = {}
        for kind, sheet in sheets.items():
            judge = weights.judges[kind]
            self.rows[kind] = full_rows(sheet, judge)
            first[kind] = judge.first.log_odds(self.rows[kind])
        spans = {kind: one.spans for kind, one in sheets.items()}
        about = joint.columns(spans, first, JUDGED, listed_in(sheets))
        for kind in sheets:
            judge = weights.judges[kind]
            self.rows[kind] = numpy.concatenate([self.rows[kind], about[kind]], axis=1)
            fields = FIELDS[kind]
            odds = _judged_further(self.rows[kind], first[kind][:, : len(fields)], judge)
            for number, field in enumerate(fields):
                self.odds[field] = odds[:, number]

    @cached_property
    def paged(self) -> bool:
        """Whether it is a document of pages rather than a text, whose layout is its line ends."""
        return is_paged(self.sheets)

    def usual(self, kind: str) -> Numbers:
        """The median of each feature among the candidates of a kind."""
        rows = numpy.sort(self.sheets[kind].rows, axis=0)
        middle = len(rows) // 2
        median: Numbers = (rows[middle] + rows[(len(rows) - 1) // 2]) / 2
        return median

    @cached_property
    def choices(self) -> list[Choice]:
        """The values of the reading, field by field; nothing where silence is more often right."""
        chosen: list[Choice] = []
        taken: list[tuple[int, int]] = []
        for field, first in zip(("title", "subtitle"), self._titles_together(), strict=True):
            for one in self._choose_values(field, "groups", taken, 1, first):
                taken.append((one.start, one.end))
                chosen.append(one)
        names: list[Choice] = []
        for field in (*SEVERAL, "place"):
            names += self._choose_values(field, "names", [], MOST if field in SEVERAL else 1)
        chosen += in_one_role(names, self.sheets)
        chosen += self._choose_values("date", "moments", [], 1)
        return chosen

    def _titles_together(self) -> tuple[int, int]:
        """The numbers of title and subtitle among the groups of lines; -1 for none."""
        sheet = self.sheets.get("groups")
        if sheet is None or not len(sheet.spans):
            return -1, -1
        return likeliest_pair(self._likely("title"), self._likely("subtitle"), sheet.spans)

    def _likely(self, field: str) -> list[tuple[int, float]]:
        """The likeliest titles or subtitles that may be offered, with their frequencies."""
        odds, sheet = self.odds[field], self.sheets["groups"]
        order = numpy.argsort(-odds, kind="stable")[:TOGETHER].tolist()
        curve, least = self.weights.curves[field], self.weights.least[field]
        rates = curve.frequencies(odds[order]).tolist()
        return [
            (index, rate) for index, rate in zip(order, rates, strict=True)
            if rate >= least and not is_refused(field, sheet.value(index, field))
        ]  # fmt: skip

    def _choose_values(
        self, field: str, kind: str, taken: list[tuple[int, int]], most: int, first: int = -1
    ) -> Iterator[Choice]:
        """The likeliest values that may be offered, ``first`` before all others."""
        sheet = self.sheets.get(kind)
        if sheet is None or not len(sheet.spans):
            return
        odds = self.odds[field]
        curve, least = self.weights.curves[field], self.weights.least[field]
        spans = list(taken)
        values: list[str] = []
        order = numpy.argsort(-odds, kind="stable")[:40].tolist()
        order = [first, *(index for index in order if index != first)] if first >= 0 else order
        frequencies = curve.frequencies(odds[order]).tolist()
        for place, (index, frequency) in enumerate(zip(order, frequencies, strict=True)):
            if frequency < least or len(values) >= most:
                return
            start, end = sheet.spans[index]
            if any(_meet((start, end), one) for one in spans):
                continue
            value = host_or_name(sheet.value(index, field))
            if is_refused(field, value):
                continue
            spans.append((start, end))
            if not value or any(names_it_too(value.casefold(), one) for one in values):
                continue
            values.append(value.casefold())
            rivals = _rivals(sheet, field, odds, order[place + 1 :], value) if most == 1 else ()
            start, end = _exact(sheet.text, start, end, value)
            yield Choice(
                field=field, kind=kind, index=index, value=value, start=start, end=end,
                frequency=round(frequency, 3), rivals=rivals, inferred=sheet.is_inferred(index),
            )  # fmt: skip


def listed_in(sheets: Mapping[str, CandidateSheet]) -> dict[str, ListedPlaces]:
    """Where candidates stand in lists, of the kinds that do."""
    return {kind: one.listed for kind, one in sheets.items() if one.listed is not None}


def likeliest_pair(
    titles: Sequence[tuple[int, float]],
    subtitles: Sequence[tuple[int, float]],
    spans: Sequence[tuple[int, int]],
) -> tuple[int, int]:
    """The title and the subtitle that do not meet and are together the likeliest; -1 for none.

    Of each, a number and a frequency.  A title that runs on into its subtitle would leave none,
    though both be likely.
    """
    best, pair = 0.0, (-1, -1)
    for title, one in ((-1, 0.0), *titles):
        for subtitle, other in ((-1, 0.0), *subtitles):
            apart = min(title, subtitle) < 0 or not _meet(spans[title], spans[subtitle])
            if apart and one + other > best:
                best, pair = one + other, (title, subtitle)
    return pair


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def names_it_too(value: str, other: str) -> bool:
    """Whether one of two values is the other, or the other with its town behind a comma."""
    return value == other or value.startswith(f"{other},") or other.startswith(f"{value},")


def is_paged(sheets: Mapping[str, CandidateSheet]) -> bool:
    """Whether candidates are those of a document of pages, or of pictures of them."""
    sheet = next((one for one in sheets.values() if len(one.rows)), None)
    if sheet is None:
        return False
    return bool(sheet.rows[0, FEATURES[sheet.kind].index("d-format")] >= PAGED)


def _exact(text: str, start: int, end: int, value: str) -> tuple[int, int]:
    """Where a value stands in its stretch; all of it where it is not there word for word."""
    at = text.find(value, start, end) if start >= 0 else -1
    return (at, at + len(value)) if at >= 0 else (start, end)


def in_one_role(chosen: list[Choice], sheets: Mapping[str, CandidateSheet]) -> list[Choice]:
    """The choices without those whose words serve another field better.

    Who published may have printed as well, where both are more often right than not; who
    wrote may have published; a place is never a maker.  The role that a rule reads comes
    first, then the likelier.
    """
    kept: list[Choice] = []
    for one in sorted(chosen, key=lambda one: (-_is_ruled(one, sheets), -one.frequency)):
        beside = [
            each for each in kept
            if each.field != one.field and one.start < each.end and each.start < one.end
        ]  # fmt: skip
        if all(_both(one, each) for each in beside):
            kept.append(one)
    return [one for one in chosen if one in kept]


def _is_ruled(one: Choice, sheets: Mapping[str, CandidateSheet]) -> bool:
    """Whether a rule reads these words in this role."""
    feature = f"is-{_RULED.get(one.field, one.field)}"
    return bool(sheets[one.kind].rows[one.index][FEATURES[one.kind].index(feature)] > 0)


def _both(one: Choice, other: Choice) -> bool:
    """Whether the same words may stand in both fields."""
    if "place" in (one.field, other.field):
        return False
    apart = "creator" in (one.field, other.field) or one.value != other.value
    return apart or min(one.frequency, other.frequency) >= BOTH


def full_rows(sheet: CandidateSheet, judge: Judge) -> Numbers:
    """Features and what the lexicon says, side by side."""
    return numpy.concatenate([sheet.rows, sheet.spoken.speech(judge.lexicon)], axis=1)


def _judged_further(rows: Numbers, first: Numbers, judge: Judge) -> Numbers:
    """Log-odds by candidate and field; those far behind after the first trees stay out."""
    if not len(rows):
        return first
    # argpartition wants more rows than it parts off
    kept = numpy.argpartition(-first, min(KEPT, len(rows) - 1), axis=0)[:KEPT]
    odds = numpy.full_like(first, OUT)
    asked = list(kept.T)
    for number, found in enumerate(judge.further.odds_of(rows, asked)):
        odds[asked[number], number] = first[asked[number], number] + found
    return odds


def _rivals(
    sheet: CandidateSheet, field: str, odds: Numbers, order: list[int], value: str
) -> tuple[str, ...]:
    """The next best values, where they are not far behind."""
    found: list[str] = []
    for index in order[:8]:
        if odds[index] <= -3.5 or len(found) == RIVALS:
            break
        other = sheet.value(index, field)
        if other and other != value and other not in found:
            found.append(other)
    return tuple(found)
