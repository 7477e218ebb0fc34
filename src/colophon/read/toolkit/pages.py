"""Pages of lines → a Document's text, pages and marks: shared by PDF and OCR."""

from collections.abc import Sequence

import msgspec

from colophon.model.document import Anchor, Mark, Page
from colophon.read._pdf_chars import Line
from colophon.read.toolkit.flow import flow
from colophon.read.toolkit.layout import blocks
from colophon.read.toolkit.running_heads import Sheet, folios, page_spans

MILLIMETRES = 25.4 / 72


class Leaf(msgspec.Struct):
    """A page as it lies in the file: lines, and its size in points."""

    lines: list[Line]
    width: float
    height: float
    source: int | None = None
    printed: int | None = None


class Placed(msgspec.Struct, frozen=True):
    """A block at raw[start:end], with its type size in points."""

    start: int
    end: int
    size: float


class Composed(msgspec.Struct, frozen=True):
    """The fields of a Document that pages give."""

    text: str
    anchors: tuple[Anchor, ...]
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]


def compose(leaves: Sequence[Leaf]) -> Composed:
    """Text, pages and marks of the leaves in the order given."""
    from colophon.read.toolkit.typography import headings

    parts: list[str] = []
    sheets: list[Sheet] = []
    placed: list[Placed] = []
    at = 0
    for leaf in leaves:
        start = at
        for block in blocks(leaf.lines):
            text = "\n".join(line.text for line in block)
            placed.append(Placed(at, at + len(text), max(line.size for line in block)))
            parts += (text, "\n\n")
            at += len(text) + 2
        sheets.append(
            Sheet(
                start,
                at,
                leaf.source,
                round(leaf.width * MILLIMETRES, 1),
                round(leaf.height * MILLIMETRES, 1),
            )
        )
    raw = "".join(parts)
    made = flow(raw.rstrip("\n"))
    furniture, labels = folios(raw, sheets, made)
    large = headings(placed, made)
    kept = _without_title(furniture, large, made.text)
    edges = {(mark.start, mark.end) for mark in kept}
    large = tuple(one for one in large if (one.start, one.end) not in edges)
    marks = sorted((*kept, *large), key=lambda one: (one.start, -one.end))
    return Composed(made.text, made.anchors, page_spans(sheets, labels, made), tuple(marks))


def _without_title(furniture: Sequence[Mark], large: Sequence[Mark], text: str) -> tuple[Mark, ...]:
    """The running heads and feet, less a title that they repeat: it is set larger, once."""
    sizes = {(mark.start, mark.end): mark.size or 0.0 for mark in large}
    again: dict[str, list[Mark]] = {}
    for mark in furniture:
        again.setdefault(text[mark.start : mark.end].casefold(), []).append(mark)
    titles = set()
    for marks in again.values():
        first, *others = [sizes.get((mark.start, mark.end), 0.0) for mark in marks]
        if others and first > max(others):
            titles.add(marks[0])
    return tuple(mark for mark in furniture if mark not in titles)
