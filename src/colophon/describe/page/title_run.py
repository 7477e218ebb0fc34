"""Which lines belong together as a title, and where a title or its first clause ends."""

import re

from colophon.describe.names.headings import fold_heading
from colophon.describe.names.placeholders import is_no_name, is_no_title
from colophon.describe.page import title_bounds as inner
from colophon.describe.page import title_words as words
from colophon.describe.page.layout import Line
from colophon.describe.page.line_kinds import LineKind
from colophon.languages import every
from colophon.model.document import MarkKind

LONGEST = 900
"""code points of a title; early title pages run long"""
ONE_PARAGRAPH = 420
"""code points beyond which a title that is one paragraph is cut after a sentence"""
_CONNECTOR = frozenset(every("titles.connectors"))


def goes_on(group: list[Line], line: Line) -> bool:
    """Whether a further line of title kind still belongs to the title."""
    last = group[-1]
    if line.block == last.block:
        return True
    if line.kinds & {MarkKind.HEADING} and not last.heading:
        return False
    first_word = fold_heading(line.words[0])
    last_word = fold_heading(last.words[-1])
    if last_word in _CONNECTOR or (line.text[:1].islower() and first_word in _CONNECTOR):
        return True
    done = last.text.rstrip()[-1:] in ".!?;"
    if last.heading != line.heading:
        return False
    if first_word in _CONNECTOR and len(line.words) <= 2:
        return True
    return not done and last.capital and line.capital and len(last.text) < 60


def open_ended(line: Line) -> bool:
    """Whether a line ends in a word that another has to follow: ``Speech of``."""
    return fold_heading(line.words[-1]) in _CONNECTOR


def second_group(last: Line, after: list[tuple[Line, LineKind]]) -> list[Line]:
    """The title lines that follow the title as a group of their own."""
    group: list[Line] = []
    for line, kind in after:
        if line.start <= last.start or (
            line.block == last.block and not group and not last.heading
        ):
            continue
        if kind is not LineKind.TITLE:
            if kind is LineKind.SKIP and not group:
                continue
            ended = kind in (LineKind.BYLINE, LineKind.NAME, LineKind.IMPRINT, LineKind.DATE)
            led = kind is LineKind.PROSE and len(group) == 1 and not group[0].heading
            led = led and len(group[0].text) <= 120  # a heading would be the first section's
            return group if (ended or led) and _says_more(group) else []
        if group and not goes_on(group, line):
            return []
        group.append(line)
        if line.end - group[0].start > 300:
            return []
    return []


def _says_more(group: list[Line]) -> bool:
    """Whether a group can be other title information: a lone word is a heading, unless it
    names a genre or the script writes without spaces."""
    found = [word for line in group for word in line.words]
    return len(found) != 1 or not found[0].isascii() or fold_heading(found[0]) in words.GENRES


def adjacent(lines: list[Line]) -> list[Line]:
    """The first lines of a list that follow each other in the text."""
    group = lines[:1]
    for line in lines[1:]:
        if line.start - group[-1].end > 6 and line.block != group[-1].block:
            break
        group.append(line)
    return group


def group_lines(lines: list[Line]) -> list[list[Line]]:
    """Lines in one size of type that follow each other, group by group."""
    groups: list[list[Line]] = []
    for line in lines:
        last = groups[-1][-1] if groups else None
        if last and _alike(line, last) and (line.start - last.end <= 6 or line.block == last.block):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _alike(one: Line, other: Line) -> bool:
    """Whether two lines are set in one size of type (three in a hundred is nothing)."""
    return min(one.size, other.size) >= max(one.size, other.size) * 0.97


def generic(text: str) -> bool:
    """Whether a line says what stands there instead of naming it: ``Contents``, ``MAIN TITLE``."""
    stand_in = is_no_title(text) or is_no_name(text)
    return stand_in or bool(words.NOT_TITLE.fullmatch(fold_heading(text).strip()))


def sentences(text: str, start: int, end: int) -> int:
    """The end of the last sentence within :data:`ONE_PARAGRAPH`, else ``end``; a text that
    begins with a drop capital ends the title."""
    drop = inner.DROP_CAPITAL_INSIDE.search(text, start + 12, end)
    if drop:
        return drop.start()
    if end - start <= LONGEST:
        return end
    stop = text.rfind(". ", start + 40, start + ONE_PARAGRAPH)
    return stop + 1 if stop > 0 else end


def clause(text: str, start: int, limit: int) -> int:
    """Where the first clause ends: eight to twenty words, at a comma or stop if there is one."""
    limit = min(limit, len(text))
    paragraph = text.find("\n\n", start, limit)
    limit = paragraph if paragraph > 0 else limit
    end = start
    for count, found in enumerate(re.finditer(r"\S+", text[start:limit]), 1):
        end = start + found.end()
        if (count >= 8 and found.group()[-1] in ",.;:!?") or count >= 20:
            break
    while end > start and text[end - 1] in " ,.;:":
        end -= 1
    return end
