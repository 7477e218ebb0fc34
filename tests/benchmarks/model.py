"""Asking a language model: what verifying answers costs, and that memory stays flat.

python tests/benchmarks/model.py [--smoke]

The model is the fake that ships, so that nothing but our own work is measured.  Verifying is
held against its bound of 5 ms a document.
"""

import argparse
import resource
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from colophon import profile
from colophon.config import Config, shipped_vocab
from colophon.config.language_model import LanguageModel
from colophon.describe import Context, describe
from colophon.describe.suggesting.prompt import request
from colophon.describe.suggesting.request import Consultation, ModelAnswer, ModelRequest
from colophon.describe.suggesting.verification import verify
from colophon.model.document import Document
from colophon.model.record import Statement
from colophon.read import read
from colophon.suggesting import fake
from colophon.suggesting.asking import ModelAsker
from colophon.suggesting.client import ModelClient
from colophon.vocabulary import Vocabularies, open_vocabularies

DOCUMENTS = Path(__file__).parents[1] / "documents"
BOUND = 5.0
"""milliseconds of verifying one answer"""
GROWTH = 8.0
"""megabytes by which memory may grow between the first tenth of a run and its end"""
ROUNDS = 20
SUFFIXES = (".txt", ".md", ".html", ".epub", ".docx", ".odt", ".xml")
TODAY = date(2026, 11, 28)


def settings() -> LanguageModel:
    """A model of which nothing is kept."""
    return LanguageModel(address="http://localhost:1/v1", name=fake.NAME, concurrency=4)


def megabytes() -> float:
    """Memory in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024


class Case(msgspec.Struct, frozen=True):
    """A sample document that rules have described, and what is asked about it."""

    document: Document
    found: tuple[Statement, ...]
    request: ModelRequest
    consultation: Consultation
    vocabularies: Vocabularies

    def verify(self, answer: ModelAnswer) -> None:
        """As it is done for each document: nothing known of it but what rules found."""
        context = Context(Config(), self.vocabularies, TODAY)
        context.found = list(self.found)
        verify(self.document, context, self.request, answer, self.consultation)


def cases() -> Iterator[Case]:
    """The sample documents."""
    known = profile.load(shipped_vocab() / "profile.csv")
    fields = tuple(map(known.field_named, settings().fields))
    consultation = Consultation(settings=settings(), fields=fields)
    vocabularies = open_vocabularies(shipped_vocab())
    for path in sorted(DOCUMENTS.iterdir()):
        if path.suffix in SUFFIXES and path.name != "README.md":
            document = read(path)
            context = Context(Config(), vocabularies, TODAY)
            describe(document, context)
            asked = request(document, context, consultation)
            yield Case(document, tuple(context.found), asked, consultation, vocabularies)


def cost(case: Case) -> list[float]:
    """CPU-milliseconds of verifying a true and a false answer."""
    taken = []
    for say in (fake.truthful, fake.false):
        answer = ModelClient(settings(), send=fake.Fake(say).send).ask(case.request)
        case.verify(answer)  # tables of words are made once a process
        began = time.process_time()
        for _ in range(ROUNDS):
            case.verify(answer)
        taken.append((time.process_time() - began) / ROUNDS * 1000)
    return taken


def flat(known: list[Case], count: int) -> tuple[float, float]:
    """Megabytes after a tenth of so many documents asked and verified, and after all."""
    server = fake.Fake()
    asker = ModelAsker(ModelClient(settings(), send=server.send))
    early = 0.0

    def another(number: int) -> ModelRequest:
        one = known[number % len(known)].request
        return msgspec.structs.replace(one, document=f"{number:064x}")

    for asked in asker.all(range(count), another):
        assert asked.outcome
        assert asked.outcome.answer
        known[asked.item % len(known)].verify(asked.outcome.answer)
        server.asked.clear()
        server.keys.clear()
        if asked.item == count // 10:
            early = megabytes()
    return early, megabytes()


def main() -> None:
    """Print the figures; the exit code is 1 where a bound is passed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="few documents")
    count = 1_000 if parser.parse_args().smoke else 10_000
    known, every = list(cases()), []
    for case in known:
        taken = cost(case)
        every += taken
        print(f"{case.document.name:34} verified: true {taken[0]:5.2f} ms, false {taken[1]:5.2f}")
    mean = sum(every) / len(every)
    print(f"{'mean':34} {mean:.2f} ms, worst {max(every):.2f} (bound {BOUND:g})")
    early, late = flat(known, count)
    print(f"{count:,} documents: {early:.1f} MB after a tenth, {late:.1f} MB at the end")
    if mean > BOUND or late - early > GROWTH:
        sys.exit(1)


if __name__ == "__main__":
    main()
