"""``colophon new``: a record written by hand."""

import click

from colophon.cli._context import by_option, open_catalogue, speaker


@click.command("new")
@click.argument("title")
@click.argument("values", nargs=-1, metavar="[FIELD=VALUE…]")
@by_option
@click.pass_context
def new_command(ctx: click.Context, title: str, values: tuple[str, ...], by: str | None) -> None:
    """Begin a record by hand, of an item that no file is there for.

    It becomes a draft with this TITLE and what is said of other fields (label or term):
    colophon new 'Rent strike!' 'Date of publication=[ca. 1976]' Language=en
    """
    from colophon.catalogue.new_records import write_record

    catalogue = open_catalogue(ctx)
    said = [("title", title)]
    for one in values:
        field, sign, value = one.partition("=")
        if not sign:
            raise click.UsageError(f"{one!r} does not say which field: write FIELD=VALUE.", ctx)
        said.append((field, value))
    id_ = write_record(catalogue, said, by=speaker(by))
    click.echo(f"{id_} is a draft (colophon undo takes it back).")
    for clause in catalogue.decisions.waits(catalogue.record(id_)):
        click.echo(f"  {clause}")
