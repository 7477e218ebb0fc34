"""``colophon erase``, ``rewrite``: nothing told that must not be."""

import click

from colophon.cli import _view
from colophon.cli._context import by_option, open_catalogue, speaker
from colophon.model.problem import Problem


@click.command("erase")
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--reason", default="", help="Why, for the archive; it is never published.")
@click.option("--keep-id", is_flag=True, help="Keep the id that harvesters know, whatever it says.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@click.pass_context
def erase_command(
    ctx: click.Context, ids: tuple[str, ...], reason: str, keep_id: bool, yes: bool, by: str | None
) -> None:
    """Erase records wholly and for ever: it cannot be undone.

    Their values, history, evidence, index, readings, what was learnt from them and the
    desk's copy of the document go.  The digest of the document stays, so that it is not
    described again.  An id made of the record's words becomes one that tells nothing;
    harvesters that keep the old one are then not told of its deletion (--keep-id: they
    are).  If any was published, the catalogue is published anew.

    Originals outside the catalogue, backups, and the history of git stay: the command
    that removes the latter is shown.
    """
    from colophon.catalogue.erasing import erase

    catalogue = open_catalogue(ctx)
    if not yes:
        click.confirm(f"Erase {', '.join(ids)} for ever?", abort=True, err=True)
    for one in erase(catalogue, ids, by=speaker(by), reason=reason, keep_id=keep_id):
        click.echo(f"{one.former} is erased; what stays of it is {one.id}.")
        for path in one.removed:
            click.echo(f"  removed {path}")
        if one.published and one.former != one.id:
            click.echo("  It was published: ask those who harvested it to delete it too.")
        if one.committed:
            click.echo(f"  git still holds it in the history of {', '.join(one.committed)}.")
            paths = " ".join(f"--path {path}" for path in one.committed)
            click.echo(f"  To remove that: git filter-repo --force --invert-paths {paths}")
            click.echo("  then commit records/ anew, and push with --force to every copy.")


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

    done = list(rewrite(open_catalogue(ctx), ids))
    problems = [one for one in done if isinstance(one, Problem)]
    for problem in problems:
        click.echo(str(problem), err=True)
    changed = len(done) - len(problems)
    click.echo(f"{_view.count_problems(changed, 'record')[:-1]} rewritten.", err=True)
    return 1 if problems else 0
