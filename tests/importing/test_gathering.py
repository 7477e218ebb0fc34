"""Gathering the values of a record: what is said twice is one value, also after it was amended."""

import pytest
from msgspec.structs import replace

from colophon.importing.toolkit.gathering import Gathering
from colophon.model.record import Agent


def sources(record: Gathering) -> list[tuple[str, int]]:
    """Each value, with how many places of the file say it."""
    return [(str(one.value), len(one.evidence)) for one in record.statements]


def test_what_two_columns_say_is_one_value_of_each_field() -> None:
    record = Gathering("list.csv", "row 2")
    for field in ("Tags", "Keywords"):
        record.add("subject", "rent strikes", field)
    record.add("title", "rent strikes", "Title")
    record.add("subject", "housing", "Tags")
    assert sources(record) == [("rent strikes", 2), ("rent strikes", 1), ("housing", 1)]


def test_an_amended_value_is_known_by_what_it_is_now() -> None:
    record = Gathering("one.xml", "")
    lamp = Agent(name="Lamp Press")
    record.put("publisher", lamp, "260 $b", "Lamp Press")
    named = replace(lamp, uri="https://example.org/lamp")
    record.amend(0, named)
    record.put("publisher", named, "710", "Lamp Press")
    record.put("publisher", lamp, "500", "Lamp Press")
    assert [(one.value, len(one.evidence)) for one in record.statements] == [(named, 2), (lamp, 1)]


def test_two_that_became_the_same_can_be_amended_again() -> None:
    record = Gathering("one.xml", "")
    lamp, crow = Agent(name="Lamp Press"), Agent(name="Crow Press")
    for one in (lamp, crow):
        record.put("publisher", one, "260 $b", one.name)
    record.amend(1, lamp)
    record.amend(1, crow)
    record.put("publisher", lamp, "710", "Lamp Press")
    assert [len(one.evidence) for one in record.statements] == [2, 1]


@pytest.mark.parametrize(
    ("field", "words", "extent"),
    [
        ("Pages", "4", "4 pages"),
        ("Seitenzahl", "1", "1 page"),
        ("number-of-pages", "12", "12 pages"),
        ("z:numPages", "12", "12 pages"),
        ("Pages", "8 leaves", "8 leaves"),
        ("Extent", "4", "4"),
        ("Umfang", "[4] S.", "[4] S."),
    ],
)
def test_a_number_of_pages_says_what_it_counts(field: str, words: str, extent: str) -> None:
    record = Gathering("list.csv", "row 2")
    record.add("extent", words, field)
    (one,) = record.statements
    assert (str(one.value), one.evidence[0].quote) == (extent, words)
