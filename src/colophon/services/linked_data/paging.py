"""The pages of a long list, and the links from each to the one before and behind it."""

from urllib.parse import urlencode

from colophon.services.linked_data.views import PageView

_START = "start"


class Pager:
    """Where a page of a list begins, and what is before and behind; paths below the catalogue."""

    def __init__(self, view: PageView, count: int, size: int) -> None:
        self._view = view
        last = max(count - 1, 0) // size * size
        self.start = min(view.start, last)
        self.end = min(self.start + size, count)
        self.count = count
        self.previous = self._path(self.start - size) if self.start > 0 else ""
        self.next = self._path(self.start + size) if self.start + size < count else ""

    def _path(self, start: int) -> str:
        kept = [pair for pair in self._view.asked.query if pair[0] not in (_START, "lang")]
        query = urlencode([*kept, (_START, str(start))] if start > 0 else kept)
        return f"{self._view.path}?{query}" if query else self._view.path
