"""The concepts from which a model may choose: those that our own matching finds in the text."""

from collections.abc import Iterable, Iterator

from colophon.describe import Context
from colophon.describe.suggesting.request import OfferedConcept
from colophon.describe.topics import as_text
from colophon.model.document import Document
from colophon.model.record import Concept
from colophon.profile import Field, Kind
from colophon.topics.suggest import suggest
from colophon.vocabulary import Vocabulary
from colophon.vocabulary.matching import CompiledVocabulary

MOST = 30
"""concepts offered for a field"""
_WHOLE = 60
"""concepts of a vocabulary that is small enough to be offered whole"""
_LEAST = 0.01


def choices(
    document: Document, context: Context, fields: Iterable[Field]
) -> tuple[OfferedConcept, ...]:
    """What is offered for each field that takes concepts, the likeliest first."""
    found: list[OfferedConcept] = []
    for field in fields:
        if field.kind is not Kind.CONCEPT:
            continue
        labels: set[str] = set()
        for concept in _concepts(document, context, field):
            if len(labels) < MOST and concept.label not in labels:
                labels.add(concept.label)
                found.append(OfferedConcept(field.term, concept.label, concept))
    return tuple(found)


def _concepts(document: Document, context: Context, field: Field) -> Iterator[Concept]:
    already = (one.value for one in context.found if one.term == field.term)
    yield from (one for one in already if isinstance(one, Concept))
    names = context.config.topics if field.term == "subject" else field.vocabularies
    found = [context.vocabularies[name] for name in names if name in context.vocabularies]
    compiled = [one for one in found if isinstance(one, CompiledVocabulary)]
    if field.term == "subject":
        text = as_text(document, context.language)
        for one in suggest(text, compiled, limit=MOST, least=_LEAST, rivals=True):
            yield _concept(context, context.vocabularies[one.vocabulary], one.uri)
        return
    for vocabulary in found:
        whole = len(vocabulary) <= _WHOLE
        uris = (
            [one.uri for one in vocabulary]
            if whole
            else [hit.uri for hit in vocabulary.match(document.text[:20_000], context.language)]
        )
        yield from (_concept(context, vocabulary, uri) for uri in dict.fromkeys(uris))


def _concept(context: Context, vocabulary: Vocabulary, uri: str) -> Concept:
    entry = vocabulary.get(uri)
    label = entry.label(context.config.language) if entry else None
    return Concept(
        uri=uri,
        label=label.text if label else uri,
        language=label.language if label else "",
        scheme=vocabulary.uri,
        vocabulary=vocabulary.name,
    )
