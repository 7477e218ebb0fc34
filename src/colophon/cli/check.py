"""``colophon check`` and ``evaluate``: how good is what we have?"""

from pathlib import Path

import click
import msgspec

from colophon.cli import _view
from colophon.cli._consulting import is_wanted, model_options
from colophon.cli._context import json_option, open_catalogue, opened_or_none
from colophon.cli._progress import progress
from colophon.model.problem import Severity


@click.command("check")
@click.argument("ids", nargs=-1, metavar="[ID…]")
@click.option("--all", "everything", is_flag=True, help="Remarks too, not only what needs mending.")
@click.option("--codes", is_flag=True, help="Print all codes of records, and what they mean.")
@json_option
@click.pass_context
def check_command(
    ctx: click.Context, ids: tuple[str, ...], everything: bool, codes: bool, as_json: bool
) -> int:
    """Look for problems in all records, or those named: each with its place and remedy.

    The exit code is 1 if there are any.
    """
    if codes:
        from colophon.catalogue.checking import codes as all_codes

        click.echo(all_codes(), nl=False)
        return 0
    catalogue = open_catalogue(ctx)
    catalogue.store.watch = lambda ids: progress(ids, len(ids), "Checking records")
    found = [one for one in catalogue.check(ids) if everything or one.severity is not Severity.INFO]
    if as_json:
        click.echo(msgspec.json.encode(found))
    elif found:
        click.echo(_view.problems(found))
    click.echo(_view.count_problems(len(found), "problem"), err=True)
    return 1 if found else 0


@click.command("evaluate")
@click.option(
    "--gold",
    type=click.Path(exists=True, path_type=Path),
    help="A gold file with its documents beside it; else records decided by reading.",
)
@click.option("--in-text", is_flag=True, help="Only where the value can be found in the text.")
@click.option("--by", "group", type=click.Choice(["source", "language", "format"]))
@click.option("--worst", type=int, default=0, help="Show so many wrong values a field.")
@click.option("--jobs", "-j", type=click.IntRange(1), default=1)
@model_options("Compare rules, the language model, and both, by field.")
@json_option
@click.pass_context
def evaluate_command(
    ctx: click.Context,
    gold: Path | None,
    in_text: bool,
    group: str | None,
    worst: int,
    jobs: int,
    with_: str | None,
    yes: bool,
    as_json: bool,
) -> None:
    """Compare drafts with records in which a person changed, added or rejected something.

    It says in words how many values of each field were found, how many named were none,
    and how often each confidence was right.  Against a gold file it gives precision,
    recall and F1 of every field.
    """
    catalogue = opened_or_none(ctx) if gold else open_catalogue(ctx)
    if with_ and is_wanted(catalogue, with_, yes=yes):
        compared = catalogue.consulting.compare(gold, in_text=in_text, jobs=jobs)
        click.echo(compared.json() if as_json else compared.table())
        return
    evaluation = catalogue.evaluate(gold, in_text=in_text, by=group, worst=worst, jobs=jobs)
    click.echo(evaluation.json() if as_json else evaluation.table())
