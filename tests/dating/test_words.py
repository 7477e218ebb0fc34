"""The words of every language: complete, and read as what they are."""

import pytest

from colophon.dating.finding import find
from colophon.dating.whole import read
from colophon.languages import Language, all_languages, language_of
from colophon.model.folding import Folded

NAMED = [one for one in all_languages() if one.dates.months and one.name not in ("ko", "vi")]
IN_FIGURES = {
    "vi": "tháng 5 năm 1976",
    "ko": "1976년 5월",
    "ja": "1976年5月",
    "zh": "一九七六年五月",
}


def month_names(words: Language) -> list[tuple[int, str]]:
    """(number, form) of the names of months without those cut short."""
    return [
        (number, form.replace("_", " ").rstrip("*"))
        for number, forms in enumerate(words.dates.months, 1)
        for form in forms.split()
    ]


@pytest.mark.parametrize("words", NAMED, ids=lambda one: one.name)
def test_every_month_is_read(words: Language) -> None:
    assert len(words.dates.months) == 12
    for number, name in month_names(words):
        found = read(f"{name} 1976", words.name)
        assert found, name
        assert found.edtf == f"1976-{number:02}", name


@pytest.mark.parametrize("words", NAMED, ids=lambda one: one.name)
def test_every_day_of_a_month_is_found_in_a_text(words: Language) -> None:
    for number, name in month_names(words):
        written = f"1976 {name} 5." if words.dates.year_first else f"5 {name} 1976"
        (found,) = find(Folded(f"— {written} —"), language=words.name)
        assert found.edtf == f"1976-{number:02}-05", written


@pytest.mark.parametrize(("language", "written"), IN_FIGURES.items())
def test_months_in_figures(language: str, written: str) -> None:
    found = read(written, language)
    assert found
    assert found.edtf == "1976-05"


@pytest.mark.parametrize("words", all_languages(), ids=lambda one: one.name)
def test_lists_are_whole(words: Language) -> None:
    assert len(words.dates.months) in (0, 12)
    assert len(words.dates.seasons) in (0, 4)
    for months in (words.dates.hijri, words.dates.jalali, words.dates.hebrew):
        assert len(months) in (0, 12)


@pytest.mark.parametrize("words", all_languages(), ids=lambda one: one.name)
def test_undated_is_known(words: Language) -> None:
    for form in words.dates.undated.split():
        found = read(form.replace("_", " "))
        assert found, form
        assert found.kind == "undated"


@pytest.mark.parametrize("words", all_languages(), ids=lambda one: one.name)
def test_seasons_bounds_and_doubt(words: Language) -> None:
    for number, forms in enumerate(words.dates.seasons, 21):
        for form in forms.split():
            found = read(f"{form.rstrip('*').replace('_', ' ')} 1976", words.name)
            assert found, form
            assert found.edtf == f"1976-{number}", form
    shapes = {"circa": "1976~", "before": "[..1976]", "after": "[1976..]"}
    for field, expected in shapes.items():
        for form in getattr(words.dates, field).split():
            found = read(f"{form.replace('_', ' ')} 1976", words.name)
            assert found, form
            assert found.edtf == expected, form


def test_languages_are_found_by_their_tag() -> None:
    german = language_of("de-AT")
    assert german
    assert german.name == "de"
    assert language_of("tlh") is None


def test_months_that_share_a_name_are_told_apart_by_the_language() -> None:
    croatian, polish = read("listopad 1991", "hr"), read("listopad 1991", "pl")
    assert croatian
    assert polish
    assert (croatian.edtf, polish.edtf) == ("1991-10", "1991-11")
    unknown = read("listopad 1991")
    assert unknown
    assert unknown.ambiguous
