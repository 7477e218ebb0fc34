"""Topics of pamphlets against judgements by hand: precision, ranking, calibration.

python tests/benchmarks/topics_judged.py [--data FOLDER]

``topics_judged.tsv`` says of suggestions for the open sets of ``pamphlets-dev`` whether they are
right, loosely right or wrong, by the beginning of the document's SHA-256 and the concept.  Weights
were fitted on the part called ``fitted``; the part ``aside`` was judged afterwards.  Suggestions
that nobody judged are counted, and left out of the rest.
"""

import argparse
import csv
import hashlib
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.describe.topics import LEAST_JUDGED as DRAFTED
from colophon.describe.topics import as_described
from colophon.read import read
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.vocabulary import open_vocabularies
from colophon.vocabulary.matching import CompiledVocabulary

DATA = Path(__file__).parents[3] / "shared" / "pamphlets-dev"
JUDGED = Path(__file__).with_suffix(".tsv")
ASKED = (
    "embedded", "language", "title", "creators", "publishers", "place", "identifiers", "rights",
    "edition", "reader",
)  # fmt: skip
LOWEST = 0.25
"""confidence from which on suggestions were judged in both parts"""
BINS = 5
ROW = "{:<8} {:>5} {:>7} {:>8} {:>8} {:>8} {:>8} {:>8} {:>6} {:>11} {:>9}"


class Judged(NamedTuple):
    """A suggestion: its confidence, its place among those of its document, the judgement."""

    confidence: float
    rank: int
    judgement: str


def judgements() -> dict[str, dict[tuple[str, str], str]]:
    """Part → (digest, concept) → judgement."""
    parts: dict[str, dict[tuple[str, str], str]] = {}
    with JUDGED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            part = parts.setdefault(row["part"], {})
            part[row["digest"], row["concept"]] = row["judgement"]
    return parts


def documents(folder: Path, digests: set[str]) -> Iterator[tuple[str, Path]]:
    """The documents of the open sets that were judged."""
    for path in sorted(folder.glob("w*/docs/*")):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        if digest in digests:
            yield digest, path


def auc(found: Iterable[Judged]) -> float:
    """How often one that is not wrong is surer than one that is."""
    rows = list(found)
    good = [one.confidence for one in rows if one.judgement != "wrong"]
    bad = [one.confidence for one in rows if one.judgement == "wrong"]
    pairs = [(one > other) + (one == other) / 2 for one in good for other in bad]
    return fmean(pairs) if pairs else 0.0


def calibration_error(found: Iterable[Judged]) -> float:
    """The mean distance of confidence and frequency over bins with as many suggestions each."""
    rows = sorted(found)
    size = max(len(rows) // BINS, 1)
    gaps = [
        len(part) * abs(fmean(one.confidence for one in part) - _share(part, "right", "loosely"))
        for part in (rows[at : at + size] for at in range(0, len(rows), size))
    ]
    return sum(gaps) / len(rows) if rows else 0.0


def _share(found: Iterable[Judged], *judgements: str) -> float:
    rows = list(found)
    return sum(one.judgement in judgements for one in rows) / len(rows) if rows else 0.0


def topics() -> CompiledVocabulary:
    """The shipped topics."""
    found = open_vocabularies(shipped_vocab())["topics"]
    assert isinstance(found, CompiledVocabulary)
    return found


def as_text(folder: Path, digests: set[str]) -> Iterator[tuple[str, StructuredText]]:
    """The judged documents as topics are sought in them, by what was described before."""
    vocabularies = open_vocabularies(shipped_vocab())
    for digest, path in documents(folder, digests):
        document = read(str(path))
        context = Context(Config(), vocabularies, date(2026, 1, 1))
        describe(document, context, only=ASKED)
        yield digest, as_described(document, context)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--smoke", action="store_true", help="the same: it is short anyway")
    given = parser.parse_args()
    if not given.data.is_dir():
        sys.exit(f"no data at {given.data}: give its folder with --data")
    vocabulary = topics()
    print(f"drafted from a confidence of {DRAFTED} on; AUC and calibration from {LOWEST} on")
    head = "part docs drafted right@3 loose@3 wrong@3 right@8 wrong@8 AUC calibration unjudged"
    print(ROW.format(*head.split()))
    for part, judged in judgements().items():
        found: list[Judged] = []
        unknown = count = 0
        for digest, text in as_text(given.data, {digest for digest, _ in judged}):
            count += 1
            for rank, one in enumerate(suggest(text, [vocabulary], least=LOWEST)):
                judgement = judged.get((digest, one.uri))
                unknown += judgement is None
                if judgement is not None:
                    found.append(Judged(one.score, rank, judgement))
        drafted = [one for one in found if one.confidence >= DRAFTED]
        three = [one for one in drafted if one.rank < 3]
        shares = [
            _share(three, "right"), _share(three, "loosely"), _share(three, "wrong"),
            _share(drafted, "right"), _share(drafted, "wrong"), auc(found),
            calibration_error(found),
        ]  # fmt: skip
        texts = (f"{one:.2f}" for one in shares)
        print(ROW.format(part, count, len(drafted), *texts, unknown))
    print(f"{time.process_time():.1f} CPU-s")


if __name__ == "__main__":
    main()
