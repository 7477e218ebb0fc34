"""Why a value was chosen, in words: the kinds of evidence without which its score falls most.

Each kind of feature is taken away in turn (set to what is usual in the document); what
costs most is named, with the words or the position that it consists of.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice

import numpy

from colophon.describe.reading import cues
from colophon.describe.reading.choice import Choice, ChosenReading
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.lexicon import COUNT, PLACES
from colophon.describe.reading.tables import FEATURES, CandidateSheet
from colophon.model.document import Document
from colophon.model.folding import fold

NAMED = 3
"""kinds of evidence that are named"""
REACH = 240
"""characters about a choice in which the words that speak for it are quoted"""
HEAD, FOOT = 600, 700
"""characters of a text that are its head and its foot, whichever is nearer"""
NEXT_LINE = 3
"""the place of words on the lines above and below, among those of the lexicon"""
RULED = {
    "place": ("placeOfPublication",),
    "date": ("issued",),
    "publisher": ("publisher", "issuingBody"),
}
"""the rules' names of a field, where they are others"""
ANNOUNCED = {
    "publisher": ("publisher", "organiser"), "printer": ("printer",), "creator": ("maker",),
    "place": ("publisher",), "date": ("publisher", "printer"),
}  # fmt: skip
"""the roles whose words announce a field"""
LEAST = 0.15
"""log-odds that a kind must bring to be named, by the first trees, which say most"""

_LAYOUT = frozenset(
    "from-top from-foot relative above below block-lines in-block page tail n-whole n-offset"
    " n-rest g-starts-block g-ends-block g-head g-rest g-lines t-whole t-offset t-rest t-order"
    " t-order-last long-block indent centred wide g-short-before g-headings-before".split()
)
_TYPE = frozenset(
    "capitals initials spaced-letters heading title-mark size emphasis g-largest g-larger-above"
    " g-larger-below g-same-size g-same-capitals n-shout n-upper g-upper".split()
)
_REPEATED = frozenset("repeats n-count n-alone g-count n-domain t-same t-same-year".split())
_FILE = frozenset("g-embedded g-embedded-near t-embedded t-source".split())
_LATEST = frozenset("t-is-latest t-later t-is-earliest t-year".split())


def _kind(feature: str) -> str:
    if feature.startswith("is-"):
        return "rule"
    if feature.startswith("c-"):
        return "announced"
    for kind, names in (("layout", _LAYOUT), ("type", _TYPE), ("repeated", _REPEATED),
                        ("file", _FILE), ("latest", _LATEST)):  # fmt: skip
        if feature in names:
            return kind
    return ""


_KINDS = ("rule", "announced", "layout", "type", "repeated", "file", "latest")
_WHOLE = frozenset("wflpqacPnmNruUdD")
"""entries of the lexicon that are whole words"""
_SPOKEN = ("inside", "before", "behind", "beside")


@lru_cache(maxsize=len(FEATURES))
def _kinds_taken(kind: str, fields: int) -> tuple[list[str], Numbers]:
    """The kinds of evidence for a kind of candidate, and a row for each: which columns are its."""
    of = [_kind(feature) for feature in FEATURES[kind]]
    width = len(of)
    named = [name for name in _KINDS if name in of] + list(_SPOKEN)
    taken = numpy.zeros((len(named), width + COUNT * fields), dtype=bool)
    for row, name in zip(taken, named, strict=True):
        row[:width] = [one == name for one in of]
    for place in range(COUNT):
        at = width + place * fields
        taken[place - COUNT, at : at + fields] = True
    return named, taken


class Reasons:
    """The reasons for the choices of one reading."""

    def __init__(self, reading: ChosenReading, document: Document) -> None:
        self.reading = reading
        self.document = document
        self._losses: dict[str, dict[tuple[str, int], list[float]]] = {}

    def of(self, one: Choice) -> str:
        """One sentence on what decided for a choice."""
        if one.kind not in self._losses:
            alike = [each for each in self.reading.choices if each.kind == one.kind]
            self._losses[one.kind] = self._measure(one.kind, alike)
        sheet = self.reading.sheets[one.kind]
        names, _ = _kinds_taken(one.kind, len(self.reading.weights.judges[one.kind].fields))
        losses = self._losses[one.kind][one.field, one.index]
        named: list[str] = []
        for loss, name in sorted(zip(losses, names, strict=True), reverse=True):
            if loss < LEAST or len(named) == NAMED:
                break
            words = _PHRASES[name](one, sheet, self.reading, self.document)
            named += [words] if words else []
        if not named:
            return "Of all that the document offers for this field it is the likeliest."
        return f"Chosen because {_list_parts(named)}."

    def _measure(self, kind: str, choices: Sequence[Choice]) -> dict[tuple[str, int], list[float]]:
        """What each choice loses of its log-odds where a kind of evidence is taken away."""
        judge = self.reading.weights.judges[kind]
        _, taken = _kinds_taken(kind, len(judge.fields))
        width = taken.shape[1]
        rows = self.reading.rows[kind][:, :width]
        usual = numpy.zeros(width, dtype=numpy.float32)  # no words, where the lexicon speaks
        usual[: len(FEATURES[kind])] = self.reading.usual(kind)
        tried = [
            numpy.concatenate([numpy.where(taken, usual, rows[one.index]), rows[[one.index]]])
            for one in choices
        ]
        count = len(taken) + 1
        asked: list[list[Numbers]] = [[] for _ in judge.fields]
        for number, one in enumerate(choices):
            asked[judge.fields.index(one.field)].append(
                numpy.arange(number * count, (number + 1) * count)
            )
        odds = judge.first.odds_of(
            numpy.concatenate(tried),
            [numpy.concatenate([numpy.arange(0), *each]) for each in asked],
        )
        found = {}
        for field, values in zip(judge.fields, odds, strict=True):
            mine = [one for one in choices if one.field == field]
            for one, each in zip(mine, values.reshape(-1, count), strict=True):
                found[field, one.index] = (each[-1] - each[:-1]).tolist()
        return found


