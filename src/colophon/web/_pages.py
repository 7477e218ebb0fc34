"""Whole pages, kept for a short while, as they are and gzipped."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from hashlib import blake2b
from time import monotonic

_KEPT = 300.0
"""seconds a page is kept: its responseDate is then as old, which harms no harvester"""

_WORTH = 1_000
"""bytes below which compressing is not worth it"""


class Page:
    """One answer: ``body`` as it is; ``gzipped`` made when first asked for."""

    __slots__ = ("_gzipped", "body", "codes", "etag", "latest", "made", "verb")

    def __init__(
        self, body: bytes, verb: str, codes: tuple[str, ...], etag: bytes, latest: int
    ) -> None:
        self.body = body
        self.verb = verb
        self.codes = codes
        self.etag = etag
        self.latest = latest
        self.made = monotonic()
        self._gzipped: bytes | None = None

    @classmethod
    def of(
        cls,
        chunks: Sequence[bytes],
        verb: str,
        codes: tuple[str, ...],
        edition: str,
        arguments: Hashable,
        latest: int,
    ) -> "Page":
        """The page of an answer; what is an error carries no validators."""
        said = f"{edition}\0{arguments!r}".encode("utf-8", "surrogatepass")
        mark = blake2b(said, digest_size=12).hexdigest()
        etag = b"" if codes else b'W/"%s"' % mark.encode()
        return cls(b"".join(chunks), verb, codes, etag, latest)

    @property
    def gzipped(self) -> bytes | None:
        """One gzip member, or None where it is not worth it."""
        if self._gzipped is None and len(self.body) >= _WORTH:
            from isal import igzip

            self._gzipped = igzip.compress(self.body, 1, mtime=0)
        return self._gzipped

    @property
    def size(self) -> int:
        """Bytes it holds."""
        return len(self.body) + len(self._gzipped or b"") + 500


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
