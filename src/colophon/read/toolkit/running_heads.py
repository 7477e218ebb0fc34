"""Running headers, running footers and page numbers, recognised over the pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import asdict

from colophon.languages import word_pattern
from colophon.model.document import Mark, MarkKind, Page
from colophon.read.toolkit.flow import UNPRINTABLE, Flow

_DIGITS = re.compile(r"\d+")
_number = word_pattern(
    r"""
    [\s\W_]{0,4}(?:{editions.pages|sides.page}(?:\.\s?|\s|(?=\d)))?
    (?: (?P<number>\d{1,4}|[ivxlc]{1,7})
    | (?P<counted>\d{1,3})(?:\s[^\W\d_]{1,5}\s|\s?/\s?)(?P<all>\d{1,3})
    )
    [\s\W_]{0,4}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ROMAN = re.compile(r"(?i)c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_SHOWN = re.compile(rf"[^\s{UNPRINTABLE}](?:.*[^\s{UNPRINTABLE}])?", re.DOTALL)
"""a line from its first to its last sign that is seen"""
_AROUND = " \t-–—[]().|•·*"
"""what is set around the number of a page"""
EDGE = 2
"""lines at the head and at the foot of a page that may be no text of the author's"""


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """What a page of text was made of, as :class:`Page` says it."""

    source: int | None = None
    width: float | None = None
    height: float | None = None
    file: int = 0
    turn: int = 0
    frame: tuple[int, int] | None = None
    part: tuple[int, int, int, int] | None = None
    legibility: float | None = None
    steps: tuple[str, ...] = ()


class RawPage(msgspec.Struct, frozen=True):
    """A page of raw text: raw[start:end]."""

    start: int
    end: int
    made_of: Origin = Origin()


class _Edge(msgspec.Struct, frozen=True):
    page: int
    start: int
    end: int
    text: str
    at_head: bool


def numeral(text: str) -> int | None:
    """The page number that a line consists of, arabic or Roman, or None.

    Behind it may stand how many pages there are: ``Page 3 of 16``.
    """
    found = _number().fullmatch(text.strip()) if len(text) < 24 else None
    if not found:
        return None
    if counted := found["counted"]:
        return int(counted) if 0 < int(counted) <= int(found["all"]) else None
    digits = found["number"].lower()
    if digits.isdecimal():
        return int(digits)
    # where case is ignored, a pattern's i is the Turkish ı as well
    if not digits.isascii() or not _ROMAN.fullmatch(digits):
        return None
    values = [_VALUES[letter] for letter in digits]
    following = (*values[1:], 0)
    return sum(-one if one < after else one for one, after in zip(values, following, strict=True))


def _label(text: str) -> str:
    """The number of a page as it is printed, without how many there are."""
    found = _number().fullmatch(text.strip())
    return (found and found["counted"]) or text.strip(_AROUND)


def folios(
    raw: str, sheets: Sequence[RawPage], made: Flow
) -> tuple[tuple[Mark, ...], dict[int, str]]:
    """Marks of running headers and footers, and the printed number by page index."""
    edges = [edge for page, sheet in enumerate(sheets) for edge in _edges(raw, page, sheet)]
    labels: dict[int, str] = {}
    marks = []
    steps = Counter(
        number - edge.page for edge in edges if (number := numeral(edge.text)) is not None
    )
    counting = _counting_offset(edges)
    running = _running_lines(edges, len(sheets), counting)
    for edge in edges:
        number = numeral(edge.text)
        counted = number is not None and steps[number - edge.page] >= 2
        if counted and edge.page not in labels:
            labels[edge.page] = _label(edge.text)
        if counted or (number is None and (edge.at_head, _shape(edge, counting)) in running):
            kind = MarkKind.HEADER if edge.at_head else MarkKind.FOOTER
            marks.append(
                Mark(kind=kind, start=made.position(edge.start), end=made.position(edge.end))
            )
    return tuple(marks), labels


def page_spans(sheets: Sequence[RawPage], labels: dict[int, str], made: Flow) -> tuple[Page, ...]:
    """The pages in text offsets; together they cover the whole text."""
    starts = [0, *(made.position(sheet.start) for sheet in sheets[1:]), len(made.text)]
    return tuple(
        Page(
            number=index + 1,
            start=starts[index],
            end=starts[index + 1],
            label=labels.get(index, ""),
            **asdict(sheet.made_of),
        )
        for index, sheet in enumerate(sheets)
    )


def _edges(raw: str, page: int, sheet: RawPage) -> Iterator[_Edge]:
    lines = []
    at = sheet.start
    for line in raw[sheet.start : sheet.end].split("\n"):
        if shown := _SHOWN.search(line):
            lines.append((at + shown.start(), at + shown.end(), shown.group()))
        at += len(line) + 1
    head = lines[:EDGE]
    foot = lines[max(len(head), len(lines) - EDGE) :]
    for start, end, text in head:
        yield _Edge(page, start, end, text, True)
    for start, end, text in foot:
        yield _Edge(page, start, end, text, False)


def _shape(edge: _Edge, counting: int | None) -> str:
    """The text of a line, without the number that counts up with the pages.

    The first pages often have the line and not the number.
    """
    if counting is None:
        return edge.text.casefold()
    here = rf"(?<!\d){edge.page + counting}(?!\d)"
    for place in (rf"{here}\Z", rf"\A{here}", here):  # at an end rather than within
        text, count = re.subn(place, "", edge.text.strip(_AROUND))
        if count:
            break
    return " ".join(text.casefold().split()).strip(_AROUND)


def without_numbers(text: str) -> str:
    """The words of a running head or foot, by which those of all pages are the same."""
    return " ".join(_DIGITS.sub(" ", text.casefold()).split()).strip(_AROUND)


def _counting_offset(edges: Sequence[_Edge]) -> int | None:
    """What to add to a page's index for the number that most heads and feet carry."""
    steps = Counter(
        int(one.group()) - edge.page
        for edge in edges
        for one in _DIGITS.finditer(edge.text[:200])
        if len(one.group()) <= 4
    )
    step, times = steps.most_common(1)[0] if steps else (0, 0)
    return step if times >= 2 else None


def _running_lines(
    edges: Sequence[_Edge], pages: int, counting: int | None
) -> frozenset[tuple[bool, str]]:
    """Lines that come back at the same edge of three pages, or of half of few pages."""
    seen = Counter(
        {
            (edge.at_head, _shape(edge, counting), edge.page): 1
            for edge in edges
            if len(edge.text) < 250
        }
    )
    times = Counter((at_head, shape) for at_head, shape, _ in seen)
    least = 3 if pages >= 5 else 2
    if pages < 3:
        return frozenset()
    return frozenset(key for key, count in times.items() if count >= least)
