"""The parts of a document that a model is shown: head, tail, places that state an origin."""

from collections.abc import Iterable

from colophon.config.language_model import Sent
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.suggesting.request import Span
from colophon.model.document import Document

MOST_IMPRINTS = 3
LONGEST_IMPRINT = 1_500
"""characters of one such place"""
_ORIGIN = frozenset({"marked", "colophon"})
"""regions that are searched because something says that they state an origin"""
_WORD = 40
"""characters by which an end moves so that no word is cut"""


def stretches(document: Document, imprints: Imprints, sent: Sent) -> tuple[Span, ...]:
    """Where they are in the text, in its order; none touches another."""
    text = document.text
    size = len(text)
    found = [(0, _word_end(text, min(sent.head, size)))]
    if sent.tail:
        found.append((_word_start(text, max(size - sent.tail, 0)), size))
    if sent.imprints:
        regions = [one for one in imprints.regions.all if one.kind in _ORIGIN]
        for one in regions[:MOST_IMPRINTS]:
            end = min(one.end, one.start + LONGEST_IMPRINT)
            found.append((_word_start(text, one.start), _word_end(text, end)))
    return tuple(join_spans(found))


def join_spans(spans: Iterable[Span]) -> list[Span]:
    """Stretches in order, those that touch made one; empty ones left out."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if start >= end:
            continue
        if found and start <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


def _word_end(text: str, offset: int) -> int:
    for end in range(offset, min(offset + _WORD, len(text))):
        if text[end].isspace():
            return end
    return min(offset, len(text))


def _word_start(text: str, offset: int) -> int:
    for start in range(offset, max(offset - _WORD, 0), -1):
        if text[start - 1].isspace():
            return start
    return max(offset, 0)
