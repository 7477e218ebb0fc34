"""Topics by ours and by Annif's mllm on the same texts in one run: quality and CPU time.

ANNIF=/tmp/annif/bin/annif python tests/benchmarks/topics_annif.py [--smoke]

The executable comes of ``python -m venv /tmp/annif`` and ``/tmp/annif/bin/pip install
annif``.  Annif learns from the first 400 records and so do we; F1@5 and NDCG are means
over documents by Annif's definitions.  Annif's speed is that of ``annif eval`` with its
start taken off; ours is that of our evaluation of the same file.
"""

import argparse
import gzip
import io
import json
import os
import shutil
import sys
import tempfile
from contextlib import redirect_stdout
from itertools import islice
from pathlib import Path

from colophon.topics.corpus import Sample, read_corpus
from colophon.topics.evaluate import evaluate
from colophon.topics.rank import Ranker
from colophon.vocabulary.matching import CompiledVocabulary
from topics import DATA, ROW, annif, learnt, opened, timed

DECISIONS = 400


def ours(
    title: str, corpus: list[Sample], gnd: CompiledVocabulary, ranker: Ranker | None = None
) -> float:
    """Print a line of the table; returns documents a CPU-second."""
    found, seconds = timed(lambda: evaluate(corpus, [gnd], ranker, least=0.0))
    speed = len(corpus) / seconds
    print(ROW.format(title, f"{found.f1[5]:.3f}", f"{found.ndcg:.3f}", f"{speed:.0f}", ""))
    return speed


def theirs(python: Path, data: Path, documents: int, folder: Path) -> float:
    """Print Annif's line of the table; returns documents a CPU-second."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        annif(python, data, documents, folder)
    line = printed.getvalue().rstrip()
    print(line)
    return float(line.split()[-2])


def reduced(folder: Path) -> Path:
    """A twentieth of the data in another folder, for a short run; its figures mean little."""
    folder.mkdir()
    for name, lines in (("records-train.tsv", 60), ("records-dev.tsv", 40)):
        with (DATA / name).open(encoding="utf-8") as file:
            (folder / name).write_text("".join(islice(file, lines)), encoding="utf-8")
    gnd = opened("whole", DATA / "gnd-core-en.ttl.gz", folder)
    with gzip.open(folder / "gnd-core-en.ttl.gz", "wt", encoding="utf-8") as file:
        file.write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
        for entry in islice(gnd, 4_000):
            label = json.dumps(entry.label("en").text, ensure_ascii=False)
            file.write(f"<{entry.uri}> a skos:Concept ; skos:prefLabel {label}@en .\n")
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="few documents and concepts")
    smoke = parser.parse_args().smoke
    documents = 40 if smoke else 500
    program = shutil.which(os.environ.get("ANNIF", ""))
    if program is None:
        print("not measured: ANNIF names no Annif that can be run")
        return
    if not (DATA / "gnd-core-en.ttl.gz").is_file():
        sys.exit(f"no data at {DATA}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = reduced(folder / "reduced") if smoke else DATA
        gnd = opened("gnd", data / "gnd-core-en.ttl.gz", folder / "cache")
        corpus = list(islice(read_corpus(data / "records-dev.tsv"), documents))
        train = list(islice(read_corpus(data / "records-train.tsv"), DECISIONS))
        for one in train[:100]:
            evaluate([one], [gnd])
        ranker = learnt(len(train), train, gnd, folder)
        if smoke:
            print("short run with 60 lessons and 4,000 concepts: its figures mean little")
        print(f"{documents} records of {DATA.name}, GND ({len(gnd)} concepts)")
        print(ROW.format("method", "F1@5", "NDCG", "docs/CPU-s", "train s"))
        plain = ours("Colophon, no training", corpus, gnd)
        taught = ours(f"Colophon, {len(train)} decisions", corpus, gnd, ranker)
        guest = theirs(Path(program).with_name("python"), data, documents, folder)
    print(f"times as fast as mllm: {plain / guest:.1f} untrained, {taught / guest:.1f} taught")


if __name__ == "__main__":
    main()
