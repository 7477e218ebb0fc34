"""Which groups each of the named languages has: what is missing is said here."""

import pytest

from colophon.languages import by_language, language_of

NAMED = "pl cs hu sv da nb fi ca tr uk ar he zh ja".split()
GROUPS = {
    "imprint": ("imprint.publisher", "imprint.printer", "reading.publisher", "reading.printer"),
    "bylines": ("bylines.author", "names.authors", "reading.maker"),
    "rights": ("rights.copyright_claimed", "rights.unspaced_copyright_claimed"),
    "editions": ("date_roles.edition", "date_roles.first", "date_roles.published"),
}
MISSING = {"editions": {"he", "zh", "ja"}}
"""languages that have no words of a group yet"""


@pytest.mark.parametrize("name", NAMED)
def test_a_language_dates(name: str) -> None:
    known = language_of(name)
    assert known is not None
    assert known.dates.months or known.dates.year_first


@pytest.mark.parametrize("group", GROUPS)
def test_languages_have_the_words_of_a_group(group: str) -> None:
    having = {tag for path in GROUPS[group] for tag in by_language(path)}
    assert set(NAMED) - having == MISSING.get(group, set())
