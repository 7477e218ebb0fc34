"""What rules found, as hints to the reader: by place, by value, by how sure."""

import numpy
import pytest

from colophon.describe.reading.hints import AT, ROLES, Hints
from colophon.model.record import Agent, Date, Evidence, Statement, Text, Value


def stated(
    term: str, value: Value, start: int | None, end: int | None, sure: float = 0.6,
    source: str = "text",
) -> Statement:  # fmt: skip
    piece = Evidence(
        method="m", confidence=sure, quote=str(value), start=start, end=end, source=source
    )
    return Statement(term=term, value=value, evidence=(piece,))


PRESS = stated("publisher", Agent(name="Hollow Press"), 10, 22, 0.8)
YEAR = stated("issued", Date(edtf="1981", display="1981"), 30, 34, 0.7)
FILE = stated("title", Text(text="The Rent"), None, None, 0.5, "pdf:info/Title")


def test_hints_say_what_rules_said() -> None:
    hints = Hints([PRESS, YEAR, FILE])
    assert [(one.role, one.value) for one in hints.all] == [
        ("publisher", "Hollow Press"), ("issued", "1981"), ("title", "The Rent"),
    ]  # fmt: skip
    assert [one.role for one in hints.placed] == ["publisher", "issued"]
    assert list(hints.embedded) == ["the rent"]
    assert hints.spans("publisher", "title") == ((10, 22),)


def test_fields_that_the_reader_does_not_know_are_no_hints() -> None:
    assert not Hints([stated("price", Text(text="20p"), 0, 3)]).all
    assert "price" not in AT


@pytest.mark.parametrize(
    ("start", "end", "same", "meets"),
    [
        (10, 22, 0.8, 0.0),
        (9, 23, 0.8, 0.0),
        (11, 22, 0.8, 0.0),
        (10, 26, 0.0, 0.8),
        (14, 18, 0.0, 0.8),
        (22, 30, 0.0, 0.0),
        (0, 10, 0.0, 0.0),
    ],
)
def test_a_stretch_is_a_hint_or_meets_it(start: int, end: int, same: float, meets: float) -> None:
    made = Hints([PRESS]).columns(
        numpy.array([start]), numpy.array([end]), ["x"], ("publisher", "printer")
    )
    assert made[0].tolist() == pytest.approx([same, 0.0, meets, 0.0])


def test_the_surest_hint_counts_whatever_its_order() -> None:
    weak = stated("publisher", Agent(name="Hollow Press"), 10, 22, 0.2)
    for order in ([PRESS, weak], [weak, PRESS]):
        made = Hints(order).columns(numpy.array([10]), numpy.array([22]), ["x"], ("publisher",))
        assert made[0, 0] == pytest.approx(0.8)


def test_metadata_counts_where_the_words_are_the_same() -> None:
    made = Hints([FILE]).columns(
        numpy.array([0, 40]), numpy.array([8, 50]), ["the rent", "the rents"], ("title",)
    )
    assert made[:, 0].tolist() == [0.5, 0.0]


def test_roles_are_named_once() -> None:
    assert len(set(ROLES)) == len(ROLES)
    assert [AT[one] for one in ROLES] == list(range(len(ROLES)))
