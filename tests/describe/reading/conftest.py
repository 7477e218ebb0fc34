"""Candidates of texts, for tests of the reader."""

from collections.abc import Callable

import pytest

from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.hints import Hints
from colophon.model.document import Document, Mark, MarkKind


@pytest.fixture
def paper() -> Callable[..., Document]:
    """A document of a text; ``headings`` are words that its source sets as a heading."""

    def make(text: str, headings: tuple[str, ...] = (), size: float = 0.0) -> Document:
        return Document(
            name="made.txt",
            text=text,
            media_type="text/plain",
            sha256="0" * 64,
            size=len(text.encode("utf-8", "replace")),
            reader="made",
            marks=tuple(
                Mark(
                    kind=MarkKind.HEADING,
                    start=text.index(words),
                    end=text.index(words) + len(words),
                    level=1,
                    size=size or None,
                )
                for words in headings
            ),
        )

    return make


@pytest.fixture
def facts(paper: Callable[..., Document]) -> Callable[..., DocumentFacts]:
    """The facts of a text without any rule's findings."""

    def make(text: str, **options: object) -> DocumentFacts:
        return DocumentFacts(paper(text, **options), Hints(()), 2026)

    return make
