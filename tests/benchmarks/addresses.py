"""The catalogue's addresses: pages, searches, queries and dumps, in CPU time.

    python tests/benchmarks/addresses.py [--smoke] [--records N]

Records are generated (those of the OAI benchmark), and the index is written directly: what
publication takes is measured there.  Searches are asked in this process; pages over a
socket, beside nginx with the same bytes.  rdflib answers the same queries over the same
dump, of a tenth of the records, and its times are given for that tenth: Fuseki is in no
package registry that this project uses.
"""

import argparse
import asyncio
import gzip
import http.client
import os
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
import msgspec
from tests.benchmarks.oai import CONFIG, frame, memory, missing, nginx, record, running
from tests.benchmarks.oai import spent as spent_by
from tests.public import public

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.index.interface import Item, KeptRecord
from colophon.index.search import SearchReader
from colophon.index.sqlite import SqliteIndex
from colophon.model.namespaces import DCTERMS
from colophon.model.record import Agent, Evidence, Record, Statement, Status, Text
from colophon.publish import dumps, finding, places
from colophon.publish.appearance import Appearance
from colophon.publish.copies import NAME, Copies, Copy, read, unzip_member, zip_content
from colophon.publish.datestamps import write_stamp
from colophon.publish.oai_headers import Header
from colophon.publish.oai_identifiers import identifier
from colophon.publish.rendering import digest, offered_formats
from colophon.publish.triple_store import TripleStore
from colophon.services.answer import ResourceRequest
from colophon.services.linked_data.about import About
from colophon.services.linked_data.respond import Addresses
from colophon.services.sparql.examples import EXAMPLES
from colophon.services.sparql.queried_store import QueriedStore
from colophon.vocabulary import open_vocabularies
from colophon.web.linked_data.endpoint import LinkedDataEndpoint

ROUNDS = 5
BASES = 2_520
"""records that are made; a multiple of what the generated values turn by"""
QUERIES = (
    "strike",
    "dc.title = strike and dc.date > 1950",
    'dc.creator any "bread union" sortby dc.title',
    "cql.allRecords = 1 sortby dc.date/descending",
)


def spent(task: Callable[[], Any]) -> float:
    """CPU seconds of this process that a task takes."""
    begun = time.process_time()
    task()
    return time.process_time() - begun


def described(number: int) -> Record:
    """The record of that number with what makes the queries worth asking.

    Every fifth has a second publisher and a printer, every twentieth a place that was
    concluded, which nobody has confirmed.
    """
    one = record(number)
    more = []
    if number % 5 == 0:
        other = Agent(name=f"Second Press {number % 30}")
        more.append(("publisher", other))
        more.append(("printer", Agent(name=f"Printer {number % 20}")))
    said = [Statement(term=term, value=value, status=Status.ACCEPTED) for term, value in more]
    if number % 20 == 0:
        because = Evidence(method="place", confidence=0.6, quote="Leeds", inferred=True)
        place = Text(text="Leeds")
        said.append(Statement(term="placeOfPublication", value=place, evidence=(because,)))
    day = f"2026-03-{number % 28 + 1:02}T10:00:00Z"
    return msgspec.structs.replace(one, statements=(*one.statements, *said), reviewed_at=day)


