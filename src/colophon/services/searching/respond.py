"""The addresses that readers search at: ``records`` in every form, and ``suggest``."""

import msgspec

from colophon.index.interface import IndexReader
from colophon.index.search import SearchReader
from colophon.model.characters import legal
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.feeds import atom
from colophon.services.linked_data.about import About
from colophon.services.linked_data.views import PageView
from colophon.services.searching import downloads, request
from colophon.services.searching.page import ResultPages
from colophon.services.searching.query import understand, within
from colophon.services.searching.request import SearchRequest
from colophon.services.searching.results import find

PATH = "records"
SUGGEST = "suggest"
PAGE = 20
_MOST = 100
FILE = 1_000
"""records in one file; what is beyond is in the next, to which a link leads"""
_SUGGESTED = 8
_SUGGESTING = ("topic", "publisher", "creator", "place", "series")
"""the facets whose values are offered to who begins to write"""


class Searches:
    """The searches of readers over one catalogue."""

    def __init__(
        self, about: About, reader: IndexReader, search: SearchReader, showing: ResultPages
    ) -> None:
        self._about = about
        self._reader = reader
        self._search = search
        self._showing = showing
        self._files = {
            f"{PATH}.json": self._json,
            f"{PATH}.csv": self._csv,
            f"{PATH}.ris": self._ris,
            f"{PATH}.atom": self.feed,
        }

    def respond(self, asked: ResourceRequest) -> Answer | None:
        """The answer to one request; None where it is none of these addresses."""
        if asked.path == SUGGEST:
            return self._answer_suggestions(asked.argument("q"))
        answer = self._files.get(asked.path)
        return answer(asked) if answer else None

    def page(self, seen: PageView) -> Answer:
        """The page of results."""
        wanted = request.read(seen.asked, PAGE, _MOST)
        return self._showing.page(find(self._search, wanted), seen)

    def hits(
        self, asked: ResourceRequest, limit: int
    ) -> tuple[SearchRequest, list[tuple[str, str, int]], int]:
        """(id, title, stamp) of some that are found, and how many are."""
        wanted = request.read(asked, limit, FILE)
        search = within(understand(wanted.query, self._search).search, wanted.facets)
        by, down = wanted.order
        total, hits = self._search.look(search, wanted.start, limit, by=by, down=down)
        return wanted, [(one.id, one.title, one.stamp) for one in hits], total

    def _json(self, asked: ResourceRequest) -> Answer:
        wanted = request.read(asked, PAGE, _MOST)
        body = downloads.as_json(find(self._search, wanted), self._about, wanted.limit)
        return Answer(media_type="application/json", body=body)

    def _csv(self, asked: ResourceRequest) -> Answer:
        wanted = request.read(asked, FILE, FILE)
        found = find(self._search, wanted, facets=False)
        return Answer(
            media_type="text/csv; charset=utf-8; header=present",
            body=downloads.as_csv(found.hits, self._reader, self._about),
            links=downloads.next_link(wanted, asked.path, found.total, self._about),
            headers=(("content-disposition", 'attachment; filename="records.csv"'),),
        )

    def _ris(self, asked: ResourceRequest) -> Answer:
        wanted = request.read(asked, FILE, FILE)
        found = find(self._search, wanted, facets=False)
        return Answer(
            media_type="application/x-research-info-systems",
            body=downloads.as_ris(found.hits, self._reader),
            links=downloads.next_link(wanted, asked.path, found.total, self._about),
            headers=(("content-disposition", 'attachment; filename="records.ris"'),),
        )

    def feed(self, asked: ResourceRequest) -> Answer:
        """The newest of what is found as a feed."""
        wanted = request.read(asked, atom.PAGE, atom.PAGE)
        search = within(understand(wanted.query, self._search).search, wanted.facets)
        newest = wanted.with_sort("")
        return atom.feed(
            self._search,
            self._about,
            search,
            wanted.start,
            words=wanted.query,
            path=newest.address(asked.path),
            page=newest.address(),
        )

    def _answer_suggestions(self, begun: str) -> Answer:
        """What somebody may go on to write, as browsers ask for it.

        https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki
        """
        written = legal(begun)[:100]
        start = " ".join(written.split())
        found = self._search.complete_values(start, _SUGGESTING, _SUGGESTED)
        said = [written, found, [], []]
        return Answer(media_type="application/x-suggestions+json", body=msgspec.json.encode(said))
