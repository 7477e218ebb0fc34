"""How good drafts are: precision, recall and F1 of each field against reviewed values.

Pure.  A pair is a prediction and a gold row, both in the shape of ``gold.jsonl``:
``title``, ``subtitle``, ``creators``, ``publishers``, ``place``, ``date`` (``YYYY[-MM[-DD]]``),
``language``, ``rights``, ``topics``; the gold row's ``gold_fields`` says which fields its
source judges: there an empty value means that there is none, and any answer is wrong.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.record import Record
from colophon.review import _likeness as likeness
from colophon.review._prediction import prediction, prediction_of

__all__ = [
    "Count",
    "Evaluation",
    "Miss",
    "Pair",
    "evaluate",
    "gold_row",
    "prediction",
    "prediction_of",
]

LINES = (
    "title", "title~", "subtitle~", "creators", "creators~", "publishers", "publishers~", "place", "date", "date_full",
    "language", "rights", "topics", "topics~",
)  # fmt: skip
"""what is counted, in the order shown; ``~`` marks lenient matching"""

Row = Mapping[str, Any]


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A draft and what is true of its document, which ``sha256`` identifies."""

    predicted: Row
    gold: Row
    sha256: str = ""


class Count(msgspec.Struct, frozen=True):
    """Hits among predictions and among gold values, their numbers, documents judged."""

    right: int = 0
    found: int = 0
    predicted: int = 0
    gold: int = 0
    documents: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.right + other.right,
            self.found + other.found,
            self.predicted + other.predicted,
            self.gold + other.gold,
            self.documents + other.documents,
        )

    @property
    def precision(self) -> float | None:
        """Share of predictions that are right; None without predictions."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of gold values that were found; None without gold values."""
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float:
        """Their harmonic mean, 0 where one is missing."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p and r else 0.0

    @property
    def missed(self) -> int:
        """Predictions that are wrong and gold values not found."""
        return self.predicted - self.right + self.gold - self.found


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
            lines += [_counted(line, counts[line]) for line in LINES if line in counts]
        return tuple(lines)


def _row(field: str, *cells: object) -> str:
    widths = (6, 6, 6, 6, 6, 5)
    return f"{field:12} " + " ".join(
        f"{cell!s:>{width}}" for cell, width in zip(cells, widths, strict=True)
    )


def _counted(line: str, count: Count) -> str:
    return _row(
        line,
        _rounded(count.precision),
        _rounded(count.recall),
        _rounded(count.f1),
        count.predicted,
        count.gold,
        count.documents,
    )


def _rounded(value: float | None) -> object:
    return "-" if value is None else round(value, 3)


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
    "title": "title", "subtitle": "subtitle", "creator": "creators", "publisher": "publishers", "placeOfPublication": "place",
    "issued": "date", "language": "language", "license": "rights", "rightsURI": "rights", "rights": "rights", "subject": "topics",
}  # fmt: skip


def _counts(gold: Row, predicted: Row, in_text: bool) -> Iterator[tuple[str, Count]]:
    judged = set(gold.get("gold_fields") or ())
    if in_text:
        stated = gold.get("in_text") or {}
        judged = {one for one in judged if one == "language" or stated.get(one)}
    for field, count in _JUDGES:
        if field in judged:
            yield from count(gold, predicted)


def _text(row: Row, field: str) -> list[str]:
    value = row.get(field)
    return [value] if isinstance(value, str) and value.strip() else []


def _names(value: Any) -> list[str]:
    if value is None:
        return []
    values = value if isinstance(value, list) else [value]
    return [
        one if isinstance(one, str) else (one.get("name") or one.get("label") or "")
        for one in values
        if one
    ]


def _matched(first: list[Any], second: list[Any], alike: Callable[[Any, Any], bool]) -> int:
    """How many of the first find a partner of their own among the second."""
    free = list(second)
    hits = 0
    for one in first:
        partner = next((i for i, other in enumerate(free) if alike(one, other)), None)
        if partner is not None:
            del free[partner]
            hits += 1
    return hits


def _one_to_one(
    first: list[Any], second: list[Any], alike: Callable[[Any, Any], bool], gold: int
) -> Count:
    hits = _matched(first, second, alike)
    return Count(hits, hits, len(first), gold, 1)


def _title(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said = _text(predicted, "title")
    full = [gold["title"]]
    if gold.get("subtitle"):
        full.append(f"{gold['title']} {gold['subtitle']}")
    for line, alike in (("title", likeness.same), ("title~", likeness.titles_alike)):
        hit = int(bool(said) and any(alike(said[0], one) for one in full))
        yield line, Count(hit, hit, len(said), 1, 1)


def _subtitle(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    stated = [gold["subtitle"]] if gold.get("subtitle") else []
    yield "subtitle~", _one_to_one(_text(predicted, "subtitle"), stated, likeness.titles_alike, 1)


def _creators(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said, true = _names(predicted.get("creators")), _names(gold.get("creators"))
    yield "creators", _one_to_one(said, true, likeness.names_same, len(true))
    yield "creators~", _one_to_one(said, true, likeness.names_alike, len(true))


def _publishers(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said, true = _names(predicted.get("publishers")), _names(gold.get("publishers"))
    yield "publishers", _one_to_one(said, true, likeness.same, len(true))
    container = [gold["container"]] if gold.get("container") else []
    right = sum(any(likeness.publishers_alike(one, x) for x in true + container) for one in said)
    through = any(likeness.publishers_alike(one, x) for one in said for x in container)
    found = sum(any(likeness.publishers_alike(one, x) for one in said) or through for x in true)
    yield "publishers~", Count(right, found, len(said), len(true), 1)


def _place(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said = _text(predicted, "place") or _names(predicted.get("place"))[:1]
    stated = [gold["place"]] if gold.get("place") else []
    yield "place", _one_to_one(said, stated, likeness.places_alike, 1)


def _date(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said = str(predicted.get("date") or "")
    has = len(said) >= 4 and said[:4].isdecimal()
    true = [str(gold["date"]), *(gold.get("date_alt") or [])]
    hit = int(has and said[:4] == true[0][:4])
    yield "date", Count(hit, hit, int(has), 1, 1)
    fine = [one for one in true if len(one) > 4]
    if fine:
        hit = int(has and said in fine)
        yield "date_full", Count(hit, hit, int(len(said) > 4), 1, 1)


def _language(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    stated = [gold["language"]] if gold.get("language") else []
    yield "language", _one_to_one(_text(predicted, "language"), stated, likeness.languages_alike, 1)


def _rights(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    stated = [gold["rights"]] if gold.get("rights") else []
    yield "rights", _one_to_one(_text(predicted, "rights"), stated, likeness.rights_alike, 1)


def _topics(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said = [
        one if isinstance(one, dict) else {"label": one} for one in predicted.get("topics") or []
    ]
    true = gold.get("topics") or []
    yield "topics", _one_to_one(said, true, likeness.topics_same, len(true))
    yield "topics~", _one_to_one(said, true, likeness.topics_alike, len(true))


_JUDGES: tuple[tuple[str, Callable[[Row, Row], Iterator[tuple[str, Count]]]], ...] = (
    ("title", _title), ("subtitle", _subtitle), ("creators", _creators), ("publishers", _publishers), ("place", _place),
    ("date", _date), ("language", _language), ("rights", _rights), ("topics", _topics),
)  # fmt: skip
