"""Topics of Finnish texts: stems, simplemma and Voikko side by side.

python tests/benchmarks/topics_finnish.py --data FOLDER [--smoke]

FOLDER is a clone of https://github.com/NatLibFi/Annif-corpora: the labels of YSO are read from
``vocab/yso-fi.tsv``, and the 312 questions to librarians of 2017 with their answers from
``fulltext/kirjastonhoitaja/test``.  Preferred labels alone are known there, and nothing is learnt.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from colophon.topics.corpus import read_corpus
from colophon.topics.evaluate import evaluate
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.lemmas import name_installed
from colophon.vocabulary.matching import CompiledVocabulary

LABELS = "vocab/yso-fi.tsv"
TEXTS = "fulltext/kirjastonhoitaja/test"
WITHOUT = {"stems": ("libvoikko", "simplemma"), "simplemma": ("libvoikko",), "Voikko": ()}
"""what is hidden from a process, so that one way is measured"""
ROW = "{:<12} {:<14} {:>6} {:>7} {:>7} {:>11}"


def hide(modules: tuple[str, ...]) -> None:
    """Make modules as if not installed, and their absence as if it had been looked for."""
    import importlib.util

    found = importlib.util.find_spec
    for module in modules:
        sys.modules[module] = None  # type: ignore[assignment]
    importlib.util.find_spec = lambda name, package=None: (
        None if name in modules else found(name, package)
    )


def labels(folder: Path, into: Path) -> Path:
    """The vocabulary as SKOS, from lines of an address in angle brackets and a label."""
    rows = (line.split("\t") for line in (folder / LABELS).read_text(encoding="utf-8").splitlines())
    concepts = (f'{uri} a skos:Concept ; skos:prefLabel "{label}"@fi .\n' for uri, label in rows)
    path = into / "yso.ttl"
    prefix = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
    path.write_text(prefix + "".join(concepts), encoding="utf-8")
    return path


def measure(way: str, data: Path, documents: int) -> None:
    """One line: what one way of analysing words finds."""
    with tempfile.TemporaryDirectory() as name:
        source = labels(data, Path(name))
        yso = open_vocabulary("yso", source, Path(name) / "cache")
        assert isinstance(yso, CompiledVocabulary)
        corpus = list(islice(read_corpus(data / TEXTS, "fi"), documents))
        started = time.process_time()
        found = evaluate(corpus, [yso], least=0.0)
        rate = len(corpus) / (time.process_time() - started)
    figures = f"{found.f1[5]:.3f}", f"{found.ndcg:.3f}", f"{rate:.0f}"
    print(ROW.format(way, name_installed() or "none", len(corpus), *figures))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a clone of Annif-corpora")
    parser.add_argument("--smoke", action="store_true", help="thirty texts")
    parser.add_argument("--way", choices=WITHOUT, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if not (given.data / LABELS).is_file() or not (given.data / TEXTS).is_dir():
        sys.exit(f"no {LABELS} and {TEXTS} at {given.data}: give a clone of Annif-corpora")
    if given.way:
        hide(WITHOUT[given.way])
        measure(given.way, given.data, 30 if given.smoke else 312)
        return
    print(ROW.format("words", "analyser", "texts", "F1@5", "NDCG", "docs/CPU-s"), flush=True)
    for way in WITHOUT:
        subprocess.run([sys.executable, *sys.argv, "--way", way], check=True)


if __name__ == "__main__":
    main()
