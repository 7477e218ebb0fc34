"""Whether two agents are the same, however they are written."""

import pytest

from colophon.describe.names.persons import parse
from colophon.describe.names.sameness import same
from colophon.model.record import Agent


def agent(words: str) -> Agent:
    read = parse(words)
    return read.agent() if read else Agent(name=words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Moor", "Moor, Ada"),
        ("Ada Moor", "ADA MOOR"),
        ("A. Moor", "Ada Moor"),
        ("Ada B. Moor", "Ada Moor"),
        ("Ada B. Moor", "A. Moor"),
        ("Éva Müller", "Eva Muller"),
        ("Jan van der Moor", "Jan Moor"),
        ("Hollow Press", "The Hollow Press Ltd"),
        ("Søren Łuk", "Soren Luk"),
        ("...", "..."),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same(agent(one), agent(other))
    assert same(agent(other), agent(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Moor", "Bela Moor"),
        ("Ada Moor", "Ada Marsh"),
        ("Ada B. Moor", "Ada C. Moor"),
        ("Hollow Press", "Hollow Mill"),
        ("Hollow Press", "Press"),
        ("Ada Moor", ""),
        ("東京出版", "大阪出版"),
        ("...", "!!!"),
    ],
)
def test_others(one: str, other: str) -> None:
    assert not same(agent(one), agent(other))
    assert not same(agent(other), agent(one))


def test_an_authority_decides() -> None:
    one = Agent(name="Ada Moor", uri="https://example.org/1")
    assert same(one, Agent(name="A. M.", uri="https://example.org/1"))
    assert not same(one, Agent(name="Ada Moor", uri="https://example.org/2"))
    assert same(one, Agent(name="Ada Moor"))
