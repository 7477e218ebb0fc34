"""Every address below the catalogue's own, answered as a pure function of index and request."""

import re
from collections.abc import Callable, Mapping
from typing import Self
from urllib.parse import quote

from colophon.index.interface import Index, Served
from colophon.index.search import SearchReader
from colophon.publish import dumps, places
from colophon.publish.appearance import render
from colophon.publish.pictures import IMAGES
from colophon.services import resourcesync
from colophon.services.answer import Answer, Request, refusal
from colophon.services.feeds import atom, sitemap
from colophon.services.iiif.respond import Images
from colophon.services.linked_data import assets, variants
from colophon.services.linked_data.about import About
from colophon.services.linked_data.collections import Collections
from colophon.services.linked_data.concepts import Concepts
from colophon.services.linked_data.descriptions import DUMPS
from colophon.services.linked_data.negotiation import Variant
from colophon.services.linked_data.records import Records, see
from colophon.services.linked_data.resources import Resource, shown
from colophon.services.linked_data.signposts import Signposts
from colophon.services.sru import Searching
from colophon.vocabulary import Vocabulary

RECORD = places.RECORD
"""below which records lie"""
_GRAPHS = {one.suffix: one for one in variants.GRAPH}
_LONGEST = 1_000
_SITEMAP = re.compile(r"sitemap-(\d{1,6})\.xml")


class Addresses:
    """The linked data of a catalogue; one for each worker, not for two threads at once."""

    def __init__(
        self,
        about: About,
        index: Index,
        search: SearchReader,
        vocabularies: Mapping[str, Vocabulary],
    ) -> None:
        namespace = about.namespace
        self.base = places.base_path(namespace)
        self._about = about
        self._reader = index.reader()
        self._search = search
        signposts = Signposts(namespace, about.licence)
        self._records = Records(self._reader, signposts, self.base, about)
        self._images = Images(about, self._reader)
        self._concepts = Concepts(vocabularies, search, namespace)
        self._collections = Collections(about, self._reader, search)
        self._searching = Searching(about, self._reader, search)
        self._things = namespace[len(places.base(namespace)) :]
        self._doors: tuple[tuple[str, Callable[[str, Request], Answer | None]], ...] = (
            (places.RECORD, self._images.of_record),
            (places.RECORD, lambda rest, asked: self._records.described(rest, asked.accept)),
            (IMAGES, self._images.respond),
            (places.VOCABULARY, self._vocabulary),
            ("set/", self._set),
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

    def respond(self, asked: Request) -> Answer:
        """Answer one request; never raises for anything a client sends."""
        with self:
            path = asked.path
            if len(path) > _LONGEST or not path.isprintable():
                return self._missing(asked)
            return (
                self._fixed(asked)
                or self._file(asked)
                or self._below(asked)
                or self._missing(asked)
            )

    def record_files(self, id: str, served: Mapping[str, Served]) -> dict[str, bytes]:
        """All that is answered for a record by suffix; see :meth:`Records.files`."""
        return self._records.files(id, served)

    def _below(self, asked: Request) -> Answer | None:
        for start, door in self._doors:
            if asked.path.startswith(start) and asked.path != start:
                found = door(asked.path[len(start) :], asked)
                if found:
                    return found
        return None

    def _fixed(self, asked: Request) -> Answer | None:
        path, wanted = variants.by_suffix(asked.path, _GRAPHS)
        if path in ("", "catalogue"):
            return self._shown(self._collections.catalogue(), "catalogue", asked, wanted)
        if path == "records":
            found = self._collections.records(_start(asked), asked.argument("q"))
            return self._shown(found, path, asked, wanted)
        if path in ("terms", "vocab/terms"):
            return self._shown(self._collections.ontology(), "vocab/terms", asked, wanted)
        if path == "void":
            return see(f"{self.base}catalogue.ttl")
        if path.rstrip("/") == places.VOCABULARY.rstrip("/"):
            return self._shown(self._concepts.all(), "vocab", asked, wanted)
        return None

    def _thing(self, rest: str) -> Answer | None:
        place = self._concepts.place(rest)
        return self._records.thing(rest) or (see(self.base + quote(place)) if place else None)

    def _file(self, asked: Request) -> Answer | None:
        """The files that programs look for."""
        path, whole = asked.path, places.base(self._about.namespace)
        if path.startswith(assets.FOLDER):
            return assets.respond(path.removeprefix(assets.FOLDER))
        if path == "sru":
            return self._searching.respond(asked)
        if path == "robots.txt":
            return sitemap.robots(whole)
        if path == "sitemap.xml":
            return sitemap.sitemap(self._search, whole)
        if path == "opensearch.xml":
            return atom.description(self._about)
        if path == "feed.atom":
            return atom.feed(self._search, self._about, asked.argument("q"), _start(asked))
        if path.startswith("dump/"):
            return self._dump(path.removeprefix("dump/"))
        number = _SITEMAP.fullmatch(path)
        if number:
            return sitemap.part(self._search, whole, int(number[1]))
        return resourcesync.respond(
            path, resourcesync.Source(self._reader, whole, self._about.dumps)
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

    def _vocabulary(self, rest: str, asked: Request) -> Answer | None:
        path, wanted = variants.by_suffix(rest, _GRAPHS)
        name, slash, local = path.partition("/")
        found = self._concepts.concept(name, local) if slash else self._concepts.scheme(name)
        return self._shown(found, f"{places.VOCABULARY}{path}", asked, wanted)

    def _set(self, rest: str, asked: Request) -> Answer | None:
        path, wanted = variants.by_suffix(rest, _GRAPHS)
        return self._shown(self._collections.set(path), f"set/{path}", asked, wanted)

    def _shown(
        self, found: Resource | None, path: str, asked: Request, wanted: Variant | None
    ) -> Answer | None:
        if found is None:
            return None
        return shown(found, path, asked.accept, self._about.name, wanted)

    def _missing(self, asked: Request) -> Answer:
        if "html" not in asked.accept:
            return refusal(404, "There is nothing at this address.")
        body = render(
            "message.html",
            up=self.base,
            catalogue=self._about.name,
            title="Nothing is here",
            message="There is nothing at this address, and there was nothing before.",
            text="",
            detail="See that it was copied to its end, or start from the catalogue’s first page.",
        )
        return Answer(status=404, media_type=variants.HTML.media_type, body=body)


def _start(asked: Request) -> int:
    """From which result on, as the argument of that name says; 0 for what is no number."""
    start = asked.argument("start", "0")
    return int(start) if start.isascii() and start.isdecimal() and len(start) < 9 else 0
