"""Suggesting topics: the best concepts for a text, each with what speaks for it."""

from collections.abc import Sequence

import msgspec

from colophon.topics import score as score
from colophon.topics.candidates import MOST_SPANS, TopicCandidate
from colophon.topics.past_decisions import FEATURES, PastAnswer
from colophon.topics.pool import find_candidates
from colophon.topics.rank import Ranker, score_candidates
from colophon.topics.structured_text import Span, StructuredText
from colophon.vocabulary.matching import CompiledVocabulary

LIMIT = 8
"""Topics suggested for a document unless asked otherwise."""
LEAST = 0.03
"""Confidence below which nothing is suggested unless asked otherwise."""


class Neighbour(msgspec.Struct, frozen=True):
    """A reviewed record that speaks for a topic, and how like the document it is (0…1)."""

    record: str
    similarity: float


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A topic for a document: its spans or neighbours, its score (0…1) and its parts.

    ``alternatives`` are the URIs of the concepts that the same words might mean;
    ``mapped`` those of other vocabularies that mean the same.
    """

    uri: str
    label: str
    vocabulary: str
    score: float
    parts: tuple[tuple[str, float], ...] = ()
    spans: tuple[Span, ...] = ()
    count: int = 0
    neighbours: tuple[Neighbour, ...] = ()
    alternatives: tuple[str, ...] = ()
    mapped: tuple[str, ...] = ()


def suggest(
    text: StructuredText,
    vocabularies: Sequence[CompiledVocabulary],
    ranker: Ranker | None = None,
    *,
    limit: int | None = LIMIT,
    least: float = LEAST,
    rivals: bool = False,
) -> list[Suggestion]:
    """The best topics for a text, best first.

    ``ranker`` is what decisions taught (``Memory.open(folder).ranker()``); ``least`` the
    confidence below which nothing is suggested.  Of concepts that rest on the very same
    words only the best is given, unless ``rivals`` are wanted; each names the others.
    """
    pool = find_candidates(text, vocabularies)
    plain = score_candidates(text, pool, words=ranker is not None)
    odds, answer = ranker.rank_candidates(plain) if ranker else (plain.odds, None)
    taken: set[tuple[Span, int]] = set()
    suggestions: list[Suggestion] = []
    for uri, value in odds.items():
        sure = score.confidence(value)
        if sure < least or (limit is not None and len(suggestions) >= limit):
            break
        witnesses = answer.witnesses(uri) if answer else []
        one = pool.get(uri)
        if one is None:
            if named := _absent(uri, sure, witnesses, vocabularies):
                suggestions.append(named)
            continue
        if is_weak(one, len(text.text)) and not witnesses:
            continue
        words = one.spans[0], len(one.spans)
        if words not in taken or rivals:
            taken.add(words)
            suggestions.append(_suggest_named(one, sure, plain.parts[uri], witnesses, answer))
    return suggestions


def is_weak(one: TopicCandidate, size: int) -> bool:
    """Whether a topic rests on a single word, said once in a text that says more than that,
    and neither in its title nor over a section."""
    said = one.words == 1 and one.count == 1 and not one.titled and not one.headed
    return said and size > score.SHORT


def _suggest_named(
    one: TopicCandidate,
    sure: float,
    values: tuple[float, ...],
    witnesses: list[tuple[str, float]],
    answer: PastAnswer | None,
) -> Suggestion:
    """A concept that the text names."""
    parts = [(part, value) for part, value in zip(score.PARTS, values, strict=True) if value]
    if answer is not None:
        learnt = zip(FEATURES, answer.features(one.uri), strict=True)
        parts += [(name, value) for name, value in learnt if value and name in _SHOWN]
    return Suggestion(
        uri=one.uri,
        label=one.label,
        vocabulary=one.vocabulary.name,
        score=round(sure, 4),
        parts=tuple((name, round(value, 3)) for name, value in parts),
        spans=tuple(one.spans[:MOST_SPANS]),
        count=one.count,
        neighbours=tuple(Neighbour(*witness) for witness in witnesses),
        alternatives=one.rivals,
        mapped=tuple(one.joined),
    )


_SHOWN = frozenset({"acceptance", "near-50"})
"""Of what decisions taught, the parts that are shown."""


def _absent(
    uri: str,
    sure: float,
    witnesses: list[tuple[str, float]],
    vocabularies: Sequence[CompiledVocabulary],
) -> Suggestion | None:
    """A concept that only the neighbours know; None where there is nobody to name."""
    if not witnesses:
        return None
    for vocabulary in vocabularies:
        entry = vocabulary.get(uri)
        if entry is not None:
            return Suggestion(
                uri=uri,
                label=entry.label().text,
                vocabulary=vocabulary.name,
                score=round(sure, 4),
                parts=(("neighbours", round(sum(weight for _, weight in witnesses), 3)),),
                neighbours=tuple(Neighbour(*witness) for witness in witnesses),
            )
    return None
