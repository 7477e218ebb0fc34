"""Suggesting for a corpus and measuring the result."""

from collections.abc import Iterable, Sequence

from colophon.topics.corpus import Sample
from colophon.topics.measures import Measures, measure_all
from colophon.topics.rank import Ranker
from colophon.topics.suggest import LEAST, suggest
from colophon.vocabulary.matching import CompiledVocabulary

LIMIT = 10
"""Suggestions that are measured for a document, as with ``annif eval``."""


def gold_uris(sample: Sample, vocabularies: Sequence[CompiledVocabulary]) -> tuple[str, ...]:
    """The gold concepts that one of the vocabularies knows."""
    if sample.labels:
        found = [
            entry.uri
            for label in sample.gold
            for vocabulary in vocabularies
            for entry in vocabulary.find(label, sample.text.language)[:1]
        ]
        return tuple(dict.fromkeys(found))
    return tuple(
        uri for uri in sample.gold if any(vocabulary.get(uri) for vocabulary in vocabularies)
    )


def evaluate(
    corpus: Iterable[Sample],
    vocabularies: Sequence[CompiledVocabulary],
    ranker: Ranker | None = None,
    *,
    limit: int = LIMIT,
    least: float = LEAST,
) -> Measures:
    """Precision, recall, F1@k and NDCG over a corpus, by Annif's definitions."""
    results = []
    for sample in corpus:
        offered = suggest(sample.text, vocabularies, ranker, limit=limit, least=least, rivals=True)
        results.append(([one.uri for one in offered], gold_uris(sample, vocabularies)))
    return measure_all(results)
