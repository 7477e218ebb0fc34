"""``python -m colophon.describe.reading.learn``: retrains the reader from named sets."""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from colophon.describe.reading.learn.examples import list_set, read_all
from colophon.describe.reading.learn.train import FOLDS, train
from colophon.describe.reading.weights import FILE

SETS = {
    "invented": "invented items; each folder is held back as a whole",
    "real": "items as they are found; held back by repository",
    "catalogued": "documents of libraries with their records",
    "written": "the items in tests/documents/pamphlets",
}
STEP = 100
"""documents after which it is said how far it is"""


def main(words: Sequence[str] | None = None) -> None:
    """Read the sets that the command line names, train, write the weights."""
    parser = argparse.ArgumentParser(
        prog="python -m colophon.describe.reading.learn", description=__doc__
    )
    for name, says in SETS.items():
        parser.add_argument(
            f"--{name}", nargs="*", type=Path, default=[], metavar="FOLDER", help=says
        )
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    given = parser.parse_args(words)
    began = time.perf_counter()

    def say(text: str) -> None:
        print(f"{time.perf_counter() - began:6.0f} s  {text}", flush=True)

    tasks = [
        task
        for folders, weight, apart in (
            (given.invented, 1.0, False),
            (given.real, 1.25, True),
            (given.catalogued, 0.5, True),
            (given.written, 1.0, True),
        )
        for number, folder in enumerate(folders)
        for task in list_set(folder, weight, None if apart else number % FOLDS, FOLDS)
    ]
    examples = []
    for one in read_all(tasks, given.processes):
        examples.append(one)
        if len(examples) % STEP == 0:
            say(f"{len(examples)} documents so far, the last {one.file}")
    stored = train(examples, say, given.processes)
    sources = [
        one.name for one in (*given.invented, *given.real, *given.catalogued, *given.written)
    ]
    stored = msgspec.structs.replace(stored, sources=sources)
    given.out.write_bytes(msgspec.json.encode(stored) + b"\n")
    say(f"{given.out.name}: {given.out.stat().st_size:,} bytes; offered from {stored.least}")


if __name__ == "__main__":
    main()
