"""What an archive's own decisions say of how often the reader is right."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.home import ENOUGH, FILE, ArchiveLessons, Shift, shifts
from colophon.model.record import Evidence, Record, Statement, Status, Text


def record(id_: str, frequency: float, status: Status, version: str = "1") -> Record:
    evidence = Evidence(method="reader", version=version, confidence=frequency)
    title = Statement(
        term="title", value=Text(text="Slow Bread"), evidence=(evidence,), status=status
    )
    return Record(id=id_, statements=(title,))


def taught(folder: Path, count: int, kept: float, frequency: float = 0.6) -> ArchiveLessons:
    home = ArchiveLessons(folder)
    for number in range(count):
        status = Status.ACCEPTED if number < kept * count else Status.REJECTED
        home.learn(record(f"r{number}", frequency, status))
    home.write()
    return home


def test_frequencies_move_to_what_was_decided(tmp_path: Path) -> None:
    taught(tmp_path, 60, 0.95)
    moved = shifts(tmp_path)["title"].move_frequency(0.6)
    assert 0.8 < moved < 0.97
    taught(tmp_path, 60, 0.1)
    assert shifts(tmp_path)["title"].move_frequency(0.6) < 0.3


def test_decisions_that_agree_move_nothing(tmp_path: Path) -> None:
    (one,) = taught(tmp_path, 60, 0.6).lessons()
    assert not one.used
    assert (one.decisions, one.kept) == (60, 36)
    assert shifts(tmp_path) == {}


def test_few_decisions_move_nothing(tmp_path: Path) -> None:
    taught(tmp_path, ENOUGH - 1, 1.0, 0.3)
    assert shifts(tmp_path) == {}
    assert shifts(None) == {}


def test_what_is_forgotten_leaves_no_trace(tmp_path: Path) -> None:
    taught(tmp_path, 30, 1.0)
    before = (tmp_path / FILE).read_bytes()
    home = ArchiveLessons(tmp_path)
    home.learn(record("another", 0.2, Status.REJECTED))
    home.write()
    assert (tmp_path / FILE).read_bytes() != before
    home.unlearn("another")
    home.write()
    assert (tmp_path / FILE).read_bytes() == before
    for number in range(30):
        home.unlearn(f"r{number}")
    home.write()
    assert not (tmp_path / FILE).exists()


def test_what_nobody_decided_teaches_nothing(tmp_path: Path) -> None:
    home = ArchiveLessons(tmp_path)
    home.learn(record("one", 0.5, Status.SUGGESTED))
    home.learn(record("two", 0.5, Status.REPLACED))
    assert home.by_record == {}


@pytest.mark.parametrize("frequency", [0.3, 0.55, 0.92])
def test_moved_frequencies_are_learnt_from_as_shipped(tmp_path: Path, frequency: float) -> None:
    shift = Shift(0.8, 0.35)
    home = ArchiveLessons(tmp_path)
    home.learn(record("a", shift.move_frequency(frequency), Status.ACCEPTED, f"1{shift.version}"))
    assert home.by_record["a"].values[0].frequency == pytest.approx(frequency, abs=0.002)


@given(st.floats(0, 1), st.floats(0.1, 3), st.floats(-4, 4))
def test_moved_frequencies_keep_their_order(frequency: float, slope: float, by: float) -> None:
    shift = Shift(slope, by)
    assert 0 < shift.move_frequency(frequency) < 1
    assert shift.move_frequency(frequency) <= shift.move_frequency(min(frequency + 0.01, 1.0))
