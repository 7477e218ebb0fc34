"""Changing a record file that has been in a person's hands: only what must change.

Lines whose value stays are not touched, so that comments, order, quoting and folding
survive; no comment is ever dropped.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import yaml

from colophon.store import _yaml
from colophon.store._lines import comments, last_line, trailing_comment

GRAPH = frozenset(("@context", "id", "stage", "unconfirmed", "dates", "roles", "hidden"))
"""keys that have to stand in the file in their exact form, for the sake of the graph"""


class LineEdit(NamedTuple):
    """lines[start:end] become ``new``."""

    start: int
    end: int
    new: tuple[str, ...]


class _Whole(Exception):
    """The node cannot be changed in parts: it has to be written as a whole."""


def splice(text: str, before: Mapping[str, Any], wanted: Mapping[str, Any]) -> str:
    """The text changed so that it holds ``wanted``.

    ``before`` is what the program itself would have written for the record in the text:
    a field on which both agree stays in the person's own form.
    """
    root = _yaml.compose(text)
    lines = text.split("\n")
    old = _yaml.read_values(root, len(text))
    target = {
        key: old[key] if key in old and _is_kept(key, old[key], before, value) else value
        for key, value in wanted.items()
    }
    edits = list(_mapping(root, old, target, lines, 0))
    return "\n".join(_apply_edits(edits, lines))


def canonical(text: str, wanted: Mapping[str, Any]) -> str:
    """The program's own form, with all comments of the old text above it."""
    lines = text.split("\n")
    found = comments(_yaml.compose(text), lines, 0, len(lines))
    return "".join(f"{comment}\n" for comment in found) + _yaml.dump(wanted)


def _is_kept(key: str, old: Any, before: Mapping[str, Any], value: Any) -> bool:
    return key not in GRAPH and before.get(key) == value and not _outside_graph(old)


def _outside_graph(old: Any) -> bool:
    """Whether a hand-written value has a form that the JSON-LD context cannot read."""
    if isinstance(old, list):
        return any(map(_outside_graph, old))
    return isinstance(old, dict) and (
        "edtf" in old or "visibility" in old or {"uri", "role"} <= old.keys()
    )


def _apply_edits(edits: Sequence[LineEdit], lines: Sequence[str]) -> Iterator[str]:
    done = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        yield from lines[done : edit.start]
        yield from edit.new
        done = max(done, edit.end)
    yield from lines[done:]


def _same(old: Any, new: Any) -> bool:
    """Whether a value as read (strings) is a value as written (strings and numbers)."""
    if isinstance(new, Mapping):
        return (
            isinstance(old, dict)
            and old.keys() == new.keys()
            and all(_same(old[key], new[key]) for key in new)
        )
    if isinstance(new, list | tuple):
        return isinstance(old, list) and len(old) == len(new) and all(map(_same, old, new))
    if isinstance(new, bool):
        return bool(old == str(new).lower())
    if isinstance(new, int | float):
        try:
            return float(old) == new
        except (TypeError, ValueError):
            return False
    return bool(old == new)


def _mapping(
    node: yaml.MappingNode,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    lines: Sequence[str],
    column: int,
) -> Iterator[LineEdit]:
    """Edits of a block mapping whose keys stand at ``column``."""
    if node.flow_style:
        raise _Whole
    places = {key.value: (key, value) for key, value in node.value}
    first = node.value[0][0].start_mark.line
    shared = bool(lines[first][:column].strip())  # the first key stands behind a dash
    yield from _changed_keys(places, old, new, lines, column, first if shared else -1)
    indent, at = " " * column, -1
    for name, value in new.items():
        if name in places:
            at = last_line(places[name][1]) + 1
            continue
        if at < 0 and shared:
            raise _Whole
        written = tuple(_yaml.entry(f"{indent}{_yaml.scalar(name)}:", value, indent))
        position = at if at >= 0 else first
        yield LineEdit(position, position, written)


def _changed_keys(
    places: Mapping[str, tuple[yaml.Node, yaml.Node]],
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    lines: Sequence[str],
    column: int,
    shared: int,
) -> Iterator[LineEdit]:
    for name, (key, value) in places.items():
        start, end = key.start_mark.line, last_line(value) + 1
        if name in new and name in old and _same(old[name], new[name]):
            continue
        if start == shared or key.start_mark.column != column:
            raise _Whole
        if name in new:
            yield from _value(name, value, old.get(name), new[name], lines, start, column)
        elif name in old:
            yield LineEdit(start, end, _salvage_comments(value, lines, start, end, column))


