"""The index at size, its back ends side by side: pages, sets, one change, harvest, search, room.

    python tests/benchmarks/scale.py [--smoke] [--records N] [--format small|whole] [--only PART]
        [--backends NAME ...] [--folder FOLDER]

SQLite, and PostgreSQL in a cluster of its own on a socket; the same records, written
directly.  CPU time is that of this process and, for PostgreSQL, of its server, from /proc.
Each figure is a median over rounds in which the back ends take turns.  ``small`` are records
of some 300 bytes, ``whole`` are Dublin Core of 1.5 kB.  Searches, and what a search index
costs, are those of ``_scale_search.py``.  ``--folder`` is where the data lie, which are removed
at the end; what is found is printed as soon as it is.  With CI=true PostgreSQL has to be there.
"""

import argparse
import os
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

import msgspec
from lxml import etree
from sickle.models import Record

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))
import _scale_search
import oai
from tests import postgres

from colophon.index.interface import Index, IndexReader, Item, KeptRecord, ListedSet, ListSelection
from colophon.index.opening import open_index
from colophon.publish.oai_headers import Header
from colophon.publish.oai_identifiers import identifier
from colophon.services.oai import respond
from colophon.services.oai.indexed import IndexedRepository

DRAIN = """
import socket, sys
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as one:
    while one.recv(1 << 20):
        pass
"""
OAI = "{http://www.openarchives.org/OAI/2.0/}"
LISTED = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]
STAMPS = {1: "2026-01-01T00:00:01Z", 2: "2026-01-01T00:00:02Z"}
FIRST_STAMP = 1_767_225_600
TIMES = 10
"""answers that are timed together"""
HARVESTED = 1_000_000
"""records of a harvest at most"""
TOGETHER = 50_000
"""records of one publication's transaction in the making of the whole"""
BACK_ENDS = ("sqlite", "postgres")
_TOTAL = (
    "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class c"
    " JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname = 'scale' AND c.relkind = 'r'"
)
"""bytes of all tables of the database"""
LANGUAGES = {one: (ListedSet(f"language:{one}", ("Language", one)),) for one in ("en", "fr")}


class BackEnd:
    """An index that is measured; ``pids`` are the processes that work for it beside this one."""

    def __init__(
        self,
        name: str,
        index: Index,
        search: _scale_search.Place,
        pids: Callable[[], list[int]],
        size: Callable[[], int],
    ) -> None:
        self.name = name
        self.index = index
        self.search = search
        self.size = size
        self._pids = pids
        self._ended = 0.0

    def cpu(self) -> float:
        """CPU seconds so far, of this process and of those that work for it."""
        return time.process_time() + sum(map(own_cpu, self._pids()))

    def repository(self) -> IndexedRepository:
        """What a harvester is answered from."""
        return IndexedRepository(oai.repository(Path("/nowhere")).identity, self.index)


