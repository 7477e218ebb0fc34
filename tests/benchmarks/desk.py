"""Server time of the desk with many drafts open.

    python tests/benchmarks/desk.py [--smoke] [--records N]

Prints medians and worst times in milliseconds; exits with 1 beyond the promised ones: queue
60, record 40, a decision 30, a page of the grid 80, a batch over 1,000 records 3,000.
With --smoke there are 600 drafts, the bounds leave room for a machine with other work, and
what is too slow is said, and no failure.
"""

import argparse
import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Agent, AgentKind, Concept, Date, Evidence, Record, Statement, Text
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access

KEY = "benchmark"
BOUNDS = {
    "queue": 60,
    "filtered": 60,
    "record": 40,
    "decision": 30,
    "undo": 100,
    "grid": 80,
    "sorted grid": 80,
    "preview": 3_000,
    "batch": 3_000,
}
"""milliseconds; of a preview and a batch for MANY records"""
MANY = 1_000
SEVERAL = ("preview", "batch")
ROOM = 3.0
"""how many times as long the smoke may take: it runs beside other tests"""


def evidence(quote: str, start: int, confidence: float) -> tuple[Evidence, ...]:
    return (
        Evidence(
            method="title",
            confidence=confidence,
            quote=quote,
            start=start,
            end=start + len(quote),
            page=1,
            note="A rule in one sentence.",
        ),
    )


def record(number: int, text: str) -> Record:
    words = text.split()
    title = " ".join(words[number % 50 : number % 50 + 5])

    def suggested(term: str, value: object, confidence: float) -> Statement:
        quote = str(value)[:20]
        return Statement(term=term, value=value, evidence=evidence(quote, 7, confidence))  # type: ignore[arg-type]

    statements = [
        suggested("title", Text(text=f"{title} {number}", language="en"), 0.85),
        suggested("creator", Agent(name=f"Ann {number % 900}", kind=AgentKind.PERSON), 0.7),
        suggested("publisher", Agent(name=f"Press {number % 120}", kind=AgentKind.BODY), 0.76),
        suggested("placeOfPublication", Text(text=f"Town {number % 30}"), 0.6),
        suggested(
            "issued", Date(edtf=str(1900 + number % 120), display=str(1900 + number % 120)), 0.9
        ),
        suggested("language", Text(text=("en", "de", "fr")[number % 3]), 0.9),
        suggested("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text"), 0.6),
        suggested("extent", Text(text="8 pages"), 0.9),
        *(
            suggested(
                "subject",
                Concept(uri=f"https://w3id.org/colophon/vocab/topics/t{one}", label=f"Topic {one}"),
                0.5,
            )
            for one in range(number % 40, number % 40 + 4)
        ),
        suggested("rights", Text(text=f"© Press {number % 120}"), 0.8),
        suggested("identifier", Text(text=f"ni:///sha-256;{number:043d}"), 1.0),
    ]
    return Record(id=f"draft-{number:05d}", statements=tuple(statements))


def timed(what: Callable[[], object], times: int) -> tuple[float, float]:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        what()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken), max(taken)


def main(records: int, *, smoke: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        house = Path(folder) / "house"
        make_catalogue(house, {})
        catalogue = Catalogue.open(house)
        text = "a leaflet on gardens and tenants and the price of bread in the lower town " * 20
        for number in range(records):
            one = catalogue.profile.arrange(record(number, text))
            path = catalogue.store.path(one.id)
            path.write_text(catalogue.store.render(one), encoding="utf-8", newline="\n")
        app = application(house, Access(by="maria", key=KEY))
        with TestClient(app, base_url="http://localhost") as desk:
            begun = time.perf_counter()
            desk.get(f"/?key={KEY}")
            while desk.get("/").headers.get("refresh"):
                pass
            print(f"{records:,} drafts; opened in {time.perf_counter() - begun:.1f} s")
            late = measure(desk, records, ROOM if smoke else 1.0)
            return 0 if smoke else late


def measure(desk: TestClient, records: int, room: float) -> int:
    mark = desk.get("/keys").text.split('name="mark" value="')[1].split('"')[0]
    numbers = iter(range(records))
    pages = itertools.cycle(range(records // 200))

    def post(path: str, **form: str) -> str:
        answer = desk.post(path, data={"mark": mark, **form}, follow_redirects=False)
        if answer.status_code not in (200, 303):
            raise SystemExit(f"{path}: {answer.status_code} {answer.text[:300]}")
        return answer.text

    def decision() -> None:
        post(f"/records/draft-{next(numbers):05d}/decide", act="accept", term="title")

    ids = " ".join(f"draft-{one:05d}" for one in range(records)[-MANY:])
    form = {"act": "set", "term": "repository", "value": "Town Archive", "ids": ids}
    seal: list[str] = []

    def preview() -> None:
        seal.append(post("/batch", **form).split('name="seal" value="')[1].split('"')[0])

    def batch() -> None:
        post("/batch", **form, seal=seal[-1])

    tasks: dict[str, tuple[Callable[[], object], int]] = {
        "queue": (lambda: desk.get("/"), 20),
        "filtered": (lambda: desk.get("/?language=de&show=unresolved&page=3"), 20),
        "record": (lambda: desk.get(f"/records/draft-{next(numbers):05d}"), 20),
        "decision": (decision, 20),
        "undo": (lambda: post("/undo"), 5),
        "grid": (lambda: desk.get(f"/grid/rows?from={200 * next(pages)}"), 10),
        "sorted grid": (lambda: desk.get("/grid?sort=title"), 10),
        "preview": (preview, 1),
        "batch": (batch, 1),
    }
    failed = 0
    for name, (what, times) in tasks.items():
        median, worst = timed(what, times)
        bound = BOUNDS[name] * room * (min(1.0, records / MANY) if name in SEVERAL else 1.0)
        late = median > bound
        failed += late
        says = "  TOO SLOW" if late else ""
        print(f"{name:12} {median:8.1f} ms of {bound:5.0f}, worst {worst:8.1f}{says}")
    return 1 if failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few records, wider bounds")
    parser.add_argument("--records", type=int, default=20_000)
    given = parser.parse_args()
    sys.exit(main(600 if given.smoke else given.records, smoke=given.smoke))
