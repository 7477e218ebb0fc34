"""Documents made of strings, and what the describers of origin say of them."""

import hashlib
from collections.abc import Callable
from datetime import date

import pytest

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model.document import Document
from colophon.model.record import Statement
from colophon.vocabulary import Vocabularies, Vocabulary

ORIGIN = ("publishers", "place", "dates", "identifiers", "rights", "edition")


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    """A document of plain text, with whatever else is given."""

    def made(text: str, **more: object) -> Document:
        data = text.encode("utf-8")
        return Document(
            name="sample.txt",
            text=text,
            media_type="text/plain",
            sha256=hashlib.sha256(data).hexdigest(),
            size=len(data),
            reader="sample",
            **more,  # type: ignore[arg-type]
        )

    return made


@pytest.fixture(scope="session")
def origin(document: Callable[..., Document]) -> Callable[..., list[Statement]]:
    """What the describers of origin say of a text, as they run in a draft."""

    def described(
        text: str, publishers: Vocabulary | None = None, **more: object
    ) -> list[Statement]:
        known = {"publishers": publishers} if publishers is not None else {}
        context = Context(Config(), Vocabularies(known), date(2026, 11, 23))
        for name in ORIGIN:
            context.found.extend(DESCRIBERS[name].describe(document(text, **more), context))
        return context.found

    return described
