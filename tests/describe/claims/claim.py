"""What the note of a describer claims of its evidence, as something that can be asked.

A module beside this one covers describers: it has ``DESCRIBERS``, their names; ``CLAIMS``,
one :class:`Claim` for every note that they may give; and ``SAMPLES``, texts of our own that
make the rules speak which no sample document makes speak.  ``test_reasons.py`` collects the
modules and asks.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from colophon.model.document import Document, MarkKind
from colophon.model.record import Evidence


class Claim(NamedTuple):
    """A note, as a pattern of the whole of it, and whether it is true of an evidence."""

    note: str
    holds: Callable[[Document, Evidence, re.Match[str]], bool]


def line_of(document: Document, evidence: Evidence) -> str:
    """The line on which the quote begins."""
    return lines_about(document, evidence, 0)[0]


def lines_about(document: Document, evidence: Evidence, reach: int) -> list[str]:
    """The line on which the quote begins and so many lines with words on either side."""
    assert evidence.start is not None
    text = document.text
    before = [one for one in text[: evidence.start].split("\n")[:-1] if one.strip()]
    begins = text.rfind("\n", 0, evidence.start) + 1
    rest = [one for one in text[begins:].split("\n") if one.strip()]
    return [*before[len(before) - reach :], *rest[: reach + 1]] if reach else rest[:1]


def before(document: Document, evidence: Evidence, reach: int) -> str:
    """So many characters before the quote."""
    assert evidence.start is not None
    return document.text[max(evidence.start - reach, 0) : evidence.start]


def words(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return re.findall(r"[^\W_]+", text.casefold())


def is_near_edge(document: Document, evidence: Evidence, lines: int) -> bool:
    """Whether the quote stands in the first or last so many lines that have words."""
    assert evidence.start is not None
    above = [one for one in document.text[: evidence.start].split("\n")[:-1] if one.strip()]
    below = [one for one in document.text[evidence.start :].split("\n")[1:] if one.strip()]
    return len(above) < lines or len(below) < lines


def marked(*kinds: MarkKind) -> Callable[[Document, Evidence, re.Match[str]], bool]:
    """Holds where the quote begins in a stretch that the document marks as one of the kinds."""

    def holds(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
        start = evidence.start or 0
        return any(one.start <= start < one.end for one in document.marks_of(*kinds))

    return holds


def always(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A note that claims no more than its source, which is checked for all."""
    return True
