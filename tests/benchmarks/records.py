"""Records at rest in numbers: in one folder, in folders by prefix, in one table; and git's part.

    python tests/benchmarks/records.py [--smoke] [--records N]

The same YAML lies in files of one folder, as the program keeps it, in files of 256 folders
by a digest of the id, and in rows of an SQLite table.  CPU seconds are those of this process
and of git; ``one`` is a change of one record, ``ids`` naming all of them.
"""

import argparse
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from colophon.config import shipped_vocab
from colophon.profile import load
from colophon.store.records import RecordStore
from store import sample

GIT = ("git", "-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "gc.auto=0")


def spent(task: Callable[[], object]) -> tuple[float, float]:
    """CPU seconds, of programs that were called too, and elapsed ones."""

    def cpu() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + used.ru_utime + used.ru_stime

    begun, started = cpu(), time.monotonic()
    task()
    return cpu() - begun, time.monotonic() - started


def texts(count: int) -> Iterator[tuple[str, bytes]]:
    """Ids and record files, which differ in their numbers."""
    with tempfile.TemporaryDirectory() as name:
        store = RecordStore(Path(name), load(shipped_vocab() / "profile.csv"))
        text = store.render(sample(0))
    for number in range(count):
        yield f"bees-{number}", text.replace("bees-0", f"bees-{number}").encode()


def flat(folder: Path, id: str) -> Path:
    """Where a record lies among all others."""
    return folder / f"{id}.yaml"


def parted(folder: Path, id: str) -> Path:
    """Where it lies among a 256th of them."""
    return folder / blake2b(id.encode(), digest_size=1).hexdigest() / f"{id}.yaml"


def tell(name: str, **took: tuple[float, float]) -> None:
    """One line: CPU seconds, and elapsed ones in brackets."""
    shown = ", ".join(f"{what} {cpu:.3f} ({wall:.2f})" for what, (cpu, wall) in took.items())
    print(f"{name:20} {shown}", flush=True)


def measure_files(name: str, folder: Path, place: Callable[[Path, str], Path], count: int) -> None:
    """Files, and what git takes for them."""

    def write() -> None:
        for id, text in texts(count):
            path = place(folder, id)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)

    def ids() -> list[str]:
        return sorted(one for _, _, files in os.walk(folder) for one in files)

    def read() -> None:
        for number in range(count):
            place(folder, f"bees-{number}").read_bytes()

    def change() -> None:
        place(folder, f"bees-{count // 2}").write_bytes(b"another\n")

    def git(*command: str) -> Callable[[], object]:
        return lambda: subprocess.run([*GIT, *command], cwd=folder, check=True, capture_output=True)

    took = {"written": spent(write), "ids": spent(ids), "read": spent(read)}
    git("init")()
    took["git add"] = spent(git("add", "-A"))
    took["git commit"] = spent(git("commit", "-qm", "all"))
    took["one"] = spent(change)
    took["git status"] = spent(git("status", "--porcelain"))
    took["git commit of one"] = spent(git("commit", "-qam", "one"))
    tell(name, **took)


def measure_table(path: Path, count: int) -> None:
    """Rows of a table."""
    with closing(sqlite3.connect(path)) as table:
        table.execute("CREATE TABLE record(id TEXT PRIMARY KEY, text BLOB) WITHOUT ROWID")

        def write() -> None:
            with table:
                table.executemany("INSERT INTO record VALUES (?, ?)", texts(count))

        def ids() -> list[str]:
            return [one for (one,) in table.execute("SELECT id FROM record ORDER BY id")]

        def read() -> None:
            for _ in table.execute("SELECT text FROM record"):
                pass

        def change() -> None:
            with table:
                table.execute("UPDATE record SET text = '' WHERE id = 'bees-1'")

        took = {"written": spent(write), "ids": spent(ids), "read": spent(read)}
        tell("one table", **took, one=spent(change))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few records")
    parser.add_argument("--records", type=int, default=200_000)
    given = parser.parse_args()
    count = 300 if given.smoke else given.records
    size = len(next(texts(1))[1])
    print(f"{count:,} records of {size:,} bytes; CPU seconds (elapsed)")
    with tempfile.TemporaryDirectory() as name:
        for layout, place in (("one folder", flat), ("folders by prefix", parted)):
            folder = Path(name) / "files"
            folder.mkdir()
            measure_files(layout, folder, place, count)
            shutil.rmtree(folder)
        measure_table(Path(name) / "records.sqlite", count)


if __name__ == "__main__":
    main()
