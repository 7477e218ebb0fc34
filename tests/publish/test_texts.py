"""The words of the public pages: complete in every language, and filled in alike."""

import re
from pathlib import Path

import pytest

from colophon import profile
from colophon.config import shipped_vocab
from colophon.publish import texts
from colophon.publish.shown_values import GROUPS, OTHER
from colophon.publish.texts import LANGUAGES, direction, open_texts

SOURCES = Path(texts.__file__).parents[2]
_FILLED = re.compile(r"\{[a-z]+\}")
_ASKED = re.compile(r"""\bt(?:exts)?(?:\.counted)?\(\s*["']([a-z_]+(?:\.[A-Za-z_-]+)+)["'][,)]""")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    english, other = open_texts("en").said, open_texts(language).said
    assert other.keys() == english.keys()
    assert all(text.strip() for text in other.values())
    for key, text in other.items():
        assert set(_FILLED.findall(text)) == set(_FILLED.findall(english[key])), (language, key)


def test_every_key_that_is_asked_for_is_there() -> None:
    files = [*SOURCES.rglob("*.html"), *(SOURCES / "services").rglob("*.py")]
    asked = {
        key
        for file in files
        if "desk" not in file.parts
        for key in _ASKED.findall(file.read_text(encoding="utf-8"))
    }
    said = open_texts("en").said
    missing = {key for key in asked if key not in said and f"{key}.other" not in said}
    assert missing == set()
    assert len(asked) > 80


def test_the_fields_are_called_as_in_the_profile() -> None:
    fields = profile.load(shipped_vocab() / "profile.csv").by_term
    said = open_texts("en").said
    named = {key.removeprefix("field."): text for key, text in said.items() if key[:6] == "field."}
    assert len(named) > 70
    for term, text in named.items():
        assert fields[term].label == text
    shown = {term for terms in GROUPS.values() for term in terms}
    assert shown <= named.keys()
    assert f"record.group.{OTHER}" in said


def test_numbers_choose_the_form() -> None:
    german = open_texts("de-AT")
    assert german.count_text("page.records", 1) == "1 Eintrag"
    assert german.count_text("page.records", 12_345) == "12.345 Einträge"
    assert open_texts("xx").language == "en"
    with pytest.raises(KeyError):
        german("page.no-such-word")


def test_the_direction_is_that_of_the_language() -> None:
    assert (direction("ar"), direction("he-IL"), direction("de")) == ("rtl", "rtl", "ltr")
