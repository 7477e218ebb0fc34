"""Pages of lines → a Document's text, pages and marks: shared by PDF and OCR."""

from collections.abc import Sequence

import msgspec

from colophon.model.document import Anchor, Mark, Page, WordPlace
from colophon.read.toolkit.flow import flow
from colophon.read.toolkit.layout import blocks
from colophon.read.toolkit.lines import PlacedLine
from colophon.read.toolkit.running_heads import Origin, RawPage, folios, page_spans, without_numbers
from colophon.read.toolkit.typography import Placed, headings
from colophon.read.toolkit.word_places import WordSpan, spans_of, word_places

MILLIMETRES = 25.4 / 72


class Leaf(msgspec.Struct):
    """A page as it lies in the file: lines, and its size in points.

    ``measured`` is false where nothing says how large the page is, and the size was chosen
    so that its text has a usual one.  The rest is as in :class:`Page`.
    """

    lines: list[PlacedLine]
    width: float
    height: float
    source: int | None = None
    printed: int | None = None
    measured: bool = True
    file: int = 0
    turn: int = 0
    frame: tuple[int, int] | None = None
    part: tuple[int, int, int, int] | None = None
    legibility: float | None = None
    steps: tuple[str, ...] = ()

    @property
    def origin(self) -> Origin:
        """What the page was made of, its size in millimetres."""
        return Origin(
            source=self.source,
            width=round(self.width * MILLIMETRES, 1) if self.measured else None,
            height=round(self.height * MILLIMETRES, 1) if self.measured else None,
            file=self.file,
            turn=self.turn,
            frame=self.frame,
            part=self.part,
            legibility=self.legibility,
            steps=self.steps,
        )


def part_of(leaf: Leaf, left: float, right: float) -> tuple[int, int, int, int] | None:
    """The part of a leaf's picture between two shares of its width, as it is read."""
    if leaf.frame is None:
        return None
    x, y, width, height = leaf.part or (0, 0, *leaf.frame)
    if leaf.turn % 180:
        first, last = (left, right) if leaf.turn == 270 else (1 - right, 1 - left)
        return x, y + round(first * height), width, round((last - first) * height)
    first, last = (left, right) if leaf.turn == 0 else (1 - right, 1 - left)
    return x + round(first * width), y, round((last - first) * width), height


class Composed(msgspec.Struct, frozen=True):
    """The fields of a Document that pages give."""

    text: str
    anchors: tuple[Anchor, ...]
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]
    words: tuple[WordPlace, ...] = ()


def compose(leaves: Sequence[Leaf]) -> Composed:
    """Text, pages and marks of the leaves in the order given."""
    parts: list[str] = []
    sheets: list[RawPage] = []
    placed: list[Placed] = []
    spans: list[WordSpan] = []
    at = 0
    for leaf in leaves:
        start = at
        for block in blocks(leaf.lines):
            text = "\n".join(line.text for line in block)
            spans += spans_of(block, at, len(sheets) + 1)
            placed.append(Placed(at, at + len(text), max(line.size for line in block)))
            parts += (text, "\n\n")
            at += len(text) + 2
        sheets.append(RawPage(start, at, leaf.origin))
    raw = "".join(parts)
    made = flow(raw.rstrip("\n"))
    furniture, labels = folios(raw, sheets, made)
    large = headings(placed, made)
    kept = _without_title(furniture, large, made.text)
    edges = {(mark.start, mark.end) for mark in kept}
    large = tuple(one for one in large if (one.start, one.end) not in edges)
    marks = sorted((*kept, *large), key=lambda one: (one.start, -one.end))
    pages = page_spans(sheets, labels, made)
    return Composed(made.text, made.anchors, pages, tuple(marks), word_places(spans, made))


def _without_title(furniture: Sequence[Mark], large: Sequence[Mark], text: str) -> tuple[Mark, ...]:
    """The running heads and feet, less a title that they repeat: it is set larger, once."""
    sizes = {(mark.start, mark.end): mark.size or 0.0 for mark in large}
    again: dict[str, list[Mark]] = {}
    for mark in furniture:
        again.setdefault(without_numbers(text[mark.start : mark.end]), []).append(mark)
    titles = set()
    for marks in again.values():
        first, *others = [sizes.get((mark.start, mark.end), 0.0) for mark in marks]
        if others and first > max(others):
            titles.add(marks[0])
    return tuple(mark for mark in furniture if mark not in titles)
