"""Every address below the catalogue's own, answered as a pure function of index and request."""

import re
from collections.abc import Callable, Mapping
from typing import Self
from urllib.parse import quote

import msgspec

from colophon.index.interface import Index, ServedItem
from colophon.index.search import SearchReader
from colophon.publish import dumps, places
from colophon.publish.copies import Copy
from colophon.publish.pictures import IMAGES
from colophon.services import resourcesync
from colophon.services.answer import Answer, ResourceRequest, refusal
from colophon.services.feeds import atom, sitemap
from colophon.services.iiif.respond import Images
from colophon.services.linked_data import variants
from colophon.services.linked_data.about import About
from colophon.services.linked_data.about_page import about_page
from colophon.services.linked_data.assets import ASSETS, Assets
from colophon.services.linked_data.browse import Browse
from colophon.services.linked_data.cards import Cards
from colophon.services.linked_data.collections import PAGE, Collections
from colophon.services.linked_data.concepts import Concepts
from colophon.services.linked_data.descriptions import DUMPS
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.home import HomePage
from colophon.services.linked_data.looking import Looking
from colophon.services.linked_data.negotiation import Variant, choose_variant
from colophon.services.linked_data.publisher_pages import PublisherPages
from colophon.services.linked_data.records import Records, see
from colophon.services.linked_data.related import RelatedPages
from colophon.services.linked_data.resources import Resource, show_resource
from colophon.services.linked_data.signposts import Signposts
from colophon.services.linked_data.topic_pages import TopicPages
from colophon.services.linked_data.views import PageView, view
from colophon.services.searching.page import ResultPages
from colophon.services.searching.respond import Searches
from colophon.services.sru import Searching
from colophon.vocabulary import Vocabulary

RECORD = places.RECORD
"""below which records lie"""
_GRAPHS = {one.suffix: one for one in variants.GRAPH}
_LONGEST = 1_000
_FILED = {"publishers": "publisher"}
"""the facets in which the concepts of a vocabulary are values; of others: topics"""
_SITEMAP = re.compile(r"sitemap-(\d{1,6})\.xml")


