"""Examples to learn from: documents beside what a cataloguer recorded of them.

A set is a folder with ``gold.jsonl`` (one JSON object a document: ``file``, ``title``,
``publishers`` …, ``tolerated``) and the documents in ``docs`` or ``documents``.
"""

import json
import sys
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy

from colophon.config import Config, shipped_vocab
from colophon.describe import DESCRIBERS, Context, describe
from colophon.describe.reader import read_sheets
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn import labels
from colophon.describe.reading.learn.processes import at_a_time, shared_work
from colophon.describe.reading.tables import BOUNDED, FIELDS, CandidateSheet
from colophon.model.errors import ColophonError
from colophon.read import read
from colophon.vocabulary import Vocabularies, open_vocabularies

TODAY = date(2026, 11, 28)
"""fixed, so that the same examples always make the same weights"""
READERS = frozenset({"reader", "series", "annif", "dummy", "topics", "genre", "extent"})
"""describers that say nothing that is learnt from"""


class Example(msgspec.Struct):
    """A document's candidates and their labels (a column a field; NaN: nothing to learn)."""

    file: str
    fold: int
    weight: float
    gold: dict[str, Any]
    sheets: dict[str, CandidateSheet]
    labels: dict[str, Numbers]
    practice: bool = False
    """whether it only teaches: how often values are right is learnt from the others"""
    words: dict[str, Any] = {}
    """for each kind of candidate, a matrix of its words by number"""


class Task(NamedTuple):
    """A document to make an example of."""

    path: Path
    fold: int
    weight: float
    gold: dict[str, Any]
    practice: bool = False


def read_set(folder: Path, weight: float, fold: int | None, folds: int) -> Iterator[Example]:
    """The examples of a set, all in one fold; without one, parted by repository."""
    yield from read_all(list_set(folder, weight, fold, folds))


def list_set(
    folder: Path, weight: float, fold: int | None, folds: int, *, practice: bool = False
) -> list[Task]:
    """What is to be read of a set."""
    rows = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    documents = next(
        (folder / one for one in ("docs", "documents") if (folder / one).is_dir()), folder
    )
    tasks = []
    for gold in map(json.loads, rows):
        key = str(gold.get("repository") or gold["file"])
        part = zlib.crc32(key.encode()) % folds if fold is None else fold
        path = documents / gold["file"]
        if path.exists():
            tasks.append(Task(path, part, weight, gold, practice))
    return tasks


def read_all(tasks: Sequence[Task], processes: int = 1) -> Iterator[Example]:
    """The examples that documents make, in order, in so many processes at a time."""
    with at_a_time(processes, tasks) as each:
        for made in each(_nth_example, range(len(tasks))):
            yield from made


def _nth_example(number: int) -> list[Example]:
    """The example that a document makes; none, and a warning, where it cannot be read."""
    task = shared_work()[number]
    try:
        document = read(task.path)
    except ColophonError as error:
        print(f"{task.path.name} {error.message} It is left out.", file=sys.stderr)
        return []
    context = Context(Config(), _vocabularies(), TODAY)
    rules = [name for name in DESCRIBERS if name not in READERS]
    describe(document, context, only=rules)
    sheets = read_sheets(document, context)
    made = {kind: _labels(sheet, task.gold) for kind, sheet in sheets.items()}
    return [Example(task.path.name, task.fold, task.weight, task.gold, sheets, made, task.practice)]


@lru_cache(maxsize=1)
def _vocabularies() -> Vocabularies:
    return open_vocabularies(shipped_vocab())


def _labels(sheet: CandidateSheet, gold: dict[str, Any]) -> Numbers:
    of = {"names": labels.name_label, "groups": labels.group_label}.get(sheet.kind)
    known: dict[tuple[str, str], float] = {}
    fields = FIELDS[sheet.kind]
    made = numpy.zeros((len(sheet.spans), len(fields)))
    for number, field in enumerate(fields):
        for index in range(len(sheet.spans)):
            value = sheet.value(index, field)
            if (field, value) not in known:
                found = of(field, value, gold) if of else labels.date_label(value, gold)
                known[field, value] = numpy.nan if found is None else found
            made[index, number] = known[field, value]
    if sheet.kind not in BOUNDED:
        return made
    teaching = [number for number, field in enumerate(fields) if field in labels.WITH_BOUNDS]
    whole = labels.whole_labels(made[:, teaching], sheet.spans)
    return numpy.concatenate([made, whole[:, None]], axis=1)
