"""What the reader gets right and what it costs: rules alone, and with what was learnt.

    python tests/benchmarks/reading.py SETS [--sets w1 s1 …]     the committed weights
    python tests/benchmarks/reading.py SETS --leave-out          retrained without each open set
    python tests/benchmarks/reading.py --smoke                   speed alone, on written samples

SETS is a folder with ``score.py`` and sets of documents with ``gold.jsonl``; of sets whose
names begin with ``s`` only figures are printed, and nothing is learnt from them.  A describer that
fails is named, and the end is 1.
"""

import argparse
import importlib.util
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from colophon.config import Config, shipped_vocab
from colophon.describe import DESCRIBERS, Context, describe
from colophon.describe.reading.choice import Choice, ChosenReading
from colophon.describe.reading.learn import labels
from colophon.describe.reading.learn.examples import read_set
from colophon.describe.reading.learn.train import FOLDS, train
from colophon.describe.reading.weights import Weights
from colophon.model.document import Document
from colophon.model.record import Agent, Date, Statement
from colophon.read import read
from colophon.vocabulary import open_vocabularies

TODAY = date(2026, 11, 28)
LEARNT = frozenset({"reader"})
FIELDS = ("title", "subtitle", "creators", "publishers", "printers", "distributors", "place",
          "date_exact", "date_tolerant", "date_year", "rights_signal", "issue")  # fmt: skip
LISTS = {"publisher": "publishers", "creator": "creators", "printer": "printers",
         "distributor": "distributors"}  # fmt: skip
SINGLE = {"title": "title", "subtitle": "subtitle", "placeOfPublication": "place",
          "issue": "issue", "series": "series"}  # fmt: skip
JUDGED = {"title": "title", "subtitle": "subtitle", "creator": "creator", "publisher": "publisher",
          "printer": "printer", "placeOfPublication": "place", "issued": "date"}  # fmt: skip
"""field of the record → field that the labels of training judge"""
SURE = 0.8
"""confidence from which nine of ten should be right"""
BINS = 10
"""equal intervals of confidence over which the calibration error is summed"""
SHORT = 60
"""short texts a second of CPU time that are aimed at, with everything on"""
LONG = 2.0
"""megabytes of long text a second of CPU time that are aimed at"""
DEARER = 4.0
"""times the CPU time of the rules alone that everything may take, at most; of one run, so
that a slow or busy machine changes neither"""
ROUNDS = 3
"""times that both are measured, in turns; the median of the ratios counts"""

NOTICE = """{title}

{sub}

The {body} asks all who live between the canal and the old road to come on
{day} May at eight. The rents went up again in spring and nobody was asked.
Bring your books, your neighbours and your questions; tea will be made.

    1. What was promised, and by whom
    2. What we have paid since
    3. What we mean to do about it

Published by the {body}, 12 Canal Street, Tarrow. Printed by Hobday
Brothers, Mill Lane. {day} May 19{year}. Copy and pass on.
"""


