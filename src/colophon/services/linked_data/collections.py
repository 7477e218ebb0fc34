"""The catalogue itself, its list of records, and its sets.

https://www.w3.org/TR/vocab-dcat-3/ · http://www.openarchives.org/OAI/openarchivesprotocol.html#Set
"""

from collections.abc import Mapping, Sequence

from colophon.index.interface import IndexReader
from colophon.index.search import SearchReader
from colophon.model.namespaces import COLOPHON, DCTERMS, RDF
from colophon.publish import places
from colophon.publish.language_names import language_name
from colophon.publish.texts import LanguageTexts
from colophon.services.answer import Answer
from colophon.services.linked_data.about import About
from colophon.services.linked_data.descriptions import DUMPS, describe, schema_org
from colophon.services.linked_data.graphs import DCAT, Graph
from colophon.services.linked_data.home import HomePage
from colophon.services.linked_data.resources import Resource, ResourceLine, Section
from colophon.services.linked_data.views import PageView

PAGE = 100
"""records on one page of a list"""
_SETS = 1_000
COLLECTION = "http://purl.org/dc/dcmitype/Collection"


class Collections:
    """What records are gathered in."""

    def __init__(
        self, about: About, reader: IndexReader, search: SearchReader, home: HomePage
    ) -> None:
        self._home = home
        self._about = about
        self._reader = reader
        self._search = search
        self._base = places.base(about.namespace)

    def catalogue(self, view: PageView) -> Resource:
        """The catalogue: what it is, the ways in, and what it holds."""
        about, graph = self._about, Graph()
        graph.link(self._base, RDF + "type", DCAT + "Catalog", COLLECTION)
        graph.say(self._base, DCTERMS + "title", about.name)
        graph.say(self._base, DCTERMS + "description", about.description)
        graph.link(self._base, DCTERMS + "license", about.licence)
        describe(graph, about, self._search.count(None))
        for id, _, _ in self._search.find(None, limit=10, by="changed", down=True):
            graph.link(self._base, DCTERMS + "hasPart", about.namespace + id)
        return Resource(
            about.name,
            self._base,
            graph,
            [],
            lead=about.description,
            data=schema_org(about),
            template="home.html",
            told=self._home.template_values(view),
        )

    def programs(self, view: PageView) -> Answer:
        """The ways in for programs, and the sets that they harvest by."""
        sections = [self._ways_in(view.t), *self._sets(view.t)]
        title = view.t("page.programs")
        here = f"{self._base}programs"
        resource = Resource(title, here, Graph(), sections, lead=view.t("programs.lead"))
        return view.answer("resource.html", title=title, path="", resource=resource, formats=())

    def _ways_in(self, t: LanguageTexts) -> Section:
        """The ways in for programs and for whoever looks after them."""
        about, section = self._about, Section("")
        section.add(about.oai, about.oai, t("programs.harvesting"))
        if about.sparql:
            section.add(t("page.queries"), "sparql", "SPARQL 1.1")
        section.add(t("programs.explained"), "sru", t("programs.searching"))
        for name, media_type in DUMPS.items():
            section.add(name, f"dump/{name}", t("programs.dumps"), note=f"({media_type})")
        section.add(t("page.feed"), "feed.atom", "Atom")
        section.add(t("programs.copies"), "resourcesync.xml", "ResourceSync")
        section.add(t("programs.dataset"), "void", "VoID, DCAT")
        section.add(t("programs.own_terms"), "vocab/terms", t("programs.ontology"))
        return section

    def ontology(self, view: PageView) -> Resource:
        """The terms of our own that records are written in."""
        graph, section = Graph(), Section(view.t("programs.terms"))
        graph.read(self._about.ontology)
        for address, label, comment in graph.terms():
            name = address.rpartition("#")[2]
            section.add(comment or name, heading=label, note=f"({name})", anchor=name)
        here, above = COLOPHON.rstrip("#"), ResourceLine(view.t("page.vocabularies"), "vocab")
        return Resource(view.t("programs.terms_title"), here, graph, [section], above=above)

    def records(self, hits: Sequence[tuple[str, str, int]]) -> Resource:
        """Records that were looked for, as parts of a list."""
        here = f"{self._base}records"
        graph, section = Graph(), Section("")
        for id, title, _ in hits:
            section.add(title, places.record_path(id), "")
            graph.link(here, DCTERMS + "hasPart", self._about.namespace + id)
        return Resource("Records", here, graph, [section], search=" ")

    def set(self, spec: str, view: PageView) -> Resource | None:
        """A set and the records in it; None where nobody is in it."""
        found = dict(self._reader.sets("", 1 << 30))
        if spec not in found or spec in self._about.hidden_sets:
            return None
        here = f"{self._base}set/{spec}"
        graph, section = Graph(), Section(view.t("page.records"))
        graph.link(here, RDF + "type", COLLECTION)
        graph.say(here, DCTERMS + "title", found[spec])
        for id in self._reader.members("oai_dc", spec, PAGE):
            title = next(iter(self._search.titles([id])), id)
            section.add(title, places.record_path(id))
            graph.link(here, DCTERMS + "hasPart", self._about.namespace + id)
        name = self._name(spec, found[spec], view.t)
        parents = spec.rpartition(":")[0]
        above = ResourceLine(
            self._name(parents, found.get(parents, parents), view.t), f"set/{parents}"
        )
        sections = [section, self._subsets(spec, found, view.t)]
        return Resource(name, here, graph, sections, above=above if parents else None)

    def _subsets(self, spec: str, found: Mapping[str, str], t: LanguageTexts) -> Section:
        section = Section(t("programs.parts"))
        for one, label in found.items():
            if one.rpartition(":")[0] == spec and one not in self._about.hidden_sets:
                section.add(self._name(one, label, t), f"set/{one}")
        return section

    def _name(self, spec: str, label: str, t: LanguageTexts) -> str:
        """How a set is called on a page: languages by their names, kinds as in browsing."""
        if ":" not in spec:
            return t.find_text(f"browse.by.{spec}", label)
        return language_name(label, t.language) if spec.startswith("language:") else label

    def _sets(self, t: LanguageTexts) -> list[Section]:
        """The sets, those of a kind under its name, and those by themselves last."""
        found = dict(self._reader.sets("", _SETS))
        parents = {spec.partition(":")[0] for spec in found if ":" in spec}
        kinds = {one: Section(self._name(one, found.get(one, one), t)) for one in sorted(parents)}
        others = Section(t("programs.sets"))
        for spec, label in found.items():
            kind, _, rest = spec.partition(":")
            if spec in self._about.hidden_sets or ":" in rest or spec in parents:
                continue
            kinds.get(kind, others).add(self._name(spec, label, t), f"set/{spec}")
        for section in kinds.values():
            section.lines.sort(key=lambda line: line.text.casefold())
        return [*kinds.values(), others]
