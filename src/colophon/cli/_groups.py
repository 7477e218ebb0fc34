"""Groups of commands whose help says a whole sentence of each."""

import click

_SENTENCE = 400
"""characters that the first sentence of a command's help may have"""


class TellingGroup(click.Group):
    """A group of commands; click itself would cut their help to one line each."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Each command with the whole first sentence of its help."""
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, one.get_short_help_str(_SENTENCE)) for name, one in found if one]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
