"""``colophon harvest`` and ``harvest-check``: other repositories."""

from collections.abc import Iterable

import click
import msgspec

from colophon.catalogue.harvesting import Outcome, Taken, examine_provider
from colophon.cli import _view
from colophon.cli._context import json_option, opened
from colophon.cli._watching import Terminal
from colophon.errors import HarvestError

_SIGNS = {
    Outcome.PASS: ("pass", "green"),
    Outcome.WARN: ("warn", "yellow"),
    Outcome.FAIL: ("FAIL", "red"),
    Outcome.SKIP: ("skip", "blue"),
}


@click.command("harvest-check")
@click.argument("url")
@click.option("--allow-private", is_flag=True, help="Also addresses inside your own network.")
@json_option
def harvest_check_command(url: str, allow_private: bool, as_json: bool) -> int:
    """Examine an OAI-PMH provider: is it harvestable, and what breaks the specification?"""
    failed = 0
    for finding in examine_provider(url, allow_private=allow_private, watcher=Terminal()):
        failed += finding.outcome is Outcome.FAIL
        if as_json:
            click.echo(msgspec.json.encode(finding))
            continue
        word, colour = _SIGNS[finding.outcome]
        click.echo(f"{click.style(word, fg=colour)}  {finding.code:<20} {finding.message}")
        if finding.outcome is not Outcome.PASS:
            click.echo(click.style(f"      {finding.link}", dim=True))
    if not as_json:
        click.echo(
            "Harvestable: nothing failed."
            if not failed
            else f"{_view.counted(failed, 'check')[:-1]} failed."
        )
    return 1 if failed else 0


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
    taken = withdrawn = troubled = 0
    for one in harvest:
        taken += one.outcome in ("new", "updated")
        withdrawn += one.outcome == "withdrawn"
        for problem in one.problems:
            troubled += 1
            click.echo(str(problem), err=True)
    click.echo(f"{taken} records taken, {withdrawn} withdrawn, {troubled} problems.", err=True)
    return 1 if troubled else 0
