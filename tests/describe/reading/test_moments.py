"""Candidates for the date, and what is asked of them."""

from collections.abc import Callable

import pytest

from colophon.describe.reading import moments
from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.hints import Hints
from colophon.model.document import Document
from colophon.model.record import Date, Evidence, Statement


def test_days_are_offered_by_month_and_year_too(facts: Callable[..., DocumentFacts]) -> None:
    found = moments.moments(facts("Given at Perth, 4 May 1931.\n"))
    assert {"1931-05-04", "1931-05", "1931"} <= {one.edtf for one in found}
    assert next(one for one in found if one.edtf == "1931").kind == "coarser"


def test_the_latest_year_is_known(facts: Callable[..., DocumentFacts]) -> None:
    sheet = facts("First published 1974.\nThis printing 1981.\n")
    found = moments.moments(sheet)
    rows = moments.table(sheet, found)
    latest = moments.NAMES.index("t-is-latest")
    assert {one.edtf: row[latest] for one, row in zip(found, rows, strict=True)} == {
        "1974": 0.0,
        "1981": 1.0,
    }
    words = moments.words_about(sheet, found).rows()
    assert (
        "ppublished" in words[0]
        or "ppublifhed" in words[0]
        or any(word.startswith("pp") for word in words[0])
    )


def test_what_a_rule_concludes_is_a_candidate(paper: Callable[..., Document]) -> None:
    value = Date(edtf="1966~", display="about 1966", basis="content")
    evidence = Evidence(method="dates", confidence=0.4, note="concluded")
    hints = Hints([Statement(term="issued", value=value, evidence=(evidence,))])
    found = moments.moments(DocumentFacts(paper("no date at all"), hints, 2026))
    assert [one.edtf for one in found] == ["1966~", "1966"]
    assert moments.table(DocumentFacts(paper("no date"), hints, 2026), found).shape[0] == 2


def test_years() -> None:
    assert [moments.year(one) for one in ("1931-05", "193X", "19XX", "[..1931]", "")] == [
        1931, 1935, 1955, 1931, 0,
    ]  # fmt: skip


def test_a_date_worked_out_is_told_from_one_stated(facts: Callable[..., DocumentFacts]) -> None:
    found = moments.moments(facts("Saturday 21 June\n\nseit 1974\n"))
    kinds = {one.edtf: one.kind for one in found}
    assert kinds["1975-06-21"] in moments.INFERRED
    assert kinds["1974"] not in moments.INFERRED


@pytest.mark.parametrize(
    ("words", "language", "edtf"),
    [
        ("pisa - 4/3/1969", "it", "1969-03-04"),
        ("1 listopada 2009", "pl", "2009-11-01"),
        ("1 listopada 2009", "hr", "2009-10-01"),
        ("4/3/1969", "en", "[1969-03-04,1969-04-03]"),
    ],
)
def test_the_language_decides_between_readings(
    paper: Callable[..., Document], words: str, language: str, edtf: str
) -> None:
    facts = DocumentFacts(paper(f"Bread\n{words}\n"), Hints(()), 2026, language=language)
    assert [one.edtf for one in facts.dates] == [edtf]


@pytest.mark.parametrize(
    ("beside", "edtf"),
    [
        ("© 2020", "2020-03-24"),
        ("covidneighbours.example.org", "2020-03-24"),
        ("", "[1920-03-24,2020-03-24]"),
    ],
)
def test_a_year_in_two_figures_has_the_century_of_what_stands_beside(
    facts: Callable[..., DocumentFacts], beside: str, edtf: str
) -> None:
    assert facts(f"Bread\nv3 - 24/03/20 - Gateshead\n{beside}\n").dates[0].edtf == edtf
