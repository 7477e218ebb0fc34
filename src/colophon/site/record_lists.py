"""The lists of all records as files: sitemaps, and ResourceSync's of resources and of changes.

All three are parted alike, in the order in which records changed, and each part tells its
own times: what changes touches two parts, however many there are.

https://www.sitemaps.org/protocol.html
http://www.openarchives.org/rs/1.1/resourcesync#ResourceListIndex
"""

from collections.abc import Iterable, Iterator, Sequence

from colophon.index.interface import IndexReader, ServedItem
from colophon.publish import copies, places
from colophon.publish import synchronised as sync
from colophon.services import resourcesync
from colophon.services.feeds import sitemap
from colophon.site.folder import Folder
from colophon.site.links import WholeAddresses
from colophon.site.list_parts import BEGIN, ListPart, PartedList, name_part
from colophon.site.state import Place, SiteState, WrittenPart

PART = "lists"
ABOUT = 1_000
"""records in a part, about"""
SITEMAP = "sitemap"
_SYNCHRONISED = ("resourcelist", "changelist")
FILES = tuple(f"{name}.xml" for name in (SITEMAP, *_SYNCHRONISED))
"""the files that lead to all parts"""


class RecordLists:
    """Writes the lists of a site."""

    def __init__(
        self, reader: IndexReader, folder: Folder, state: SiteState, whole: WholeAddresses
    ) -> None:
        self._reader = reader
        self._folder = folder
        self._state = state
        self._whole = whole

    def bring_up(self, moved: Sequence[Place], *, again: bool) -> None:
        """Write what changed; ``moved`` are the places in the list that records have left.

        ``again``: write all of it, whatever is known.
        """
        parted = PartedList(self._reader, self._state, copies.NAME, ABOUT, is_whole=False)
        before, kept = parted.bring_up(moved, self._write_part, again=again)
        tokens = [one.token for one in kept]
        for token in {one.token for one in before}.difference(tokens):
            for name in (SITEMAP, *_SYNCHRONISED):
                self._remove(f"{name}-{token}.xml")
        with self._reader.snapshot():
            latest = (self._reader.span() or (0, 0))[1]
        locations = (self._whole.name(file) for file, _ in self._parts(SITEMAP, tokens))
        self._put(f"{SITEMAP}.xml", sitemap.list_parts(locations))
        for name in _SYNCHRONISED:
            self._write_index(name, list(self._parts(name, tokens)), latest)

    def _write_part(self, part: ListPart, _: bool) -> WrittenPart:
        stamp, id = part.last
        token = "1" if part.after == BEGIN else name_part(copies.NAME, part.after)
        live = [one for one in part.records if one.digest]
        pages = ((self._name_record(one), one.stamp) for one in live)
        self._put_part(f"{SITEMAP}-{token}.xml", live, sitemap.list_pages(pages), stamp)
        first = part.after[0] or part.records[0].stamp
        self._write_listed("resourcelist", token, live, stamp)
        self._write_listed("changelist", token, part.records, first)
        return WrittenPart(stamp, id, token)

    def _write_listed(
        self, name: str, token: str, records: Sequence[ServedItem], stamp: int
    ) -> None:
        entries = (
            resourcesync.list_entry(name, self._name_record(one, sync.SUFFIX), one)
            for one in records
        )
        about = resourcesync.about_list(self._whole.site, name, stamp, stamp)
        self._put_part(
            f"{name}-{token}.xml", records, sync.document("urlset", about, entries), stamp
        )

    def _write_index(self, name: str, parts: Sequence[tuple[str, int]], latest: int) -> None:
        """The index of a list's parts; where there are none, the list that is empty."""
        about = resourcesync.about_list(
            self._whole.site, name, parts[0][1] if parts else latest, latest
        )
        entries = (
            resourcesync.part_entry(
                self._whole.name(file), resourcesync.list_times(name, stamp, stamp)
            )
            for file, stamp in parts
        )
        root = "sitemapindex" if parts else "urlset"
        self._put(f"{name}.xml", sync.document(root, about, entries))

    def _parts(self, name: str, tokens: Iterable[str]) -> Iterator[tuple[str, int]]:
        """The files of a list's parts, each with the stamp that it tells."""
        for token in tokens:
            file = f"{name}-{token}.xml"
            mark = self._state.mark(file)
            if mark:
                yield file, int(mark)

    def _name_record(self, one: ServedItem, suffix: str = "") -> str:
        return self._whole.name(f"{places.RECORD}{one.id}{suffix}")

    def _put_part(
        self, file: str, records: Sequence[ServedItem], content: bytes, stamp: int
    ) -> None:
        """Write a part, unless it has no records."""
        if records:
            self._put(file, content, stamp)
        else:
            self._remove(file)

    def _put(self, file: str, content: bytes, stamp: int = 1) -> None:
        self._folder.write(file, content, known=bool(self._state.mark(file)))
        self._state.put_file(file, PART, str(stamp))

    def _remove(self, file: str) -> None:
        self._folder.remove(file)
        self._state.forget_file(file)
