"""Learning: what counts as right, what words say, and the same weights from the same examples."""

import json
import math
from pathlib import Path

import msgspec
import numpy
import pytest

from colophon.describe.reading.learn import agreement, calibration, labels, lexicon
from colophon.describe.reading.learn.__main__ import main
from colophon.describe.reading.learn.calibration import JudgedChoice
from colophon.describe.reading.learn.examples import list_set, read_all, read_set
from colophon.describe.reading.learn.train import FOLDS, train
from colophon.describe.reading.lexicon import COUNT, WordLexicon
from colophon.describe.reading.tables import FIELDS
from colophon.describe.reading.weights import StoredWeights, Weights, file_name


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("THE SLOW BELL PRESS", "Slow Bell Press"),
        ("Rowe & Daughters", "Rowe and Daughters"),
        ("Bell, Ann", "Ann Bell"),
        ("Dr. Ann Bell", "Ann Bell"),
        ("Mühlenfreunde e. V.", "Mühlenfreunde"),
        ("Harbour Defence League, Leith", "Harbour Defence League"),
        ("Harbour Defense League", "Harbour Defence League"),
    ],
)
def test_names_that_are_the_same(found: str, wanted: str) -> None:
    assert agreement.names_agree(found, wanted, "Leith")


def test_names_that_are_not() -> None:
    assert not agreement.names_agree("Slow Press", "Slow Bell Press")
    assert not agreement.names_agree("Ann Ball", "Ann Bell")


def test_a_domain_is_its_owner() -> None:
    assert agreement.bodies_agree("slowbell.example", "Slow Bell", "")
    assert agreement.bodies_agree("www.slowbell.example", "", "https://slowbell.example/")
    assert not agreement.bodies_agree("slow.example", "Slow Bell", "")


def test_titles_with_their_subtitle() -> None:
    assert agreement.titles_agree("SLOW BREAD", "Slow bread")
    assert agreement.titles_agree("Slow bread: in a cold house", "Slow Bread", "In a cold house")
    assert not agreement.titles_agree("Slow bread in a cold house", "Slow Bread")


GOLD = {
    "title": "Slow Bread", "subtitle": None, "series": None, "place": "Leith",
    "publishers": [{"name": "Slow Bell Press", "url": "slowbell.example"}],
    "creators": [{"name": "Ann Bell", "type": "person"}], "printers": [], "distributors": [],
    "date_edtf": "1978-03", "tolerated": {"publishers": ["Ann Bell"], "date": ["1978"]},
}  # fmt: skip


def test_labels() -> None:
    assert labels.name_label("publisher", "slowbell.example", GOLD) == 1.0
    assert labels.name_label("publisher", "Ann Bell", GOLD) is None
    assert labels.name_label("creator", "Ann Bell", GOLD) == 1.0
    assert labels.name_label("creator", "Tom Wood", GOLD) == 0.0
    assert labels.name_label("place", "Leith", GOLD) == 1.0
    assert labels.group_label("title", "SLOW BREAD", GOLD) == 1.0
    assert labels.group_label("subtitle", "SLOW BREAD", GOLD) == 0.0
    assert labels.date_label("1978-03", GOLD) == 1.0
    assert labels.date_label("1978", GOLD) == 0.3


def test_fields_of_which_a_source_says_nothing_teach_nothing() -> None:
    gold = {"title": "Slow Bread", "gold_fields": ["title"]}
    assert labels.group_label("title", "other", gold) == 0.0
    assert labels.name_label("publisher", "other", gold) is None
    assert labels.date_label("1978", gold) is None


def test_bounds_are_learnt_where_a_right_value_stands() -> None:
    spans = [(0, 5), (0, 9), (20, 30), (-1, -1), (3, 9)]
    made = numpy.array([[0.0], [1.0], [0.0], [1.0], [numpy.nan]])
    found = labels.whole_labels(made, spans)
    assert found[:2].tolist() == [0.0, 1.0]
    assert numpy.isnan(found[[2, 4]]).all()
    assert found[3] == 1.0


def test_words_that_stand_about_right_values_speak_for_them() -> None:
    numbered = lexicon.NumberedWords()
    documents = [numbered.matrix([["pby"], ["pthe"], ["pthe"]]) for _ in range(6)]
    alone = numbered.matrix([["pseldom"]])
    assert numbered.known_numbers([*documents, alone]).tolist() == [0, 1]
    matrix = lexicon.stack_rows(documents, 2)
    labels = numpy.array([[1.0], [0.0], [0.0]] * 6)
    odds = lexicon.learn_weights(matrix, labels, numpy.ones_like(labels))
    assert odds[0, 0] > 0 > odds[1, 0]


