"""Which field a column's heading means."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from colophon.importing.toolkit.heading_words import FILE, HEADINGS, ID
from colophon.model.folding import fold_letters

SINGLE = frozenset(
    """
    title edition issued created issue bibliographicCitation repository box folder callNumber
    accessState embargoUntil reviewBy rightsURI
    """.split()
)
"""fields that one column fills, in the shipped profile"""

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
    plain = fold_heading(heading)
    for form in _forms(plain):
        found = own.get(form) or _words().get(form)
        if found:
            return found
    return ""


def _forms(plain: str) -> Iterator[str]:
    """The heading, then without a number behind it (``Creator 2``) and a plural in brackets."""
    yield plain
    yield _NUMBERED.sub("", plain)
    yield plain.removesuffix(" s").removesuffix(" es")


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
        free = target not in taken or not (target in SINGLE or target in (ID, FILE))
        found[heading] = target if free else ""
        taken.add(target)
    return found


def count_known(headings: tuple[str, ...], labels: Mapping[str, str]) -> int:
    """How many of these cells are headings that are known."""
    return sum(bool(one.strip()) and bool(target_of(one, labels)) for one in headings)
