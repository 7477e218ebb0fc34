"""``colophon move-records``: records as files, or in a table."""

from collections.abc import Iterable, Sequence
from typing import Literal

import click

from colophon.cli import _view
from colophon.cli._context import open_catalogue
from colophon.cli._progress import progress


@click.command("move-records")
@click.argument("to", type=click.Choice(("files", "table")), metavar="files|table")
@click.pass_context
def move_records_command(ctx: click.Context, to: Literal["files", "table"]) -> int:
    """Put the records into files (one each), or into one table.

    Files are for people, editors and git, up to some 200,000 records; the table
    (records/records.sqlite) is for more.  It holds the same YAML, byte for byte, and a move
    there or back changes nothing of what is published.  Stop serving and the desk first.
    With records in a table, this command takes in files that lie in records/.
    """
    from colophon.catalogue.moving_records import move_records, tell_moved

    def watch(ids: Sequence[str]) -> Iterable[str]:
        return progress(ids, len(ids), "moving")

    found = move_records(open_catalogue(ctx), to, watch)
    if found.problems:
        click.echo(_view.problems(found.problems), err=True)
    for line in tell_moved(found, to):
        click.echo(line, err=True)
    return 1 if found.problems else 0
