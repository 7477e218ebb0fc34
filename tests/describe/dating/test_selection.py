"""Which of several dates is that of issue."""

from colophon.dating.found import FoundDate
from colophon.describe.dating.selection import (
    old_enough,
    prefer_dates,
    rivals,
    settle_reading,
    young_enough,
)
from colophon.describe.dating.stated_dates import Stated


def stated(form: str, role: str, trust: float, kind: str = "year", start: int = 0) -> Stated:
    found = FoundDate(start=start, end=start + 4, edtf=form, kind=kind)
    return Stated(found=found, role=role, confidence=trust, rule="a rule")


def test_of_one_year_the_finer_date_of_issue_leads() -> None:
    year, day = stated("1981", "imprint", 0.92), stated("1981-05-03", "masthead", 0.86, "day")
    assert [one.found.edtf for one in prefer_dates([year, day])] == ["1981-05-03", "1981"]


def test_of_dates_stated_about_as_surely_the_latest_leads() -> None:
    first, later = stated("1974", "imprint", 0.92), stated("1978", "edition", 0.88)
    assert prefer_dates([first, later])[0].found.edtf == "1978"
    doubtful = stated("1999", "tail", 0.6)
    assert prefer_dates([first, doubtful])[0].found.edtf == "1974"


def test_rivals_are_of_other_years_and_of_roles_that_contradict() -> None:
    found = [
        stated("1978", "published", 0.94),
        stated("1978", "imprint", 0.9),
        stated("1974", "imprint", 0.8),
        stated("1960", "foot", 0.7),
    ]
    assert [one.found.edtf for one in rivals(found)] == ["1974"]


def test_dates_that_only_their_place_speaks_for_give_way_to_what_is_told() -> None:
    tail, imprint = stated("1926", "tail", 0.6), stated("1926", "imprint", 0.9)
    assert old_enough([tail, imprint], 1981) == [imprint]
    assert old_enough([tail, imprint], 1927) == [tail, imprint]


def test_nothing_but_an_imprint_is_centuries_older_than_what_is_held() -> None:
    line, imprint = stated("1644", "line", 0.85), stated("1644", "imprint", 0.9)
    assert young_enough([line, imprint], 1993) == [imprint]
    assert young_enough([line, imprint], 0) == [line, imprint]


def test_other_dates_settle_the_order_and_the_century() -> None:
    either = FoundDate(start=0, end=8, edtf="[1981-03-04,1981-04-03]", kind="set", ambiguous=True)
    shown = FoundDate(start=9, end=19, edtf="1981-03-25", kind="day")
    assert settle_reading(either, "3/4/1981", [(shown, "25/3/1981")]).edtf == "1981-04-03"
    assert settle_reading(either, "3/4/1981", [(shown, "3/25/1981")]).edtf == "1981-03-04"
    assert settle_reading(either, "3/4/1981", []).ambiguous
    century = FoundDate(start=0, end=7, edtf="[1921-05-12,2021-05-12]", kind="set", ambiguous=True)
    later = FoundDate(start=9, end=13, edtf="2019", kind="year")
    assert settle_reading(century, "12.5.21", [(later, "2019")]).edtf == "2021-05-12"
