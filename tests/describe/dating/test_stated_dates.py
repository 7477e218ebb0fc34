"""Dates that a document states of itself: none that has not come, each with what it is worth."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.dating.found import FoundDate
from colophon.describe import Context
from colophon.describe.dating.candidates import dates_of
from colophon.describe.dating.stated_dates import (
    dates_of_others,
    find_stated,
    last_year,
    later_dates,
    later_numbers,
    lies_ahead,
)
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies

TODAY = date(2026, 11, 23)
BODY = "The tenants of the lower town have asked for repairs since the spring. " * 6

Paper = Callable[[str], Document]


@pytest.fixture
def paper(made: Callable[..., Document]) -> Paper:
    """A leaflet: a title, a line of its own at the foot."""
    return lambda line: made(f"THE RENT\n\n{BODY}\n\n{line}\n")


def found(form: str, kind: str) -> FoundDate:
    return FoundDate(start=0, end=4, edtf=form, kind=kind)


@pytest.mark.parametrize(
    ("form", "kind", "ahead"),
    [
        ("2026-11-23", "day", False),
        ("2026-11-24", "day", True),
        ("2026-12-03", "day", True),
        ("2025-12-03", "day", False),
        ("2027", "year", True),
        ("2026", "year", False),
        ("2026-12", "month", False),
        ("2027-01", "month", True),
        ("2026-24", "season", False),
        ("[2026-03-12,2026-12-03]", "set", False),
        ("[2026-11-30,2026-12-30]", "set", True),
        ("2026-11/2026-12", "month", False),
        ("1976?", "year", False),
        ("197X", "decade", False),
    ],
)
def test_a_date_that_has_not_come(form: str, kind: str, ahead: bool) -> None:
    assert lies_ahead(found(form, kind), TODAY) is ahead


@settings(deadline=None)
@given(days=st.integers(-3000, 3000))
def test_a_day_lies_ahead_where_it_is_later(days: int) -> None:
    day = TODAY + timedelta(days=days)
    assert lies_ahead(found(day.isoformat(), "day"), TODAY) is (day > TODAY)


@pytest.mark.parametrize(
    ("line", "forms"),
    [
        ("Published 20 November 2026", ["2026-11-20"]),
        ("Published 25 November 2026", []),
        ("Published 3 December 2026 by Hollow Press", []),
        ("Published November 2026", ["2026-11"]),
        ("Published December 2026", ["2026-12"]),
        ("Published 2027", []),
        ("Hull, 5 January 2027", []),
        ("Veröffentlicht am 1. Dezember 2026", []),
        ("Publié le 1er décembre 2026", []),
        ("Publicado el 1 de diciembre de 2026", []),
        ("2026年12月1日発行", []),
        ("2026年11月1日発行", ["2026-11-01"]),
        ("2026년 12월 1일 펴냄", []),
    ],
)
def test_no_day_that_has_not_come_is_believed(paper: Paper, line: str, forms: list[str]) -> None:
    stated = find_stated(Imprints(paper(line)), TODAY)
    assert [one.found.edtf for one in stated] == forms


def test_what_has_come_tomorrow_is_believed_tomorrow(paper: Paper) -> None:
    document = paper("Published 25 November 2026")
    for days, count in ((0, 0), (1, 0), (2, 1), (9, 1)):
        context = Context(Config(), Vocabularies({}), TODAY + timedelta(days=days))
        assert len(dates_of(document, context)) == count


def test_a_day_ahead_begins_no_date_of_the_item(paper: Paper) -> None:
    document = paper("Come to the hall on 5 December 2026")
    others = dates_of_others(Imprints(document), TODAY)
    assert others(document.text.index("5 December"))
    assert not others(0)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("First published 1974", "first"),
        ("Published May 1974", "published"),
        ("Second edition, 1978", "edition"),
        ("Reprinted 1978", "later printing"),
        ("Depósito legal: M. 1234-1978", "deposit"),
        ("© 1978 Hollow Press", "copyright"),
        ("Leeds: Hollow Press, 1978", "imprint"),
    ],
)
def test_what_a_date_is_the_date_of(paper: Paper, line: str, role: str) -> None:
    (one,) = find_stated(Imprints(paper(line)), TODAY)
    assert one.role == role
    assert one.rule
    assert 0 < one.confidence <= 1


def test_the_surest_date_leads(paper: Paper) -> None:
    stated = find_stated(Imprints(paper("First published 1974\nReprinted 1978")), TODAY)
    assert [one.confidence for one in stated] == sorted(
        (one.confidence for one in stated), reverse=True
    )


def test_a_date_that_may_come_later_is_known(paper: Paper) -> None:
    document = paper("Last updated 3 May 2019")
    later = later_dates(Imprints(document))
    assert later(document.text.index("3 May 2019") + 2)
    assert not later(3)


@pytest.mark.parametrize(
    ("form", "year"),
    [
        ("1998/2004", 2004), ("1983-05?", 1983), ("[1976,1977]", 1977), ("", 0), ("197X", 0),
        ("[1970..]", 1970), ("1968-12/1969-01", 1969),
    ],
)  # fmt: skip
def test_the_last_year_of_a_form(form: str, year: int) -> None:
    assert last_year(form) == year


def test_numbers_in_words_are_folded() -> None:
    numbers = later_numbers()
    assert numbers["fiue"] == 5
    assert all(0 < one < 100 for one in numbers.values())
