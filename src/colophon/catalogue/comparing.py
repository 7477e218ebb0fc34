"""Rules, a language model, and both, compared on documents whose truth is known."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.consulted_readings import consult_model
from colophon.catalogue.measuring import as_given, unlearnt_arguments
from colophon.catalogue.readings import DocumentReading
from colophon.catalogue.workshop import read_all
from colophon.review.evaluation import LINES, Evaluation, Pair, Row, evaluate, prediction_of

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

SOURCES = ("rules", "model", "both")


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """An evaluation of each source, and what the model took.

    ``asked`` counts the documents that it answered about, ``failed`` those that it did not,
    ``dropped`` the values left out by reason; seconds, tokens and cost are those of answers
    that were not kept from before.
    """

    evaluations: dict[str, Evaluation]
    asked: int = 0
    kept: int = 0
    failed: int = 0
    dropped: dict[str, int] = {}
    seconds: float = 0.0
    tokens: int = 0
    cost: float = 0.0
    currency: str = ""

    def table(self) -> str:
        """F1 by field for each source, then what it cost."""
        lines = [f"{'F1':12} " + " ".join(f"{name:>7}" for name in SOURCES) + "    gold"]
        for line in LINES:
            counts = [self.evaluations[name].counts["ALL"].get(line) for name in SOURCES]
            if any(count is not None and (count.gold or count.predicted) for count in counts):
                cells = [f"{count.f1 if count else 0:>7.3f}" for count in counts]
                gold = max(count.gold for count in counts if count)
                lines.append(f"{line:12} {' '.join(cells)}  {gold:6}")
        return "\n".join((*lines, "", *self._cost()))

    def _cost(self) -> Iterator[str]:
        asked, kept, failed = self.asked, self.kept, self.failed
        yield f"{asked} documents asked about, {kept} answered before, {failed} without an answer."
        if self.asked:
            paid = f", {self.cost / self.asked:.4f} {self.currency}".rstrip() if self.cost else ""
            each = f"{self.seconds / self.asked:.1f} s, {self.tokens // self.asked:,} tokens{paid}"
            yield f"A document took {each}."
        if self.dropped:
            why = ", ".join(f"{count} {reason}" for reason, count in self.dropped.items())
            yield f"Left out: {why}."

    def json(self) -> str:
        """For programs."""
        return msgspec.json.encode(self).decode()


class _ToldTrust(msgspec.Struct):
    asked: int = 0
    kept: int = 0
    failed: int = 0
    seconds: float = 0.0
    dropped: dict[str, int] = {}

    def add(self, reading: DocumentReading) -> None:
        told = reading.consulted
        if told is None:
            return
        self.asked += told.outcome == "asked"
        self.kept += told.outcome == "kept"
        self.failed += told.outcome not in ("asked", "kept")
        self.seconds += told.seconds if told.outcome == "asked" else 0
        for reason, count in told.dropped.items():
            self.dropped[reason] = self.dropped.get(reason, 0) + count


def compare(
    catalogue: "Catalogue", truth: Mapping[str, Row], *, in_text: bool, jobs: int
) -> Compared:
    """Describe the documents of these rows with rules and model; what was learnt is not used."""
    consulting = catalogue.consulting
    asker = consulting.asker()
    today = catalogue.clock().date()
    arguments = (*unlearnt_arguments(catalogue), consulting.consultation)
    readings = read_all(arguments, as_given(catalogue, truth), today, jobs)
    told = _ToldTrust()
    pairs: dict[str, list[Pair]] = {name: [] for name in SOURCES}
    for reading in consult_model(readings, consulting, asker, today):
        told.add(reading)
        found = (reading.ruled, reading.suggested, reading.statements)
        for name, statements in zip(SOURCES, found, strict=True):
            gold = truth[reading.path]
            pairs[name].append(Pair(predicted=prediction_of(statements), gold=gold))
    allowance = asker.allowance
    return Compared(
        evaluations={name: evaluate(pairs[name], in_text=in_text) for name in SOURCES},
        asked=told.asked,
        kept=told.kept,
        failed=told.failed,
        dropped=told.dropped,
        seconds=told.seconds,
        tokens=allowance.input_tokens + allowance.output_tokens,
        cost=allowance.cost,
        currency=consulting.settings.price.currency,
    )