def main() -> int:
    """Print tables; 1 where the smoke test finds the reader too slow or a describer failed,
    2 without sets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="?", type=Path)
    parser.add_argument("--sets", dest="names", nargs="*", default=None)
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--smoke", action="store_true")
    given = parser.parse_args()
    if given.smoke or given.sets is None:
        return _speed()
    if not (given.sets / "score.py").is_file():
        print(f"{given.sets} has no score.py: name the folder of the sets.", file=sys.stderr)
        return 2
    score = _scorer(given.sets / "score.py")
    folders = sorted(
        (one.parent for one in given.sets.glob("*/gold.jsonl")),
        key=lambda one: (one.name[0], len(one.name), one.name),
    )
    folders = [one for one in folders if given.names is None or one.name in given.names]
    _head()
    if given.leave_out:
        _left_out(score, [one for one in folders if not one.name.startswith("s")])
        return 0
    offered: dict[bool, list[Offered]] = {True: [], False: []}
    failed = False
    for folder in folders:
        found, failures = _described(score, folder)
        offered[folder.name.startswith("s")] += found
        failed = _complain(folder.name, failures) or failed
    for sealed, all_ in offered.items():
        _calibration("sealed" if sealed else "open", all_)
    return int(failed)


def _complain(where: str, failures: Counter[str]) -> bool:
    """Say which describers failed, for what they gave counts for nothing; not how, for an error
    may quote the document, and that may be sealed.  Whether there were any."""
    for name, count in sorted(failures.items()):
        documents = "one document" if count == 1 else f"{count} documents"
        print(
            f"The describer {name} failed on {documents} of {where}: its figures are too low.",
            file=sys.stderr,
        )
    return bool(failures)


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _head() -> None:
    print(f"{'set':<10}{'':<9}" + "".join(f"{one[:9]:>10}" for one in FIELDS)
          + f"{'decoys':>8}{'invented':>9}{'texts/s':>9}")  # fmt: skip


def _described(score: ModuleType, folder: Path) -> tuple[list["Offered"], Counter[str]]:
    """A set by rules alone and with the reader, with the committed weights; how many of its
    documents each describer failed on."""
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").split("\n")
    gold = [json.loads(line) for line in lines if line]
    documents = [read(folder / "docs" / one["file"]) for one in gold]
    offered: list[Offered] = []
    failures: Counter[str] = Counter()
    for name, without in (("rules", LEARNT), ("reader", frozenset[str]())):
        found, seconds, failed = described(documents, without)
        failures |= failed
        rows = [
            {"file": one["file"], **as_row(each)} for one, each in zip(gold, found, strict=True)
        ]
        _line(score, folder.name, name, gold, rows, len(gold) / seconds)
        if not without:
            offered = [
                one for beside, each in zip(gold, found, strict=True)
                for one in offers(beside, each)
            ]  # fmt: skip
    return offered, failures


class Offered(NamedTuple):
    """A value that was suggested: its field, how surely, whether it was right."""

    field: str
    confidence: float
    right: bool


def offers(gold: dict, statements: Iterable[Statement]) -> Iterator[Offered]:  # type: ignore[type-arg]
    """The suggestions of which the gold says whether they are right."""
    for one in statements:
        field = JUDGED.get(one.term)
        value = one.value
        if field in ("title", "subtitle"):
            label = labels.group_label(field, str(value), gold)
        elif field == "date" and isinstance(value, Date) and value.edtf:
            label = labels.date_label(value.edtf, gold)
        elif field == "place":
            label = labels.name_label(field, str(value), gold)
        elif isinstance(value, Agent) and field:
            label = labels.name_label(field, value.name, gold)
        else:
            continue
        if field and label is not None:
            yield Offered(field, one.confidence, label >= 0.5)


def _calibration(sets: str, found: Sequence[Offered]) -> None:
    """How far confidence is from frequency, field by field."""
    for field in JUDGED.values():
        mine = [one for one in found if one.field == field]
        if not mine:
            continue
        bins: dict[int, list[Offered]] = {}
        for one in mine:
            bins.setdefault(min(int(one.confidence * BINS), BINS - 1), []).append(one)
        error = sum(
            abs(sum(one.confidence for one in all_) - sum(one.right for one in all_))
            for all_ in bins.values()
        ) / len(mine)
        sure = [one.right for one in mine if one.confidence >= SURE]
        right = sum(one.right for one in mine)
        print(
            f"{sets:<8}{field:<10} offered {len(mine):>4}, right {right / len(mine):.2f}; "
            f"calibration error {error:.3f}; at {SURE} and above {sum(sure)} of {len(sure)} right"
        )


def described(
    documents: Sequence[Document], without: frozenset[str] = frozenset()
) -> tuple[list[tuple[Statement, ...]], float, Counter[str]]:
    """The statements of each document, the seconds of CPU time they took, and on how many
    documents each describer failed."""
    vocabularies = open_vocabularies(shipped_vocab())
    names = [
        one.name for one in DESCRIBERS.ordered if not one.on_request and one.name not in without
    ]
    describe(documents[0], Context(Config(), vocabularies, TODAY), only=names)
    contexts = [Context(Config(), vocabularies, TODAY) for _ in documents]
    began = time.process_time()
    found = [
        describe(one, context, only=names) for one, context in zip(documents, contexts, strict=True)
    ]
    seconds = time.process_time() - began
    return found, seconds, Counter(_failed(names, contexts))


def _failed(names: Sequence[str], contexts: Iterable[Context]) -> Iterator[str]:
    """The name of a describer for each time it failed."""
    for context in contexts:
        for one in context.problems:
            if one.code == "describer-failed":
                yield next(name for name in names if f" {name} failed " in one.message)


def as_row(statements: Iterable[Statement]) -> dict[str, object]:
    """Statements in the form of the scorer: of fields with one value the surest."""
    made: dict[str, object] = {}
    for one in sorted(statements, key=lambda each: -each.confidence):
        value = one.value
        if one.term in SINGLE:
            made.setdefault(SINGLE[one.term], str(value))
        elif one.term == "issued" and isinstance(value, Date):
            made.setdefault("date", value.edtf)
        elif one.term in LISTS or one.term == "issuingBody":
            names = made.setdefault(LISTS.get(one.term, "publishers"), [])
            names.append(value.name)  # type: ignore[union-attr,attr-defined]
        elif one.term == "license":
            made["rights_signal"] = "cc-licence"
        elif one.term == "rightsSignal":
            made.setdefault("rights_signal", value.uri.rsplit("/", 1)[-1])
    return made


def _line(
    score: ModuleType, folder: str, name: str, gold: list[dict], rows: list[dict], rate: float
) -> None:  # fmt: skip
    found = score.evaluate(gold, rows)
    figures = "".join(f"{score.prf(found['tot'][one])[2]:>10.3f}" for one in FIELDS)
    invented = f"{found['empty']['invented']}/{found['empty']['docs']}"
    print(
        f"{folder:<10}{name:<9}{figures}{len(found['decoys']):>8}{invented:>9}{rate:>9.1f}",
        flush=True,
    )


def _left_out(score: ModuleType, folders: Sequence[Path]) -> None:
    """Each open set by a reader that has learnt from the others alone."""
    sets = {
        one.name: list(read_set(one, 1.0, number % FOLDS, FOLDS))
        for number, one in enumerate(folders)
    }
    for name, held in sets.items():
        others = [one for other, all_ in sets.items() if other != name for one in all_]
        weights = Weights(train(others, lambda text: None))
        rows = [
            {"file": one.file, **as_read(ChosenReading(one.sheets, weights).choices)}
            for one in held
        ]
        _line(score, name, "left out", [one.gold for one in held], rows, 0.0)


def as_read(choices: Iterable[Choice]) -> dict[str, object]:
    """Choices in the form of the scorer."""
    made: dict[str, object] = {}
    for one in choices:
        if one.field in LISTS:
            made.setdefault(LISTS[one.field], []).append(one.value)  # type: ignore[attr-defined]
        else:
            made[one.field] = one.value
    return made


def _speed() -> int:
    short = [
        _document(
            NOTICE.format(title=f"NOTICE {number}", sub="to all tenants", day=number % 28 + 1,
                          body=f"Tenants' League of Ward {number}", year=number % 70 + 10)
        )
        for number in range(120)
    ]  # fmt: skip
    long = [_document("\n\n".join(one.text for one in short) * 12)]
    dearer, failed = _measured("short texts", short, f"{SHORT} texts")
    longer, failed_too = _measured("long text", long, f"{LONG} MB")
    return int(dearer > DEARER or longer > DEARER or failed or failed_too)


def _measured(name: str, documents: Sequence[Document], aim: str) -> tuple[float, bool]:
    """How much dearer everything is than the rules alone; printed with documents a second.
    And whether a describer failed."""
    rounds = [(described(documents), described(documents, LEARNT)) for _ in range(ROUNDS)]
    with_all, rules = zip(*((one[1], other[1]) for one, other in rounds), strict=True)
    dearer = statistics.median(one / other for one, other in zip(with_all, rules, strict=True))
    megabytes = sum(len(one.text.encode()) for one in documents) / 1e6
    for kind, seconds in (("all", min(with_all)), ("rules", min(rules))):
        print(f"{name}, {kind:<5}: {len(documents) / seconds:7.1f} texts,"
              f" {megabytes / seconds:5.2f} MB a CPU-second (aim {aim})")  # fmt: skip
    print(f"{name}: everything takes {dearer:.2f} times the rules (at most {DEARER})")
    return dearer, _complain(f"the {name}", rounds[-1][0][2])


def _document(text: str) -> Document:
    return Document(
        name="made.txt", text=text, media_type="text/plain", sha256="0" * 64, size=len(text),
        reader="plain",
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
