"""``colophon join``, ``part``, ``text``: items of several files, and what was read of them."""

from typing import BinaryIO

import click

from colophon.cli._context import by_option, open_catalogue, speaker


@click.command("join")
@click.argument("ids", nargs=-1, required=True, metavar="ID ID…")
@by_option
@click.pass_context
def join_command(ctx: click.Context, ids: tuple[str, ...], by: str | None) -> None:
    """Make one item of the documents of several records, in this order.

    The first record stays and is described anew over all pages; what was decided in any of
    them stays.  Front and back, or pages, whose names say so are one item from the start.
    """
    from colophon.catalogue.joining import join

    found = join(open_catalogue(ctx), ids, by=speaker(by))
    click.echo(f"{found} is one item of {len(ids)} documents (colophon undo takes it back).")


@click.command("part")
@click.argument("id_", metavar="ID")
@click.argument("before", nargs=-1, type=click.IntRange(2), metavar="[FILE…]")
@by_option
@click.pass_context
def part_command(ctx: click.Context, id_: str, before: tuple[int, ...], by: str | None) -> None:
    """Part an item of several files: a new record begins with each FILE (its number, from 2).

    Without numbers every file becomes a record of its own.
    """
    from colophon.catalogue.joining import part

    found = part(open_catalogue(ctx), id_, before, by=speaker(by))
    for one in found:
        click.echo(one)
    click.echo(f"{len(found)} items (colophon undo takes it back).", err=True)


@click.command("text")
@click.argument("id_", metavar="ID")
@click.option(
    "--as", "form", type=click.Choice(("txt", "alto", "hocr")), default="txt", show_default=True,
    help="Plain text, or the words with their places on the picture.",
)  # fmt: skip
@click.option("--file", "file", type=click.IntRange(1), default=1, help="Which file of the item.")
@click.option(
    "--corrected", type=click.File("rb"), metavar="FILE",
    help="Take this corrected ALTO or text, and describe the item anew with it.",
)  # fmt: skip
@by_option
@click.pass_context
def text_command(
    ctx: click.Context, id_: str, form: str, file: int, corrected: BinaryIO | None, by: str | None
) -> None:
    """Print what was read of the document of record ID.

    What OCR made of a scan is kept and used again.  To correct it, print it, change words
    (in text, leave every line where it is), and give it back with --corrected.
    """
    from colophon.catalogue.texts import correct, text_of

    catalogue = open_catalogue(ctx)
    if corrected is None:
        click.echo(text_of(catalogue, catalogue.record(id_), form, file), nl=False)
        return
    record = correct(catalogue, id_, corrected.read(), by=speaker(by), file=file)
    click.echo(f"{record.id} was described anew: {record.title}")
