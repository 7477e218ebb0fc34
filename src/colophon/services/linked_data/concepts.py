"""Vocabularies and their concepts: publishers and topics, each with the records that point to it.

https://www.w3.org/TR/skos-reference/
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit

from colophon.index.search import SearchReader
from colophon.model.namespaces import DCTERMS, FOAF, RDF, RDFS, SKOS
from colophon.profile import VOCABULARY_STEM
from colophon.publish import places
from colophon.publish.language_names import language_name
from colophon.services.linked_data.graphs import Graph
from colophon.services.linked_data.resources import Resource, ResourceLine, Section
from colophon.services.linked_data.views import PageView
from colophon.vocabulary import Entry, Label, Vocabulary

PAGE = 200
"""records named with a concept; all of them are found by its address"""

_RELATIONS = {
    "broader": "topic.broader",
    "narrower": "topic.narrower",
    "related": "topic.related",
    "exact": "topic.exact",
    "close": "topic.close",
    "replaced_by": "topic.replaced_by",
}
"""the relations of a concept, and the keys of what they are called"""
_PREDICATES = {
    "broader": SKOS + "broader",
    "narrower": SKOS + "narrower",
    "related": SKOS + "related",
    "exact": SKOS + "exactMatch",
    "close": SKOS + "closeMatch",
    "replaced_by": DCTERMS + "isReplacedBy",
}
_TEXTS = (
    ("preferred", SKOS + "prefLabel", "concept.name"),
    ("alternative", SKOS + "altLabel", "concept.also"),
    ("definition", SKOS + "definition", "concept.definition"),
    ("scope_note", SKOS + "scopeNote", "concept.scope"),
)


class ConceptPage(Protocol):
    """The page of concepts of a kind, where they have one of their own."""

    template: str

    def shows(self, key: str, /) -> bool:
        """Whether it shows the concept of this key."""

    def template_values(
        self, key: str, label: str, entry: Entry | None, view: PageView, /
    ) -> Mapping[str, Any]:
        """What its template is filled with."""


class Concepts:
    """The vocabularies of a catalogue as resources."""

    def __init__(
        self, vocabularies: Mapping[str, Vocabulary], search: SearchReader, namespace: str
    ) -> None:
        self._vocabularies = vocabularies
        self._search = search
        self._namespace = namespace
        self.pages: Mapping[str, ConceptPage] = {}
        """pages of their own for the concepts of a vocabulary, by its name or for all others"""
        self._stems = (VOCABULARY_STEM, namespace, places.base(namespace) + places.VOCABULARY)

    def all(self, view: PageView) -> Resource:
        """All vocabularies."""
        here = places.base(self._namespace) + places.VOCABULARY.rstrip("/")
        graph = Graph()
        section = Section("")
        for name, vocabulary in sorted(self._vocabularies.items()):
            section.add(vocabulary.title or name, f"vocab/{name}")
            graph.link(here, RDFS + "member", vocabulary.uri)
            graph.say(vocabulary.uri, SKOS + "prefLabel", vocabulary.title)
            graph.link(vocabulary.uri, RDF + "type", SKOS + "ConceptScheme")
        return Resource(view.t("page.vocabularies"), here, graph, [section])

    def scheme(self, name: str, view: PageView) -> Resource | None:
        """A vocabulary with all its concepts."""
        vocabulary = self._vocabularies.get(name)
        if vocabulary is None:
            return None
        graph = Graph()
        graph.link(vocabulary.uri, RDF + "type", SKOS + "ConceptScheme")
        graph.say(vocabulary.uri, SKOS + "prefLabel", vocabulary.title)
        section = Section(view.t("concept.all"))
        labelled = sorted((entry.label().text.casefold(), entry) for entry in vocabulary)
        for _, entry in labelled:
            if entry.uri.startswith(self._stems):
                _describe(graph, entry, vocabulary.uri)
            else:
                _link(graph, entry, vocabulary.uri)
            section.add(entry.label().text, self._href(entry.uri))
        return Resource(vocabulary.title or name, vocabulary.uri, graph, [section])

    def concept(self, name: str, local: str, view: PageView) -> Resource | None:
        """A concept with what it is related to, and the records that point to it."""
        vocabulary = self._vocabularies.get(name)
        if vocabulary is None:
            return None
        entry = self.entry(name, local)
        if entry is None:
            return None
        graph = Graph()
        _describe(graph, entry, vocabulary.uri)
        sections = [self._words(entry, view), self._relations(entry, vocabulary, view)]
        sections.append(self._records(entry.uri, graph, view))
        above = ResourceLine(vocabulary.title or name, f"vocab/{name}")
        title = entry.label(view.t.language).text
        page = self.pages.get(name) or self.pages.get("")
        key = f"{name}/{local}"
        told = page.template_values(key, title, entry, view) if page and page.shows(key) else None
        if page is None or told is None:
            return Resource(title, entry.uri, graph, sections, above=above)
        return Resource(
            title, entry.uri, graph, sections, above=above, template=page.template, told=told
        )

    def place(self, path: str) -> str:
        """Where a vocabulary or a concept that is named below the records' namespace lies."""
        name, slash, local = path.partition("/")
        known = name in self._vocabularies and (not slash or self.entry(name, local))
        return f"{places.VOCABULARY}{path}" if known else ""

    def entry(self, name: str, local: str) -> Entry | None:
        """A concept by its vocabulary's name and its own in it; None where there is none."""
        vocabulary = self._vocabularies[name]
        found = (vocabulary.get(f"{stem}{name}/{local}") for stem in self._stems)
        return next((entry for entry in found if entry), None)

    def key(self, uri: str) -> str:
        """The key that stands for a concept of the catalogue in facets; empty for others."""
        return places.local(uri, self._namespace).removeprefix(places.VOCABULARY)

    def _words(self, entry: Entry, view: PageView) -> Section:
        section = Section("")
        for attribute, _, heading in _TEXTS:
            for language, labels in _by_language(getattr(entry, attribute)).items():
                note = f"({language_name(language, view.t.language)})" if language else ""
                section.add(" · ".join(labels), "", view.t(heading), language, note=note)
        for home in entry.properties.get(FOAF + "homepage", ()):
            section.add(home, home, view.t("publisher.websites"))
        return section

    def _relations(self, entry: Entry, vocabulary: Vocabulary, view: PageView) -> Section:
        section = Section("")
        for attribute, heading in _RELATIONS.items():
            for uri in getattr(entry, attribute):
                other = vocabulary.get(uri)
                text = other.label(view.t.language).text if other else short_address(uri)
                section.add(text, self._href(uri), view.t(heading))
        return section

    def _records(self, uri: str, graph: Graph, view: PageView) -> Section:
        found = self._search.point_to(uri, 0, PAGE)
        section = Section(view.t("page.records"))
        for property, id, title in found:
            section.add(title, places.record_path(id))
            graph.link(self._namespace + id, property, uri)
        return section

    def _href(self, uri: str) -> str:
        return places.local(uri, self._namespace) or uri


