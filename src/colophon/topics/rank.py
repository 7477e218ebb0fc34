"""Ranking candidates: plainly, with the past blended in, or by a learned ranker."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import log
from types import MappingProxyType
from typing import Any

import msgspec

from colophon.topics import judged, similarity
from colophon.topics import score as score
from colophon.topics.candidates import TopicCandidate
from colophon.topics.closeness import CLOSENESS, closeness
from colophon.topics.past_decisions import (
    FEATURES,
    LEADING,
    MOST_WORDS,
    RANKED,
    SEEN,
    Past,
    PastAnswer,
)
from colophon.topics.structured_text import Span, StructuredText
from colophon.topics.trees import TopicForest
from colophon.vocabulary.matching import analyser

RIVAL = 1.5
"""log-odds that a concept loses for each surer one of the very same words"""
ABSENT = -6.0
"""Plain log-odds of a concept that the text does not name."""
PRIOR = 100
"""decisions that the plain scoring weighs as much as beside those that taught a forest"""
COLUMNS = (*score.PARTS, "plain", "named", "rank", *FEATURES, *CLOSENESS)
_OPENING = 50_000
"""Characters at the beginning of a text whose words are compared."""
_TITLE_WEIGHT = 3

_NOTHING = (0.0,) * len(score.PARTS)


class Blend(msgspec.Struct, frozen=True):
    """How much acceptance and neighbours add to the plain log-odds."""

    acceptance: float = 0.5
    neighbours: float = 2.0


PLAIN = Blend(0.0, 0.0)


class Scored(msgspec.Struct, frozen=True):
    """The plain score of the candidates of a text, best first, its words, and the vectors of
    text and title where there are any."""

    pool: Mapping[str, TopicCandidate]
    parts: Mapping[str, tuple[float, ...]]
    odds: Mapping[str, float]
    words: Mapping[str, int]
    vectors: Any = None

    @property
    def seen(self) -> list[str]:
        """The candidates that count, best first."""
        return list(self.odds)[:SEEN]


def score_candidates(
    text: StructuredText, pool: Mapping[str, TopicCandidate], *, words: bool = True
) -> Scored:
    """Score the candidates of a text plainly; ``words`` are needed to ask the past."""
    parts = {uri: score.parts(one, len(text.text)) for uri, one in pool.items()}
    size = len(text.text)
    odds = {uri: judged.log_odds(pool[uri], values, size) for uri, values in parts.items()}
    for uri, added in similarity.log_odds(text, pool).items():
        odds[uri] += added
    order = _best_first(_lower_rivals(_best_first(odds), pool))
    if not words:
        return Scored(pool, parts, order, {})
    return Scored(pool, parts, order, _words(text, list(order)), similarity.text_vectors(text))


def _best_first(odds: Mapping[str, float]) -> dict[str, float]:
    """Log-odds, the best first."""
    return dict(sorted(odds.items(), key=lambda one: (-one[1], one[0])))


def _lower_rivals(
    order: Mapping[str, float], pool: Mapping[str, TopicCandidate]
) -> dict[str, float]:
    """Log-odds by concept, given best first: words mean one thing, so that a concept is the less
    likely the more others rest on the very same places and are surer."""
    before: dict[tuple[Span, int], int] = {}
    lowered = {}
    for uri, odds in order.items():
        words = pool[uri].spans[0], len(pool[uri].spans)
        rivals = before.get(words, 0)
        lowered[uri] = odds - RIVAL * rivals
        before[words] = rivals + 1
    return lowered


def _words(text: StructuredText, order: list[str]) -> dict[str, int]:
    """The stems of a text with their counts, those of the title more, and candidates."""
    language = analyser(text.language)
    counts: dict[str, int] = {}
    stretches = [(text.text[:_OPENING], 1)]
    stretches += [(text.text[start:end], _TITLE_WEIGHT - 1) for start, end in text.title]
    stems: dict[str, str] = {}
    for stretch, weight in stretches:
        for word in language.words(stretch):
            stem = stems.get(word)
            if stem is None:
                stem = stems[word] = language.key(word)
            if len(stem) > 1 and not stem.isdigit():
                counts[stem] = counts.get(stem, 0) + weight
    best = dict(sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:MOST_WORDS])
    best.update((f"@{uri}", _TITLE_WEIGHT) for uri in order[:LEADING])
    return best


class FeatureColumns:
    """The features of the concepts of one text, in the order of :data:`COLUMNS`."""

    def __init__(
        self,
        parts: Mapping[str, Sequence[float]],
        odds: Mapping[str, float],
        answer: PastAnswer,
        vectors: Any = None,
        labels: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """``vectors`` are those of the text and its title, ``labels`` those of named concepts."""
        self._parts = parts
        self._odds = odds
        self._answer = answer
        self._vectors = vectors
        self._labels = labels

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {uri: rank for rank, uri in enumerate(self._odds)}

    def uris(self) -> list[str]:
        """The concepts that are ranked: the best named ones, then those of the past."""
        return list(dict.fromkeys([*list(self._odds)[:RANKED], *self._answer.concepts_named()]))

    def rows(self) -> Iterator[tuple[str, list[float]]]:
        """Every ranked concept with its features."""
        uris = self.uris()
        labels = [self._labels.get(uri) or self._answer.labels.get(uri, "") for uri in uris]
        for uri, close in zip(uris, closeness(self._vectors, labels), strict=True):
            yield uri, [*self._row(uri), *close]

    def _row(self, uri: str) -> list[float]:
        """The features of one concept, but for what its label tells."""
        return [
            *self._parts.get(uri, _NOTHING),
            self._odds.get(uri, 2 * ABSENT),
            float(uri in self._odds),
            self._ranks.get(uri, 2 * SEEN),
            *self._answer.features(uri),
        ]


_AT = {name: number for number, name in enumerate(COLUMNS)}


def blend_row(row: Sequence[float], blend: Blend, base: float) -> float:
    """Log-odds of a row of features; ``base`` is the share of offers accepted at all."""
    if blend == PLAIN:
        return row[_AT["plain"]]
    plain = _plain(row)
    offered = row[_AT["seen"]]
    taken = row[_AT["acceptance-plain"]] * offered
    habit = log((taken + 1) / (offered * base + 1))
    return plain + blend.acceptance * habit + blend.neighbours * row[_AT["near-50"]]


def temper(learnt: float, row: Sequence[float], decisions: int) -> float:
    """What a forest says of a row of features, drawn to the plain log-odds: the more, the fewer
    decisions it was taught by."""
    share = PRIOR / (PRIOR + decisions)
    return (1 - share) * learnt + share * _plain(row)


def _plain(row: Sequence[float]) -> float:
    return row[_AT["plain"]] if row[_AT["named"]] else ABSENT


class Ranker(msgspec.Struct, frozen=True):
    """Log-odds of concepts from their features: a forest, or else a blend."""

    past: Past
    blend: Blend = PLAIN
    forest: TopicForest | None = None

    @property
    def base(self) -> float:
        """The share of offered concepts that was accepted."""
        return self.past.rate

    def rank_candidates(self, text: Scored) -> tuple[dict[str, float], PastAnswer | None]:
        """Concept → log-odds, best first, and what the past said."""
        if self.forest is None and self.blend == PLAIN:
            return dict(text.odds), None
        answer = self.past.ask(text.words, text.seen)
        labels = {uri: one.label for uri, one in text.pool.items()}
        columns = FeatureColumns(text.parts, text.odds, answer, text.vectors, labels)
        base, decisions = self.base, len(self.past.lessons)
        odds = {
            uri: temper(self.forest.log_odds(row), row, decisions)
            if self.forest
            else blend_row(row, self.blend, base)
            for uri, row in columns.rows()
        }
        if self.forest is None:
            odds = {**{uri: plain for uri, plain in text.odds.items() if uri not in odds}, **odds}
        return _best_first(odds), answer
