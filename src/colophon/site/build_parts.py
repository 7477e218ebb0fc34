"""What one turn of a build works with: the readers, the folder, and what writes each part."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import msgspec

from colophon.index.interface import Index, IndexReader, ServedItem
from colophon.index.search import SearchPlace, SearchReader
from colophon.publish import copies, places
from colophon.publish.texts import open_texts
from colophon.services.linked_data.about import About
from colophon.services.linked_data.respond import Addresses
from colophon.services.oai.repository import Repository
from colophon.site.folder import Folder
from colophon.site.layout import SiteLayout, things
from colophon.site.links import LinkTarget, SiteLinks, WholeAddresses
from colophon.site.needs import ANY
from colophon.site.oai_pages import OaiPages
from colophon.site.pages import ROOTS, SitePages, is_of_record, owner
from colophon.site.record_lists import RecordLists
from colophon.site.records import Site, Touched, remove_record, write_record
from colophon.site.related import RelatedLinks
from colophon.site.state import SiteState
from colophon.site.tracing import Trace, TracedIndex
from colophon.vocabulary import Vocabulary

_CARDS = 100_000
"""records that are remembered in short, of some hundred bytes each"""


class SiteSource(msgspec.Struct, frozen=True, kw_only=True):
    """What a site is built from: the published records and what the catalogue says of itself.

    ``address`` is where the site will be, which ends in a slash; ``made_with`` tells
    settings and vocabularies from others.
    """

    about: About
    index: Index
    search: Path | SearchPlace
    vocabularies: Mapping[str, Vocabulary]
    repository: Repository
    address: str
    made_with: str = ""


class BuildParts:
    """What one turn of a build works with."""

    # long: what a site has, a line each
    def __init__(
        self,
        source: SiteSource,
        folder: Folder,
        state: SiteState,
        reader: IndexReader,
        fingerprint: str,
        layout: SiteLayout,
        *,
        everything: bool,
    ) -> None:
        """``everything``: each page is looked at, whatever was touched."""
        self._everything = everything
        self._state = state
        self._reader = reader
        self._trace = Trace()
        namespace = source.about.namespace
        search = cast(SearchReader, self._trace.trace_reader("search", SearchReader(source.search)))
        index = cast(Index, TracedIndex(source.index, self._trace))
        addresses = Addresses(
            _about_files(source.about), index, search, source.vocabularies, kept_cards=_CARDS
        )
        base = places.base_path(namespace)
        texts = open_texts(source.about.language)
        self.touched = Touched(is_all=everything)
        self._led: set[LinkTarget] = set()
        """pages that records lead to, which are no record's alone"""
        self.site = Site(
            addresses=addresses,
            folder=folder,
            state=state,
            links=SiteLinks(layout, base),
            whole=WholeAddresses(layout, places.base(namespace), source.address),
            oai=OaiPages(source.repository, reader, folder, state),
            name=source.about.name,
            texts=texts,
            namespace=namespace,
            related=RelatedLinks(addresses, texts),
            things=things(namespace),
            fingerprint=fingerprint,
        )
        self._turn = int(state.meta("turn") or 0) + 1
        state.set_meta("turn", str(self._turn))
        self._pages = SitePages(self.site, search, layout, self._trace, base, self._turn)

    def write_record(self, id: str, served: Mapping[str, ServedItem]) -> None:
        """Write what changed of a record, and the pages that are its alone."""
        targets = self.touched.targets
        targets.clear()
        if copies.NAME not in served or not write_record(self.site, id, served, self.touched):
            return
        targets -= self._led
        targets |= self._pages.of_record(id, [one for one in targets if owner(one.address) == id])
        led = {one for one in targets if not is_of_record(one.address)}
        for one in led:
            self._state.put_lead(one.address, one.start)
        self._led |= led

    def remove_record(self, id: str) -> None:
        """Delete what was written of a record that is not known any more."""
        remove_record(self.site, id, self.touched)
        self._pages.sweep(id)

    def follow(self) -> Iterator[str]:
        """Write the pages that changed, and remove those that nothing leads to any more."""
        if not self._everything:
            leads = [one for one in self._state.new_leads() if not self._state.page(*one)]
            yield from self._pages.refresh({*self.touched.needs, ANY})
            yield from self._pages.follow(LinkTarget(*one) for one in leads)
            if self._pages.is_parted:
                roots = [
                    *map(LinkTarget, ROOTS),
                    *(LinkTarget(*one) for one in self._state.leads()),
                ]
                self._pages.sweep_unreached(roots)
            return
        yield from self._pages.follow(map(LinkTarget, ROOTS))
        yield from self._pages.follow(LinkTarget(*one) for one in self._state.leads())
        self._pages.sweep()

    def write_lists(self, everything: bool) -> None:
        """Write the lists of all records, or what changed of them."""
        lists = RecordLists(self._reader, self.site.folder, self._state, self.site.whole)
        lists.bring_up(self.touched.moved.get(copies.NAME, ()), again=everything)

    def close(self) -> None:
        """Give back what was opened."""
        self.site.addresses.close()


def _about_files(about: About) -> About:
    """What a catalogue says of itself where its pages are files: in one language.

    Parts of pictures are made by the build, as a server would when they are asked for.
    """
    look = msgspec.structs.replace(about.look, languages=())
    return msgspec.structs.replace(about, live_images=True, appearance=look)
