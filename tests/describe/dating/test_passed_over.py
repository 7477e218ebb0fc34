"""Which dates of the rules stay where the reading chooses none."""

import pytest

from colophon.describe.dating.passed_over import PLAIN, is_plain, state_undated, stays
from colophon.describe.reader import ReadingDescriber
from colophon.model.record import Date, Evidence, Statement


def dated(basis: str, confidence: float, source: str = "text", form: str = "1987") -> Statement:
    evidence = Evidence(method="dates", confidence=confidence, source=source, quote="1987")
    return Statement(
        term="issued",
        value=Date(edtf=form, display=form or "undated", basis=basis),
        evidence=(evidence,),
    )


@pytest.mark.parametrize(
    ("statement", "plain"),
    [
        (dated("item", PLAIN), True),
        (dated("item", PLAIN - 0.01), False),
        (dated("content", 0.9), False),
        (dated("item", 0.9, source="metadata"), False),
    ],
)
def test_a_date_is_plain_where_the_item_states_it_and_the_rules_are_sure(
    statement: Statement, plain: bool
) -> None:
    assert is_plain(statement) is plain


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        (dated("address", 0.3), True),
        (dated("links", 0.3), True),
        (dated("content", 0.6), True),
        (dated("content", 0.5), False),
        (dated("item", 0.9), False),
        (dated("item", 0.3, source="metadata"), True),
        (dated("none", 0.2, form=""), True),
    ],
)
def test_what_the_reading_does_not_see_stays(statement: Statement, kept: bool) -> None:
    assert stays(statement) is kept


def test_the_others_leave_the_item_undated() -> None:
    (one,) = state_undated([dated("item", 0.5), dated("item", 0.4)], ReadingDescriber())
    assert isinstance(one.value, Date)
    assert one.value.edtf == ""
    assert one.confidence == 0.2
    assert list(state_undated([], ReadingDescriber())) == []
