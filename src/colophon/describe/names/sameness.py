"""Whether two names are one person's or one body's, however they are written."""

import re

from colophon.describe.names.headings import PARTICLES, fold_heading
from colophon.model.record import Agent

_LEGAL = frozenset("ltd limited inc llc gmbh ev sa srl bv co the le la les der die das el".split())


def same(one: Agent, other: Agent) -> bool:
    """Whether two agents are the same: by authority, by all their words, or as persons by
    the surname and forenames that begin alike (``J. Example``, ``Jane Example``)."""
    if one.uri and other.uri:
        return one.uri == other.uri
    first, second = _words(one.name), _words(other.name)
    if not first or not second:
        return fold_heading(one.name) == fold_heading(other.name)
    if sorted(first) == sorted(second):
        return True
    return _surname(one) == _surname(other) != () and _alike(_forenames(one), _forenames(other))


def say_the_same(one: str, other: str) -> bool:
    """Whether two names are the same words in one order, but for articles and legal forms."""
    first, second = _words(one), _words(other)
    return bool(first) and first == second


def _words(text: str) -> list[str]:
    words = re.findall(r"[^\W_]+", fold_heading(text))
    return [one for one in words if one not in _LEGAL] or words


def _surname(one: Agent) -> tuple[str, ...]:
    """The words of the surname without particles; empty for what is not filed."""
    surname, comma, _ = one.heading.partition(",")
    return tuple(word for word in _words(surname) if word not in PARTICLES) if comma else ()


def _forenames(one: Agent) -> list[str]:
    forenames = re.sub(r"\d+|-", " ", one.heading.partition(",")[2])
    return [word for word in _words(forenames) if word not in PARTICLES]


def _alike(one: list[str], other: list[str]) -> bool:
    """Whether forenames agree as far as both are given, an initial for a name."""
    pairs = list(zip(one, other, strict=False))
    if not pairs:
        return False
    first, second = pairs[0]
    if not (
        first.startswith(second[:1]) and (min(map(len, pairs[0])) < 3 or first[:3] == second[:3])
    ):
        return False
    return all(a[0] == b[0] for a, b in pairs[1:])
