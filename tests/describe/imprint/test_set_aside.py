"""What of a document says nothing of its matter: imprints, names, addresses, menus."""

from collections.abc import Callable

import pytest

from colophon.describe.evidence.making import at
from colophon.describe.imprint.set_aside import EDGE, set_aside
from colophon.model.document import Document, MarkKind
from colophon.model.record import Agent, Statement, Text

Make = Callable[..., Document]
BODY = "The stairs are dark, the roof is open, and the landlord lives by the sea.\n"


def said(document: Document, term: str, words: str, *, agent: bool = False) -> Statement:
    start = document.text.rindex(words)
    value = Agent(name=words) if agent else Text(text=words)
    piece = at(document, start, start + len(words), method="m", confidence=0.9)
    return Statement(term=term, value=value, evidence=(piece,))


def words_aside(document: Document, *found: Statement) -> list[str]:
    return [document.text[start:end] for start, end in set_aside(document, found)]


def test_the_whole_line_of_an_imprint(made: Make) -> None:
    document = made(f"THE RENT\n\n{BODY}\nset and sold by Moor Hollow, Lowtown\n")
    found = said(document, "publisher", "Moor Hollow", agent=True)
    assert "set and sold by Moor Hollow, Lowtown" in words_aside(document, found)


def test_only_the_words_of_a_maker(made: Make) -> None:
    document = made(f"THE RENT\n\nas told by Ada Moor in spring\n\n{BODY}")
    assert words_aside(document, said(document, "creator", "Ada Moor", agent=True)) == ["Ada Moor"]


def test_a_long_line_is_left_but_for_the_words(made: Make) -> None:
    line = f"{BODY.strip()} {BODY.strip()} It is sold by Moor Hollow. {BODY.strip()}"
    document = made(f"THE RENT\n\n{line}\n")
    found = said(document, "publisher", "Moor Hollow", agent=True)
    assert words_aside(document, found) == ["Moor Hollow"]


def test_a_name_is_set_aside_wherever_it_stands_but_in_the_title(made: Make) -> None:
    document = made(f"ADA MOOR\n\n{BODY}Ada Moor was there. Ada Moor saw it.\n\nAda Moor\n")
    found = said(document, "creator", "Ada Moor", agent=True)
    assert words_aside(document, found).count("Ada Moor") == 3
    titled = made(f"Ada Moor\n\n{BODY}\nAda Moor\n")
    title = Statement(
        term="title",
        value=Text(text="Ada Moor"),
        evidence=(at(titled, 0, 8, method="m", confidence=0.9),),
    )
    creator = said(titled, "creator", "Ada Moor", agent=True)
    assert (0, 8) not in set_aside(titled, (title, creator))


@pytest.mark.parametrize("line", ["14 Elm Row, Lowtown", "© 1983 Moor Hollow", "P.O. Box 12"])
def test_addresses_and_credits_at_either_end(made: Make, line: str) -> None:
    assert words_aside(made(f"THE RENT\n{line}\n{BODY}")) == [line]
    assert words_aside(made(f"THE RENT\n{BODY}\n{line}")) == [line]
    between = BODY * (EDGE // len(BODY) + 1)
    assert words_aside(made(f"{between}\n{line}\n{between}")) == []


def test_marks_of_the_source(made: Make) -> None:
    text = f"Home About\n{BODY}Notes of ours\n"
    marks = ((MarkKind.NAVIGATION, "Home About", 0), (MarkKind.NOTE, "Notes of ours", 0))
    assert words_aside(made(text, marks=marks)) == ["Home About", "Notes of ours"]


def test_stretches_are_in_order_within_the_text(made: Make) -> None:
    document = made(f"14 Elm Row\n{BODY}\nsold by Moor Hollow\n14 Elm Row\n")
    found = set_aside(document, (said(document, "publisher", "Moor Hollow", agent=True),))
    assert list(found) == sorted(found)
    assert all(0 <= start < end <= len(document.text) for start, end in found)
