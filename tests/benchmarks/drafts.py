"""First opening of a catalogue with many drafts: by list, by check, and by the desk.

    python tests/benchmarks/drafts.py [--smoke] [--records N]

Each is a process of its own with nothing remembered from before.  Prints CPU seconds, and
exits with 1 where one is over its bound (for 20,000 drafts list 5, check 8, desk 5).
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

from colophon.catalogue import Catalogue, found
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
BOUNDS = {"list": 5.0, "check": 8.0, "desk": 5.0}
"""CPU seconds for 20,000 drafts"""


def house(folder: Path, records: int) -> Path:
    """A catalogue with so many drafts in it."""
    found(folder, {})
    store = Catalogue.open(folder).store
    for number in range(records):
        path = store.path(f"bees-{number}")
        path.write_text(store.render(sample(number)), encoding="utf-8", newline="\n")
    return folder


def spent(command: list[str], folder: Path) -> float:
    """CPU seconds of a command on a catalogue that was never opened before."""
    shutil.rmtree(folder / ".colophon", ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ran.returncode not in (0, 1):
        raise SystemExit(f"{command} ended with {ran.returncode}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few drafts, no judgement")
    parser.add_argument("--records", type=int, default=20_000)
    given = parser.parse_args()
    records = 300 if given.smoke else given.records
    late = 0
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as name:
        folder = house(Path(name) / "house", records)
        program = [sys.executable, "-m", "colophon"]
        for task, command in (
            ("list", [*program, "list"]),
            ("check", [*program, "check"]),
            ("desk", [sys.executable, "-c", DESK, str(folder)]),
        ):
            seconds = spent(command, folder)
            over = not given.smoke and seconds > BOUNDS[task] * records / 20_000
            late += over
            print(f"{task:6} {records:,} drafts {seconds:7.2f} s{'  TOO SLOW' if over else ''}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
