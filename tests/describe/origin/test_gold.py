"""Origin measured on real documents: floors that fail when quality drops."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model.record import Agent, Date, Statement
from colophon.read import read
from colophon.vocabulary import Vocabularies

FLOORS = {
    "publishers~": 0.93,
    "place": 0.87,
    "date": 0.94,
    "date_full": 0.72,
    "rights": 0.93,
}
"""F1 where the value is in the text; the figures reached lie a little above"""


def predicted(path: Path) -> dict[str, object]:
    """What is drafted of a document, in the shape of the scorer."""
    document = read(path)
    context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
    for name in ("publishers", "place", "dates", "rights"):
        context.found.extend(DESCRIBERS[name].describe(document, context))

    def of(term: str) -> list[Statement]:
        return [one for one in context.found if one.term == term]

    issued = of("issued")[0].value
    assert isinstance(issued, Date)
    row: dict[str, object] = {
        "file": path.name,
        "publishers": [one.value.name for one in of("publisher") if isinstance(one.value, Agent)],
        "date": issued.edtf.strip("[]?~%").split("..")[0].split(",")[0].split("/")[0],
    }
    for key, term in (("place", "placeOfPublication"), ("rights", "rights")):
        if found := of(term):
            row[key] = str(found[0].value)
    return row


@pytest.mark.slow
def test_floors_on_the_development_set(shared: Path, tmp_path: Path) -> None:
    gold = shared / "gold-dev"
    files = sorted((gold / "documents").iterdir())
    assert len(files) == 98
    rows = [json.dumps(predicted(path), ensure_ascii=False) for path in files]
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("\n".join(rows), encoding="utf-8")
    scorer = [sys.executable, str(gold / "score.py"), str(predictions)]
    options = ["--gold", str(gold / "gold.jsonl"), "--by", "none", "--json"]
    result = subprocess.run(
        [*scorer, *options, "--in-text"], capture_output=True, text=True, check=True
    )
    reached = {line: value["f1"] for line, value in json.loads(result.stdout)["ALL"].items()}
    assert {line: reached[line] for line in FLOORS if reached[line] < FLOORS[line]} == {}


@pytest.mark.slow
def test_few_false_answers_where_there_is_none(shared: Path) -> None:
    gold = shared / "gold-dev"
    rows = map(json.loads, (gold / "gold.jsonl").read_text(encoding="utf-8").splitlines())
    nameless = [row for row in rows if "publishers" in row["gold_fields"] and not row["publishers"]]
    assert len(nameless) >= 10
    wrong = [
        row["file"] for row in nameless if predicted(gold / "documents" / row["file"])["publishers"]
    ]
    assert len(wrong) * 6 <= len(nameless)
