"""Commands as a user gives them, in a fresh folder."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from colophon.cli import run

LEAFLET = """\
THE LOWER GATE

A notice to all plot holders

The gate at the lower end stays open on Sundays until the seed swap is over. Everybody who
grows beans is asked to bring some, and the members of the committee will make the tea. The
allotment has a hundred plots, and there are forty people on the waiting list for a garden.

Published by Lower Meadow Allotment Society, Otterham, May 2019
"""

Result = tuple[int, str, str]
Colophon = Callable[..., Result]


@pytest.fixture
def colophon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Colophon:
    """Run a command in the test's folder; gives exit code, output and complaints."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLOPHON_USER", "maria")

    def command(*arguments: str) -> Result:
        capfd.readouterr()
        try:
            run(list(arguments))
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
        said = capfd.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def house(colophon: Colophon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue with one leaflet beside it; the working folder is the catalogue."""
    colophon("init", "house", "--yes", "--domain", "archive.example.org")
    (tmp_path / "gate.txt").write_text(LEAFLET, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "house")
    return tmp_path / "house"


@pytest.fixture(scope="session")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a catalogue of one draft, drafted once; tests copy it."""
    folder = tmp_path_factory.mktemp("drafted")
    (folder / "gate.txt").write_text(LEAFLET, encoding="utf-8")
    for where, command in (
        (folder, "init house --yes --domain archive.example.org"),
        (folder / "house", "describe ../gate.txt"),
    ):
        with contextlib.chdir(where), pytest.raises(SystemExit) as ended:
            run(command.split())
        assert ended.value.code == 0
    return folder


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[str]]:
    """The installed program in a process of its own, as a terminal would start it."""

    def start(
        arguments: Sequence[str], cwd: Path, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "colophon", *arguments],
            cwd=cwd,
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
            check=False,
        )

    return start