def _by_language(labels: Iterable[Label]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label in labels:
        found.setdefault(label.language, []).append(label.text)
    return found


def short_address(uri: str) -> str:
    """Another's address in short: whose it is, and what it is called there."""
    try:
        host = urlsplit(uri).hostname or ""
    except ValueError:  # a host in brackets that is none
        return uri
    local = re.split(r"[/#]", uri.rstrip("/#"))[-1]
    return f"{host.removeprefix('www.')}: {local}" if host and local else uri


def _describe(graph: Graph, entry: Entry, scheme: str) -> None:
    """What a vocabulary says of a concept, hidden labels apart: they serve finding only."""
    graph.link(entry.uri, RDF + "type", SKOS + "Concept")
    _link(graph, entry, scheme)
    for attribute, predicate, _ in _TEXTS:
        for label in getattr(entry, attribute):
            graph.say(entry.uri, predicate, label.text, label.language)
    for code in entry.notation:
        graph.say(entry.uri, SKOS + "notation", code)
    for predicate, values in entry.properties.items():
        for value in values:
            if value.startswith(("http://", "https://")):
                graph.link(entry.uri, predicate, value)
            else:
                graph.say(entry.uri, predicate, value)


def _link(graph: Graph, entry: Entry, scheme: str) -> None:
    """That a concept is in a vocabulary, and its links: all that is said of those of others."""
    graph.link(entry.uri, SKOS + "inScheme", entry.scheme or scheme)
    for attribute, predicate in _PREDICATES.items():
        graph.link(entry.uri, predicate, *getattr(entry, attribute))
