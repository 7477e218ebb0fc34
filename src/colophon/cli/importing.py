"""``colophon import``: other catalogues' files, and lists, come in."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from colophon.catalogue.importing import Imported, Incoming, Plan
from colophon.catalogue.mapping_file import dump, path
from colophon.cli import _view
from colophon.cli._context import by_option, open_catalogue, speaker

_SHOWN = 20
_WORDS = {
    "new": "new",
    "changed": "changed",
    "unchanged": "unchanged",
    "asked": "not clear",
    "discarded": "taken out before and passed over",
    "left-out": "left out",
}
"""outcome → how it is counted"""


# long: the options of a command are its parameters
@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER …")
@click.option("--as", "as_", default="", metavar="FORMAT", help="The format, if it is not found.")
@click.option("--map", "mapping", type=click.Path(path_type=Path), help="The mapping of a list.")
@click.option("--encoding", default="", help="The encoding of a text or of MARC, if not found.")
@click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing.")
@click.option("--accept", is_flag=True, help="Trust these files: their values count as accepted.")
@click.option("--new", is_flag=True, help="What may be a record that is here becomes a new one.")
@click.option("--diff", type=click.Path(path_type=Path), help="Write what changes to this file.")
@by_option
@click.pass_context
def import_command(
    ctx: click.Context,
    paths: tuple[str, ...],
    as_: str,
    mapping: Path | None,
    encoding: str,
    dry_run: bool,
    accept: bool,
    new: bool,
    diff: Path | None,
    by: str | None,
) -> int:
    """Take records from FILE or FOLDER: MARC, MODS, Dublin Core, tables and more.

    Values come as suggestions that name the file, the record and the field; what no field
    takes is kept as an internal note.  What a person decided stays.  The same file again
    changes nothing; undo takes the import back.
    """
    catalogue = open_catalogue(ctx)
    who = speaker(by)
    plan = catalogue.imports.plan(
        paths,
        by=who,
        as_=as_,
        mapping=mapping,
        encoding=encoding,
        accept=accept,
        ask=_as_new if new else _ask_record if sys.stdin.isatty() and not dry_run else None,
    )
    for file, guessed in plan.mappings.items():
        where = "" if dry_run else f", kept in {path(catalogue.folder, file)}"
        click.echo(f"{file}: its columns go where their headings say{where}:\n{dump(guessed)}")
    changes = list(_changes(plan.results))
    if diff is not None:
        diff.write_text("\n".join([*changes, ""]), encoding="utf-8")
    click.echo("\n".join(changes[: None if dry_run or diff else _SHOWN]), nl=bool(changes))
    if len(changes) > _SHOWN and not dry_run and diff is None:
        click.echo(f"… and {len(changes) - _SHOWN} lines more; --diff FILE keeps all of them.")
    if not dry_run:
        plan.apply(by=who)
    return _close(plan, dry_run=dry_run)


def _changes(results: list[Imported]) -> Iterator[str]:
    """What an import does, by record and field, in words."""
    for one in results:
        if one.outcome == "new":
            yield f"{one.file}, {one.place}: new record {one.id}: {one.title}"
        elif one.outcome == "changed":
            yield f"{one.file}, {one.place}: {one.id}"
            yield from (f"    {each}" for each in one.changes)


def _close(plan: Plan, *, dry_run: bool) -> int:
    """Say what became of all; the exit code."""
    problems = [*plan.problems, *(each for one in plan.results for each in one.problems)]
    if problems:
        click.echo(_view.problems(problems), err=True)
    if plan.unplaced:
        fields = ", ".join(f"{name} ({count})" for name, count in plan.unplaced.most_common())
        click.echo(f"Kept as internal notes, for no field takes them: {fields}.", err=True)
    counted = ", ".join(
        f"{plan.counts[one]} {said}" for one, said in _WORDS.items() if plan.counts[one]
    )
    click.echo(
        f"{_view.count_problems(len(plan.results), 'record')[:-1]}: {counted or 'nothing to do'}.",
        err=True,
    )
    if dry_run:
        click.echo("Nothing was written.", err=True)
    elif plan.written:
        click.echo("colophon undo takes this import back.", err=True)
    return 1 if problems else 0


def _as_new(incoming: Incoming, candidates: tuple[str, ...]) -> str:
    return ""


def _ask_record(incoming: Incoming, candidates: tuple[str, ...]) -> str | None:
    title = next((str(one.value) for one in incoming.statements if one.term == "title"), "")
    click.echo(f"{incoming.place}, ‘{title}’, may be a record that is here:")
    for number, one in enumerate(candidates, 1):
        click.echo(f"  {number}  {one}")
    answer = click.prompt("Which one? n makes a new record, s leaves it out", default="s")
    if answer.strip().lower() == "n":
        return ""
    if answer.strip().isdecimal() and 0 < int(answer) <= len(candidates):
        return candidates[int(answer) - 1]
    return None
