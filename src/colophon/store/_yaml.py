"""YAML as record files use it: mappings, lists and strings, nothing else.

https://yaml.org/spec/1.2.2/ : every scalar is read as a string, so that ``no`` stays
Norwegian and ``1923-03-12`` stays text; what another reader might take for a number,
a date or a truth value is written in quotes, so that all readers agree.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from json.encoder import encode_basestring
from math import isfinite
from typing import Any, TypeAlias

import yaml

Data: TypeAlias = "str | int | float | Sequence[Data] | Mapping[str, Data] | None"
"""what a file holds; numbers only on the way out"""

STRING = "tag:yaml.org,2002:str"
_TAGS = {
    yaml.ScalarNode: STRING,
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class Mistake(Exception):
    """What is wrong, at which line (from 1), and what is expected there."""

    def __init__(self, message: str, line: int, expected: str = "") -> None:
        self.message, self.line, self.expected = message, line, expected
        super().__init__(message, line, expected)


class _StringOnly:
    """Resolves every untagged node by its kind alone, without looking at its text."""

    def resolve(self, kind: type[yaml.Node], value: object, implicit: object) -> str:
        return _TAGS[kind]

    def descend_resolver(self, node: object, index: object) -> None:
        """Nothing: no path resolvers are in use."""

    def ascend_resolver(self) -> None:
        """Nothing: no path resolvers are in use."""


if yaml.__with_libyaml__:

    class _Loader(_StringOnly, yaml.CSafeLoader):
        pass

else:

    class _Loader(_StringOnly, yaml.SafeLoader):  # type: ignore[no-redef]
        pass


DEPTH = 64
"""levels of nesting; a record has six, and the C parser dies of a hundred thousand"""

LONGEST = 200_000
"""characters of one value: ten times the longest abstract"""

_DEEP = re.compile(r"^[ \-?]{200}", re.MULTILINE)


def _check_bounds(text: str) -> None:
    """Refuse deep nesting before anything recursive sees it.

    Only a text with many brackets or much indentation is looked at event by event.
    """
    if text.count("[") + text.count("{") < 500 and not _DEEP.search(text):
        return
    loader, depth = _Loader(text), 0
    try:
        while loader.check_event():
            event = loader.get_event()
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > DEPTH:
                raise Mistake("is nested too deeply", 1)
    finally:
        loader.dispose()


def compose(text: str) -> yaml.MappingNode:
    """The root mapping of a YAML text as nodes with their places."""
    try:
        _check_bounds(text)
        loader = _Loader(text)
        try:
            root = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise Mistake(f"is not YAML: {error.problem or error.context}", line) from error
    except yaml.reader.ReaderError as error:
        found = error.character
        code = found if isinstance(found, int) else ord(found[:1])
        line = text.count("\n", 0, error.position) + 1
        raise Mistake(f"holds the character U+{code:04X}, which YAML forbids", line) from error
    except (RecursionError, yaml.YAMLError) as error:
        raise Mistake("is nested too deeply, or not YAML at all", 1) from error
    if not isinstance(root, yaml.MappingNode):
        raise Mistake("is not a record", 1, "lines of the form “field: value”")
    return root


# long: one character class of a plain scalar after the other
def read_values(root: yaml.MappingNode, size: int) -> dict[str, Any]:
    """Nodes → strings, lists and dicts, without what was left empty.

    ``size`` is the length of the text: more nodes than characters can only come from
    aliases inside aliases.  Raises :class:`Mistake` on duplicate keys and on tags.
    """
    left = size + 2

    def walk(node: yaml.Node) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise Mistake("repeats itself through aliases", 1, "values without & and *")
        tag = node.tag
        if tag == STRING and type(node) is yaml.ScalarNode:
            if len(node.value) > LONGEST:
                raise Mistake(
                    f"holds a text of {len(node.value):,} characters",
                    node.start_mark.line + 1,
                    f"no more than {LONGEST:,}",
                )
            return node.value or ("" if node.style else None)
        if tag == "tag:yaml.org,2002:map":
            found: dict[str, Any] = {}
            known: set[str] = set()
            for key, value in node.value:
                name = key.value
                if type(key) is not yaml.ScalarNode or name in known:
                    raise bad_key(key)
                known.add(name)
                one = walk(value)
                if one is not None:
                    found[name] = one
            return found
        if tag == "tag:yaml.org,2002:seq":
            return [one for value in node.value if (one := walk(value)) is not None]
        raise Mistake(f"has the tag {tag}", node.start_mark.line + 1, "a value without a tag")

    try:
        data: dict[str, Any] = walk(root)
    except RecursionError as error:
        raise Mistake("is nested too deeply", 1) from error
    return data


def bad_key(key: yaml.Node) -> Mistake:
    """What is wrong with a key that is no name, or is there twice."""
    line = key.start_mark.line + 1
    if type(key) is not yaml.ScalarNode:
        return Mistake("has a list or mapping as a key", line, "a name")
    return Mistake(f"has the key {key.value!r} twice", line, "one list below one key")


def line_of(root: yaml.Node, path: Sequence[str | int]) -> int:
    """The line (from 1) at which the value behind these keys and indexes stands."""
    node, line = root, 1
    for step in path:
        if isinstance(node, yaml.MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == step), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            if step >= len(node.value):
                break
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            break
    return line


_PLAIN = re.compile(
    r"[^\W\d_]"
    r"(?:[^\x00-\x1f:#\x7f-\xa0\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff]++"
    r"|:(?=\S)|(?<=\S)#)*+\Z"
)
_LITERAL = re.compile(
    r"[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]"
    r"(?:[^\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\ufeff\ufffe\uffff])*\Z"
)
_UNPRINTABLE = re.compile(r"[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_WORDS = frozenset("y n yes no on off true false null".split())
_LONGEST_WORD = 5


def scalar(text: str) -> str:
    """A string on one line: bare where every reader takes it for a string."""
    bare = _PLAIN.match(text) and text[-1] != " "
    if bare and (len(text) > _LONGEST_WORD or text.casefold() not in _WORDS):
        return text
    quoted = encode_basestring(text)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    return scalar(text)


def entry(head: str, value: Data, indent: str) -> list[str]:
    """Lines of ``head`` (a key with its colon, or a dash) and the value behind it."""
    lines: list[str] = []
    _entry(lines, head, value, indent)
    return lines


def item(value: Data, indent: str) -> list[str]:
    """Lines of one item of a list whose dashes stand at ``indent``."""
    lines: list[str] = []
    _item(lines, value, indent)
    return lines


def dump(data: Mapping[str, Data]) -> str:
    """The whole file, in the one form the program writes."""
    lines: list[str] = []
    _render(lines, data, "")
    lines.append("")
    return "\n".join(lines)


class DumpedRecord:
    """The whole file as :func:`dump` gives it, in pieces: one a key of the first level, or
    of the second below a mapping.

    Pieces that hold the same as those of ``like``, another state of the file, are taken
    from there: an act seldom changes more than two or three.
    """

    def __init__(self, data: Mapping[str, Data], like: "DumpedRecord | None" = None) -> None:
        self._known = like._pieces if like else {}
        self._pieces: dict[tuple[str, ...], tuple[Data, str]] = {}
        for key, value in data.items():
            if type(value) is dict and value:
                self._pieces[key,] = {}, f"{_key(key)}:\n"
                for inner, part in value.items():
                    self._add((key, inner), part, "  ")
            else:
                self._add((key,), value, "")
        self.text = "".join([piece for _, piece in self._pieces.values()])

    def _add(self, path: tuple[str, ...], value: Data, indent: str) -> None:
        known = self._known.get(path)
        if known is not None and known[0] == value:
            self._pieces[path] = known
            return
        lines: list[str] = []
        _render(lines, {path[-1]: value}, indent)
        lines.append("")
        self._pieces[path] = value, "\n".join(lines)


def _render(lines: list[str], data: Mapping[str, Data], indent: str) -> None:
    for key, value in data.items():
        head = f"{indent}{_key(key)}:"
        if type(value) is str and "\n" not in value:
            lines.append(f"{head} {scalar(value)}")
        elif type(value) is int or (type(value) is float and isfinite(value)):
            lines.append(f"{head} {value!r}")
        else:
            _entry(lines, head, value, indent)


def _entry(lines: list[str], head: str, value: Data, indent: str) -> None:
    if isinstance(value, str):
        if "\n" in value and _LITERAL.match(value) and value[-1] != "\n":
            lines.append(f"{head} |-")
            lines += (f"{indent}  {line}" if line else "" for line in value.split("\n"))
        else:
            lines.append(f"{head} {scalar(value)}")
    elif type(value) is dict or isinstance(value, Mapping):
        lines.append(head if value else f"{head} {{}}")
        _render(lines, value, f"{indent}  ")
    elif type(value) is list or isinstance(value, Sequence):
        lines.append(head if value else f"{head} []")
        inner = f"{indent}  " if head.endswith("-") else indent
        for one in value:
            _item(lines, one, inner)
    elif value is None:
        lines.append(head)
    else:
        lines.append(f"{head} {json.dumps(value)}")


def _item(lines: list[str], value: Data, indent: str) -> None:
    if value and (type(value) is dict or isinstance(value, Mapping)):
        first = len(lines)
        _render(lines, value, f"{indent}  ")
        lines[first] = f"{indent}- {lines[first][len(indent) + 2 :]}"
    else:
        _entry(lines, f"{indent}-", value, indent)
