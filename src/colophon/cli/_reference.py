"""The reference of commands, as Markdown, from the commands themselves."""

from collections.abc import Iterator

import click

from colophon.cli import cli


def commands() -> str:
    """Every command with its words, what it does, and its options."""
    context = click.Context(cli, info_name="colophon")
    sections = ("\n".join(_section(command, child)) for command, child in _members(cli, context))
    return "\n\n".join(sections)


def _members(
    group: click.Group, context: click.Context
) -> Iterator[tuple[click.Command, click.Context]]:
    """The commands of a group, each followed by its own."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        child = click.Context(command, info_name=name, parent=context)
        yield command, child
        if isinstance(command, click.Group):
            yield from _members(command, child)


def _section(command: click.Command, context: click.Context) -> Iterator[str]:
    words = " ".join(command.collect_usage_pieces(context))
    yield f"## {context.command_path}\n"
    yield f"`{context.command_path} {words}`\n"
    yield "\n\n".join(" ".join(part.split()) for part in (command.help or "").split("\n\n"))
    rows = [record for one in command.params if (record := one.get_help_record(context))]
    rows = [
        (names, text) for names, text in rows if names.startswith("-") and "--help" not in names
    ]
    if rows:
        yield ""
    for names, text in rows:
        yield f"- `{names}`: {' '.join(text.split())}" if text else f"- `{names}`"
