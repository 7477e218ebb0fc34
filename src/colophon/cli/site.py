"""``colophon site``: the catalogue as files, for a web server that runs no program."""

from pathlib import Path

import click
import msgspec

from colophon.catalogue.site import Built, StaticSite
from colophon.catalogue.site_check import check_site
from colophon.cli._context import json_option, open_catalogue
from colophon.cli._groups import TellingGroup
from colophon.cli._progress import counter
from colophon.model.counts import say_count
from colophon.model.problem import Problem


@click.group("site", cls=TellingGroup)
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
    site = StaticSite(open_catalogue(ctx), folder)
    for _ in counter(site.build(address=address, again=again), "building"):
        pass
    built = site.built
    click.echo(msgspec.json.encode(built) if as_json else _tell_built(built, folder))
    for file in built.foreign[:20]:
        click.echo(f"{folder / file}: left as it is: no build wrote this file.", err=True)
    return 1 if built.foreign else 0


@site_command.command("check")
@click.argument("where", metavar="FOLDER|URL")
@click.option("--address", default="", help="As it was built with; else what its robots.txt says.")
@json_option
@click.pass_context
def check_command(ctx: click.Context, where: str, address: str, as_json: bool) -> int:
    """Prove a site, in FOLDER or served at URL.

    Every link leads somewhere, all that is published is there and nothing else is: of what
    was withdrawn a page that says so, of drafts and withheld values not a word.  Formats can
    be read, sitemaps and lists for harvesters are whole.  Exit code 1 where it is not so.
    """
    looked, problems = 0, []
    for one in counter(check_site(open_catalogue(ctx), where, address), "checking"):
        if isinstance(one, Problem):
            problems.append(one)
            click.echo(msgspec.json.encode(one) if as_json else str(one))
        else:
            looked += 1
    if not as_json:
        count = len(problems)
        found = say_count(count, "finding") if count else "nothing to say"
        click.echo(f"{say_count(looked, 'file')} looked at: {found}.", err=True)
    return 1 if problems else 0


def _tell_built(built: Built, folder: Path) -> str:
    records = say_count(built.records, "record")
    if not built.written and not built.removed:
        return f"Nothing has changed in {folder}; {records}."
    written = say_count(built.written, "file")
    return f"{written} written, {built.removed:,} removed in {folder}; {records}."
