"""Files are there whole or not at all, with the mode they had."""

import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model import files
from colophon.model.errors import RecordConflict


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "one.yaml"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_readable_by_everybody(target: Path) -> None:
    files.write(target, b"new")
    assert target.read_bytes() == b"new"
    assert mode(target) == 0o644


@pytest.mark.parametrize("before", [0o644, 0o600, 0o664, 0o755])
def test_the_mode_is_kept(target: Path, before: int) -> None:
    files.write(target, b"old")
    target.chmod(before)
    files.write(target, b"new")
    assert (target.read_bytes(), mode(target)) == (b"new", before)


@pytest.mark.parametrize("lasting", [True, False])
def test_what_ends_badly_leaves_the_old_file(target: Path, lasting: bool) -> None:
    files.write(target, b"old", lasting=lasting)

    def fail() -> None:
        with files.replacement(target, lasting=lasting) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_bytes() == b"old"
    assert os.listdir(target.parent) == [target.name]


def test_pieces_are_there_at_the_end_only(target: Path) -> None:
    with files.replacement(target) as file:
        file.write(b"one ")
        assert not target.exists()
        file.write(b"two")
    assert target.read_bytes() == b"one two"


@given(data=st.binary(max_size=2000))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    target = tmp_path_factory.mktemp("any") / "file"
    files.write(target, data, lasting=False)
    assert target.read_bytes() == data


def test_what_was_abandoned_is_swept(tmp_path: Path) -> None:
    old, new, other = (tmp_path / name for name in (".writing-a.tmp", ".writing-b.tmp", "c.tmp"))
    for one in (old, new, other):
        one.write_bytes(b"")
    os.utime(old, (0, 0))
    files.sweep(tmp_path)
    assert not old.exists()
    assert new.exists()
    assert other.exists()


@given(st.lists(st.binary(max_size=9).map(lambda one: one.replace(b"\n", b""))), st.booleans())
def test_lines_are_added_whole_behind_one_that_was_cut_short(lines: list[bytes], cut: bool) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "folder" / "lines"
        for line in lines:
            if cut and path.exists():
                path.write_bytes(path.read_bytes() + b"cut")
            files.append(path, line + b"\n", lasting=not cut)
        found = path.read_bytes().split(b"\n")[:-1] if lines else []
        assert [one for one in found if one != b"cut"] == [one for one in lines if one != b"cut"]


def test_who_holds_a_lock_may_ask_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE", 0.05)
    with files.hold_lock(tmp_path / "lock"):
        with files.hold_lock(tmp_path / "lock"):
            pass
        other = Thread(target=lambda: refused.append(is_refused(tmp_path / "lock")))
        refused: list[bool] = []
        other.start()
        other.join()
        assert refused == [True]
    assert not is_refused(tmp_path / "lock")


def is_refused(path: Path) -> bool:
    try:
        with files.hold_lock(path):
            return False
    except RecordConflict:
        return True


def test_of_several_first_writers_one_writes_and_for_this_user_alone(target: Path) -> None:
    writers = [Thread(target=files.write_first, args=(target, bytes([n]) * 32)) for n in range(8)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    first = target.read_bytes()
    files.write_first(target, b"later")
    assert target.read_bytes() == first
    assert len(first) == 32
    assert len(set(first)) == 1
    assert mode(target) == 0o600
    assert [one.name for one in target.parent.iterdir()] == [target.name]
