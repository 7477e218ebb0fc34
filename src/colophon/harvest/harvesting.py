"""A whole harvest: pages in, records out, and a note of how far it has come."""

from collections.abc import Iterator

from colophon.harvest.bookmark import HEADERS, LIST, Bookmark
from colophon.harvest.client import OaiClient
from colophon.harvest.envelope import Envelope, HarvestedItem
from colophon.harvest.identity import ProviderIdentity, choose_prefix, identify
from colophon.harvest.importing import Harvested, import_item, left_out
from colophon.harvest.listing import Listing
from colophon.harvest.moments import moment, write_moment
from colophon.harvest.singly import GONE, Singly
from colophon.model.problem import Problem

__all__ = ["Bookmark", "Harvested", "choose_prefix", "harvest"]


def harvest(
    client: OaiClient,
    bookmark: Bookmark,
    *,
    from_: str = "",
    until: str = "",
    identity: ProviderIdentity | None = None,
) -> Iterator[Harvested]:
    """All records changed since the last whole harvest, or in the window asked for.

    The bookmark moves after a page's records have been taken by the caller, so that an
    interrupted harvest asks for that page again and nothing is lost.
    """
    harvest = _HarvestRun(client, bookmark, identity or identify(client))
    if not from_ and not until:
        yield from harvest.fetch_missed()
    yield from harvest.window(from_, until)


class _HarvestRun:
    def __init__(self, client: OaiClient, bookmark: Bookmark, identity: ProviderIdentity) -> None:
        self.client = client
        self.bookmark = bookmark
        self.identity = identity
        self._singly = Singly(client, bookmark.progress.prefix)
        self._taken: set[int] = set()

    def fetch_missed(self) -> Iterator[Harvested]:
        """The records that could not be had before."""
        for identifier in tuple(self.bookmark.progress.missed):
            found = self._singly.mend_item(
                HarvestedItem(identifier=identifier, datestamp="", broken=True)
            )
            if isinstance(found, HarvestedItem) or found.code != GONE:
                yield self._read(found, "")
            if isinstance(found, HarvestedItem) or found.code == GONE:
                self.bookmark.strike_out(identifier)
                self.bookmark.keep()

    def window(self, from_: str, until: str) -> Iterator[Harvested]:
        """The records of one list."""
        run = self.bookmark.run(from_, until)
        before = 0
        for page in Listing(self.client, self.bookmark, run).pages():
            before = self._watch_page(page, before)
            for item in page.items():
                before += 1
                if run.verb == LIST or hash(item.identifier) not in self._taken:
                    yield self._read(self._whole(item, run.verb), page.response_date)
                self._taken.add(hash(item.identifier))
            run.token = page.token.text if page.token else ""
            self.bookmark.keep()
        self.bookmark.finish(run, self.identity.granularity)

    def _watch_page(self, page: Envelope, before: int) -> int:
        """Tell how far the list has come; the records of it before this page."""
        token = page.token
        before = token.cursor if token and token.cursor is not None else before
        self.client.watcher.page(before, token.complete_list_size if token else None)
        return before

    def _whole(self, item: HarvestedItem, verb: str) -> HarvestedItem | Problem:
        if item.deleted or not item.identifier:
            return item
        if item.broken:
            return self._singly.mend_item(item)
        return self._singly.fetch_item(item) if verb == HEADERS else item

    def _read(self, found: HarvestedItem | Problem, response_date: str) -> Harvested:
        base_url = self.identity.base_url
        if isinstance(found, Problem):
            if found.code != GONE:
                self.bookmark.miss(found.subject)
            return left_out(found, base_url)
        now = self.client.clock()
        return import_item(found, base_url, moment(response_date, now) or write_moment(now))
