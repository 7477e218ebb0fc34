"""Building a static site: what changed since the last time is written, the rest stays.

What is written is made of published records alone, through the same function that answers
under the catalogue's addresses; so nothing is in it that ``serve`` would not tell.
"""

import gc
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files as package_files
from itertools import islice
from pathlib import Path

import msgspec

from colophon.index.interface import ServedItem
from colophon.model.errors import ConfigError
from colophon.publish import copies, places
from colophon.site import fixed
from colophon.site.build_parts import BuildParts, SiteSource
from colophon.site.folder import STATE, Folder
from colophon.site.layout import SiteLayout, ends_as_file
from colophon.site.search_files import SearchFiles
from colophon.site.state import SiteState

VERSION = "5"
"""raised when the same records would give other files"""
_MADE_WITH = ("publish/assets", "publish/templates", "publish/texts", "site")
"""folders of the program whose files decide what pages are like"""
_BATCH = 25_000
"""records after which a build that is interrupted goes on"""
_AT_ONCE = 20
"""records that are read in one state of the index, and held"""
_OBJECTS = 200_000
"""objects that are made and kept before garbage is sought among them (Python's own: 700)"""
_PAGE = 5_000
_TURNS = 3


class Built(msgspec.Struct, kw_only=True):
    """What a build did: files written and removed, records and pages the site has, and
    files of others that were left as they are."""

    written: int = 0
    removed: int = 0
    records: int = 0
    foreign: list[str] = []


