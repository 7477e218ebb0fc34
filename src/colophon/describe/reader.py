"""The one reading: what rules suggest is weighed by the learnt reader, field against field.

The rules' values are candidates among others; what is chosen carries the frequency with
which such choices were right on documents not seen in training.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from colophon.dating.display import display
from colophon.describe import Context, Describer
from colophon.describe.dating import passed_over
from colophon.describe.dating.passed_over import PASSED_OVER, is_plain
from colophon.describe.dating.stated_dates import dates_of_others
from colophon.describe.evidence.making import at
from colophon.describe.imprint.authority import resolve
from colophon.describe.imprint.contradictions import consistent, is_supported, stands_behind
from colophon.describe.imprint.domains import no_origin
from colophon.describe.imprint.imprint_names import agent
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.same_publisher import state_once
from colophon.describe.names.bodies import person_or_body
from colophon.describe.page.title_page import TitlePage
from colophon.describe.reading.choice import Choice, ChosenReading, is_paged
from colophon.describe.reading.home import Shift, shifts
from colophon.describe.reading.reasons import Reasons
from colophon.describe.reading.ruled import (
    METHOD,
    VERSION,
    as_announced,
    doubtful,
    is_given,
    is_made_by,
    is_share,
    is_stated,
    says,
    stays,
    without_article,
)
from colophon.describe.reading.tables import CandidateSheet, tables
from colophon.describe.reading.weights import weights
from colophon.describe.wording.capitals import TextCapitals
from colophon.describe.wording.place_capitals import write_place
from colophon.model import edtf
from colophon.model.document import Document
from colophon.model.record import Agent, AgentKind, Date, Evidence, Statement, Text, Value

_TERMS = {
    "title": "title",
    "subtitle": "subtitle",
    "creator": "creator",
    "publisher": "publisher",
    "printer": "printer",
    "place": "placeOfPublication",
    "date": "issued",
}
"""field of the reader → field of the record"""
_CHOSEN = (*_TERMS.values(), "issuingBody")
"""fields of the record that the reading fills"""
_RULES = {"publisher": ("publisher", "issuingBody")}
"""fields of the record whose suggestions the reader weighs for a field, where not its own"""


SURE = 0.6
"""frequency from which a choice fills a field that the rules decide and leave empty"""
LEAST = 0.3
"""frequency below which the archive's own decisions say that a choice is not worth offering"""
LONG = 12_000
"""characters from which a document is no leaflet but a tract, an article, a book"""
EARLY = 1830
"""years before this are those of early print, whose imprints the rules know best"""
_TYPED = frozenset({"text/plain", "text/markdown", "text/html"})
_MADE_TO_BE_READ = ("opf:", "tei:", "html:meta/citation")
_YEAR = re.compile(r"(?<!\d)1[4-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)")


def decided_by_rules(document: Document) -> frozenset[str]:
    """The fields in which the rules did better on documents like this one.

    All of them in long texts, early print and files whose makers catalogued them; makers
    where type size and position come from a page, since what was learnt of them was learnt
    from few pages.
    """
    whole = frozenset(_TERMS)
    if any(one.source.lower().startswith(_MADE_TO_BE_READ) for one in document.embedded):
        return whole
    years = [int(one) for one in _YEAR.findall(document.text)]
    early = "ſ" in document.text or (years and max(years) < EARLY)
    if early:
        return whole
    if len(document.text) > LONG and document.media_type != "application/pdf":
        return whole
    return frozenset() if document.media_type in _TYPED else frozenset({"creator"})


