"""Plain words about drafts: no praise of oneself, ranges for few, confidence against truth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.record import Date, Evidence, Record, Statement, Status, Text
from colophon.review._judges import Count
from colophon.review.independence import is_independent
from colophon.review.trust import Trust, interval, judge_statements, sentences, table, tally


def stated(term: str, text: str, status: Status, by: str = "ann", sure: float = 0.8) -> Statement:
    return Statement(
        term=term,
        value=Text(text=text),
        status=status,
        by=by,
        evidence=(Evidence(method="title", confidence=sure, quote=text),),
    )


@pytest.mark.parametrize(
    ("statuses", "independent"),
    [
        ((Status.ACCEPTED, Status.ACCEPTED), False),
        ((Status.ACCEPTED, Status.REPLACED), False),
        ((Status.ACCEPTED, Status.EDITED), True),
        ((Status.ACCEPTED, Status.REJECTED), True),
        ((Status.SUGGESTED,), False),
    ],
)
def test_a_record_accepted_as_drafted_is_no_measure(statuses, independent: bool) -> None:
    record = Record(
        id="bees",
        statements=tuple(stated("subject", f"{at}", one) for at, one in enumerate(statuses)),
    )
    assert is_independent(record) == independent


def test_fields_are_told_in_plain_words() -> None:
    counts = {
        "publishers~": Count(31, 31, 34, 40, 38),
        "language": Count(60, 60, 60, 60, 60),
        "place": Count(0, 0, 1, 0, 3),
    }
    assert list(sentences(counts, 60)) == [
        "Measured on 60 records decided independently of the drafts.",
        "Of 40 publishers it found 31 (between 62 and 88 of 100), and named 3 that were none.",
        "There was no place of publication to find; it named 1 that was none.",
        "Of 60 languages it found 60 (between 94 and 100 of 100).",
        "You may accept language unseen.",
    ]


def test_few_right_ones_prove_nothing() -> None:
    said = list(sentences({"language": Count(5, 5, 5, 5, 5)}, 5))
    assert said[-1] == "No field is proven sure enough to be accepted unseen."


@given(st.integers(0, 400), st.integers(0, 400))
def test_a_range_holds_the_share_and_narrows(part: int, more: int) -> None:
    whole = part + more
    low, high = interval(part, whole)
    assert 0 <= low <= high <= 1
    if whole:
        assert low - 1e-9 <= part / whole <= high + 1e-9
        again = interval(part * 4, whole * 4)
        assert again[1] - again[0] <= high - low + 1e-9


def test_each_confidence_is_held_against_the_truth() -> None:
    gold = {"title": "Bees", "date": "1976", "gold_fields": ["title", "date"]}
    suggested = Status.SUGGESTED
    statements = (
        stated("title", "Bees", suggested, sure=0.95),
        stated("title", "Wasps", suggested, sure=0.4),
        stated("language", "en", suggested),
        Statement(
            term="issued",
            value=Date(edtf="1976-05", display="May 1976"),
            evidence=(Evidence(method="dates", confidence=0.92, quote="May 1976"),),
        ),
    )
    found = list(judge_statements(statements, gold))
    assert found == [(0.95, True), (0.4, False), (0.92, True)]
    assert tally(found) == (Trust(0.3, 0.5, 1, 0), Trust(0.9, 1.01, 2, 2))
    lines = list(table(tally(found)))
    assert "30 to 50 %" in lines[1]
    assert "0 of    1" in lines[1]
    assert "90 to 100 %" in lines[2]