class Filling:
    """Writes an index of so many records, ready in all that is asked for here.

    The copies of ``BASES`` records are made as publication makes them; the others differ
    from one of these in their ids alone.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "index.sqlite"
        self._bases = [self._base(number) for number in range(BASES)]
        self._stamps = 0

    def write(self, numbers: Sequence[int], *, more: str = "", known: bool = False) -> None:
        """Publish the records of these numbers; ``more`` is added to what each says."""
        self._stamps += 1
        stamp = 1_767_225_600 + self._stamps
        writer = SqliteIndex(self._path).writer()
        writer.begin()
        writer.stamp(self._stamps, stamp, write_stamp(stamp))
        for number in numbers:
            id = f"leaflet-{number:07}"
            header = Header(identifier(CONFIG.domain, id), [])
            items = {
                name: self._item(header, body) for name, body in self._bodies(id, number, more)
            }
            writer.put(KeptRecord(id, "s", "", (), True), items, known=known)
        writer.commit()
        writer.tidy()
        writer.close()

    def _base(self, number: int) -> tuple[dict[str, bytes], dict[str, bytes], Copy]:
        one = public(described(number), frame())
        appearance = Appearance(name=CONFIG.name, base=places.base(frame().namespace))
        copy = read(Copies(appearance).write(one, frame()))
        formats = {name: FORMATS[name].write(one, frame()) for name in ("oai_dc", "marcxml")}
        return formats, {name: unzip_member(part) for name, part in copy.parts.items()}, copy

    def _bodies(self, id: str, number: int, more: str) -> Iterator[tuple[str, bytes]]:
        formats, parts, copy = self._bases[number % BASES]
        old = f"leaflet-{number % BASES:07}".encode()
        for name, content in formats.items():
            yield name, b"<metadata>" + content.replace(old, id.encode()) + b"</metadata>"
        changed = {name: part.replace(old, id.encode()) for name, part in parts.items()}
        if more:
            note = f'<{frame().namespace}{id}> <{DCTERMS}description> "{more}"'.encode()
            changed["ntriples"] += note + b" .\n"
            record = f" <{frame().namespace}{id}#record> .\n".encode()
            changed["nquads"] = note + record + changed["nquads"]
        packed = {name: zip_content(part) for name, part in changed.items()}
        words = tuple((name, text.replace(old.decode(), id)) for name, text in copy.fields.words)
        fields = msgspec.structs.replace(copy.fields, words=words)
        yield NAME, msgspec.msgpack.encode(Copy(copy.title, packed, fields))

    def _item(self, header: Header, body: bytes) -> Item:
        found = header.parts(body)
        mark = digest("", body)
        return Item(self._stamps, mark, found.before, found.after, found.begins, found.ends)


def ask(endpoint: LinkedDataEndpoint, path: str, accept: str) -> int:
    """Ask the ASGI application; the bytes of the answer."""
    sizes: list[int] = []
    headers = [(b"accept", accept.encode()), (b"accept-encoding", b"gzip")]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers}

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message
        sizes.append(len(message.get("body", b"")))

    asyncio.run(endpoint(scope, None, send))
    return sum(sizes)


async def ask_many(endpoint: LinkedDataEndpoint, paths: list[str], accept: str) -> None:
    """Ask for one after another, as one connection would."""
    headers = [(b"accept", accept.encode()), (b"accept-encoding", b"gzip")]

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message

    for path in paths:
        scope = {
            "type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers
        }  # fmt: skip
        await endpoint(scope, None, send)


def addresses(folder: Path) -> Addresses:
    """What answers over the published records."""
    about = About(
        name=CONFIG.name,
        namespace=frame().namespace,
        prefixes=frozenset(one.name for one in offered_formats(FORMATS.values())),
        dumps=folder / "dumps",
    )
    search = SearchReader(folder / "search.sqlite")
    return Addresses(
        about, SqliteIndex(folder / "index.sqlite"), search, open_vocabularies(shipped_vocab())
    )


def pages(folder: Path, count: int) -> None:
    """Microseconds a page or a format."""
    service = addresses(folder)
    endpoint = LinkedDataEndpoint(service)
    ids = [f"leaflet-{number % count:07}" for number in range(0, 7 * 2_000, 7)]
    for accept in ("text/html", "text/turtle", "application/marcxml+xml"):
        paths = [f"/record/{id}" for id in ids]
        task = lambda paths=paths, accept=accept: asyncio.run(ask_many(endpoint, paths, accept))  # noqa: E731
        best = statistics.median(spent(task) for _ in range(ROUNDS)) / len(paths)
        print(f"{accept:<26}{best * 1e6:8.1f} µs, {ask(endpoint, paths[0], accept):,} bytes")
    for query in QUERIES:
        asked = ResourceRequest(path="sru", query=(("query", query),))
        took = [spent(lambda asked=asked: service.respond(asked)) for _ in range(ROUNDS)]
        print(f"SRU {query[:44]:<46}{statistics.median(took) * 1e3:8.2f} ms")
    service.close()


OURS = """
import sys
from pathlib import Path
sys.path.insert(0, {here!r})
from tests.benchmarks import addresses, oai
from colophon.web.app import create_app
from colophon.web.linked_data.endpoint import LinkedDataEndpoint
from colophon.web.serving.server import run
folder = Path({folder!r})
records = LinkedDataEndpoint(addresses.addresses(folder))
run(lambda: create_app(oai.repository(folder), otherwise=records),
    port={port}, access_log=False)
