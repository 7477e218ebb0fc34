"""Pages: answers as they are sent, some of them kept for a short while."""

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import datetime
from email.utils import formatdate
from functools import lru_cache
from hashlib import blake2b
from time import monotonic
from typing import Protocol

from colophon.web.oai.zipping import Zipped
from colophon.web.serving.transmission import SentChunk

_KEPT = 1_800.0
"""seconds a page is kept: the token in it is then as old"""

_WORTH = 1_000
"""bytes below which compressing is not worth it"""

_XML = b"text/xml; charset=utf-8"
_FRAME = 1_000
"""bytes a page takes beside what it holds"""


class ListAnswer(Protocol):
    """What an endpoint gives for a request."""

    @property
    def verb(self) -> str:
        """The verb that was understood, or empty."""

    @property
    def codes(self) -> Sequence[str]:
        """Protocol errors in it."""

    def at(self, now: datetime) -> Sequence[SentChunk]:
        """The body in pieces, given now: the first is another each time, and always as long."""


class HeaderFields:
    """Header fields as pairs, and as the lines that HTTP/1.1 makes of them."""

    __slots__ = ("lines", "pairs")

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]]) -> None:
        self.pairs = tuple(pairs)
        self.lines = b"".join([b"%b: %b\r\n" % pair for pair in self.pairs])


class KeptPage:
    """One answer, to be given again as long as nothing changes; zipped, where that is worth it.

    ``etag`` is empty for an error, which carries no validators; ``latest`` is when it
    last changed (epoch seconds).
    """

    __slots__ = ("answer", "etag", "fields", "latest", "length", "made", "size", "zipped")

    def __init__(
        self, answer: ListAnswer, etag: bytes, latest: int, now: datetime, *, zipped: bool
    ) -> None:
        chunks = answer.at(now)
        self.answer = answer
        self.etag = etag
        self.latest = latest
        self.length = sum(map(len, chunks))
        # what lies in a file takes no memory
        self.size = _FRAME + sum(len(one) for one in chunks if isinstance(one, bytes))
        self.made = monotonic()
        self.zipped: Zipped | None = None
        if zipped and self.length >= _WORTH:
            self.zipped = Zipped(len(chunks[0]), [bytes(one) for one in chunks[1:]])
            self.length = self.zipped.length
            self.size += self.length
        self.fields = HeaderFields(self._headers())

    def chunks(self, now: datetime) -> Sequence[SentChunk]:
        """The body in pieces."""
        chunks = self.answer.at(now)
        return self.zipped.under(bytes(chunks[0])) if self.zipped else chunks

    @property
    def young(self) -> bool:
        """Whether it may still be given."""
        return monotonic() - self.made < _KEPT

    def _headers(self) -> Iterator[tuple[bytes, bytes]]:
        yield b"content-type", _XML
        yield b"vary", b"Accept, Accept-Encoding"
        if self.etag:
            yield b"etag", self.etag
            yield b"last-modified", http_date(self.latest)
            yield b"cache-control", b"no-cache"
        else:
            yield b"cache-control", b"no-store"
        if self.zipped:
            yield b"content-encoding", b"gzip"
        yield b"content-length", b"%d" % self.length


@lru_cache(maxsize=64)
def http_date(stamp: int) -> bytes:
    """Epoch seconds as HTTP writes a date."""
    return formatdate(stamp, usegmt=True).encode("ascii")


def etag(edition: str, arguments: Hashable) -> bytes:
    """A weak validator of the answer to these arguments in one state of the repository."""
    said = f"{edition}\0{arguments!r}".encode("utf-8", "surrogatepass")
    return b'W/"%s"' % blake2b(said, digest_size=12).hexdigest().encode()


class KeptPages:
    """The pages asked for last, within ``limit`` bytes, all of one edition."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._edition = ""
        self._held = 0
        self._pages: OrderedDict[Hashable, KeptPage] = OrderedDict()

    def turn(self, edition: str) -> None:
        """Forget everything if the index has changed."""
        if edition != self._edition:
            self._pages.clear()
            self._held = 0
            self._edition = edition

    def get(self, key: Hashable) -> KeptPage | None:
        """A page that was kept and is still young."""
        found = self._pages.get(key)
        if found is None:
            return None
        if not found.young:
            self._forget(key)
            return None
        self._pages.move_to_end(key)
        return found

    def put(self, key: Hashable, page: KeptPage) -> None:
        """Keep a page that is no error, and let the oldest go."""
        if page.answer.codes or page.size > self._limit // 4:
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
