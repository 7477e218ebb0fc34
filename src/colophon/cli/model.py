"""``colophon model``: the language model of a catalogue, and what was made with it."""

import click
import msgspec

from colophon.catalogue import Catalogue
from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue
from colophon.cli._groups import TellingGroup

_SHOWN = 160
"""characters of an answer"""


@click.group("model", cls=TellingGroup)
def model_command() -> None:
    """The language model that may suggest values: is it there, what was made with it?

    It is asked by colophon describe --with model, or always where records/catalogue.yaml
    says so, and only its values count that quote words of the document.
    """


@model_command.command("check")
@json_option
@click.pass_context
def check_command(ctx: click.Context, as_json: bool) -> int:
    """Ask the server what it has, and one sentence of our own in each form of answers.

    The exit code is 1 where it cannot be used.
    """
    catalogue = open_catalogue(ctx)
    found = catalogue.consulting.check()
    if as_json:
        click.echo(msgspec.json.encode(found))
        return 0 if found.works else 1
    for line in catalogue.consulting.notice():
        click.echo(line)
    click.echo()
    if found.offered:
        state = f", state {found.digest}" if found.digest else ""
        takes = f", takes {', '.join(found.takes)}" if found.takes else ""
        click.echo(f"{found.name} at {found.address}{state}{takes}")
    for one in found.tried:
        click.echo(f"  {one.mode:<28}{_judgement(one.taken, one.formed, one.quoted)}", nl=False)
        click.echo(f"  {one.seconds:.1f} s, {one.tokens_each_second:g} tokens a second") if (
            one.taken
        ) else click.echo(f"  {one.problem}")
        if one.content:
            click.echo(click.style(f"    {' '.join(one.content.split())[:_SHOWN]}", dim=True))
    if found.problems:
        click.echo(_view.problems(found.problems), err=True)
    elif not found.works:
        click.echo("It honours no form of answers: a larger model may.", err=True)
    return 0 if found.works else 1


def _judgement(taken: bool, formed: bool, quoted: bool) -> str:
    if not taken:
        return "refused"
    if not formed:
        return "taken, answered in another form"
    return "honoured, quotes truly" if quoted else "honoured, quotes what is not there"


@model_command.command("drafts")
@click.option("--old", is_flag=True, help="Only those whose model is another one by now.")
@json_option
@click.pass_context
def drafts_command(ctx: click.Context, old: bool, as_json: bool) -> None:
    """List the records that hold values of a language model, and of which.

    colophon describe --with model FOLDER asks again about drafts made with another model,
    another state of it, another prompt or other settings.
    """
    catalogue = open_catalogue(ctx)
    rows = list(_rows(catalogue, old))
    if as_json:
        click.echo(msgspec.json.encode(rows))
        return
    for id_, stage, models in rows:
        click.echo(f"{id_}  {stage}  {', '.join(models)}")
    click.echo(_view.count_problems(len(rows), "record"), err=True)


def _rows(catalogue: Catalogue, old: bool) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (record.id, str(record.stage), models)
        for record, models in catalogue.consulting.drafts()
        if not (
            old and catalogue.consulting.is_asked(record.source.sha256 if record.source else "")
        )
    ]
