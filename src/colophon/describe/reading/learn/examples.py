"""Examples to learn from: documents beside what a cataloguer recorded of them.

A set is a folder with ``gold.jsonl`` (one JSON object a document: ``file``, ``title``,
``publishers`` …, ``tolerated``) and the documents in ``docs`` or ``documents``.
"""

import json
import sys
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import numpy

from colophon.config import Config, shipped_vocab
from colophon.describe import DESCRIBERS, Context, describe
from colophon.describe.reader import read_sheets
from colophon.describe.reading.hints import Numbers
from colophon.describe.reading.learn import labels
from colophon.describe.reading.tables import FIELDS, Sheet
from colophon.model.errors import ColophonError
from colophon.read import read
from colophon.vocabulary import Vocabularies, open_vocabularies

TODAY = date(2026, 11, 28)
"""fixed, so that the same examples always make the same weights"""
READERS = frozenset({"reader", "annif", "dummy", "topics", "genre", "extent"})
"""describers that say nothing that is learnt from"""


class Example(msgspec.Struct):
    """A document's candidates and their labels (a column a field; NaN: nothing to learn)."""

    file: str
    fold: int
    weight: float
    gold: dict[str, Any]
    sheets: dict[str, Sheet]
    labels: dict[str, Numbers]
    words: dict[str, Any] = {}
    """for each kind of candidate, a matrix of its words by number"""


def read_set(folder: Path, weight: float, fold: int | None, folds: int) -> Iterator[Example]:
    """The examples of a set, all in one fold; without one, parted by repository."""
    rows = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    documents = next(
        (folder / one for one in ("docs", "documents") if (folder / one).is_dir()), folder
    )
    vocabularies = open_vocabularies(shipped_vocab())
    for line in rows:
        gold = json.loads(line)
        key = str(gold.get("repository") or gold["file"])
        part = zlib.crc32(key.encode()) % folds if fold is None else fold
        path = documents / gold["file"]
        if path.exists():
            yield from _example(path, part, weight, gold, vocabularies)


def _example(
    path: Path, fold: int, weight: float, gold: dict[str, Any], vocabularies: Vocabularies
) -> Iterator[Example]:
    try:
        document = read(path)
    except ColophonError as error:
        print(f"{path.name} {error.message} It is left out.", file=sys.stderr)
        return
    context = Context(Config(), vocabularies, TODAY)
    rules = [name for name in DESCRIBERS if name not in READERS]
    describe(document, context, only=rules)
    sheets = read_sheets(document, context)
    made = {kind: _labels(sheet, gold) for kind, sheet in sheets.items()}
    yield Example(path.name, fold, weight, gold, sheets, made)


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
