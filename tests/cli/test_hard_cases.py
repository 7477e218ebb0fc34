"""What happens to a box of awkward files: each is named, and the rest of the box goes on."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Colophon = Callable[..., tuple[int, str, str]]


def leaflet(folder: Path, name: bytes | str, title: str) -> None:
    path = os.path.join(os.fsencode(folder), os.fsencode(name))
    text = (
        f"{title}\n\nThe gate stays open on Sundays until the seed swap is over, and everybody\n"
        "who grows beans is asked to bring some.\n\nPublished by Upper Society, May 2018\n"
    )
    with open(path, "wb") as file:
        file.write(text.encode())


@pytest.fixture
def box(house: Path) -> Path:
    made = house.parent / "box"
    made.mkdir()
    return made


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_unicode(colophon: Colophon, house: Path, box: Path) -> None:
    leaflet(box, b"a\xff\xfe.txt", "Upper gate")
    leaflet(box, b"b.txt", "Lower gate")
    code, out, err = colophon("describe", "--json", "../box")
    assert (code, err) == (0, "")
    first, second = map(json.loads, out.splitlines())
    assert first["record"]["source"]["name"] == "a\ufffd\ufffd.txt"
    assert second["record"]["source"]["path"] == "../box/b.txt"
    code, _, err = colophon("describe", "../box")
    assert code == 0
    assert "2 described before" in err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_named_and_not_waited_for(colophon: Colophon, box: Path) -> None:
    os.mkfifo(box / "a.txt")
    leaflet(box, "b.txt", "Lower gate")
    code, out, err = colophon("describe", "../box")
    assert code == 1
    assert "Lower gate" in out
    assert "a.txt: is no file but a pipe" in err


def test_a_broken_record_does_not_end_the_batch(colophon: Colophon, house: Path, box: Path) -> None:
    leaflet(box, "a.txt", "Upper gate")
    leaflet(box, "b.txt", "Lower gate")
    assert colophon("describe", "../box")[0] == 0
    (broken,) = (
        path
        for path in (house / "records").glob("*.yaml")
        if "a.txt" in path.read_text(encoding="utf-8")
    )
    broken.write_text("id: [", encoding="utf-8")
    code, out, err = colophon("describe", "--again", "../box")
    assert code == 1
    assert "b.txt" in out
    assert f"{broken.name}:" in err
    assert broken.read_text(encoding="utf-8") == "id: ["


@pytest.mark.slow
def test_a_reader_that_has_gone_is_no_finding(house: Path) -> None:
    command = [sys.executable, "-m", "colophon", "check", "--codes"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, b"")


@pytest.mark.slow
def test_questions_that_nobody_answers(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "colophon", "init", "house"],
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert "say --yes" in done.stderr
    assert not (tmp_path / "house").exists()


def test_a_full_disk_leaves_nothing_half_written(
    colophon: Colophon, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = colophon("describe", "../gate.txt")
    assert code == 2
    assert "The disk is full. Make room" in err
    assert [path.name for path in (house / "records").iterdir()] == ["catalogue.yaml"]
