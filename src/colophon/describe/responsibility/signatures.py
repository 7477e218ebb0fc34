"""The names that a text is signed with, at its end, and notes on its author."""

import re

import msgspec

from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import PersonName, parse
from colophon.describe.page import title_words as words
from colophon.describe.page.layout import Line
from colophon.languages import word_pattern

_signed_pattern = word_pattern(r"{bylines.signed}(?:\b|(?<=\.))[ ,:.]*", spelt=fold_heading)
_finis = word_pattern(r"\W*{texts.finis}\W*", spelt=fold_heading)


class Signed(msgspec.Struct, frozen=True):
    """A name that signs, in text[start:end]."""

    start: int
    end: int
    name: PersonName


def _stands_below(low: str) -> bool:
    """Whether a folded line may stand below a signature."""
    return bool(
        words.IMPRINT.match(low)
        or words.DATE_LINE.fullmatch(low)
        or words.YEAR_LINE.fullmatch(low)
        or _finis().fullmatch(low)
    )


_INITIALS = re.compile(r"(?:[^\W\d_]\.\s?){2,4}")
_clerk = word_pattern(r"\b{bylines.clerks}\b", spelt=fold_heading)
"""Who signs for another: clerks, secretaries, licensers."""


def signatures(lines: tuple[Line, ...], text: str, language: str = "") -> list[Signed]:
    """The names alone on short lines behind the text, in the order they stand.

    They stand before ``FINIS``, an imprint or a date, or after ``Signed``, ``Yours``.
    """
    found: list[Signed] = []
    behind = 0
    for line in reversed(_before_finis(lines)):
        low = fold_heading(line.text).strip()
        if _stands_below(low):
            continue
        signed = _read_signature(line, low, text, language)
        if signed:
            found.insert(0, signed)
        elif found:
            break
        behind += 1
        if behind > 4 and not found:
            break
    return found


def _before_finis(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines up to ``FINIS``, and initials right behind it."""
    finis = [
        at for at, one in enumerate(lines) if _finis().fullmatch(fold_heading(one.text).strip())
    ]
    if not finis:
        return lines
    behind = lines[finis[-1] + 1 :][:1]
    return (*lines[: finis[-1]], *(one for one in behind if _INITIALS.fullmatch(one.text)))


def _read_signature(line: Line, low: str, text: str, language: str) -> Signed | None:
    lead = _signed_pattern().match(low)
    start = line.start + (min(lead.end(), len(line.text)) if lead else 0)
    if _clerk().search(low):
        return None
    if line.end - start > 60:
        return _read_styled(line, text, language)
    name = parse(text[start : line.end], language)
    alone = _INITIALS.fullmatch(line.text.strip()) or (
        name is not None and name.trust >= 0.75 and len(line.words) <= 5
    )
    return Signed(start, line.end, name) if name and (lead or alone) else None


_STYLED = re.compile(r", (?P<name>[^\W\d_a-z][^,;:\d\n]{5,40}?)\W{0,3}$")
_STYLE = 200
"""code points of a closing line that gives a style and then a name"""


def _read_styled(line: Line, text: str, language: str) -> Signed | None:
    """``A member of his army, who bakes by night, JOHN EXAMPLE.``: the name in capitals ends it."""
    if line.end - line.start > _STYLE:
        return None
    found = _STYLED.search(text, max(line.start, line.end - 60), line.end)
    name = parse(found["name"], language) if found and found["name"].isupper() else None
    if not found or name is None or name.trust < 0.75:
        return None
    return Signed(*found.span("name"), name)


_note = word_pattern(
    r"(?P<name>[^.,;:!?\n]{4,50}?)(?:, (?:ph\.?d|md|pmp|m\.?a|esq)\w?\.?,?)?,? "
    r"{bylines.being|bylines.working} (?P<what>[^\n]{6,300})",
    re.IGNORECASE,
)
_calling_pattern = word_pattern(r"\b(?:{bylines.callings}|{bylines.working} )", re.IGNORECASE)
_posted_pattern = word_pattern(
    r"{bylines.posted}[^.\n]{0,80}? {bylines.posted_by} "
    r"(?P<name>[^\W\d_a-z][^,;:\n]{3,50}?)(?=[,;]|\.(?:\s|$)|$)"
)
MENTIONS = 2
"""how often the surname may stand elsewhere in the text: more, and the text is about them"""


def author_note(lines: tuple[Line, ...], text: str, language: str = "") -> Signed | None:
    """Whom the last paragraphs introduce as author: ``N. N. is a nurse in …``, or None."""
    for line in reversed(lines[-3:]):
        if len(line.text) > 500 or words.IMPRINT.match(fold_heading(line.text)):
            continue
        start = line.start + len(line.text) - len(line.text.lstrip("*_ "))
        told = _note().match(text, start, line.end)
        if told and not _calling_pattern().search(told.group()):
            told = None
        told = told or _posted_pattern().search(text, start, line.end)
        name = parse(told["name"], language) if told else None
        if told and name and name.trust >= 0.75:
            surname = name.heading.split(",")[0]
            if text.count(surname) - text.count(surname, line.start, line.end) <= MENTIONS:
                return Signed(*told.span("name"), name)
    return None
