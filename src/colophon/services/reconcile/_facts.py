"""One vocabulary and what it says of its concepts, as reconciling shows it."""

from collections.abc import Iterator
from functools import cached_property

from colophon.services.reconcile._properties import (
    CONCEPT,
    PROPERTIES,
    RDF_TYPE,
    PropertyValue,
    values,
)
from colophon.vocabulary import Entry, Vocabulary

_SAMPLE = 200
"""Concepts looked at to see which properties and types there are."""


class VocabularyFacts:
    """One vocabulary; names are given in ``language`` where there are any."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        self.vocabulary = vocabulary
        self.language = language

    # --- one concept

    def get(self, uri: str) -> Entry | None:
        """The concept of a URI, or the one that has taken its place."""
        entry = self.vocabulary.get(encodable(uri))
        return (self.current_entry(entry) or entry) if entry else None

    def label(self, entry: Entry) -> str:
        """Its name in the catalogue's language."""
        return entry.label(self.language).text

    def about(self, entry: Entry) -> str:
        """A few words that tell it from its namesakes: scope, definition or place."""
        for notes in (entry.scope_note, entry.definition):
            for language in (self.language, "en", ""):
                for note in notes:
                    if note.language.split("-")[0] == language:
                        return note.text[:300]
        above = [one for uri in entry.broader[:2] if (one := self.vocabulary.get(uri))]
        return ", ".join(self.label(one) for one in above)

    def types(self, entry: Entry) -> tuple[str, ...]:
        """What a concept is: its classes, the concept scheme, and skos:Concept."""
        scheme = (entry.scheme or self.vocabulary.uri,)
        own = entry.properties.get(RDF_TYPE, ())
        return tuple(dict.fromkeys(one for one in (*own, *scheme, CONCEPT) if one))

    def values(self, entry: Entry, pid: str) -> list[PropertyValue]:
        """The values of a property: concepts of the vocabulary are named, other URIs are text."""
        return [self._name_value(one) for one in values(entry, pid)]

    def properties(self, type_: str = "") -> list[tuple[str, str]]:
        """(URI, name) of the properties that concepts have here."""
        found = dict(PROPERTIES)
        for entry in self._sample():
            if not type_ or type_ in self.types(entry):
                for uri in entry.properties:
                    found.setdefault(uri, local_name(uri))
        return list(found.items())

    def classes(self) -> list[tuple[str, str]]:
        """(URI, name) of the types that concepts have here."""
        found = {CONCEPT: "Concept"}
        if self.vocabulary.uri:
            found[self.vocabulary.uri] = self.vocabulary.title
        for entry in self._sample():
            for uri in self.types(entry):
                found.setdefault(uri, local_name(uri))
        return list(found.items())

    @cached_property
    def class_names(self) -> dict[str, str]:
        """URI → name of :meth:`classes`, kept."""
        return dict(self.classes())

    def _sample(self) -> Iterator[Entry]:
        """The first concepts."""
        return (entry for entry, _ in zip(self.vocabulary, range(_SAMPLE), strict=False))

    def _name_value(self, value: PropertyValue) -> PropertyValue:
        entry = self.vocabulary.get(value.id) if value.id else None
        return (
            PropertyValue(id=value.id, text=self.label(entry))
            if entry
            else PropertyValue(text=value.text)
        )

    def current_entry(self, entry: Entry) -> Entry | None:
        """The concept that stands for this one now; None where there is none."""
        seen = {entry.uri}
        while entry.replaced_by:
            later = self.vocabulary.get(entry.replaced_by[0])
            if later is None or later.uri in seen:
                return None
            seen.add(later.uri)
            entry = later
        return None if entry.deprecated else entry


def local_name(uri: str) -> str:
    """The last part of a URI, for people."""
    return uri.rstrip("/#").replace("#", "/").rsplit("/", 1)[-1] or uri


def encodable(text: str) -> str:
    """The text without lone surrogates, which JSON can bring and no database takes."""
    return text.encode("utf-8", "replace").decode()
