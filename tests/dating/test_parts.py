"""The parts of the grammar of dates: words and their kinds, signs, points, sets, what is shown."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.dating.display import display
from colophon.dating.finding import find
from colophon.dating.found import FoundDate
from colophon.dating.lexicon import (
    KINDS,
    day_words,
    in_language,
    lexicon,
    names_month,
    number_words,
    pairs,
    pattern,
    sign,
    undated_pattern,
    years_first,
)
from colophon.dating.points import point
from colophon.dating.sets import combine_dates
from colophon.dating.tokens import DateTokens
from colophon.dating.whole import read
from colophon.languages import language_of
from colophon.model import edtf
from colophon.model.folding import Folded, fold, fold_word

SIGNS = [
    ("12", "d"), ("1981", "y"), ("1066", "v"), ("123", "n"), ("19810503", "z"), ("١٣٩٨", "a"),
    ("年", "年"), ("년", "年"), ("월", "月"), ("일", "日"), ("二", "k"), ("租", "x"), (".", "."),
    (" ", " "), ("\n", " "), ("\n\n", "¶"), ("      ", "¶"), ("xyzzy", "x"), ("©", "©"),
]  # fmt: skip

MEANINGS = [
    ("may", "month", 5), ("mai", "month", 5), ("maio", "month", 5), ("7ber", "month", 9),
    ("spring", "season", 1), ("herbst", "season", 3), ("friday", "weekday", 5),
    ("first", "day", 1), ("twenty", "tens", 20), ("xiv", "roman", 14), ("昭和", "era", 1925),
    ("단기", "era", -2333), ("korul", "circa_behind", 0), ("dan once", "before_behind", 0),
    ("年代", "ending", 0), ("년대", "ending", 0), ("世紀", "century", 0), ("頃", "circa_behind", 0),
    ("محرم", "hijri", 1), ("تل", "", 0), ("תל אביב", "place", 0), ("п'ятниця", "weekday", 5),
]  # fmt: skip

POINTS = [
    ("May 1968", "1968-05"), ("197-", "197X"), ("19--", "19XX"), ("197X", "197X"),
    ("197-?", "197X?"), ("1976?", "1976?"), ("1976 (?)", "1976?"), ("ca. 1976?", "1976%"),
    ("1976 ca.", "1976~"), ("probably 1976", "1976?"), ("probably ca. 1976", "1976%"),
    ("©1976", "1976?"), ("late 1970s", "[1977..1979]"), ("mid 19th century", "[1834..1866]"),
    ("XIXe siècle", "18XX"), ("20世紀", "19XX"), ("二十世紀", "19XX"),
    ("1. Hälfte 1979", "1979-40"),
    ("1968. május 1-jén", "1968-05-01"), ("1 Mayıs 1977'de", "1977-05-01"),
    ("im Mai 1968", "1968-05"),
    ("in the year 1968", "1968"), ("", None), (" ", None), ("1976 1977", None), ("the", None),
    ("99th century", None), ("31 June 1976", None),
]  # fmt: skip

SETS = [
    ("between 1970 and 1980", "[1970..1980]"), ("from 1970 to 1975", "1970/1975"),
    ("between May and June 1968", "[1968-05..1968-06]"), ("before 1933", "[..1933]"),
    ("not before 1888", "[1888..]"), ("since 1945", "1945/.."), ("1976 or 1977", "[1976,1977]"),
    ("1970, 1972 or 1975", "[1970,1972,1975]"), ("6 May or 5 June 1976", "[1976-05-06,1976-06-05]"),
    ("1971 and 1972", "{1971,1972}"), ("1979–", "1979/.."), ("1979–?", "1979/"),
    ("–1979", "../1979"),
    ("May 1968 – June 1969", "1968-05/1969-06"), ("1976 előtt", "[..1976]"),
    ("1976 után", "[1976..]"), ("1976年以前", "[..1976]"), ("1976'dan sonra", "[1976..]"),
    ("πριν το 1976", "[..1976]"), ("or", None), ("and", None), ("before", None), ("197--", None),
    ("1976 or never", None), ("between us", None), ("1976 e\u0301", None),
]  # fmt: skip

SHOWN = [
    ("1968-05-01", "1 May 1968"), ("1968-05", "May 1968"), ("1968", "1968"), ("1968?", "[1968?]"),
    ("1968~", "[ca. 1968]"), ("1968%", "[ca. 1968?]"), ("197X", "1970s"),
    ("1968-21", "spring 1968"), ("", "undated"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_the_sign_of_a_token(text: str, expected: str) -> None:
    assert DateTokens(fold(text)).signs == expected


@pytest.mark.parametrize(("word", "kind", "value"), MEANINGS)
def test_what_a_word_can_be(word: str, kind: str, value: int) -> None:
    tokens = DateTokens(Folded(word).text)
    if kind:
        assert value in tokens.values(0, kind)
        assert kind in KINDS
    else:
        assert tokens.signs == "x"


def test_a_word_is_of_its_language_first() -> None:
    meanings = lexicon().meanings(fold_word("listopad"))
    assert {one.value for one in meanings if one.kind == "month"} == {10, 11}
    polish = in_language(meanings, "pl")
    assert {one.value for one in polish if one.kind == "month"} == {11}
    assert in_language(meanings, "tlh") == meanings


def test_signs_of_words_are_no_letters() -> None:
    for word in ("may", "spring", "the", "of"):
        character = sign(lexicon().meanings(word))
        assert 0xE000 <= ord(character) < 0xF900
    assert sign(()) == "x"


def test_a_pattern_names_kinds_that_exist() -> None:
    assert pattern("@month y").pattern
    with pytest.raises(ValueError, match="no word of a date"):
        pattern("@fortnight")


@pytest.mark.parametrize("word", ["may", "october", "mayis", "травня", "toukokuuta", "octobe"])
def test_names_of_months(word: str) -> None:
    assert names_month(fold_word(word))


@pytest.mark.parametrize("word", ["harbour", "", "ma", "spring"])
def test_words_that_name_no_month(word: str) -> None:
    assert not names_month(word)


def test_numbers_in_words() -> None:
    assert number_words()["hundred"] == 100
    assert day_words()["first"] == 1
    assert pairs("a=1 b=-2 c") == [("a", "1"), ("b", "-2"), ("c", "")]
    assert {"hu", "zh", "ja", "ko"} <= years_first()


@pytest.mark.parametrize("text", ["n. d.", "nd", "o. j.", "s.a.", 'חש"ד', "刊年不明", "x.x."])
def test_ways_to_say_undated(text: str) -> None:
    assert bool(undated_pattern().fullmatch(Folded(text.rstrip(".")).text)) is (text != "x.x.")


@pytest.mark.parametrize(("text", "form"), POINTS)
def test_a_point_of_time(text: str, form: str | None) -> None:
    found = point(text)
    assert (found.edtf if found else None) == form


@pytest.mark.parametrize(("text", "form"), SETS)
def test_several_points_of_time(text: str, form: str | None) -> None:
    found = combine_dates(text)
    assert (found.edtf if found else None) == form
    assert form is None or edtf.valid(form)


@pytest.mark.parametrize(("form", "shown"), SHOWN)
def test_how_a_date_is_shown(form: str, shown: str) -> None:
    assert display(form).casefold() == shown.casefold()
    if form:
        again = read(shown)
        assert again is not None
        assert again.edtf == form


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "nl", "pt"])
@pytest.mark.parametrize("form", ["1968-05-01", "1968-05", "1968?", "1968~", "1968-22", "[1968..]"])
def test_what_is_shown_in_a_language_is_read_in_it(language: str, form: str) -> None:
    assert language_of(language) is not None
    found = read(display(form, language=language), language)
    assert found is not None
    assert found.edtf == form


@pytest.mark.parametrize(
    ("form", "year", "kind", "fine"),
    [
        ("1968-05-01", 1968, "day", True), ("197X", 1970, "decade", False),
        ("", 0, "undated", False),
        ("[..1976]", 1976, "bound", False), ("18XX", 1800, "century", False),
        ("1983-21/1983-22", 1983, "season", True),
    ],
)  # fmt: skip
def test_a_found_date_knows_its_year(form: str, year: int, kind: str, fine: bool) -> None:
    found = FoundDate(start=0, end=1, edtf=form, kind=kind)
    assert (found.year, found.fine) == (year, fine)


@settings(deadline=None, max_examples=100)
@given(
    day=st.dates(),
    form=st.sampled_from(
        ["{0.day} {m} {0.year:04}", "{0.day}. {m} {0.year:04}", "{m} {0.day}, {0.year:04}"]
    ),
    language=st.sampled_from(["en", "de", "fr", "es", "pt", "it", "nl"]),
)
def test_every_day_in_words_is_read(day: date, form: str, language: str) -> None:
    known = language_of(language)
    assert known is not None
    assert known.dates.shown is not None
    month = known.dates.shown.months.split()[day.month - 1]
    if day.year < 1400:
        return
    text = form.format(day, m=month)
    found = read(text, language)
    assert found is not None
    assert found.edtf == day.isoformat()
    if day.year < 2100:
        assert [one.edtf for one in find(Folded(f"({text})"), language=language)] == [found.edtf]
