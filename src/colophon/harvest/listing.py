"""A list, page by page: gone on with where it stopped, and to its end where that can be had.

https://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from collections.abc import Iterator

from colophon.harvest.bookmark import HEADERS, LIST, Bookmark, Run
from colophon.harvest.client import OaiClient, tell_error
from colophon.harvest.ends import GONE
from colophon.harvest.envelope import Envelope, ProtocolError
from colophon.harvest.moments import moment
from colophon.model.errors import HarvestError

UNREADABLE = frozenset(("not-xml", "not-oai-pmh", "cut-short", "too-large", "too-slow"))
UNREADABLE |= {"server-error", "unknown-coding"}
"""codes of a page that cannot be had, at a provider that may well give its records singly"""


class Listing:
    """The pages of one run; it is the caller who takes them and moves the bookmark."""

    def __init__(self, client: OaiClient, bookmark: Bookmark, run: Run) -> None:
        self.client = client
        self.bookmark = bookmark
        self.run = run
        self._begun_anew = False
        self._unreadable: HarvestError | None = None

    def pages(self) -> Iterator[Envelope]:
        """Every page; where ListRecords has one that is unreadable, headers come in its place."""
        while True:
            try:
                yield from self._ask_pages()
                return
            except ProtocolError as error:
                if error.code == "noRecordsMatch":
                    self._start(error.response_date)
                    return
                self._begin_anew(error)
            except HarvestError as error:
                self._go_on_without(error)

    def _ask_pages(self) -> Iterator[Envelope]:
        run, progress = self.run, self.bookmark.progress
        arguments = {
            "metadataPrefix": progress.prefix,
            "set": progress.set,
            "from": run.from_,
            "until": run.until,
        }
        for envelope in self.client.pages(run.verb, run.token, **arguments):
            self._start(envelope.response_date)
            self._unreadable = None
            yield envelope

    def _start(self, response_date: str) -> None:
        """Note when the list was begun: what changes from then on is the next harvest's."""
        if not self.run.begun:
            self.run.begun = True
            self.run.started = moment(response_date, self.client.clock())

    def _begin_anew(self, error: HarvestError) -> None:
        """A token has expired: records met before come out the same."""
        if not self.run.token or self._begun_anew:
            raise self._unreadable or error
        self._begun_anew = True
        self.run.anew(self.run.verb)

    def _go_on_without(self, error: HarvestError) -> None:
        if error.code in GONE:
            # its token leads in a circle: the next run begins anew
            self.run.anew()
            self.bookmark.keep()
            raise error
        if error.code == "http-status":
            self._begin_anew(error)
        elif error.code in UNREADABLE and self.run.verb == LIST:
            self._unreadable = error
            self.client.watcher.singly(tell_error(error))
            self.run.anew(HEADERS)
        else:
            # where the headers cannot be had either, the first complaint is the telling one
            raise self._unreadable or error
