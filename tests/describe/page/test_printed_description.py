"""Bibliographic descriptions that a book prints of itself."""

from collections.abc import Callable

import pytest

from colophon.describe.page.layout import Layout
from colophon.describe.page.printed_description import entry
from colophon.model.document import Document

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("line", "title", "author"),
    [
        ("Иванов И. И. Хлеб и соль / И. И. Иванов. — Москва: Набат, 2014. — 48 с.",
         "Хлеб и соль", "И. И. Иванов."),
        ("Хлеб и соль / И. И. Иванов.— М.: Набат, 1996.", "Хлеб и соль", "И. И. Иванов."),
        ("Moor A. The Rent / A. Moor. - Lowtown: Hollow Press, 1981.", "The Rent", "A. Moor."),
    ],
)  # fmt: skip
def test_title_and_author(made: Make, line: str, title: str, author: str) -> None:
    text = f"ХЛЕБ И СОЛЬ\n\n{line}\n"
    found = entry(Layout(made(text)).head, text)
    assert found is not None
    assert text[slice(*found.title)].strip(" .") == title
    assert text[slice(*found.author)].strip() == author
    assert found.name is not None


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The Rent / A. Moor",
        "Moor A. The Rent. - Lowtown: Hollow Press, 1981.",
        "and/or: the stairs, 1981",
        "The Rent / by nobody — Lowtown: Hollow Press, 1981",
        "http://hollow.org/rent, 1981",
    ],
)
def test_none(made: Make, line: str) -> None:
    text = f"THE RENT\n\n{line}\n"
    assert entry(Layout(made(text)).head, text) is None
