"""Whether a model and the rules say the same, however it is written."""

import pytest

from colophon.describe.suggesting.agreement import MOST, agree, rivals
from colophon.model.record import Agent, AgentKind, Concept, Date, Link, Statement, Text, Value


def day(edtf: str) -> Date:
    return Date(edtf=edtf, display=edtf)


SAME: list[tuple[Value, Value]] = [
    (Text(text="The Rent"), Text(text="THE RENT")),
    (Text(text="[The Rent]"), Text(text="The rent")),
    (Text(text="Le Pain, et la ville"), Text(text="le pain et la ville.")),
    (Text(text="Bread Before Dawn"), Text(text="Bread Before Dawn: a tale")),
    (Agent(name="Hollow Press"), Agent(name="HOLLOW PRESS")),
    (
        Agent(name="Moor, Ada", kind=AgentKind.PERSON),
        Agent(name="Moor, Ada", kind=AgentKind.PERSON),
    ),
    (day("1981-05"), day("1981-05")),
    (Link(uri="https://mill.example/"), Link(uri="https://mill.example/")),
    (Concept(uri="urn:x", label="Rent"), Concept(uri="urn:x", label="Rents")),
]
OTHER: list[tuple[Value, Value]] = [
    (Text(text="The Rent"), Text(text="The Roof")),
    (Text(text="Rent"), Text(text="Rents and roofs of the town")),
    (Text(text=""), Text(text="The Rent")),
    (Agent(name="Hollow Press"), Agent(name="Quill House")),
    (day("1981"), day("1981-05")),
    (day(""), day("")),
    (Link(uri="https://mill.example/"), Link(uri="https://mill.example/a")),
    (Text(text="Hollow Press"), Agent(name="Quill House")),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same(one: Value, other: Value) -> None:
    assert agree(one, other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_not_the_same(one: Value, other: Value) -> None:
    assert not agree(one, other)


@pytest.mark.parametrize(("one", "other"), [*SAME[2:3], *SAME[4:], *OTHER])
def test_agreement_goes_both_ways(one: Value, other: Value) -> None:
    assert agree(one, other) == agree(other, one)


def test_rivals_are_told_of_in_order_and_not_all() -> None:
    there = [Statement(term="title", value=Text(text=f"T {n}")) for n in range(9)]
    assert rivals(there) == ("T 0", "T 1", "T 2")
    assert len(rivals(there)) == MOST
    assert rivals([]) == ()