@contextmanager
def _few_collections() -> Iterator[None]:
    """Garbage in circles is sought less often: most of what a build makes is soon gone without,
    and what it remembers would be walked through again and again."""
    before = gc.get_threshold()
    gc.set_threshold(_OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class Building:
    """One build of a site into a folder."""

    def __init__(self, source: SiteSource, folder: Path) -> None:
        self._source = source
        self._folder = Folder(folder)
        self._reader = source.index.reader()
        self.built = Built()

    def run(self, *, again: bool = False) -> Iterator[str]:
        """Build; gives the address of each record and page as it is looked at.

        ``again``: look at all, even where nothing was published since the last time.
        Raises :class:`ConfigError` where the folder cannot be a site's.
        """
        with _few_collections():
            yield from self._build(again=again)

    def _build(self, *, again: bool) -> Iterator[str]:
        self._folder.open()
        try:
            state = _open_state(self._folder.path / STATE)
            try:
                for _ in range(_TURNS):
                    if self._is_done(state) and not again:
                        break
                    yield from self._turn(state, again=again)
                    again = False
                self.built.records = state.found_count()
            finally:
                state.close()
        finally:
            self._reader.close()
            self._folder.close()
            self.built.written = self._folder.written
            self.built.removed = self._folder.removed
            self.built.foreign = self._folder.foreign

    def _is_done(self, state: SiteState) -> bool:
        return state.meta("building") == "" and state.meta("done") == self._state_now()

    def _state_now(self) -> str:
        """What tells the state of all that a site is made of."""
        with self._reader.snapshot():
            return f"{self._fingerprint} {self._reader.edition} {self._reader.span()}"

    @cached_property
    def _fingerprint(self) -> str:
        said = blake2b(digest_size=8)
        about = msgspec.structs.replace(self._source.about, dumps=Path())
        identity = msgspec.structs.replace(self._source.repository.identity, secret=b"")
        for one in (VERSION, version("colophon-catalogue"), about, identity, self._source.address):
            said.update(f"{one}\n".encode("utf-8", "surrogatepass"))
        said.update(self._source.made_with.encode())
        for name in _MADE_WITH:
            folder = package_files("colophon").joinpath(name)
            for path in sorted(folder.iterdir(), key=str) if folder.is_dir() else ():
                if path.is_file():
                    said.update(path.read_bytes())
        return said.hexdigest()

    def _turn(self, state: SiteState, *, again: bool) -> Iterator[str]:
        """Bring the folder up to what is published now."""
        now, fingerprint = self._state_now(), self._fingerprint
        first, broken = state.meta("done") == "", state.meta("building") != ""
        self._folder.strict = not first and not broken
        everything = first or broken or state.meta("fingerprint") != fingerprint
        with self._reader.snapshot():
            latest = (self._reader.span() or (0, 0))[1]
        everything = everything or int(state.meta("latest") or 0) > latest
        state.set_meta("building", "1")
        if broken:
            # which words were touched was forgotten
            SearchFiles.forget(state)
        state.settle()
        since = 0 if everything else int(state.meta("latest") or 0)
        layout = self._layout(state, since)
        parts = BuildParts(
            self._source,
            self._folder,
            state,
            self._reader,
            fingerprint,
            layout,
            everything=everything or again,
        )
        try:
            yield from self._records(state, parts, since)
            parts.site.oai.bring_up(parts.touched.moved, everything)
            state.settle()
            yield from parts.follow()
            parts.write_lists(everything)
            SearchFiles(self._folder, state).bring_up(parts.touched.words, parts.touched.refs)
            fixed.write(parts.site, self._source.repository, self._reader)
        finally:
            parts.close()
        for name, value in (("fingerprint", fingerprint), ("latest", str(latest)), ("done", now)):
            state.set_meta(name, value)
        state.set_meta("building", "")
        state.settle()

    def _layout(self, state: SiteState, since: int) -> SiteLayout:
        """The layout, which must know the ids that end as files do, of earlier records too."""
        known = state.meta("ids-like-files") if since else ""
        ids = {*msgspec.json.decode(known or "[]", type=list[str])}
        ids.update(filter(ends_as_file, self._ids_of(copies.NAME, since)))
        state.set_meta("ids-like-files", msgspec.json.encode(sorted(ids)).decode())
        return SiteLayout(frozenset(ids))

    def _records(self, state: SiteState, parts: "BuildParts", since: int) -> Iterator[str]:
        """Write the records that changed later than a stamp, or look at each."""
        seen = set[str]()
        for number, (id, served) in enumerate(self._served_records(since, seen)):
            parts.write_record(id, served)
            yield f"{places.RECORD}{id}"
            if number % _BATCH == 0:
                state.settle()
        if not since:
            for id in set(state.ids()) - seen:
                parts.remove_record(id)
        state.settle()

    def _served_records(
        self, since: int, seen: set[str]
    ) -> Iterator[tuple[str, Mapping[str, ServedItem]]]:
        """Each record once, in every format; ``seen`` takes their ids."""
        ids = (id for id in self._ids(since) if id not in seen)
        while some := dict.fromkeys(islice(ids, _AT_ONCE)):
            seen.update(some)
            with self._reader.snapshot():
                found = [(id, self._reader.forms(id)) for id in some]
            yield from found

    def _ids(self, since: int) -> Iterator[str]:
        """The ids of all records, or of those that changed later than a stamp in any format."""
        formats = [one.name for one in self._source.repository.identity.prefixes]
        for format in (copies.NAME, *(formats if since else ())):
            yield from self._ids_of(format, since)

    def _ids_of(self, format: str, since: int) -> Iterator[str]:
        """The ids in the list of a format that changed later than a stamp, or all."""
        after = (since, "\U0010ffff") if since else (0, "")
        while True:
            with self._reader.snapshot():
                found = self._reader.marks(format, after, _PAGE)
            yield from (one.id for one in found)
            if len(found) < _PAGE:
                break
            after = found[-1].stamp, found[-1].id


def _open_state(path: Path) -> SiteState:
    try:
        return SiteState(path)
    except sqlite3.DatabaseError as error:
        raise ConfigError(
            f"what was built before cannot be read ({error}).",
            place=str(path),
            remedy="See that no other build is running; or build into an empty folder.",
        ) from error
