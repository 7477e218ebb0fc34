"""The dummy describer: the seam by example."""

from datetime import date

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context, describe
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies


def _context() -> Context:
    return Context(Config(), Vocabularies({}), date(2026, 1, 1))


def _document(text: str) -> Document:
    return Document(
        name="a.txt",
        text=text,
        media_type="text/plain",
        sha256="0" * 64,
        size=len(text),
        reader="t",
    )


def test_runs_only_when_it_is_asked_for():
    document = _document("Title\n\nHere is a dummy value in a text.")
    assert not [one for one in describe(document, _context()) if one.term == "note"]
    found = describe(document, _context(), only=["dummy"])
    assert [str(one.value) for one in found] == ["value"]
    assert found[0].evidence[0].quote == "value"


def test_every_describer_says_what_it_yields():
    for describer in DESCRIBERS.values():
        assert describer.name
        assert describer.terms
