"""``colophon accept``, ``reject``, ``set``, ``undo``, ``redo``: a person decides."""

from collections.abc import Iterable

import click

from colophon.catalogue import Catalogue
from colophon.cli import _view
from colophon.cli._context import by_option, open_catalogue, speaker
from colophon.model.record import Stage, Statement


def _say(catalogue: Catalogue, changed: tuple[str, ...], done: str) -> None:
    """What was done to each record, what gave way to it, and what it still waits for."""
    if not changed:
        click.echo("Nothing had to change.")
    for effect in catalogue.decisions.effects if changed else ():
        record = effect.after
        reviewed = record.stage is Stage.REVIEWED
        click.echo(f"{record.id}: {done}; it is {'reviewed' if reviewed else 'a draft'}.")
        if effect.set_aside:
            click.echo(f"  set aside: {_name_vocabulary(catalogue, effect.set_aside)}")
        for clause in catalogue.decisions.waits(record):
            click.echo(f"  {clause}")


def _name_vocabulary(catalogue: Catalogue, statements: Iterable[Statement]) -> str:
    return "; ".join(
        f"{catalogue.profile.label(one.term)} ‘{one.value}’ ({_view.say_standing(one).strip()})"
        for one in statements
    )


@click.command("accept")
@click.argument("words", nargs=-1, metavar="ID [FIELD [VALUE]]")
@click.option("--unseen", is_flag=True, help="Leave unread what the policy lets go unread.")
@by_option
@click.pass_context
def accept_command(
    ctx: click.Context, words: tuple[str, ...], unseen: bool, by: str | None
) -> None:
    """Accept all suggestions of record ID, those of a FIELD (label or term), or one VALUE.

    In a field that takes one value the surest is accepted, and the others are set aside.

    With --unseen, all words are IDs (none: every draft): those count as reviewed that
    wait only for values which may_go_unread in records/catalogue.yaml covers.  They stay
    marked as read by nobody.
    """
    catalogue = open_catalogue(ctx)
    if unseen:
        changed = catalogue.decisions.accept_unseen(words, by=speaker(by))
        _say(catalogue, changed, "nothing else waits")
        done = _view.count_problems(len(changed), "record")[:-1]
        click.echo(f"{done} changed; colophon undo takes it back.", err=True)
        return
    if not 1 <= len(words) <= 3:
        raise click.UsageError("Say which record: ID, then FIELD and VALUE where meant.", ctx)
    id_, term, value = (*words, None, None)[:3]
    changed = catalogue.decisions.accept([str(id_)], term, value, by=speaker(by))
    _say(catalogue, changed, "accepted")


@click.command("reject")
@click.argument("id_", metavar="ID")
@click.argument("term", required=False, metavar="[FIELD]")
@click.argument("value", required=False)
@by_option
@click.pass_context
def reject_command(
    ctx: click.Context, id_: str, term: str | None, value: str | None, by: str | None
) -> None:
    """Reject all suggestions of record ID, those of a FIELD (label or term), or one VALUE."""
    catalogue = open_catalogue(ctx)
    changed = catalogue.decisions.reject([id_], term, value, by=speaker(by))
    _say(catalogue, changed, "rejected")


@click.command("set")
@click.argument("id_", metavar="ID")
@click.argument("term", metavar="FIELD")
@click.argument("value")
@click.option("--replace", is_flag=True, help="In place of all that the field holds.")
@click.option("--in-place-of", "old", metavar="OLD", help="In place of this one value.")
@click.option("--add", is_flag=True, help="Only if nothing has to give way.")
@click.option("--language", default="", help="The value's language (en, fr, de …).")
@click.option("--note", default="", help="Why, for other cataloguers.")
@by_option
@click.pass_context
def set_command(
    ctx: click.Context,
    id_: str,
    term: str,
    value: str,
    replace: bool,
    old: str | None,
    add: bool,
    language: str,
    note: str,
    by: str | None,
) -> None:
    """Give the FIELD (label or term) of record ID a VALUE: a text, date, label or address.

    A field that takes several values gets it beside them; one that takes a single value
    gets it in place of that.
    """
    if add + replace + (old is not None) > 1:
        raise click.UsageError("Say one of --add, --replace and --in-place-of.", ctx)
    catalogue = open_catalogue(ctx)
    changed = catalogue.decisions.set_value(
        id_,
        term,
        value,
        add=add,
        replace=replace,
        old=old,
        language=language,
        note=note,
        by=speaker(by),
    )
    _say(catalogue, changed, "set")


@click.command("undo")
@by_option
@click.pass_context
def undo_command(ctx: click.Context, by: str | None) -> None:
    """Take the last decision back, a batch as one."""
    act = open_catalogue(ctx).decisions.undo(by=speaker(by))
    click.echo(f"Undone: {act.what}")


@click.command("redo")
@by_option
@click.pass_context
def redo_command(ctx: click.Context, by: str | None) -> None:
    """Do again what was undone last."""
    act = open_catalogue(ctx).decisions.redo(by=speaker(by))
    click.echo(f"Done again: {act.what}")
