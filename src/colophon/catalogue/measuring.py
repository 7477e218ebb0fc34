"""How far drafts can be trusted: measured against a gold file, or the reviewed records."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from colophon.catalogue.workshop import read_all
from colophon.model.errors import UsageError
from colophon.model.record import Stage
from colophon.review import evaluation
from colophon.review.evaluation import Evaluation, Pair, evaluate, gold_row, prediction_of

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

GROUPS = {
    "source": evaluation.source,
    "language": evaluation.language,
    "format": evaluation.format_,
}

_SHOWN = 120


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """An evaluation and how many of the worst cases of each field to show."""

    evaluation: Evaluation
    worst: int = 0

    def table(self) -> str:
        """For reading: the figures, then the worst cases."""
        lines = list(self.evaluation.table())
        for line in self.evaluation.counts["ALL"] if self.worst else ():
            for miss in self.evaluation.worst(line, self.worst):
                lines += ["", f"{line}: {miss.file}"]
                lines += [f"  is       {_short(miss.gold)}", f"  drafted  {_short(miss.predicted)}"]
        return "\n".join(lines)

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
    beside it; None: the reviewed records whose documents are still there.  What topics
    were learnt from decisions is not used, so that nothing is measured on what taught it.
    """
    truth = dict(_gold(gold) if gold else _reviewed(catalogue))
    if not truth:
        raise UsageError(
            "there is nothing to compare with.",
            place=str(gold or catalogue.folder),
            remedy="Review some records first, or name a gold file.",
        )
    config, vocab, cache, _ = catalogue.workshop_arguments
    today = catalogue.clock().date()
    readings = read_all((config, vocab, cache, None), truth, today, jobs)

    def pairs() -> Iterator[Pair]:
        for reading in readings:
            yield Pair(
                predicted=prediction_of(reading.statements),
                gold=truth[reading.path],
                sha256=reading.source.sha256 if reading.source else "",
            )

    found = evaluate(pairs(), in_text=in_text, by=GROUPS[by] if by else None)
    return Measured(evaluation=found, worst=worst)


def _gold(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    folder = path.parent / "documents"
    for number, line in enumerate(_lines(path), 1):
        try:
            row = msgspec.json.decode(line, type=dict[str, Any])
            yield str(folder / row["file"]), row
        except (msgspec.DecodeError, KeyError) as error:
            raise UsageError(
                "is not a line of a gold file.",
                place=f"{path}:{number}",
                remedy="Write one JSON object a line, with file and gold_fields.",
            ) from error


def _lines(path: Path) -> Iterable[bytes]:
    return (line for line in path.read_bytes().splitlines() if line.strip())


def _reviewed(catalogue: "Catalogue") -> Iterator[tuple[str, dict[str, Any]]]:
    for record in catalogue.records():
        if record.stage is Stage.REVIEWED and record.source and record.source.path:
            path = catalogue.folder / record.source.path
            if path.is_file():
                yield str(path), gold_row(record)


def _short(value: Any) -> str:
    text = "–" if value in (None, "", []) else str(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + " …"
