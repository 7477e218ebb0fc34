"""Where words stand on the pictures of pages.

https://pypdfium2.readthedocs.io/
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from colophon.model.document import Document, Page, WordPlace
from colophon.model.errors import DamagedDocument

LONGEST = 60
"""characters of a quote that are looked for on a page of a PDF"""
_POINTS = 72 / 25.4
"""points of a millimetre"""
_ROW = 0.5
"""of the height of a word: words that differ less in height stand on one line"""


class WordBox(msgspec.Struct, frozen=True):
    """Where words stand on a page, in thousandths of its width and height."""

    name: str
    x: float
    y: float
    width: float
    height: float


def word_boxes(
    document: Document, page: Page, spans: Iterable[tuple[str, int, int]]
) -> Iterator[WordBox]:
    """Where (name, start, end) stand on a page that was read from a picture, a box a line."""
    for name, start, end in spans:
        words = [one for one in document.words_in(start, end) if one.page == page.number]
        for line in _lines(words, page.turn):
            yield _show_box(name, line, page)


def _lines(words: Sequence[WordPlace], turn: int) -> list[list[WordPlace]]:
    """Words in reading order, parted where a new line begins."""
    lines: list[list[WordPlace]] = []
    for word in words:
        last = lines[-1][-1] if lines else None
        if last is not None and _on_one_line(last, word, turn):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines


def _on_one_line(last: WordPlace, word: WordPlace, turn: int) -> bool:
    if turn % 180:
        return abs(last.left - word.left) < _ROW * max(last.width, word.width)
    return abs(last.top - word.top) < _ROW * max(last.height, word.height)


def _show_box(name: str, words: Sequence[WordPlace], page: Page) -> WordBox:
    """A box around words on the page as it is shown."""
    left, top = min(one.left for one in words), min(one.top for one in words)
    right = max(one.left + one.width for one in words)
    bottom = max(one.top + one.height for one in words)
    return on_page(name, (left, top, right - left, bottom - top), page)


def on_page(name: str, box: tuple[int, int, int, int], page: Page) -> WordBox:
    """A box of the picture on the page as it is shown: its part, turned to be read."""
    left, top, width, height = _extent(page)
    x, y = (box[0] - left) / width, (box[1] - top) / height
    right, bottom = (box[0] + box[2] - left) / width, (box[1] + box[3] - top) / height
    first, second, third, fourth = {
        0: (x, y, right, bottom),
        90: (1 - bottom, x, 1 - y, right),
        180: (1 - right, 1 - bottom, 1 - x, 1 - y),
        270: (y, 1 - right, bottom, 1 - x),
    }[page.turn]
    sides = (first, second, third - first, fourth - second)
    return WordBox(name, *(round(1000 * one, 1) for one in sides))


def on_picture(box: tuple[float, float, float, float], page: Page) -> tuple[int, int, int, int]:
    """A box of the page as it is shown (thousandths), in the units of its picture."""
    left, top, width, height = _extent(page)
    first, second, wide, high = (one / 1000 for one in box)
    third, fourth = first + wide, second + high
    x, y, right, bottom = {
        0: (first, second, third, fourth),
        90: (second, 1 - third, fourth, 1 - first),
        180: (1 - third, 1 - fourth, 1 - first, 1 - second),
        270: (1 - fourth, first, 1 - second, third),
    }[page.turn]
    return (
        round(left + x * width),
        round(top + y * height),
        round((right - x) * width),
        round((bottom - y) * height),
    )


def _extent(page: Page) -> tuple[float, float, float, float]:
    """Left, top, width and height of a page in the units of its picture, which are points
    where the page was not read from one."""
    if page.part:
        return page.part
    if page.frame:
        return 0, 0, *page.frame
    if page.width and page.height:
        return 0, 0, page.width * _POINTS, page.height * _POINTS
    return 0, 0, 1_000, 1_000


def boxes(path: Path, number: int, quotes: Sequence[tuple[str, str]]) -> tuple[WordBox, ...]:
    """Where (name, quote) stand in the text of a PDF's page; what is not found is left out."""
    with _opened(path) as pdf:
        if not 1 <= number <= len(pdf):
            return ()
        page = pdf[number - 1]
        width, height = page.get_size()
        words = page.get_textpage()
        found: list[WordBox] = []
        try:
            for name, quote in quotes:
                for line in quote.splitlines():
                    found += _places(words, name, line.strip()[:LONGEST], width, height)
        finally:
            words.close()
            page.close()
    return tuple(found)


def _places(words: Any, name: str, line: str, width: float, height: float) -> list[WordBox]:
    if not line:
        return []
    searcher = words.search(line)
    try:
        hit = searcher.get_next()
    finally:
        searcher.close()
    if hit is None:
        return []
    start, count = hit
    rects = [words.get_rect(one) for one in range(words.count_rects(start, count))]
    return [
        WordBox(
            name,
            round(left / width * 1000, 1),
            round((height - top) / height * 1000, 1),
            round((right - left) / width * 1000, 1),
            round((top - bottom) / height * 1000, 1),
        )
        for left, bottom, right, top in rects
    ]


class _opened:
    """A PDF, closed at the end; one that cannot be opened is damaged."""

    def __init__(self, path: Path) -> None:
        import pypdfium2 as pdfium

        try:
            self.pdf = pdfium.PdfDocument(path)
        except (pdfium.PdfiumError, OSError) as error:
            raise DamagedDocument("cannot be shown.", place=path.name) from error

    def __enter__(self) -> Any:
        return self.pdf

    def __exit__(self, *_: object) -> None:
        self.pdf.close()
