"""The candidates of several vocabularies for one text: joined, disambiguated, related."""

from collections.abc import Sequence

from colophon.topics.candidates import Candidate, Text, candidates
from colophon.vocabulary.matching import CompiledVocabulary, analyser, fold


def found(text: Text, vocabularies: Sequence[CompiledVocabulary]) -> dict[str, Candidate]:
    """The candidates of all vocabularies, those that mean the same joined in the first."""
    pool: dict[str, Candidate] = {}
    for vocabulary in vocabularies:
        for uri, candidate in candidates(text, vocabulary).items():
            pool.setdefault(uri, candidate)
    if sum(vocabulary.linked for vocabulary in vocabularies) and len(vocabularies) > 1:
        _join(pool)
    _qualify(pool, text)
    _relate(pool)
    return pool


def _join(pool: dict[str, Candidate]) -> None:
    """Fold candidates that an exactMatch makes one into that of the earlier vocabulary."""
    rank = {uri: number for number, uri in enumerate(pool)}
    for uri, candidate in list(pool.items()):
        for other in candidate.vocabulary.links(uri).exact if candidate.vocabulary.linked else ():
            if uri in pool and other in pool and other != uri:
                keep, drop = sorted((uri, other), key=rank.__getitem__)
                _absorb(pool[keep], pool.pop(drop))


def _absorb(kept: Candidate, other: Candidate) -> None:
    new = [span for span in other.spans if span not in set(kept.spans)]
    kept.spans = sorted([*kept.spans, *new])
    kept.outer += len(new)
    kept.first, kept.last = kept.spans[0][0], kept.spans[-1][0]
    kept.exact = max(kept.exact, other.exact)
    kept.shared = min(kept.shared, other.shared)
    kept.joined = [*kept.joined, other.uri, *other.joined]


def _qualify(pool: dict[str, Candidate], text: Text) -> None:
    """A qualifier whose words stand in the text too speaks for its concept."""
    qualified = [one for one in pool.values() if one.qualifier]
    if not qualified:
        return
    words = analyser(text.language)
    present = {fold(word)[:6] for word in set(words.words(text.text))}
    for one in qualified:
        asked = [fold(word)[:6] for word in words.words(one.qualifier) if words.key(word)]
        one.qualified = bool(asked) and all(word in present for word in asked)


def _relate(pool: dict[str, Candidate]) -> None:
    """Broader, narrower and related concepts in the same text speak for each other."""
    weight: dict[str, float] = {}
    for uri, one in pool.items():
        if not one.vocabulary.linked:
            continue
        links = one.vocabulary.links(uri)
        for other in {*links.broader, *links.related}:
            if other in pool and other != uri and _apart(one, pool[other]):
                weight[uri] = weight.get(uri, 0) + pool[other].exact
                weight[other] = weight.get(other, 0) + one.exact
    for uri, sum_ in weight.items():
        pool[uri].coherence = 1 - 1 / (1 + sum_ / 2)


def _apart(one: Candidate, other: Candidate) -> bool:
    """Whether two concepts rest on different words."""
    return one.spans[0] != other.spans[0] or len(one.spans) != len(other.spans)
