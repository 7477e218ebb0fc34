"""What was decided under a working name, found under the id that the record has now."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from colophon.model.record import Record, Statement, Text, Value
from colophon.store._acts import Act, Change, Line, Name, Naming, Side, Turn


def follow(lines: Sequence[Line]) -> list[Act | Turn]:
    """The acts and turns, their records under the ids that were given to them later.

    A renaming that was an act is none any more once the record has been published: it
    cannot be undone, and what is older than it is found under the new id.
    """
    names: dict[str, Name] = {}
    addresses: dict[str, str] = {}
    found: list[Act | Turn] = []
    for line in reversed(lines):
        if isinstance(line, Naming):
            for one in line.names:
                names[one.old] = _combine_names(one, names.get(one.new))
                if line.namespace and one.old != one.new:
                    addresses[line.namespace + one.old] = line.namespace + one.new
        elif isinstance(line, Act) and names:
            found.append(_follow_act(line, names, addresses))
        else:
            found.append(line)
    return found[::-1]


def _combine_names(one: Name, later: Name | None) -> Name:
    return one if later is None else Name(one.old, later.new, one.ark or later.ark)


def _follow_act(act: Act, names: dict[str, Name], addresses: Mapping[str, str]) -> Act:
    changes = []
    for one in act.changes:
        known = names.get(one.id)
        if known is not None and one.renamed_from:
            names[one.renamed_from] = _combine_names(Name(one.renamed_from, one.id), known)
        else:
            changes.append(_change(one, known, addresses))
    return replace(act, changes=tuple(changes))


def _change(one: Change, name: Name | None, addresses: Mapping[str, str]) -> Change:
    before, after = (_side(side, name, addresses) for side in (one.before, one.after))
    return replace(one, id=name.new if name else one.id, before=before, after=after)


def _side(side: Side, name: Name | None, addresses: Mapping[str, str]) -> Side:
    rest = side.rest if side.rest is None or name is None else name_record(side.rest, name)
    return replace(side, rest=rest, statements=readdress(side.statements, addresses))


def name_record(record: Record, name: Name) -> Record:
    """The record under its permanent id, with its ARK where it was given one."""
    return replace(record, id=name.new, ark=record.ark or name.ark, provisional=False)


def readdress(
    statements: Iterable[Statement], addresses: Mapping[str, str]
) -> tuple[Statement, ...]:
    """The statements, those that point to one of these addresses pointing to its new one."""
    if not addresses:
        return tuple(statements)
    return tuple(
        one if (new := _move_value(one.value, addresses)) is one.value else replace(one, value=new)
        for one in statements
    )


def _move_value(value: Value, addresses: Mapping[str, str]) -> Value:
    if isinstance(value, Text):
        return replace(value, text=addresses[value.text]) if value.text in addresses else value
    return replace(value, uri=addresses[value.uri]) if value.uri in addresses else value


def former_ids(lines: Iterable[Line], record_id: str) -> set[str]:
    """The names that a record had, the present one included."""
    steps = [
        step
        for line in lines
        for step in (
            [(one.old, one.new) for one in line.names]
            if isinstance(line, Naming)
            else [(one.renamed_from, one.id) for one in line.changes if one.renamed_from]
            if isinstance(line, Act)
            else []
        )
    ]
    found = {record_id}
    for old, new in reversed(steps):
        if new in found:
            found.add(old)
    return found
