"""Learning topics: what it costs to learn and to train from thousands of decided records.

python tests/benchmarks/topics_learning.py [--smoke] [--records N] [--data FOLDER]

So many library records are not at hand: beyond those of ``topics-dev``, one is made of two, the
first half of one text and the second of another, with a concept of each.  What is measured is
the cost alone, as quality of such records would say nothing.  Learning and training are processes
of their own, as in a catalogue; processor seconds with their start, and the peak of memory.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from colophon.topics.corpus import Sample, read_corpus
from colophon.topics.evaluate import gold_uris
from colophon.topics.structured_text import StructuredText
from colophon.vocabulary import open_vocabulary
from colophon.vocabulary.matching import CompiledVocabulary

DATA = Path(__file__).parents[3] / "shared" / "topics-dev"
ASKED = 200
"""documents that are asked about what was learnt"""

Decided = tuple[str, StructuredText, list[str], list[str]]

COST = """
from resource import RUSAGE_SELF, getrusage

def report(what):
    used = getrusage(RUSAGE_SELF)
    peak = used.ru_maxrss / 1024
    print(f"{what:<9} {used.ru_utime + used.ru_stime:6.1f} CPU-s {peak:5.0f} MB")
"""
LEARN = f"""{COST}
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from topics_learning import decided, vocabulary_of
from colophon.topics.memory import Memory
folder, data, count = Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
gnd = vocabulary_of(data, folder)
Memory.open(folder).learn(decided(data, gnd, count), vocabularies=[gnd])
report("learnt")
"""
TRAIN = f"""{COST}
import sys
sys.modules["sklearn"] = None  # LightGBM reads it in where it is; the extra "learn" has none
from pathlib import Path
from colophon.topics.training import train
train(Path(sys.argv[2]))
report("trained")
"""
ASK = f"""{COST}
import sys, time
from itertools import islice
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from topics_learning import vocabulary_of
from colophon.topics.corpus import read_corpus
from colophon.topics.memory import Memory
from colophon.topics.suggest import suggest
folder, data, count = Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
gnd, ranker = vocabulary_of(data, folder), Memory.open(folder).ranker()
texts = [one.text for one in islice(read_corpus(data / "records-dev.tsv"), min(count, {ASKED}))]
suggest(texts[0], [gnd], ranker)
started = time.process_time()
for one in texts:
    suggest(one, [gnd], ranker)
report("asked")
print(f"{{len(texts) / (time.process_time() - started):.0f}} documents a CPU-second")
"""


def vocabulary_of(data: Path, folder: Path) -> CompiledVocabulary:
    """The vocabulary of the records, compiled into a folder when first asked for."""
    vocabulary = open_vocabulary("gnd", data / "gnd-core-en.ttl.gz", folder / "cache")
    assert isinstance(vocabulary, CompiledVocabulary)
    return vocabulary


def decided(data: Path, gnd: CompiledVocabulary, count: int) -> Iterator[Decided]:
    """So many decided records: real ones, then such as are made of two."""
    real = [one for name in ("train", "dev") for one in read_corpus(data / f"records-{name}.tsv")][
        :count
    ]
    for number, one in enumerate(real):
        yield f"real-{number}", one.text, list(gold_uris(one, [gnd])), []
    chance = random.Random(1)
    for number in range(count - len(real)):
        yield (f"made-{number}", *_of_two(*chance.sample(real, 2), gnd), [])


def _of_two(
    one: Sample, other: Sample, gnd: CompiledVocabulary
) -> tuple[StructuredText, list[str]]:
    """A text of the halves of two, under the title of the first, and concepts of both."""
    first, second = one.text.text, other.text.text
    text = f"{first[: len(first) // 2]} {second[len(second) // 2 :]}"
    title = tuple((start, min(end, len(text))) for start, end in one.text.title)
    given = [*gold_uris(one, [gnd])[:1], *gold_uris(other, [gnd])[-1:]]
    return StructuredText(text=text, language="en", title=title), list(dict.fromkeys(given))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few seconds, small numbers")
    parser.add_argument("--records", type=int, default=5_980)
    parser.add_argument("--data", type=Path, default=DATA)
    given = parser.parse_args()
    count = 60 if given.smoke else given.records
    if not (given.data / "records-train.tsv").is_file():
        sys.exit(f"no data at {given.data}: give its folder with --data")
    with tempfile.TemporaryDirectory() as name:
        vocabulary_of(given.data, Path(name))
        print(f"{count} decided records")
        for program in (LEARN, TRAIN, ASK):
            arguments = [str(Path(__file__).parent), name, str(given.data), str(count)]
            subprocess.run([sys.executable, "-c", program, *arguments], check=True)


if __name__ == "__main__":
    main()
