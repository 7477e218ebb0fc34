"""A ranking is trained by a process of its own; no question waits for it."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from colophon.catalogue import Catalogue
from colophon.catalogue import topics as subjects
from colophon.topics import training
from colophon.topics.memory import STATE, Memory
from colophon.topics.training import LOCK


def test_no_question_trains(
    catalogue: Catalogue, box: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Path] = []

    def refuse(memory: Memory) -> None:
        raise AssertionError("trained while somebody waits")

    monkeypatch.setattr(Memory, "train", refuse)
    monkeypatch.setattr(training, "start", started.append)
    monkeypatch.setattr(subjects, "_ENOUGH", 1)
    (made,) = catalogue.draft([box()])
    assert made.record is not None
    catalogue.decisions.set_value(made.record.id, "subject", "Allotments", by="maria")
    assert catalogue.subjects.catch_up() == 1
    assert started == [catalogue.subjects.folder]
    assert catalogue.subjects.catch_up() == 0
    assert len(started) == 1


def test_a_process_trains_and_the_next_question_reads_what_it_found(tmp_path: Path) -> None:
    folder = tmp_path / "memory"
    folder.mkdir()
    assert training.start(folder)
    for _ in range(1_200):
        if (folder / STATE).is_file():
            break
        time.sleep(0.05)
    assert "too few" in Memory.open(folder).learnt.note


def test_one_trains_at_a_time(tmp_path: Path) -> None:
    with FileLock(tmp_path / LOCK):
        assert not training.train(tmp_path)
    assert not (tmp_path / STATE).exists()
    assert training.train(tmp_path)
    assert (tmp_path / STATE).exists()
