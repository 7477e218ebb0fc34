"""Why a value was chosen, in words: the kinds of evidence without which its score falls most.

Each kind of feature is taken away in turn (set to what is usual in the document); what
costs most is named, with the words or the position that it consists of.
"""

import re
from collections.abc import Callable, Sequence

import numpy

from colophon.describe.reading.choice import Choice, Reading
from colophon.describe.reading.lexicon import COUNT, PLACES
from colophon.describe.reading.tables import FEATURES, Sheet
from colophon.describe.wording.folding import fold
from colophon.model.document import Document

NAMED = 3
"""kinds of evidence that are named"""
REACH = 240
"""characters about a choice in which the words that speak for it are quoted"""
LEAST = 0.25
"""log-odds that a kind must bring to be named"""

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
    for kind, names in (("layout", _LAYOUT), ("type", _TYPE), ("repeated", _REPEATED),
                        ("file", _FILE), ("latest", _LATEST)):  # fmt: skip
        if feature in names:
            return kind
    return ""


def _columns(kind: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, feature in enumerate(FEATURES[kind]):
        name = _kind(feature)
        if name:
            found.setdefault(name, []).append(index)
    return found


_COLUMNS = {kind: _columns(kind) for kind in FEATURES}
_WHOLE = frozenset("wflpqacPnmNruUdD")
"""entries of the lexicon that are whole words"""
_SPOKEN = ("inside", "before", "behind", "beside")


def reason(one: Choice, reading: Reading, document: Document) -> str:
    """One sentence on what decided for a choice."""
    sheet = reading.sheets[one.kind]
    judge = reading.weights.judges[one.kind]
    rows = reading.rows[one.kind]
    number = judge.fields.index(one.field)
    kinds = dict(_COLUMNS[one.kind])
    width, fields = len(FEATURES[one.kind]), len(judge.fields)
    for place in range(COUNT):
        kinds[_SPOKEN[place]] = [width + place * fields + field for field in range(fields)]
    usual = numpy.median(rows, axis=0)
    tried = numpy.repeat(rows[one.index][None, :], len(kinds) + 1, axis=0)
    for index, columns in enumerate(kinds.values()):
        tried[index, columns] = 0.0 if columns[0] >= width else usual[columns]
    odds = judge.forest.log_odds(tried)[:, number]
    losses = sorted(
        ((float(odds[-1] - odds[index]), name) for index, name in enumerate(kinds)), reverse=True
    )
    named = [
        words
        for loss, name in losses
        if loss >= LEAST and (words := _PHRASES[name](one, sheet, reading, document))
    ]
    if not named:
        return "Of all that the document offers for this field it is the likeliest."
    return f"Chosen because {_listed(named[:NAMED])}."


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _spoken(place: int, words: str) -> Callable[[Choice, Sheet, Reading, Document], str]:
    """A phrase that quotes the word that speaks most for the field there."""

    def phrase(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
        judge = reading.weights.judges[one.kind]
        number = judge.fields.index(one.field)
        best, entry = 0.4, ""
        for word in sheet.words[one.index]:
            at = judge.known.get(word)
            if word[0] not in _WHOLE or PLACES[word[0]] != place or at is None:
                continue
            if judge.speech[at, number] > best:
                best, entry = float(judge.speech[at, number]), word[1:]
        printed = _printed(entry, one, place, document)
        return f"{words} “{printed}”" if printed else ""

    return phrase


def _printed(entry: str, one: Choice, place: int, document: Document) -> str:
    """The words of the document that an entry of the lexicon stands for, or empty."""
    if one.start < 0 or sum(map(str.isalpha, entry)) < 2:
        return ""
    low = one.start if place in (0, 2) else max(one.start - REACH, 0)
    high = one.end if place == 0 else one.start if place == 1 else one.end + REACH
    stretch = document.text[low:high]
    found = list(re.finditer(rf"(?<!\w){re.escape(entry)}(?!\w)", fold(stretch)))
    if not found:
        return ""
    match = found[-1] if place == 1 else found[0]
    return " ".join(stretch[match.start() : match.end()].split())


def _layout(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
    if one.start < 0:
        return ""
    share = one.start / max(len(document.text), 1)
    page = document.page_at(one.start)
    if one.start < 600 or (page and page.number == 1 and share < 0.3):
        return "of where it stands, at the head"
    if len(document.text) - one.end < 700:
        return "of where it stands, at the foot"
    return "of where it stands"


def _type(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
    return "of how it is set"


def _repeated(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
    return "the document repeats it" if document.text.count(one.value) > 1 else ""


def _rule(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
    names = FEATURES[one.kind]
    row = sheet.rows[one.index]
    fields = [
        feature[3:] for index, feature in enumerate(names)
        if feature.startswith("is-") and row[index] > 0
    ]  # fmt: skip
    return "a rule reads it so too" if fields else ""


def _file(one: Choice, sheet: Sheet, reading: Reading, document: Document) -> str:
    said = {" ".join(each.value.casefold().split()) for each in document.embedded}
    return "the metadata of the file says so too" if one.value.casefold() in said else ""


_PHRASES: dict[str, Callable[[Choice, Sheet, Reading, Document], str]] = {
    "layout": _layout,
    "type": _type,
    "repeated": _repeated,
    "file": _file,
    "latest": lambda *_: "of its year among the years named",
    "rule": _rule,
    "inside": _spoken(0, "of its word"),
    "before": _spoken(1, "before it stands"),
    "behind": _spoken(2, "behind it stands"),
    "beside": _spoken(3, "on a line next to it stands"),
}
