"""``colophon site``: the catalogue as files, for a web server that runs no program."""

from pathlib import Path

import click
import msgspec

from colophon.catalogue.site import Built, StaticSite
from colophon.cli._context import json_option, opened
from colophon.cli._progress import counter


@click.group("site")
def site_command() -> None:
    """The catalogue as a static site, for the plainest web host."""


@site_command.command("build")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--address", default="", help="Where it will be, if not where records' URIs say.")
@click.option("--again", is_flag=True, help="Look at every page, even if nothing was published.")
@json_option
@click.pass_context
def build_command(
    ctx: click.Context, folder: Path, address: str, again: bool, as_json: bool
) -> int:
    """Write the published catalogue into FOLDER as files; again, what has changed.

    Only files that a build wrote are written over or deleted.  Exit code 1 where files of
    others are in the way.
    """
    site = StaticSite(opened(ctx), folder)
    for _ in counter(site.build(address=address, again=again), "building"):
        pass
    built = site.built
    click.echo(msgspec.json.encode(built) if as_json else _told(built, folder))
    for file in built.foreign[:20]:
        click.echo(f"{folder / file}: left as it is: no build wrote this file.", err=True)
    return 1 if built.foreign else 0


def _told(built: Built, folder: Path) -> str:
    records = f"{built.records} record{'' if built.records == 1 else 's'}"
    if not built.written and not built.removed:
        return f"Nothing has changed in {folder}; {records}."
    return f"{built.written} files written, {built.removed} removed in {folder}; {records}."
