"""The first year in which a document can have been made."""

from collections.abc import Callable

import pytest

from colophon.describe.dating.modernity import earliest_possible, made_in, newest_thing
from colophon.model.document import Document

Made = Callable[..., Document]
DAY = ("pdf:info/CreationDate", "D:20190503120000Z")


@pytest.mark.parametrize(
    ("text", "year"),
    [("see www.hollow.org", 1993), ("for 3 € at the door", 1999), ("for sixpence", 0)],
)
def test_what_a_text_holds(text: str, year: int) -> None:
    thing = newest_thing(text)
    assert (thing.year if thing else 0) == year
    if thing:
        assert text[thing.start : thing.end]


def test_a_file_says_when_it_was_made(made: Made) -> None:
    assert made_in(made("x", embedded=(DAY,))) == 2019
    assert earliest_possible(made("see www.hollow.org", embedded=(DAY,))) == 2019
    assert made_in(made("x")) == 0


def test_a_scanned_file_holds_older_things(made: Made) -> None:
    scanner = ("pdf:info/Producer", "Adobe Acrobat 9 Paper Capture Plug-in")
    assert made_in(made("x", embedded=(DAY, scanner))) == 0
