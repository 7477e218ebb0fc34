"""What every back end of the index offers: payloads by record and format, in order.

The index keeps one item for each record and format: ready bytes (the payload), a digest
that tells its states apart, and the publication that brought it.  Items are in order of
(publication, id); sets part the same order.  Nothing here knows what a payload is for: no
protocol, no format by name.

Three interfaces: :class:`Index` is the whole, :class:`IndexReader` one connection that
reads, :class:`IndexWriter` the one that writes.  Moments are epoch seconds throughout.
A back end is chosen by :func:`colophon.index.opening.open_index`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from colophon.index._search_tables import SearchPlace

Place = tuple[int, str]
"""(stamp, id): a place in a list, behind which it goes on"""

_HEADER_END = b"</header>"
_END = b"</record>\n"


class Chunk(Protocol):
    """A part of an answer, read before the index is asked again; ``bytes`` are one."""

    def __len__(self) -> int: ...

    def __bytes__(self) -> bytes: ...


class ListedSet(msgspec.Struct, frozen=True, array_like=True):
    """A set a record is in: the setSpec, and labels for it and those above it."""

    spec: str
    labels: tuple[str, ...]


class Item(msgspec.Struct, frozen=True):
    """One format of a record as it is to be served; ``seq`` is its publication's number.

    The datestamp stands between ``before`` and ``after``; of the three together, the part
    from ``begins`` to ``ends`` is the header.  ``digest`` is empty for a tombstone.  A hollow
    item has no bytes: it was served once, and its format is not offered now.
    """

    seq: int
    digest: str
    before: bytes = b""
    after: bytes = b""
    begins: int = 0
    ends: int = 0


class KeptRecord(msgspec.Struct, frozen=True):
    """What the index knows of a record between publications.

    ``source`` is the digest of what it was rendered from; ``due`` the ISO day on which it
    must be looked at again whatever its source, or empty.
    """

    id: str
    source: str
    due: str = ""
    sets: tuple[ListedSet, ...] = ()
    live: bool = True


class ServedItem(msgspec.Struct, frozen=True):
    """One item as it is served since ``stamp``: a whole ``record`` element.

    ``digest`` tells its states apart, and is empty for a tombstone.
    """

    id: str
    stamp: int
    digest: str
    content: bytes = b""

    @property
    def body(self) -> bytes:
        """What follows the header."""
        return self.content[self.content.index(_HEADER_END) + len(_HEADER_END) : -len(_END)]


class ListSelection(msgspec.Struct, frozen=True):
    """Which items of a list; ``start`` and ``end`` are moments, both inclusive."""

    format: str
    set: str = ""
    start: int | None = None
    end: int | None = None


class ListStretch(msgspec.Struct, frozen=True):
    """A part of a list: ``count`` items in chunks; the place of the last."""

    chunks: Sequence[Chunk] = ()
    count: int = 0
    last: Place | None = None
    more: bool = False


class IndexReader(Protocol):
    """One reader; not for two threads at once, never blocked by a publication.

    What it tells between ``begin`` and ``end`` is of one state of the index.  ``edition`` is
    another whenever any answer may be; ``rights`` is what records say of the rights in
    metadata from elsewhere.
    """

    edition: str
    rights: tuple[str, ...]

    def close(self) -> None:
        """Give back what it holds."""

    def begin(self) -> None:
        """Fix what is seen."""

    def end(self) -> None:
        """See again what is new."""

    def snapshot(self) -> AbstractContextManager[None]:
        """A stretch of time in which the index does not change for this reader."""

    def span(self) -> tuple[int, int] | None:
        """The earliest stamp of any item and the latest stamp ever given; None while empty."""

    def page(
        self, wanted: ListSelection, after: Place | None, limit: int, *, headers: bool = False
    ) -> ListStretch:
        """At most ``limit`` items of a list in order, or their headers."""

    def count(self, wanted: ListSelection) -> int:
        """How many items a list has."""

    def get(self, id: str, format: str) -> bytes | None:
        """The content of one item."""

    def item(self, id: str, format: str) -> ServedItem | None:
        """One item with its stamp and digest."""

    def forms(self, id: str) -> dict[str, ServedItem]:
        """One record in every format that it ever had, by the format's name."""

    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        """The formats in which a record is live, None where it was never published."""

    def sets(self, after: str, limit: int) -> list[tuple[str, str]]:
        """(setSpec, label) of sets with items, tombstones too; the commonest label of each."""

    def set_count(self) -> int:
        """How many sets have items, tombstones too."""

    def members(self, format: str, set_: str, limit: int) -> list[str]:
        """The ids of live items of a set in a format, the first of them."""

    def changes(self, format: str, after: Place, limit: int) -> list[ServedItem]:
        """The items of a format behind a place, tombstones too, oldest first."""

    def marks(self, format: str, after: Place, limit: int) -> list[ServedItem]:
        """The same without their content."""

    def steps(self, format: str, size: int) -> list[Place]:
        """The places behind which stretches of so many items begin."""


