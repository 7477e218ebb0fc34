"""Killed at any moment of a publication, the old state is there or the new one."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.postgres import Cluster

from colophon.index.opening import open_index
from colophon.model.record import Record

SCRIPT = """
import importlib.util, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("shared", sys.argv[1])
shared = importlib.util.module_from_spec(spec)
spec.loader.exec_module(shared)
box = shared.Box(Path(sys.argv[2]), None)
if sys.argv[3]:
    from colophon.index.opening import open_index
    box.index = open_index(sys.argv[3])
box.clock.on(60)
records = [shared.record(f"r{n:03}", "new" if n % 3 else "old") for n in range(5, 160)]
print("ready", flush=True)
box.publish(*records)
print("done", flush=True)
"""
ASKED = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")


def everything(box: Any) -> tuple[bytes, bytes]:
    box.clock.moment = box.clock.moment.replace(hour=12, minute=30, second=0)
    return bytes(box.raw(ASKED)), bytes(
        box.raw([("verb", "ListIdentifiers"), ("metadataPrefix", "titles")])
    )


def start(folder: Path, index: str = "") -> subprocess.Popen[bytes]:
    shared = Path(__file__).parent / "conftest.py"
    process = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(shared), str(folder), index],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    return process


def killed_many_times(
    new_box: Any,
    make: Callable[..., Record],
    folder: Path,
    times: int,
    cluster: Cluster | None = None,
) -> tuple[int, int]:
    """(how often the old state was found, how often the new one); of files, or a database."""
    import msgspec

    first = new_box(folder / "first")
    serving = msgspec.structs.replace(first.config.serving, page_size=1000)
    first.config = msgspec.structs.replace(first.config, serving=serving)
    first.folder.mkdir()
    first.publish(*(make(f"r{n:03}", "old") for n in range(150)))
    old = everything(first)
    whole = shutil.copytree(first.folder, folder / "whole")
    process = start(whole)
    begun = time.monotonic()
    process.communicate()
    took = time.monotonic() - begun
    new = state(new_box, whole, first.config)
    assert new != old
    ledger = (whole / "ledger.jsonl").read_bytes()
    found = [0, 0]
    dice = random.Random(7)
    for turn in range(times):
        place = shutil.copytree(first.folder, folder / f"turn{turn}")
        index = cluster.url(f"crash_{turn}") if cluster else ""
        if index:
            moved = new_box(place)
            moved.config, moved.index = first.config, open_index(index)
            assert moved.publish(*(make(f"r{n:03}", "old") for n in range(150))).stamp == ""
        process = start(place, index)
        time.sleep(dice.random() * took * 1.05)
        process.kill()
        process.communicate()
        seen = state(new_box, place, first.config, index)
        assert seen in (old, new)
        found[seen == new] += 1
        finish = start(place, index)
        finish.communicate()
        assert finish.returncode == 0
        assert state(new_box, place, first.config, index) == new
        assert (place / "ledger.jsonl").read_bytes() == ledger
        assert not list(place.glob(".*.new"))
        shutil.rmtree(place)
    return found[0], found[1]


def state(new_box: Any, folder: Path, config: Any, index: str = "") -> tuple[bytes, bytes]:
    box = new_box(folder)
    box.config = config
    if index:
        box.index = open_index(index)
    return everything(box)


@pytest.mark.slow
def test_killed_a_few_times(new_box: Any, make: Callable[..., Record], tmp_path: Path) -> None:
    assert sum(killed_many_times(new_box, make, tmp_path, 4)) == 4


@pytest.mark.slow
def test_killed_while_it_writes_to_a_database(
    new_box: Any, make: Callable[..., Record], tmp_path: Path, cluster: Cluster
) -> None:
    assert sum(killed_many_times(new_box, make, tmp_path, 4, cluster)) == 4


@pytest.mark.slow
def test_killed_many_times(new_box: Any, make: Callable[..., Record], tmp_path: Path) -> None:
    old, new = killed_many_times(new_box, make, tmp_path, 60)
    assert old
    assert new
