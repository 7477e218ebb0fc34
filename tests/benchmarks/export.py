"""How fast records leave the house: CPU time, ratios taken in one run.

python tests/benchmarks/export.py [--smoke] [--records N]
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from pathlib import Path

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.profile import load
from colophon.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Source,
    Stage,
    Statement,
    Status,
    Text,
    Value,
)

RATE = {"turtle": 10_000, "ntriples": 10_000, "rdfxml": 10_000, "oai_dc": 12_000}
"""records a CPU-second that must be reached"""
RATIO = {"turtle": 15.0, "ntriples": 15.0}
"""times the speed of rdflib's Turtle serializer on the same graphs"""

OURS = "https://w3id.org/colophon/vocab/"
WORDS = (
    "harbour lantern meadow kitchen ferry orchard copper window thistle garden paper"
    " needle river almanac bakery tunnel chimney satchel"
)


def records(count: int) -> Iterator[Record]:
    """Records like those of a real collection: no two alike, a third of them drafts."""
    words = WORDS.split()
    for n in range(count):
        confirmed = n % 3 > 0
        name = f"{words[n % 18]} {words[n // 18 % 18]}".title()
        values: list[tuple[str, Value]] = [
            ("title", Text(text=f"The {name} Papers, no. {n}", language="en")),
            ("subtitle", Text(text=f"notes & queries from the {name} <archive>", language="en")),
            ("creator", Agent(name=f"{name} Group", kind=AgentKind.BODY)),
            (
                "publisher",
                Agent(
                    name=f"{name} Press",
                    uri=f"{OURS}publishers/p{n % 500}",
                    kind=AgentKind.BODY,
                ),
            ),
            ("placeOfPublication", Text(text="Rotterdam")),
            (
                "issued",
                Date(
                    edtf=f"{1960 + n % 60}~",
                    display=f"[ca. {1960 + n % 60}]",
                    earliest=f"{1958 + n % 60}-01-01",
                    latest=f"{1962 + n % 60}-12-31",
                    basis="content",
                ),
            ),
            ("language", Text(text="en")),
            (
                "type",
                Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en"),
            ),
            (
                "type",
                Concept(
                    uri="http://vocab.getty.edu/aat/300220572", label="pamphlets", language="en"
                ),
            ),
            ("extent", Text(text=f"{n % 48 + 4} pages", language="en")),
            *(
                (
                    "subject",
                    Concept(
                        uri=f"{OURS}topics/t{(n * 7 + k) % 400}",
                        label=f"Topic {(n * 7 + k) % 400}",
                        language="en",
                    ),
                )
                for k in range(4)
            ),
            (
                "description",
                Text(
                    text=f"What the {name} group wrote in its {n}th week.\n" + "More of it. " * 8,
                    language="en",
                ),
            ),
            ("rights", Text(text="Anti-copyright: reprint freely.", language="en")),
            ("rightsURI", Link(uri="http://rightsstatements.org/vocab/InC-RUU/1.0/")),
            ("identifier", Text(text=f"urn:isbn:978{n:010d}")),
        ]
        evidence = (
            Evidence(method="imprint", confidence=0.8, quote=name, start=n, end=n + len(name)),
        )
        yield Record(
            id=f"papers-{n}",
            stage=Stage.REVIEWED if confirmed else Stage.DRAFT,
            source=Source(name=f"{n}.txt", sha256=f"{n:064x}", media_type="text/plain"),
            statements=tuple(
                Statement(
                    term=term,
                    value=value,
                    status=Status.ACCEPTED if confirmed else Status.SUGGESTED,
                    evidence=evidence,
                )
                for term, value in values
            ),
        )


def drained(pieces: Iterable[bytes]) -> tuple[float, int]:
    """CPU seconds to the end of a stream, and its bytes."""
    begin = time.process_time()
    size = sum(map(len, pieces))
    return time.process_time() - begin, size


def timed(crosswalk: Format, count: int, frame: Frame) -> tuple[float, int]:
    """CPU seconds that writing takes, in portions of records made beforehand."""
    total, size, portion = 0.0, 0, []
    for record in records(count):
        portion.append(record)
        if len(portion) == 10_000:
            seconds, written = drained(crosswalk.stream(portion, frame))
            total, size, portion = total + seconds, size + written, []
    seconds, written = drained(crosswalk.stream(portion, frame))
    return total + seconds, size + written


def rdflib_seconds(count: int, frame: Frame) -> float:
    """CPU seconds that rdflib takes to serialize the same graphs, parsed beforehand."""
    import rdflib

    data = b"".join(FORMATS["ntriples"].stream(records(count), frame))
    graph = rdflib.Graph().parse(data=data, format="nt")
    begin = time.process_time()
    graph.serialize(format="turtle")
    return time.process_time() - begin


def peak(crosswalk: Format, count: int, frame: Frame) -> float:
    """The most memory that a stream of records held at once, in MB."""
    tracemalloc.start()
    for _ in crosswalk.stream(records(count), frame):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def main() -> int:
    """Print the figures; 1 if a target is missed (not judged in a smoke run)."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--smoke", action="store_true", help="few records, no judgement")
    arguments.add_argument("--records", type=int, default=100_000)
    chosen = arguments.parse_args()
    count = 300 if chosen.smoke else chosen.records
    few = 100 if chosen.smoke else 2_000
    frame = Frame(
        profile=load(Path(__file__).parents[2] / "vocab" / "profile.csv"),
        namespace="https://catalogue.example/id/",
    )
    theirs = rdflib_seconds(few, frame) / few
    print(f"{count} records; rdflib's Turtle serializer: {1 / theirs:.0f} records/CPU-s = 1")
    missed = []
    for name, crosswalk in FORMATS.items():
        seconds, size = timed(crosswalk, count, frame)
        rate, ratio = count / seconds, theirs * count / seconds
        print(
            f"{name:12} {rate:8.0f} records/CPU-s {ratio:6.1f} × {size / seconds / 1e6:6.1f} MB/s"
        )
        if rate < RATE.get(name, 0) or ratio < RATIO.get(name, 0):
            missed.append(name)
    low, high = (peak(FORMATS["turtle"], many, frame) for many in (few, few * 5))
    print(f"turtle holds {low:.1f} MB at {few} records, {high:.1f} MB at {few * 5}")
    if high > low * 1.2 + 1:
        missed.append("memory")
    if missed and not chosen.smoke:
        print(f"missed: {', '.join(missed)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
