"""Dates that the reading passes over: what the item states stays, no surer than it is right."""

import pytest

from colophon.describe.dating.passed_over import RIGHT, standing
from colophon.model.record import Date, Evidence, Statement


def dated(edtf: str, basis: str, confidence: float, source: str = "text") -> Statement:
    return Statement(
        term="issued",
        value=Date(edtf=edtf, display=edtf, basis=basis),
        evidence=(Evidence(method="dates", confidence=confidence, quote=edtf, source=source),),
    )


STATED = dated("1987", "item", 0.9)


def test_a_date_that_the_item_states_stays_and_is_no_surer_than_such_dates_are() -> None:
    (one,) = standing([dated("1950~", "content", 0.62), STATED])
    assert (one.value, one.confidence) == (STATED.value, RIGHT)


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        (dated("1987", "item", 0.54), False),
        (dated("1987", "copyright", 0.9), False),
        (dated("2025?", "content", 0.62), True),
        (dated("[1950..]", "content", 0.36), False),
        (dated("1987", "address", 0.3), True),
        (dated("1987", "embedded", 0.8, "pdf:info/CreationDate"), True),
        (Statement(term="issued", value=Date(edtf="", display="undated", basis="none")), True),
    ],
)
def test_what_the_reading_does_not_see_stays(statement: Statement, kept: bool) -> None:
    assert standing([statement]) == ([statement] if kept else [])
