"""Whom the words of a document make responsible for it, rule by rule, the surest first."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from colophon.describe.names.byline_words import AUTHOR, EDITOR, ILLUSTRATOR, PREFACE, TRANSLATOR
from colophon.describe.names.bylines import (
    Byline,
    hidden_bylines,
    inside,
    is_byline_word,
    issued_by,
    names_from,
    on_line,
    pseudonyms,
)
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.persons import PersonName, parse
from colophon.describe.page import title_words as words
from colophon.describe.page.layout import Line, RuledSpan
from colophon.describe.page.line_kinds import LineKind
from colophon.describe.page.title_page import TitlePage
from colophon.describe.responsibility.author_block import authors
from colophon.describe.responsibility.labelled_names import names_by_label
from colophon.describe.responsibility.official_acts import issuers
from colophon.describe.responsibility.signatures import author_note, signatures
from colophon.languages import alternatives, word_pattern
from colophon.model.document import Document, MarkKind

_ROLES = {
    EDITOR: "editor",
    TRANSLATOR: "translator",
    ILLUSTRATOR: "illustrator",
    PREFACE: "author of a preface",
}


ALONE = "A name alone on its line, next to the title."
LABELLED = "The name stands behind the label"
AMONG_NAMES = "One of the names that fill a line next to the title."
_published_pattern = word_pattern(r"\b{bylines.published}\W*$", spelt=fold_heading)
_place_before = word_pattern(r"{bylines.before_place} [^\W\d_]{3,20}\W*")
_printer = word_pattern(
    r"{bylines.printing}\b.{3,50},\s*{bylines.printer_signs}", spelt=fold_heading
)
"""A printer of early French title pages.

“A Paris,” then “Par Robert Sara, ruë de la Harpe”.
"""


@cache
def _before() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the line over a lone “by” says of the name under it."""
    stems = (
        (PREFACE, alternatives("bylines.preface_stems", spelt=fold_heading) + r"\w*"),
        (TRANSLATOR, alternatives("bylines.translator_stems", spelt=fold_heading) + r"\w*"),
        (EDITOR, alternatives("bylines.editor_words", spelt=fold_heading)),
    )
    return tuple((role, re.compile(rf"{said}\W*$")) for role, said in stems)


_speaker = word_pattern(r"\b{bylines.speeches} {bylines.speech_of}\W*$", spelt=fold_heading)


class NamedMaker(msgspec.Struct, frozen=True):
    """A name in text[start:end], its role, how sure, and the rule."""

    start: int
    end: int
    name: PersonName
    role: str
    confidence: float
    note: str
    inferred: bool = False


