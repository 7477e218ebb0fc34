"""First opening of a catalogue with many drafts: by list, by check, and by the desk.

    python tests/benchmarks/drafts.py [--smoke] [--records N]

Each is a process of its own.  First as the drafts were left by the program that wrote
them; then as they come from elsewhere (a clone of a repository, say), with nothing kept of
any record.  Prints CPU seconds, and exits with 1 where one is over its bound (for 20,000
drafts as they were left: list 5, check 8, desk 5).
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.views import Keeper
from colophon.model import files
from store import sample

DESK = """
import sys
from pathlib import Path
from starlette.testclient import TestClient
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access
app = application(Path(sys.argv[1]), Access(by="maria", key="benchmark"))
with TestClient(app, base_url="http://localhost") as desk:
    desk.get("/?key=benchmark")
    while (page := desk.get("/")).headers.get("refresh"):
        pass  # it tells how far it has come
    assert page.status_code == 200
"""
BOUNDS = {
    "drafted": {"list": 5.0, "check": 8.0, "desk": 5.0},
    "cloned": {"list": 15.0, "check": 25.0, "desk": 25.0},
}
"""CPU seconds for 20,000 drafts, of which START are those of starting alone"""
START = 2.0
KEPT = "parsed.sqlite"


def house(folder: Path, records: int) -> Path:
    """A catalogue with so many drafts in it, written as the program writes them."""
    make_catalogue(folder, {})
    catalogue = Catalogue.open(folder)
    keeper = Keeper(catalogue)
    with files.together():
        for number in range(records):
            record = catalogue.profile.arrange(sample(number))
            keeper.add(catalogue.store.save(record, None))
    keeper.close()
    return folder


def spent(command: list[str], folder: Path) -> float:
    """CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode not in (0, 1):
        raise SystemExit(f"{command} ended with {ran.returncode}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(folder: Path, records: int, state: str, kept: bytes) -> int:
    """How many of the tasks are late; ``kept`` is what the workings hold before each."""
    program = [sys.executable, "-m", "colophon"]
    late = 0
    for task, command in (
        ("list", [*program, "list"]),
        ("check", [*program, "check"]),
        ("desk", [sys.executable, "-c", DESK, str(folder)]),
    ):
        shutil.rmtree(folder / ".colophon", ignore_errors=True)
        if kept:
            (folder / ".colophon").mkdir()
            (folder / ".colophon" / KEPT).write_bytes(kept)
        seconds = spent(command, folder)
        bound = START + (BOUNDS[state][task] - START) * records / 20_000
        late += seconds > bound
        says = "  TOO SLOW" if seconds > bound else ""
        print(f"{state:8} {task:6} {records:,} drafts {seconds:7.2f} s of {bound:.1f}{says}")
    return late


def main() -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--smoke", action="store_true", help="few drafts; what is too slow is said, and no failure"
    )
    parser.add_argument("--records", type=int, default=20_000)
    given = parser.parse_args()
    records = 300 if given.smoke else given.records
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name:
        folder = house(Path(name) / "house", records)
        kept = (folder / ".colophon" / KEPT).read_bytes()
        late = measure(folder, records, "drafted", kept) + measure(folder, records, "cloned", b"")
    return 1 if late and not given.smoke else 0


if __name__ == "__main__":
    sys.exit(main())
