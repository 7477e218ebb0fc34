"""Which lines belong together as a title, and where a title ends."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.page import title_run
from colophon.describe.page.layout import Layout
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("THE PRICE\nOF FLOUR", True),
        ("THE PRICE\n\nOF FLOUR", True),
        ("The Price\n\nof Flour", True),
        ("The Price of\n\nFlour", True),
        ("SPEECH OF\n\nADA MOOR", True),
        ("THE PRICE\n\nTHE FLOUR", True),
        ("THE PRICE.\n\nFLOUR AND BREAD", False),
        ("The Price\n\nFlour and Bread", False),
        ("The Price\n\nNobody came", False),
        ("LE PRIX\n\nDE LA FARINE", True),
        ("DER PREIS\n\nDES MEHLS", True),
    ],
)
def test_a_second_line(made: Make, text: str, goes_on: bool) -> None:
    first, second = Layout(made(text)).head
    assert title_run.goes_on([first], second) == goes_on


def test_a_heading_does_not_go_on_with_what_is_none(made: Make) -> None:
    text = "THE PRICE\n\nTHE FLOUR"
    first, second = Layout(made(text, marks=((MarkKind.HEADING, "THE PRICE", 1),))).head
    assert not title_run.goes_on([first], second)
    first, second = Layout(made(text, marks=((MarkKind.HEADING, "THE FLOUR", 1),))).head
    assert not title_run.goes_on([first], second)


@pytest.mark.parametrize(
    ("text", "stand_in"),
    [
        ("Contents", True),
        ("MAIN TITLE", True),
        ("Inhalt", True),
        ("Author's Name", True),
        ("The Rent", False),
        ("Contents of a Kitchen", False),
        ("", False),
    ],
)
def test_words_that_stand_for_a_title(text: str, stand_in: bool) -> None:
    assert title_run.generic(text) == (stand_in or not text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The stairs are dark.", "The stairs are dark"),
        ("The stairs of the lower town are dark, and nobody comes, and nobody will.",
         "The stairs of the lower town are dark"),
        ("The stairs are dark\n\nNobody comes", "The stairs are dark"),
        (" ".join(["dark"] * 30), " ".join(["dark"] * 20)),
        ("", ""),
    ],
)  # fmt: skip
def test_the_first_clause(text: str, clause: str) -> None:
    assert text[: title_run.clause(text, 0, len(text))] == clause


def test_a_long_paragraph_ends_after_a_sentence() -> None:
    sentence = "The stairs of the lower town are dark, and nobody comes to mend them. "
    text = sentence * 20
    end = title_run.sentences(text, 0, len(text))
    assert text[:end].endswith("them.")
    assert end <= title_run.ONE_PARAGRAPH + 1
    assert title_run.sentences(sentence, 0, len(sentence)) == len(sentence)


def test_a_text_that_begins_with_a_drop_capital_ends_the_title() -> None:
    text = "A plea of the tenants of this town. WHen the roof fell, nobody came."
    assert text[: title_run.sentences(text, 0, len(text))] == "A plea of the tenants of this town. "


@given(st.text(alphabet="Aa .,;\n", max_size=80))
def test_ends_lie_in_the_text(text: str) -> None:
    assert 0 <= title_run.clause(text, 0, len(text)) <= len(text)
    assert 0 <= title_run.sentences(text, 0, len(text)) <= len(text)
