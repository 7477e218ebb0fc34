"""Documents and contexts for tests of describers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.model.document import Document, Embedded, Mark, MarkKind, Page
from colophon.model.record import Statement
from colophon.read import read
from colophon.vocabulary import Vocabularies, open_vocabularies

DOCUMENTS = Path(__file__).parents[1] / "documents"
OURS = ("language", "title", "creators", "extent", "genre", "embedded")


@pytest.fixture(scope="session")
def shipped() -> Vocabularies:
    """The vocabularies that come with the program."""
    return open_vocabularies(shipped_vocab())


@pytest.fixture(scope="session")
def samples() -> tuple[Document, ...]:
    """The sample documents, as their readers read them."""
    return tuple(
        read(path)
        for path in sorted(DOCUMENTS.iterdir())
        if path.is_file() and path.suffix not in (".py", ".png") and path.name != "README.md"
    )


@pytest.fixture(scope="session")
def made() -> Callable[..., Document]:
    """A document of a text; ``marks`` are (kind, words) pairs, found in the text."""

    def make(
        text: str,
        *,
        marks: tuple[tuple[MarkKind, str, int], ...] = (),
        embedded: tuple[tuple[str, str], ...] = (),
        pages: int = 0,
        media_type: str = "text/plain",
        millimetres: tuple[float, float] | None = None,
    ) -> Document:
        width, height = millimetres or (None, None)
        return Document(
            name="made.txt",
            text=text,
            media_type=media_type,
            sha256="0" * 64,
            size=len(text.encode("utf-8", "replace")),
            reader="made",
            extent=pages or None,
            pages=tuple(
                Page(
                    number=one + 1,
                    start=0 if one == 0 else len(text),
                    end=len(text),
                    width=width,
                    height=height,
                )
                for one in range(pages)
            ),
            marks=tuple(
                Mark(
                    kind=kind,
                    start=text.index(words),
                    end=text.index(words) + len(words),
                    level=level,
                )
                for kind, words, level in marks
            ),
            embedded=tuple(Embedded(source=source, value=value) for source, value in embedded),
        )

    return make


@pytest.fixture
def described(shipped: Vocabularies) -> Callable[..., tuple[Statement, ...]]:
    """The statements of the describers tested here, or of those named."""

    def run(document: Document, *only: str) -> tuple[Statement, ...]:
        context = Context(Config(), shipped, date(2026, 11, 23))
        return describe(document, context, only=only or OURS)

    return run


@pytest.fixture
def values(made, described) -> Callable[..., list[str]]:
    """The values that a text gives for a field."""

    def run(text: str, term: str, **options) -> list[str]:
        return [str(one.value) for one in described(made(text, **options)) if one.term == term]

    return run