class IndexWriter(Protocol):
    """The one writer.  ``begin``, then any number of ``put``, then ``commit`` or ``rollback``.

    Readers see all of a transaction at its commit, or nothing.  What it tells is what its
    own transaction has settled.
    """

    def meta(self, name: str) -> str:
        """A remembered value, or empty."""

    def set_meta(self, name: str, value: str) -> None:
        """Remember a value."""

    def publications(self) -> dict[int, int]:
        """Stamps by publication number."""

    def sources(self) -> dict[str, tuple[str, str, bool]]:
        """(source, due, live) of every record by id."""

    def record(self, id: str) -> KeptRecord | None:
        """What is known of a record."""

    def served_formats(self, id: str) -> dict[str, tuple[int, str]]:
        """(publication, digest) of a record by format."""

    def hollow(self, id: str) -> bool:
        """Whether some item of a record is known by the ledger alone, its bytes to come."""

    def all_served(self) -> Iterator[tuple[str, tuple[ListedSet, ...], dict[str, tuple[int, str]]]]:
        """(id, sets, served) of every record, in order of id."""

    def census(self) -> tuple[int, int]:
        """How many records are live, and how many are tombstones."""

    def begin(self) -> None:
        """Wait until no other writes, and start."""

    def prepare(self) -> None:
        """Do beforehand what of a commit does not hang on the stamp: most of it."""

    def commit(self) -> None:
        """Make everything since ``begin`` visible at once."""

    def rollback(self) -> None:
        """Forget everything since ``begin``."""

    def close(self) -> None:
        """Give back what it holds; an open transaction is rolled back."""

    def tidy(self, *, forgetting: bool = False) -> None:
        """Put in order what grew disorderly, and give back room, as far as readers let it.

        ``forgetting``: leave nothing on the disk of what is not served any more.
        """

    @property
    def unsettled(self) -> int:
        """Bytes that ``commit`` will have to bring to the disk."""

    def state_rights(self, stated: Iterable[str]) -> None:
        """Remember what records say of the rights in metadata from elsewhere."""

    def stamp(self, seq: int, stamp: int, written: str) -> None:
        """Give a publication its stamp, or a later one; ``written`` is how items show it.

        Raises ValueError where that is no datestamp to the second.
        """

    def touch(self, id: str, source: str, due: str) -> None:
        """Remember that a record was looked at and nothing of what is served has changed."""

    def put(self, kept: KeptRecord, items: Mapping[str, Item], *, known: bool = True) -> None:
        """Replace all that is served of a record; one that is not ``known`` is new here.

        Items whose publication and digest are as they were stay as they are.
        """


class Index(Protocol):
    """A store of renderings: one catalogue's, derived from its records and ledger."""

    @property
    def name(self) -> str:
        """Where it is, as messages name it; never with a password."""

    @property
    def exists(self) -> bool:
        """Whether anything was ever written here."""

    @property
    def local(self) -> bool:
        """Whether it is so near that whoever asks may wait for it: a file of this machine."""

    @property
    def search(self) -> "SearchPlace | None":
        """Where the words of what is in it are searched; None for a file beside it."""

    def reader(self) -> IndexReader:
        """A reader; open one for each worker."""

    def writer(self, page: int = 100) -> IndexWriter:
        """The writer; makes the index where there is none.

        ``page`` is how many items a page of a list usually has.
        """

    def publication_lock(self) -> AbstractContextManager[None]:
        """A time in which nobody else publishes; waits for whoever does."""

    def explain_faults(self) -> AbstractContextManager[None]:
        """Whatever goes wrong with the index below, said in one sentence (IndexUnusable).

        What is damaged has the code ``index-damaged``: it can be made anew.
        """

    def note_answer(self, moment: int) -> None:
        """Remember until when answers were given."""

    @property
    def answered_until(self) -> int:
        """Until when answers were given, as far as is known; 0 for never."""

    def close(self) -> None:
        """Give back what ``note_answer`` holds."""

    def remove(self) -> None:
        """Delete it with all bytes in it; but for when answers were last given."""
