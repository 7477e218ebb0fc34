"""Dates as they stand in texts: found in many languages, and what is none."""

from datetime import date
from types import MappingProxyType

import edtf as second_reader
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating import roman
from colophon.dating.finding import find
from colophon.model import edtf
from colophon.model.folding import Folded, fold

WRITTEN = [
    ("6 March 1644", "1644-03-06"),
    ("March 6. 1644", "1644-03-06"),
    ("November 30, 2020", "2020-11-30"),
    ("this 6 of Auguſt 1653", "1653-08-06"),
    ("the twenty fourth day of June, 1685", "1685-06-24"),
    ("Novemb. 15. 1644", "1644-11-15"),
    ("May 1968", "1968-05"),
    ("May/June 1968", "1968-05/1968-06"),
    ("Spring 1978", "1978-21"),
    ("2nd quarter 1974", "1974-34"),
    ("1920s", "192X"),
    ("ca. 1976", "1976~"),
    ("166 •", "166X"),
    ("MCMLXXIV", "1974"),
    ("one thousand six hundred forty nine", "1649"),
    ("le 14 octobre 1650", "1650-10-14"),
    ("quatorzieſme iour d’Octobre 1650", "1650-10-14"),
    ("Du 3. Auril 1649", "1649-04-03"),
    ("1er mai 1968", "1968-05-01"),
    ("2e trimestre 1974", "1974-34"),
    ("automne 1981", "1981-23"),
    ("M. DC. XLIX", "1649"),
    ("M. DC. XLVIIII", "1649"),
    ("M. CD. XLIX", "1649?"),
    ("mil ſix cens quarante-neuf", "1649"),
    ("12 germinal an III", "1795-04-01"),
    ("l'an II de la République", "[1793..1794]"),
    ("années 1970", "197X"),
    ("7. Juli 1975", "1975-07-07"),
    ("Herbst 1983", "1983-23"),
    ("3. Quartal 1980", "1980-35"),
    ("in den 1970er Jahren", "197X"),
    ("12 de marzo de 1974", "1974-03-12"),
    ("verano de 1936", "1936-22"),
    ("4 di maggio 1871", "1871-05-04"),
    ("autunno 1977", "1977-23"),
    ("15 de Março de 1910", "1910-03-15"),
    ("3 dezembro 1910", "1910-12-03"),
    ("12 augustus 1672", "1672-08-12"),
    ("zomer 1981", "1981-22"),
    ("24 Φεβρουαρίου 1914", "1914-02-24"),
    ("Μάιος 1968", "1968-05"),
    ("Μάρτης 1974", "1974-03"),
    ("5 мая 1905 г.", "1905-05-05"),
    ("лето 1917", "1917-22"),
    ("2012-02-20", "2012-02-20"),
    ("25.12.2012", "2012-12-25"),
    ("25/12/2012", "2012-12-25"),
    ("03/04/2012", "[2012-03-04,2012-04-03]"),
    ("1979–1983", "1979/1983"),
    ("2016. október 03.", "2016-10-03"),
    ("1977. február", "1977-02"),
    ("2016 m. spalio 3 d.", "2016-10-03"),
    ("16 X 1981", "1981-10-16"),
    ("3.X.1976", "1976-10-03"),
    ("05/2019", "2019-05"),
    ("2016-05", "2016-05"),
    ("1976 February 5", "1976-02-05"),
    ("December/January 1969", "1968-12/1969-01"),
    ("september – oktober – november 2011", "2011-09/2011-11"),
    ("3–5 May 1968", "1968-05-03/1968-05-05"),
    ("December 17 & 18, 2022", "2022-12-17/2022-12-18"),
    ("Winter 1983/84", "1983-24"),
    ("May '68", "1968-05"),
    ("Spring '79", "1979-21"),
    ("3 May '81", "1981-05-03"),
    ("1er semestre 1981", "1981-40"),
    ("w lutym 1905", "1905-02"),
    ("v únoru 1978", "1978-02"),
    ("i maj 2022", "2022-05"),
    ("elokuussa 1936", "1936-08"),
    ("studenom 2018", "2018-11"),
    ("昭和四十四年十月五日", "1969-10-05"),
    ("2014年10月3日", "2014-10-03"),
    ("民國78年3月15日", "1989-03-15"),
    ("2014년 10월 3일", "2014-10-03"),
    ("يناير ١٩٧٢", "1972-01"),
    ("اسفند ۱۳۵۷", "[1979-02-20..1979-03-20]"),
    ('סיון תרצ"ד', "[1934-05-15..1934-06-13]"),
    ("Ninth Thousand.—1852.", "1852"),
    ("Lowtown 8, September 1980", "1980-09"),
    ("No. 14, November 1980", "1980-11"),
    ("By Juniper and Old Tom\n\n11 February 2004", "2004-02-11"),
    ("The Plumbers' Version\n3.5.1976", "1976-05-03"),
    ("ANO II     MARÇO DE 1938", "1938-03"),
]  # fmt: skip

