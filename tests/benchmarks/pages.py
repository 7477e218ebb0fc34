"""How well scans and photographs are read: CER, title and publisher, order of panels, CPU.

Our own pages, printed clean and then mistreated, are read by Colophon, by Colophon without
each step of its workshop, by plain tesseract and (``OCRMYPDF`` names it) by OCRmyPDF.

    python tests/benchmarks/pages.py [--smoke] [--each N] [--only ocrmypdf|steps]
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from datetime import date  # noqa: E402

from rapidfuzz.distance import Levenshtein  # noqa: E402
from tests.benchmarks._page_samples import Sample, samples  # noqa: E402

from colophon.catalogue.workshop import Workshop  # noqa: E402
from colophon.config import Config  # noqa: E402
from colophon.model.document import Document  # noqa: E402
from colophon.model.errors import ColophonError  # noqa: E402
from colophon.pages.edges import flatten  # noqa: E402
from colophon.pages.folds import fold  # noqa: E402
from colophon.pages.light import even_light  # noqa: E402
from colophon.pages.skew import straighten  # noqa: E402
from colophon.read import _ocr, read_bytes  # noqa: E402

PACKS = "eng+deu+fra"
TODAY = date(2026, 1, 1)
FEWEST_CLEAN = 3
"""clean pages that are read at least: of one alone the cost wavers too much to be judged"""
STEPS: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "flattening": (flatten, lambda page: page),
    "even light": (even_light, lambda page: page),
    "straightening": (straighten, lambda page: page),
    "parting": (fold, lambda image: None),
}
"""steps of the workshop: the functions that do them, and others that do nothing"""


def main() -> int:
    """Print the table; 1 where a figure that is asked for is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--smoke", action="store_true", help="A page of each kind but clean, no steps"
    )
    parser.add_argument("--each", type=int, default=99, metavar="N", help="N pages of each kind")
    parser.add_argument(
        "--only", nargs="*", choices=("ocrmypdf", "steps"), default=("ocrmypdf", "steps"),
        help="What is measured beside Colophon and tesseract.",
    )  # fmt: skip
    given = parser.parse_args()
    if shutil.which("tesseract") is None:
        print("tesseract is not installed: nothing to measure")
        return 0
    chosen = list(_some(samples(), 1 if given.smoke else given.each))
    print(f"{len(chosen)} pages of {len({one.kind for one in chosen})} kinds", flush=True)
    readers = {"plain tesseract": plain, "Colophon": colophon}
    if os.environ.get("OCRMYPDF") and "ocrmypdf" in given.only:
        readers["OCRmyPDF"] = ocrmypdf
    results = measure(chosen, readers)
    if "steps" in given.only and not given.smoke:
        for step, (function, nothing) in STEPS.items():
            with without(function.__name__, nothing):
                results |= measure(chosen, {f"without {step}": colophon})
        results |= measure(chosen, {"without turning": unturned})
    show(results)
    return verdict(results)


def _some(every: Iterable[Sample], most: int) -> Iterable[Sample]:
    """The first samples of each kind, of clean pages at least :data:`FEWEST_CLEAN`."""
    taken: dict[str, int] = {}
    for one in every:
        taken[one.kind] = taken.get(one.kind, 0) + 1
        if taken[one.kind] <= (max(most, FEWEST_CLEAN) if one.kind == "clean" else most):
            yield one


@contextmanager
def without(function: str, nothing: Callable[..., Any]) -> Any:
    """Colophon with one step doing nothing."""
    kept = getattr(_ocr, function)
    setattr(_ocr, function, nothing)
    try:
        yield
    finally:
        setattr(_ocr, function, kept)


# --- readers: a sample → a document


def colophon(sample: Sample) -> Document:
    """All of the workshop."""
    return read_bytes(sample.data, f"{sample.name}.png")


def unturned(sample: Sample) -> Document:
    """The workshop without looking whether a page lies wrong."""
    kept = _ocr.Ocr._turn_page
    _ocr.Ocr._turn_page = lambda *_: []  # type: ignore[method-assign,assignment]
    try:
        return colophon(sample)
    finally:
        _ocr.Ocr._turn_page = kept  # type: ignore[method-assign]


