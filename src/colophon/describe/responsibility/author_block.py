"""Author blocks of papers: names between title and affiliations, with marks of reference."""

import re
from functools import cache

from colophon.describe.names.bodies import person_or_body
from colophon.describe.names.byline_words import AUTHOR
from colophon.describe.names.bylines import Byline
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import parse
from colophon.describe.page.layout import Line
from colophon.languages import alternatives, word_pattern
from colophon.model.document import MarkKind

LINES = 60
"""lines that a block of authors may have"""


@cache
def _end() -> re.Pattern[str]:
    behind, numbered, first = (
        alternatives(group, spelt=fold_heading)
        for group in (
            "headings.behind_authors", "bodies.numbered_institutions", "bodies.first_institutions",
        )
    )  # fmt: skip
    return re.compile(
        rf"\W*(?:{behind}|doi\b|https?:|\d{{1,2}} ?[^\W\d_].{{0,80}}\b{numbered}|{first}\b)"
    )


_affiliation = word_pattern(r"\b{bodies.affiliations}", spelt=fold_heading)
_REFERENCE = re.compile(
    r"""
      (?<=[^\W\d_.])\s?(?:[\d⁰¹²³⁴-⁹*†‡§¶∗]+(?:\s*,\s*[\d*†‡§¶∗]+)*)
    | (?<=\.)\s?\d{1,3}(?=\W|$)
    | [*†‡§¶∗#]+
    """,
    re.VERBOSE,
)
_LOOSE = re.compile(r"(?:^|(?<=\s))\d{1,3}(?:\s*,\s*\d{1,3})*(?=\s|,|$)")
_NOISE = re.compile(
    r"""
      \([^)]{0,80}\)
    | \{[^}]{0,120}\}@?\S*
    | \S+@\S+
    | \b(?:orcid|id)\b:?\s*\S*\d{4}-\S+
    | https?://\S+
    """,
    re.IGNORECASE | re.VERBOSE,
)
_between = word_pattern(
    r"\s*[,;·•|]\s*(?:{names.between_authors|names.between_authors_too}\s+|&\s*)?"
    r"|\s+(?:{names.between_authors}|&)\s+|\s+(?:{names.between_authors}|&)$"
)
_DEGREE = re.compile(
    r"""
    (?:
        Ph\.?[ ]?D
      | [MBDL]\.?[A-Z][A-Za-z]?\.?
      | MPH
      | MSc
      | BSc
      | MBA
      | LL\.[ ]?[DMB]
      | D\.?[ ]?Phil
      | R\.?N
      | Jr
      | Sr
      | II
      | III
    )
    \.?
    """,
    re.VERBOSE,
)


def authors(lines: tuple[Line, ...], text: str, language: str = "") -> list[Byline]:
    """The names of a block that begins with the first of ``lines``, all or none.

    ``lines`` follow the title.  The block is believed where nine parts in ten are names
    and marks of reference, an affiliation or an abstract say that it is one.
    """
    block, after = _block(lines)
    if not block:
        return []
    start, end = block[0].start, block[-1].end
    parts = [one for one in _parts(text, start, end) if not _DEGREE.fullmatch(text, *one)]
    found = []
    for at, stop in parts:
        piece = _clean(text[at:stop])
        one_line = "\n" not in text[at:stop]
        name = person_or_body(piece, language) if one_line else parse(piece, language)
        if name and (name.trust >= 0.5):
            found.append(Byline(at, stop, name, AUTHOR, ""))
    if not found or len(found) * 10 < len(parts) * 8:
        return []
    marked = bool(
        _REFERENCE.search(text[start:end])
        and re.search(r"[^\W\d_]\s?(?:\d{1,2}(?!\d)|[*†‡∗])", text[start:end])
    )
    low = fold_heading(after.text) if after else ""
    backed = bool(_end().match(low) or _affiliation().search(low))
    if not marked and not backed:
        return []
    return found


def _block(lines: tuple[Line, ...]) -> tuple[list[Line], Line | None]:
    block: list[Line] = []
    for line in lines[:LINES]:
        low = fold_heading(line.text)
        if re.fullmatch(r"[\d\s,*†‡]+", line.text) and block:
            continue
        if line.kinds & {MarkKind.HEADER, MarkKind.FOOTER}:
            continue
        if (
            _end().match(low)
            or (_affiliation().search(low) and not re.search(r"[^\W\d_]{2}\d", line.text))
            or len(line.text) > 400
        ):
            return block, line
        if re.match(r"\d{1,2}\s*[^\W\d_]", line.text) and block:
            return block, line
        if block and _sentence(line.text):
            return block, line
        block.append(line)
    return [], None


def _sentence(text: str) -> bool:
    """Running text: most of its words in small letters."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return len(words) > 4 and sum(one[0].islower() for one in words) * 2 > len(words)


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas and ``and``, digits of reference left aside."""
    blanked = _NOISE.sub(
        lambda found: " " * len(found.group()),
        text[start:end].replace("\n\n", ", ").replace("\n", " "),
    )
    blanked = _REFERENCE.sub(lambda found: _comma(found.group()), blanked)
    blanked = _LOOSE.sub(lambda found: " " * len(found.group()), blanked)
    parts = []
    at = 0
    for found in _between().finditer(blanked):
        parts.append((at, found.start()))
        at = found.end()
    parts.append((at, len(blanked)))
    trimmed = []
    for begin, stop in parts:
        piece = blanked[begin:stop]
        if not re.search(r"[^\W\d_]", piece):
            continue
        begin += len(piece) - len(piece.lstrip())
        trimmed.append((start + begin, start + begin + len(piece.strip())))
    return trimmed


def _comma(mark: str) -> str:
    """Digits parted by commas belong to one name: ``1,2`` is no end of a name by itself."""
    return " " * len(mark)


def _clean(text: str) -> str:
    return _NOISE.sub(" ", _REFERENCE.sub("", text.replace("\n", " "))).strip()