NOT_DATES = [
    "pp. 1123-1999x",
    "doi 10.1145/1227504.1227387",
    "31 February",
    "p. 150. and 147 —",
    "MIX it in the MILL",
    "an 4",
    "call 0170 1234567",
    "der Mai ist gekommen",
    "2000.5 litres",
    "MD, M.D., D.P.H.",
    "uQMNBFBjyUwQDADm8MhSe1705+DZ",
    "version 1.2.13",
    "£1968",
]


@pytest.mark.parametrize(("words", "form"), WRITTEN)
def test_dates_as_written(words: str, form: str) -> None:
    found = find(Folded(f"It was {words} then."))
    assert [one.edtf for one in found] == [form]


@pytest.mark.parametrize("words", NOT_DATES)
def test_what_is_no_date(words: str) -> None:
    assert find(Folded(words)) == ()


@settings(deadline=None)
@given(st.integers(1450, 2099))
def test_every_year_in_numerals(year: int) -> None:
    numerals = MappingProxyType(
        {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL"}
        | {10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}
    )
    rest, text = year, ""
    for value, letters in numerals.items():
        while rest >= value:
            text, rest = text + letters, rest - value
    match = roman.NUMERAL.search(fold(text))
    if len(text) > 2:
        assert match
        assert roman.year(match.group()) == (year, False)


@settings(deadline=None)
@given(st.dates(min_value=date(1450, 1, 1), max_value=date(2026, 1, 1)), st.sampled_from("./-"))
def test_days_of_any_year(day: date, mark: str) -> None:
    written = f"{day.day}{mark}{day.month}{mark}{day.year}"
    for one in find(Folded(f"on {written} we met")):
        earliest, latest = edtf.bounds(one.edtf)
        assert earliest <= day.isoformat() <= latest or one.kind == "year"


@settings(deadline=None)
@given(st.text(alphabet="0123456789 .,-/MDCLXVI©MayJunean\n", max_size=120))
def test_whatever_is_found_is_edtf_and_stands_in_the_text(text: str) -> None:
    folded = Folded(text)
    for one in find(folded):
        assert edtf.valid(one.edtf)
        second_reader.parse_edtf(one.edtf)
        assert 0 <= one.start < one.end <= len(text)


def test_what_can_be_two_days_is_both_and_says_so() -> None:
    (one,) = find(Folded("on 3/4/2012 we met"))
    assert one.ambiguous
    assert "either order" in one.rule
    (one,) = find(Folded("on 3/4/2012 we met"), language="de")
    assert (one.edtf, one.ambiguous) == ("2012-04-03", False)
    (one,) = find(Folded("on 12.5.21 we met"))
    assert one.edtf == "[1921-05-12,2021-05-12]"


def test_no_year_after_the_latest_is_believed() -> None:
    assert find(Folded("3 May 2051"), latest=2026) == ()
