"""Other repositories' records into the catalogue."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from colophon.catalogue.harvested_records import HarvestIntake, TakenRecord
from colophon.catalogue.holdings import Holdings
from colophon.harvest.client import OaiClient
from colophon.harvest.harvesting import Bookmark, choose_prefix
from colophon.harvest.harvesting import harvest as records
from colophon.harvest.identity import identify, see_set
from colophon.harvest.transport import HttpTransport, Transport
from colophon.harvest.watching import Watcher
from colophon.model.errors import HarvestError

__all__ = ["TakenRecord", "Watcher", "harvest"]

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


# long: its options and what they mean are most of it
def harvest(
    catalogue: "Catalogue",
    url: str,
    *,
    prefix: str = "",
    set_: str = "",
    from_: str = "",
    until: str = "",
    accept: bool = False,
    allow_private: bool = False,
    transport: Transport | None = None,
    watcher: Watcher | None = None,
    sleep: Callable[[float], None] = time.sleep,
    found: Callable[[Holdings], None] = lambda _: None,
) -> Iterator[TakenRecord]:
    """Take what changed since the last harvest, page by page.

    Values come as suggestions with their origin as evidence, or accepted where the
    repository is trusted; what a person decided here is kept.  What was deleted there
    becomes a tombstone here.  Interrupted at any moment, the same harvest goes on where
    it stopped.  ``found`` is told what we hold of the repository, which is kept in step.
    """
    client = OaiClient(
        url,
        transport or HttpTransport(allow_private=allow_private),
        sleep=sleep,
        clock=lambda: catalogue.clock().timestamp(),
        watcher=watcher,
    )
    with _alone(catalogue):
        identity = identify(client)
        chosen = prefix or choose_prefix(client)
        folder = catalogue.workings / "harvests"
        bookmark = Bookmark(folder, identity.answered_at, chosen, set_)
        addresses = (client.base_url, identity.base_url, identity.answered_at)
        holdings = Holdings(catalogue.load_all(), addresses, catalogue.store.bytes_of)
        found(holdings)
        if not holdings:
            # whatever was taken is gone: what changed since then would not bring it back
            bookmark.forget()
        if set_ and not bookmark.progress.since:
            see_set(client, set_)
        taking = HarvestIntake(catalogue, holdings, accept=accept, missed=bookmark.miss)
        for one in records(client, bookmark, from_=from_, until=until, identity=identity):
            yield taking.take(one)


@contextmanager
def _alone(catalogue: "Catalogue") -> Iterator[None]:
    """Two harvests at once would take the same records twice."""
    from filelock import FileLock, Timeout

    lock = catalogue.workings / "harvest.lock"
    lock.parent.mkdir(parents=True, exist_ok=True)
    try:
        held = FileLock(lock, timeout=0)
        held.acquire()
    except Timeout as error:
        raise HarvestError(
            "is being harvested into already.",
            place=str(catalogue.folder),
            remedy="Wait until that harvest is done.",
            code="harvest-running",
        ) from error
    try:
        yield
    finally:
        held.release()
