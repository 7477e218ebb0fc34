"""Topics by ours and by Annif's mllm on the same texts in one run: quality and CPU time.

ANNIF=/tmp/annif/bin/annif python tests/benchmarks/topics_annif.py [--smoke]

The executable comes of ``python -m venv /tmp/annif`` and ``/tmp/annif/bin/pip install
annif``.  Annif learns from the first 400 records and so do we; F1@5 and NDCG are means
over documents by Annif's definitions.  Annif's speed is that of ``annif eval`` with its
start taken off; ours is that of our evaluation of the same file.
"""

import argparse
import io
import os
import shutil
import sys
import tempfile
from contextlib import redirect_stdout
from itertools import islice
from pathlib import Path

from topics import DATA, ROW, annif, learnt, opened, timed

from colophon.describe._topics_corpus import Sample, read_corpus
from colophon.describe._topics_evaluate import evaluate
from colophon.describe._topics_rank import Ranker
from colophon.vocab.matching import CompiledVocabulary

DECISIONS = 400


def ours(
    title: str, corpus: list[Sample], gnd: CompiledVocabulary, ranker: Ranker | None = None
) -> float:
    """Print a line of the table; returns documents a CPU-second."""
    found, seconds = timed(lambda: evaluate(corpus, [gnd], ranker, least=0.0))
    speed = len(corpus) / seconds
    print(ROW.format(title, f"{found.f1[5]:.3f}", f"{found.ndcg:.3f}", f"{speed:.0f}", ""))
    return speed


def theirs(python: Path, documents: int, folder: Path) -> float:
    """Print Annif's line of the table; returns documents a CPU-second."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        annif(python, DATA, documents, folder)
    line = printed.getvalue().rstrip()
    print(line)
    return float(line.split()[-2])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="40 documents instead of 500")
    documents = 40 if parser.parse_args().smoke else 500
    program = shutil.which(os.environ.get("ANNIF", ""))
    if program is None:
        print("not measured: ANNIF names no Annif that can be run")
        return
    source = DATA / "gnd-core-en.ttl.gz"
    if not source.is_file():
        sys.exit(f"no data at {DATA}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gnd = opened("gnd", source, folder / "cache")
        corpus = list(islice(read_corpus(DATA / "records-dev.tsv"), documents))
        train = list(islice(read_corpus(DATA / "records-train.tsv"), DECISIONS))
        for one in train[:100]:
            evaluate([one], [gnd])
        ranker = learnt(DECISIONS, train, gnd, folder)
        print(f"{documents} records of {DATA.name}, GND ({len(gnd)} concepts)")
        print(ROW.format("method", "F1@5", "NDCG", "docs/CPU-s", "train s"))
        plain = ours("Colophon, no training", corpus, gnd)
        taught = ours(f"Colophon, {DECISIONS} decisions", corpus, gnd, ranker)
        guest = theirs(Path(program).with_name("python"), documents, folder)
    print(f"times as fast as mllm: {plain / guest:.1f} untrained, {taught / guest:.1f} taught")


if __name__ == "__main__":
    main()
