"""Further examples made of those written: other names in the same places, other settings.

A name of a publisher, maker, printer or town is exchanged for that of another document of
the same set and language, wherever it stands; letters are set in capitals or small letters,
lines are broken elsewhere.  What is learnt then is where names stand and what announces
them, less which names they are.
"""

import copy
import random
import re
import textwrap
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

Gold = dict[str, Any]

_LISTS = ("publishers", "creators", "printers")
_SMALL, _BROKEN = 0.12, 0.15
"""shares of the documents that are set in small letters, whose lines are broken elsewhere"""
_WIDTHS = (46, 58, 72, 96)
SHORTEST = 5
"""letters of a name that is exchanged; shorter ones stand within other words"""


class Names:
    """The names of a set by language and role, from which others are drawn."""

    def __init__(self, golds: Sequence[Gold]) -> None:
        self._known: dict[tuple[str, str], list[str]] = defaultdict(list)
        for gold in golds:
            for role, name in _named(gold):
                self._known[_language(gold), role].append(name)

    def other(self, gold: Gold, role: str, name: str, chance: random.Random) -> str:
        """Another name of this role, or the same where none is known."""
        kept = [one for one in self._known[_language(gold), role] if one != name]
        return chance.choice(kept) if kept else name


def varied(text: str, gold: Gold, names: Names, chance: random.Random) -> tuple[str, Gold]:
    """Another document made of this one, and what would be recorded of it."""
    changed: dict[str, str] = {}
    for role, name in _named(gold):
        if name not in changed and len(name) >= SHORTEST and chance.random() < 0.8:
            other = names.other(gold, role, name, chance)
            if not any(one in name or name in one for one in changed):
                changed[name] = other
    made: Gold = _exchanged(copy.deepcopy(gold), changed)
    text = _exchange(text, changed)
    if chance.random() < _BROKEN:
        text = _broken_elsewhere(text, chance.choice(_WIDTHS))
    if chance.random() < _SMALL:
        text = text.lower()
    return text, made


def _named(gold: Gold) -> list[tuple[str, str]]:
    """The names recorded, each with its role."""
    found = []
    for role in _LISTS:
        for one in gold.get(role) or ():
            name = one.get("name") if isinstance(one, Mapping) else one
            if name:
                found.append((role, str(name)))
    return found + ([("place", gold["place"])] if gold.get("place") else [])


def _language(gold: Gold) -> str:
    return str(gold.get("language") or "")[:2]


def _exchanged(value: Any, changed: Mapping[str, str]) -> Any:
    """What was recorded, with the names exchanged in every value of it."""
    if isinstance(value, str):
        return _exchange(value, changed)
    if isinstance(value, list):
        return [_exchanged(one, changed) for one in value]
    if isinstance(value, dict):
        return {
            key: one if key in ("file", "language", "url") else _exchanged(one, changed)
            for key, one in value.items()
        }
    return value


def _exchange(text: str, changed: Mapping[str, str]) -> str:
    """A text with names exchanged, over line ends, in capitals where they stood in capitals."""
    if not changed:
        return text
    patterns = [
        r"\s+".join(map(re.escape, name.split())) for name in sorted(changed, key=len, reverse=True)
    ]
    folded = {" ".join(name.split()).casefold(): other for name, other in changed.items()}

    def put(found: re.Match[str]) -> str:
        words = found.group()
        other = folded.get(" ".join(words.split()).casefold(), words)
        if words.isupper():
            return other.upper()
        return other.lower() if words.islower() else other

    return re.sub(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", put, text, flags=re.IGNORECASE)


def _broken_elsewhere(text: str, width: int) -> str:
    """Paragraphs of several full lines broken at another width; other lines as they are."""
    blocks = re.split(r"(\n\s*\n)", text)
    return "".join(
        textwrap.fill(block, width)
        if block.count("\n") > 1 and all(len(one) > width // 2 for one in block.split("\n")[:-1])
        else block
        for block in blocks
    )
