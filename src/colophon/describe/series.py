"""The series that an item belongs to, and its number there, told from its title and serial."""

from collections.abc import Iterable, Iterator

import msgspec

from colophon.describe import Context, Describer
from colophon.describe.imprint.imprint_names import tidy
from colophon.describe.imprint.series_names import NumberedSeries, numbered_series
from colophon.describe.wording.capitals import TextCapitals
from colophon.model.document import Document
from colophon.model.folding import fold_word
from colophon.model.record import Statement, Text

TRUST = 0.75
"""frequency with which what is taken for a series is one"""
RULE = "a name with a number beside or below it, and neither the title nor an agent"
NUMBER_RULE = "the number behind the name of the series"
_OTHERS = ("title", "subtitle", "publisher", "creator", "issuingBody")
"""fields whose values are no series"""


class SeriesDescriber(Describer):
    """Reads a series that stands with its number, once title and makers are known."""

    name = "series"
    version = "1"
    terms = ("series", "issue", "publisher")
    after = ("reader", "edition", "language")
    decides = ("series", "publisher")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The series with its number beside it; what :class:`Edition` found where none is.

        A publisher of whom the number is a part is the series, misread.
        """
        publishers = [one for one in context.found if one.term == "publisher"]
        others = [one for one in context.found if one.term in _OTHERS]
        for one in numbered_series(document):
            misread = [each for each in publishers if _covers(each, one)] if one.worded else []
            taken = [_letters(str(each.value)) for each in others if each not in misread]
            name = document.text[one.start : one.end]
            if _is_series(one, name) and not _is_taken(_letters(name), taken):
                kept = [each for each in publishers if each not in misread]
                return [*kept, *self._state(document, context, one)]
        return [*publishers, *(one for one in context.found if one.term == "series")]

    def _state(
        self, document: Document, context: Context, one: NumberedSeries
    ) -> Iterator[Statement]:
        made = self._statement(document, "series", one.start, one.end, RULE)
        name = TextCapitals(document).title(str(made.value), context.language)
        yield msgspec.structs.replace(made, value=Text(text=name))
        if context.first("issue") is None:
            yield self._statement(document, "issue", one.number_start, one.number_end, NUMBER_RULE)

    def _statement(
        self, document: Document, term: str, start: int, end: int, rule: str
    ) -> Statement:
        evidence = self.quote(document, start, end, TRUST, rule)
        return Statement(
            term=term, value=Text(text=tidy(document.text[start:end])), evidence=(evidence,)
        )


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold_word(text)))


def _is_series(one: NumberedSeries, name: str) -> bool:
    if one.worded:
        return one.first or (one.labelled and one.whole)
    return one.labelled and one.first and name[:1] != name[:1].lower()


def _covers(publisher: Statement, one: NumberedSeries) -> bool:
    """Whether the words that name a publisher hold a series and its number."""
    return any(
        each.start is not None
        and each.end is not None
        and each.start <= one.start
        and one.number_end <= each.end
        for each in publisher.evidence
    )


def _is_taken(name: str, taken: Iterable[str]) -> bool:
    """Whether a name is a title or an agent, or begins one, or goes on from it."""
    return any(one.startswith(name) or name.startswith(one) for one in taken if one)


DESCRIBER = SeriesDescriber()
