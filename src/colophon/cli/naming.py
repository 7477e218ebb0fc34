"""``colophon rename``, ``discard``, ``delete``: what a record is called, and that it goes."""

import click

from colophon.cli import _view
from colophon.cli._context import by_option, open_catalogue, speaker


@click.command("rename")
@click.argument("id_", metavar="ID")
@click.argument("new", required=False, metavar="[NEW]")
@by_option
@click.pass_context
def rename_command(ctx: click.Context, id_: str, new: str | None, by: str | None) -> None:
    """Give record ID the id NEW for good, such as your own number for it.

    A draft has a working name only.  Its permanent id is made when it is first
    published: of what id_from in records/catalogue.yaml says (title, ark, or a field),
    or now, where NEW is left out.  A published record keeps its id for ever.
    """
    found = open_catalogue(ctx).naming.rename(id_, new or "", by=speaker(by))
    click.echo(f"{id_} is {found} from now on (colophon undo takes it back).")


@click.command("discard")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@by_option
@click.pass_context
def discard_command(ctx: click.Context, ids: tuple[str, ...], by: str | None) -> None:
    """Take drafts out of the catalogue; their documents are not drafted again by themselves."""
    from colophon.catalogue.removal import discard

    _say(discard(open_catalogue(ctx), ids, by=speaker(by)), "discarded")


@click.command("delete")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@by_option
@click.pass_context
def delete_command(ctx: click.Context, ids: tuple[str, ...], by: str | None) -> None:
    """Take records out of the catalogue, drafts and reviewed ones.

    What was published is announced as deleted with the next publication.  To forget a
    record wholly, and for ever: colophon erase.
    """
    from colophon.catalogue.removal import delete

    _say(delete(open_catalogue(ctx), ids, by=speaker(by)), "deleted")


def _say(gone: tuple[str, ...], done: str) -> None:
    for id_ in gone:
        click.echo(f"{id_}: {done}.")
    click.echo(
        f"{_view.count_problems(len(gone), 'record')[:-1]}; colophon undo takes it back.", err=True
    )
