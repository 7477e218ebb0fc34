"""The style sheet of a Word document: what its styles mark, and whose words are hidden.

ECMA-376 part 1, 17.7
"""

import re
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from colophon.model.document import MarkKind
from colophon.read.toolkit.named_styles import NAMED_STYLES

_HEADING = re.compile(r"heading ([1-9])")
_STYLES = {
    **NAMED_STYLES,
    "quote": MarkKind.QUOTATION,
    "intense quote": MarkKind.QUOTATION,
    "bibliography": MarkKind.REFERENCES,
    "toc heading": MarkKind.NAVIGATION,
    "table of figures": MarkKind.NAVIGATION,
    **{f"toc {level}": MarkKind.NAVIGATION for level in range(1, 10)},
}
Style = tuple[MarkKind, int]
"""what a paragraph is, and the level of a heading"""
NOT = frozenset({"0", "false", "off"})
"""how an attribute says no"""
_DEEPEST = 10
"""styles of which one is made from the other, as Word has it"""


class StyleSheet(msgspec.Struct, frozen=True):
    """By the ids of styles, which are translated with the program: what they are, and those
    that hide words."""

    marks: Mapping[str, Style] = {}
    hidden: frozenset[str] = frozenset()


def outline(said: str) -> Style | None:
    """A heading of the level that an outline has (from 0); level 9 is the text."""
    return (MarkKind.HEADING, int(said) + 1) if said in list("012345678") else None


def style_sheet(root: Any) -> StyleSheet:
    """The styles of a part parsed as ``root`` (or None); one that is made from another is what
    that one is, unless it says so itself."""
    parents: dict[str, str] = {}
    marks: dict[str, Style] = {}
    hidden: dict[str, bool] = {}
    for style in [] if root is None else root.iter("{*}style"):
        own = _attribute(style, "styleId")
        parents[own] = _value(style, "basedOn") or ""
        if mark := _mark(style):
            marks[own] = mark
        vanish = _value(style, "rPr/{*}vanish")
        if vanish is not None:
            hidden[own] = vanish not in NOT
    kinds = ((one, _look_up(one, marks, parents)) for one in parents)
    return StyleSheet(
        {one: mark for one, mark in kinds if mark},
        frozenset(one for one in parents if _look_up(one, hidden, parents)),
    )


Said = TypeVar("Said")


def _look_up(style: str, said: Mapping[str, Said], parents: Mapping[str, str]) -> Said | None:
    """What a style says, or the nearest of those that it is made from."""
    for _ in range(_DEEPEST):
        if style in said:
            return said[style]
        style = parents.get(style, "")
    return None


def _mark(style: Any) -> Style | None:
    """What a style is by its name, which is not translated, or by the level of its outline."""
    name = (_value(style, "name") or "").lower()
    heading = _HEADING.fullmatch(name)
    if heading:
        return MarkKind.HEADING, int(heading.group(1))
    if name in _STYLES:
        return _STYLES[name], 0
    return outline(_value(style, "pPr/{*}outlineLvl") or "")


def _value(style: Any, path: str) -> str | None:
    """The value of an element of a style, empty where it has none; None without the element."""
    found = style.find(f"{{*}}{path}")
    return None if found is None else _attribute(found, "val")


def _attribute(element: Any, name: str) -> str:
    """An attribute in whatever namespace, or empty."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
