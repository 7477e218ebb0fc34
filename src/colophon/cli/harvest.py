"""``colophon harvest``: other repositories' records come in."""

from collections import Counter
from collections.abc import Iterable

import click

from colophon.catalogue.harvesting import Taken
from colophon.cli._context import opened
from colophon.cli._watching import Terminal
from colophon.model.errors import HarvestError


@click.command("harvest")
@click.argument("url")
@click.option("--prefix", help="The metadataPrefix; else the richest that can be imported.")
@click.option("--set", "set_", default="", help="Only this set.")
@click.option("--from", "from_", default="", help="Only what changed since this date.")
@click.option("--until", default="", help="Only what changed until this date.")
@click.option("--accept", is_flag=True, help="Trust this repository: its values count as accepted.")
@click.option("--allow-private", is_flag=True, help="Also addresses inside your own network.")
@click.pass_context
def harvest_command(
    ctx: click.Context,
    url: str,
    prefix: str | None,
    set_: str,
    from_: str,
    until: str,
    accept: bool,
    allow_private: bool,
) -> int:
    """Take another repository's records into the catalogue, with where they came from.

    Run it again to take what changed since; an interrupted harvest goes on where it
    stopped.  What was deleted there is withdrawn here.
    """
    catalogue, terminal = opened(ctx), Terminal()
    harvest = catalogue.doors.harvest(
        url,
        prefix=prefix or "",
        set_=set_,
        from_=from_,
        until=until,
        accept=accept,
        allow_private=allow_private,
        watcher=terminal,
    )
    try:
        return _told(terminal.watched(harvest, "harvesting"))
    except KeyboardInterrupt:
        raise HarvestError(
            "the harvest was interrupted; what came is kept.",
            place=url,
            remedy="Run the same harvest again; it goes on where it stopped.",
            code="interrupted",
        ) from None


def _told(harvest: Iterable[Taken]) -> int:
    """Say what became of the records; the exit code."""
    taken = withdrawn = troubled = open_ = 0
    fields: Counter[str] = Counter()
    for one in harvest:
        open_ += bool(one.waits)
        fields.update(one.waits)
        taken += one.outcome in ("new", "updated")
        withdrawn += one.outcome == "withdrawn"
        for problem in one.problems:
            troubled += 1
            click.echo(str(problem), err=True)
    click.echo(f"{taken} records taken, {withdrawn} withdrawn, {troubled} problems.", err=True)
    if open_:
        told = ", ".join(f"{label} ({count})" for label, count in fields.most_common())
        click.echo(f"{open_} wait for a decision: {told}.", err=True)
    return 1 if troubled else 0
