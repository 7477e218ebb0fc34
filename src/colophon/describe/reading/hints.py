"""What the rules have found, as candidates and features of the learnt reader."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import numpy

from colophon.model.folding import fold
from colophon.model.record import Date, Statement

Numbers = numpy.ndarray[Any, Any]

ROLES = (
    "title", "subtitle", "creator", "contributor", "publisher", "printer", "distributor",
    "issuingBody", "responsiblePerson", "placeOfPublication", "issued", "dateCopyrighted",
    "created", "issue", "series", "edition", "alternative", "identifier", "description",
)  # fmt: skip
AT = {role: index for index, role in enumerate(ROLES)}


class Hint(msgspec.Struct, frozen=True):
    """A rule says that text[start:end] is a value of a field; ``start`` is -1 if embedded."""

    role: str
    start: int
    end: int
    confidence: float
    value: str
    source: str


class Hints:
    """The rules' findings of one document, by place and by value."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self.all: list[Hint] = []
        for statement in statements:
            if statement.term not in AT:
                continue
            value = statement.value
            words = value.edtf if isinstance(value, Date) else str(getattr(value, "name", value))
            for one in statement.evidence:
                start = -1 if one.start is None else one.start
                end = -1 if one.end is None else one.end
                self.all.append(Hint(statement.term, start, end, one.confidence, words, one.source))
        self.exact: dict[tuple[int, int], list[Hint]] = {}
        self.embedded: dict[str, list[Hint]] = {}
        self.placed: list[Hint] = []
        for hint in self.all:
            if hint.start >= 0:
                self.exact.setdefault((hint.start, hint.end), []).append(hint)
                self.placed.append(hint)
            else:
                self.embedded.setdefault(fold(hint.value), []).append(hint)

    def spans(self, *roles: str) -> tuple[tuple[int, int], ...]:
        """Where values of these fields stand."""
        return tuple((one.start, one.end) for one in self.placed if one.role in roles)

    def columns(
        self, starts: Numbers, ends: Numbers, folded: Sequence[str], roles: tuple[str, ...]
    ) -> Numbers:
        """For each stretch and role: the rule's confidence where they are one, where they meet."""
        count = len(roles)
        made = numpy.zeros((len(starts), 2 * count), dtype=numpy.float32)
        for hint in self.placed:
            if hint.role not in roles:
                continue
            at = roles.index(hint.role)
            meet = (starts < hint.end) & (ends > hint.start)
            same = meet & (abs(starts - hint.start) <= 1) & (abs(ends - hint.end) <= 1)
            made[same, at] = numpy.maximum(made[same, at], hint.confidence)
            meet &= ~same
            made[meet, count + at] = numpy.maximum(made[meet, count + at], hint.confidence)
        if self.embedded:
            for index, words in enumerate(folded):
                for hint in self.embedded.get(words, ()):
                    if hint.role in roles:
                        at = roles.index(hint.role)
                        made[index, at] = max(made[index, at], hint.confidence)
        return made
