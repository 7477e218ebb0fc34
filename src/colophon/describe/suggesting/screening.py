"""What of a document is neither shown to a model nor quoted from it.

Words that speak to a program instead of a reader, signs that chat protocols give a meaning
of their own, and, where the catalogue wants it, words that tell of private persons.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from colophon.describe.evidence.withheld import OMITTED
from colophon.describe.suggesting.request import Span
from colophon.describe.suggesting.stretches import join_spans
from colophon.languages import every
from colophon.model.folding import fold, fold_word

_SIGNS = re.compile(
    r"<\|[^|<>\n]{0,40}\|>|</?s>|\[/?INST\]|<</?SYS>>|</?(?:start|end)_of_turn>"
    r"|</?(?:system|assistant|user|think|tool_call)>|^#{2,3} ?(?:System|Instruction|Response):?",
    re.IGNORECASE | re.MULTILINE,
)
_NEAR = 60
"""characters between two words of one command"""
_REACH = 600
"""characters of a paragraph that a command spoils, on either side"""


def hidden_spans(text: str, within: Iterable[Span], private: Iterable[Span] = ()) -> list[Span]:
    """What is left out of these stretches of a text."""
    found = list(private)
    for start, end in within:
        stretch = text[start:end]
        found += [(start + a, start + b) for a, b in find_commands(stretch)]
        found += [(start + one.start(), start + one.end()) for one in _SIGNS.finditer(stretch)]
    return join_spans(found)


def find_commands(text: str) -> list[Span]:
    """The paragraphs in which a text speaks to a program that reads it."""
    return join_spans(_paragraph(text, *one.span()) for one in _commands().finditer(fold(text)))


def show_span(text: str, span: Span, hidden: Iterable[Span]) -> str:
    """A stretch as it is shown, with ``[…]`` for what is left out."""
    start, end = span
    parts: list[str] = []
    for first, last in hidden:
        if last <= start or first >= end:
            continue
        parts += [text[start : max(first, start)], OMITTED]
        start = max(start, last)
    return "".join((*parts, text[min(start, end) : end]))


def _paragraph(text: str, start: int, end: int) -> Span:
    """The paragraph around a place, as far as it reaches."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    before = text.rfind("\n\n", low, start)
    after = text.find("\n\n", end, high)
    return (before + 2 if before >= 0 else low), (after if after >= 0 else high)


@lru_cache(maxsize=1)
def _commands() -> re.Pattern[str]:
    """What a command is in folded text: two of its words near each other."""
    pairs = (
        (_any("ignoring"), _any("orders")),
        (_any("addressing"), _any("readers")),
        (_any("commands"), _any("fields")),
    )
    between = rf"(?!\w)[^.!?]{{0,{_NEAR}}}?(?<!\w)"
    forms = [rf"(?<!\w)(?:{one}){between}(?:{two})(?!\w)" for one, two in pairs]
    return re.compile("|".join((*forms, r"(?<!\w)system prompt(?!\w)")))


def _any(group: str) -> str:
    found = {fold_word(one) for one in every(f"machines.{group}")}
    longest_first = sorted(found, key=lambda one: (-len(one), one))
    return "|".join(re.escape(one).replace(r"\ ", r"\s{1,3}") for one in longest_first)