def test_words_speak_by_where_they_stand() -> None:
    weights = numpy.array([[1.0, 0.0], [0.5, -1.0]], dtype=numpy.float32)
    said = WordLexicon({"pby": 0, "ncrow": 1}, weights).speak([["pby", "ncrow", "unknown"], []])
    assert said.shape == (2, COUNT * 2)
    assert list(said[0]) == [0, 0, 1.0, 0, 0.5, -1.0, 0, 0]
    assert not said[1].any()


def test_a_curve_rises_and_is_a_frequency() -> None:
    found = [
        JudgedChoice("title", odds, float(odds > 0), 1.0) for odds in numpy.linspace(-4, 4, 81)
    ]
    curve = calibration.curves(found, False)["title"]
    assert curve.rate == sorted(curve.rate)
    assert curve.frequency(-4) < 0.1
    assert curve.frequency(4) > 0.9
    assert 0 < curve.frequency(99) < 1
    mixed = [JudgedChoice("date", 1.0, float(number % 4 > 0), 1.0) for number in range(400)]
    assert math.isclose(calibration.curves(mixed, False)["date"].frequency(1.0), 0.75, abs_tol=0.01)


@pytest.fixture(scope="module")
def sets(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two small sets of notices."""
    made = []
    bodies = ("Harbour League", "Mill Friends", "Lamp Society", "River Union")
    for name in ("first", "second"):
        folder = tmp_path_factory.mktemp(name)
        (folder / "docs").mkdir()
        rows = []
        for number, body in enumerate(bodies):
            title = f"A Plea for the {body.split()[0]} No {number}"
            imprint = f"Published by the {body}, Leith, 197{number}"
            text = f"{title.upper()}\n\nWe ask for help.\n\n{imprint}\n"
            file = f"{name}-{number}.txt"
            (folder / "docs" / file).write_text(text, encoding="utf-8")
            gold = {**GOLD, "file": file, "title": title, "date_edtf": f"197{number}"}
            gold |= {"publishers": [{"name": body, "url": None}], "creators": [], "tolerated": {}}
            rows.append(json.dumps(gold))
        (folder / "gold.jsonl").write_text("\n".join(rows), encoding="utf-8")
        made.append(folder)
    return made


@pytest.mark.slow
def test_the_same_examples_make_the_same_weights(
    sets: list[Path],
) -> None:
    heard: list[str] = []
    examples = [
        one for fold, folder in enumerate(sets) for one in read_set(folder, 1.0, fold, FOLDS)
    ]
    assert [one.fold for one in examples] == [0] * 4 + [1] * 4
    assert all(one.labels["groups"][:, 0].max() == 1 for one in examples)
    assert all(one.labels["names"][:, 0].max() == 1 for one in examples)
    stored = train(examples, heard.append)
    assert len(heard) == 2
    text = msgspec.json.encode(stored)
    assert text == msgspec.json.encode(train(examples, heard.append))
    weights = Weights(msgspec.json.decode(text, type=StoredWeights))
    assert set(weights.curves) == set(weights.least)
    assert {"title", "publisher", "date"} <= set(weights.least)


def test_documents_are_read_in_order_by_several_processes(sets: list[Path]) -> None:
    tasks = list_set(sets[0], 1.0, 0, FOLDS)
    assert [one.file for one in read_all(tasks, 2)] == [one.path.name for one in tasks]


@pytest.mark.slow
def test_the_command_trains_to_its_end(
    sets: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--invented", *map(str, sets), "--processes", "2", "--out", str(tmp_path)])
    said = capsys.readouterr().out
    for paged in (False, True):
        out = tmp_path / file_name(paged)
        stored = msgspec.json.decode(out.read_bytes(), type=StoredWeights)
        assert stored.sources == [one.name for one in sets]
        assert set(Weights(stored).judges) == set(FIELDS)
        assert f"{out.name}: {out.stat().st_size:,} bytes" in said


def test_sets_of_one_repository_stay_together(sets: list[Path]) -> None:
    examples = list(read_set(sets[0], 3.0, None, FOLDS))
    assert {one.weight for one in examples} == {3.0}
    assert all(0 <= one.fold < FOLDS for one in examples)


def test_what_cannot_be_read_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "empty.txt").write_bytes(b"")
    rows = [json.dumps({**GOLD, "file": file}) for file in ("empty.txt", "absent.txt")]
    (tmp_path / "gold.jsonl").write_text("\n".join(rows), encoding="utf-8")
    assert list(read_set(tmp_path, 1.0, 0, FOLDS)) == []
    assert "left out" in capsys.readouterr().err
