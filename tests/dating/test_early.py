"""Dates of early print, of reigns, republics and other calendars, and the years in numerals."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating import reigns, roman
from colophon.dating.early import early_dates
from colophon.dating.finding import find
from colophon.dating.hebrew import hebrew_dates
from colophon.dating.hits import centuries, number_of
from colophon.dating.whole import read
from colophon.model import edtf
from colophon.model.folding import Folded, fold

NUMERALS = [
    ("MDCXLIX", 1649), ("M. DC. XLIX.", 1649), ("M.D.C.XLIX.", 1649), ("M D C X L I X", 1649),
    ("M. DC. XLVIIII", 1649), ("MDCCLXXXIX", 1789), ("M,DCC,LXXVI", 1776), ("MCMLXXIV", 1974),
    ("CIↃIↃCXLII", 1642), ("cIɔ.Iɔ.c.xlii", 1642), ("mdcxlix", 1649), ("MDXXV", 1525),
    ("M. D. XXV.", 1525), ("MMXXIV", 2024), ("MDL", 1550),
]  # fmt: skip
NO_NUMERALS = ["MIX", "MILL", "DIM", "CIVIC", "LIVID", "MM", "MDMD", "XLIX"]

REPUBLICAN = [
    ("1er vendémiaire an I", "1792-09-22"),
    ("12 germinal an III", "1795-04-01"),
    ("15 ventôse an II", "1794-03-05"),
    ("15 thermidor, l'an 2 de la République", "1794-08-02"),
    ("18 brumaire an VIII", "1799-11-09"),
    ("30 fructidor an X", "1802-09-17"),
    ("l'an II de la République", "[1793..1794]"),
    ("an 4", None),
    ("un an II fois", None),
    ("an XX de la République", None),
]

REGNAL = [
    (
        "in the twelfth year of the reign of our sovereign lord King George the Third",
        "[1771..1772]",
    ),
    ("the first year of Queen Victoria", "[1837..1838]"),
    ("the 2nd year of the reign of Queen Anne", "[1703..1704]"),
    ("the ninetieth year of King James the Second", None),
    ("the twelfth year of the strike", None),
]

WORDED = [
    ("one thousand six hundred and forty nine", "1649"),
    ("one thousand, seven hundred and eighty-nine", "1789"),
    ("mil six cens quarante neuf", "1649"),
    ("mil sept cent quatre-vingt-neuf", "1789"),
    ("mil sept cens quatre vingt dix", "1790"),
    ("mil huit cent vingt-quatre", "1824"),
    ("mil seiscientos cuarenta y nueve", "1649"),
    ("a thousand times", None),
]

HEBREW = [
    ('תשל"ט', "[1978-10-02..1979-09-21]"),
    ("ה'תשפ\"ב", "[2021-09-07..2022-09-25]"),
    ('תש"ל', "[1969-09-13..1970-09-30]"),
    ('תשט"ו', "[1954-09-28..1955-09-16]"),
    ('תשט"ז', "[1955-09-17..1956-09-05]"),
    ("תרצ״ד", "[1933-09-21..1934-09-09]"),
    ('סיון תרצ"ד', "[1934-05-15..1934-06-13]"),
    ("ה' באייר תש\"ח", "1948-05-14"),
    ('תנ"ך', None),
    ('תב"ע', None),
    ('תשמ"מ', None),
    ('תשב"ג', None),
    ('אתש"ל', None),
    ("שלום", None),
]

CHINESE = [
    ("一九六九", 1969), ("二〇〇三", 2003), ("四十四", 44), ("十五", 15), ("三十", 30),
    ("廿五", 25), ("元", 1),
    ("百", 100), ("一百二十", 120), ("千", 1000), ("卅一", 31), ("元禄", 0), ("十年", 0),
]  # fmt: skip


@pytest.mark.parametrize(("numeral", "year"), NUMERALS)
def test_a_year_in_numerals(numeral: str, year: int) -> None:
    (found,) = find(Folded(f"LONDON {numeral}"))
    assert (found.edtf.rstrip("?"), found.kind) == (str(year), "roman")


@pytest.mark.parametrize("word", NO_NUMERALS)
def test_a_word_of_such_letters_is_no_year(word: str) -> None:
    assert not any(one.kind == "roman" for one in find(Folded(word)))


@pytest.mark.parametrize(("words", "form"), REPUBLICAN + REGNAL + WORDED)
def test_a_date_in_the_old_ways(words: str, form: str | None) -> None:
    found = list(early_dates(Folded(f"— {words} —")))
    assert [one.edtf for one in found] == ([form] if form else [])
    for one in found:
        assert edtf.valid(one.edtf)
        assert one.rule


@pytest.mark.parametrize(("words", "form"), HEBREW)
def test_a_date_in_hebrew_letters(words: str, form: str | None) -> None:
    assert [one.edtf for one in hebrew_dates(Folded(f" {words} ").text)] == ([form] if form else [])
    found = read(words)
    assert (found.edtf if found else None) == form


@pytest.mark.parametrize(("figures", "number"), CHINESE)
def test_a_number_in_chinese_figures(figures: str, number: int) -> None:
    assert number_of(figures) == number


@pytest.mark.parametrize(
    ("short", "years"), [(68, (1968,)), (50, (1950,)), (49, (1949, 2049)), (0, (1900, 2000))]
)
def test_years_of_two_figures(short: int, years: tuple[int, ...]) -> None:
    assert centuries(short) == years


@pytest.mark.parametrize(
    ("numeral", "number"),
    [("xlix", 49), ("xluiiii", 49), ("iix", None), ("uu", None), ("mcd", 1400), ("ic", None)],
)
def test_what_numerals_mean(numeral: str, number: int | None) -> None:
    assert roman.number(numeral) == number


def test_transposed_letters_are_mended_and_said() -> None:
    assert roman.year(fold("M. CD. XLIX")) == (1649, True)
    assert roman.year(fold("MDCXLIX")) == (1649, False)
    assert roman.year(fold("MM"), latest=1999) is None


def test_reigns_follow_each_other() -> None:
    for _, accession, end in reigns.REIGNS:
        assert date.fromisoformat(accession) < date.fromisoformat(end)
    starts = [date.fromisoformat(one) for one in reigns.REPUBLICAN_STARTS]
    assert all(365 <= (two - one).days <= 366 for one, two in pairwise(starts))
    assert len(reigns.REPUBLICAN) >= 12


@settings(deadline=None, max_examples=120)
@given(st.integers(5500, 5799))
def test_every_hebrew_year_in_letters(year: int) -> None:
    rest, letters = year - 5000, ""
    for value, letter in (
        (400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
        (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (10, "י"), (9, "ט"), (8, "ח"), (7, "ז"),
        (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"),
    ):  # fmt: skip
        while rest >= value:
            letters, rest = letters + letter, rest - value
    letters = letters.replace("יה", "טו").replace("יו", "טז")
    if len(letters) < 3:
        return
    (found,) = hebrew_dates(f"{letters[:-1]}״{letters[-1]}")
    first, last = edtf.bounds(found.edtf)
    assert (int(first[:4]), int(last[:4])) == (year - 3761, year - 3760)


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="mdclxvi MDCLXVIↃɔcJ.,1l", max_size=40))
def test_any_letters_of_numerals_are_read_or_left(text: str) -> None:
    for one in find(Folded(text)):
        assert 1400 <= one.year <= 2100
        assert edtf.valid(one.edtf)


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet="〇一二三四五六七八九十百千廿卅元年月日昭和平成", max_size=16))
def test_any_chinese_figures_are_read_or_left(text: str) -> None:
    for one in find(Folded(text)):
        assert edtf.valid(one.edtf)
        assert 1400 <= one.year <= 2100
