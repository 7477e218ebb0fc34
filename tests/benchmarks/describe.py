"""Describing a folder of plain texts of 1,000 words: documents a CPU-second, memory, two jobs.

python tests/benchmarks/describe.py [--smoke]
"""

import argparse
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DOCUMENTS = Path(__file__).parents[1] / "documents"
ENGLISH = ("allotment-waiting-list.txt", "bus-route-fourteen.md", "penny-tract-on-tea.txt")
WORDS = 1_000


def sentences() -> list[str]:
    """The sentences of our own English samples."""
    text = " ".join((DOCUMENTS / name).read_text(encoding="utf-8") for name in ENGLISH)
    found = re.findall(r"[A-Z][^.!?]{30,300}[.!?]", " ".join(text.split()))
    return [one for one in found if "ublished" not in one]


LINES = (
    "Published by the {place} Reading Circle, {place}, {year}.",
    "Printed and published by the {place} Press, 12 Mill Lane, {place}. Price 20p.",
    "© {year} {place} Print Collective. {place_low}-print.example",
    "No. {number}, Spring {year}",
    "",
)
PLACES = ("Otterham", "Lindale", "Westbrook", "Harrow Hill", "Kingsmere")


def text(number: int, chance: random.Random, stock: list[str]) -> str:
    """A leaflet of about 1,000 words with a line of origin of one shape or another."""
    body, words = [], 0
    while words < WORDS:
        paragraph = " ".join(chance.choices(stock, k=5))
        words += len(paragraph.split())
        body.append(paragraph)
    place = chance.choice(PLACES)
    foot = chance.choice(LINES).format(
        place=place,
        place_low=place.lower().replace(" ", ""),
        year=1960 + number % 60,
        number=number,
    )
    title = " ".join(chance.choice(stock).split()[:5])
    return f"{title} {number}\n\n" + "\n\n".join(body) + f"\n\n{foot}\n"


def run(arguments: list[str], cwd: Path) -> tuple[float, float, float]:
    """CPU-seconds, wall seconds and peak memory (MB) of ``colophon`` with arguments."""
    colophon = str(Path(sys.executable).with_name("colophon"))
    before, began = os.times(), time.perf_counter()
    subprocess.run([colophon, *arguments], check=True, cwd=cwd, capture_output=True)
    wall, after = time.perf_counter() - began, os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return cpu, wall, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="few documents")
    count = 300 if parser.parse_args().smoke else 2000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents = folder / "documents"
        documents.mkdir()
        chance, stock = random.Random(1), sentences()
        for number in range(count):
            (documents / f"{number:05}.txt").write_text(
                text(number, chance, stock), encoding="utf-8"
            )
        run(["init", "one", "--yes"], folder)
        run(["init", "two", "--yes"], folder)
        idle, _, _ = run(["-C", "one", "list"], folder)
        cpu, alone, memory = run(["-C", "one", "describe", "documents"], folder)
        _, together, _ = run(["-C", "two", "describe", "--jobs", "2", "documents"], folder)
        again, _, _ = run(["-C", "one", "describe", "documents"], folder)
    print(f"{count} texts of 1,000 words: {count / (cpu - idle):.0f} documents a CPU-second")
    print(f"peak memory {memory:.0f} MB; passing over all of them again: {again:.2f} CPU-s")
    print(f"--jobs 2: {alone / together:.2f} times as fast as one (wall)")


if __name__ == "__main__":
    main()
