"""Dates whose year is cut short or stands elsewhere."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.facts import DocumentFacts
from colophon.describe.reading.lines import Lines
from colophon.describe.reading.partial_dates import MOST, partial_dates
from colophon.model.document import Document
from colophon.model.edtf import valid


def forms(facts: DocumentFacts, years: tuple[int, ...] = ()) -> list[str]:
    text = facts.document.text
    return [form for one in partial_dates(facts.lines.all, text, years) for form, _ in one.forms]


@pytest.mark.parametrize(
    ("text", "years", "wanted"),
    [
        ("andra upplagan nov -74", (), "1974-11"),
        ("made in late spring '16", (2009,), "2016-21"),
        ("februar/märz 77", (), "1977-03"),
        ("lente '79", (), "1979-21"),
        ("24 January", (1991,), "1991-01-24"),
        ("the 12th of August", (1989,), "1989-08-12"),
        ("August 12", (1989,), "1989-08-12"),
        ("Thursday, 24 January, very late", (1988, 1989), "1991-01-24"),
        ("Saturday 21 June", (1974,), "1975-06-21"),
        ("domingo, 18 de junio", (1988,), "1989-06"),
        ("OCTOBER, I94I", (), "1941-10"),
        ("junho de '21", (), "2021-06"),
        ("februar/märz 77", (), "1977-02/1977-03"),
    ],
)
def test_partial_dates_are_completed(
    facts: Callable[..., DocumentFacts], text: str, years: tuple[int, ...], wanted: str
) -> None:
    assert wanted in forms(facts(text), years)


def test_nothing_is_lent_where_no_year_is_named(facts: Callable[..., DocumentFacts]) -> None:
    assert forms(facts("come on 24 January at seven")) == []


def test_whole_dates_are_left_to_the_grammar(facts: Callable[..., DocumentFacts]) -> None:
    assert forms(facts("24 January 1991"), (1991,)) == []


@given(st.text(alphabet="jan may '-0123456789,.\n", max_size=120))
def test_forms_are_edtf(text: str) -> None:
    document = Document(
        name="made.txt", text=text, media_type="text/plain", sha256="0" * 64, size=1, reader="made"
    )
    lines = Lines(document).all
    found = list(partial_dates(lines, text, (1975, 1976)))
    assert len(found) <= MOST
    assert all(valid(form) for one in found for form, _ in one.forms)
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize("figures", ["²³", "⁷⁴", "①②", "½¾", "५६", "７４", "\u0661\u0662"])
@pytest.mark.parametrize("before", ["May ", "Summer ’", "März ", "no. 3/", "5M/3/", "mai -"])
def test_figures_of_any_kind_are_read_or_left(facts, figures: str, before: str) -> None:
    """Superscript figures are digits that are no numbers."""
    sheet = facts(f"{before}{figures}\n\nand some words")
    found = list(partial_dates(sheet.lines.all, sheet.document.text, [1974]))
    for one in found:
        assert all(valid(form) for form, _ in one.forms)
