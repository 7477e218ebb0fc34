"""Topics: quality, speed and memory, with Annif's mllm beside it where that is installed.

python tests/benchmarks/topics.py [--smoke] [--annif PYTHON] [--data FOLDER]

``--annif`` names the Python of an environment with Annif; mllm is trained on the first
400 records and measured on the same texts in the same run.  CPU seconds throughout,
start-up left out; F1@5 and NDCG are means over documents by Annif's definitions.
"""

import argparse
import gzip
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TypeVar

from colophon.topics.corpus import Sample, read_corpus
from colophon.topics.evaluate import evaluate, gold_uris
from colophon.topics.memory import Memory
from colophon.topics.rank import Ranker
from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import LEAST, suggest
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.folder import compile_vocabulary
from colophon.vocabulary.kept_indices import index_path
from colophon.vocabulary.matching import CompiledVocabulary

DATA = Path(__file__).parents[3] / "shared" / "topics-dev"
Result = TypeVar("Result")
ROW = "{:<34} {:>7} {:>7} {:>10} {:>9}"


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    """What a piece of work returns, and its CPU seconds."""
    started = time.process_time()
    return work(), time.process_time() - started


def opened(name: str, source: Path, cache: Path) -> CompiledVocabulary:
    vocabulary = open_vocabulary(name, source, cache)
    assert isinstance(vocabulary, CompiledVocabulary)
    return vocabulary


def quality(
    title: str, corpus: list[Sample], gnd: CompiledVocabulary, ranker: Ranker | None = None
) -> None:
    """One line with all suggestions, one with those that are surer than the least."""
    for least, suffix in ((0.0, ""), (LEAST, f", from {LEAST} on")):
        found, seconds = timed(lambda: evaluate(corpus, [gnd], ranker, least=least))  # noqa: B023
        speed = f"{len(corpus) / seconds:.0f}"
        print(ROW.format(title + suffix, f"{found.f1[5]:.3f}", f"{found.ndcg:.3f}", speed, ""))


def learnt(count: int, train: list[Sample], gnd: CompiledVocabulary, folder: Path) -> Ranker:
    memory = Memory.open(folder / f"memory-{count}")
    lessons = [(one.name, one.text, list(gold_uris(one, [gnd])), []) for one in train[:count]]
    _, learning = timed(lambda: memory.learn(lessons, vocabularies=[gnd]))
    outcome, training = timed(memory.train)
    print(
        f"  {count} decisions: learnt in {learning:.1f} s, trained in {training:.1f} s, "
        f"{outcome.method} (held back: NDCG {outcome.gain.plain_ndcg} → {outcome.gain.ndcg})"
    )
    return memory.ranker()


