"""What of a document says nothing of its matter: imprint, signatures, rights, addresses, menus,
notes, credits.

The words of a press's name or of its street are no topics of what it prints.
"""

from collections.abc import Iterator, Sequence

from colophon.describe.evidence.places import Stretch, quoted_places
from colophon.describe.imprint.credit_lines import is_credit
from colophon.describe.page.postal_addresses import is_postal
from colophon.describe.wording.line_starts import line_start
from colophon.model.document import Document, MarkKind
from colophon.model.record import Agent, Statement

LINE = 160
"""code points up to which the whole line of an imprint is left aside"""
EDGE = 4_000
"""code points from each end in which addresses are looked for"""
_WHOLE_LINES = frozenset(
    {"publisher", "printer", "distributor", "issuingBody", "placeOfPublication", "rights",
     "rightsHolder", "license", "identifier"}
)  # fmt: skip
_WORDS = frozenset({"creator", "contributor", "series", "statementOfResponsibility"})
_MARKS = (
    MarkKind.NAVIGATION, MarkKind.IMPRINT, MarkKind.HEADER, MarkKind.FOOTER, MarkKind.NOTE,
    MarkKind.REFERENCES, MarkKind.AUTHOR, MarkKind.BYLINE, MarkKind.PUBLISHER, MarkKind.PLACE,
)  # fmt: skip
_MENTIONS = 50
"""places of one name that are left aside"""


def set_aside(document: Document, found: Sequence[Statement]) -> tuple[Stretch, ...]:
    """The stretches of the text that topics are not sought in, in order."""
    text = document.text
    stretches = {(mark.start, mark.end) for mark in document.marks_of(*_MARKS)}
    for one in found:
        if one.term not in _WHOLE_LINES and one.term not in _WORDS:
            continue
        for place in quoted_places(one):
            stretches.add(_line(text, *place) if one.term in _WHOLE_LINES else place)
    stretches.update(_of_edges(text))
    title = {place for one in found if one.term == "title" for place in quoted_places(one)}
    stretches.update(
        place
        for one in found
        if isinstance(one.value, Agent)
        for place in _mentions(text, one.value.name)
        if not any(low <= place[0] < high for low, high in title)
    )
    return tuple(sorted(stretches))


def _mentions(text: str, name: str) -> Iterator[Stretch]:
    """Where a name of several words stands in a text, written the same."""
    at = text.find(name) if " " in name else -1
    for _ in range(_MENTIONS):
        if at < 0:
            return
        yield at, at + len(name)
        at = text.find(name, at + len(name))


def _line(text: str, start: int, end: int) -> Stretch:
    """The line around a stretch, if it is short; else the stretch."""
    low = line_start(text, start, LINE)
    high = text.find("\n", end, end + LINE)
    high = high if high >= 0 else len(text)
    return (low, high) if 0 < high - low <= LINE else (start, end)


def _of_edges(text: str) -> Iterator[Stretch]:
    """The lines near head and foot that are postal addresses or credits."""
    ends = [(0, min(EDGE, len(text)))]
    if len(text) > EDGE:
        ends.append((max(len(text) - EDGE, EDGE), len(text)))
    for low, high in ends:
        at = low
        for line in text[low:high].split("\n"):
            if line and (is_postal(line.strip()) or is_credit(line)):
                yield at, at + len(line)
            at += len(line) + 1
