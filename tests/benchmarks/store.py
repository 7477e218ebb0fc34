"""Loading record files beside PyYAML's C loader alone, in one run.

    python tests/benchmarks/store.py [--smoke]

The first load is measured with the reader of the program's own form and without it.
Prints CPU seconds and ratios; exit 1 when a target is missed.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import yaml

from colophon.config import shipped_vocab
from colophon.model.record import (
    Agent,
    AgentKind,
    Concept,
    Date,
    Evidence,
    Record,
    Source,
    Statement,
    Text,
)
from colophon.profile import load
from colophon.store import _canonical
from colophon.store.records import RecordStore, StoredRecord

TARGET = 3.0
ROUNDS = 3


def sample(number: int) -> Record:
    """A draft as describing makes it: a dozen values, each with evidence."""

    def evidence(quote: str) -> Evidence:
        return Evidence(
            method="title",
            confidence=0.75,
            quote=quote,
            prefix="the words before: ",
            suffix=" and the words after",
            start=number,
            end=number + len(quote),
            page=1,
            note="the first line in larger type",
        )

    values = [
        ("title", Text(text=f"How to keep bees in the city, part {number}", language="en")),
        ("creator", Agent(name="The Rooftop Collective", kind=AgentKind.BODY)),
        ("publisher", Agent(name="Hive Press", uri="https://example.org/hive")),
        ("issued", Date(edtf="2019~", display="[2019?]", basis="content")),
        ("language", Text(text="en")),
        ("type", Concept(uri="http://purl.org/dc/dcmitype/Text", label="Text", language="en")),
        ("extent", Text(text="24 pages")),
        *(
            (
                "subject",
                Concept(uri=f"https://example.org/t/{n}", label=f"Topic {n}", language="en"),
            )
            for n in range(6)
        ),
        ("rights", Text(text="Copy it and pass it on.", language="en")),
    ]
    return Record(
        id=f"bees-{number}",
        statements=tuple(
            Statement(term=term, value=value, evidence=(evidence(str(value)),))
            for term, value in values
        ),
        source=Source(name=f"bees-{number}.txt", sha256="0" * 64, size=12345),
    )


def spent(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    """Measure and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few files, no targets")
    count = 200 if parser.parse_args().smoke else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "records"
        profile = load(shipped_vocab() / "profile.csv")
        store = RecordStore(folder, profile)
        folder.mkdir()
        for number in range(count):
            store.path(f"bees-{number}").write_text(store.render(sample(number)), encoding="utf-8")
        paths = sorted(folder.glob("*.yaml"))

        def pyyaml() -> None:
            for path in paths:
                with path.open("rb") as file:
                    yaml.load(file, Loader=yaml.CSafeLoader)

        def everything() -> None:
            fresh = RecordStore(folder, profile)  # nothing is remembered from the last round
            loaded = sum(isinstance(one, StoredRecord) for one in fresh.load_all())
            if loaded != count:
                raise SystemExit(f"{loaded} of {count} records came back")

        def anew() -> None:
            (Path(name) / ".colophon" / "parsed.sqlite").unlink(missing_ok=True)
            everything()

        def parsed() -> None:
            with patch.object(_canonical, "read", return_value=None):
                anew()

        rounds = 1 if count < 1_000 else ROUNDS
        alone = without = first = float("inf")
        time.sleep(2.1)  # a cache does not trust files younger than two seconds
        for _ in range(rounds):
            alone, without = min(alone, spent(pyyaml)), min(without, spent(parsed))
            first = min(first, spent(anew))
        again = min(spent(everything) for _ in range(rounds))
    print(f"{count} record files of {sample(1).id!r}'s kind")
    print(f"PyYAML's C loader alone   {alone:8.2f} s")
    print(f"records, by PyYAML        {without:8.2f} s   {alone / without:6.2f} times its speed")
    print(f"records, first load       {first:8.2f} s   {alone / first:6.2f} times its speed")
    print(f"records, unchanged files  {again:8.2f} s   {alone / again:6.2f} times its speed")
    return 0 if count < 1_000 or (alone / first >= TARGET and again < first) else 1


if __name__ == "__main__":
    sys.exit(main())