def own_cpu(pid: int) -> float:
    """CPU seconds of a process to the nanosecond, and of its children that have ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        own = int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
    except OSError:
        return 0.0
    return own / 1e9 + sum(map(int, fields[13:15])) / os.sysconf("SC_CLK_TCK")


def body_of(kind: str) -> bytes:
    """What follows the header of every record."""
    if kind == "whole":
        written = oai.write("oai_dc", oai.record(1), oai.frame())
        return b"<metadata>%b</metadata>" % written
    return (
        b'<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"'
        b' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A leaflet</dc:title></oai_dc:dc>'
        b"</metadata>"
    )


def item(id: str, seq: int, body: bytes, language: str, digest: str = "d") -> Item:
    """A record as it is served."""
    header = Header(identifier(oai.CONFIG.domain, id), [f"language:{language}"])
    found = header.parts(body)
    return Item(seq, digest, found.before, found.after, found.begins, found.ends)


def fill(index: Index, count: int, body: bytes) -> None:
    """Two publications of half the records each."""
    writer = index.writer()
    try:
        for start in range(0, count, TOGETHER):
            writer.begin()
            for number in range(start, min(start + TOGETHER, count)):
                id, language = f"leaflet-{number:08}", ("en", "fr")[number % 2]
                found = item(id, 2 if number >= count // 2 else 1, body, language)
                kept = KeptRecord(id, "s", "", LANGUAGES[language])
                writer.put(kept, {"oai_dc": found}, known=False)
            for seq, written in STAMPS.items():
                writer.stamp(seq, FIRST_STAMP + seq, written)
            writer.commit()
        writer.tidy()
    finally:
        writer.close()


def change_one(index: Index, number: int, turn: int, body: bytes) -> None:
    """A publication in which one record is another."""
    writer = index.writer()
    try:
        seq = 3 + turn
        id, language = f"leaflet-{number:08}", ("en", "fr")[number % 2]
        writer.begin()
        found = item(id, seq, body + b"<!-- %d -->" % turn, language, f"d{turn}")
        writer.put(KeptRecord(id, f"s{turn}", "", LANGUAGES[language]), {"oai_dc": found})
        writer.prepare()
        writer.stamp(seq, FIRST_STAMP + seq, f"2026-01-01T00:00:{seq:02}Z")
        writer.commit()
        writer.tidy()
    finally:
        writer.close()


def withdraw_one(index: Index, number: int) -> None:
    """A publication in which one record is withdrawn, and nothing of it left in any table."""
    writer = index.writer()
    try:
        id, language = f"leaflet-{number:08}", ("en", "fr")[number % 2]
        writer.begin()
        gone = msgspec.structs.replace(item(id, 99, b"", language), digest="")
        writer.put(KeptRecord(id, "", "", LANGUAGES[language], live=False), {"oai_dc": gone})
        writer.stamp(99, FIRST_STAMP + 99, "2026-01-01T00:01:39Z")
        writer.commit()
        writer.tidy(forgetting=True)
    finally:
        writer.close()


def pages(ends: list[BackEnd], count: int, rounds: int) -> dict[str, dict[str, float]]:
    """CPU milliseconds of a page by back end and kind of page."""
    boxes = {one.name: one.repository() for one in ends}
    for box in boxes.values():
        type(box).count_all = count  # type: ignore[attr-defined]
    first = boxes[ends[0].name]
    asked = {
        "first page": LISTED,
        "deep page": [LISTED[0], ("resumptionToken", token(first, count - 200))],
        "first of a set": [*LISTED, ("set", "language:en")],
        "deep in a set": [LISTED[0], ("resumptionToken", token(first, count - 300, "language:en"))],
    }
    found: dict[str, dict[str, list[float]]] = {
        one.name: {name: [] for name in asked} for one in ends
    }
    for _ in range(rounds):
        for name, arguments in asked.items():
            for one in ends:
                found[one.name][name].append(cost(one, boxes[one.name], arguments))
    for box in boxes.values():
        box.close()
    return {
        end: {name: statistics.median(times) * 1e3 for name, times in by.items()}
        for end, by in found.items()
    }


def cost(end: BackEnd, box: IndexedRepository, arguments: Iterable[tuple[str, str]]) -> float:
    """CPU seconds of an answer."""
    begun = end.cpu()
    for _ in range(TIMES):
        answer = respond(list(arguments), box, oai.now())
        assert not answer.codes, answer.codes
        bytes(answer)
    return (end.cpu() - begun) / TIMES


def token(box: IndexedRepository, number: int, set_: str = "") -> str:
    """A token that goes on deep in a list."""
    from colophon.services.oai import resumption
    from colophon.services.oai.repository import ListPlace

    return resumption.write(
        resumption.ResumptionToken(
            version=resumption.VERSION, verb="ListRecords", given=int(time.time()), cursor=number,
            size=number + 100, after=ListPlace(FIRST_STAMP + 2, f"leaflet-{number - 1:08}"),
            prefix="oai_dc", set=set_, end=FIRST_STAMP + 2,
        ),
        box.identity,
    )  # fmt: skip


def harvest(end: BackEnd, most: int) -> tuple[float, float, int]:
    """(CPU seconds, elapsed seconds, records) of a harvest, each record read as Sickle reads it."""
    box = end.repository()
    begun, started, count = end.cpu(), time.monotonic(), 0
    asked = LISTED
    while count < most:
        root = etree.fromstring(bytes(respond(asked, box, oai.now())))
        count += sum(bool(Record(one).metadata) for one in root.iterfind(f".//{OAI}record"))
        found = root.findtext(f".//{OAI}resumptionToken")
        if not found:
            break
        asked = [LISTED[0], ("resumptionToken", found)]
    box.close()
    return end.cpu() - begun, time.monotonic() - started, count


def measure(ends: list[BackEnd], count: int, kind: str, rounds: int) -> None:
    """Everything, over so many records; of pages in so many rounds."""
    body = body_of(kind)
    print(f"{count:,} records of {len(body):,} bytes, {kind}; {os.cpu_count()} cores")
    for one in ends:
        begun, started = one.cpu(), time.monotonic()
        fill(one.index, count, body)
        took, elapsed = one.cpu() - begun, time.monotonic() - started
        print(f"{one.name:11} filled in {took:.1f} CPU-s, {elapsed:.1f} s;"
              f" {one.size() / count:.0f} bytes a record;"
              f" most memory {oai.memory(os.getpid()):.0f} MB")  # fmt: skip
    compare(pages(ends, count, rounds))
    harvests = {one.name: harvest(one, min(count, HARVESTED)) for one in ends}
    for name, (took, elapsed, got) in harvests.items():
        print(f"{name:11} harvest of {got:,} records: {took:.2f} CPU-s, {elapsed:.2f} s")
    if len(ends) > 1:
        speed = harvests[ends[0].name][0] / harvests[ends[1].name][0]
        print(f"harvest, CPU with SQLite / with PostgreSQL: {speed:.2f} (at least 0.5)")
    for one in ends:
        times = []
        for turn in range(5):
            begun = time.monotonic()
            change_one(one.index, count // 2 + turn, turn, body)
            times.append(time.monotonic() - begun)
        print(f"{one.name:11} one change published in {statistics.median(times) * 1e3:.1f} ms")
    for one in ends:
        begun, started = one.cpu(), time.monotonic()
        withdraw_one(one.index, count // 3)
        took, elapsed = one.cpu() - begun, time.monotonic() - started
        print(f"{one.name:11} one withdrawn, to the last byte: {took:.3f} CPU-s, {elapsed:.2f} s")
    print(f"most memory {oai.memory(os.getpid()):.0f} MB")


def measure_search(ends: list[BackEnd], count: int) -> None:
    """What a search index of so many records costs, and what it answers."""
    print(f"{count:,} records of ten words to be found by")
    for one in ends:
        before, begun, started = one.size(), one.cpu(), time.monotonic()
        tell = partial(tell_filled, one, begun, count)
        _scale_search.fill(one.search, count, 2 * TOGETHER, tell)
        print(f"{one.name:11} search filled in {one.cpu() - begun:.1f} CPU-s,"
              f" {time.monotonic() - started:.1f} s;"
              f" {(one.size() - before) / count:.0f} bytes a record")  # fmt: skip
        _scale_search.measure(one.name, one.search, one.cpu)
        times = []
        for turn in range(5):
            started = time.monotonic()
            _scale_search.change_one(one.search, count // 2 + turn, turn)
            times.append(time.monotonic() - started)
        print(f"{one.name:11} search, one change {statistics.median(times) * 1e3:.1f} ms;"
              f" most memory {oai.memory(os.getpid()):.0f} MB")  # fmt: skip


def tell_filled(end: BackEnd, begun: float, count: int, there: int) -> None:
    """Print how far a search index is filled, ten times in all."""
    if there * 10 // count > (there - 2 * TOGETHER) * 10 // count and there < count:
        print(f"{end.name:11} {there:,} in {end.cpu() - begun:.1f} CPU-s")


def beside_rows(folder: Path, count: int) -> None:
    """A whole list sent from payload files, and from plain BLOB rows of an SQLite table."""
    index = open_index(folder / "files" / "index.sqlite")
    fill(index, count, body_of("whole"))
    rows = plain_rows(folder / "rows.sqlite", index)
    reader = index.reader()
    taken: dict[str, list[float]] = {"payload files": [], "BLOB rows": []}
    for _ in range(5):
        taken["payload files"].append(sent(lambda to: send_files(reader, to)))
        taken["BLOB rows"].append(sent(lambda to: send_rows(rows, to)))
    reader.close()
    rows.close()
    found = {name: statistics.median(times) for name, times in taken.items()}
    for name, seconds in found.items():
        print(f"{count:,} records of 1.5 kB sent from {name}: {seconds * 1e3:.1f} CPU-ms")
    ratio = found["BLOB rows"] / found["payload files"]
    print(f"BLOB rows / payload files {ratio:.2f} (files are kept while 1.33 or more)")


def plain_rows(path: Path, index: Index) -> sqlite3.Connection:
    """The items of an index as rows of a table, in the same order."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA page_size=16384")
    connection.execute(
        "CREATE TABLE item(stamp INTEGER, id TEXT, content BLOB, PRIMARY KEY(stamp, id))"
        " WITHOUT ROWID"
    )
    reader, after = index.reader(), (0, "")
    while True:
        with reader.snapshot():
            found = reader.changes("oai_dc", after, 5_000)
        if not found:
            break
        connection.executemany(
            "INSERT INTO item VALUES (?, ?, ?)", [(one.stamp, one.id, one.content) for one in found]
        )
        after = found[-1].stamp, found[-1].id
    connection.commit()
    reader.close()
    return connection


