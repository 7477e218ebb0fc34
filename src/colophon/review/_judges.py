"""What counts as found in each field of a gold row: the scorer's definitions, one a field."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from colophon.review import _likeness as likeness

Row = Mapping[str, Any]
"""a prediction or a gold row"""


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


def _count_matches(first: list[Any], second: list[Any], alike: Callable[[Any, Any], bool]) -> int:
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
    hits = _count_matches(first, second, alike)
    return Count(hits, hits, len(first), gold, 1)


def _title(gold: Row, predicted: Row) -> Iterator[tuple[str, Count]]:
    said = _text(predicted, "title")
    full = [gold["title"]] if gold.get("title") else []
    if full and gold.get("subtitle"):
        full.append(f"{gold['title']} {gold['subtitle']}")
    for line, alike in (("title", likeness.same), ("title~", likeness.titles_alike)):
        hit = int(bool(said) and any(alike(said[0], one) for one in full))
        yield line, Count(hit, hit, len(said), int(bool(full)), 1)


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
    true = [str(gold["date"]), *(gold.get("date_alt") or [])] if gold.get("date") else []
    hit = int(has and bool(true) and said[:4] == true[0][:4])
    yield "date", Count(hit, hit, int(has), int(bool(true)), 1)
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


JUDGES: tuple[tuple[str, Callable[[Row, Row], Iterator[tuple[str, Count]]]], ...] = (
    ("title", _title),
    ("subtitle", _subtitle),
    ("creators", _creators),
    ("publishers", _publishers),
    ("place", _place),
    ("date", _date),
    ("language", _language),
    ("rights", _rights),
    ("topics", _topics),
)