"""


def beside_nginx(folder: Path, count: int) -> None:
    """CPU of the servers for the same bytes: a page and a format of each of 2,000 records."""
    if shutil.which("nginx") is None:
        missing("nginx is not installed")
        return
    files = folder / "files"
    files.mkdir()
    ids = [f"leaflet-{number % count:07}" for number in range(0, 7 * 2_000, 7)]
    script = OURS.format(here=str(Path(__file__).parents[2]), folder=str(folder), port=8441)
    with (
        running([sys.executable, "-c", script], 8441) as us,
        running(nginx(folder, files, 8442), 8442) as them,
    ):
        for accept in ("text/html", "application/marcxml+xml"):
            first = spent_by(us.pid, lambda a=accept: fetch(8441, ids, a, files))
            ours, theirs = [], []
            for _ in range(ROUNDS):
                ours.append(spent_by(us.pid, lambda a=accept: fetch(8441, ids, a)))
                theirs.append(spent_by(them.pid, lambda: fetch(8442, ids, "", folder=True)))
            each = statistics.median(ours), statistics.median(theirs)
            print(
                f"{accept:<26}{each[0] / len(ids) * 1e6:8.1f} µs a request, first"
                f" {first / len(ids) * 1e6:.1f} µs, nginx {each[1] / len(ids) * 1e6:.1f} µs:"
                f" {each[1] / each[0]:.2f} of nginx (at least .5)"
            )
        print(f"most memory of our server: {memory(us.pid):.0f} MB")
        stream_copies(us.pid)


def stream_copies(pid: int) -> None:
    """The dumps, and the lists of ResourceSync one after the other, read in pieces as they come.

    Prints their bytes, and how much more memory the server held than for pages.
    """
    before = memory(pid)
    for name in ("records.nt.gz", "records.nq.gz", "records.jsonld.gz"):
        size = read_in_pieces(f"/dump/{name}")[0]
        print(f"{name:<26}{size / 1e6:8.1f} MB")
    names, total = ["/capabilitylist.xml"], 0
    for name in names:  # grows by what is named in them
        size, found = read_in_pieces(name)
        total += size
        names += [one for one in found if one not in names]
    print(f"ResourceSync              {total / 1e6:8.1f} MB in {len(names)} answers")
    print(f"more memory for copies    {memory(pid) - before:8.1f} MB")


LISTS = re.compile(
    rb"https?://[^/<\"]+(/(?:resource|change)(?:list|dump)[\w./?=&;-]*|/dump/[\w.-]+\.zip)"
)


def read_in_pieces(path: str, port: int = 8441) -> tuple[int, list[str]]:
    """How many bytes an answer has, and which other lists and packages are named in it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    assert answer.status == 200, (path, answer.status)
    size, last, found = 0, b"", dict[str, None]()
    while piece := answer.read(65_536):
        size += len(piece)
        if path.endswith(".xml"):
            found.update((one.decode(), None) for one in LISTS.findall(last + piece))
            last = piece[-200:]
    connection.close()
    return size, list(found)


def fetch(
    port: int, ids: list[str], accept: str, keep: Path | None = None, *, folder: bool = False
) -> None:
    """Ask for each over one connection, as it is sent compressed; ``keep`` the bodies."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {"Accept": accept, "Accept-Encoding": "gzip"} if accept else {}
    for id in ids:
        connection.request("GET", f"/{id}" if folder else f"/record/{id}", headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, (id, answer.status)
        if keep:
            (keep / id).write_bytes(body)
    connection.close()


def queries(folder: Path) -> None:
    """Milliseconds a query."""
    store = QueriedStore(folder / "triples")
    store.answer("ASK {}", "")
    for question, query in EXAMPLES:
        took = [spent(lambda q=query: store.answer(q, "")) for _ in range(3)]
        print(f"SPARQL {question:<46}{statistics.median(took) * 1e3:8.1f} ms")


def beside_rdflib(folder: Path) -> None:
    """Queries by rdflib over the same dump, those that ask no graph that only the store has."""
    import rdflib

    from colophon.services.linked_data.graphs import PREFIXES

    data = gzip.decompress(whole(folder, "records.nt.gz"))
    graph = rdflib.Graph()
    print(f"rdflib: load {spent(lambda: graph.parse(data=data, format='nt')):.1f} CPU-s")
    plain = [one for one in EXAMPLES if "GRAPH" not in one[1].upper()]
    for question, query in plain[:3]:
        took = spent(lambda q=query: list(graph.query(q, initNs=PREFIXES)))
        print(f"rdflib {question:<46}{took * 1e3:8.1f} ms")


def whole(folder: Path, name: str) -> bytes:
    """A dump as it is sent."""
    found = dumps.pieces(folder / "dumps", name)
    return b"".join(one if isinstance(one, bytes) else one.read_bytes() for one in found)


def measure(folder: Path, count: int) -> None:
    """All of it over so many records."""
    index = folder / "index.sqlite"
    namespace = frame().namespace
    search = lambda: finding.bring_up(index, folder / "search.sqlite")  # noqa: E731
    print(f"{count:,} records")
    made = lambda: dumps.make(index, folder / "dumps", namespace)  # noqa: E731
    filling = Filling(folder)
    filling.write(range(count))
    print(f"search index               {spent(search):8.1f} CPU-s")
    print(f"dumps                      {spent(made):8.1f} CPU-s")
    with TripleStore(index, folder / "triples", namespace) as store:
        print(f"triple store               {spent(store.bring_up):8.1f} CPU-s")
        print(f"most memory so far         {memory(os.getpid()):8.0f} MB")
        for turn in range(3):
            filling.write([count // 2 + turn], more="Seen again.", known=True)
            print(f"triple store, one changed  {spent(store.bring_up) * 1e3:8.1f} ms")
    print(f"dumps, three changed       {spent(made):8.1f} CPU-s")
    search()
    pages(folder, count)
    beside_nginx(folder, count)
    queries(folder)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few hundred records: does it run")
    parser.add_argument("--records", type=int, default=100_000)
    chosen = parser.parse_args()
    global BASES
    count = 300 if chosen.smoke else chosen.records
    BASES = min(BASES, count)
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), count)
    with tempfile.TemporaryDirectory() as folder:
        Filling(Path(folder)).write(range(count // 10))
        dumps.make(Path(folder) / "index.sqlite", Path(folder) / "dumps", frame().namespace)
        print(f"{count // 10:,} records")
        beside_rdflib(Path(folder))


if __name__ == "__main__":
    main()
