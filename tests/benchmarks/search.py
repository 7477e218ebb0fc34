"""Searches with facets over generated records, in CPU time of this process.

    python tests/benchmarks/search.py [--smoke] [--records N]

A hundred mixed queries are asked for as a reader's browser asks: the page with its hits,
snippets and facets.  What is asked of the figures: a median of 15 ms, the worst 150 ms; a
search by SRU 20 ms; an index of twice the size of the text at most.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
import msgspec
from tests.benchmarks.addresses import addresses
from tests.benchmarks.oai import frame, record
from tests.public import public

from colophon.index.search import Doc, SearchWriter
from colophon.index.sqlite import SqliteIndex
from colophon.model.record import Agent, Date, Record, Statement, Status, Text
from colophon.publish.search_fields import search_fields
from colophon.services.answer import ResourceRequest

SYLLABLES = "ba ker lo min sta ru ven dol fi gan ter os pri mel tu sha ne wick burg aux".split()
PLACES = ("Leeds", "Berlin", "Zürich", "Lyon", "Oaxaca", "Łódź", "東京", "Porto", "Gent")
SEEDED = random.Random(16)
BASES = 2_520
"""records that are made; a multiple of what the generated values turn by"""
RARE = ["".join(SEEDED.choices(SYLLABLES, k=3)) for _ in range(20_000)]
"""words that few records have, as names are"""


def spent(task: Callable[[], Any]) -> float:
    """CPU seconds of this process that a task takes."""
    begun = time.process_time()
    task()
    return time.process_time() - begun


def rare(number: int) -> list[str]:
    """The rare words of the record of that number."""
    return [RARE[(number * 31 + at * 977) % len(RARE)] for at in range(6)]


def described(number: int) -> Record:
    """The record of that number: common words, a few rare ones, a place, an uncertain date."""
    word = rare(number)
    year = 1850 + number % 150
    dates = (f"{year}", f"{year}~", f"[{year}..{year + 6}]", f"{year // 10}X")
    more = [
        ("placeOfPublication", Text(text=PLACES[number % len(PLACES)])),
        ("abstract", Text(text=f"Printed by {word[0]} {word[1]} for {word[2]}.")),
        ("contributor", Agent(name=f"{word[3]} {word[4]}")),
        ("issued", Date(edtf=dates[number % 4], display=f"{year}?",
                        earliest=f"{year}-01-01", latest=f"{year + number % 7}-12-31")),
    ]  # fmt: skip
    one = record(number)
    said = [Statement(term=term, value=value, status=Status.ACCEPTED) for term, value in more]
    kept = [one for one in one.statements if one.term != "issued"]
    return msgspec.structs.replace(one, statements=(*kept, *said))


def docs(count: int) -> Iterator[Doc]:
    """The records as the search index takes them in.

    ``BASES`` are made as publication makes them, the others from one of these: their ids and
    their rare words are other.
    """
    here = frame()
    bases: list[Doc] = []
    for number in range(count):
        if number < BASES:
            one = public(described(number), here)
            fields = search_fields(one, here)
            bases.append(
                Doc(one.id, number, one.title, fields.words, fields.points, fields.years,
                    fields.facets, fields.languages)
            )  # fmt: skip
            yield bases[-1]
        else:
            yield alike(bases[number % BASES], number)


def alike(base: Doc, number: int) -> Doc:
    """The document of that number, made from that of another."""
    new = {
        f"leaflet-{number % BASES:07}": f"leaflet-{number:07}",
        f"leaflet {number % BASES}": f"leaflet {number}",
        **dict(zip(rare(number % BASES), rare(number), strict=True)),
    }
    words = tuple((field, replaced(text, new)) for field, text in base.words)
    title = replaced(base.title, new)
    return msgspec.structs.replace(
        base, id=f"leaflet-{number:07}", stamp=number, title=title, words=words
    )


def replaced(text: str, new: dict[str, str]) -> str:
    """A text with other words."""
    for old, word in new.items():
        if old in text:
            text = text.replace(old, word)
    return text


def fill(path: Path, count: int) -> tuple[int, float]:
    """Write the search index; the bytes of all texts, and CPU seconds of the writing."""
    size, took = 0, 0.0
    writer = SearchWriter(path)
    for doc in docs(count):
        size += sum(len(text.encode()) for _, text in doc.words)
        took += spent(lambda doc=doc: writer.put(doc))
    took += spent(lambda: writer.commit(""))
    writer.compact()
    writer.close()
    return size, took


def queries() -> list[tuple[tuple[str, str], ...]]:
    """A hundred mixed ones: one word or several, phrases, fields, dates, facets, sorts."""
    common = "strike rent bread union meeting school river press paper women children".split()
    mixed: list[tuple[tuple[str, str], ...]] = [(("q", ""),), (("sort", "date"),)]
    for at in range(10):
        one, other, rare = common[at], common[(at * 3 + 1) % 11], RARE[at * 37]
        place, topic = PLACES[at % 9], common[(at + 5) % 11]
        mixed += [
            (("q", one),),
            (("q", f"{one} {other}"),),
            (("q", rare),),
            (("q", f"{rare} OR {RARE[at * 101]} {one}"),),
            (("q", f'"{one} {other}"'),),
            (("q", f"title:{one} -{other}"),),
            (("q", f"{one} before {1880 + at * 9}"),),
            (("q", one), ("language", "de"), ("decade", str(1860 + at * 10))),
            (("q", ""), ("place", place.casefold()), ("topic", f"topics/{topic}")),
            (("q", rare), ("sort", "date")),
        ]
    return mixed[:100]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few hundred records: does it run")
    parser.add_argument("--records", type=int, default=100_000)
    chosen = parser.parse_args()
    count = 300 if chosen.smoke else chosen.records
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), count)


def measure(folder: Path, count: int) -> None:
    """All figures of one index."""
    path = folder / "search.sqlite"
    size, took = fill(path, count)
    print(f"{count:,} records: {size / 1e6:.1f} MB of text; written in {took:.1f} CPU-s")
    print(f"index: {path.stat().st_size / size:.2f} of the text (2 at most)")
    SqliteIndex(folder / "index.sqlite").writer().close()
    service = addresses(folder)
    ask = lambda query, path="records": service.respond(  # noqa: E731
        ResourceRequest(path=path, accept="text/html", query=query)
    )
    print(
        f"first search after a publication: {spent(lambda: ask((('q', 'strike'),))) * 1e3:.0f} ms"
    )
    print(f"first date of a process: {spent(lambda: ask((('q', 'before 1930'),))) * 1e3:.0f} ms")
    timed = sorted((spent(lambda q=q: ask(q)), q) for q in queries())
    print(
        f"page of hits: median {statistics.median(t for t, _ in timed) * 1e3:.1f} ms (15 at most)"
    )
    for took, query in timed[-5:]:
        print(f"  among the worst (150 at most): {took * 1e3:.1f} ms  {query}")
    sru = [
        spent(lambda q=q: ask((("query", q),), "sru"))
        for q in ("strike", "dc.title = strike and dc.date > 1950", RARE[5])
    ]
    print(f"SRU: {statistics.median(sru) * 1e3:.1f} ms (20 at most), worst {max(sru) * 1e3:.1f}")
    service.close()


if __name__ == "__main__":
    main()
