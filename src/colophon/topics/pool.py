"""The candidates of several vocabularies for one text: joined, disambiguated, related."""

from collections.abc import Sequence

from colophon.topics.candidates import TopicCandidate, candidates
from colophon.topics.structured_text import StructuredText
from colophon.vocabulary.matching import CompiledVocabulary, analyser, fold


def find_candidates(
    text: StructuredText, vocabularies: Sequence[CompiledVocabulary]
) -> dict[str, TopicCandidate]:
    """The candidates of all vocabularies, those that mean the same joined in the first."""
    pool: dict[str, TopicCandidate] = {}
    for vocabulary in vocabularies:
        for uri, candidate in candidates(text, vocabulary).items():
            pool.setdefault(uri, candidate)
    if sum(vocabulary.linked for vocabulary in vocabularies) and len(vocabularies) > 1:
        _join(pool)
    _qualify(pool, text)
    _relate(pool)
    _accompany(pool)
    return pool


_SAME_WORDS = 0.8
"""exactness below which words are another word with the same stem"""


def _join(pool: dict[str, TopicCandidate]) -> None:
    """Fold candidates that an exactMatch makes one into that of the earlier vocabulary."""
    rank = {uri: number for number, uri in enumerate(pool)}
    for uri, candidate in list(pool.items()):
        for other in candidate.vocabulary.links(uri).exact if candidate.vocabulary.linked else ():
            if uri in pool and other in pool and other != uri:
                keep, drop = sorted((uri, other), key=rank.__getitem__)
                _absorb(pool[keep], pool.pop(drop))


def _absorb(kept: TopicCandidate, other: TopicCandidate) -> None:
    new = [span for span in other.spans if span not in set(kept.spans)]
    kept.spans = sorted([*kept.spans, *new])
    kept.outer += len(new)
    kept.first, kept.last = kept.spans[0][0], kept.spans[-1][0]
    kept.exact = max(kept.exact, other.exact)
    kept.shared = min(kept.shared, other.shared)
    kept.joined = [*kept.joined, other.uri, *other.joined]


def _qualify(pool: dict[str, TopicCandidate], text: StructuredText) -> None:
    """A qualifier whose words stand in the text too speaks for its concept."""
    qualified = [one for one in pool.values() if one.qualifier]
    if not qualified:
        return
    words = analyser(text.language)
    present = {fold(word)[:6] for word in set(words.words(text.text))}
    for one in qualified:
        asked = [fold(word)[:6] for word in words.words(one.qualifier) if words.key(word)]
        one.qualified = bool(asked) and all(word in present for word in asked)


def _relate(pool: dict[str, TopicCandidate]) -> None:
    """Broader, narrower, related and neighbouring concepts in the same text speak for each
    other; those that only share a broader concept half as much."""
    linked = [one for one in pool.values() if one.vocabulary.linked]
    below: dict[str, list[TopicCandidate]] = {}
    for one in linked:
        for uri in one.vocabulary.links(one.uri).broader:
            below.setdefault(uri, []).append(one)
    weight: dict[str, float] = {}
    for one in linked:
        links = one.vocabulary.links(one.uri)
        tied = {uri: 1.0 for uri in (*links.broader, *links.related) if uri in pool}
        for uri in tied:
            _tie(one, pool[uri], 1.0, weight)
        for uri in links.broader:
            for other in below[uri][:_SIBLINGS]:
                if other.uri > one.uri and other.uri not in tied:
                    _tie(one, other, 0.5, weight)
    for uri, sum_ in weight.items():
        pool[uri].coherence = 1 - 1 / (1 + sum_ / 2)


_SIBLINGS = 12
"""concepts below the same one that are looked at"""


def _tie(
    one: TopicCandidate, other: TopicCandidate, share: float, weight: dict[str, float]
) -> None:
    if one is other or not _apart(one, other):
        return
    if not other.generic:
        weight[one.uri] = weight.get(one.uri, 0) + share * other.exact
    if not one.generic:
        weight[other.uri] = weight.get(other.uri, 0) + share * one.exact


def _accompany(pool: dict[str, TopicCandidate]) -> None:
    """Note which candidates of many meanings stand beside the name of a concept near by."""
    surer = [one for one in pool.values() if one.vocabulary.linked and not one.manifold]
    for one in pool.values():
        if one.manifold and one.vocabulary.linked:
            one.accompanied = any(_near(one, other) for other in surer)


def _near(one: TopicCandidate, other: TopicCandidate) -> bool:
    """Whether a concept named by other words is related, broader, narrower, or has the same
    broader concept."""
    if other.exact < _SAME_WORDS or other.generic or not _apart(one, other):
        return False
    mine, its = one.vocabulary.links(one.uri), other.vocabulary.links(other.uri)
    return (
        other.uri in (*mine.broader, *mine.related)
        or one.uri in (*its.broader, *its.related)
        or not set(mine.broader).isdisjoint(its.broader)
    )


def _apart(one: TopicCandidate, other: TopicCandidate) -> bool:
    """Whether two concepts rest on different words."""
    return one.spans[0] != other.spans[0] or len(one.spans) != len(other.spans)
