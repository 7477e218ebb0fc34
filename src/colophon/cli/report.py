"""``colophon report``: how good the catalogue is by now."""

import click
import msgspec

from colophon.cli._context import open_catalogue
from colophon.cli._progress import progress
from colophon.model.errors import UsageError


@click.command("report")
@click.option(
    "--as",
    "form",
    type=click.Choice(["text", "html", "json"]),
    default="text",
    help="Text to read here, one page of HTML with plots, or JSON.",
)
@click.option(
    "--day",
    is_flag=False,
    flag_value="today",
    default=None,
    metavar="[DAY]",
    help="What a day brought (2026-05-31; today if none is named), by whom, and what is left.",
)
@click.pass_context
def report_command(ctx: click.Context, form: str, day: str | None) -> None:
    """Say what is filled, sure, waiting, without address, and from which decades.

    With --day, what was decided on a day by whom, how far two people agreed, and what is
    left.  The same figures stand at the review desk under Quality and under History.
    """
    from colophon.desk import Desk
    from colophon.desk.quality_words import lines

    if day is not None:
        _of_day(ctx, day, form)
        return

    catalogue = open_catalogue(ctx)
    catalogue.store.watch = lambda ids: progress(ids, len(ids), "Reading records")
    desk = Desk(catalogue)
    found = desk.quality()
    desk.shelf.close()
    if form == "json":
        click.echo(msgspec.json.encode(found))
    elif form == "html":
        from colophon.web.desk.quality import standalone

        click.echo(standalone(found, catalogue.config.name, catalogue.config.language))
    else:
        for line in lines(found):
            click.echo(line)


def _of_day(ctx: click.Context, day: str, form: str) -> None:
    """What a day brought."""
    from colophon.desk import Desk
    from colophon.desk.day_report import day_of, lines

    if form == "html":
        raise UsageError(
            "a day's report is no page.", remedy="Leave --as out, or open History at the desk."
        )
    catalogue = open_catalogue(ctx)
    wanted = day_of(day, catalogue.clock().date())
    desk = Desk(catalogue)
    found = desk.day(wanted)
    desk.shelf.close()
    if form == "json":
        click.echo(msgspec.json.encode(found))
    else:
        for line in lines(found):
            click.echo(line)
