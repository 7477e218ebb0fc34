"""Words of a text that tell of a private person."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from itertools import accumulate

import msgspec


class PrivateKind(StrEnum):
    """What is told of the person."""

    PERSON = "person"
    ADDRESS = "address"
    TELEPHONE = "phone"
    MAIL = "mail"
    ACCOUNT = "account"
    BIRTH = "birth"


class PrivateWords(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] tells of a private person.

    ``beside`` says what the name of a person stands beside: ``contact``, ``reach`` (a
    telephone, mail, account or home address), ``list``, ``death`` or ``letter``.  ``sure``
    is false where it may as well be the name of a body.
    """

    kind: PrivateKind
    start: int
    end: int
    words: str
    beside: str = ""
    sure: bool = True


class PrivateSpans:
    """Stretches of a text, asked in logarithmic time whether one overlaps another."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def overlap(self, start: int, end: int) -> bool:
        """Whether any of them has a character in text[start:end]."""
        last = bisect_left(self._starts, end) - 1
        return last >= 0 and self._furthest[last] > start
