"""``colophon describe``: documents become drafts."""

import os
import sys
from collections.abc import Iterator

import click
import msgspec

from colophon.catalogue import Catalogue, Drafted
from colophon.catalogue.kept_evidence import restore_words
from colophon.cli import _view
from colophon.cli._consulting import ConsultingTally, is_wanted, model_options
from colophon.cli._context import json_option, opened_or_none
from colophon.cli._progress import progress
from colophon.model.counts import say_count

_SHOWN_IN_FULL = 3


# long: the options of a command are its parameters
@click.command("describe")
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT|FOLDER|- …")
@click.option("--dry-run", is_flag=True, help="Print the drafts; write nothing.")
@json_option
@click.option(
    "--jobs", "-j", type=click.IntRange(1), default=1, help="Processes; 2 uses two cores."
)
@click.option(
    "--on",
    default="",
    metavar="WORKERS",
    help="Who describes: dask://HOST:PORT (the workers of a Dask scheduler), dask+tls://HOST:PORT,"
    " or processes:N on this machine.",
)
@click.option(
    "--items",
    type=click.Choice(("names", "folders", "files")),
    default="names",
    help="Which files make one item: those whose names say so (leaflet-front.jpg and -back.jpg,"
    " 0001.tif …), those of one folder, or each file alone.",
)
@click.option("--again", is_flag=True, help="Also describe documents drafted before.")
@model_options("Ask the language model of records/catalogue.yaml too; its values have to quote.")
@click.pass_context
def describe_command(
    ctx: click.Context,
    documents: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
    jobs: int,
    on: str,
    items: str,
    again: bool,
    with_: str | None,
    yes: bool,
) -> int:
    """Draft a record from each DOCUMENT (- is standard input), into records/.

    Every value comes with the words it rests on.  Documents drafted before are passed
    over, so an interrupted run continues; what a person decided is never overwritten.
    With --with model and --dry-run it prints what would be sent, and sends nothing.
    """
    catalogue = opened_or_none(ctx)
    if with_ and dry_run:
        return _requests(catalogue, documents, jobs, as_json=as_json)
    model = not dry_run and is_wanted(catalogue, with_, yes=yes)
    kept = not dry_run and not catalogue.lent
    drafts = catalogue.draft(
        documents, jobs=jobs, again=again, keep=kept, items=items, model=model, on=on
    )
    seen, told = _DraftTally(), ConsultingTally()
    total = (
        None if as_json or not sys.stderr.isatty() else catalogue.count_documents(documents, items)
    )
    for one in progress(drafts, total, "describing"):
        seen.add(one)
        told.add(one)
        if as_json:
            click.echo(msgspec.json.encode(one))
        elif one.record is None and told.failed > _SHOWN_IN_FULL:
            continue  # what is wrong with the model's server has been said
        elif one.record is None:
            click.echo(_view.problems(one.problems), err=True)
        else:
            _show(one, catalogue, brief=seen.drafted > _SHOWN_IN_FULL, kept=kept)
    if not as_json:
        _close(seen, kept=kept, lent=catalogue.lent)
        click.echo("".join(f"{line}\n" for line in told.sentences(catalogue)), err=True, nl=False)
    return 1 if seen.unreadable or told.failed else 0


def _requests(catalogue: Catalogue, documents: tuple[str, ...], jobs: int, *, as_json: bool) -> int:
    """Print what would be sent to the language model."""
    settings = catalogue.consulting.settings
    click.echo("\n".join(catalogue.consulting.notice()), err=True)
    for path, body, why in catalogue.consulting.requests(documents, jobs=jobs):
        if as_json:
            sent = msgspec.Raw(body) if body else None
            click.echo(msgspec.json.encode({"document": path, "request": sent, "why": why}))
            continue
        click.echo(click.style(path, bold=True))
        if not body:
            click.echo(f"  nothing: {why}")
            continue
        click.echo(f"POST {settings.address.rstrip('/')}/chat/completions")
        if settings.key:
            click.echo(f"Authorization: Bearer (what {settings.key} holds)")
        click.echo(msgspec.json.format(body).decode())
    return 0


class _DraftTally:
    def __init__(self) -> None:
        self.drafted = self.passed_over = self.discarded = self.unreadable = 0
        self.last = ""

    def add(self, one: Drafted) -> None:
        if one.record is None:
            self.unreadable += one.outcome == "unreadable"
            self.passed_over += one.outcome == "unchanged"
            self.discarded += one.outcome == "discarded"
            return
        self.drafted += 1
        self.last = one.record.id


def _show(one: Drafted, catalogue: Catalogue, *, brief: bool, kept: bool) -> None:
    if one.record is None:
        return
    if brief:
        click.echo(f"{one.record.id}  {one.record.title}")
        return
    shown = restore_words(catalogue, one.record) if kept else one.record
    click.echo(_view.record(shown, catalogue.labels))
    if one.problems:
        click.echo(_view.problems(one.problems), err=True)
    click.echo()
    if kept:
        click.echo(_view.next_steps(one.record) + "\n")


def _close(seen: _DraftTally, *, kept: bool, lent: bool) -> None:
    parts = list(_count_drafts(seen, kept))
    click.echo(", ".join(parts) + ".", err=True)
    if lent and seen.drafted:
        click.echo(
            "Nothing was kept, for there is no catalogue here: make one with colophon init FOLDER.",
            err=True,
        )


def _count_drafts(seen: _DraftTally, kept: bool) -> Iterator[str]:
    drafts = say_count(seen.drafted, "draft")
    yield f"{drafts} {'written to records' + os.sep if kept else 'shown'}"
    if seen.passed_over:
        yield f"{seen.passed_over} described before and passed over"
    if seen.discarded:
        yield f"{seen.discarded} discarded before and passed over (--again drafts them anew)"
    if seen.unreadable:
        yield f"{seen.unreadable} could not be read"