class Addresses:
    """The linked data of a catalogue; one for each worker, not for two threads at once."""

    # long: what is served at which address, one a line
    def __init__(
        self,
        about: About,
        index: Index,
        search: SearchReader,
        vocabularies: Mapping[str, Vocabulary],
        *,
        kept_cards: int = 0,
    ) -> None:
        """``kept_cards``: see :class:`Cards`."""
        namespace = about.namespace
        self.base = places.base_path(namespace)
        self._about = about
        self._reader = index.reader()
        self._search = search
        self._appearance = about.look
        self._assets = Assets(self._appearance)
        signposts = Signposts(namespace, about.licence)
        self._images = Images(about, self._reader)
        self._concepts = Concepts(vocabularies, search, namespace)
        names = FacetNames(self._concepts, vocabularies, self._appearance.texts().language)
        self._names = names
        cards = Cards(self._reader, search, kept_cards)
        publishers = PublisherPages(search, cards, names)
        topics = TopicPages(search, cards, names)
        self._concepts.pages = {"publishers": publishers, "": topics}
        self._records = Records(self._reader, signposts, self.base, about, names.of_uri)
        self._related = RelatedPages(self._reader, search, cards, names, namespace)
        self._browse = Browse(search, cards, names, publishers)
        self._looking = Looking(search, cards, names, vocabularies)
        home = HomePage(search, cards, self._browse)
        self._collections = Collections(about, self._reader, search, home)
        self._searching = Searching(about, self._reader, search)
        showing = ResultPages(search, about, cards, names)
        self._searches = Searches(about, self._reader, search, showing)
        self._things = namespace[len(places.base(namespace)) :]
        self._doors: tuple[tuple[str, Callable[[str, PageView], Answer | None]], ...] = (
            (places.RECORD, self._images.of_record),
            (places.RECORD, self._record),
            (IMAGES, lambda rest, seen: self._images.respond(rest, seen.asked)),
            (places.VOCABULARY, self._vocabulary),
            ("set/", self._set),
            (places.BROWSE, self._browse.respond),
            ("look/", self._looking.respond),
            (ASSETS, lambda rest, _: self._assets.answer(rest)),
            (self._things, lambda rest, _: self._thing(rest)),
        )

    def __enter__(self) -> Self:
        """Begin a time in which what is served does not change."""
        self._reader.begin()
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._reader.end()

    @property
    def edition(self) -> str:
        """What tells the present state of all answers from others, in a time that was begun."""
        return f"{self._reader.edition} {self._reader.span()}"

    def close(self) -> None:
        """Give back what it holds."""
        self._reader.close()
        self._search.close()

    def respond(self, asked: ResourceRequest) -> Answer:
        """Answer one request; never raises for anything a client sends."""
        with self:
            seen, path = view(self._appearance, asked), asked.path
            if len(path) > _LONGEST or not path.isprintable():
                return self._answer_missing(seen)
            return (
                self._answer_fixed(seen)
                or self._page(seen)
                or self._file(asked)
                or self._below(seen)
                or self._answer_missing(seen)
            )

    def record_files(
        self, id: str, served: Mapping[str, ServedItem], copy: Copy | None
    ) -> dict[str, bytes]:
        """All that is answered for a record by suffix; see :meth:`Records.files`."""
        return self._records.files(id, served, copy)

    def facet_path(self, field: str, key: str) -> str:
        """Where the page of a facet's value lies below the catalogue."""
        return self._names.path(field, key)

    def _below(self, seen: PageView) -> Answer | None:
        path = seen.asked.path
        for start, door in self._doors:
            if path.startswith(start) and path != start:
                found = door(path[len(start) :], seen)
                if found:
                    return found
        return None

    def _answer_fixed(self, seen: PageView) -> Answer | None:
        path, wanted = variants.by_suffix(seen.asked.path, _GRAPHS)
        if path in ("", "catalogue"):
            return self._answer_found(self._collections.catalogue(seen), "catalogue", seen, wanted)
        if path == "records":
            return self._answer_list(seen, wanted)
        if path in ("terms", "vocab/terms"):
            return self._answer_found(self._collections.ontology(seen), "vocab/terms", seen, wanted)
        if path == "void":
            return see(f"{self.base}catalogue.ttl")
        if path.rstrip("/") == places.VOCABULARY.rstrip("/"):
            return self._answer_found(self._concepts.all(seen), "vocab", seen, wanted)
        return None

    def _page(self, seen: PageView) -> Answer | None:
        """The pages that are pages only."""
        path = seen.asked.path.removesuffix(variants.HTML.suffix)
        if path == "browse":
            return self._browse.overview(seen)
        if path == "look":
            return self._looking.respond("", seen)
        if path == "about":
            return about_page(seen)
        if path == "programs":
            return self._collections.programs(seen)
        return None

    def _record(self, rest: str, seen: PageView) -> Answer | None:
        return self._records.describe_thing(rest, seen) or self._related.respond(rest, seen)

    def _answer_list(self, seen: PageView, wanted: Variant | None) -> Answer | None:
        """Records that are looked for: the page of results, or a graph of the same."""
        asked = seen.asked
        if (wanted or choose_variant(asked.accept, variants.GRAPH)) is variants.HTML:
            page = self._searches.page(seen)
            return page if wanted else msgspec.structs.replace(page, vary="Accept")
        _, hits, _ = self._searches.hits(asked, PAGE)
        return self._answer_found(self._collections.records(hits), "records", seen, wanted)

    def _thing(self, rest: str) -> Answer | None:
        place = self._concepts.place(rest)
        return self._records.thing(rest) or (see(self.base + quote(place)) if place else None)

    def _file(self, asked: ResourceRequest) -> Answer | None:
        """The files that programs look for."""
        path, whole = asked.path, places.base(self._about.namespace)
        if path == "sru":
            return self._searching.respond(asked)
        if path == "robots.txt":
            return sitemap.robots(whole)
        if path == "sitemap.xml":
            return sitemap.sitemap(self._search, whole)
        if path == "opensearch.xml":
            return atom.description(self._about)
        if path == "feed.atom":
            return self._searches.feed(asked)
        if path.startswith("dump/"):
            return self._dump(path.removeprefix("dump/"))
        found = self._searches.respond(asked)
        if found is not None:
            return found
        number = _SITEMAP.fullmatch(path)
        if number:
            return sitemap.part(self._search, whole, int(number[1]))
        return resourcesync.respond(
            path, resourcesync.SynchronisedSource(self._reader, whole, self._about.dumps)
        )

    def _dump(self, name: str) -> Answer | None:
        pieces = dumps.pieces(self._about.dumps, name)
        if not pieces:
            return (
                refusal(404, "It is not made yet: nothing was published.")
                if name in DUMPS
                else None
            )
        kind = "application/zip" if name.endswith(".zip") else "application/gzip"
        return Answer(media_type=kind, pieces=pieces)

    def _vocabulary(self, rest: str, seen: PageView) -> Answer | None:
        path, wanted = variants.by_suffix(rest, _GRAPHS)
        name, slash, local = path.partition("/")
        found = (
            self._concepts.concept(name, local, seen)
            if slash
            else self._concepts.scheme(name, seen)
        )
        if found is None and slash:
            # records may be filed under a concept that its vocabulary has no more
            return self._browse.value(_FILED.get(name, "topic"), path, seen)
        return self._answer_found(found, f"{places.VOCABULARY}{path}", seen, wanted)

    def _set(self, rest: str, seen: PageView) -> Answer | None:
        path, wanted = variants.by_suffix(rest, _GRAPHS)
        return self._answer_found(self._collections.set(path, seen), f"set/{path}", seen, wanted)

    def _answer_found(
        self, found: Resource | None, path: str, seen: PageView, wanted: Variant | None
    ) -> Answer | None:
        return None if found is None else show_resource(found, path, seen, wanted)

    def _answer_missing(self, seen: PageView) -> Answer:
        if "html" not in seen.asked.accept:
            return refusal(404, "There is nothing at this address.")
        body = seen.render(
            "message.html",
            title=seen.t("message.missing"),
            message=seen.t("message.missing_lead"),
            text="",
            detail=seen.t("message.missing_detail"),
        )
        return Answer(status=404, media_type=variants.HTML.media_type, body=body)