def _value(
    name: str, node: yaml.Node, old: Any, new: Any, lines: Sequence[str], start: int, column: int
) -> Iterator[LineEdit]:
    try:
        yield from list(_inner(node, old, new, lines))
    except _Whole:
        indent, end = " " * column, last_line(node) + 1
        written = tuple(_yaml.entry(f"{indent}{_yaml.scalar(name)}:", new, indent))
        if isinstance(node, yaml.ScalarNode) and len(written) == 1 and start == end - 1:
            yield LineEdit(start, end, (written[0] + trailing_comment(node, lines),))
        else:
            yield LineEdit(
                start, end, (*_salvage_comments(node, lines, start, end, column), *written)
            )


def _inner(node: yaml.Node, old: Any, new: Any, lines: Sequence[str]) -> Iterator[LineEdit]:
    if isinstance(node, yaml.MappingNode) and isinstance(new, Mapping) and new and node.value:
        yield from _mapping(node, old, new, lines, node.value[0][0].start_mark.column)
    elif isinstance(node, yaml.SequenceNode) and isinstance(new, list) and new and node.value:
        yield from _sequence(node, old, new, lines)
    else:
        raise _Whole


def _salvage_comments(
    node: yaml.Node, lines: Sequence[str], start: int, end: int, column: int
) -> tuple[str, ...]:
    return tuple(f"{' ' * column}{one}" for one in comments(node, lines, start, end))


def _sequence(
    node: yaml.SequenceNode, old: Sequence[Any], new: Sequence[Any], lines: Sequence[str]
) -> Iterator[LineEdit]:
    """Edits of a block list: items are told apart by what names them."""
    if node.flow_style or len(old) != len(node.value):
        raise _Whole
    column = _dash(node.value[0], lines)
    if any(_dash(one, lines) != column for one in node.value):
        raise _Whole
    pairs = _align_items(old, new)
    used = set(pairs.values())
    for index, one in enumerate(node.value):
        if index not in used:
            start, end = one.start_mark.line, last_line(one) + 1
            yield LineEdit(start, end, _salvage_comments(one, lines, start, end, column))
    at = node.value[0].start_mark.line
    for place, value in enumerate(new):
        if place in pairs:
            one = node.value[pairs[place]]
            at = last_line(one) + 1
            if not _same(old[pairs[place]], value):
                yield from _item(one, old[pairs[place]], value, lines, column)
        else:
            yield LineEdit(at, at, tuple(_yaml.item(value, " " * column)))


def _item(
    node: yaml.Node, old: Any, new: Any, lines: Sequence[str], column: int
) -> Iterator[LineEdit]:
    try:
        yield from list(_inner(node, old, new, lines))
    except _Whole:
        start, end = node.start_mark.line, last_line(node) + 1
        written = tuple(_yaml.item(new, " " * column))
        yield LineEdit(start, end, (*_salvage_comments(node, lines, start, end, column), *written))


def _dash(node: yaml.Node, lines: Sequence[str]) -> int:
    """The column of the dash before an item; only where it stands on the item's line."""
    before = lines[node.start_mark.line][: node.start_mark.column]
    if before.strip() != "-":
        raise _Whole
    return before.index("-")


def _align_items(old: Sequence[Any], new: Sequence[Any]) -> dict[int, int]:
    """Places in ``new`` to places in ``old`` of the same item; order must not change."""
    waiting: dict[Any, list[int]] = {}
    for index, one in enumerate(old):
        waiting.setdefault(_name(one), []).append(index)
    pairs: dict[int, int] = {}
    for place, value in enumerate(new):
        found = waiting.get(_name(value))
        if found:
            pairs[place] = found.pop(0)
    places = list(pairs.values())
    if places != sorted(places):
        raise _Whole
    return pairs


def _name(value: Any) -> Any:
    """What tells an item from its neighbours."""
    if not isinstance(value, Mapping):
        return str(value)
    for keys in (
        ("field", "edtf"),
        ("field", "agent"),
        ("field", "value"),
        ("field",),
        ("for",),
        ("uri",),
        ("name",),
        ("text",),
        ("method", "start"),
    ):
        if all(key in value for key in keys):
            return tuple(str(value[key]) for key in keys)
    return str(value.get("value", ""))
