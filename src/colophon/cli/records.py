"""``colophon show`` and ``list``: records for reading."""

import sys

import click
import msgspec

from colophon.catalogue.kept_evidence import restore_words
from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue
from colophon.cli._progress import progress


@click.command("show")
@click.argument("id_", metavar="ID")
@click.option("--as", "format_name", metavar="FORMAT", help="In a format (see colophon formats).")
@json_option
@click.pass_context
def show_command(ctx: click.Context, id_: str, format_name: str | None, as_json: bool) -> None:
    """Show a record with the evidence for every value, or in any format."""
    catalogue = open_catalogue(ctx)
    record = catalogue.record(id_)
    if format_name:
        sys.stdout.buffer.write(catalogue.write_as(record, format_name).rstrip(b"\n") + b"\n")
        sys.stdout.buffer.flush()
    elif as_json:
        click.echo(msgspec.json.encode(record))
    else:
        click.echo(_view.record(restore_words(catalogue, record), catalogue.labels))
        waits = catalogue.decisions.waits(record)
        if waits:
            click.echo("\n" + _view.say_waiting(waits))
        steps = _view.next_steps(record)
        if steps:
            click.echo("\n" + steps)


@click.command("list")
@click.option("--stage", type=click.Choice(["draft", "reviewed"]), help="Only these.")
@json_option
@click.pass_context
def list_command(ctx: click.Context, stage: str | None, as_json: bool) -> int:
    """List the records: id, stage, title, and what a draft still waits for."""
    catalogue = open_catalogue(ctx)
    catalogue.store.watch = lambda ids: progress(ids, len(ids), "Reading records")
    told = []
    for id_, line in catalogue.lines():
        if stage and line.stage != stage:
            continue
        if as_json:
            found = {"id": id_, "stage": line.stage, "title": line.title, "waits": line.waits}
            told.append(msgspec.json.encode(found).decode())
        else:
            told.append(f"{id_:<44} {line.stage:<9} {line.title}")
            told += [click.style(f"{'':<44}   {clause}", dim=True) for clause in line.waits]
    if told:
        click.echo("\n".join(told))
    for problem in catalogue.problems:
        click.echo(str(problem), err=True)
    return 1 if catalogue.problems else 0
