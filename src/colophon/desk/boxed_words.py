"""A box that a person draws on a page: its words, read by OCR, and the evidence they become.

Boxes are left, top, width and height in thousandths of the page as it is shown.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from colophon import processes
from colophon.catalogue.kept_evidence import place_of
from colophon.catalogue.page_pictures import contents, sheet
from colophon.catalogue.workshop import limits_of, reading_limits
from colophon.desk.chosen_words import LONGEST, METHOD, chosen_for
from colophon.desk.decisions import Instruction
from colophon.desk.page_images import on_picture
from colophon.model.document import Document, Page
from colophon.model.errors import RecordNotFound
from colophon.model.record import Evidence, Record
from colophon.pages import showing
from colophon.read import Limits

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

ShownBox = tuple[float, float, float, float]
LEAST = 4.0
"""thousandths of the page that a box is wide and high at least"""


def box_of(text: str) -> tuple[int, ShownBox] | None:
    """The page and box in ``page,left,top,width,height``; None where it is none."""
    try:
        number, left, top, width, height = map(float, text.split(","))
    except ValueError:
        return None
    if not number.is_integer():
        return None
    inside = 0 <= left <= left + width <= 1000 and 0 <= top <= top + height <= 1000
    if not (inside and min(width, height) >= LEAST and number > 0):
        return None
    return int(number), (left, top, width, height)


def words_in(
    catalogue: "Catalogue", record: Record, document: Document, number: int, box: ShownBox
) -> str:
    """What OCR reads in a box of a page; in a child, for pictures may be hostile."""
    page = _page(record, document, number)
    if record.source is None:
        raise RecordNotFound("it has no document.", place=record.id)
    path = catalogue.folder / place_of(catalogue, record.source.file(page.file))
    limits = reading_limits(catalogue.config, None)
    return processes.call(limits_of(catalogue.config), read, path, page, box, limits)[:LONGEST]


def read(path: Path, page: Page, box: ShownBox, limits: Limits) -> str:
    """The words in a box; to be called in a child."""
    from colophon.read.toolkit.page_words import words_of

    picture = showing.upright(
        sheet(contents(path), path.name, page), of=page.frame, part=page.part, turn=page.turn
    )
    left, top, width, height = (one / 1000 for one in box)
    corners = (
        round(left * picture.width),
        round(top * picture.height),
        round((left + width) * picture.width),
        round((top + height) * picture.height),
    )
    return words_of(
        picture.crop(corners), path.name, seconds=limits.ocr_seconds, languages=limits.ocr_languages
    )


def boxed_evidence(
    record: Record, document: Document, number: int, box: ShownBox, quote: str
) -> Evidence:
    """The evidence of a value that was read in a box, or written beside it."""
    page = _page(record, document, number)
    return Evidence(
        method=METHOD,
        confidence=1.0,
        quote=quote[:LONGEST],
        page=number,
        box=on_picture(box, page),
        sheet=page.source or page.number,
        file=page.file,
        note="Chosen on the page.",
    )


def evidence_of(
    record: Record,
    instructions: Sequence[Instruction],
    read_again: Callable[[Record], Document | None],
) -> dict[int, Evidence]:
    """What was chosen in the document or on its pages, by the place of the decision."""
    document = read_again(record)
    chosen = [("" if one.box else one.quote, one.before) for one in instructions]
    found = chosen_for(document, chosen)
    for place, one in enumerate(instructions):
        drawn = box_of(one.box)
        if drawn and document is not None:
            found[place] = boxed_evidence(record, document, *drawn, one.quote)
    return found


def _page(record: Record, document: Document, number: int) -> Page:
    for page in document.pages:
        if page.number == number:
            return page
    raise RecordNotFound("there is no such page.", place=f"{record.id} {number}")
