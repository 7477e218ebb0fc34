"""A harvest watched at a terminal: how far it has come, and what it waits for."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import click

from colophon.catalogue.harvesting import Watcher

if TYPE_CHECKING:
    from rich.progress import Progress

Item = TypeVar("Item")


class Terminal(Watcher):
    """Tells of waiting on standard error, and draws a bar where somebody is watching."""

    def __init__(self) -> None:
        self._bar: Progress | None = None

    def on_waiting(self, seconds: float, why: str) -> None:
        self._say(f"waiting {seconds:.0f} s … {why}")

    def singly(self, why: str) -> None:
        self._say(f"a page cannot be had; its records are asked for one by one: {why}")

    def page(self, before: int, total: int | None) -> None:
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=before, total=total)

    def _say(self, told: str) -> None:
        if self._bar is not None:
            self._bar.console.print(told, markup=False, highlight=False)
        else:
            click.echo(told, err=True)

    def watch_items(self, items: Iterable[Item], doing: str) -> Iterator[Item]:
        """Pass the items through and count them, of so many as there are said to be."""
        if not sys.stderr.isatty():
            yield from items
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            self._bar = bar
            task = bar.add_task(doing, total=None)
            for item in items:
                yield item
                bar.advance(task)
        self._bar = None
