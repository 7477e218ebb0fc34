"""What fields of records and files say: read whole, ambiguity said, nothing guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating.whole import read
from colophon.model import edtf

READ = [
    ("February 1992", "1992-02"),
    ("14-Dec-2018", "2018-12-14"),
    ("probably 1976", "1976?"),
    ("vermutlich 1976", "1976?"),
    ("peut-être ca. 1976", "1976%"),
    ("c. 1970-75", "1970~/1975~"),
    ("1970-1975?", "1970?/1975?"),
    ("early 1976", "[1976-01..1976-04]"),
    ("Anno Domini MDCL", "1650"),
    ("1648/9", "[1648,1649]"),
    ("30 January 1648/9", "1649-01-30"),
    ("12 February 1690/91", "1691-02-12"),
    ("erste Hälfte 1976", "1976-40"),
    ("1398 AH", "[1977-12-11..1978-12-02]"),
    ("8 May 1660", "1660-05-08"),
    ("12.5.1921", "1921-05-12"),
    ("Juli 1921", "1921-07"),
    ("Autumn 2016", "2016-23"),
    ("Winter 83/84", "1983-24"),
    ("1970-1975", "1970/1975"),
    ("1976-77", "1976/1977"),
    ("1976/77", "1976/1977"),
    ("between 1970 and 1980", "[1970..1980]"),
    ("between May and June 1968", "[1968-05..1968-06]"),
    ("[1976 or 1977]", "[1976,1977]"),
    ("6 or 7 May 1968", "[1968-05-06,1968-05-07]"),
    ("[not before 1888]", "[1888..]"),
    ("before 1933", "[..1933]"),
    ("after 1945", "[1945..]"),
    ("1970s", "197X"),
    ("1970's", "197X"),
    ("the 70s", "197X"),
    ("late 1970s", "[1977..1979]"),
    ("mid-1970s", "[1974..1976]"),
    ("19th century", "18XX"),
    ("XIXe siècle", "18XX"),
    ("siglo XIX", "18XX"),
    ("19. Jahrhundert", "18XX"),
    ("197-?", "197X?"),
    ("[19--]", "19XX"),
    ("c1976", "1976?"),
    ("©1976", "1976?"),
    ("1976, c1975", "1976"),
    ("c. 1976", "1976~"),
    ("ca. 1922?", "1922%"),
    ("MCMXXVI", "1926"),
    ("M. DC. XLIX.", "1649"),
    ("1976 February 5", "1976-02-05"),
    ("19760203", "1976-02-03"),
    ("1976-00-00", "1976"),
    ("1976-05-00", "1976-05"),
    ("2018-09-30T10:00:00+02:00", "2018-09-30"),
    ("2018-09-30 10:00:00", "2018-09-30"),
    ("20180930T101010Z", "2018-09-30"),
    ("Mon, 07 Feb 2011 14:30:43 +0000", "2011-02-07"),
    ("Mon Feb  7 14:30:43 2011", "2011-02-07"),
    ("D:20190503120000+02'00'", "2019-05-03"),
    ("5736 [1976]", "1976"),
    ('תשל"ו [1976]', "1976"),
    ("1697 [i.e. 1967]", "1967"),
    ("n.d.", ""),
    ("[n.d.]", ""),
    ("s. d.", ""),
    ("o. J.", ""),
    ("not dated", ""),
    ("undated", ""),
    ("Undatiert", ""),
    ("2016. október 03.", "2016-10-03"),
    ("2003 m. spalio 3 d.", "2003-10-03"),
    ("2016ko urriaren 3a", "2016-10-03"),
    ("05/2019", "2019-05"),
    ("1979–", "1979/.."),
    ("1979–?", "1979/"),
    ("from 1970 to 1975", "1970/1975"),
    ("3–5 May 1968", "1968-05-03/1968-05-05"),
    ("30 April to 2 May 1968", "1968-04-30/1968-05-02"),
    ("December/January 1969", "1968-12/1969-01"),
    ("2nd quarter 1974", "1974-34"),
    ("1er semestre 1981", "1981-40"),
    ("den 4 maj 2021", "2021-05-04"),
    ("5 мая 1905 г.", "1905-05-05"),
    ("5 maja 1976 r.", "1976-05-05"),
    ("16 X 1981 r.", "1981-10-16"),
    ("昭和44年10月5日", "1969-10-05"),
    ("民國78年3月15日", "1989-03-15"),
    ("2016年冬", "2016-24"),
    ("اسفند ۱۳۵۷", "[1979-02-20..1979-03-20]"),
    ("1391 هـ", "[1971-02-26..1972-02-16]"),
    ("١٩٧٢", "1972"),
    ('סיון תרצ"ד', "[1934-05-15..1934-06-13]"),
    ("12 germinal an III", "1795-04-01"),
    ("12 May 71", "1971-05-12"),
    ("'68", "1968"),
    ("[1970..1974, 1980]", "[1970..1974, 1980]"),
    ("197X?", "197X?"),
]
AMBIGUOUS = [
    ("5/6/1976", "[1976-05-06,1976-06-05]"),
    ("5-6-1976", "[1976-05-06,1976-06-05]"),
    ("12.5.21", "[1921-05-12,2021-05-12]"),
    ("12 May 21", "[1921-05-12,2021-05-12]"),
]
NOT_READ = [
    "", "/", "../..",
    "Whitsun 1976", "Published 1976", "yesterday", "76", "1976-13", "31 February 1976", "XXXX",
    "0000-00-00", "unknown", "197--", "No. 3, 1976", "the river in 1976", "1976 copies", "x" * 300,
]  # fmt: skip


@pytest.mark.parametrize(("text", "form"), READ)
def test_what_is_read(text: str, form: str) -> None:
    found = read(text)
    assert found
    assert (found.edtf, found.ambiguous) == (form, False)


@pytest.mark.parametrize(("text", "form"), AMBIGUOUS)
def test_what_can_be_two_days_is_said_to_be(text: str, form: str) -> None:
    found = read(text)
    assert found
    assert (found.edtf, found.ambiguous) == (form, True)
    assert "either" in found.rule


def test_the_language_decides_the_order_of_day_and_month() -> None:
    for language in ("de", "fr", "pt-BR"):
        found = read("5/6/1976", language)
        assert found
        assert (found.edtf, found.ambiguous) == ("1976-06-05", False)
    for text in ("25/12/1976", "12/25/1976"):
        found = read(text)
        assert found
        assert found.edtf == "1976-12-25"


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_not_understood_is_not_guessed(text: str) -> None:
    assert read(text) is None


def test_doubt_and_brackets_apart_the_words_are_the_same() -> None:
    for text, form in (
        ("ca. May 1968", "1968-05~"),
        ("[1968-05?]", "1968-05?"),
        ("1968~", "1968~"),
    ):
        found = read(text)
        assert found
        assert found.edtf == form


@settings(deadline=None)
@given(st.text(max_size=60))
def test_whatever_is_read_is_a_date(text: str) -> None:
    found = read(text)
    assert found is None or found.kind == "undated" or edtf.valid(found.edtf)