def send_files(reader: IndexReader, to: socket.socket) -> None:
    """A whole list, as the fast path sends it: from file to socket, by the system."""
    after = None
    while True:
        with reader.snapshot():
            page = reader.page(ListSelection("oai_dc"), after, 100)
        for chunk in page.chunks:
            offset, end = chunk.offset, chunk.offset + len(chunk)  # type: ignore[attr-defined]
            while offset < end:
                offset += os.sendfile(to.fileno(), chunk.fileno(), offset, end - offset)  # type: ignore[attr-defined]
        after = page.last
        if not page.more:
            return


def send_rows(rows: sqlite3.Connection, to: socket.socket) -> None:
    """A whole list from rows: joined page by page, and sent."""
    after = (0, "")
    while True:
        found = rows.execute(
            "SELECT stamp, id, content FROM item WHERE (stamp, id) > (?, ?)"
            " ORDER BY stamp, id LIMIT 101",
            after,
        ).fetchall()
        to.sendall(b"".join([content for _, _, content in found[:100]]))
        if len(found) <= 100:
            return
        after = found[99][:2]


def sent(send: Callable[[socket.socket], None]) -> float:
    """CPU seconds of sending to somebody who reads as fast as they can, in another process."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        reading = subprocess.Popen([sys.executable, "-c", DRAIN, str(server.getsockname()[1])])
        to, _ = server.accept()
        begun = time.process_time()
        with to:
            send(to)
        took = time.process_time() - begun
        reading.wait()
    return took


def compare(found: dict[str, dict[str, float]]) -> None:
    """Print what pages cost, and their ratios."""
    for name in next(iter(found.values())):
        shown = " ".join(f"{end} {by[name]:.2f} ms" for end, by in found.items())
        print(f"{name:16} {shown}")
    for end, by in found.items():
        deep = by["deep page"] / by["first page"]
        deep_set = by["deep in a set"] / by["first of a set"]
        print(f"{end:11} deep / first {deep:.2f}, in a set {deep_set:.2f} (at most 1.2)")


def files(folder: Path) -> int:
    """Bytes of the files in a folder."""
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file())


def read_arguments() -> argparse.Namespace:
    """What is to be measured, and where."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="small and quick")
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--format", choices=("small", "whole"), default="small")
    parser.add_argument("--only", choices=("index", "search"))
    parser.add_argument("--backends", nargs="+", choices=BACK_ENDS, default=BACK_ENDS)
    parser.add_argument("--folder", type=Path, help="where the data lie (else the system's)")
    return parser.parse_args()


