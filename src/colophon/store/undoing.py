"""How undo works: which act is undone or redone next, and what that turns in each record.

An act keeps of each record the fields that it touched, as they were before and after.  To
undo it puts the one side in the place of the other, unless somebody has built on it since.
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from colophon.disclosure.evidence import reduce_statements_evidence
from colophon.model.errors import DecisionError, RecordNotFound
from colophon.model.record import Record
from colophon.store._acts import Act, Change, Line, Side, reduce_side
from colophon.store.names import follow
from colophon.store.records import RecordStore, StoredRecord


def split_acts(lines: Iterable[Line], *, own: bool = False) -> tuple[list[Act], list[Act]]:
    """The acts in force and those undone, the last one last.

    After a new act nothing can be done again; with ``own``, nothing of the same person.
    """
    done: list[Act] = []
    undone: list[Act] = []
    for line in follow(list(lines)):
        if isinstance(line, Act):
            if line.changes:
                done.append(line)
            undone = [act for act in undone if own and act.by != line.by]
        elif line.way == "void":
            done = [act for act in done if act.id != line.act]
        elif line.way == "undo":
            _move(line.act, done, undone)
        else:
            _move(line.act, undone, done)
    return done, undone


def _move(act_id: str, source: list[Act], target: list[Act]) -> None:
    found = next((act for act in reversed(source) if act.id == act_id), None)
    if found is not None:
        source.remove(found)
        target.append(found)


def turn_change(
    store: RecordStore, change: Change, way: str
) -> tuple[StoredRecord | None, Record | None] | None:
    """What to save in order to turn a change back or do it again; None when it is so.

    ``way`` is ``undo`` or ``redo``.  Raises :class:`DecisionError` where the record has changed
    since, or was erased.
    """
    if change.forgotten:
        raise DecisionError(
            "the record was erased, and what it held is forgotten, so that cannot be "
            + ("undone." if way == "undo" else "done again."),
            place=change.id,
            remedy="Nothing before it can be taken back; set the values you want.",
        )
    source, target = reduce_side(change.after), reduce_side(change.before)
    if way == "redo":
        source, target = target, source
    try:
        stored = store.load(source.rest.id if source.rest else change.id)
    except RecordNotFound:
        stored = None
    record = stored.record if stored else None
    if take_side(record, change.terms) == target:
        return None
    if take_side(record, change.terms) != source:
        raise DecisionError(
            f"the record was changed since, so that cannot be {way}ne."
            if way == "undo"
            else "the record was changed since, so that cannot be done again.",
            place=change.id,
            remedy="Set the value you want.",
        )
    return stored, _rebuild(store, record, target, change.terms)


def _rebuild(
    store: RecordStore, record: Record | None, side: Side, terms: Sequence[str]
) -> Record | None:
    if side.rest is None:
        return None
    others = () if record is None else record.statements
    kept = tuple(one for one in others if one.term not in terms)
    whole = replace(side.rest, statements=(*kept, *side.statements))
    return store.profile.arrange(whole)


def take_side(record: Record | None, terms: Sequence[str]) -> Side:
    """What a change keeps of a record on one of its sides: the fields it touches."""
    if record is None:
        return Side()
    touched = reduce_statements_evidence(one for one in record.statements if one.term in terms)
    return Side(rest=replace(record, statements=()), statements=touched)
