"""``colophon export``, ``formats``, ``profile``: records in the formats of others."""

import sys
from pathlib import Path

import click
import msgspec

from colophon.catalogue import Catalogue, exporting
from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue, opened_or_none
from colophon.cli._progress import progress


@click.command("export")
@click.argument("format_name", metavar="FORMAT")
@click.argument("ids", nargs=-1, metavar="[ID…]")
@click.option(
    "-o",
    "--output",
    type=click.Path(),
    help="A file for one stream, or a folder (existing, or ending in /) for a file a record.",
)
@click.option("--drafts", is_flag=True, help="Drafts too; else reviewed records only.")
@click.option(
    "--working-copy",
    is_flag=True,
    help="For the house only: a csv or xlsx of whole records, drafts and private fields too.",
)
@click.pass_context
def export_command(
    ctx: click.Context,
    format_name: str,
    ids: tuple[str, ...],
    output: str | None,
    drafts: bool,
    working_copy: bool,
) -> int:
    """Write records in FORMAT (see colophon formats): all reviewed ones, or those named.

    What may not leave the house is left out, but for a --working-copy, which is to be
    edited and brought back with colophon import, and never to be given away.
    """
    catalogue = open_catalogue(ctx)
    if working_copy:
        export = exporting.working_copy(catalogue, format_name, ids)
        click.echo("A working copy holds private fields: never give it away.", err=True)
    else:
        export = catalogue.export(format_name, ids, drafts=drafts)
    if output is None:
        for piece in export.pieces():
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
    elif Path(output).is_dir() or output.endswith(("/", "\\")):
        files = export.into_folder(Path(output))
        written = sum(1 for _ in progress(files, len(ids) or None, "writing"))
        click.echo(f"{_view.count_problems(written, 'file')[:-1]} in {output}.", err=True)
    else:
        export.into_file(Path(output))
        click.echo(f"{_view.count_problems(export.written, 'record')[:-1]} in {output}.", err=True)
    for problem in export.problems:
        click.echo(str(problem), err=True)
    if not export.written and not export.problems:
        click.echo(_nothing(catalogue, drafts), err=True)
    return 1 if export.problems else 0


def _nothing(catalogue: Catalogue, drafts: bool) -> str:
    """Why nothing was written, and what to do."""
    count = len(catalogue.store.ids())
    if drafts or not count:
        return "Nothing to export: there is no record yet. Next: colophon describe FILE"
    waiting = _view.count_problems(count, "draft")[:-1]
    return (
        f"Nothing to export: no record is reviewed, {waiting} {'waits' if count == 1 else 'wait'}."
        " Decide on them (colophon review), or add --drafts."
    )


@click.command("formats")
@json_option
@click.pass_context
def formats_command(ctx: click.Context, as_json: bool) -> None:
    """List the formats that records can be written in."""
    known = opened_or_none(ctx).formats()
    if as_json:
        click.echo(msgspec.json.encode(known))
        return
    for one in known:
        harvested = "harvestable" if one["xml_schema"] else ""
        click.echo(
            f"{one['name']:<14}{one['label']:<44}{one['media_type']:<28}{harvested}".rstrip()
        )


@click.command("profile")
@click.option("--write", is_flag=True, help="Write what is generated from profile.csv anew.")
@click.pass_context
def profile_command(ctx: click.Context, write: bool) -> None:
    """Print the field reference: every field, what it takes, and why."""
    catalogue = opened_or_none(ctx)
    if write:
        changed = open_catalogue(ctx).regenerate()
        for path in changed:
            click.echo(f"{path} is new.", err=True)
        if not changed:
            click.echo("All files say what profile.csv says already.", err=True)
        return
    click.echo(catalogue.field_reference())
