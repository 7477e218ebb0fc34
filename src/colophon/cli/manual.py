"""``colophon manual``: the manual, read in the terminal."""

import sys

import click

from colophon.cli._context import opened_or_none
from colophon.model.errors import ColophonError, UsageError


@click.command("manual")
@click.argument("topic", nargs=-1, metavar="[TOPIC]")
@click.pass_context
def manual_command(ctx: click.Context, topic: tuple[str, ...]) -> None:
    """Read the manual: a chapter, or what it says of a TOPIC; without one, its contents.

    A topic is a word: a command, a setting, a field, a format, the code of a finding.
    """
    from colophon import manual

    fields = _own_fields(ctx)
    words = " ".join(topic)
    if not words:
        for one in manual.chapters(fields):
            click.echo(f"{one.name:<13}{one.title}")
        click.echo("\nRead one: colophon manual archivists. Find a word: colophon manual embargo.")
        return
    found = manual.find(words, fields)
    if not found:
        raise UsageError(
            f"the manual says nothing of {words!r}.", remedy="Its chapters: colophon manual."
        )
    _show("\n".join(found))


def _own_fields(ctx: click.Context) -> str:
    """The reference of the catalogue's fields; nothing where its profile cannot be read."""
    try:
        return opened_or_none(ctx).field_reference()
    except ColophonError:
        return ""


def _show(text: str) -> None:
    """Markdown as it stands for a file or pipe, set out for a person at a terminal."""
    if not sys.stdout.isatty():
        click.echo(text, nl=False)
        return
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console()
    with console.pager(styles=True):
        console.print(Markdown(text))
