"""Records at rest in numbers: in one folder, in folders by prefix, in a table; and git's part.

    python tests/benchmarks/records.py [--smoke] [--records N] [--store] [--only files|table]

The same YAML lies in files of one folder, as the program keeps it, and in files of 256 folders
by a digest of the id, with what git takes for them; then the store of the program does the
same work with files and with a table.  CPU seconds are those of this process and of git;
``one`` is a change of one record, ``ids`` naming all of them.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from hashlib import blake2b
from itertools import islice
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parent))
from colophon.config import shipped_vocab
from colophon.model import files
from colophon.profile import load
from colophon.store.records import Listed, RecordStore
from colophon.store.table import NAME, TableTexts
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


LAYOUTS = (("one folder", flat), ("folders by prefix", parted))


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


def disk_of(path: Path) -> float:
    """Megabytes that a file, or all files of a folder, take on the disk."""
    found = path.rglob("*") if path.is_dir() else (path,)
    return sum(one.stat().st_blocks for one in found if one.is_file()) * 512 / 1e6


def put_all(store: RecordStore, count: int) -> None:
    """Every record in place, on the disk at the end, as moving puts them there."""
    found = texts(count)
    if isinstance(store.texts, TableTexts):
        while batch := list(islice(found, 500)):
            store.texts.write_many(batch)
    else:
        with files.together():
            for id, text in found:
                store.texts.write(id, text)


def measure_store(name: str, store: RecordStore, count: int) -> None:
    """The same work of the program with its records in files and in a table."""

    def walk() -> None:
        assert sum(isinstance(one, Listed) for one in store.list_records()) == count

    def read() -> None:
        for number in range(0, count, max(1, count // 1_000)):
            assert store.texts.read(f"bees-{number}")

    def change() -> None:
        stored = store.load(f"bees-{count // 2}")
        store.save(msgspec.structs.replace(stored.record, ark="ark:99999/x"), stored.version)

    took = {"written": spent(lambda: put_all(store, count)), "ids": spent(store.ids)}
    size = disk_of(store.folder)
    time.sleep(2.1)  # a cache does not trust files younger than two seconds
    took["listed first"], took["listed again"] = spent(walk), spent(walk)
    tell(
        name, **took, thousand_read=spent(read), one=spent(change), stamps=spent(store.texts.stamps)
    )
    print(
        f"{'':20} {size:,.0f} MB on the disk, {size * 1e6 / count:,.0f} bytes a record", flush=True
    )


def measure_both(folder: Path, count: int, only: str) -> None:
    """Files, then a table; each file is on the disk before the next, which takes its time."""
    profile = load(shipped_vocab() / "profile.csv")
    if only != "table":
        (folder / "files").mkdir()
        measure_store("store, files", RecordStore(folder / "files" / "records", profile), count)
        shutil.rmtree(folder / "files")
    if only == "files":
        return
    table = TableTexts(folder / "table" / "records" / NAME)
    table.make()
    store = RecordStore(folder / "table" / "records", profile, texts=table)
    measure_store("store, table", store, count)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few records")
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--store", action="store_true", help="without layouts and git")
    parser.add_argument("--only", choices=("files", "table"), default="", help="of the store")
    given = parser.parse_args()
    count = 300 if given.smoke else given.records
    size = len(next(texts(1))[1])
    print(f"{count:,} records of {size:,} bytes; CPU seconds (elapsed)")
    with tempfile.TemporaryDirectory() as name:
        for layout, place in () if given.store or given.only else LAYOUTS:
            folder = Path(name) / "files"
            folder.mkdir()
            measure_files(layout, folder, place, count)
            shutil.rmtree(folder)
        measure_both(Path(name), count, given.only)


if __name__ == "__main__":
    main()
