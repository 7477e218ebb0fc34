"""``colophon report``: how good the catalogue is by now."""

import click
import msgspec

from colophon.cli._context import opened
from colophon.cli._progress import progress


@click.command("report")
@click.option(
    "--as",
    "form",
    type=click.Choice(["text", "html", "json"]),
    default="text",
    help="Text to read here, one page of HTML with plots, or JSON.",
)
@click.pass_context
def report_command(ctx: click.Context, form: str) -> None:
    """Say what is filled, sure, waiting, without address, and from which decades.

    The same figures stand at the review desk under Quality.
    """
    from colophon.desk import Desk
    from colophon.desk.quality_words import lines

    catalogue = opened(ctx)
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
