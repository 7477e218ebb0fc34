"""The gold set as a benchmark: no figure of the describers falls below what was reached."""

import json
from datetime import date

import pytest

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.read import read
from colophon.review.evaluation import Pair, evaluate, prediction_of
from colophon.vocabulary import open_vocabularies

FLOORS = {
    "title~": 0.945,
    "subtitle~": 0.71,
    "creators~": 0.95,
    "publishers~": 0.98,
    "place": 0.92,
    "date": 0.97,
    "date_full": 0.785,
    "language": 0.99,
    "rights": 0.99,
}
"""F1 where the value is in the text; raised when a better figure is reached.

Lowered once: of nine subtitles one more is passed over (.79 before) since title and subtitle
are chosen together, by which 440 open documents not learnt from went from .70 to .75.
"""
FALSE_CREATORS = 1 / 6
"""part of the documents without a creator that may be given one"""


@pytest.fixture(scope="module")
def pairs(shared):
    folder = shared / "gold-dev"
    if not folder.is_dir():
        pytest.skip(f"no gold set at {folder}")
    vocabularies = open_vocabularies(shipped_vocab())
    found = []
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        document = read(folder / "documents" / row["file"])
        context = Context(Config(), vocabularies, date(2026, 11, 23))
        statements = describe(document, context)
        found.append(Pair(predicted=prediction_of(statements), gold=row, sha256=document.sha256))
    return found


@pytest.mark.slow
def test_no_figure_falls_below_its_floor(pairs):
    found = evaluate(pairs, in_text=True)
    assert found.documents >= 98
    below = {
        line: round(found.f1(line), 3) for line, floor in FLOORS.items() if found.f1(line) < floor
    }
    assert not below


@pytest.mark.slow
def test_few_are_given_a_creator_they_do_not_have(pairs):
    without = [
        one for one in pairs if "creators" in one.gold["gold_fields"] and not one.gold["creators"]
    ]
    false = [one for one in without if one.predicted.get("creators")]
    assert len(false) <= FALSE_CREATORS * len(without)
