"""How the running text of a document writes a word, which shows what is a name."""

from collections.abc import Callable

import pytest

from colophon.describe.wording.usage import usage
from colophon.model.document import Document, MarkKind

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "small", "capital", "shouted"),
    [
        ("We took the ferry across the water.", 1, 0, 0),
        ("We took the Ferry across the water.", 0, 1, 0),
        ("We took the FERRY across the water.", 0, 0, 1),
        ("We like the ferry and the ferry likes us.", 2, 0, 0),
        # at the beginning of a sentence, a line or a list a capital says nothing
        ("Ferry rides are cheap.", 0, 0, 0),
        ("It is late. Ferry rides are over.", 0, 0, 0),
        ("- Ferry rides on most days", 0, 0, 0),
        # nor where all words have one
        ("All About The Ferry And Its Crew", 0, 0, 0),
        # addresses and tags say nothing of words
        ("Write to ferry@hollow.org or to us.", 0, 0, 0),
        ("Write to www.ferry.example or to us.", 0, 0, 0),
        ("ferry@hollow.org is where we read letters.", 0, 0, 0),
        ("ferry/index is where we read letters.", 0, 0, 0),
        ("We say it with #ferry on most days.", 0, 0, 0),
        ("We took the ferryboat across the water.", 0, 0, 0),
        ("We took the férry across the water.", 1, 0, 0),
    ],
)
def test_one_word(made: Make, text: str, small: int, capital: int, shouted: int) -> None:
    found = usage(made(text), ["FERRY"]).get("ferry")
    told = (found.small, found.capital, found.shouted) if found else (0, 0, 0)
    assert told == (small, capital, shouted)


def test_titles_and_headings_are_no_running_text(made: Make) -> None:
    text = "the ferry of the lower town\n\nWe met at the mill."
    heading = ((MarkKind.HEADING, "the ferry of the lower town", 1),)
    assert usage(made(text, marks=heading), ["ferry"]) == {}
    assert usage(made(text), ["ferry"])["ferry"].small == 1


def test_spellings_of_a_word_are_one(made: Make) -> None:
    found = usage(made("Wir gehen in die straße und in die strasse."), ["STRASSE"])
    assert found["strasse"].form in ("straße", "strasse")


def test_nothing_wanted_is_nothing_found(made: Make) -> None:
    assert usage(made("the ferry"), []) == {}
    assert usage(made(""), ["ferry"]) == {}
