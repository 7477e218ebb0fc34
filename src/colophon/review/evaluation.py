"""How good drafts are: precision, recall and F1 of each field against reviewed values.

Pure.  A pair is a prediction and a gold row, both in the shape of ``gold.jsonl``:
``title``, ``subtitle``, ``creators``, ``publishers``, ``place``, ``date`` (``YYYY[-MM[-DD]]``),
``language``, ``rights``, ``topics``; the gold row's ``gold_fields`` says which fields its
source judges: there an empty value means that there is none, and any answer is wrong.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

import msgspec

from colophon.model.record import Record
from colophon.review._judges import JUDGES, Count, Row
from colophon.review._prediction import prediction_of

__all__ = ["Count", "Evaluation", "Miss", "Pair", "Row", "evaluate", "gold_row", "prediction_of"]

LINES = (
    *"title title~ subtitle~ creators creators~ publishers publishers~ place".split(),
    *"date date_full language rights topics topics~".split(),
)
"""what is counted, in the order shown; ``~`` marks lenient matching"""


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A draft and what is true of its document, which ``sha256`` identifies."""

    predicted: Row
    gold: Row
    sha256: str = ""


class Miss(msgspec.Struct, frozen=True):
    """A document where a line went wrong, what was expected and what came."""

    line: str
    file: str
    gold: Any
    predicted: Any
    missed: int


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """Counts by group (``ALL`` first) and line; ``left_out`` documents were learnt from."""

    counts: dict[str, dict[str, Count]]
    misses: tuple[Miss, ...] = ()
    documents: int = 0
    drafted: int = 0
    left_out: int = 0

    def f1(self, line: str, group: str = "ALL") -> float:
        """F1 of a line; 0 where nothing was judged."""
        return self.counts.get(group, {}).get(line, Count()).f1

    def worst(self, line: str, limit: int = 5) -> tuple[Miss, ...]:
        """The documents with most mistakes in a line."""
        of_line = [one for one in self.misses if one.line == line]
        return tuple(sorted(of_line, key=lambda one: -one.missed)[:limit])

    def table(self) -> tuple[str, ...]:
        """Lines of text: one block a group, one line a field."""
        lines = [f"{self.documents} gold documents, {self.drafted} with predictions"]
        if self.left_out:
            lines.append(f"{self.left_out} left out: the program learnt from them")
        for group, counts in self.counts.items():
            lines += ["", f"== {group}", _row("field", "P", "R", "F1", "pred", "gold", "docs")]
            lines += [_count_line(line, counts[line]) for line in LINES if line in counts]
        return tuple(lines)


def _row(field: str, *cells: object) -> str:
    widths = (6, 6, 6, 6, 6, 5)
    return f"{field:12} " + " ".join(
        f"{cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True)
    )


def _count_line(line: str, count: Count) -> str:
    return _row(
        line,
        _round_value(count.precision),
        _round_value(count.recall),
        _round_value(count.f1),
        count.predicted,
        count.gold,
        count.documents,
    )


def _round_value(value: float | None) -> object:
    return "-" if value is None else round(value, 3)


# long: one figure after the other
def evaluate(
    pairs: Iterable[Pair],
    *,
    learnt: Collection[str] = (),
    in_text: bool = False,
    by: Callable[[Row], str] | None = None,
) -> Evaluation:
    """Compare drafts with what is true of their documents.

    ``learnt`` holds the sha-256 of documents that the program has learnt from: they are
    left out.  ``in_text`` judges only values that the gold row says stand in the text.
    ``by`` names the group of a gold row (:func:`source`, :func:`language`, :func:`format_`).
    """
    seen = frozenset(learnt)
    counts: dict[str, dict[str, Count]] = {"ALL": {}}
    misses: list[Miss] = []
    documents = drafted = left_out = 0
    for pair in pairs:
        if pair.sha256 and pair.sha256 in seen:
            left_out += 1
            continue
        documents += 1
        drafted += bool(pair.predicted)
        group = by(pair.gold) if by else ""
        for line, count in _counts(pair.gold, pair.predicted, in_text):
            for name in ("ALL", group) if group else ("ALL",):
                block = counts.setdefault(name, {})
                block[line] = block.get(line, Count()) + count
            if count.missed:
                field = line.rstrip("~").removesuffix("_full")
                misses.append(
                    Miss(
                        line,
                        str(pair.gold.get("file", "")),
                        pair.gold.get(field),
                        pair.predicted.get(field),
                        count.missed,
                    )
                )
    ordered = {"ALL": counts.pop("ALL")} | {name: counts[name] for name in sorted(counts)}
    return Evaluation(
        counts=ordered,
        misses=tuple(misses),
        documents=documents,
        drafted=drafted,
        left_out=left_out,
    )


def source(row: Row) -> str:
    """The collection a gold row comes from."""
    repo = str((row.get("source") or {}).get("repo", "?"))
    owner = repo.split("/")[0]
    shared = ("textcreation", "GITenberg", "standardebooks", "openjournals", "COST")
    return owner if repo.startswith(shared) else repo


def language(row: Row) -> str:
    """The language of a gold row, without its region."""
    return str(row.get("language") or "?")[:2]


def format_(row: Row) -> str:
    """The file format of a gold row."""
    return str(row.get("format", "?"))


def gold_row(record: Record) -> dict[str, Any]:
    """A reviewed record as a gold row: its confirmed values are the truth.

    A field counts as judged where a person has confirmed a value, or rejected every one.
    """
    confirmed = [one for one in record.statements if one.live and one.confirmed]
    row = prediction_of(confirmed)
    rejected = {one.term for one in record.statements if not one.live} - {
        one.term for one in record.statements if one.live
    }
    fields = {_FIELDS[one.term] for one in confirmed if one.term in _FIELDS}
    fields |= {_FIELDS[term] for term in rejected if term in _FIELDS}
    for field in ("creators", "publishers", "topics"):
        row.setdefault(field, [])
    file = record.source.name if record.source else record.id
    form = file.rsplit(".", 1)[-1] if "." in file else ""
    return row | {"file": file, "gold_fields": sorted(fields), "in_text": {}, "format": form}


_FIELDS = {
    "title": "title",
    "subtitle": "subtitle",
    "creator": "creators",
    "publisher": "publishers",
    "placeOfPublication": "place",
    "issued": "date",
    "language": "language",
    "license": "rights",
    "rightsURI": "rights",
    "rights": "rights",
    "subject": "topics",
}


def _counts(gold: Row, predicted: Row, in_text: bool) -> Iterator[tuple[str, Count]]:
    judged = set(gold.get("gold_fields") or ())
    if in_text:
        stated = gold.get("in_text") or {}
        judged = {one for one in judged if one == "language" or stated.get(one)}
    for field, count in JUDGES:
        if field in judged:
            yield from count(gold, predicted)
