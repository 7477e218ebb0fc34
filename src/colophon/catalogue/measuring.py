"""How far drafts can be trusted: measured against a gold file, or records decided by reading."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue.kept_evidence import place_of, with_places
from colophon.catalogue.workshop import GivenDocument, give_document, given_again, read_all
from colophon.model.errors import UsageError
from colophon.model.record import Record, Stage
from colophon.model.spoilt import SPOILT
from colophon.review import evaluation as evaluating
from colophon.review.evaluation import Evaluation, Pair, evaluate, gold_row, prediction_of
from colophon.review.independence import is_independent
from colophon.review.trust import Trust, judge_statements, sentences, table, tally

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

GROUPS = {
    "source": evaluating.source,
    "language": evaluating.language,
    "format": evaluating.format_,
}

_SHOWN = 120


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """An evaluation and how many of the worst cases of each field to show.

    ``trust`` is how often suggestions of each confidence were right; ``in_words`` says it
    for archivists, and ``left_out`` counts the reviewed records that were not measured on.
    """

    evaluation: Evaluation
    worst: int = 0
    trust: tuple[Trust, ...] = ()
    in_words: bool = False
    left_out: int = 0

    def table(self) -> str:
        """For reading: words or figures, confidence against truth, the worst cases."""
        lines = list(self._words() if self.in_words else self.evaluation.table())
        lines += ["", *table(self.trust)] if self.trust else []
        for line in self.evaluation.counts["ALL"] if self.worst else ():
            for miss in self.evaluation.worst(line, self.worst):
                lines += ["", f"{line}: {miss.file}"]
                lines += [f"  is       {_short(miss.gold)}", f"  drafted  {_short(miss.predicted)}"]
        return "\n".join(lines)

    def _words(self) -> Iterator[str]:
        yield from sentences(self.evaluation.counts["ALL"], self.evaluation.documents)
        if self.left_out:
            yield (
                f"{self.left_out} more reviewed as drafted, without a change: left out,"
                " since drafts agree with what they made."
            )

    def json(self) -> str:
        """For programs."""
        return msgspec.json.encode(self.evaluation).decode()


def measure(
    catalogue: "Catalogue",
    gold: Path | None,
    *,
    in_text: bool = False,
    by: str | None = None,
    worst: int = 0,
    jobs: int = 1,
) -> Measured:
    """Describe documents whose truth is known, and compare.

    ``gold`` is a file in the shape of gold.jsonl with its documents in ``documents/``
    beside it; None: the reviewed records whose documents are still there and in which a
    person changed, added or rejected something.  What topics were learnt from decisions
    is not used, so that nothing is measured on what taught it.
    """
    truth, as_drafted = known_truth(catalogue, gold)
    today = catalogue.clock().date()
    readings = read_all(unlearnt_arguments(catalogue), as_given(catalogue, truth), today, jobs)

    found: list[tuple[float, bool]] = []

    def pairs() -> Iterator[Pair]:
        for reading in readings:
            found.extend(judge_statements(reading.statements, truth[reading.path]))
            yield Pair(
                predicted=prediction_of(reading.statements),
                gold=truth[reading.path],
                sha256=reading.source.sha256 if reading.source else "",
            )

    evaluation = evaluate(pairs(), in_text=in_text, by=GROUPS[by] if by else None)
    return Measured(
        evaluation=evaluation,
        worst=worst,
        trust=tally(found),
        in_words=gold is None and not by,
        left_out=as_drafted,
    )


def unlearnt_arguments(catalogue: "Catalogue") -> tuple[Any, ...]:
    """The catalogue's arguments of a workshop, without what topics were learnt."""
    config, vocab, cache, _, ocr = catalogue.workshop_arguments
    return config, vocab, cache, None, ocr


def as_given(catalogue: "Catalogue", paths: Iterable[str]) -> Iterator[GivenDocument]:
    """Documents by their paths, those of items of several files with all of them."""
    several = {}
    for path, record in () if catalogue.lent else _reviewed_records(catalogue):
        if record.source and record.source.more:
            several[path] = given_again(with_places(catalogue, record.source), catalogue.folder)
    return (several.get(path) or give_document(path) for path in paths)


def known_truth(catalogue: "Catalogue", gold: Path | None) -> tuple[dict[str, dict[str, Any]], int]:
    """The gold rows by the paths of their documents, and how many reviewed records are left
    out; raises :class:`UsageError` where there is nothing to compare with."""
    as_drafted = 0
    if gold:
        truth = dict(_gold(gold))
    else:
        reviewed = list(_reviewed_records(catalogue))
        truth = {path: gold_row(record) for path, record in reviewed if is_independent(record)}
        as_drafted = len(reviewed) - len(truth)
    if not truth:
        raise _nothing(gold, catalogue, as_drafted)
    return truth, as_drafted


def _nothing(gold: Path | None, catalogue: "Catalogue", as_drafted: int) -> UsageError:
    """Why nothing can be measured, and what to do."""
    message = "there is nothing to compare with."
    if as_drafted:
        message = (
            f"there is nothing to compare with: {as_drafted} reviewed as drafted, without a"
            " change, and drafts agree with what they made."
        )
    return UsageError(
        message,
        place=str(gold or catalogue.folder),
        remedy="Review some records value by value first, or name a gold file.",
    )


def _gold(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    folder = path.parent / "documents"
    for number, line in enumerate(_lines(path), 1):
        try:
            row = msgspec.json.decode(line, type=dict[str, Any])
            yield str(folder / row["file"]), row
        except (*SPOILT, KeyError) as error:
            raise UsageError(
                "is not a line of a gold file.",
                place=f"{path}:{number}",
                remedy="Write one JSON object a line, with file and gold_fields.",
            ) from error


def _lines(path: Path) -> Iterable[bytes]:
    return (line for line in path.read_bytes().splitlines() if line.strip())


def _reviewed_records(catalogue: "Catalogue") -> Iterator[tuple[str, Record]]:
    for record in catalogue.records():
        place = place_of(catalogue, record.source)
        if record.stage is Stage.REVIEWED and place:
            path = catalogue.folder / place
            if path.is_file():
                yield str(path), record


def _short(value: Any) -> str:
    text = "–" if value in (None, "", []) else str(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + " …"
