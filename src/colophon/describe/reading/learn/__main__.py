"""``python -m colophon.describe.reading.learn``: retrains the reader from named sets."""

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from colophon.describe.reading.learn.examples import Example, list_set, read_all
from colophon.describe.reading.learn.train import FOLDS, train
from colophon.describe.reading.weights import FOLDER, file_name

SETS = {
    "invented": "invented items; each folder is held back as a whole",
    "real": "items as they are found; held back by repository",
    "catalogued": "documents of libraries with their records",
    "written": "the items in tests/documents/pamphlets, for practice with texts",
}
WEIGHTS = {"invented": 1.0, "real": 1.25, "catalogued": 0.5, "written": 0.75}
"""what an item of a set counts"""
STEP = 100
"""documents after which it is said how far it is"""


def main(words: Sequence[str] | None = None) -> None:
    """Read the sets that the command line names, train, write both sets of weights."""
    parser = argparse.ArgumentParser(
        prog="python -m colophon.describe.reading.learn", description=__doc__
    )
    for name, says in SETS.items():
        parser.add_argument(
            f"--{name}", nargs="*", type=Path, default=[], metavar="FOLDER", help=says
        )
    parser.add_argument("--out", type=Path, default=FOLDER, metavar="FOLDER")
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    given = parser.parse_args(words)
    began = time.perf_counter()

    def say(text: str) -> None:
        print(f"{time.perf_counter() - began:6.0f} s  {text}", flush=True)

    examples: dict[str, list[Example]] = {}
    for name in SETS:
        examples[name] = list(_read_sets(getattr(given, name), name, given.processes, say))
    for paged in (False, True):
        say(f"learning for {'documents of pages' if paged else 'texts'}")
        names = [name for name in SETS if not (paged and name == "written")]
        sources = [one.name for name in names for one in getattr(given, name)]
        known = [one for name in names for one in examples[name]]
        stored = train(known, say, given.processes, paged=paged)
        out = given.out / file_name(paged)
        out.write_bytes(
            msgspec.json.encode(msgspec.structs.replace(stored, sources=sources)) + b"\n"
        )
        say(f"{out.name}: {out.stat().st_size:,} bytes; offered from {stored.least}")


def _read_sets(
    folders: Sequence[Path], name: str, processes: int, say: Callable[[str], None]
) -> Iterator[Example]:
    """The examples of the sets of a kind; invented ones are held back as a whole."""
    tasks = [
        task
        for number, folder in enumerate(folders)
        for task in list_set(
            folder,
            WEIGHTS[name],
            number % FOLDS if name == "invented" else None,
            FOLDS,
            practice=name == "written",
        )
    ]
    for count, one in enumerate(read_all(tasks, processes), 1):
        yield one
        if count % STEP == 0:
            say(f"{count} {name} documents so far, the last {one.file}")


if __name__ == "__main__":
    main()
