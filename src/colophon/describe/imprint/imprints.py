"""Imprints: who, in which role, and where, read from the regions of origin."""

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec

from colophon.describe.imprint.imprint_names import Party, plausible, trim_span
from colophon.describe.imprint.place_candidates import spots
from colophon.describe.imprint.publishing_houses import (
    begins_with_house,
    parties_at_houses,
    parties_between_lines,
)
from colophon.describe.imprint.regions import OriginRegions
from colophon.describe.imprint.role_cues import parties_by_cue
from colophon.describe.imprint.unlisted_names import Spot
from colophon.model.document import Document, Mark, MarkKind

_LONG = 20_000
_MARKS = 8
_MAKERS = ("publisher", "printer")
_REACH = 300
"""characters in which an imprint statement stands together"""


class Imprints:
    """Everything said of makers and places in the regions of a document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.regions = OriginRegions(document)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Names with roles, in order of the text, none standing twice at a place."""
        found: list[Party] = []
        for region in self.regions.all:
            found.extend(parties_by_cue(self.regions, region))
        found.extend(self._marked_parties(found))
        for region in self.regions.all:
            for one in parties_at_houses(self.regions, region):
                apart = all(one.end <= other.cue or other.end + 120 <= one.start for other in found)
                clear = all(one.end <= other.cue or other.end <= one.start for other in found)
                if apart or (clear and begins_with_house(self.document.text, one)):
                    found.append(one)
        for one in parties_between_lines(self.regions):
            if all(one.end <= other.start or other.end <= one.start for other in found):
                found.append(one)
        return tuple(sorted(self._weigh_parties(found), key=lambda one: one.start))

    def _marked_parties(self, found: list[Party]) -> Iterator[Party]:
        """Names that the source itself marks as the publisher's, where no cue tells more."""
        text = self.document.text
        for mark in self.document.marks_of(MarkKind.PUBLISHER)[:_MARKS]:
            start, end = trim_span(text, mark.start, mark.end)
            clear = all(one.end <= start or end <= one.start for one in found)
            if clear and plausible(text[start:end]):
                yield Party(
                    role="publisher",
                    start=start,
                    end=end,
                    cue=start,
                    rule="the source marks it as the publisher",
                    confidence=0.88,
                )

    def _weigh_parties(self, found: list[Party]) -> list[Party]:
        """Where the title page names makers, those named at the end of a long text count less."""
        if len(self.document.text) < _LONG:
            return found
        title = [one for one in found if one.start <= self.regions.body and one.role in _MAKERS]
        if not any(one.confidence >= 0.7 for one in title):
            return found
        return [
            msgspec.structs.replace(one, confidence=round(one.confidence * 0.75, 3))
            if one.role in _MAKERS and one.start > self.regions.all[0].end
            else one
            for one in found
        ]

    @cached_property
    def dates_marked(self) -> tuple[Mark, ...]:
        """Places that the source marks as dates."""
        return self.document.marks_of(MarkKind.DATE)

    @cached_property
    def statements(self) -> tuple[tuple[int, int], ...]:
        """Stretches from the place before a cue to the date behind the name."""
        found = []
        for party in self.parties:
            if party.confidence < 0.55 or party.role == "responsiblePerson":
                continue
            placed = self.regions.places_in(party.cue - 60, party.cue)
            start = placed[-1][0] if placed else party.cue
            found.append((start, party.end + _REACH))
        return tuple(found)

    def within_statement(self, offset: int) -> bool:
        """Whether an offset lies in an imprint statement, no other date before it."""
        text = self.document.text
        for start, end in self.statements:
            if start <= offset < end:
                party = max((one.end for one in self.parties if one.end <= offset), default=offset)
                between = text[party:offset]
                near = between.count("\n") <= 6 and len(re.findall(r"\n\s*\n", between)) <= 2
                if near and not _is_running_text(between):
                    return True
        return False

    def beside_party(self, offset: int) -> bool:
        """Whether a maker or a person answering for the text is named within two lines."""
        text = self.document.text
        for party in self.parties:
            low, high = sorted((party.start, offset))
            if high - low < 240 and text.count("\n", low, high) <= 2:
                return True
        return False

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Places of publication and of datelines, in order of the text."""
        return tuple(spots(self.regions, self.parties))


def _is_running_text(text: str) -> bool:
    """Whether a stretch holds a sentence of running text."""
    return bool(re.search(r"[a-zà-ÿ]{3,}[.!?]\s+[^\W\d_][a-zà-ÿ]+\s[a-zà-ÿ]+\s[a-zà-ÿ]+", text))
