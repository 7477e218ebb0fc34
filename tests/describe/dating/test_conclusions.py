"""The date of an item that states none: in which order it is concluded, and how sure that is."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.describe import Context
from colophon.describe.dating.candidates import candidates_of_issue, dates_of
from colophon.describe.dating.conclusions import OF_SITE, Conclusion, conclude
from colophon.model import edtf
from colophon.model.document import Document
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]
Concluded = Callable[..., Conclusion | None]

BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 4
)
CASES = [
    # what stands at the foot, the form, its basis
    ("© 1979 Quay Press", "1979?", "copyright"),
    ("© 1979-1983 Quay Press", "1983?", "copyright"),
    ("© 1974, 1979 Quay Press", "1979?", "copyright"),
    ("ⓒ 1979 세입자회", "1979?", "copyright"),
    ("℗ 1979 Quay Press", "1979?", "copyright"),
    ("Copyright 1979 Ann Marlow", "1979?", "copyright"),
    ("We came here in 1974 and are still here.", "[1974..]", "content"),
    ("The great flood was in 1953, and the strike in 1972.", "[1972..]", "content"),
    ("Now, in 1979, nothing is mended.", "1979?", "content"),
    ("We came in 1974: hollow.example.org tells more.", "[1993..]", "content"),
    ("We came in 1974. A cup of tea is € 2.", "[1999..]", "content"),
]


@pytest.fixture(scope="module")
def concluded(made: Made) -> Concluded:
    """What is concluded of a text with a line at its foot."""

    def run(line: str, today: date = date(2026, 11, 23), **more: str) -> Conclusion | None:
        document = made(f"THE RENT\n\n{BODY}\n\n{BODY}\n\n{line}\n", **more)
        context = Context(Config(), Vocabularies({}), today)
        found = dates_of(document, context)
        one = conclude(document, context, found, candidates_of_issue(document, context, found))
        if one is not None:
            assert 0 <= one.start < one.end <= len(document.text)
            assert edtf.valid(one.form)
            assert 0 < one.trust < 1
            assert one.note
        return one

    return run


@pytest.mark.parametrize(("line", "form", "basis"), CASES)
def test_what_is_concluded(concluded: Concluded, line: str, form: str, basis: str) -> None:
    one = concluded(line)
    assert one is not None
    assert (one.form, one.basis) == (form, basis)


def test_nothing_is_concluded_from_nothing(concluded: Concluded) -> None:
    assert concluded("And so we went home.") is None


def test_a_notice_at_the_foot_of_a_web_page_is_its_sites(concluded: Concluded) -> None:
    page = concluded("© 1979 Quay Press", media_type="text/html")
    paper = concluded("© 1979 Quay Press")
    assert page is not None
    assert paper is not None
    assert page.trust == OF_SITE < paper.trust


def test_a_notice_counts_more_than_what_is_told(concluded: Concluded) -> None:
    one = concluded("We came here in 1981.\n\n© 1979 Quay Press")
    assert one is not None
    assert (one.form, one.words) == ("1979?", True)


def test_no_later_year_than_todays_is_told(concluded: Concluded) -> None:
    one = concluded("In 2031 the town will be under water.", today=date(2026, 1, 1))
    assert one is None or int(one.form.strip("[].?")[:4]) <= 2026


@settings(deadline=None, max_examples=40)
@given(st.integers(1850, 2026), st.sampled_from(["© {}", "In {} we came.", "Since {} we wait."]))
def test_what_is_concluded_is_never_sure(concluded: Concluded, year: int, line: str) -> None:
    one = concluded(line.format(year) + " Quay Press")
    if one is not None:
        assert one.form.endswith(("?", "..]", "~", "%")) or "[" in one.form
        earliest, _ = edtf.bounds(one.form)
        assert not earliest or int(earliest[:4]) <= 2026
