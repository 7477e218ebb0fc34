"""Where YAML nodes stand in their file, and the comments that people wrote there."""

import re
from collections.abc import Iterator, Sequence

import yaml

_COMMENT = re.compile(r"\s+#.*\Z")


def last_line(node: yaml.Node) -> int:
    """The last line (from 0) that belongs to a node, comments behind it not counted."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        tail = node.value[-1]
        return last_line(tail[1] if isinstance(tail, tuple) else tail)
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        # the mark of a block scalar stands at the start of the line after it
        end: int = node.end_mark.line
        return end - 1 if node.end_mark.column == 0 else end
    line: int = node.end_mark.line
    return line


def trailing_comment(node: yaml.Node, lines: Sequence[str]) -> str:
    """The comment behind a one-line value, with the space before it."""
    if node.start_mark.line != node.end_mark.line:
        return ""
    found = _COMMENT.match(lines[node.end_mark.line][node.end_mark.column :])
    return found[0] if found else ""


def comments(node: yaml.Node | None, lines: Sequence[str], start: int, end: int) -> Iterator[str]:
    """The comments in lines[start:end], each without its indentation.

    ``node`` is the value in those lines; what stands inside its scalars is text.
    """
    scalars = list(_scalars(node)) if node is not None else []
    inside = {
        line
        for one in scalars
        for line in range(one.start_mark.line, last_line(one) + 1)
        if one.start_mark.line != one.end_mark.line
    }
    behind: dict[int, str] = {}
    for one in scalars:
        if one.start_mark.line == one.end_mark.line:
            behind[one.end_mark.line] = trailing_comment(one, lines).strip()
    for number in range(start, min(end, len(lines))):
        stripped = lines[number].strip()
        if number not in inside and stripped.startswith("#"):
            yield stripped
        elif behind.get(number):
            yield behind[number]


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _scalars(value)
