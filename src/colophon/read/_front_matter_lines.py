"""Front matter that its own notation does not allow, read line by line.

People write ``title: Bread: a history`` and ``author: @ada``; a parser of YAML stops
there, although every line says plainly what it means.
"""

import re
from typing import Any

_LINE = re.compile(
    r"""
    (?P<lead>[ \t]*(?:-[ \t]+)?(?P<key>[\w.@-]+)[ \t]*:[ \t]+)(?P<value>\S.*)
    """,
    re.VERBOSE,
)
_ITEM = re.compile(r"(?P<lead>[ \t]*-[ \t]+)(?P<value>\S.*)")
_NEEDS_QUOTES = re.compile(r":(?:\s|$)|\s#|^[@%`&*!|>,?:\]}\[{\"'#-]")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[|>][-+]?\d?")
_LIST = re.compile(r"\[[^\[\]{}]*\]")
_INSIDE = re.compile(r"\s*(?:\"([^\"]*)\"|'([^']*)'|([^,]+))\s*(?:,|$)")


def with_quotes(text: str) -> str:
    """YAML whose plain values that would not parse stand in quotation marks."""
    return "\n".join(_quoted_line(line) for line in text.split("\n"))


def _quoted_line(line: str) -> str:
    found = _LINE.fullmatch(line) or _ITEM.fullmatch(line)
    if not found:
        return line
    value = found["value"].rstrip()
    sound = _QUOTED.fullmatch(value) or _LIST.fullmatch(value)
    if sound or not _NEEDS_QUOTES.search(value):
        return line
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'{found["lead"]}"{escaped}"'


def read_lines(text: str, sign: str) -> dict[str, Any]:
    """Keys and values of the lines that are not indented; lists as items below their key."""
    pattern = re.compile(rf"(?P<key>[\w\"'.@-]+(?: [\w.-]+){{0,3}})[ \t]*{sign}[ \t]*(?P<value>.*)")
    found: dict[str, Any] = {}
    last = ""
    for line in text.split("\n"):
        key, item = pattern.fullmatch(line), _ITEM.fullmatch(line)
        known = found.get(last)
        if key:
            last = key["key"].strip("\"'")
            found.setdefault(last, _value(key["value"]))
        elif item and last and (not known or isinstance(known, list)):
            found[last] = [*(known or ()), _unquote(item["value"])]
        elif line[:1].isspace() and isinstance(known, str) and not _LINE.fullmatch(line):
            found[last] = f"{known} {line.strip()}".strip()
    return found


def _value(written: str) -> Any:
    written = written.strip()
    if _LIST.fullmatch(written):
        items = ("".join(one).strip() for one in _INSIDE.findall(written[1:-1]))
        return [one for one in items if one]
    return _unquote(written)


def _unquote(written: str) -> str:
    written = written.strip()
    return written[1:-1] if len(written) > 1 and written[0] == written[-1] in "\"'" else written
