"""What of a document says nothing of its matter: imprint, signatures, rights, addresses, menus.

The words of a press's name or of its street are no topics of what it prints.
"""

from collections.abc import Iterator, Sequence

from colophon.describe.page.postal_addresses import is_postal
from colophon.model.document import Document, MarkKind
from colophon.model.record import Statement

LINE = 160
"""code points up to which the whole line of an imprint is left aside"""
EDGE = 4_000
"""code points from each end in which addresses are looked for"""
_WHOLE_LINES = frozenset(
    {"publisher", "printer", "distributor", "issuingBody", "placeOfPublication"}
)
_WORDS = frozenset(
    {"creator", "contributor", "rights", "rightsHolder", "license", "identifier", "series",
     "statementOfResponsibility"}
)  # fmt: skip

Stretch = tuple[int, int]


def set_aside(document: Document, found: Sequence[Statement]) -> tuple[Stretch, ...]:
    """The stretches of the text that topics are not sought in, in order."""
    text = document.text
    stretches = {
        (mark.start, mark.end) for mark in document.marked(MarkKind.NAVIGATION, MarkKind.IMPRINT)
    }
    for one in found:
        if one.term not in _WHOLE_LINES and one.term not in _WORDS:
            continue
        for evidence in one.evidence:
            if evidence.start is not None and evidence.end is not None:
                place = evidence.start, evidence.end
                stretches.add(_line(text, *place) if one.term in _WHOLE_LINES else place)
    stretches.update(_postal(text))
    return tuple(sorted(stretches))


def _line(text: str, start: int, end: int) -> Stretch:
    """The line around a stretch, if it is short; else the stretch."""
    low = text.rfind("\n", max(start - LINE, 0), start) + 1
    high = text.find("\n", end, end + LINE)
    high = high if high >= 0 else len(text)
    return (low, high) if 0 < high - low <= LINE and (low or start < LINE) else (start, end)


def _postal(text: str) -> Iterator[Stretch]:
    """The lines near head and foot that are postal addresses."""
    ends = [(0, min(EDGE, len(text)))]
    if len(text) > EDGE:
        ends.append((max(len(text) - EDGE, EDGE), len(text)))
    for low, high in ends:
        at = low
        for line in text[low:high].split("\n"):
            if line and is_postal(line.strip()):
                yield at, at + len(line)
            at += len(line) + 1