class ReadingDescriber(Describer):
    """Title, makers, publishers, printers, place and date, chosen together."""

    name = METHOD
    version = VERSION
    terms = (*_CHOSEN, "contributor")
    after = (
        "title", "creators", "publishers", "place", "dates", "edition", "rights", "embedded",
        "identifiers", "language",
    )  # fmt: skip
    decides = terms

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The values of the reading, surest first; the rules' own where they are better."""
        found = tuple(context.found)
        chosen = consistent(self._state_choices(document, context), self.name, beside=found)
        makers = [one for one in chosen if one.term == "creator"]
        shares = [one for one in found if one.term == "contributor"]
        return [*state_once(chosen), *(one for one in shares if not is_made_by(one, makers))]

    def _state_choices(self, document: Document, context: Context) -> Iterator[Statement]:
        # what is yielded may be added to context.found while this runs
        found = tuple(context.found)
        by_rules = decided_by_rules(document)
        sheets = () if by_rules == frozenset(_TERMS) else read_sheets(document, context)
        if not sheets:
            yield from (one for one in found if one.term in _CHOSEN)
            return
        reading = ChosenReading(sheets, weights(is_paged(sheets)))
        moved = shifts(context.memory)
        choices = [without_article(one, context.language) for one in reading.choices]
        choices = [as_announced(one, found) for one in choices if not is_share(one, found)]
        choices = [at_home(one, moved) for one in choices] if moved else choices
        reasons = Reasons(reading, document)
        published: list[Statement] = []
        for field, term in _TERMS.items():
            rules = [one for one in found if one.term in _RULES.get(field, (term,))]
            chosen = [one for one in choices if one.field == field and one.frequency >= LEAST]
            kept: list[Statement] = []
            if field in by_rules:
                yield from rules
                published += rules if field == "publisher" else []
                chosen = [one for one in chosen if one.frequency >= SURE and not rules]
            else:
                if not chosen and field in _WITHOUT_CHOICE:
                    yield from _WITHOUT_CHOICE[field](rules, published, document.text)
                kept = [one for one in rules if stays(one)]
                yield from kept
            for one in chosen:
                yield from self._beside(
                    document, context, one, term, rules, kept, reasons, published
                )

    def _beside(
        self,
        document: Document,
        context: Context,
        one: Choice,
        term: str,
        rules: list[Statement],
        kept: list[Statement],
        reasons: Reasons,
        published: list[Statement],
    ) -> Iterator[Statement]:
        """What a choice adds to the statements ``kept``; ``published`` gathers publishers."""
        regions = context.analysis(Imprints, document).regions
        if one.field == "publisher" and one.value in no_origin(regions):
            return
        known = next((each for each in kept if says(each, one.value)), None)
        if known is not None:
            if not one.judged_as:
                yield self._agree_with(document, known, one, reasons)
            return
        made = self._statement(document, context, term, one, rules, reasons)
        published += [made] if one.field == "publisher" and is_supported(made) else []
        if not is_given(made, kept):
            yield made

    def _agree_with(
        self, document: Document, kept: Statement, one: Choice, reasons: Reasons
    ) -> Statement:
        """What the reading says of a value that is given anyway: it makes it no surer."""
        sure = msgspec.structs.replace(one, frequency=min(one.frequency, kept.confidence))
        evidence = self._evidence(document, sure, reasons.of(one), list(kept.evidence))
        return msgspec.structs.replace(kept, evidence=tuple(evidence))

    def _statement(
        self,
        document: Document,
        context: Context,
        term: str,
        one: Choice,
        rules: list[Statement],
        reasons: Reasons,
    ) -> Statement:
        agreeing = [rule for rule in rules if says(rule, one.value)]
        supporting = [
            msgspec.structs.replace(each, confidence=min(each.confidence, one.frequency))
            for rule in agreeing
            for each in rule.evidence
        ]
        if one.judged_as:  # what spoke for the other role is no reason for this one
            return Statement(term=term, value=agreeing[0].value, evidence=tuple(supporting))
        evidence = (*self._evidence(document, one, reasons.of(one), supporting), *supporting)
        value = agreeing[0].value if agreeing else self._value(term, one, document, context)
        return Statement(term=term, value=value, evidence=evidence)

    def _evidence(
        self, document: Document, one: Choice, note: str, supporting: list[Evidence]
    ) -> Iterator[Evidence]:
        if one.start >= 0:
            yield at(
                document, one.start, one.end, method=self.name, version=self.version + one.moved,
                confidence=one.frequency, note=note, alternatives=one.rivals, inferred=one.inferred,
            )  # fmt: skip
        elif not supporting:
            yield Evidence(
                method=self.name, version=self.version + one.moved, confidence=one.frequency,
                note=note, inferred=True, alternatives=one.rivals,
            )  # fmt: skip

    def _value(self, term: str, one: Choice, document: Document, context: Context) -> Value:
        if term in ("title", "subtitle"):
            capitals, language = context.analysis(TextCapitals, document), context.language
            cased = capitals.title if term == "title" else capitals.write_following
            return Text(text=cased(one.value, language), language=language)
        if term == "placeOfPublication":
            return Text(text=write_place(one.value, context.language))
        if term == "issued":
            words = document.text[one.start : one.end] if one.start >= 0 else ""
            return _date(one.value, " ".join(words.split()), context.config.language)
        if term == "creator":
            name = person_or_body(one.value, context.language)
            return name.agent() if name else Agent(name=one.value)
        domain = one.value if "." in one.value and " " not in one.value else ""
        if domain:
            return resolve(context, Agent(name=domain, kind=AgentKind.BODY), domain=domain)
        return resolve(context, agent(one.value, context.language))


def _own_titles(
    rules: list[Statement], published: list[Statement], text: str
) -> Iterator[Statement]:
    return (one for one in rules if is_stated(one))


def _own_dates(
    rules: list[Statement], published: list[Statement], text: str
) -> Iterable[Statement]:
    dates = [doubtful(one, PASSED_OVER) for one in rules if is_plain(one)]
    dates = dates or [one for one in rules if passed_over.stays(one)]
    return dates or passed_over.state_undated(rules, DESCRIBER)


def _own_places(
    rules: list[Statement], published: list[Statement], text: str
) -> Iterator[Statement]:
    return (one for one in rules if stands_behind(one, published, text))


_WITHOUT_CHOICE: Mapping[
    str, Callable[[list[Statement], list[Statement], str], Iterable[Statement]]
] = {"title": _own_titles, "date": _own_dates, "place": _own_places}
"""what becomes of the rules' values of a field for which the reading chooses nothing"""


def at_home(one: Choice, moved: Mapping[str, Shift]) -> Choice:
    """A choice with its frequency as the archive's own decisions move it."""
    shift = moved.get(_TERMS[one.field])
    if shift is None:
        return one
    frequency = round(shift.move_frequency(one.frequency), 3)
    return msgspec.structs.replace(one, frequency=frequency, moved=shift.version)


def read_sheets(document: Document, context: Context) -> dict[str, CandidateSheet]:
    """The candidates of a document, of whose fields the rules have found ``context.found``."""
    imprints = context.analysis(Imprints, document)
    page = context.analysis(TitlePage, document).title
    title = (page.start, page.end) if page else (0, 0)
    others = dates_of_others(imprints, context.today, title)
    found = tuple(context.found)
    return tables(document, found, context.today.year, others, imprints.regions, context.language)


def _date(form: str, words: str, language: str) -> Date:
    earliest, latest = edtf.bounds(form)
    return Date(
        edtf=form,
        display=display(form, False, language),
        transcribed=words,
        earliest=earliest,
        latest=latest,
        basis="item",
    )


DESCRIBER = ReadingDescriber()
