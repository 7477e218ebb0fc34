"""The series is told from the title, from a serial, and from who published."""

from collections.abc import Callable
from datetime import date

import pytest

from colophon.config import Config
from colophon.describe import Context
from colophon.describe.series import DESCRIBER
from colophon.model.document import Document
from colophon.model.record import Agent, Evidence, Statement, Text
from colophon.vocabulary import Vocabularies

Told = Callable[..., dict[str, list[str]]]
TEXT = "MILLRACE LEAFLETS. No. 7.          One Penny\n\nOF BREAD AND BAKERS\n\nby A. Moor\n"


def stated(document: Document, term: str, words: str) -> Statement:
    """A statement that an earlier describer made of these words."""
    start = document.text.index(words)
    evidence = Evidence(
        method="made", confidence=0.6, quote=words, start=start, end=start + len(words)
    )
    agent = term in ("publisher", "creator")
    value = Agent(name=words) if agent else Text(text=words)
    return Statement(term=term, value=value, evidence=(evidence,))


@pytest.fixture
def told(shipped: Vocabularies, made: Callable[..., Document]) -> Told:
    """What the describer says of a text, by field, when earlier ones said ``before``."""

    def tell(text: str, *before: tuple[str, str]) -> dict[str, list[str]]:
        document = made(text)
        context = Context(Config(), shipped, date(2026, 11, 29))
        context.found += [stated(document, *one) for one in before]
        found: dict[str, list[str]] = {}
        for one in DESCRIBER.describe(document, context):
            found.setdefault(one.term, []).append(str(one.value))
        return found

    return tell


def test_series_and_number_are_parted(told: Told) -> None:
    found = told(TEXT, ("title", "OF BREAD AND BAKERS"))
    assert found == {"series": ["Millrace leaflets"], "issue": ["No. 7"]}


def test_a_number_that_is_known_is_not_said_twice(told: Told) -> None:
    found = told(TEXT, ("title", "OF BREAD AND BAKERS"), ("issue", "No. 7"))
    assert found == {"series": ["Millrace leaflets"]}


def test_the_title_of_a_serial_is_no_series(told: Told) -> None:
    assert told(TEXT, ("title", "MILLRACE LEAFLETS")) == {}


def test_a_publisher_is_no_series(told: Told) -> None:
    found = told(TEXT, ("publisher", "MILLRACE LEAFLETS"))
    assert found == {"publisher": ["MILLRACE LEAFLETS"]}


def test_a_publisher_with_the_number_in_the_name_is_the_series(told: Told) -> None:
    found = told(TEXT, ("publisher", "MILLRACE LEAFLETS. No. 7"), ("publisher", "A. Moor"))
    assert found["publisher"] == ["A. Moor"]
    assert found["series"] == ["Millrace leaflets"]


def test_what_was_found_before_stays_where_nothing_is_seen(told: Told) -> None:
    text = "Collection Les mains libres\nOF BREAD\n"
    found = told(text, ("series", "Collection Les mains libres"), ("title", "OF BREAD"))
    assert found == {"series": ["Collection Les mains libres"]}


def test_a_sentence_is_no_series(told: Told) -> None:
    body = "OF BREAD\n\n" + "The bakers met.\n\n" * 8 + "We need paper: 14.\n"
    assert told(body, ("title", "OF BREAD")) == {}
