"""All describers: declared, in order, and one that fails harms none of the others."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from colophon import describe as room
from colophon.config import Config
from colophon.describe import DESCRIBERS, Context, Describer
from colophon.model.document import Document
from colophon.model.record import Statement
from colophon.read import read
from colophon.vocabulary import open_vocabularies

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(
    path
    for path in (ROOT / "tests" / "documents").iterdir()
    if path.suffix in (".txt", ".md", ".html", ".pdf", ".epub", ".docx", ".odt", ".xml")
    and path.name not in ("README.md", "winter-swimming.pdf")
)


def context() -> Context:
    return Context(Config(), open_vocabularies(ROOT / "vocab"), date(2026, 11, 23))


def test_the_describers_are_these() -> None:
    assert set(DESCRIBERS) == {
        "annif", "creators", "dates", "dummy", "edition", "embedded", "extent", "genre",
        "identifiers", "language", "model", "place", "publishers", "reader", "rights", "series",
        "title", "topics",
    }, "name a new describer here"  # fmt: skip
    order = [one.name for one in DESCRIBERS.ordered]
    for one in DESCRIBERS.values():
        assert all(order.index(name) < order.index(one.name) for name in one.after)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_statement_keeps_to_the_contract(path: Path) -> None:
    document, where = read(path), context()
    statements = room.describe(document, where)
    assert where.problems == []
    assert len(statements) > 4
    for one in statements:
        methods = {each.method for each in one.evidence}
        assert methods, one
        assert all(one.term in DESCRIBERS[name].terms for name in methods), one
        assert msgspec.convert(msgspec.to_builtins(one), Statement) == one
        for each in one.evidence:
            assert 0 <= each.confidence <= 1
            if each.start is not None:
                assert document.text[each.start : each.end] == each.quote
            assert each.quote or each.note


class Broken(Describer):
    name = "dummy"
    terms = ("title",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        raise RecursionError("too deep")


def test_one_that_fails_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    ordered = (Broken(), *(one for one in DESCRIBERS.ordered if one.name != "dummy"))
    monkeypatch.setitem(vars(DESCRIBERS), "ordered", ordered)
    where = context()
    statements = room.describe(read(SAMPLES[0]), where)
    assert [one.code for one in where.problems] == ["describer-failed"]
    assert "too deep" in where.problems[0].message
    assert len(statements) > 4
