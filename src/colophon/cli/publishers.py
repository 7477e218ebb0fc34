"""``colophon publishers``: the press authority."""

import click
import msgspec

from colophon.cli._context import by_option, json_option, open_catalogue, speaker
from colophon.cli._groups import TellingGroup
from colophon.model.likeness import find_nearest


@click.group("publishers", cls=TellingGroup, invoke_without_command=True)
@json_option
@click.pass_context
def publishers_command(ctx: click.Context, as_json: bool) -> None:
    """List publishers: those of the authority, and names not yet resolved."""
    if ctx.invoked_subcommand:
        return
    overview = open_catalogue(ctx).publishers.overview()
    if as_json:
        click.echo(msgspec.json.encode(overview))
        return
    for one in overview.known:
        click.echo(f"{one.records:>5}  {one.name:<40}{one.uri}")
    if overview.unresolved:
        click.echo(click.style("\nUnresolved: one decision settles so many records", bold=True))
    for name in overview.unresolved:
        click.echo(f"{name.records:>5}  {name.name}")
    if overview.unresolved:
        click.echo("\nNext: colophon publishers resolve 'NAME' [URI]")
    elif not overview.known:
        click.echo("No publishers yet: names come in with the records that you describe.")


_openly_option = click.option(
    "--openly", is_flag=True, help="It is openly known who stands behind the pseudonym."
)


@publishers_command.command("resolve")
@click.argument("name")
@click.argument("uri", required=False)
@click.option("--homepage", default="", help="Its web address, for a new authority.")
@_openly_option
@by_option
@click.pass_context
def resolve_command(
    ctx: click.Context, name: str, uri: str | None, homepage: str, openly: bool, by: str | None
) -> None:
    """Say who NAME is: an authority by its URI, or a new one made now.

    Every record with that name gets the authority, and later ones at once.  A pseudonym
    is filed under a person only with --openly.
    """
    press = open_catalogue(ctx).publishers
    waiting = {one.name: one.ids for one in press.overview().unresolved}
    act = press.resolve(
        name, uri or "", homepage=homepage, by=speaker(by), ids=waiting.get(name, ()), openly=openly
    )
    click.echo(f"{act} (colophon undo takes it back)")
    if name not in waiting:
        for one in find_nearest(name, waiting):
            click.echo(f"No record has “{name}” unresolved. Did you mean “{one}”?")


@publishers_command.command("merge")
@click.argument("uri")
@click.argument("into")
@_openly_option
@by_option
@click.pass_context
def merge_command(ctx: click.Context, uri: str, into: str, openly: bool, by: str | None) -> None:
    """Make publisher URI one with the publisher INTO; names and history are kept."""
    act = open_catalogue(ctx).publishers.merge(uri, into, by=speaker(by), openly=openly)
    click.echo(f"{act} (colophon undo takes it back)")


@publishers_command.command("split")
@click.argument("uri")
@click.argument("name")
@by_option
@click.pass_context
def split_command(ctx: click.Context, uri: str, name: str, by: str | None) -> None:
    """Make a variant NAME of publisher URI an authority of its own."""
    act = open_catalogue(ctx).publishers.split(uri, name, by=speaker(by))
    click.echo(f"{act} (colophon undo takes it back)")
