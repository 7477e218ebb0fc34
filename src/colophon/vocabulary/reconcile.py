"""Matching a name against a vocabulary, for reconciliation and for terms without a URI.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from collections.abc import Iterable

import msgspec

from colophon.model.likeness import likeness
from colophon.vocabulary import Entry, Vocabulary
from colophon.vocabulary.words import fold

SURE = 0.95
"""Score from which on a lone candidate is a match."""
LONGEST = 200
"""Characters of a name or label that are compared."""


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """A concept that a name may stand for, how well (0…1), and whether surely."""

    entry: Entry
    label: str
    score: float
    match: bool = False


def candidates(
    vocabulary: Vocabulary, query: str, limit: int = 10, language: str | None = None
) -> tuple[Match, ...]:
    """The concepts whose labels are most like a name, best first.

    1 is for the preferred label itself, 0.97 for another label of the concept, less by
    the share of letters in common.  One is a sure match when no other is as good.
    """
    if not query.strip() or limit < 1:
        return ()
    found = {entry.uri: entry for entry in vocabulary.find(query, language)}
    found |= {one.uri: one for one in vocabulary.search(query, language, limit * 4)}
    for word in sorted(fold(query).split(), key=len, reverse=True)[:3]:
        if len(found) < limit * 4 and len(word) > 3:
            for entry in vocabulary.search(word, language, limit * 2):
                found.setdefault(entry.uri, entry)
    wanted = fold(query)[:LONGEST]
    scored = sorted(
        (_score_entry(entry, wanted) for entry in found.values()),
        key=lambda one: (-one.score, one.entry.uri),
    )[:limit]
    rivals = sum(one.score >= SURE for one in scored)
    return tuple(
        msgspec.structs.replace(one, match=rivals == 1 and one.score >= SURE) for one in scored
    )


def _score_entry(entry: Entry, wanted: str) -> Match:
    best = Match(entry=entry, label=entry.label().text, score=0.0)
    for labels, whole in ((entry.preferred, 1.0), (entry.alternative + entry.hidden, 0.97)):
        for label in labels:
            said = fold(label.text)
            alike = 1.0 if said == wanted else 0.9 * likeness(said[:LONGEST], wanted)
            if alike * whole > best.score:
                best = Match(entry=entry, label=label.text, score=round(alike * whole, 4))
    return best


class Unlinked(msgspec.Struct, frozen=True, kw_only=True):
    """A term that stands in records without a URI, and what it may be."""

    term: str
    count: int
    matches: tuple[Match, ...] = ()


def missing_uris(terms: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> tuple[Unlinked, ...]:
    """A report of (label, URI or nothing) pairs that have no URI, the commonest first."""
    counts: dict[str, int] = {}
    for label, uri in terms:
        if not uri and label.strip():
            counts[label.strip()] = counts.get(label.strip(), 0) + 1
    return tuple(
        Unlinked(term=term, count=count, matches=candidates(vocabulary, term, 3))
        for term, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    )
