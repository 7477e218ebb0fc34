"""Examples to learn from: documents beside what a cataloguer recorded of them.

A set is a folder with ``gold.jsonl`` (one JSON object a document: ``file``, ``title``,
``publishers`` …, ``tolerated``) and the documents in ``docs`` or ``documents``.
"""

import json
import random
import sys
import tempfile
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
from colophon.describe.reading.learn.processes import at_a_time, shared
from colophon.describe.reading.learn.variation import Names, varied
from colophon.describe.reading.tables import FIELDS, Sheet
from colophon.model.document import Document
from colophon.model.errors import ColophonError
from colophon.read import read
from colophon.vocabulary import Vocabularies, open_vocabularies

TODAY = date(2026, 11, 28)
"""fixed, so that the same examples always make the same weights"""
READERS = frozenset({"reader", "annif", "dummy", "topics", "genre", "extent"})
"""describers that say nothing that is learnt from"""
OF_VARIED = 0.5
"""what a variation counts beside the document that it was made of"""
_TEXT = frozenset({".txt", ".md", ".html"})


class Example(msgspec.Struct):
    """A document's candidates and their labels (a column a field; NaN: nothing to learn)."""

    file: str
    fold: int
    weight: float
    gold: dict[str, Any]
    sheets: dict[str, Sheet]
    labels: dict[str, Numbers]
    varied: bool = False
    """whether it was made of another one; nothing is measured by such"""
    words: dict[str, Any] = {}
    """for each kind of candidate, a matrix of its words by number"""


class Task(NamedTuple):
    """A document to make an example of; ``copy`` is 0 for the document as it is."""

    path: Path
    fold: int
    weight: float
    gold: dict[str, Any]
    copy: int = 0


class Set(NamedTuple):
    """A set of documents: its tasks, and the names from which its variations draw."""

    tasks: list[Task]
    names: Names


def read_set(
    folder: Path, weight: float, fold: int | None, folds: int, copies: int = 0
) -> Iterator[Example]:
    """The examples of a set, all in one fold; without one, parted by repository.

    Each document that is text is followed by so many ``copies`` with variations.
    """
    found = list_set(folder, weight, fold, folds, copies)
    for task in found.tasks:
        yield from example(task, found.names)


def list_set(folder: Path, weight: float, fold: int | None, folds: int, copies: int = 0) -> Set:
    """What is to be read of a set."""
    rows = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    documents = next(
        (folder / one for one in ("docs", "documents") if (folder / one).is_dir()), folder
    )
    golds = [json.loads(line) for line in rows]
    tasks = []
    for gold in golds:
        key = str(gold.get("repository") or gold["file"])
        part = zlib.crc32(key.encode()) % folds if fold is None else fold
        path = documents / gold["file"]
        if path.exists():
            tasks.append(Task(path, part, weight, gold))
            if path.suffix in _TEXT:
                tasks += [Task(path, part, weight, gold, copy + 1) for copy in range(copies)]
    return Set(tasks, Names(golds))


def read_sets(sets: Sequence[Set], processes: int = 1) -> Iterator[Example]:
    """The examples of several sets, in order, made in so many processes at a time."""
    tasks = [(task, one.names) for one in sets for task in one.tasks]
    with at_a_time(processes, tasks) as each:
        for made in each(_nth_example, range(len(tasks))):
            yield from made


def _nth_example(number: int) -> list[Example]:
    return example(*shared()[number])


def example(task: Task, names: Names) -> list[Example]:
    """The example that a document makes; none, and a warning, where it cannot be read."""
    try:
        document, gold = _document(task, names)
    except ColophonError as error:
        print(f"{task.path.name} {error.message} It is left out.", file=sys.stderr)
        return []
    context = Context(Config(), _vocabularies(), TODAY)
    rules = [name for name in DESCRIBERS if name not in READERS]
    describe(document, context, only=rules)
    sheets = read_sheets(document, context)
    made = {kind: _labels(sheet, gold) for kind, sheet in sheets.items()}
    weight = task.weight * (OF_VARIED if task.copy else 1.0)
    return [Example(task.path.name, task.fold, weight, gold, sheets, made, bool(task.copy))]


def _document(task: Task, names: Names) -> tuple[Document, dict[str, Any]]:
    if not task.copy:
        return read(task.path), task.gold
    chance = random.Random(f"{task.path.name} {task.copy}")
    text, gold = varied(task.path.read_text(encoding="utf-8"), task.gold, names, chance)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, task.path.name)
        path.write_text(text, encoding="utf-8")
        return read(path), gold


@lru_cache(maxsize=1)
def _vocabularies() -> Vocabularies:
    return open_vocabularies(shipped_vocab())


def _labels(sheet: Sheet, gold: dict[str, Any]) -> Numbers:
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
    return made
