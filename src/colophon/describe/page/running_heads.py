"""Running heads that repeat the title: they confirm it."""

import re
from functools import lru_cache

import msgspec

from colophon.describe.names.bodies import body
from colophon.describe.names.headings import fold_heading
from colophon.describe.page.layout import Line
from colophon.describe.page.line_kinds import LineKind, alone
from colophon.model.document import Document, MarkKind

TIMES = 2
"""pages behind the first that have to carry a running head"""
LINES = 4
"""lines of the first page that may make up what a running head repeats"""
_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=256)
def letters(text: str) -> str:
    """The words of a text, folded, without numbers and signs: what a repetition shares."""
    return " ".join(_LETTERS.findall(fold_heading(text)))


class RunningHeads:
    """What stands at the head or foot of several pages behind the first, by its letters."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.places: dict[str, list[tuple[int, int]]] = {}
        if len(document.pages) <= TIMES:
            return
        first = document.pages[1].start
        for mark in document.marks_of(MarkKind.HEADER, MarkKind.FOOTER):
            key = letters(document.text[mark.start : mark.end]) if mark.start >= first else ""
            if key:
                self.places.setdefault(key, []).append((mark.start, mark.end))

    def first_repeat(self, words: str) -> tuple[int, int] | None:
        """Where a running head first repeats these words, or None."""
        places = self.places.get(letters(words), [])
        return places[0] if len(places) >= TIMES else None

    def title_among(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines of the first page that the running heads repeat, if they may be a title."""
        if not self.places:
            return ()
        end = self.document.pages[1].start
        page = [one for one in lines if one.start < end][: 3 * LINES]
        for index, line in enumerate(page):
            for count in range(min(LINES, len(page) - index), 0, -1):
                group = page[index : index + count]
                if self.first_repeat(" ".join(one.text for one in group)) and _may_be_title(group):
                    return tuple(group)
            if MarkKind.HEADER not in line.kinds and alone(line) is LineKind.PROSE:
                break
        return ()


def _may_be_title(group: list[Line]) -> bool:
    """Whether what is repeated names the work: no body, person, series, imprint or date."""
    whole = " ".join(one.text for one in group)
    if body(whole) or sum(len(one.words) for one in group) < 2:
        return False
    plain = msgspec.structs.replace(group[0], text=whole, kinds=frozenset())
    return alone(plain) is LineKind.TITLE
