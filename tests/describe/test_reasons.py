"""Every reason is true: each note that a shipped describer gives is asked of its evidence."""

import importlib
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context, describe
from colophon.model.document import Document
from colophon.model.record import Evidence
from colophon.vocabulary import Vocabularies

HERE = Path(__file__).parent
CLAIMS = tuple(
    importlib.import_module(f"tests.describe.claims.{path.stem}")
    for path in sorted((HERE / "claims").glob("*.py"))
    if path.stem != "claim"
)
UNASKED = frozenset({"annif", "dummy", "model"})
"""describers that run only when they are named: two ask servers of somebody else's, the
third is a pattern for new ones"""


@pytest.fixture(scope="module")
def evidences(
    samples: tuple[Document, ...], made: Callable[..., Document], shipped: Vocabularies
) -> tuple[tuple[Document, Evidence], ...]:
    """All that the describers give for the sample documents and the samples of the claims."""
    texts = [made(text) for module in CLAIMS for text in module.SAMPLES]
    found = []
    for document in (*samples, *texts):
        context = Context(Config(), shipped, date(2026, 11, 23))
        for one in describe(document, context):
            found.extend((document, evidence) for evidence in one.evidence)
        assert not context.problems
    return tuple(found)


def test_quotes_are_the_words_of_the_document_or_of_its_metadata(evidences) -> None:
    for document, one in evidences:
        if one.source in ("text", "file"):
            if one.start is not None:
                assert one.quote == document.text[one.start : one.end]
        else:
            values = {each.value for each in document.embedded if each.source == one.source}
            assert any(one.quote in each for each in values), (document.name, one)


def _covered() -> Iterator[tuple[str, ModuleType]]:
    return ((name, module) for module in CLAIMS for name in module.DESCRIBERS)


@pytest.mark.parametrize(("name", "module"), [pytest.param(*one, id=one[0]) for one in _covered()])
def test_every_note_is_declared_and_true(name: str, module: ModuleType, evidences) -> None:
    asked = 0
    for document, one in evidences:
        if one.method != name:
            continue
        claims = [
            (claim, match)
            for claim in module.CLAIMS
            if (match := re.fullmatch(claim.note, one.note))
        ]
        assert claims, f"{name} gives a note that nothing declares: {one.note!r}"
        for claim, match in claims:
            assert claim.holds(document, one, match), (document.name, one)
            asked += 1
    assert asked


def test_every_shipped_describer_is_covered_or_listed() -> None:
    covered = {name for name, _ in _covered()}
    missing = set(DESCRIBERS) - covered - UNASKED
    assert not missing, "declare the notes of a new describer in tests/describe/claims/"
    assert covered | UNASKED == set(DESCRIBERS), "a describer named here is gone: take it out"
    assert not covered & UNASKED, "its notes are declared: take it out of UNASKED"
