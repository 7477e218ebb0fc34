"""Ends: every list has one, whatever its provider does with resumption tokens."""

from colophon.harvest.envelope import Envelope
from colophon.model.errors import HarvestError

REPEATED = 10
"""pages in a row that hold nothing but what was given before"""
EMPTY = 100
"""pages in a row that hold nothing at all: providers that filter do give some"""
TIMES = 10
SPARE = 10_000
"""a list may be so many times, and so many records, longer than it was said to be"""

GONE = frozenset(("token-loop", "endless-list"))
"""codes of a list whose tokens lead nowhere"""


class Ends:
    """Watches the pages of one list; identifiers are remembered by their hashes."""

    def __init__(self, place: str, token: str = "") -> None:
        self.place = place
        self._tokens = {token}
        self._known: set[int] = set()
        self._count = 0
        self._repeated = 0
        self._empty = 0

    def see(self, page: Envelope) -> str:
        """The token of the next page, or empty; raises :class:`HarvestError` in a circle."""
        names = [one.identifier for one in page.items()] or page.texts("setSpec")
        self._take({hash(one) for one in names})
        token = page.token
        if token is None or not token.text:
            return ""
        if token.text in self._tokens:
            raise self._endless("gives a resumption token that it gave before", "token-loop")
        self._tokens.add(token.text)
        if self._repeated >= REPEATED:
            raise self._endless("gives the same records over and over", "endless-list")
        if self._empty >= EMPTY:
            raise self._endless("gives empty pages without end", "endless-list")
        size = token.complete_list_size
        if size is not None and self._count > max(size, 1) * TIMES + SPARE:
            raise self._endless(f"gives far more than the {size} records announced", "long-list")
        return token.text

    def _take(self, page: set[int]) -> None:
        new = len(page - self._known)
        self._known |= page
        self._count += new
        self._repeated = 0 if new or not page else self._repeated + 1
        self._empty = 0 if page else self._empty + 1

    def _endless(self, what: str, code: str) -> HarvestError:
        return HarvestError(
            f"{what}; the list has no end.",
            place=self.place,
            remedy="What came is kept. Tell the provider.",
            code=code,
        )
