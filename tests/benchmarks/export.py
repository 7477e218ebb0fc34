"""How fast records leave the house: CPU time, ratios taken in one run.

    python tests/benchmarks/export.py [--smoke] [--records N]

Beside each syntax stands what one would use instead: rdflib's serializer for Turtle, and
pyoxigraph's for every syntax of RDF that it writes; for the formats of OAI-PMH lxml and, for
MARC, pymarc.  Those are given the finished elements or fields and only build and write them:
what goes where is left to ours.
"""

import argparse
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from lxml import etree

from colophon.config import Config
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import disclose
from colophon.model.record import (
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
from colophon.profile import load
from colophon.publish.rendering import digest, heading, offered_formats, render_record

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.public import TODAY, stream, write

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
            seconds, written = drained(stream(crosswalk, portion, frame))
            total, size, portion = total + seconds, size + written, []
    seconds, written = drained(stream(crosswalk, portion, frame))
    return total + seconds, size + written


def rdflib_seconds(count: int, frame: Frame) -> float:
    """CPU seconds that rdflib takes to serialize the same graphs, parsed beforehand."""
    import rdflib

    data = b"".join(stream("ntriples", records(count), frame))
    graph = rdflib.Graph().parse(data=data, format="nt")
    begin = time.process_time()
    graph.serialize(format="turtle")
    return time.process_time() - begin


def pyoxigraph_seconds(count: int, frame: Frame) -> Iterator[tuple[str, float, float]]:
    """CPU seconds that pyoxigraph takes to serialize the same graphs, by our name of a syntax.

    First of triples that it has parsed beforehand, then with the making of its terms from
    strings, as whoever has records and no graph has to.
    """
    import pyoxigraph as ox

    def term(one: ox.NamedNode | ox.BlankNode | ox.Literal) -> object:
        if isinstance(one, ox.Literal):
            if one.language:
                return ox.Literal(one.value, language=one.language)
            return ox.Literal(one.value, datatype=ox.NamedNode(one.datatype.value))
        return type(one)(one.value)

    data = b"".join(stream("ntriples", records(count), frame))
    triples = [one.triple for one in ox.parse(data, ox.RdfFormat.N_TRIPLES)]
    for name, syntax in (
        ("turtle", ox.RdfFormat.TURTLE),
        ("ntriples", ox.RdfFormat.N_TRIPLES),
        ("rdfxml", ox.RdfFormat.RDF_XML),
        ("jsonld", ox.RdfFormat.JSON_LD),
    ):
        begin = time.process_time()
        ox.serialize(triples, format=syntax)
        alone = time.process_time() - begin
        begin = time.process_time()
        made = [ox.Triple(*map(term, one)) for one in triples]
        ox.serialize(made, format=syntax)
        yield name, alone, time.process_time() - begin


def peak(crosswalk: Format, count: int, frame: Frame) -> float:
    """The most memory that a stream of records held at once, in MB."""
    tracemalloc.start()
    for _ in stream(crosswalk, records(count), frame):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def fastest(what: Callable[[], object]) -> float:
    """The least CPU seconds of three rounds."""
    rounds = []
    for _ in range(3):
        begin = time.process_time()
        what()
        rounds.append(time.process_time() - begin)
    return min(rounds)


def built(root: etree._Element) -> bytes:
    """The same element made and written by lxml, as a mapping in Python would."""
    element = etree.Element(root.tag, root.attrib, root.nsmap)
    waiting = [(root, element)]
    while waiting:
        old, new = waiting.pop()
        new.text = old.text
        for child in old:
            waiting.append((child, etree.SubElement(new, child.tag, child.attrib)))
    return etree.tostring(element, encoding="utf-8")


def by_lxml(crosswalk: Format, portion: list[Record], frame: Frame) -> float:
    roots = [etree.fromstring(write(crosswalk, one, frame)) for one in portion]
    return fastest(lambda: [built(one) for one in roots])


def by_pymarc(portion: list[Record], frame: Frame) -> float:
    import io

    import pymarc

    written = b"".join(stream("marcxml", portion, frame))
    found = pymarc.parse_xml_to_array(io.BytesIO(written))
    return fastest(lambda: [pymarc.record_to_xml(one, namespace=True) for one in found])


def harvested(count: int, frame: Frame) -> None:
    """The formats of OAI-PMH, each alone, and all of them as publication wants them."""
    portion = list(records(count))
    formats = tuple(offered_formats(FORMATS.values()))
    config = Config(
        name="Benchmark",
        base_url="http://127.0.0.1/oai",
        domain="b.example",
        email=("a@b.example",),
    )
    print(f"for harvesters, {count} records, microseconds a record:")
    alone = 0.0
    for one in formats:
        ours = fastest(lambda one=one: [write(one, each, frame) for each in portion])  # type: ignore[misc]
        theirs = by_lxml(one, portion, frame)
        alone += ours
        line = f"{one.name:12} {ours / count * 1e6:6.1f}   lxml {theirs / count * 1e6:6.1f}"
        if one.name == "marcxml":
            line += f"   pymarc {by_pymarc(portion, frame) / count * 1e6:6.1f}"
        print(line)

    def published() -> None:
        for one in portion:
            seen = disclose(one, frame.profile, TODAY)
            if seen is not None:
                found = render_record(seen, formats, frame, config)
                said = heading(seen.id, config.domain, found.sets)
                for body in found.bodies.values():
                    digest(said, body)

    def together() -> None:
        for one in portion:
            for crosswalk in formats:
                write(crosswalk, one, frame)

    shown = sum(disclose(one, frame.profile, TODAY) is not None for one in portion)
    print(f"one by one   {alone / count * 1e6:6.1f}")
    print(f"together     {fastest(together) / count * 1e6:6.1f}")
    print(f"published    {fastest(published) / shown * 1e6:6.1f}  read back, with sets and digests")


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
    oxigraph = {name: times for name, *times in pyoxigraph_seconds(few, frame)}
    print("last, times the speed of pyoxigraph: of its parsed triples, of terms made from strings")
    missed = []
    for name, crosswalk in FORMATS.items():
        seconds, size = timed(crosswalk, count, frame)
        rate, ratio = count / seconds, theirs * count / seconds
        print(
            f"{name:12} {rate:8.0f} records/CPU-s {ratio:6.1f} × {size / seconds / 1e6:6.1f} MB/s"
            + "".join(f" {rate * one / few:5.2f} ×" for one in oxigraph.get(name, ()))
        )
        if rate < RATE.get(name, 0) or ratio < RATIO.get(name, 0):
            missed.append(name)
    low, high = (peak(FORMATS["turtle"], many, frame) for many in (few, few * 5))
    print(f"turtle holds {low:.1f} MB at {few} records, {high:.1f} MB at {few * 5}")
    if high > low * 1.2 + 1:
        missed.append("memory")
    harvested(few, frame)
    if missed and not chosen.smoke:
        print(f"missed: {', '.join(missed)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
