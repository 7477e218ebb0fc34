"""Ways of saying that nothing is known: “undated”, “anonymous”, “s. l.”, ``und``.

Such a value is honest where a field would be empty; beside a stated value it contradicts
it.  The words are compared without case, brackets, points and spaces.
"""

import re
from functools import cache

from colophon.dating.values import is_understood
from colophon.languages import every
from colophon.model.record import Agent, Date, Value

_NOT_WORD = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text.casefold())


@cache
def _keys(*groups: str) -> frozenset[str]:
    """The words of groups of :class:`colophon.languages.Absence`, in every language."""
    return frozenset(_key(one) for group in groups for one in every(f"absence.{group}"))


_TITLES = frozenset({"title", "subtitle", "alternative"})
"""a title of points or the word “Unknown” may be one"""


def _nothing(term: str) -> frozenset[str]:
    """What says in a field that nothing is known."""
    if term in _TITLES:
        return _keys("untitled")
    if term == "placeOfPublication":
        return _keys("unknown", "placeless") | {""}
    return _keys("unknown") | ({"und", ""} if term == "language" else {""})


def says_nothing(term: str, value: Value) -> bool:
    """Whether a value of this field says only that nothing is known.

    A date does so that has no EDTF form and no words but such as “undated”: words that
    were not understood state something.
    """
    if value.uri:
        return False
    if isinstance(value, Date):
        return not value.edtf and (_key(value.display) in _nothing("") or is_understood(value))
    if isinstance(value, Agent):
        return _key(value.name) in _keys("unknown", "nameless") | {""}
    return _key(str(value)) in _nothing(term)
