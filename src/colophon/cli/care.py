"""``colophon rewrite``: nothing told that need not be."""

import click

from colophon.cli import _view
from colophon.cli._context import opened
from colophon.model.problem import Problem


@click.command("rewrite")
@click.argument("ids", nargs=-1, metavar="[ID…]")
@click.pass_context
def rewrite_command(ctx: click.Context, ids: tuple[str, ...]) -> int:
    """Write record files anew, their evidence cut to the words of the values.

    For records of earlier versions, which kept the words around them too; all
    records, or those named.  No value changes.  What was committed to git before stays
    in its history: see colophon erase --help on how to remove that.
    """
    from colophon.catalogue.rewriting import rewrite

    done = list(rewrite(opened(ctx), ids))
    problems = [one for one in done if isinstance(one, Problem)]
    for problem in problems:
        click.echo(str(problem), err=True)
    changed = len(done) - len(problems)
    click.echo(f"{_view.counted(changed, 'record')[:-1]} rewritten.", err=True)
    return 1 if problems else 0
