"""Names behind a label: ``Author(s): Hannah Oakes``, or the names on the line below it.

Information pages, title versos and colophons name makers so, in the head or at the end.
"""

from collections.abc import Iterator, Sequence

from colophon.describe.names.bylines import Byline, names_from
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.label_words import labels
from colophon.describe.names.persons import PersonName, read_filed
from colophon.describe.page.layout import Layout, Line
from colophon.model.document import MarkKind
from colophon.model.record import AgentKind

LONGEST = 300
"""characters of a line that gives names"""
_FEW = 8
"""lines that the names behind one label may fill"""
_OTHERS = frozenset({MarkKind.QUOTATION, MarkKind.REFERENCES, MarkKind.NAVIGATION})


def names_by_label(layout: Layout, language: str = "") -> Iterator[Byline]:
    """The names behind labels in head and tail, in order of the text."""
    lines = [one for one in layout.head if len(one.text) <= LONGEST]
    known = {one.start for one in lines}
    lines += [one for one in layout.tail if one.start not in known and len(one.text) <= LONGEST]
    for index, line in enumerate(lines):
        if not line.kinds & _OTHERS:
            yield from _names_on_line(layout.text, lines, index, language)


def _names_on_line(text: str, lines: Sequence[Line], index: int, language: str) -> Iterator[Byline]:
    line = lines[index]
    if ":" not in line.text[:60] and "：" not in line.text[:60]:
        return
    for role, loose, pattern in labels():
        found = pattern.match(fold_heading(line.text))
        if not found:
            continue
        count = sum(found.group().count(one) for one in ":：")  # “autor:in:” has one inside
        colon = [at for at, one in enumerate(line.text) if one in ":："][count - 1]
        phrase = line.text[:colon].strip(" *_•–—-")
        for start, end in _values(text, lines, index, colon):
            for at, stop, name in _names(text, start, end, language):
                if _is_believed(name, loose):
                    yield Byline(at, stop, name, role, phrase)
        return


def _names(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int, PersonName]]:
    """One filed name that fills the stretch, or the names that stand in it one by one."""
    head, comma, tail = (one.strip() for one in text[start:end].partition(","))
    name = read_filed(head, tail) if comma else None
    return iter(((start, end, name),)) if name else names_from(text, start, end, language)


def _values(text: str, lines: Sequence[Line], index: int, colon: int) -> Iterator[tuple[int, int]]:
    """The rest of the label's line; where there is none, the lines below it to the next label."""
    line = lines[index]
    if line.text[colon + 1 :].strip(" *_"):
        start = line.start + colon + 1
        start += len(text[start : line.end]) - len(text[start : line.end].lstrip(" *_\t"))
        yield start, line.end
        return
    for below in lines[index + 1 : index + 1 + _FEW]:
        if below.block > line.block + 1 or below.text.rstrip().endswith(":"):
            return
        if below.start != lines[index + 1].start and ":" in below.text:
            return
        yield below.start, below.end


def _is_believed(name: PersonName, loose: bool) -> bool:
    if name.kind is AgentKind.BODY:
        return not loose
    return name.trust >= (0.65 if loose else 0.3)
