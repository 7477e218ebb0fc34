"""The benchmark of reading names a describer that fails: its figures would be too low unseen."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.benchmarks import reading

from colophon.describe import DESCRIBERS, Context
from colophon.model.document import Document
from colophon.model.record import Statement

SCORE = """
from collections import defaultdict

def evaluate(gold, rows):
    return {"tot": defaultdict(int), "empty": {"invented": 0, "docs": 1}, "decoys": []}

def prf(counts):
    return 0.0, 0.0, 0.0
"""


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    """A folder of two sets, one of them sealed, with a document each."""
    (tmp_path / "score.py").write_text(SCORE, encoding="utf-8")
    for name in ("s7", "w7"):
        (tmp_path / name / "docs").mkdir(parents=True)
        (tmp_path / name / "docs" / "a.txt").write_text("Secret Bread\n\nBy Ada Holt\n")
        gold = json.dumps({"file": "a.txt", "title": "Secret Bread"})
        (tmp_path / name / "gold.jsonl").write_text(f"{gold}\n", encoding="utf-8")
    return tmp_path


def failing(document: Document, context: Context) -> Iterator[Statement]:
    """Describes nothing, and quotes the document in its error."""
    raise ValueError(document.text)


def run(sets: Path, names: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", ["reading.py", str(sets), "--sets", *names])
    return reading.main()


def test_a_describer_that_fails_is_named_and_the_document_is_not_quoted(
    sets: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(DESCRIBERS["creators"], "describe", failing)
    assert run(sets, ["s7", "w7"], monkeypatch) == 1
    said = capsys.readouterr()
    assert said.err.splitlines() == [
        f"The describer creators failed on one document of {name}: its figures are too low."
        for name in ("s7", "w7")
    ]
    assert "Secret" not in said.out


def test_where_none_fails_nothing_is_said(
    sets: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(sets, ["w7"], monkeypatch) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert [line.split()[:2] for line in said.out.splitlines()[1:3]] == [
        ["w7", "rules"],
        ["w7", "reader"],
    ]


def test_the_smoke_test_names_it_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(DESCRIBERS["reader"], "describe", failing)
    monkeypatch.setattr(reading, "ROUNDS", 1)
    monkeypatch.setattr(reading, "NOTICE", "{title} {sub} {body} {day} {year}")
    monkeypatch.setattr("sys.argv", ["reading.py", "--smoke"])
    assert reading.main() == 1
    assert "The describer reader failed on 120 documents of the short texts" in (
        capsys.readouterr().err
    )
