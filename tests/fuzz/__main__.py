"""The long fuzz: python -m tests.fuzz [--seconds 3600] [--seed 0] [--jobs 2] [TARGET …]

Targets are those of ``targets`` and ``endpoints``, and ``kills`` and ``interrupts`` (--rounds
1000).  What is found
is kept in ``findings`` and printed with its seed; the exit code is 1 where anything is.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.fuzz import interrupts, kills, run
from tests.fuzz.endpoints import ENDPOINTS as GRAMMARS
from tests.fuzz.targets import TARGETS

ENDPOINTS = (*GRAMMARS, "desk")
ROUNDS = {"kills": kills.rounds, "interrupts": interrupts.rounds}


def main() -> int:
    """Share the time among the targets; print what was tried and found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("targets", nargs="*", help="; ".join((*TARGETS, *ENDPOINTS, *ROUNDS)))
    parser.add_argument("--seconds", type=float, default=3_600.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1_000, help="of kills or interrupts")
    given = parser.parse_args()
    chosen = given.targets or [*TARGETS, *ENDPOINTS]
    # an endpoint that is still closing may write into its house once more
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        found = sum(_tell(one, _outcomes(one, given, Path(name), len(chosen))) for one in chosen)
    return 1 if found else 0


def _outcomes(target: str, given: Any, folder: Path, share: int) -> Iterator[Any]:
    if target in ROUNDS:
        house = kills.house(folder / target)
        outcomes = ROUNDS[target](house, range(given.seed, given.seed + given.rounds))
        return (what and f"{target} seed {seed}: {what}" for seed, what in outcomes)
    seeds = run.for_seconds(given.seconds / share, given.seed)
    if target in TARGETS:
        return run.mutations(target, seeds, given.jobs)
    house = folder / ("desk" if target == "desk" else "house")
    if not house.exists():
        run.house(house)
    return run.requests(house, target, seeds, given.jobs)


def _tell(target: str, outcomes: Iterator[Any]) -> int:
    tried = found = 0
    for one in outcomes:
        tried += 1
        if one:
            found += 1
            print(one, flush=True)
    print(f"{target}: {tried} tried, {found} found", flush=True)
    return found


if __name__ == "__main__":
    sys.exit(main())
