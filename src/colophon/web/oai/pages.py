"""Pages: answers as they are sent, some of them kept for a short while."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from hashlib import blake2b
from time import monotonic
from typing import Protocol

_KEPT = 300.0
"""seconds a page is kept: its responseDate is then as old, which harms no harvester"""

_WORTH = 1_000
"""bytes below which compressing is not worth it"""

_FRAME = 1_000
"""bytes a page takes beside what it holds"""


class Chunk(Protocol):
    """A part of an answer: bytes, or a stretch of a file that is read or sent later."""

    def __len__(self) -> int: ...

    def __bytes__(self) -> bytes: ...


class Answer(Protocol):
    """What a door gives for a request."""

    @property
    def chunks(self) -> Sequence[Chunk]:
        """The body in pieces."""

    @property
    def verb(self) -> str:
        """The verb that was understood, or empty."""

    @property
    def codes(self) -> Sequence[str]:
        """Protocol errors in it."""


class Page:
    """One answer; ``zipped`` says that its chunks are one gzip member.

    ``etag`` is empty for an error, which carries no validators; ``latest`` is when it
    last changed (epoch seconds).
    """

    __slots__ = ("chunks", "codes", "etag", "latest", "length", "made", "verb", "zipped")

    def __init__(self, answer: Answer, etag: bytes, latest: int) -> None:
        self.chunks = answer.chunks
        self.length = sum(map(len, answer.chunks))
        self.verb = answer.verb
        self.codes = answer.codes
        self.etag = etag
        self.latest = latest
        self.made = monotonic()
        self.zipped = False

    def zip(self) -> None:
        """Compress it, where that is worth it."""
        if self.length >= _WORTH:
            from isal import igzip

            body = igzip.compress(b"".join(map(bytes, self.chunks)), 1, mtime=0)
            self.chunks, self.length, self.zipped = (body,), len(body), True

    @property
    def size(self) -> int:
        """Bytes of memory it takes; what lies in a file takes none."""
        return _FRAME + sum(len(one) for one in self.chunks if isinstance(one, bytes))


def etag(edition: str, arguments: Hashable) -> bytes:
    """A weak validator of the answer to these arguments in one state of the repository."""
    said = f"{edition}\0{arguments!r}".encode("utf-8", "surrogatepass")
    return b'W/"%s"' % blake2b(said, digest_size=12).hexdigest().encode()


class Pages:
    """The pages asked for last, within ``limit`` bytes, all of one edition."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._edition = ""
        self._held = 0
        self._pages: OrderedDict[Hashable, Page] = OrderedDict()

    def turn(self, edition: str) -> None:
        """Forget everything if the index has changed."""
        if edition != self._edition:
            self._pages.clear()
            self._held = 0
            self._edition = edition

    def get(self, key: Hashable) -> Page | None:
        """A page that was kept and is still young."""
        found = self._pages.get(key)
        if found is None:
            return None
        if monotonic() - found.made > _KEPT:
            self._forget(key)
            return None
        self._pages.move_to_end(key)
        return found

    def put(self, key: Hashable, page: Page) -> None:
        """Keep a page that is no error, and let the oldest go."""
        if page.codes or page.size > self._limit // 4:
            return
        self._forget(key)
        self._pages[key] = page
        self._held += page.size
        while self._held > self._limit:
            self._forget(next(iter(self._pages)))

    def _forget(self, key: Hashable) -> None:
        found = self._pages.pop(key, None)
        if found:
            self._held -= found.size
