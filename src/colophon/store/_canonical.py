"""The one form in which the program writes record files, read without a YAML parser.

https://yaml.org/spec/1.2.2/ : :func:`read` takes what :func:`colophon.store._yaml.dump`
writes, and nothing that it is not entirely sure of: comments, flow style, anchors, tags,
single quotes, folded lines, indentation of another width are left to the parser.  What
it returns is what the parser would have returned.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, TypeAlias

import msgspec

Line: TypeAlias = tuple[str, str, str, str]
"""indentation, dash, key, value; all empty for what is in no form that is known here"""

LONGEST_KEY = 1000
"""characters; YAML looks for a colon no further than 1024"""

# printable and no line break, as YAML has it; the rest is only ever written escaped
_HIGH = r"\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_ANY = rf"[ -~{_HIGH}]"
_NO_COLON_OR_HASH = rf"[ -\"$-9;-~{_HIGH}]"
_NO_QUOTE_OR_BACKSLASH = rf"[ !#-\[\]-~{_HIGH}]"

# a colon is text unless a space follows, a hash unless a space precedes it
_WORDS = (
    rf"[^\W_]{_NO_COLON_OR_HASH}*+"
    rf"(?:(?=:?[ \n])|(?:(?::(?=\S)|(?<=\S)\#){_NO_COLON_OR_HASH}*+)*+)(?<![ ])"
)
_ESCAPE = r'\\(?:["\\bfnrt]|u(?!d[89a-f])[0-9a-f]{4})'
_QUOTED = rf'"{_NO_QUOTE_OR_BACKSLASH}*+(?:{_ESCAPE}{_NO_QUOTE_OR_BACKSLASH}*+)*+"'
# deeper than the key, which may itself stand behind a dash
_DEEPER = r"(?P=indent)[ ]{2}(?(dash)(?(key)[ ]{2}))"
_PARAGRAPHS = rf"\|-\n{_DEEPER}(?![ ]){_ANY}++(?:\n++{_DEEPER}{_ANY}++)*+"

# indentation ends far below the depth that the parser is allowed
_LINE = rf"""
    (?P<indent>[ ]{{0,40}}+)
    (?: (?P<dash>-) (?:[ ](?=.)|(?=\n)) |)
    (?: (?P<key>{_WORDS}|{_QUOTED}) : (?:[ ](?=.)|(?=\n)) |)
    (?(key)|(?(dash)|(?!)))
    (?: (?P<value>-?{_WORDS}|{_QUOTED}|{_PARAGRAPHS}|\[\]|\{{\}}) |)
    \n
    | (?s:.+)  # no such line: the rest of the text need not be looked at
    """
_MARKS = frozenset('"|[{')
_END: Line = ("", "", "", "")


@cache
def _pattern() -> "re.Pattern[str]":
    """Of a line; compiled when first needed, which costs more than many a whole command."""
    return re.compile(_LINE, re.VERBOSE)


class Unsure(Exception):
    """Something stands here that the program would not have written."""


@cache
def _scalar_pattern() -> "re.Pattern[str]":
    """Of a value on the line of its key, with the end of the line."""
    return re.compile(rf"(?:-?{_WORDS}|{_QUOTED})\n", re.VERBOSE)


@lru_cache(maxsize=50_000)
def scalar(said: str) -> str:
    """What stands behind a key on its line, without quotes; raises :class:`Unsure`."""
    if not _scalar_pattern().fullmatch(f"{said}\n"):
        raise Unsure
    return _unquote(said) if said[0] == '"' else said


def read(text: str) -> dict[str, Any] | None:
    """The mapping in a text of the program's own form; None for every other text."""
    lines = iter(_pattern().findall(text))
    try:
        found, left = _mapping(next(lines, _END), lines, "")
    except Unsure:
        return None
    return found if left is _END else None


def _mapping(line: Line, lines: Iterator[Line], column: str) -> tuple[dict[str, Any], Line]:
    """The mapping whose keys stand behind ``column``, and the first line after it."""
    found: dict[str, Any] = {}
    while True:
        indent, dash, key, value = line
        if dash or not key or indent != column:
            break
        name = _unquote(key) if key[0] == '"' else key
        if name in found or len(key) > LONGEST_KEY:
            raise Unsure
        if value:
            found[name] = _scalar(value, column) if value[0] in _MARKS else value
            line = next(lines, _END)
        else:
            found[name], line = _below(next(lines, _END), lines, column)
    if not found:
        raise Unsure  # what is left empty is the parser's to judge
    return found, line


def _list(line: Line, lines: Iterator[Line], column: str) -> tuple[list[Any], Line]:
    """The list whose dashes stand behind ``column``, and the first line after it."""
    found: list[Any] = []
    inner = f"{column}  "
    one: Any
    while True:
        indent, dash, key, value = line
        if not dash or indent != column:
            break
        if key:
            one, line = _mapping((inner, "", key, value), lines, inner)
        elif value:
            one, line = _scalar(value, column), next(lines, _END)
        else:
            one, line = _list(next(lines, _END), lines, inner)
        found.append(one)
    if not found:
        raise Unsure  # what is left empty is the parser's to judge
    return found, line


def _below(line: Line, lines: Iterator[Line], column: str) -> tuple[Any, Line]:
    """What stands on the lines below a key."""
    return _list(line, lines, column) if line[1] else _mapping(line, lines, f"{column}  ")


def _scalar(value: str, column: str) -> Any:
    """The value on the line of its key, or the paragraphs below it."""
    match value[0]:
        case '"':
            return _unquote(value)
        case "|":
            margin = f"\n{column}  "
            return value[2 + len(margin) :].replace(margin, "\n")
        case "[":
            return []
        case "{":
            return {}
        case _:
            return value


def _unquote(value: str) -> str:
    return msgspec.json.decode(value, type=str) if "\\" in value else value[1:-1]