def plain(sample: Sample) -> Document:
    """``tesseract page.png -`` with the languages of the samples."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.png")
        path.write_bytes(sample.data)
        done = _run(["tesseract", str(path), "-", "-l", PACKS])
    return _text(done.stdout)


def ocrmypdf(sample: Sample) -> Document:
    """OCRmyPDF as its manual advises for scans: rotated and deskewed, the text beside."""
    with tempfile.TemporaryDirectory() as folder:
        path, beside = Path(folder, "page.png"), Path(folder, "page.txt")
        path.write_bytes(sample.data)
        command = [os.environ["OCRMYPDF"], "-q", "--image-dpi", "120", "--jobs", "1", "-l", PACKS]
        command += ["--rotate-pages", "--rotate-pages-threshold", "2", "--deskew"]
        command += ["--output-type", "pdf", "--sidecar", str(beside)]
        _run([*command, str(path), str(Path(folder, "out.pdf"))])
        return _text(beside.read_bytes() if beside.exists() else b"")


def _run(command: list[str]) -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    return subprocess.run(command, capture_output=True, check=False, env=environment)


def _text(data: bytes) -> Document:
    text = data.decode("utf-8", "replace").replace("\f", "\n")
    return read_bytes((text.strip() or "\n.").encode(), "page.txt")


# --- measures


class Figures:
    """What a reader made of some samples."""

    def __init__(self) -> None:
        self.errors: dict[str, list[float]] = {}
        self.cpu: dict[str, float] = {}
        self.titles: list[tuple[str, str]] = []
        self.publishers: list[tuple[str, str]] = []
        self.panels: list[bool] = []

    def cer(self, kinds: Iterable[str]) -> float:
        """Mean character error rate of these kinds."""
        found = [rate for kind in kinds for rate in self.errors.get(kind, ())]
        return sum(found) / len(found) if found else 0.0


def measure(
    chosen: list[Sample], readers: dict[str, Callable[[Sample], Document]]
) -> dict[str, Figures]:
    """Have each sample read by all readers, one after the other, describe it, compare.

    What else the machine has to do makes the same work cost more: it meets them all alike.
    """
    made = {name: Figures() for name in readers}
    workshop = Workshop(Config(), None, None, None)
    for sample in chosen:
        for name, read in readers.items():
            _measure_one(made[name], sample, read, workshop)
    return made


def _measure_one(
    made: Figures, sample: Sample, read: Callable[[Sample], Document], workshop: Workshop
) -> None:
    before = _cpu()
    try:
        document = read(sample)
    except ColophonError:
        document = _text(b"")
    made.cpu[sample.kind] = made.cpu.get(sample.kind, 0.0) + _cpu() - before
    made.errors.setdefault(sample.kind, []).append(error_rate(document.text, sample.text))
    if sample.panels:
        made.panels += panels(document, sample)
    elif sample.publisher:
        statements = workshop.describe(document, TODAY)
        made.titles.append((_first(statements, "title"), sample.title))
        made.publishers.append((_first(statements, "publisher"), sample.publisher))


def _first(statements: Iterable[Any], term: str) -> str:
    return next((str(one.value) for one in statements if one.term == term), "")


def _cpu() -> float:
    """Seconds of processor time of this process and those that it had do something."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def error_rate(read: str, true: str) -> float:
    """Edits (Levenshtein) a character of the true text, spaces evened."""
    first, second = " ".join(read.split()), " ".join(true.split())
    return min(Levenshtein.distance(first, second) / max(len(second), 1), 1.0)


def panels(document: Document, sample: Sample) -> list[bool]:
    """For each panel, whether its text begins the page that it should be."""
    pages = [document.text[one.start : one.end].strip() for one in document.pages]
    pages += [""] * len(sample.panels)
    return [
        _bare(page).startswith(_bare(head))
        for page, head in zip(pages, sample.panels, strict=False)
    ]


def _bare(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum())


def f1(pairs: list[tuple[str, str]]) -> float:
    """Of values offered and values true, those that agree but for case and punctuation."""
    right = sum(
        _bare(found).removeprefix("the") == _bare(true).removeprefix("the") for found, true in pairs
    )
    offered = sum(bool(found) for found, _ in pairs)
    return 2 * right / (offered + len(pairs)) if pairs else 0.0


def wrong(pairs: list[tuple[str, str]]) -> int:
    """Values offered that share hardly a letter's order with the true one: read wrongly."""
    return sum(bool(found) and error_rate(_bare(found), _bare(true)) > 0.5 for found, true in pairs)


def show(results: dict[str, Figures]) -> None:
    """A row a reader."""
    kinds = list(next(iter(results.values())).errors)
    print("\ncharacter error rate in per cent, by what was done to the page")
    print(f"{'':24}" + "".join(f"{kind[:11]:>12}" for kind in kinds))
    for name, found in results.items():
        print(f"{name:24}" + "".join(f"{100 * found.cer([kind]):12.1f}" for kind in kinds))
    heads = (
        "clean",
        "others",
        "title F1",
        "publ. F1",
        "nonsense",
        "panels",
        "CPU clean",
        "CPU all",
    )
    print(f"\n{'':24}" + "".join(f"{head:>10}" for head in heads))
    for name, found in results.items():
        others = [kind for kind in kinds if kind not in ("clean", "zine")]
        print(
            f"{name:24}{100 * found.cer(['clean']):10.2f}{100 * found.cer(others):10.2f}"
            f"{f1(found.titles):10.2f}{f1(found.publishers):10.2f}{wrong(found.titles):10}"
            f"{100 * sum(found.panels) / max(len(found.panels), 1):9.0f}%"
            f"{found.cpu.get('clean', 0.0):9.1f}s{sum(found.cpu.values()):9.1f}s"
        )


def verdict(results: dict[str, Figures]) -> int:
    """What is asked: errors, nonsense, panels, cost."""
    found, base = results["Colophon"], results["plain tesseract"]
    kinds = [kind for kind in found.errors if kind not in ("clean", "zine")]
    checks = {
        "errors on mistreated pages at most twice those on clean ones": found.cer(kinds)
        <= max(2 * found.cer(["clean"]), 0.01),
        "no nonsense offered as a title": wrong(found.titles) == 0,
        "95 % of panels in order": sum(found.panels) >= 0.95 * len(found.panels),
        "at most 1.5 times the CPU of plain tesseract on clean scans": found.cpu["clean"]
        <= 1.5 * base.cpu["clean"],
    }
    print()
    for said, holds in checks.items():
        print(f"{'yes' if holds else 'NO ':4}{said}")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
