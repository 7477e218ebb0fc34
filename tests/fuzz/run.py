"""Trying seeds in child processes within limits; what fails is named with its seed."""

import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.fuzz import desk_forms, endpoints, targets

from colophon import processes
from colophon.processes import TaskLimits, Work

FINDINGS = Path(__file__).with_name("findings")
LIMITS = TaskLimits(memory=1536 * 1024 * 1024, seconds=30.0, by_the_clock=300.0)


class Finding(tuple[str, object, str]):
    """(target, seed, what happened)."""

    def __str__(self) -> str:
        target, seed, what = self
        return f"{target} seed {seed}: {what}"


def tried(
    name: str, open_work: Callable[..., Any], argument: str, tasks: Iterable[Any], jobs: int = 1
) -> Iterator[Finding | None]:
    """One outcome a task: None where all was well."""
    work = Work(open_work=open_work, arguments=(argument,), limits=LIMITS)
    asked: list[Any] = []

    def noted() -> Iterator[Any]:
        for one in tasks:
            asked.append(one)
            yield one

    for answer in processes.answers(work, noted(), jobs):
        task = asked.pop(0)
        failed = isinstance(answer, Exception)
        yield Finding((name, task, f"{type(answer).__name__}: {answer}"[:400])) if failed else None


def _tried_here(
    asked: Callable[[tuple[str, int]], None], tasks: Iterable[tuple[str, int]]
) -> Iterator[Finding | None]:
    for task in tasks:
        try:
            asked(task)
        except Exception as error:  # whatever it is, it is found
            yield Finding((task[0], task, f"{type(error).__name__}: {error}"[:400]))
            continue
        yield None


def mutations(target: str, seeds: Iterable[int], jobs: int = 1) -> Iterator[Finding | None]:
    """Mutated inputs of one target; an input that fails is kept."""
    for found in tried(target, targets.opened, target, seeds, jobs):
        if found:
            name, data = targets.made(target, int(str(found[1])))
            FINDINGS.mkdir(exist_ok=True)
            (FINDINGS / f"{target}-{found[1]}-{name.replace('/', '-')}").write_bytes(data)
        yield found


def requests(
    folder: Path, endpoint: str, seeds: Iterable[int], jobs: int = 1
) -> Iterator[Finding | None]:
    """Requests to one endpoint of the catalogue in ``folder``."""
    tasks = ((endpoint, seed) for seed in seeds)
    if endpoint == "sparql":  # it has children of its own, which a child of ours may not have
        return _tried_here(endpoints.opened(str(folder)), tasks)
    opened = desk_forms.opened if endpoint == "desk" else endpoints.opened
    return tried(endpoint, opened, str(folder), tasks, jobs)


def house(folder: Path) -> Path:
    """A small catalogue with something published, hostile words in it."""
    from colophon.catalogue import Catalogue, make_catalogue

    make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
    (folder / "a.txt").write_bytes((targets.DOCUMENTS / "bus-route-fourteen.md").read_bytes())
    catalogue = Catalogue.open(folder)
    (drafted,) = catalogue.draft([str(folder / "a.txt")])
    assert drafted.record
    catalogue.decisions.set_value(
        drafted.record.id, "title", "Route \ufdd0\ufffe\U0001ffff 14 <script>", by="ann"
    )
    catalogue.decisions.accept([drafted.record.id], by="ann")
    catalogue.services.publish()
    return folder


def for_seconds(seconds: float, seed: int) -> Iterator[int]:
    """Seeds from one on until the time is over."""
    end = time.monotonic() + seconds
    return itertools.takewhile(lambda _: time.monotonic() < end, itertools.count(seed))
