"""The candidates of a document as tables: a row of features each, and the words about it."""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec
import numpy

from colophon.describe.imprint.regions import OriginRegions
from colophon.describe.page.armour import armour
from colophon.describe.reading import cleaning, group_features, moments, name_features
from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.groups import groups
from colophon.describe.reading.hints import Hints, Numbers
from colophon.describe.reading.listed import LISTED, ListedPlaces, listed_places
from colophon.describe.reading.names import candidates
from colophon.describe.reading.spoken import ListedWords, Spoken
from colophon.model.document import Document, MarkKind
from colophon.model.record import Statement

FIELDS = {
    "names": ("publisher", "creator", "printer", "place"),
    "groups": ("title", "subtitle"),
    "moments": ("date",),
}
"""the fields that each kind of candidate may fill"""
BOUNDED = {"names": "name", "groups": "heading"}
"""what is asked of bounds alone: whether a candidate is the whole of a value and no more"""
JUDGED = {
    kind: (*fields, BOUNDED[kind]) if kind in BOUNDED else fields for kind, fields in FIELDS.items()
}
"""what every candidate of a kind is judged for: its fields, and behind them its bounds"""
FEATURES = {
    "names": (*name_features.NAMES, *LISTED),
    "groups": group_features.NAMES,
    "moments": moments.NAMES,
}
_BESIDE = (MarkKind.NAVIGATION, MarkKind.MODIFIED)
"""what a web page says of its site and of its changes"""
_NAMED = ("publisher", "printer", "distributor", "issuingBody", "creator", "contributor",
          "placeOfPublication")  # fmt: skip


class CandidateSheet(msgspec.Struct):
    """Candidates of one kind: where they stand, what they say, their features and words."""

    kind: str
    spans: list[tuple[int, int]]
    found: list[Any]
    rows: Numbers
    spoken: Spoken | ListedWords
    text: str
    dates: tuple[tuple[int, int], ...] = ()
    """where dates stand in the text"""
    listed: ListedPlaces | None = None
    """where the candidates stand in lists, of names"""

    def value(self, index: int, field: str = "") -> str:
        """What a candidate says, as a cataloguer gives it in a field; empty if nothing of it."""
        one = self.found[index]
        if self.kind == "moments":
            return str(one.edtf)
        start, end = self.spans[index]
        if self.kind == "groups":
            return cleaning.title(self.text[start:end])
        if field == "place":
            return cleaning.place(self.text[start:end], self._dates_in(start, end))
        return str(one.value) or cleaning.name(self.text[start:end])

    def is_inferred(self, index: int) -> bool:
        """Whether the words of a candidate do not state what it says: a date worked out."""
        if self.kind != "moments":
            return False
        one = self.found[index]  # of a coarser form the source is the kind of what it was made of
        return one.kind in moments.INFERRED or one.source in moments.INFERRED

    def _dates_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The dates within a stretch, counted from its start."""
        return [(low - start, high - start) for low, high in self.dates
                if start <= low and high <= end]  # fmt: skip


# long: one kind of candidate after the other
def tables(
    document: Document,
    statements: Iterable[Statement],
    latest: int,
    of_others: Callable[[int], bool] = lambda _: False,
    regions: OriginRegions | None = None,
    language: str = "",
) -> dict[str, CandidateSheet]:
    """The candidates of a document by kind; ``statements`` are what the rules found.

    ``language`` (BCP 47) decides how a date is read that languages read differently.

    Dates that were found in ``regions`` are taken over from there.  Left out are dates at
    offsets that are ``of_others``, what a web page has of its site, and armoured keys.
    """
    hints = Hints(statements)
    facts = DocumentFacts(document, hints, latest, regions, language.split("-")[0])
    if not facts.lines.all:
        return {}
    found: dict[str, list[Any]] = {
        "names": list(
            candidates(
                facts.lines,
                hints.spans(*_NAMED),
                [one[:2] for one in facts.behind_cues],
                facts.places,
            )
        ),
        "groups": list(groups(facts.lines, hints.spans("title", "subtitle", "series"))),
        "moments": list(moments.moments(facts)),
    }
    beside = [(one.start, one.end) for one in document.marks_of(*_BESIDE)]
    beside += armour(document.text)
    found = {
        kind: [
            one
            for one in ones
            if not any(start <= one.start < end for start, end in beside)
            and not (kind == "moments" and of_others(one.start))
        ]
        for kind, ones in found.items()
    }
    makers: dict[str, Any] = {
        "names": name_features, "groups": group_features, "moments": moments,
    }  # fmt: skip
    listed = listed_places(
        document.text, facts.stretches, [(one.start, one.end) for one in found["names"]]
    )
    sheets = {
        kind: CandidateSheet(
            kind,
            [(one.start, one.end) for one in ones],
            ones,
            makers[kind].table(facts, ones)
            if ones
            else numpy.zeros((0, len(FEATURES[kind])), dtype=numpy.float32),
            makers[kind].words_about(facts, ones),
            document.text,
            tuple((one.start, one.end) for one in facts.dates),
        )
        for kind, ones in found.items()
    }
    names = sheets["names"]
    names.listed = listed
    if found["names"]:
        names.rows = numpy.concatenate([names.rows, listed.features], axis=1, dtype=numpy.float32)
    return sheets
