"""Topics of Finnish texts: stems, simplemma and Voikko side by side.

python tests/benchmarks/topics_finnish.py --data FOLDER
python tests/benchmarks/topics_finnish.py --smoke        three texts of our own: it runs

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


MADE = {
    "vuokralaiset": "Vuokralaisten kokous pidetään talolla. Vuokralaisille on korotettu vuokraa.",
    "lakot": "Lakossa on kolme tehdasta, ja lakkoon liittyy viikolla neljäs.",
    "kirjastot": "Kirjastojen ovet suljetaan jo kuudelta, vaikka kirjastoissa istutaan iltaan.",
}
"""label → a text that has it in other forms"""


def make(folder: Path) -> Path:
    """The labels and texts of the smoke run, as a clone has them."""
    texts = folder / TEXTS
    for place in (folder / LABELS).parent, texts:
        place.mkdir(parents=True)
    rows = [(f"<https://example.org/{label}>", label) for label in MADE]
    (folder / LABELS).write_text("".join(f"{uri}\t{label}\n" for uri, label in rows), "utf-8")
    for uri, label in rows:
        (texts / f"{label}.txt").write_text(MADE[label], "utf-8")
        (texts / f"{label}.tsv").write_text(f"{uri}\t{label}\n", "utf-8")
    return folder


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
    parser.add_argument("--data", type=Path, help="a clone of Annif-corpora")
    parser.add_argument("--smoke", action="store_true", help="three texts of our own")
    parser.add_argument("--way", choices=WITHOUT, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.smoke:
        with tempfile.TemporaryDirectory() as name:
            compare(make(Path(name)))
    elif not given.data or not (given.data / TEXTS).is_dir():
        parser.error(f"--data has to name a clone of Annif-corpora, with {TEXTS}")
    elif given.way:
        hide(WITHOUT[given.way])
        measure(given.way, given.data, 312)
    else:
        compare(given.data)


def compare(data: Path) -> None:
    """A table with a line for each way, each in a process of its own."""
    print(ROW.format("words", "analyser", "texts", "F1@5", "NDCG", "docs/CPU-s"), flush=True)
    for way in WITHOUT:
        again = [sys.executable, __file__, "--data", str(data), "--way", way]
        subprocess.run(again, check=True)


if __name__ == "__main__":
    main()
