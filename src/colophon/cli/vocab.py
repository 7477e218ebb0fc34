"""``colophon vocab``: the vocabularies of the catalogue."""

import sys
from pathlib import Path

import click
import msgspec

from colophon.cli import _view
from colophon.cli._context import json_option, open_catalogue, opened_or_none
from colophon.cli._groups import TellingGroup


@click.group("vocab", cls=TellingGroup, invoke_without_command=True)
@click.pass_context
def vocab_command(ctx: click.Context) -> None:
    """Vocabularies: list, show, search, add, check, missing."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@vocab_command.command("list")
@json_option
@click.pass_context
def list_command(ctx: click.Context, as_json: bool) -> None:
    """List the vocabularies, the preferred one for topics marked with its place."""
    catalogue = opened_or_none(ctx)
    rows = catalogue.terms.list_vocabularies()
    if as_json:
        click.echo(msgspec.json.encode(rows))
        return
    for row in rows:
        click.echo(f"{row['name']:<16}{row['concepts']:>9}  {row['title']:<40}{row['uri']}")


@vocab_command.command("show")
@click.argument("concept", metavar="URI|LABEL")
@click.option("--vocab", "name", help="Only in this vocabulary.")
@json_option
@click.pass_context
def show_command(ctx: click.Context, concept: str, name: str | None, as_json: bool) -> int:
    """Show a concept: labels, notes, what is broader and narrower."""
    found = opened_or_none(ctx).terms.concepts(concept, name)
    if as_json:
        click.echo(msgspec.json.encode(found))
    for entry in () if as_json else found:
        click.echo(click.style(entry.uri, bold=True))
        for kind in ("preferred", "alternative", "hidden", "scope_note", "definition"):
            for label in getattr(entry, kind):
                language = f" [{label.language}]" if label.language else ""
                click.echo(f"  {kind.replace('_', ' '):<13}{label.text}{language}")
        for kind in ("broader", "narrower", "related", "exact", "close"):
            for uri in getattr(entry, kind):
                click.echo(f"  {kind:<13}{uri}")
        for uri, values in entry.properties.items():
            for value in values:
                click.echo(f"  {uri.rsplit('/', 1)[-1].rsplit('#', 1)[-1]:<13}{value}")
    if not found:
        click.echo(f"No concept is called {concept!r}. Try colophon vocab search.", err=True)
    return 0 if found else 1


@vocab_command.command("search")
@click.argument("text")
@click.option("--vocab", "name", help="Only in this vocabulary.")
@click.option("--language", help="Only labels in this language.")
@click.option("--limit", type=int, default=20)
@json_option
@click.pass_context
def search_command(
    ctx: click.Context, text: str, name: str | None, language: str | None, limit: int, as_json: bool
) -> int:
    """Find concepts by the beginning of a label, or a word in it."""
    found = opened_or_none(ctx).terms.search(text, name, language, limit)
    if as_json:
        click.echo(msgspec.json.encode([entry for _, entry in found]))
        return 0 if found else 1
    for vocabulary, entry in found:
        click.echo(f"{entry.label(language or 'en').text:<40} {vocabulary:<12} {entry.uri}")
    return 0 if found else 1


@vocab_command.command("add")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", required=True, help="The name by which it is used here.")
@click.option("--language", default="", help="Of the labels in a list that names none.")
@click.option("--for-topics/--not-for-topics", default=None, help="Suggest topics from it.")
@click.pass_context
def add_command(
    ctx: click.Context, file: Path, name: str, language: str, for_topics: bool | None
) -> None:
    """Add a vocabulary under a name: SKOS, MADS/RDF, or a list of labels with addresses.

    SKOS and MADS/RDF may be in any RDF syntax; a list is CSV, TSV or JSON with an address and
    a label for each concept. All of them may be gzipped. Topics are suggested from
    vocabularies named under `topics:` in records/catalogue.yaml.
    """
    terms = open_catalogue(ctx).terms
    vocabulary, problems = terms.add(file, name, language)
    click.echo(f"{name}: {len(vocabulary)} concepts.", err=True)
    if problems:
        click.echo(_view.problem_counts(problems), err=True)
        click.echo(f"All of them: colophon vocab check {name}", err=True)
    if terms.is_for_topics(name):
        return
    if for_topics is None and sys.stdin.isatty():
        for_topics = click.confirm("Suggest topics from it?", default=False, err=True)
    if for_topics:
        terms.use_for_topics(name)
        click.echo("It is named under topics: in records/catalogue.yaml now.", err=True)
    else:
        click.echo(
            "To suggest topics from it, write\n"
            f"- {name}\nunder topics: in records/catalogue.yaml, or add it again --for-topics.",
            err=True,
        )


@vocab_command.command("check")
@click.argument("names", nargs=-1, metavar="[NAME|FILE…]")
@json_option
@click.pass_context
def check_command(ctx: click.Context, names: tuple[str, ...], as_json: bool) -> int:
    """Find what SKOS forbids in all vocabularies, or those named."""
    found = opened_or_none(ctx).terms.check(names)
    if as_json:
        click.echo(msgspec.json.encode(found))
    elif found:
        click.echo(_view.problems(found))
    click.echo(_view.count_problems(len(found), "problem"), err=True)
    return 1 if found else 0


@vocab_command.command("missing")
@click.argument("term", default="subject", metavar="[FIELD]")
@json_option
@click.pass_context
def missing_command(ctx: click.Context, term: str, as_json: bool) -> int:
    """List the values of a FIELD (else subject) that have no address, and what they may be.

    The exit code is 1 if there are any.
    """
    found = open_catalogue(ctx).terms.find_unlinked(term)
    if as_json:
        click.echo(msgspec.json.encode(found))
        return 1 if found else 0
    for one in found:
        click.echo(f"{one.count:>5}  {one.term}")
        for match in one.matches:
            click.echo(click.style(f"       {match.label}  {match.entry.uri}", dim=True))
    click.echo(_view.count_problems(len(found), "term")[:-1] + " without a URI.", err=True)
    return 1 if found else 0
