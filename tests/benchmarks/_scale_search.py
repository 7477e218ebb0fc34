"""A hundred searches over as many small records as wanted, in either back end.

Records are found by some ten words: two common ones and a rare one in the title, publisher,
place, year and language; they are filed under five facets, as a union catalogue has them.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from random import Random

from colophon.index.search import (
    Among,
    Doc,
    HasWords,
    Join,
    Search,
    SearchReader,
    SearchWriter,
    YearRange,
)

COMMON = "strike rent bread union meeting school river press paper women children".split()
PLACES = ("Leeds", "Berlin", "Zürich", "Lyon", "Oaxaca", "Łódź", "東京", "Porto", "Gent")
SYLLABLES = "ba ker lo min sta ru ven dol fi gan ter os pri mel tu sha ne wick burg aux".split()
_CHANCE = Random(21)
RARE = ["".join(_CHANCE.choices(SYLLABLES, k=4)) for _ in range(100_000)]
"""words that one record in some thousands has"""
FACETS = ("decade", "topic", "publisher", "place", "language")
Place = object
"""a path, or what an index in a database says of its search"""


def docs(count: int, start: int = 0) -> Iterator[Doc]:
    """The records as the search index takes them in."""
    for number in range(start, start + count):
        one, other = COMMON[number % 11], COMMON[(number * 7 + number // 11) % 11]
        rare, name = RARE[number * 31 % len(RARE)], RARE[number * 17 % 5_000]
        year, place = 1850 + number * 13 % 150, PLACES[number % 9]
        language = ("en", "fr")[number % 2]
        title = f"{one.title()} and {other} of {rare}"
        yield Doc(
            f"leaflet-{number:08}",
            1_767_225_601 + number // 50_000,
            title,
            (("title", title), ("publisher", name), ("coverage", place), ("date", str(year)),
             ("language", language)),
            years=(year, year),
            facets=(
                ("decade", f"{year // 10}0", f"{year // 10}0s"), ("topic", f"topics/{one}", one),
                ("publisher", name, name.title()), ("place", place.casefold(), place),
                ("language", language, language),
            ),
            languages=(language,),
        )  # fmt: skip


def fill(where: Place, count: int, together: int, tell: Callable[[int], None]) -> None:
    """Take the records in, so many at once, as a publication does; told how many are there."""
    for start in range(0, count, together):
        writer = SearchWriter(where)  # type: ignore[arg-type]
        try:
            for one in docs(min(together, count - start), start):
                writer.put(one)
            writer.commit(str(start))
        finally:
            writer.close()
        tell(min(start + together, count))


def change_one(where: Place, number: int, turn: int) -> None:
    """One record is another."""
    writer = SearchWriter(where)  # type: ignore[arg-type]
    try:
        for one in docs(1, number):
            title = f"{one.title} {turn}"
            words = (("title", title), *one.words[1:])
            writer.put(Doc(one.id, one.stamp, title, words, years=one.years, facets=one.facets))
        writer.commit(f"change {turn}")
    finally:
        writer.close()


def searches() -> Iterator[tuple[Search | None, str]]:
    """A hundred mixed ones, each with the order asked for."""
    for at in range(10):
        one, other, rare = COMMON[at], COMMON[at + 1], RARE[at * 37]
        years = YearRange(1860 + at * 10, 1880 + at * 10)
        yield HasWords(one), ""
        yield HasWords(f"{one} {other}"), ""
        yield HasWords(rare), ""
        yield Join("or", HasWords(rare), HasWords(RARE[at * 101])), ""
        yield HasWords(f"{one} and {other}", how="phrase"), ""
        yield Join("not", HasWords(one, "title"), HasWords(other)), ""
        yield Join("and", HasWords(one), years), "date"
        yield Join("and", HasWords(rare), Among("language", ("en",))), ""
        yield Join("and", Among("place", (PLACES[at % 9].casefold(),)), years), ""
        yield (None, "title") if at % 2 else (years, "date")


def ask(reader: SearchReader, search: Search | None, by: str) -> int:
    """What a page of hits needs: the number, ten hits, the facets; returns the number."""
    count, _ = reader.look(search, limit=10, by=by)
    for field in FACETS:
        reader.facet(field, search, limit=10)
    return count


def measure(name: str, where: Place, cpu: Callable[[], float]) -> None:
    """Ask all, and tell."""
    reader = SearchReader(where)  # type: ignore[arg-type]
    begun, started = cpu(), time.monotonic()
    ask(reader, None, "title")
    print(f"{name:11} first search of a process {cpu() - begun:.2f} CPU-s,"
          f" {time.monotonic() - started:.2f} s")  # fmt: skip
    took, found = [], []
    for search, by in searches():
        begun = cpu()
        found.append(ask(reader, search, by))
        took.append(cpu() - begun)
    reader.close()
    worst = took.index(max(took))
    print(f"{name:11} search, in CPU: median {statistics.median(took) * 1e3:.1f} ms, worst"
          f" {max(took) * 1e3:.0f} ms ({found[worst]:,} found);"
          f" most found {max(found):,}")  # fmt: skip
