"""The index moved from SQLite to PostgreSQL and back, and what happens to one in between."""

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from typing import Any

import msgspec
import pytest
from lxml import etree
from tests.postgres import Cluster

from colophon.index.interface import Index
from colophon.index.opening import open_index
from colophon.model.errors import IndexUnusable
from colophon.model.record import Record
from colophon.publish.publication import PublicationCandidate
from colophon.services.oai import respond

OAI = "{http://www.openarchives.org/OAI/2.0/}"
_NUMBERS = count()


@pytest.fixture
def elsewhere(cluster: Cluster) -> Iterator[Index]:
    """An empty index in PostgreSQL."""
    with closing(open_index(cluster.url(f"moving_{next(_NUMBERS)}"))) as index:
        yield index


def whole(box: Any) -> list[bytes]:
    """Every answer that the box can give to a harvester: all lists, page by page, and records."""
    now = box.clock.moment.replace(hour=20, minute=0, second=0)
    with closing(box.repository()) as repository:

        def answer(*asked: tuple[str, str]) -> bytes:
            return bytes(respond(asked, repository, now))

        found = [answer(("verb", verb)) for verb in ("Identify", "ListSets")]
        for prefix in ("oai_dc", "titles"):
            for verb in ("ListRecords", "ListIdentifiers"):
                for more in ((), (("set", "language"),), (("from", "2026-11-23T12:01:00Z"),)):
                    found += pages(answer, ("verb", verb), ("metadataPrefix", prefix), *more)
        for number in range(12):
            name = ("identifier", f"oai:archive.example.org:r{number:02}")
            found.append(answer(("verb", "GetRecord"), ("metadataPrefix", "oai_dc"), name))
            found.append(answer(("verb", "ListMetadataFormats"), name))
        return found


def pages(answer: Callable[..., bytes], verb: Any, *more: tuple[str, str]) -> Iterator[bytes]:
    """A list page by page."""
    while True:
        page = answer(verb, *more)
        yield page
        token = etree.fromstring(page).findtext(f".//{OAI}resumptionToken")
        if not token:
            return
        more = (("resumptionToken", token),)


@pytest.fixture
def lived(box: Any, make: Callable[..., Record]) -> Any:
    """A box with three publications behind it: something new, something changed, something gone."""
    serving = msgspec.structs.replace(box.config.serving, page_size=3)
    box.config = msgspec.structs.replace(box.config, serving=serving)
    records = [make(f"r{n:02}", f"Leaflet {n}") for n in range(10)]
    box.publish(*records[:8])
    box.clock.on(90)
    records[2] = make("r02", "Another leaflet")
    box.publish(*records)
    box.clock.on(90)
    del records[5]
    box.publish(*records)
    box.records = records
    return box


def test_there_and_back_no_byte_of_an_answer_changes(
    lived: Any, elsewhere: Index, make: Callable[..., Record]
) -> None:
    file, before = lived.index, whole(lived)
    ledger = lived.ledger.read_bytes()
    lived.index = elsewhere
    lived.clock.on(600)
    report = lived.publish(*lived.records)
    assert (report.stamp, report.added, report.tombstones) == ("", 0, 0)
    assert whole(lived) == before
    assert lived.ledger.read_bytes() == ledger
    # life goes on there
    lived.records[0] = make("r00", "Changed elsewhere")
    del lived.records[3]
    lived.clock.on(600)
    report = lived.publish(*lived.records)
    assert (report.changed, report.tombstones) == (1, 1)
    changed, ledger = whole(lived), lived.ledger.read_bytes()
    assert changed != before
    # and back, where the file is not there any more
    lived.index = file
    lived.forget()
    lived.clock.on(600)
    assert lived.publish(*lived.records).stamp == ""
    assert whole(lived) == changed
    assert lived.ledger.read_bytes() == ledger


@pytest.mark.slow
def test_a_server_that_is_away_is_named_and_nothing_is_lost(
    lived: Any, cluster: Cluster, elsewhere: Index
) -> None:
    lived.index = elsewhere
    lived.publish(*lived.records)
    before = whole(lived)
    with closing(lived.repository()) as repository:
        assert repository.state()
        cluster.stop()
        try:
            for attempt in (repository.state, lambda: lived.publish(*lived.records)):
                with pytest.raises(IndexUnusable) as caught:
                    attempt()
                assert "cannot be reached" in caught.value.message
                assert caught.value.place == elsewhere.name
        finally:
            cluster.start()
        time.sleep(1.1)  # for so long it is left in peace
        assert repository.state()
    assert lived.publish(*lived.records).stamp == ""
    assert whole(lived) == before


@pytest.mark.parametrize("how", ["connection", "server"])
def test_a_publication_that_is_cut_off_leaves_what_was(
    lived: Any, cluster: Cluster, elsewhere: Index, make: Callable[..., Record], how: str
) -> None:
    lived.index = elsewhere
    lived.publish(*lived.records)
    before, ledger = whole(lived), lived.ledger.read_bytes()

    def cut_off() -> Record:
        if how == "server":
            cluster.signal(signal.SIGKILL)
            cluster.stop()
        else:
            cluster.psql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'archivist'"
            )
        return make("r01", "Never seen either")

    with pytest.raises(IndexUnusable, match=r"shutting down|went away"):
        lived.publish(make("r00", "Never seen"), PublicationCandidate("r01", "another", cut_off))
    cluster.start()
    assert whole(lived) == before
    assert lived.ledger.read_bytes() == ledger
    lived.records[0] = make("r00", "Seen at last")
    lived.clock.on(86_400)
    assert lived.publish(*lived.records).changed == 1
