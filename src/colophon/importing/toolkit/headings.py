"""Which field a column's heading means."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from colophon.importing.toolkit.heading_words import FILE, HEADINGS, ID, PARTS
from colophon.model.folding import fold_letters

SINGLE = frozenset(
    """
    title edition issued created issue bibliographicCitation repository box folder callNumber
    accessState embargoUntil reviewBy rightsURI
    """.split()
)
"""fields that one column fills, in the shipped profile"""

NUMBERED = frozenset(("issue",))
"""fields whose parts are numbers, of which the heading says what they count"""
SECOND = {"rightsURI": "rights"}
"""where a further column goes that means a field of one value"""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DATATYPE = re.compile(r"\s*\^\^.*\Z|\s*@[a-z]{2,3}\Z")
"""what Omeka S puts behind a heading: a type of data, a language"""
_IDENTIFIER = re.compile(r"\w identifiers?\Z")
_PREFIX = re.compile(r"^(?:dcterms|dc|dublin core|bibo|foaf|schema|ca objects|colophon)\s?[:.]\s?")
_NUMBERED = re.compile(r"\s*\d{1,2}$")


@lru_cache(maxsize=4096)
def fold_heading(heading: str) -> str:
    """A heading without capitals, accents and punctuation, so that people's ways of writing
    it are one."""
    plain = _PREFIX.sub("", fold_letters(heading).replace("_", " ").strip())
    return " ".join(re.sub(r"[^\w]+", " ", plain).split())


@lru_cache(maxsize=1)
def _words() -> Mapping[str, str]:
    return {word: target for target, words in HEADINGS.items() for word in words.split("|")}


def target_of(heading: str, labels: Mapping[str, str]) -> str:
    """The field, or ``id`` or ``file``, that a heading means, or empty.

    ``labels`` are the labels of the catalogue's fields by term: its own words go first.
    """
    own = {fold_heading(one): term for term, label in labels.items() for one in (label, term)}
    for form in _forms(heading):
        found = own.get(form) or _words().get(form)
        if found:
            return found
    return "identifier" if _IDENTIFIER.search(fold_heading(_outside(heading))) else ""


def _forms(heading: str) -> Iterator[str]:
    """The heading, then without a number behind it (``Creator 2``) and a plural in brackets,
    without anything in brackets, and one after the other of what strokes part."""
    heading = _DATATYPE.sub("", heading)
    plain = fold_heading(heading)
    yield plain
    yield _NUMBERED.sub("", plain)
    yield plain.removesuffix(" s").removesuffix(" es")
    bare = _outside(heading)
    yield fold_heading(bare)
    if "/" in bare:
        yield from map(fold_heading, bare.split("/"))


def _outside(heading: str) -> str:
    """The words of a heading that stand outside brackets."""
    return _BRACKETS.sub(" ", heading)


def is_part(target: str, heading: str) -> bool:
    """Whether a column says but a part of a value of that field, which others go on with."""
    return any(form in PARTS.get(target, ()) for form in _forms(heading))


def guess_targets(headings: tuple[str, ...], labels: Mapping[str, str]) -> dict[str, str]:
    """Heading → target for every column; empty where nothing is known.

    A field that takes one value takes the first column that means it.
    """
    taken: set[str] = set()
    found: dict[str, str] = {}
    for heading in headings:
        target = target_of(heading, labels)
        first, _, second = target.partition(" ")
        if second and len(second) != 3:
            target = second if first in taken else first
        if target in taken and target in SECOND:
            target = SECOND[target]
        free = target not in taken or not (target in SINGLE or target in (ID, FILE))
        if target in NUMBERED and not free:
            before = [one for one, term in found.items() if term == target]
            free = len(before) == 1 and is_part(target, before[0]) != is_part(target, heading)
        found[heading] = target if free else ""
        taken.add(target)
    return found


def count_known(headings: tuple[str, ...], labels: Mapping[str, str]) -> int:
    """How many of these cells are headings that are known."""
    return sum(bool(one.strip()) and bool(target_of(one, labels)) for one in headings)