def makers(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    printed = page.printed
    if printed and printed.name:
        start, end = printed.author
        yield NamedMaker(
            start,
            end,
            printed.name,
            AUTHOR,
            0.9,
            "The description printed in the document names the author.",
        )
        return
    block = list(_block(document, page, language))
    if block:
        yield from block
        return
    seen = seen_label = False
    for one in (*_makers_by_markup(document, language), *_title_page(document, page, language)):
        seen = seen or one.role == AUTHOR
        yield one
    for one in _makers_by_label(page, language):
        # behind a byline of its own, “Text:” tells who wrote a part of it
        if one.role != AUTHOR or not seen:
            yield one
            seen_label = True if one.role == AUTHOR else seen_label
    if seen or seen_label:
        return
    for rule in (_makers_by_echo, _acts, _makers_by_signature, _makers_by_note):
        found = list(rule(document, page, language))
        if found:
            yield from found
            return


def _block(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    """The author block under the title of a paper."""
    end = page.end
    after = tuple(one for one in page.layout.head if one.start >= end)
    for one in authors(after, document.text, language):
        yield NamedMaker(
            one.start,
            one.end,
            one.name,
            AUTHOR,
            0.9,
            "The names stand between the title and the affiliations or the abstract.",
        )


def _makers_by_markup(document: Document, language: str) -> Iterator[NamedMaker]:
    """What the markup calls a byline or an author."""
    marks = [
        one
        for one in document.marks_of(MarkKind.BYLINE, MarkKind.AUTHOR)
        if one.end - one.start < 400
    ]
    for mark in marks[:12]:
        bylines = on_line(document.text, mark.start, mark.end, language)
        if bylines:
            for one in bylines:
                yield _byline(one, 0.92)
        else:
            for start, end, name in names_from(document.text, mark.start, mark.end, language):
                yield NamedMaker(start, end, name, AUTHOR, 0.88, "The source marks it as author.")


def _makers_by_label(page: TitlePage, language: str) -> Iterator[NamedMaker]:
    """Names behind a label such as ``Author(s):``."""
    for one in names_by_label(page.layout, language):
        what = _ROLES.get(one.role, "author")
        note = f"{LABELLED} “{one.phrase}”, which names the {what}."
        yield NamedMaker(one.start, one.end, one.name, one.role, 0.85, note)


def _byline(one: Byline, confidence: float) -> NamedMaker:
    phrase = " ".join(one.phrase.split())
    what = _ROLES.get(one.role, "author")
    return NamedMaker(
        one.start,
        one.end,
        one.name,
        one.role,
        confidence,
        f"The name stands behind “{phrase}”, which names the {what}.",
    )


def _title_page(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    """Bylines on lines of their own or in the title, and a name alone beside the title."""
    lines = page.lines
    title = page.title
    last = title.end if title else 0
    if _is_issue(lines, last):
        return  # bylines of an issue are those of its articles
    within = True
    for index, (line, kind) in enumerate(lines):
        if line.start > last and kind in (
            LineKind.OTHER,
            LineKind.IMPRINT,
            LineKind.DATE,
            LineKind.SERIES,
        ):
            within = False  # bylines in what follows are those of other works
        if kind is LineKind.PROSE:
            if line.start > last:
                return
        elif kind is LineKind.BYLINE or (kind is LineKind.SERIES and line.start > last):
            yield from _on_byline(document, lines, index, language)
        elif kind is LineKind.NAME and title and _makes(lines, index, title):
            found = list(names_from(document.text, line.start, line.end, language))
            for start, end, name in found:
                note = ALONE if len(found) == 1 else AMONG_NAMES
                yield NamedMaker(start, end, name, AUTHOR, 0.7, note)
        elif kind is LineKind.TITLE and within:
            yield from _in_title(document.text, line, language)


def _on_byline(
    document: Document, lines: tuple[tuple[Line, LineKind], ...], index: int, language: str
) -> Iterator[NamedMaker]:
    """The makers that a line names, which begins with “by” or a role."""
    line = lines[index][0]
    end = line.end
    if is_byline_word(line.text) and index + 1 < len(lines):
        end = lines[index + 1][0].end
    before = fold_heading(lines[index - 1][0].text) if index else ""
    if _published_pattern().search(before):
        return  # “published” on one line, “by” on the next: no author
    if _place_before().fullmatch(before) and _printer().match(fold_heading(line.text)):
        return  # behind a place, “par” with an address names the printer
    if words.BY_ONE.fullmatch(fold_heading(line.text)):
        yield from (
            _byline(one, 0.6) for one in hidden_bylines(document.text, line.start, line.end)
        )
        return
    role = next((role for role, said in _before() if said.search(before)), "")
    for one in on_line(document.text, line.start, end, language):
        yield _byline(msgspec.structs.replace(one, role=role) if role else one, 0.85)


def _in_title(text: str, line: Line, language: str) -> Iterator[NamedMaker]:
    """Bylines within the words of the title."""
    for one in inside(text, line.start, line.end, language):
        if not words.TRADED.search(fold_heading(text[line.start : one.start])):
            yield _byline(one, 0.75)
    for one in (*pseudonyms(text, line.start, line.end), *issued_by(text, line.start, line.end)):
        yield _byline(one, 0.6)


def _is_issue(lines: tuple[tuple[Line, LineKind], ...], end: int) -> bool:
    """Whether volume and number follow the title within three lines: it is a masthead."""
    after = [line for line, _ in lines if line.start >= end][:3]
    return any(words.ISSUE.fullmatch(fold_heading(one.text)) and "." in one.text for one in after)


def _makes(lines: tuple[tuple[Line, LineKind], ...], index: int, title: RuledSpan) -> bool:
    """Whether a name alone is the maker's: beside the title, or in it behind “Speech of”."""
    line = lines[index][0]
    if title.start <= line.start < title.end:
        return index > 0 and _speaker().search(fold_heading(lines[index - 1][0].text)) is not None
    return beside(lines, index, title)


def beside(lines: tuple[tuple[Line, LineKind], ...], index: int, title: RuledSpan) -> bool:
    """Whether a line stands next to the title: before it as the first words of the document,
    or behind it with nothing but other title matter between."""
    line = lines[index][0]
    if line.end <= title.start:
        return all(
            kind in (LineKind.SKIP, LineKind.NAME)
            for other, kind in lines
            if other.start < title.start and other.start != line.start
        )
    between = [kind for other, kind in lines[:index] if other.start >= title.end]
    return len(between) < 5 and all(
        kind in (LineKind.SKIP, LineKind.TITLE, LineKind.NAME, LineKind.SERIES) for kind in between
    )


def _makers_by_echo(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    """The full title page behind a half-title: the title once more, beside it a name."""
    title = page.title
    if not title:
        return
    lines = page.layout.head
    wanted = _plain(document.text[title.start : title.end])
    for index, line in enumerate(lines):
        if line.start < title.end or len(wanted) < 8 or _plain(line.text) != wanted:
            continue
        near = lines[max(0, index - 1) : index] + lines[index + 1 : index + 3]
        for other in near:
            bylines = on_line(document.text, other.start, other.end, language)
            for one in bylines:
                yield _byline(one, 0.8)
            name = parse(other.text, language)
            if not bylines and name and name.trust >= 0.65 and other.block != line.block:
                note = "A name alone beside the title, where the title stands once more."
                yield NamedMaker(other.start, other.end, name, AUTHOR, 0.7, note)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold_heading(text)))


def _acts(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    span = page.title or page.opening
    if not span:
        return
    for one in issuers(document.text, span.start, span.end):
        yield NamedMaker(one.start, one.end, one.name, AUTHOR, 0.6, one.note, inferred=True)


def _makers_by_note(document: Document, page: TitlePage, language: str) -> Iterator[NamedMaker]:
    found = author_note(page.layout.tail, document.text, language)
    if found:
        note = "A note at the end of the text introduces its author."
        yield NamedMaker(found.start, found.end, found.name, AUTHOR, 0.55, note)


def _makers_by_signature(
    document: Document, page: TitlePage, language: str
) -> Iterator[NamedMaker]:
    for one in signatures(page.layout.tail, document.text, language):
        yield NamedMaker(
            one.start, one.end, one.name, AUTHOR, 0.5, "The text is signed with this name."
        )
