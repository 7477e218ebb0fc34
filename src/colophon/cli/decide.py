"""``colophon accept``, ``reject``, ``set``, ``undo``, ``redo``: a person decides."""

import click

from colophon.cli._context import by_option, opened, speaker


def _say(ctx: click.Context, changed: tuple[str, ...], done: str) -> None:
    catalogue = opened(ctx)
    for id_ in changed:
        record = catalogue.record(id_)
        click.echo(f"{id_}: {done}; it is {_staged(record.stage)}.")
        waiting = catalogue.decisions.undecided(record)
        if waiting:
            click.echo(f"  still to decide: {', '.join(waiting)}")


def _staged(stage: str) -> str:
    return "reviewed" if stage == "reviewed" else "a draft"


@click.command("accept")
@click.argument("words", nargs=-1, metavar="ID [TERM [VALUE]]")
@click.option("--unseen", is_flag=True, help="What accept_unseen allows, in all drafts or IDs.")
@by_option
@click.pass_context
def accept_command(
    ctx: click.Context, words: tuple[str, ...], unseen: bool, by: str | None
) -> None:
    """Accept all suggestions of record ID, those of a field TERM, or one VALUE.

    With --unseen, all words are IDs (none: every draft), and those suggestions are
    accepted that are as sure as accept_unseen in records/catalogue.yaml asks for.
    """
    if unseen:
        changed = opened(ctx).decisions.accept_unseen(words, by=speaker(by))
        _say(ctx, changed, "accepted what is sure")
        click.echo(f"{len(changed)} records changed; colophon undo takes it back.", err=True)
        return
    if not 1 <= len(words) <= 3:
        raise click.UsageError("Say which record: ID, then TERM and VALUE where meant.", ctx)
    id_, term, value = (*words, None, None)[:3]
    changed = opened(ctx).decisions.accept([str(id_)], term, value, by=speaker(by))
    _say(ctx, changed, "accepted")


@click.command("reject")
@click.argument("id_", metavar="ID")
@click.argument("term", required=False)
@click.argument("value", required=False)
@by_option
@click.pass_context
def reject_command(
    ctx: click.Context, id_: str, term: str | None, value: str | None, by: str | None
) -> None:
    """Reject all suggestions of record ID, those of a field TERM, or one VALUE."""
    changed = opened(ctx).decisions.reject([id_], term, value, by=speaker(by))
    _say(ctx, changed, "rejected")


@click.command("set")
@click.argument("id_", metavar="ID")
@click.argument("term")
@click.argument("value")
@click.option("--add", is_flag=True, help="Beside what is there, not in its place.")
@click.option("--language", default="", help="The value's language (en, fr, de …).")
@click.option("--note", default="", help="Why, for other cataloguers.")
@by_option
@click.pass_context
def set_command(
    ctx: click.Context,
    id_: str,
    term: str,
    value: str,
    add: bool,
    language: str,
    note: str,
    by: str | None,
) -> None:
    """Set the field TERM of record ID to VALUE (a text, date, label or address)."""
    changed = opened(ctx).decisions.set_value(
        id_, term, value, add=add, language=language, note=note, by=speaker(by)
    )
    _say(ctx, changed, "set")


@click.command("undo")
@by_option
@click.pass_context
def undo_command(ctx: click.Context, by: str | None) -> None:
    """Take the last decision back, a batch as one."""
    act = opened(ctx).decisions.undo(by=speaker(by))
    click.echo(f"Undone: {act.what}")


@click.command("redo")
@by_option
@click.pass_context
def redo_command(ctx: click.Context, by: str | None) -> None:
    """Do again what was undone last."""
    act = opened(ctx).decisions.redo(by=speaker(by))
    click.echo(f"Done again: {act.what}")
