# ruff: noqa: E501 (patterns read best unbroken)
"""The line on which a date stands, and what the lines beside it make of it."""

import re
from functools import cached_property, lru_cache

from colophon.dating.found import FoundDate
from colophon.describe._rules import date_words
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.regions import OriginRegion
from colophon.describe.names.bylines import byline_at, on_line
from colophon.describe.wording.line_starts import line_start
from colophon.model.document import MarkKind
from colophon.model.folding import Folded, phrases

NEAR = 48
"""characters before a date in which a word says what it is the date of"""
_LONG = 300
"""characters beyond which a line is not followed: no line of a title page is longer"""
_TEASER = 120
"""characters of a line beyond which its links are those of running text"""
_CITED = 160
"""characters before a date in which the bracket of a citation may open"""
_LISTED = 400
"""characters above a date in which a heading may say that other things are listed"""
_ENDS = re.compile(r"[.!?:;)\]\"”»|·•*_#=-]\s*$")
_CLOSING = re.compile(r"[\"”“»’]\.?\s*$")
_CLOSED = re.compile(r"[^()\n]{0,30}(?:\n[^()\n]{0,30})?\)")
_WORDS = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    small = "|".join(date_words.BEHIND_IMPRINT)
    return re.compile(rf",?[ \t](?!(?:{small})\b)[a-zà-ÿа-яёα-ω]{{2,}}")


@lru_cache(maxsize=1)
def _article() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\W)(?:{phrases(date_words.ARTICLES)})\s$")


@lru_cache(maxsize=1)
def _limits() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{phrases(date_words.LIMITS)})\s$")


@lru_cache(maxsize=1)
def _related_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?im)^[ \t#*_]{{0,8}}(?:{'|'.join(date_words.RELATED)})[ \t:.…*_]{{0,6}}$")


class DateLine:
    """A date on its line in a region of a document; ``title`` is where the title stands."""

    def __init__(
        self,
        imprints: Imprints,
        region: OriginRegion,
        found: FoundDate,
        title: tuple[int, int] = (0, 0),
    ) -> None:
        self.imprints = imprints
        self.title = title
        self.region = region
        self.found = found
        self.text = imprints.document.text

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """Where its line starts and ends; a long line is cut about it."""
        end = self.text.find("\n", self.found.end, self.found.end + _LONG)
        return (
            line_start(self.text, self.found.start, _LONG),
            min(self.found.end + _LONG, len(self.text)) if end < 0 else end,
        )

    @cached_property
    def line(self) -> str:
        return self.text[slice(*self.bounds)]

    @cached_property
    def rest(self) -> str:
        """Its line without it."""
        start, end = self.bounds
        return f"{self.text[start : self.found.start]} {self.text[self.found.end : end]}"

    @cached_property
    def above(self) -> str:
        """The line above it, as it stands; the end of a long one."""
        end = max(self.bounds[0] - 1, 0)
        return self.text[line_start(self.text, end, _LONG) : end]

    @cached_property
    def below(self) -> str:
        """The line below it, as it stands."""
        start = self.bounds[1] + 1
        end = self.text.find("\n", start, start + _LONG)
        return self.text[start : start + _LONG if end < 0 else end]

    @cached_property
    def before(self) -> str:
        """The folded text before it, within its region."""
        return Folded(
            self.text[max(self.found.start - NEAR, self.region.start) : self.found.start]
        ).text

    @cached_property
    def others(self) -> list[str]:
        """The words of its line beside it that are longer than two letters, and no numbers."""
        words = re.sub(r"[^\w\s]", " ", self.rest).split()
        return [word for word in words if len(word) > 2 and not word.isdigit()]

    @cached_property
    def runs_on(self) -> bool:
        """Whether its line goes on a sentence of the line above, or the line below goes it on."""
        start, end = self.bounds
        lead = self.text[start : self.found.start].strip(" \t*_#>|")
        tail = self.text[self.found.end : end].strip()
        above, below = self.above.strip(), self.below.strip()
        long = len(above) > 24 or len(below) > 24
        continues = bool(above) and not _ENDS.search(above) and above[-1:].islower()
        if lead == "(" and long and continues:
            return True
        return long and not lead and continues and not tail and below[:1].islower()

    @cached_property
    def in_sentence(self) -> bool:
        """Whether words in lower case go on behind it, as behind no date of an imprint."""
        return bool(_goes_on().match(self.text, self.found.end))

    @cached_property
    def as_attribute(self) -> bool:
        """``the 2018 leaflet``: a year that only says which thing is meant."""
        return (
            self.found.kind == "year" and self.in_sentence and bool(_article().search(self.before))
        )

    @cached_property
    def in_citation(self) -> bool:
        """``(Hollow Press, Dublin 1981)`` within running text: the imprint of a work that is named."""
        low = max(self.found.start - _CITED, self.region.start)
        before = self.text[low : self.found.start]
        opened = before.rfind("(")
        if opened < 0 or ")" in before[opened:] or "\n\n" in before[opened:]:
            return False
        inside, lead = before[opened + 1 :], before[:opened].rpartition("\n")[2]
        behind = _CLOSED.match(self.text, self.found.end)
        alone = not lead.strip() and not self.in_sentence
        return behind is not None and bool(_WORDS.search(inside)) and not (alone and self.in_title)

    @cached_property
    def related(self) -> bool:
        """Whether a heading such as “Related” stands close above: other things are listed there."""
        above = self.text[max(self.bounds[0] - _LISTED, self.region.start) : self.bounds[0]]
        return bool(_related_pattern().search(above))

    @cached_property
    def limited(self) -> bool:
        """Whether a word such as “until” stands right before it."""
        return bool(_limits().search(self.before))

    @cached_property
    def linked(self) -> bool:
        """Whether a link leads away from its line: it dates what lies behind the link.

        A link to what else the author of a byline has written leads nowhere.
        """
        start, end = self.bounds
        return len(self.line) < _TEASER and any(
            link.start < end
            and start < link.end
            and link.end - link.start > 3
            and not (link.start <= self.found.start < link.end)
            and not link.target.startswith(("mailto:", "#", "tel:"))
            and not any(low < link.end and link.start < high for low, high in self.makers)
            for link in self.imprints.document.links
        )

    @cached_property
    def makers(self) -> list[tuple[int, int]]:
        """Where the names of a byline on its line stand: ``By Ada Example | 3 May 1981``."""
        start, end = self.bounds
        begun = byline_at(self.text, start, end)
        names = on_line(self.text, begun, end) if begun is not None else []
        return [(one.start, one.end) for one in names]

    @cached_property
    def quoted(self) -> bool:
        """Whether it stands in a quotation, or in the line that says whose words they were."""
        marks = self.imprints.document.marks_of(MarkKind.QUOTATION, MarkKind.NOTE, MarkKind.CAPTION)
        if any(mark.start <= self.found.start < mark.end for mark in marks):
            return True
        return (
            len(self.line) < 90 and len(self.rest.split()) > 1 and bool(_CLOSING.search(self.above))
        )

    @cached_property
    def in_title(self) -> bool:
        """Whether it stands on the title page, before running text."""
        return self.region.kind == "head" and self.found.start <= self.imprints.regions.body

    @cached_property
    def in_title_proper(self) -> bool:
        """Whether it stands in the title itself."""
        return self.title[0] <= self.found.start < self.title[1]
