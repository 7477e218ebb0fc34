"""``colophon harvest``: other repositories' records come in."""

from collections import Counter
from collections.abc import Iterable

import click

from colophon.catalogue.harvest_sources import (
    HarvestSources,
    SourceState,
    Visit,
    say_moment,
    title_of,
)
from colophon.catalogue.harvesting import TakenRecord, harvest
from colophon.cli._context import open_catalogue
from colophon.cli._watching import Terminal
from colophon.model.counts import say_count
from colophon.model.errors import HarvestError, UsageError


# long: the options of a command are its parameters
@click.command("harvest")
@click.argument("url", required=False)
@click.option("--all", "every", is_flag=True, help="Every repository named under sources.")
@click.option("--again", is_flag=True, help="With --all: also those left in peace after a failure.")
@click.option("--status", is_flag=True, help="What became of each source, and ask nobody.")
@click.option("--prefix", help="The metadataPrefix; else the richest that can be imported.")
@click.option("--set", "set_", default="", help="Only this set.")
@click.option("--from", "from_", default="", help="Only what changed since this date.")
@click.option("--until", default="", help="Only what changed until this date.")
@click.option("--accept", is_flag=True, help="Trust this repository: its values count as accepted.")
@click.option("--allow-private", is_flag=True, help="Also addresses inside your own network.")
@click.pass_context
def harvest_command(
    ctx: click.Context,
    url: str | None,
    every: bool,
    again: bool,
    status: bool,
    prefix: str | None,
    set_: str,
    from_: str,
    until: str,
    accept: bool,
    allow_private: bool,
) -> int:
    """Take another repository's records into the catalogue, with where they came from.

    Run it again to take what changed since; an interrupted harvest goes on where it
    stopped.  What was deleted there is withdrawn here.  With --all, every repository that
    records/catalogue.yaml names under sources is harvested; what fails stops none of the
    others.
    """
    catalogue, terminal = open_catalogue(ctx), Terminal()
    if every or status:
        _require_alone(url, prefix, set_, from_, until, accept, allow_private)
        sources = HarvestSources(catalogue)
        return _state_of(sources) if status else _harvest_all(sources, terminal, again=again)
    if url is None:
        raise UsageError("an address is missing.", remedy="Give the repository's, or say --all.")
    taken = harvest(
        catalogue,
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
        return _tell_harvest(terminal.watch_items(taken, "harvesting"))
    except KeyboardInterrupt:
        raise _error_of_interruption(url) from None


def _require_alone(*given: object) -> None:
    if any(given):
        raise UsageError(
            "--all and --status take what the settings say of each source.",
            remedy="Leave the address and the other options out.",
        )


def _harvest_all(sources: HarvestSources, terminal: Terminal, *, again: bool) -> int:
    """Harvest every source; the exit code: 1 where any failed, rests or had problems."""
    worst = failed = 0
    resting = []
    for visit in sources.visits(again=again, watcher=terminal):
        click.echo(title_of(visit.source), err=True)
        if visit.rests_until:
            resting.append(title_of(visit.source))
            click.echo(_say_rest(visit), err=True)
            continue
        try:
            worst = max(worst, _tell_harvest(terminal.watch_items(visit, "harvesting")))
        except KeyboardInterrupt:
            raise _error_of_interruption(visit.source.url) from None
        if visit.error:
            failed += 1
            click.echo(str(visit.error), err=True)
    if failed:
        click.echo(f"{failed} could not be harvested.", err=True)
    if resting:
        many = "1 was" if len(resting) == 1 else f"{len(resting)} were"
        click.echo(f"{many} not asked, after failures: {', '.join(resting)}.", err=True)
        click.echo("Say --again to ask all the same.", err=True)
    return 1 if failed or resting else worst


def _say_rest(visit: Visit) -> str:
    return (
        f"not asked: it failed {_times(visit.before.failures)}"
        f" and is tried again from {say_moment(visit.rests_until)} on. {visit.before.message}"
    ).strip()


def _state_of(sources: HarvestSources) -> int:
    """Say what became of each source; the exit code: 1 where the last harvest of any failed."""
    states = sources.states()
    if not states:
        click.echo("No repository is named under “sources” in records/catalogue.yaml.", err=True)
    for source, state in states:
        click.echo(f"{title_of(source)}: {_say_state(state)}")
    return 1 if any(state.failures for _, state in states) else 0


def _say_state(state: SourceState) -> str:
    if not state.tried:
        return "not harvested yet."
    if not state.failures:
        told = _say_taken(state.taken, state.withdrawn, state.problems)
        return f"harvested {say_moment(state.done)}, {told}{_say_held(state)}."
    since = (
        f"last harvested {say_moment(state.done)}" if state.done else "never harvested to its end"
    )
    return (
        f"failed {_times(state.failures)}, {since}{_say_held(state)},"
        f" tried again from {say_moment(state.rests_until)} on: {state.message}"
    )


def _say_taken(taken: int, withdrawn: int, problems: int) -> str:
    told = f"{say_count(taken, 'record')} taken, {withdrawn:,} withdrawn"
    return f"{told}, {say_count(problems, 'problem')}"


def _say_held(state: SourceState) -> str:
    if state.held is None:
        return ""
    return f"; from there: {say_count(state.held, 'record')}, {state.deleted:,} of them deleted"


def _times(failures: int) -> str:
    return f"{say_count(failures, 'time')} in a row"


def _error_of_interruption(url: str) -> HarvestError:
    return HarvestError(
        "the harvest was interrupted; what came is kept.",
        place=url,
        remedy="Run the same harvest again; it goes on where it stopped.",
        code="interrupted",
    )


def _tell_harvest(harvest: Iterable[TakenRecord]) -> int:
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
    click.echo(f"{_say_taken(taken, withdrawn, troubled)}.", err=True)
    if open_:
        told = ", ".join(f"{label} ({count})" for label, count in fields.most_common())
        click.echo(f"{open_} wait for a decision: {told}.", err=True)
    return 1 if troubled else 0
