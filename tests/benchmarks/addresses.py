"""The catalogue's addresses: pages, searches, queries and dumps, in CPU time.

    python tests/benchmarks/addresses.py [--smoke] [--records N]

Records are generated (those of the OAI benchmark).  Pages and searches are asked in this
process, of the ASGI application without a socket; rdflib answers the same queries over the
same dump, of a tenth of the records, and its times are given for that tenth.
"""

import argparse
import asyncio
import gzip
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
import msgspec
from tests.benchmarks.oai import CONFIG, frame, now, record

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.index.search import SearchReader
from colophon.index.sqlite import Index
from colophon.model.record import Statement, Status, Text
from colophon.publish import dumps, finding, triple_store
from colophon.publish.copies import Copies
from colophon.publish.publication import publish
from colophon.publish.rendering import offered
from colophon.services.answer import Request
from colophon.services.linked_data.about import About
from colophon.services.linked_data.respond import Addresses
from colophon.services.sparql.endpoint import Endpoint
from colophon.services.sparql.examples import EXAMPLES
from colophon.vocabulary import open_vocabularies
from colophon.web.linked_data.door import Door

ROUNDS = 5
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


def publish_all(folder: Path, count: int, changed: int = -1) -> None:
    """Publish so many records; one of them is another than before."""

    def records() -> Any:
        for number in range(count):
            one = record(number)
            if number == changed:
                more = Statement(
                    term="note", value=Text(text="Seen again."), status=Status.ACCEPTED
                )
                one = msgspec.structs.replace(one, statements=(*one.statements, more))
            yield one

    publish(
        records(), ledger=folder / "ledger.jsonl", index=folder / "index.sqlite", frame=frame(),
        config=CONFIG, now=now, copies=Copies(CONFIG.name),
    )  # fmt: skip


def ask(door: Door, path: str, accept: str) -> int:
    """Ask the ASGI application; the bytes of the answer."""
    sizes: list[int] = []
    headers = [(b"accept", accept.encode()), (b"accept-encoding", b"gzip")]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers}

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message
        sizes.append(len(message.get("body", b"")))

    asyncio.run(door(scope, None, send))
    return sum(sizes)


async def ask_many(door: Door, paths: list[str], accept: str) -> None:
    """Ask for one after another, as one connection would."""
    headers = [(b"accept", accept.encode()), (b"accept-encoding", b"gzip")]

    async def send(message: Any) -> None:
        assert message.get("status", 200) == 200, message

    for path in paths:
        scope = {
            "type": "http", "method": "GET", "path": path, "query_string": b"", "headers": headers
        }  # fmt: skip
        await door(scope, None, send)


def addresses(folder: Path) -> Addresses:
    """What answers over the published records."""
    about = About(
        name=CONFIG.name,
        namespace=frame().namespace,
        prefixes=frozenset(one.name for one in offered(FORMATS.values())),
    )
    search = SearchReader(folder / "search.sqlite")
    return Addresses(
        about, Index(folder / "index.sqlite"), search, open_vocabularies(shipped_vocab())
    )


def pages(folder: Path, count: int) -> None:
    """Microseconds a page or a format."""
    service = addresses(folder)
    door = Door(service)
    ids = [record(number % count).id for number in range(0, 7 * 2_000, 7)]
    for accept in ("text/html", "text/turtle", "application/marcxml+xml"):
        paths = [f"/record/{id}" for id in ids]
        task = lambda paths=paths, accept=accept: asyncio.run(ask_many(door, paths, accept))  # noqa: E731
        best = statistics.median(spent(task) for _ in range(ROUNDS)) / len(paths)
        print(f"{accept:<26}{best * 1e6:8.1f} µs, {ask(door, paths[0], accept):,} bytes")
    for query in QUERIES:
        asked = Request(path="sru", query=(("query", query),))
        took = [spent(lambda asked=asked: service.respond(asked)) for _ in range(ROUNDS)]
        print(f"SRU {query[:44]:<46}{statistics.median(took) * 1e3:8.2f} ms")
    service.close()


def queries(folder: Path) -> None:
    """Milliseconds a query."""
    endpoint = Endpoint(folder / "triples")
    endpoint.answer("ASK {}", "")
    for question, query in EXAMPLES:
        took = [spent(lambda q=query: endpoint.answer(q, "")) for _ in range(3)]
        print(f"SPARQL {question:<46}{statistics.median(took) * 1e3:8.1f} ms")


def beside_rdflib(folder: Path) -> None:
    """The same queries by rdflib over the same dump."""
    import rdflib

    from colophon.services.linked_data.graphs import PREFIXES

    data = gzip.decompress((folder / "dumps" / "records.nt.gz").read_bytes())
    graph = rdflib.Graph()
    print(f"rdflib: load {spent(lambda: graph.parse(data=data, format='nt')):.1f} CPU-s")
    for question, query in EXAMPLES[:3]:
        took = spent(lambda q=query: list(graph.query(q, initNs=PREFIXES)))
        print(f"rdflib {question:<46}{took * 1e3:8.1f} ms")


def measure(folder: Path, count: int) -> None:
    """All of it over so many records."""
    index = folder / "index.sqlite"
    namespace = frame().namespace
    triples = lambda: triple_store.bring_up(index, folder / "triples", namespace)  # noqa: E731
    search = lambda: finding.bring_up(index, folder / "search.sqlite")  # noqa: E731
    print(f"{count:,} records")
    made = lambda: dumps.make(index, folder / "dumps")  # noqa: E731
    print(f"publication, copies too    {spent(lambda: publish_all(folder, count)):8.1f} CPU-s")
    print(f"search index               {spent(search):8.1f} CPU-s")
    print(f"dumps                      {spent(made):8.1f} CPU-s")
    print(f"triple store               {spent(triples):8.1f} CPU-s")
    publish_all(folder, count, changed=count // 2)
    print(f"triple store, one changed  {spent(triples) * 1e3:8.1f} ms")
    search()
    pages(folder, count)
    queries(folder)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few hundred records: does it run")
    parser.add_argument("--records", type=int, default=100_000)
    chosen = parser.parse_args()
    count = 300 if chosen.smoke else chosen.records
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), count)
    with tempfile.TemporaryDirectory() as folder:
        publish_all(Path(folder), count // 10)
        dumps.make(Path(folder) / "index.sqlite", Path(folder) / "dumps")
        print(f"{count // 10:,} records")
        beside_rdflib(Path(folder))


if __name__ == "__main__":
    main()
