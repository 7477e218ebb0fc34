"""A model's answer → statements that rest on words of the document.

A value without words, whose words do not stand in what the model was shown, or which its
words do not bear, is left out and counted.
"""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

import msgspec

from colophon.describe import Context
from colophon.describe.evidence.making import at
from colophon.describe.suggesting.agreement import agree, rivals
from colophon.describe.suggesting.answer import Sentence, Suggested, suggestions
from colophon.describe.suggesting.quotes import Quotable, QuotePlace
from colophon.describe.suggesting.request import (
    METHOD,
    VERSION,
    Consultation,
    ModelAnswer,
    ModelRequest,
)
from colophon.describe.suggesting.schema import SUMMARY
from colophon.describe.suggesting.seen import read_seen
from colophon.describe.suggesting.summary import tie_sentences
from colophon.describe.suggesting.values import QuotedCase, Read, read_value
from colophon.model.document import Document
from colophon.model.record import Evidence, Generation, Statement, Text

SEEN = "picture"
"""the source of evidence for what only a picture shows"""
SEEN_SHARE = 0.5
"""how sure a value is that only the picture shows, beside one in the words"""


class OmissionReason(StrEnum):
    """Why something that a model suggested was left out."""

    MISSHAPEN = "not of the form asked for"
    UNQUOTED = "without a quote"
    NOT_FOUND = "with a quote that does not stand in the document"
    NOT_BORNE = "not borne by its quote"
    DOUBTED = "in fields in which it was nearly always wrong"
    NOT_NEUTRAL = "no report of its passages"


class Verified(msgspec.Struct, frozen=True, kw_only=True):
    """What holds of an answer, and what was left out of it, counted by reason."""

    statements: tuple[Statement, ...] = ()
    dropped: dict[str, int] = {}

    @property
    def left_out(self) -> int:
        """How many values and sentences were left out."""
        return sum(self.dropped.values())


def verify(
    document: Document,
    context: Context,
    request: ModelRequest,
    answer: ModelAnswer,
    consultation: Consultation,
) -> Verified:
    """What of an answer stands in the document; raises :class:`ModelError` for no JSON."""
    said = suggestions(answer.content, request.terms)
    if not answer.pictured:
        # what the model was not shown it cannot have seen
        request = msgspec.structs.replace(request, picture=b"")
    work = _Verification(document, context, request, answer.generation, consultation)
    work.dropped[OmissionReason.MISSHAPEN] += said.misshapen
    found = [*work.values(said.values), *work.summary(said.summary)]
    dropped = {str(reason): count for reason, count in work.dropped.items() if count}
    return Verified(statements=tuple(found), dropped=dropped)


class _Verification:
    """One answer about one document."""

    def __init__(
        self,
        document: Document,
        context: Context,
        request: ModelRequest,
        generation: Generation,
        consultation: Consultation,
    ) -> None:
        self._document = document
        self._context = context
        self._request = request
        self._generation = generation
        self._calibration = consultation.calibration
        self._fields = {one.term: one for one in consultation.fields}
        self._quotable = Quotable(document.text, request.stretches, request.hidden)
        self.dropped: Counter[OmissionReason] = Counter()

    def values(self, said: tuple[Suggested, ...]) -> Iterator[Statement]:
        """Statements for what is borne by the words quoted for it, each value once."""
        seen: set[tuple[str, str]] = set()
        for one in said:
            found = self._read(one)
            if isinstance(found, OmissionReason):
                self.dropped[found] += 1
                continue
            statement = self._statement(one, found)
            if statement is None:
                self.dropped[OmissionReason.DOUBTED] += 1
            elif statement.key not in seen:
                seen.add(statement.key)
                yield statement

    def _read(self, one: Suggested) -> Read | OmissionReason:
        field = self._fields.get(one.term)
        if field is None:
            return OmissionReason.MISSHAPEN
        place = self._quotable.find(one.quote) if one.quote.strip() else None
        if place is None:
            if one.in_picture and self._request.picture:
                return (
                    read_seen(field, one, self._request, self._context) or OmissionReason.NOT_BORNE
                )
            return OmissionReason.NOT_FOUND if one.quote.strip() else OmissionReason.UNQUOTED
        case = QuotedCase(
            field=field,
            said=one,
            place=place,
            quotable=self._quotable,
            document=self._document,
            context=self._context,
            request=self._request,
        )
        return read_value(case) or OmissionReason.NOT_BORNE

    def _statement(self, one: Suggested, found: Read) -> Statement | None:
        """The value as rules gave it where they agree, else beside theirs; None where
        decisions say that it is not worth a look."""
        there = [each for each in self._context.found if each.term == one.term]
        same = next((each for each in there if agree(each.value, found.value)), None)
        sure = self._calibration.of_model(one.term)
        if found.place.end == found.place.start:
            sure *= SEEN_SHARE
        if same is not None:
            raised = self._calibration.raise_confidence(same.confidence)
            # where nothing is known of its agreement the value is no surer for that
            sure = raised if raised > same.confidence else min(sure, same.confidence)
            return Statement(
                term=one.term, value=same.value, evidence=(self._evidence(found, sure),)
            )
        if not self._calibration.is_offered(one.term):
            return None
        field = self._fields[one.term]
        others = () if field.repeatable else rivals(there)
        evidence = msgspec.structs.replace(self._evidence(found, sure), alternatives=others)
        return Statement(term=one.term, value=found.value, evidence=(evidence,))

    def _evidence(self, found: Read, sure: float) -> Evidence:
        sure = round(sure, 3)
        if found.place.end == found.place.start:
            return Evidence(
                method=METHOD,
                version=VERSION,
                confidence=sure,
                source=SEEN,
                note=f"{self._who} sees it in the picture; the words recognised there lack it.",
                generation=self._generation,
            )
        note = f"{self._who} suggests it and quotes words that stand {_how(found.place)}."
        return self._at(found.place, sure, note, inferred=found.inferred)

    def summary(self, said: tuple[Sentence, ...]) -> Iterator[Statement]:
        """One statement of all sentences that hold, with all their passages."""
        language = self._context.language
        kept, dropped = tie_sentences(said, self._quotable, self._document.text, language)
        self.dropped[OmissionReason.NOT_NEUTRAL] += dropped
        if not kept:
            return
        sure = self._calibration.of_model(SUMMARY)
        evidence = tuple(
            self._at(
                place,
                sure,
                f"{self._who} wrote this summary; sentence {number} of {len(kept)} rests on"
                " these words.",
                inferred=True,
            )
            for number, one in enumerate(kept, 1)
            for place in one.places
        )
        text = " ".join(one.text for one in kept)
        yield Statement(term=SUMMARY, value=Text(text=text, language=language), evidence=evidence)

    @property
    def _who(self) -> str:
        return f"The language model {self._generation.model}"

    def _at(self, place: QuotePlace, sure: float, note: str, *, inferred: bool) -> Evidence:
        evidence = at(
            self._document,
            place.start,
            place.end,
            method=METHOD,
            version=VERSION,
            confidence=sure,
            note=note,
            inferred=inferred,
        )
        return msgspec.structs.replace(evidence, generation=self._generation)


def _how(place: QuotePlace) -> str:
    """How the words of a quote stand in the text."""
    if place.exact:
        return "in the text"
    if place.letters:
        letters = "one letter" if place.letters == 1 else f"{place.letters} letters"
        return f"in the text but for {letters}"
    return "in the text but for capitals, accents and line ends"
