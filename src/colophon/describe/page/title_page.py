"""The title page: which lines are title, other title information, byline, imprint.

The lines of the head are named one by one, then the title is the first run of title
lines; it ends at a byline, an imprint, a date, an address to the reader or at prose.
"""

from functools import cached_property

from colophon.describe.names.bylines import byline_at
from colophon.describe.names.headings import fold_heading
from colophon.describe.page import title_bounds as inner
from colophon.describe.page import title_words as words
from colophon.describe.page.layout import Layout, Line, RuledSpan
from colophon.describe.page.line_kinds import LineKind, name_lines
from colophon.describe.page.printed_description import PrintedEntry, entry
from colophon.describe.page.running_heads import RunningHeads
from colophon.describe.page.title_run import (
    LONGEST,
    ONE_PARAGRAPH,
    adjacent,
    clause,
    generic,
    goes_on,
    group_lines,
    open_ended,
    second_group,
    sentences,
)
from colophon.model.document import Document, MarkKind

LINES = 160
"""lines of the head that are looked at"""

FIRST_LINES = "The first lines of the document that are neither imprint, name, date nor text."


class TitlePage:
    """The title page of a document, read once and shared by its describers."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.layout = Layout(document)

    @cached_property
    def lines(self) -> tuple[tuple[Line, LineKind], ...]:
        """The lines of the head up to the first page of text, named."""
        return tuple(name_lines(self.layout.head[:LINES]))

    @cached_property
    def printed(self) -> PrintedEntry | None:
        """The bibliographic description printed in the document, if there is one."""
        return entry(self.layout.head, self.text)

    @cached_property
    def _labelled(self) -> RuledSpan | None:
        """A field of a header in the text: ``Title: …``."""
        for line in self.layout.head[:40]:
            if found := inner.TITLE_LABEL.match(self.text, line.start, line.end):
                return RuledSpan(
                    *found.span("title"), "A line of the text is labelled as its title.", 0.85
                )
        return None

    @cached_property
    def _title_lines(self) -> tuple[tuple[Line, ...], str, float]:
        for found in (
            self._title_by_markup,
            self._title_by_heading,
            self._largest,
            self._title_by_repetition,
            self._run,
        ):
            chosen = found()
            if chosen[0]:
                return chosen
        return (), "", 0.0

    @cached_property
    def title(self) -> RuledSpan | None:
        """The title, or None where the document has none."""
        if printed := self.printed:
            note = "The description printed in the document gives this title."
            return RuledSpan(*printed.title, note, 0.9)
        if labelled := self._labelled:
            return labelled
        lines, note, confidence = self._title_lines
        if not lines:
            return None
        end = self._cut(lines[0].start, lines[-1].end)
        return RuledSpan(lines[0].start, end, note, confidence)

    @cached_property
    def subtitle(self) -> RuledSpan | None:
        """Other title information that is set apart from the title, or None."""
        lines, _, _ = self._title_lines
        if not lines:
            return None
        marked = [one for one in self.document.marks_of(MarkKind.SUBTITLE) if one.end > one.start]
        if marked:
            first = marked[0]
            return RuledSpan(first.start, first.end, "The source marks it as subtitle.", 0.85)
        after = [one for one in self.lines if one[0].start > lines[-1].start]
        chosen = second_group(lines[-1], after)
        if not chosen:
            return None
        return RuledSpan(chosen[0].start, chosen[-1].end, self._where(chosen[-1]), 0.6)

    def _where(self, last: Line) -> str:
        """Where other title information stands, by what follows its last line."""
        kinds = [kind for line, kind in self.lines if line.start > last.start]
        following = next((kind for kind in kinds if kind is not LineKind.SKIP), None)
        origin = (LineKind.BYLINE, LineKind.NAME, LineKind.IMPRINT, LineKind.DATE)
        behind = "the byline or imprint" if following in origin else "the text"
        return f"It stands between the title and {behind}."

    @cached_property
    def alternative(self) -> RuledSpan | None:
        """What stands behind “or” in the title: ``Romulus and Hersilia; or, The Sabine War``."""
        title = self.title
        found = title and inner.OR.search(self.text, title.start + 4, title.end)
        if not title or not found or title.end - found.end() < 4:
            return None
        parted = found.group().strip()[0] in ",;:." or found.group().isupper()
        if not parted and self.text.count(" ", found.end(), title.end) < 2:
            return None  # “bread or death” is no second title
        return RuledSpan(found.end(), title.end, "It stands behind “or” in the title.", 0.6)

    @cached_property
    def responsibility(self) -> RuledSpan | None:
        """The byline of the title page as it stands there, or None."""
        group: list[Line] = []
        for line, kind in self.lines:
            if (kind is LineKind.BYLINE and (not group or line.start - group[-1].end < 4)) or (
                group and kind is LineKind.NAME and len(group) == 1
            ):
                group.append(line)
            elif group:
                break
        if not group or group[-1].end - group[0].start > 300:
            return None
        start, end = group[0].start, inner.end_before_date(self.text, group[0].start, group[-1].end)
        if end <= start:
            return None
        return RuledSpan(start, end, "The byline as it stands in the document.", 0.7)

    @property
    def end(self) -> int:
        """Where the title ends, or 0."""
        return self.title.end if self.title else 0

    @cached_property
    def opening(self) -> RuledSpan | None:
        """The first words of the text, for documents without a title."""
        ranked = sorted(self.lines, key=lambda one: one[1] is not LineKind.PROSE)
        for line, kind in ranked:
            if kind in (LineKind.PROSE, LineKind.TITLE, LineKind.OTHER) and len(line.words) >= 2:
                return RuledSpan(
                    line.start,
                    clause(self.text, line.start, line.start + 240),
                    "Title supplied by cataloguer from the first words of the text.",
                    0.35,
                )
        return None

    def _title_by_markup(self) -> tuple[tuple[Line, ...], str, float]:
        """What the markup calls the title."""
        group: list[Line] = []
        for line in self.layout.head:
            if MarkKind.TITLE in line.kinds and MarkKind.SUBTITLE not in line.kinds:
                if group or not generic(line.text):
                    group.append(line)
            elif group and line.text:
                break
        return tuple(group), "The source marks it as title.", 0.92

    def _title_by_heading(self) -> tuple[tuple[Line, ...], str, float]:
        """The one heading of the first level, or the heading that the text opens with."""
        marks = [
            one
            for one in self.document.marks_of(MarkKind.HEADING)
            if one.level == 1 and one.size is None
        ]
        heads = [one for one in self.layout.head if one.level == 1 and not one.size]
        if len(marks) == 1 and heads and not generic(heads[0].text):
            return tuple(heads), "It is the only heading of the first level.", 0.9
        first = next((one for one in self.lines if one[1] is not LineKind.SKIP), None)
        if first and first[0].heading and not first[0].size and first[1] is LineKind.TITLE:
            group = [one for one in self.layout.head if one.heading and one.level == first[0].level]
            return tuple(adjacent(group)), "The text opens with this heading.", 0.85
        return (), "", 0.0

    def _largest(self) -> tuple[tuple[Line, ...], str, float]:
        """The lines in the largest type of the first page."""
        page = self.document.pages[0].end if self.document.pages else 4000
        sized = [
            one
            for one in self.layout.head
            if one.size
            and one.start < page
            and one.words
            and not words.ISSUE.fullmatch(fold_heading(one.text))
        ]
        groups = [
            group
            for group in group_lines(sized)
            if not generic(" ".join(one.text for one in group))
        ]
        if not groups:
            return (), "", 0.0
        most = max(group[0].size for group in groups)
        group = next(group for group in groups if group[0].size >= most * 0.97)
        if sum(len(one.words) for one in group) < 2:
            return (), "", 0.0
        return tuple(group), "It is set in the largest type of the first page.", 0.85

    @cached_property
    def running(self) -> RunningHeads:
        """The running heads behind the first page."""
        return RunningHeads(self.document)

    def _title_by_repetition(self) -> tuple[tuple[Line, ...], str, float]:
        lines = self.running.title_among(self.layout.head)
        return lines, "The running heads of the pages that follow repeat it.", 0.88

    def _run(self) -> tuple[tuple[Line, ...], str, float]:
        """The first run of title lines, that of a series page left aside."""
        group: list[Line] = []
        prose = False
        lines = self.lines[self._series_end :]
        for index, (line, kind) in enumerate(lines):
            if kind is LineKind.TITLE and prose and not _set_apart(lines, index):
                break  # what stands behind text and is not set apart is no title
            if kind is LineKind.TITLE:
                if group and not goes_on(group, line):
                    break
                group.append(line)
                if line.end - group[0].start > LONGEST:
                    break
            elif kind is LineKind.NAME and group and open_ended(group[-1]):
                group.append(line)  # “Speech of”, and the speaker on a line of his own
            elif kind is LineKind.OTHER and group and _goes_on_quoted(group[-1], line):
                group.append(line)  # “THE”, then a phrase in quotation marks
            elif group and kind is not LineKind.SKIP:
                break
            prose = prose or kind is LineKind.PROSE
        if not group:
            return self._stand_in()
        return tuple(group), FIRST_LINES, 0.75 if group else 0.0

    def _stand_in(self) -> tuple[tuple[Line, ...], str, float]:
        """A name or slogan over the text, where there is no other title: a life, an appeal."""
        for line, kind in self.lines:
            if kind is LineKind.PROSE:
                break
            slogan = kind is LineKind.OTHER and words.SLOGAN.fullmatch(fold_heading(line.text))
            if kind is LineKind.NAME or slogan:
                return (line,), "It is all that stands over the text.", 0.5
        return (), "", 0.0

    @cached_property
    def _series_end(self) -> int:
        """Index of the line behind a series page: title, editors, then an imprint; or 0."""
        edited = False
        for index, (line, kind) in enumerate(self.lines):
            edited = edited or bool(words.SERIES_EDITOR.match(fold_heading(line.text)))
            if kind is LineKind.IMPRINT and edited:
                rest = [one for one in self.lines[index + 1 :] if one[0].block > line.block]
                if any(one is LineKind.TITLE for _, one in rest):
                    return len(self.lines) - len(rest)
        return 0

    def _cut(self, start: int, end: int) -> int:
        """Where the title ends within its last paragraph: before an imprint or a byline."""
        inside = inner.IMPRINT_INSIDE.search(self.text, start + 12, end)
        if inside:
            end = inside.start()
        by = byline_at(self.text, start + 8, end)
        if by:
            end = by
        address = inner.ADDRESS_INSIDE.search(self.text, start + 12, end)
        if address:
            end = address.start()
        if end - start > ONE_PARAGRAPH and "\n" not in self.text[start:end]:
            end = sentences(self.text, start, end)
        while end > start and self.text[end - 1] in " \n,;:·•–—-_*":
            end -= 1
        return end


def _goes_on_quoted(last: Line, line: Line) -> bool:
    """Whether a line of capitals in quotation marks goes on with what the line before opens."""
    return line.block == last.block and line.capital and open_ended(last)


def _set_apart(lines: tuple[tuple[Line, LineKind], ...], index: int) -> bool:
    """A heading, capitals, or a byline or imprint within the next lines: a title page."""
    line = lines[index][0]
    after = [kind for _, kind in lines[index + 1 : index + 6]]
    return line.heading or line.capital or LineKind.BYLINE in after or LineKind.IMPRINT in after