@contextmanager
def back_ends(wanted: Sequence[str], folder: Path | None) -> Iterator[list[BackEnd]]:
    """The back ends of these names, empty; their data are removed at the end."""
    with ExitStack() as stack:
        ends = []
        if "sqlite" in wanted:
            made = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=folder)))
            index, search = open_index(made / "index.sqlite"), made / "search.sqlite"
            ends.append(BackEnd("SQLite", index, search, list, lambda: files(made)))
        if "postgres" in wanted and postgres.programs() is None:
            oai.missing("skipped: PostgreSQL is not installed")
        elif "postgres" in wanted:
            cluster = stack.enter_context(postgres.cluster("256MB", folder))
            index = stack.enter_context(closing(open_index(cluster.url("scale"))))
            ends.append(
                BackEnd(
                    "PostgreSQL", index, index.search, cluster.pids,
                    lambda: int(cluster.psql(_TOTAL)),
                )
            )  # fmt: skip
        yield ends


def main() -> None:
    """Measure and print."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    given = read_arguments()
    count, rounds = (8_000, 5) if given.smoke else (given.records, 15)
    if given.only != "search":
        with tempfile.TemporaryDirectory(dir=given.folder) as name:
            beside_rows(Path(name), min(count, 50_000))
    with back_ends(given.backends, given.folder) as ends:
        if given.only != "search":
            measure(ends, count, given.format, rounds)
        if given.only != "index":
            measure_search(ends, count)


if __name__ == "__main__":
    main()
