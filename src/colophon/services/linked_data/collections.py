"""The catalogue itself, its list of records, and its sets.

https://www.w3.org/TR/vocab-dcat-3/ · http://www.openarchives.org/OAI/openarchivesprotocol.html#Set
"""

from colophon.index.search import SearchReader
from colophon.index.sqlite import IndexReader, Wanted
from colophon.model.namespaces import DCTERMS, RDF
from colophon.publish import places
from colophon.services.linked_data.about import About
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
        told = Section("")
        told.add(about.description, "", "Description")
        told.add(str(self._search.count(None)), "records", "Records")
        told.add("Vocabularies", "vocab", "Browse")
        told.add(about.oai, about.oai, "For harvesters (OAI-PMH)")
        newest = Section("New and changed")
        for id, title, _ in self._search.find(None, limit=10, by="changed", down=True):
            newest.add(title, places.record_path(id))
            graph.link(self._base, DCTERMS + "hasPart", about.namespace + id)
        return Resource(about.name, self._base, graph, [told, newest, self._sets()])

    def records(self, start: int) -> Resource:
        """The list of records by title, from one on."""
        here = f"{self._base}records"
        graph, section, more = Graph(), Section(""), Section("More")
        for id, title, _ in self._search.find(None, start=start, limit=PAGE, by="title"):
            section.add(title, places.record_path(id), "")
            graph.link(here, DCTERMS + "hasPart", self._about.namespace + id)
        if self._search.count(None) > start + PAGE:
            more.add("Next page", f"records?start={start + PAGE}")
        section.heading = "Records"
        return Resource("Records by title", here, graph, [section, more], above="")

    def set(self, spec: str) -> Resource | None:
        """A set and the records in it; None where nobody is in it."""
        found = dict(self._reader.sets("", 1 << 30))
        if spec not in found:
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
        return self._reader.members(Wanted("oai_dc", spec), PAGE)

    def _sets(self) -> Section:
        section = Section("Sets")
        for spec, name in self._reader.sets("", _SETS):
            if ":" not in spec or spec.count(":") == 1:
                section.add(name, f"set/{spec}")
        return section
