"""Sheets with text that stands on its head: zines of one sheet, folded to eight pages.

Two rows of four panels, one row turned, are a sheet folded to a booklet.  Its pages follow
each other around the sheet; the first is the cover, which the printed numbers tell, or the
size of its letters, or else the usual folding (at the lower right of the upright sheet).
"""

from collections.abc import Callable, Sequence

from colophon.pages.blank import is_blank
from colophon.pages.folds import COLUMNS, panels
from colophon.pages.page_image import PageImage, part, turn_image
from colophon.read._look import LANDSCAPE, Look, usual_height
from colophon.read._tesseract import Sighting
from colophon.read.toolkit.readability import LEAST, UNREADABLE, legibility
from colophon.read.toolkit.running_heads import numeral

LookAt = Callable[[PageImage], Look]
"""what reads a picture as it lies"""
CROSSING = 0.06
"""of the words: more that run across the folds show that there are none"""
COVER = 1.5
"""times as high as on other pages are the letters of a cover"""
_USUAL_COVER = COLUMNS - 1
"""the place of the cover in the round that begins at the lower left and runs to the right"""


def unfold_sheet(look_at: LookAt, page: PageImage, upright: Look) -> list[Look]:
    """The pages of a sheet that stands on its head in part; none where it does not.

    ``upright`` is the reading of the page, which may already be turned by half.
    """
    turns = upright.page.turn - page.turn
    sheet = turn_image(page, turns)
    other = look_at(turn_image(sheet, 180))
    heads = turned_halves(upright, other)
    if heads[0] == heads[1]:
        return []
    surer = [
        one
        for rows, head in zip(_both_rows(upright, other), heads, strict=True)
        for one in rows[head]
    ]
    if sheet.width >= LANDSCAPE * sheet.height and _has_columns(surer, upright.page):
        return _panels(look_at, sheet, heads)
    middle = sheet.height // 2
    parts = (
        part(sheet, (0, 0, sheet.width, middle)),
        part(sheet, (0, middle, sheet.width, sheet.height)),
    )
    looks = [look_at(turn_image(one, 180 * head)) for one, head in zip(parts, heads, strict=True)]
    return [looks[1], looks[0]] if heads[0] else looks


def turned_halves(upright: Look, other: Look) -> tuple[bool, bool]:
    """Whether the upper and the lower half of a sheet stand on their heads.

    ``other`` is the reading of the sheet turned by half.
    """
    upper, lower = (_is_turned(one, two) for one, two in _both_rows(upright, other))
    return upper, lower


def _both_rows(upright: Look, other: Look) -> list[tuple[list[Sighting], list[Sighting]]]:
    there, back = _rows(upright, turned_back=False), _rows(other, turned_back=True)
    return list(zip(there, back, strict=True))


def _rows(look: Look, *, turned_back: bool) -> list[list[Sighting]]:
    """The words in the upper and in the lower half of the sheet as it lies."""
    middle = look.page.height / 2
    upper = [one for one in look.seen if (one.top + one.bottom) / 2 < middle]
    lower = [one for one in look.seen if (one.top + one.bottom) / 2 >= middle]
    return [lower, upper] if turned_back else [upper, lower]


def _is_turned(upright: Sequence[Sighting], back: Sequence[Sighting]) -> bool:
    """Whether a half of the sheet is read better when it is turned."""
    first, second = _certainty(upright), _certainty(back)
    return second > first and second >= UNREADABLE


def _certainty(seen: Sequence[Sighting]) -> float:
    letters = sum(len(one.text) for one in seen)
    return legibility((one.text, one.confidence) for one in seen) if letters >= LEAST else 0.0


def _has_columns(seen: Sequence[Sighting], page: PageImage) -> bool:
    """Whether hardly a word runs across the folds between four columns."""
    width = page.width / COLUMNS
    crossing = sum(
        one.left // width != one.right // width
        and min(one.left % width, width - one.left % width) > 0.03 * width
        and min(one.right % width, width - one.right % width) > 0.03 * width
        for one in seen
    )
    filled = {int((one.left + one.right) / 2 // width) for one in seen}
    return len(filled) >= COLUMNS - 1 and crossing <= CROSSING * len(seen)


def _panels(look_at: LookAt, sheet: PageImage, heads: Sequence[bool]) -> list[Look]:
    """The eight pages in reading order."""
    upper, lower = (
        [_read(look_at, turn_image(one, 180 * head)) for one in row]
        for row, head in zip(panels(sheet), heads, strict=True)
    )
    around = [*lower, *reversed(upper)]
    start = _first(around, upright_is_lower=heads[0])
    return around[start:] + around[:start]


def _read(look_at: LookAt, panel: PageImage) -> Look:
    return Look(panel, []) if is_blank(panel.image) else look_at(panel)


def _first(around: Sequence[Look], *, upright_is_lower: bool) -> int:
    """The place of the cover among the panels, from the lower left to the right and around."""
    numbered = _by_numbers(around)
    if numbered is not None:
        return numbered
    heights = [usual_height(one.seen) if len(one.seen) < 40 else 0.0 for one in around]
    largest = max(range(len(heights)), key=lambda place: heights[place])
    others = sorted(heights[:largest] + heights[largest + 1 :])
    if heights[largest] >= COVER * max(others[-1], 1.0):
        return largest
    return _USUAL_COVER if upright_is_lower else _USUAL_COVER + COLUMNS


def _by_numbers(around: Sequence[Look]) -> int | None:
    """The place of page 1 by the numbers printed on two panels or more that agree."""
    said: dict[int, int] = {}
    for place, one in enumerate(around):
        for seen in (*one.seen[-2:], *one.seen[:2]):
            number = numeral(seen.text)
            if number is not None and 1 <= number <= len(around):
                start = (place - number + 1) % len(around)
                said[start] = said.get(start, 0) + 1
    best = max(said, key=lambda start: said[start], default=None)
    return best if best is not None and said[best] >= 3 else None
