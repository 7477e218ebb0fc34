"""Concepts that an archive makes itself, kept in a vocabulary of its own."""

from typing import TYPE_CHECKING

from colophon.model.errors import DecisionError
from colophon.model.record import Concept
from colophon.store.ids import slug
from colophon.vocabulary import Label, editing

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

NAME = "local"
"""vocab/local.ttl"""


def make_concept(catalogue: "Catalogue", label: str, *, broader: str = "", by: str) -> Concept:
    """A new concept; one that has this label already is taken instead.

    Raises :class:`DecisionError` where ``broader`` is no URI.
    """
    label = " ".join(label.split())[:200]
    if not label:
        raise DecisionError("a concept needs a label.", remedy="Write how it is called.")
    if broader and not broader.startswith(("http://", "https://")):
        raise DecisionError(
            "the broader concept is not chosen.",
            place=broader[:80],
            remedy="Choose one of the list that opens while you write, or leave it empty.",
        )
    known = known_by(catalogue, label)
    if known is not None:
        return known
    language = catalogue.config.language
    scheme = f"{catalogue.config.namespace}vocab/{NAME}"
    path = catalogue.vocab_folder / f"{NAME}.ttl"
    remark = f"{catalogue.clock():%Y-%m-%d} {by}"
    concept = editing.concept(
        _free(catalogue, f"{scheme}/{slug(label) or 'concept'}"),
        scheme,
        Label(label, language),
        remark=remark,
    )
    if broader:
        values = {**concept.values, f"{editing.SKOS}broader": (broader,)}
        values.pop(f"{editing.SKOS}topConceptOf")
        concept = editing.Addition(subject=concept.subject, values=values, remark=remark)
    new = [] if path.exists() else [_scheme(scheme, catalogue.config.name, language)]
    editing.append(path, (*new, concept))
    catalogue.vocabularies.renew()
    return Concept(
        uri=concept.subject, label=label, language=language, scheme=scheme, vocabulary=NAME
    )


def known_by(catalogue: "Catalogue", text: str) -> Concept | None:
    """The archive's own concept with this URI or label."""
    vocabulary = catalogue.vocabularies.get(NAME)
    if vocabulary is None:
        return None
    entry = vocabulary.get(text) or next(iter(vocabulary.find(text)), None)
    if entry is None:
        return None
    label = entry.label(catalogue.config.language)
    return Concept(
        uri=entry.uri,
        label=label.text,
        language=label.language,
        scheme=vocabulary.uri,
        vocabulary=NAME,
    )


def _free(catalogue: "Catalogue", stem: str) -> str:
    vocabulary = catalogue.vocabularies.get(NAME)
    number, uri = 1, stem
    while vocabulary is not None and vocabulary.get(uri) is not None:
        number += 1
        uri = f"{stem}-{number}"
    return uri


def _scheme(uri: str, name: str, language: str) -> editing.Addition:
    return editing.Addition(
        subject=uri,
        values={
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": (f"{editing.SKOS}ConceptScheme",),
            f"{editing.DCTERMS}title": (Label(f"{name}: own concepts", language),),
        },
    )
