"""The dates that a document states, read in its language, and those that can be of its issue."""

import re

import msgspec

from colophon.dating.found import FoundDate
from colophon.dating.whole import read
from colophon.describe import Context
from colophon.describe.dating.copyright_years import omit_copyright_years, pick_copyright_years
from colophon.describe.dating.corrections import mend_year, new_style
from colophon.describe.dating.inferred_dates import infer
from colophon.describe.dating.modernity import earliest_possible
from colophon.describe.dating.selection import (
    old_enough,
    prefer_dates,
    settle_reading,
    young_enough,
)
from colophon.describe.dating.stated_dates import Stated, find_stated, last_year, later_dates
from colophon.describe.imprint.citation import Citation
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.page.title_page import TitlePage
from colophon.model.document import Document

_CITED = 0.75
"""how often the year of a document's own citation is that of its issue"""
_REACH = 400
"""characters before the periodical of a citation in which its year stands"""


def dates_of(document: Document, context: Context) -> list[Stated]:
    """The dates that a document states, none centuries too old for it, the surest first."""
    imprints = context.analysis(Imprints, document)
    page = context.analysis(TitlePage, document).title
    title = (page.start, page.end) if page else (0, 0)
    found = [mend_year(document, one) for one in find_stated(imprints, context.today, title)]
    words = [(one.found, document.text[one.found.start : one.found.end]) for one in found]
    read_ = [
        msgspec.structs.replace(
            one, found=settle_reading(_in_language(date, text, context.language), text, words)
        )
        for one, (date, text) in zip(found, words, strict=True)
    ]
    return young_enough(read_, earliest_possible(document))


def _in_language(date: FoundDate, words: str, language: str) -> FoundDate:
    """A date that can be read in several ways, as its language reads it."""
    again = read(words, language) if date.ambiguous and language else None
    if again is None or again.ambiguous:
        return date
    return msgspec.structs.replace(date, edtf=again.edtf, kind=again.kind, ambiguous=False)


def candidates_of_issue(document: Document, context: Context, found: list[Stated]) -> list[Stated]:
    """The dates that can be of issue, the preferred first, none older than what is told.

    A year of copyright is none of them (:mod:`colophon.describe.dating.copyright_years`).
    """
    imprints = context.analysis(Imprints, document)
    candidates = omit_copyright_years(found)
    cited = context.analysis(Citation, document).host
    if cited and cited.year:
        candidates += _cited_dates(document, cited.start)
    candidates = prefer_dates([new_style(document, imprints, one) for one in candidates])
    told = infer(document.text, context.today.year, (), later_dates(imprints))
    years = [last_year(one.found.edtf) for one in pick_copyright_years(found)]
    return old_enough(candidates, max([*years, told.year if told else 0]))


def _cited_dates(document: Document, before: int) -> list[Stated]:
    offset = max(before - _REACH, 0)
    matches = list(re.finditer(r"\((\d{4})\)", document.text[offset:before]))
    if not matches:
        return []
    last = matches[-1]
    found = FoundDate(
        start=offset + last.start(1), end=offset + last.end(1), edtf=last[1], kind="year"
    )
    rule = "the year of the document's own citation"
    return [Stated(found=found, role="cited", confidence=_CITED, rule=rule)]
