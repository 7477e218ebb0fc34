"""A Dask cluster of its own for tests and benchmarks: a scheduler and workers as processes."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec


class Workers:
    """A running scheduler, and the workers that were started for it; ``url`` addresses it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show")
        self.scheduler = self._start("scheduler", *options, "--scheduler-file", str(self._file))
        self.running: list[subprocess.Popen[bytes]] = []
        address = str(_awaited(self._file)["address"])
        self.url = address.replace("tcp://", "dask://")

    def add(self, *options: str, path: Path | None = None) -> "subprocess.Popen[bytes]":
        """Start a worker of one thread; ``path`` comes first where modules are looked for."""
        common = ("--nthreads", "1", "--no-dashboard", "--memory-limit", "0")
        where = ("--scheduler-file", str(self._file), "--local-directory", str(self._folder))
        found = self._start("worker", *common, *where, *(options or ("--no-nanny",)), path=path)
        self.running.append(found)
        return found

    def _start(
        self, kind: str, *options: str, path: Path | None = None
    ) -> "subprocess.Popen[bytes]":
        surroundings = dict(os.environ)
        if path:
            before = surroundings.get("PYTHONPATH", "")
            surroundings["PYTHONPATH"] = os.pathsep.join(filter(None, (str(path), before)))
        command = (sys.executable, "-m", "dask", kind, *options)
        with (self._folder / "log.txt").open("ab") as log:
            return subprocess.Popen(
                command, cwd=self._folder, env=surroundings, stdout=log, stderr=log
            )

    def kill_worker(self) -> None:
        """End the worker that was started first, as ``kill -9`` does."""
        first = self.running.pop(0)
        first.kill()
        first.wait()

    def stop(self) -> None:
        """End all that was started."""
        for one in (*self.running, self.scheduler):
            one.kill()
            one.wait()


def _awaited(file: Path) -> dict[str, object]:
    for _ in range(600):
        if file.exists() and (said := file.read_bytes()):
            found: dict[str, object] = msgspec.json.decode(said)
            return found
        time.sleep(0.1)
    raise TimeoutError("the scheduler did not start")


@contextmanager
def workers(folder: Path, count: int = 2) -> Iterator[Workers]:
    """A scheduler with so many workers."""
    found = Workers(folder)
    try:
        for _ in range(count):
            found.add()
        yield found
    finally:
        found.stop()
