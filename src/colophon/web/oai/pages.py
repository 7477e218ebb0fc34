"""Pages: answers as they are sent, and those kept for a short while."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from hashlib import blake2b
from time import monotonic

_KEPT = 300.0
"""seconds a page is kept: its responseDate is then as old, which harms no harvester"""

_WORTH = 1_000
"""bytes below which compressing is not worth it"""

_FRAME = 500
"""bytes a page takes beside what it holds"""


class Page:
    """One answer: ``chunks`` as they are; ``gzipped`` made when first asked for.

    ``etag`` is empty for an error, which carries no validators.
    """

    __slots__ = ("_gzipped", "chunks", "codes", "etag", "latest", "length", "made", "verb")

    def __init__(
        self, chunks: Sequence[bytes], verb: str, codes: Sequence[str], etag: bytes, latest: int
    ) -> None:
        self.chunks = chunks
        self.length = sum(map(len, chunks))
        self.verb = verb
        self.codes = codes
        self.etag = etag
        self.latest = latest
        self.made = monotonic()
        self._gzipped: bytes | None = None

    @property
    def gzipped(self) -> bytes | None:
        """One gzip member, or None where it is not worth it."""
        if self._gzipped is None and self.length >= _WORTH:
            from isal import igzip

            self._gzipped = igzip.compress(b"".join(self.chunks), 1, mtime=0)
        return self._gzipped

    @property
    def size(self) -> int:
        """Bytes it holds."""
        return self.length + len(self._gzipped or b"") + _FRAME


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
        self._pages: OrderedDict[Hashable, tuple[Page, int]] = OrderedDict()

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
        if monotonic() - found[0].made > _KEPT:
            self._forget(key)
            return None
        self._pages.move_to_end(key)
        return found[0]

    def put(self, key: Hashable, page: Page) -> None:
        """Keep a page that is no error, and let the oldest go."""
        if page.codes or page.size > self._limit // 4:
            return
        self._forget(key)
        self._pages[key] = page, 0
        self.weigh(key)

    def weigh(self, key: Hashable) -> None:
        """Count what a page holds now: its gzipped form comes when first asked for."""
        found = self._pages.get(key)
        if found is None:
            return
        page, before = found
        self._pages[key] = page, page.size
        self._held += page.size - before
        while self._held > self._limit:
            self._forget(next(iter(self._pages)))

    def _forget(self, key: Hashable) -> None:
        found = self._pages.pop(key, None)
        if found:
            self._held -= found[1]
