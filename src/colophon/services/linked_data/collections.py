"""The catalogue itself, its list of records, and its sets.

https://www.w3.org/TR/vocab-dcat-3/ · http://www.openarchives.org/OAI/openarchivesprotocol.html#Set
"""

from urllib.parse import quote

from colophon.index.search import SearchReader, Words
from colophon.index.sqlite import IndexReader
from colophon.model.namespaces import COLOPHON, DCTERMS, RDF
from colophon.publish import places
from colophon.services.linked_data.about import About
from colophon.services.linked_data.descriptions import DUMPS, describe, schema_org
from colophon.services.linked_data.graphs import DCAT, Graph
from colophon.services.linked_data.resources import Resource, Section

PAGE = 100
"""records on one page of a list"""
_SETS = 1_000
COLLECTION = "http://purl.org/dc/dcmitype/Collection"


class Collections:
    """What records are gathered in."""

    def __init__(self, about: About, reader: IndexReader, search: SearchReader) -> None:
        self._about = about
        self._reader = reader
        self._search = search
        self._base = places.base(about.namespace)

    def catalogue(self) -> Resource:
        """The catalogue: what it is, the ways in, and what it holds."""
        about, graph = self._about, Graph()
        graph.link(self._base, RDF + "type", DCAT + "Catalog", COLLECTION)
        graph.say(self._base, DCTERMS + "title", about.name)
        graph.say(self._base, DCTERMS + "description", about.description)
        graph.link(self._base, DCTERMS + "license", about.licence)
        describe(graph, about, self._search.count(None))
        told = Section("")
        told.add(about.description, "", "Description")
        told.add(str(self._search.count(None)), "records", "Records")
        told.add("Vocabularies", "vocab", "Browse")
        told.add("Terms of our own", "vocab/terms", "Browse")
        told.add(about.oai, about.oai, "For harvesters (OAI-PMH)")
        for name in DUMPS:
            told.add(name, f"dump/{name}", "Everything in one file")
        told.add("feed.atom", "feed.atom", "New and changed (Atom)")
        if about.sparql:
            told.add("sparql", "sparql", "Queries (SPARQL)")
        newest = Section("New and changed")
        for id, title, _ in self._search.find(None, limit=10, by="changed", down=True):
            newest.add(title, places.record_path(id))
            graph.link(self._base, DCTERMS + "hasPart", about.namespace + id)
        sections = [told, newest, self._sets()]
        return Resource(about.name, self._base, graph, sections, data=schema_org(about))

    def ontology(self) -> Resource:
        """The terms of our own that records are written in."""
        graph, section = Graph(), Section("Terms")
        graph.read(self._about.ontology)
        for address, label in graph.labels():
            section.add(f"{label} ({address.rpartition('#')[2]})")
        return Resource("Colophon terms", COLOPHON.rstrip("#"), graph, [section], above="vocab")

    def records(self, start: int, words: str = "") -> Resource:
        """The list of records by title, from one on; all, or those with these words."""
        here = f"{self._base}records"
        graph, section, more = Graph(), Section(""), Section("More")
        wanted = Words(words) if words.strip() else None
        for id, title, _ in self._search.find(wanted, start=start, limit=PAGE, by="title"):
            section.add(title, places.record_path(id), "")
            graph.link(here, DCTERMS + "hasPart", self._about.namespace + id)
        if self._search.count(wanted) > start + PAGE:
            asked = f"&q={quote(words)}" if wanted else ""
            more.add("Next page", f"records?start={start + PAGE}{asked}")
        section.heading = "Records"
        title = f"Records with “{words}”" if wanted else "Records by title"
        return Resource(title, here, graph, [section, more], search=words or " ")

    def set(self, spec: str) -> Resource | None:
        """A set and the records in it; None where nobody is in it."""
        found = dict(self._reader.sets("", 1 << 30))
        if spec not in found or spec in self._about.hidden_sets:
            return None
        here = f"{self._base}set/{spec}"
        graph, section = Graph(), Section("Records")
        graph.link(here, RDF + "type", COLLECTION)
        graph.say(here, DCTERMS + "title", found[spec])
        for id in self._members(spec):
            title = next(iter(self._search.titles([id])), id)
            section.add(title, places.record_path(id))
            graph.link(here, DCTERMS + "hasPart", self._about.namespace + id)
        return Resource(found[spec], here, graph, [section])

    def _members(self, spec: str) -> list[str]:
        return self._reader.members("oai_dc", spec, PAGE)

    def _sets(self) -> Section:
        section = Section("Sets")
        for spec, name in self._reader.sets("", _SETS):
            if spec.count(":") < 2 and spec not in self._about.hidden_sets:
                section.add(name, f"set/{spec}")
        return section
