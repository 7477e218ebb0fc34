"""Every language keeps the contract, and one of another package is read like our own."""

import re
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import msgspec
import pytest

from colophon.dating.lexicon import lexicon
from colophon.languages import (
    REGISTRY,
    Dates,
    Language,
    Texts,
    all_languages,
    alternatives,
    by_language,
    every,
    language_of,
    word_pattern,
    word_sets,
    words_in,
)
from colophon.model.folding import fold_word

ROOM = Path(__file__).parents[2] / "src" / "colophon" / "languages"
GROUPS = tuple(
    name for name in Language.__struct_fields__ if name not in ("name", "title", "pattern")
)
FIELDS = tuple(
    f"{group}.{field}"
    for group in GROUPS
    if group != "dates"
    for field in getattr(Language(name="x", title="X"), group).__struct_fields__
)
GATHERED = (
    all_languages, language_of, words_in, by_language, every, alternatives, word_sets, lexicon,
)  # fmt: skip


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language of another package, while a test runs."""
    toy_language = Language(
        name="qtx",
        title="Toy",
        dates=Dates(months=tuple(f"toymonth{letter}" for letter in "abcdefghijkl")),
        texts=Texts(commonest="toyword toywords"),
    )
    point = EntryPoint("qtx", f"{__name__}:TOY", "colophon.languages")
    monkeypatch.setattr(EntryPoint, "load", lambda self: toy_language)
    monkeypatch.setattr("colophon.model.registry.entry_points", lambda group: [point])
    forget()
    yield
    monkeypatch.undo()
    forget()


def forget() -> None:
    """Let the registry and what was gathered from it be made anew."""
    REGISTRY.look_again()
    for one in GATHERED:
        one.cache_clear()


def test_the_room_has_a_file_a_language() -> None:
    files = {path.stem for path in ROOM.glob("*.py") if path.stem != "__init__"}
    assert set(REGISTRY) == files
    assert len(files) > 60


@pytest.mark.parametrize("name", REGISTRY)
def test_a_language_says_its_name(name: str) -> None:
    language = REGISTRY[name]
    assert re.fullmatch(r"[a-z]{2,3}|dummy", language.name)
    assert language.title[0].isupper()


def test_a_group_is_a_struct_of_words() -> None:
    for path in FIELDS:
        group, field = path.split(".")
        for language in REGISTRY.values():
            words = getattr(getattr(language, group), field)
            assert isinstance(words, str | tuple), (path, language.name)
            if isinstance(words, tuple):
                assert all(isinstance(one, str) and one.strip() == one for one in words)
                assert len(set(words)) == len(words), (path, language.name)


@pytest.mark.parametrize("path", FIELDS)
def test_every_group_has_words(path: str) -> None:
    assert every(path)
    assert set(every(path)) == set().union(*word_sets(path).values())


def test_the_pattern_is_never_gathered() -> None:
    assert REGISTRY["dummy"].pattern
    assert "dummy" not in {one.name for one in all_languages()}
    assert "dummies" not in every("texts.commonest")


def test_a_language_is_found_by_its_tag() -> None:
    german = language_of("de-AT")
    assert german is not None
    assert german.title == "German"
    assert language_of("tlh") is None
    assert language_of("") is None
    assert "und" in words_in("de", "texts.commonest")
    assert words_in("tlh", "texts.commonest") == frozenset()


def test_a_group_that_no_language_has_is_refused() -> None:
    with pytest.raises(AttributeError):
        every("texts.nothing")


def test_languages_do_not_change() -> None:
    german = REGISTRY["de"]
    with pytest.raises(AttributeError):
        german.title = "Deutsch"  # type: ignore[misc]
    assert msgspec.structs.replace(german, title="Deutsch").dates is german.dates


@pytest.mark.usefixtures("toy")
def test_a_language_of_another_package_is_gathered() -> None:
    assert "toywords" in every("texts.commonest")
    assert by_language("texts.commonest")["qtx"] == ("toyword", "toywords")
    (meaning,) = lexicon().meanings("toymonthc")
    assert (meaning.kind, meaning.value, meaning.language) == ("month", 3, "qtx")


def test_no_toy_is_left_behind() -> None:
    assert "qtx" not in REGISTRY
    assert "toywords" not in every("texts.commonest")


def test_words_are_joined_to_a_pattern() -> None:
    made = re.compile(alternatives("imprint.by_whom", "imprint.for_whom", spelt=fold_word))
    assert made.fullmatch("by")
    assert made.fullmatch("uoor"), "spelt as in folded text"
    assert made.match("im uerlag").group() == "im uerlag"  # type: ignore[union-attr]
    assert not made.fullmatch("voor")


def test_a_template_takes_the_words_of_its_fields_and_keeps_its_counts() -> None:
    made = word_pattern(r"{imprint.by_whom|imprint.for_whom} \w{2,4}", re.ASCII, spelt=fold_word)
    either = alternatives("imprint.by_whom", "imprint.for_whom", spelt=fold_word)
    assert made().pattern == rf"{either} \w{{2,4}}"
    assert made().flags & re.ASCII
    assert made() is made()
    with pytest.raises(AttributeError):
        word_pattern("{imprint.by_nobody}")()


def test_patterns_stay_patterns_when_they_are_spelt() -> None:
    made = re.compile(alternatives("imprint.no_names", spelt=fold_word), re.VERBOSE)
    assert made.fullmatch("iahre"), "\\w is no letter to fold"
    assert made.fullmatch("in proprio"), "a blank counts in a verbose pattern too"


@pytest.mark.usefixtures("toy")
def test_a_pattern_is_made_of_another_package_too() -> None:
    assert re.fullmatch(alternatives("texts.commonest"), "toywords")


def test_no_words_match_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.languages.every", lambda group: ())
    assert not re.search(alternatives.__wrapped__("imprint.by_whom"), "by")