def speed(corpus: list[Sample], gnd: CompiledVocabulary) -> None:
    for one in corpus[: len(corpus) // 5]:
        suggest(one.text, [gnd])
    _, seconds = timed(lambda: [suggest(one.text, [gnd]) for one in corpus])
    size = sum(len(one.text.text) for one in corpus)
    rate = f"{len(corpus) / seconds:.0f}"
    print(f"short texts (mean {size // len(corpus)} characters): {rate} a CPU-second")
    long = StructuredText(text="\n\n".join(one.text.text for one in corpus * 2), language="en")
    _, seconds = timed(lambda: suggest(long, [gnd]))
    print(f"one text of {len(long.text) / 1e6:.2f} MB: {len(long.text) / 1e6 / seconds:.2f} MB/s")


START = """
import resource, time, sys
from pathlib import Path
if sys.argv[4] == "without":
    sys.modules["wordllama"] = None  # as where the extra similarity is not installed
from colophon.topics.corpus import read_corpus
from colophon.topics.suggest import suggest
from colophon.vocabulary import open_vocabulary
v = open_vocabulary(sys.argv[3], Path(sys.argv[1]), Path(sys.argv[2]))
document = next(iter(read_corpus(Path(sys.argv[5])))).text
found = suggest(document, [v], least=0)
print(time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, len(found))
"""


def start(name: str, source: Path, cache: Path, corpus: Path) -> None:
    """A new process from nothing to its first suggestions, with the extra and without it."""
    for extra in ("without", "with"):
        command = [sys.executable, "-c", START, str(source), str(cache), name, extra, str(corpus)]
        seconds, peak, found = subprocess.check_output(command, text=True).split()
        print(
            f"{name}, {extra} similarity: start to {found} suggestions for a document "
            f"{float(seconds):.2f} CPU-s, {float(peak):.0f} MB"
        )


COMPILE = """
import resource, time, sys
from pathlib import Path
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.folder import compile_vocabulary
from colophon.vocabulary.kept_indices import index_path
source, cache = map(Path, sys.argv[1:])
started = time.process_time()
compile_vocabulary(source, index_path("big", source, cache))  # here, not in a child, to be measured
compiled = time.process_time() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
started = time.perf_counter()
v = open_vocabulary("big", source, cache)
v.match("none of these words is there", "en")
print(compiled, peak, time.perf_counter() - started, len(v))
"""


LENGTHS = (1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 6)
"""words of a heading: about what subject headings of a national library have"""


def generated(path: Path, count: int, corpus: Path) -> None:
    """A vocabulary as large as LCSH and shaped like it: LCSH itself is not to be had here.

    Headings of one to six words that stand in a corpus, as often as there, so that documents
    name many; every fifth has a qualifier, every seventh is inverted or subdivided; a variant
    and a broader concept each.
    """
    chance = random.Random(1)
    texts = " ".join(one.text.text for one in read_corpus(corpus))
    words = re.findall(r"[A-Za-z]{4,}", texts)

    def heading() -> str:
        said = chance.choices(words, k=chance.choice(LENGTHS))
        text = " ".join(said).capitalize()
        if len(said) > 1 and not chance.randrange(7):
            text = chance.choice((f"{said[0]}, {' '.join(said[1:])}", f"{said[0]}--{said[1]}"))
        return text if chance.randrange(5) else f"{text} ({chance.choice(words)})"

    with path.open("w", encoding="utf-8") as file:
        file.write("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
        for one in range(count):
            file.write(
                f"<https://example.org/{one}> a skos:Concept ; "
                f'skos:prefLabel "{heading()}"@en ; skos:altLabel "{heading()}"@en ; '
                f"skos:broader <https://example.org/{one // 10}> .\n"
            )


def compiling(count: int, folder: Path, data: Path) -> None:
    source = folder / "big.ttl"
    generated(source, count, data / "records-train.tsv")
    command = [sys.executable, "-c", COMPILE, str(source), str(folder / "big-cache")]
    seconds, peak, opening, found = subprocess.check_output(command, text=True).split()
    print(
        f"compiling {found} concepts: {float(seconds):.1f} CPU-s, {float(peak):.0f} MB; "
        f"opening and a first match: {float(opening):.2f} s"
    )
    start("big", source, folder / "big-cache", data / "records-dev.tsv")


PROJECTS = """[mllm]
name=mllm
language=en
backend=mllm
analyzer=snowball(english)
vocab=gnd
limit=10
"""


GUEST = """
import sys
import nltk.tokenize as tokenize
from nltk.tokenize.punkt import PunktSentenceTokenizer

sentences = PunktSentenceTokenizer()
tokenize._get_punkt_tokenizer = lambda language="english": sentences
from annif.cli import cli
cli()
"""
"""Annif with NLTK's untrained sentence splitter: its trained one would be downloaded."""


def annif(python: Path, data: Path, count: int, folder: Path) -> None:
    """Annif's mllm at its defaults on the same texts; its own evaluation, its CPU time."""
    (folder / "projects.cfg").write_text(PROJECTS, encoding="utf-8")
    (folder / "guest.py").write_text(GUEST, encoding="utf-8")
    (folder / "gnd.ttl").write_bytes(gzip.decompress((data / "gnd-core-en.ttl.gz").read_bytes()))
    for name, lines in (("train", 400), ("dev", count), ("one", 1)):
        source = data / f"records-{'train' if name == 'train' else 'dev'}.tsv"
        with source.open(encoding="utf-8") as file:
            (folder / f"{name}.tsv").write_text("".join(islice(file, lines)), encoding="utf-8")

    def run(*arguments: str) -> tuple[str, float]:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [str(python), "guest.py", *arguments],
            cwd=folder, capture_output=True, text=True, check=True,
        )  # fmt: skip
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return done.stdout, spent

    run("load-vocab", "gnd", "gnd.ttl")
    _, training = run("train", "mllm", "train.tsv")
    _, startup = run("eval", "mllm", "one.tsv")
    printed, whole = run("eval", "mllm", "dev.tsv")
    figures = dict(re.findall(r"^(F1@5|NDCG@10):\s+([\d.]+)", printed, re.MULTILINE))
    rate = (count - 1) / (whole - startup)
    f1, ndcg = (f"{float(figures[name]):.3f}" for name in ("F1@5", "NDCG@10"))
    print(ROW.format("Annif mllm, 400 records", f1, ndcg, f"{rate:.0f}", f"{training:.0f}"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few seconds, small numbers")
    parser.add_argument("--annif", type=Path, help="the Python of an environment with Annif")
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    documents, decisions = (60, (60,)) if given.smoke else (500, (400, 2_000))
    source = given.data / "gnd-core-en.ttl.gz"
    if not source.is_file():
        sys.exit(f"no data at {given.data}: give its folder with --data")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # first, as the peak of a child is no less than its parent's memory
        compiling(10_000 if given.smoke else 463_000, folder, given.data)
        index = index_path("gnd", source, folder / "cache")
        _, seconds = timed(lambda: compile_vocabulary(source, index))
        gnd = opened("gnd", source, folder / "cache")
        print(f"GND compiled: {len(gnd)} concepts, {seconds:.1f} CPU-s")
        start("gnd", source, folder / "cache", given.data / "records-dev.tsv")
        corpus = list(islice(read_corpus(given.data / "records-dev.tsv"), documents))
        train = list(islice(read_corpus(given.data / "records-train.tsv"), max(decisions)))
        speed(corpus, gnd)
        print(ROW.format("method", "F1@5", "NDCG", "docs/CPU-s", "train s"))
        quality("no training", corpus, gnd)
        for count in decisions:
            quality(f"{count} decisions", corpus, gnd, learnt(count, train, gnd, folder))
        if given.annif:
            annif(given.annif, given.data, documents, folder)


if __name__ == "__main__":
    main()
