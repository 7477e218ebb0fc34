"""``python -m colophon.describe.reading.learn``: retrains the reader from named sets."""

import argparse
import time
from pathlib import Path

import msgspec

from colophon.describe.reading.learn.examples import read_set
from colophon.describe.reading.learn.train import FOLDS, train
from colophon.describe.reading.weights import FILE


def main() -> None:
    """Read the sets, train, write the weights."""
    parser = argparse.ArgumentParser(
        prog="python -m colophon.describe.reading.learn", description=__doc__
    )
    parser.add_argument("--invented", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--real", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--catalogued", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--processes", type=int, default=2, metavar="N")
    given = parser.parse_args()
    began = time.perf_counter()

    def say(text: str) -> None:
        print(f"{time.perf_counter() - began:6.0f} s  {text}", flush=True)

    examples = []
    for folders, weight, apart in (
        (given.invented, 1.0, False),
        (given.real, 1.25, True),
        (given.catalogued, 0.5, True),
    ):
        for number, folder in enumerate(folders):
            fold = None if apart else number % FOLDS
            examples += list(read_set(folder, weight, fold, FOLDS))
            say(f"{folder.name}: {len(examples)} documents so far")
    stored = train(examples, say, given.processes)
    sources = [one.name for one in (*given.invented, *given.real, *given.catalogued)]
    stored = msgspec.structs.replace(stored, sources=sources)
    given.out.write_bytes(msgspec.json.encode(stored) + b"\n")
    say(f"{given.out.name}: {given.out.stat().st_size:,} bytes; offered from {stored.least}")


main()