def _list_parts(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _quote_word(
    place: int, words: str
) -> Callable[[Choice, CandidateSheet, ChosenReading, Document], str]:
    """A phrase that quotes the word that speaks most for the field there."""

    def phrase(
        one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document
    ) -> str:
        judge = reading.weights.judges[one.kind]
        number = judge.fields.index(one.field)
        best, entry = 0.4, ""
        for word in sheet.spoken.words(one.index):
            at = judge.lexicon.known.get(word)
            if word[0] not in _WHOLE or PLACES[word[0]] != place or at is None:
                continue
            if judge.lexicon.speech[at, number] > best:
                best, entry = float(judge.lexicon.speech[at, number]), word[1:]
        printed = _printed_words(entry, one, place, document)
        return f"{words} “{printed}”" if printed else ""

    return phrase


def _printed_words(entry: str, one: Choice, place: int, document: Document) -> str:
    """The words of the document that an entry of the lexicon stands for, or empty."""
    if one.start < 0 or sum(map(str.isalpha, entry)) < 2:
        return ""
    if place == NEXT_LINE:
        beside = (_find_words(entry, each, place) for each in _next_lines(one, document.text))
        return next(filter(None, beside), "")
    low = one.start if place in (0, 2) else max(one.start - REACH, 0)
    high = one.end if place == 0 else one.start if place == 1 else one.end + REACH
    return _find_words(entry, document.text[low:high], place)


def _find_words(entry: str, stretch: str, place: int) -> str:
    """The words in a stretch that an entry stands for, the last where they stand before."""
    folded = fold(stretch)
    at = folded.rfind(entry) if place == 1 else folded.find(entry)
    while at >= 0 and not _whole(folded, at, at + len(entry)):
        at = folded.rfind(entry, 0, at) if place == 1 else folded.find(entry, at + 1)
    return " ".join(stretch[at : at + len(entry)].split()) if at >= 0 else ""


def _next_lines(one: Choice, text: str) -> list[str]:
    """The nearest lines with words above and below a choice."""
    above = text[: text.rfind("\n", 0, one.start) + 1].rstrip()
    end = text.find("\n", one.end)
    below = text[end:].lstrip() if end >= 0 else ""
    return [above[above.rfind("\n") + 1 :], below.split("\n", 1)[0]]


def _whole(folded: str, start: int, end: int) -> bool:
    """Whether a stretch is no part of a longer word."""
    before, behind = folded[start - 1 : start], folded[end : end + 1]
    return not (before.isalnum() or behind.isalnum() or "_" in (before, behind))


def _layout(one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document) -> str:
    if one.start < 0:
        return ""
    share = one.start / max(len(document.text), 1)
    page = document.page_at(one.start)
    after = len(document.text) - one.end
    if one.start < min(HEAD, after) or (page and page.number == 1 and share < 0.3):
        return "of where it stands, at the head"
    if after < FOOT:
        return "of where it stands, at the foot"
    return "of where it stands"


def _type(one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document) -> str:
    return "of how it is set"


def _say_repetition(
    one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document
) -> str:
    words = r"\s+".join(map(re.escape, one.value.split()))
    found = re.finditer(words, document.text, re.IGNORECASE) if words else iter(())
    whole = (match for match in found if _whole(document.text, *match.span()))
    times = len(list(islice(whole, 2)))
    return "the document repeats it" if times > 1 else ""


def _rule(one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document) -> str:
    names = FEATURES[one.kind]
    row = sheet.rows[one.index]
    ruled = [f"is-{field}" for field in RULED.get(one.field, (one.field,))]
    agree = any(row[names.index(each)] > 0 for each in ruled if each in names)
    return "a rule reads it so too" if agree else ""


def _say_announcement(
    one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document
) -> str:
    """Quotes the words that announce the field, where they stand right before the choice."""
    if one.start < 0:
        return ""
    low = max(one.start - cues.FAR, 0)
    words = cues.last_before(document.text[low : one.start], ANNOUNCED.get(one.field, ()))
    return f"it is announced by “{words}”" if words else ""


def _file(one: Choice, sheet: CandidateSheet, reading: ChosenReading, document: Document) -> str:
    said = {" ".join(each.value.casefold().split()) for each in document.embedded}
    return "the metadata of the file says so too" if one.value.casefold() in said else ""


_PHRASES: dict[str, Callable[[Choice, CandidateSheet, ChosenReading, Document], str]] = {
    "layout": _layout,
    "type": _type,
    "repeated": _say_repetition,
    "file": _file,
    "latest": lambda *_: "of its year among the years named",
    "rule": _rule,
    "announced": _say_announcement,
    "inside": _quote_word(0, "of its word"),
    "before": _quote_word(1, "before it stands"),
    "behind": _quote_word(2, "behind it stands"),
    "beside": _quote_word(3, "on a line next to it stands"),
}
