"""Every word of every language matches itself, as its matcher folds the text before it looks."""

import re
from collections.abc import Callable, Iterator

import pytest

from colophon.dating.lexicon import pairs
from colophon.dating.tokens import DateTokens
from colophon.describe._rules import edition, imprint
from colophon.describe.imprint.imprint_names import stops
from colophon.describe.imprint.role_words import role_words
from colophon.describe.names import body_words, byline_words, headings, label_words, persons
from colophon.describe.names.headings import fold_heading
from colophon.describe.names.placeholders import is_no_name
from colophon.describe.page import title_words
from colophon.describe.page.postal_addresses import is_postal
from colophon.describe.wording.phrasebook import Phrasebook
from colophon.languages import Language, all_languages, alternatives, by_language, every
from colophon.model.folding import Folded, fold_word

SETS = {
    "names.honorifics": persons.HONORIFICS,
    "names.particles": headings.PARTICLES,
    "bodies.surnames": body_words.SURNAMES,
    "bylines.nouns": byline_words.LABELS,
    "bylines.weak": byline_words.WEAK,
    "bylines.wary": byline_words.WARY,
    "bylines.wary_alone": byline_words.WARY_ALONE,
    "titles.genres": title_words.GENRES,
}
"""group → the words that are compared with words folded as headings are"""

_LETTERS = re.compile(r"\\.|\(\?P<\w+>|[^\W\d_]+")
_WORD = re.compile(r"\w")
DATES = {
    "month": "months", "season": "seasons", "weekday": "weekdays", "hijri": "hijri",
    "jalali": "jalali", "hebrew": "hebrew", "ordinal": "ordinals", "link": "links",
    "year": "years", "circa": "circa", "circa_behind": "circa_behind", "before": "before",
    "before_behind": "before_behind", "after": "after", "after_behind": "after_behind",
    "since": "since", "between": "between", "both": "both", "either": "either",
    "until": "until", "decade": "decades", "ending": "decade_endings", "century": "centuries",
    "early": "early", "middle": "middle", "late": "late", "quarter": "quarters",
    "half": "halves", "doubt": "doubt", "place": "places", "short": "short", "day": "days",
    "tens": "tens", "era": "eras", "calendar": "calendars",
}  # fmt: skip
"""kind of word in a date → its field; those of a value stand as ``form=value``"""


def unfolded(pattern: str, fold: Callable[[str], str]) -> list[str]:
    """The letters of a pattern that no folded text can have."""
    runs = (found[0] for found in _LETTERS.finditer(pattern))
    return [one for one in runs if one[0] not in "\\(" and fold(one) != one]


def patterns(said: object) -> Iterator[str]:
    """The patterns among strings, tuples of strings and compiled patterns."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, re.Pattern):
        yield said.pattern
    elif isinstance(said, tuple):
        for one in said:
            yield from patterns(one)


@pytest.mark.parametrize("group", SETS)
def test_a_word_of_a_set_is_found_in_it(group: str) -> None:
    missing = [word for word in every(group) if fold_heading(word) not in SETS[group]]
    assert not missing


HEADED = {name: said for name, said in vars(title_words).items() if isinstance(said, re.Pattern)}


@pytest.mark.parametrize("name", HEADED)
def test_patterns_of_title_pages_have_folded_letters(name: str) -> None:
    assert unfolded(HEADED[name].pattern, fold_heading) == []


@pytest.mark.parametrize("pattern", [body_words.body_word(), body_words.legal_form()])
def test_patterns_of_bodies_have_folded_letters(pattern: re.Pattern[str]) -> None:
    assert unfolded(pattern.pattern, fold_heading) == []


@pytest.mark.parametrize("row", label_words.labels(), ids=lambda one: f"{one[0]}-{one[1]}")
def test_labels_of_makers_have_folded_letters(row: tuple[str, bool, re.Pattern[str]]) -> None:
    assert unfolded(row[2].pattern, fold_heading) == []


TABLES = {
    name: said
    for name, said in vars(edition).items()
    if name.isupper() and isinstance(said, str | tuple) and name != "OTHER_NUMBERS"
}


@pytest.mark.parametrize("name", TABLES)
def test_patterns_of_editions_and_series_have_folded_letters(name: str) -> None:
    assert [one for each in patterns(TABLES[name]) for one in unfolded(each, fold_word)] == []


def test_the_tables_of_editions_are_all_looked_at() -> None:
    assert {"EDITIONS", "SERIES", "ISSUES", "PRICES", "PRICE_LABELS", "CREDITS"} <= TABLES.keys()
    assert len(HEADED) > 20


def written(phrase: str) -> str:
    """A phrase as a text has it, folded: what may be missing stands there."""
    return fold_word(phrase.replace("[", "").replace("]", "").replace("*", "")).strip()


@pytest.mark.parametrize("role", imprint.CUES)
def test_a_cue_of_an_imprint_is_read_as_itself(role: str) -> None:
    roles = {phrase: role for role, words in reversed(imprint.CUES.items()) for phrase in words}
    for phrase in imprint.CUES[role]:
        text = f"{written(phrase)} x"
        hits = [hit for hit in role_words().find(text) if hit.start == 0]
        assert hits, phrase
        longest = hits[0].end >= len(written(phrase).rstrip(".: "))
        assert longest or hits[0].meaning in roles.values(), phrase


@pytest.mark.parametrize("phrase", imprint.STOPS)
def test_a_stop_of_an_imprint_is_read_as_itself(phrase: str) -> None:
    assert any(hit.start == 0 for hit in stops().find(written(phrase)))


@pytest.mark.parametrize(
    "group",
    [
        "imprint.reprints", "imprint.publishing_houses", "imprint.printing_houses",
        "imprint.locatives", "rights.copyright_claimed", "rights.free_to_copy",
        "rights.non_commercial_only", "rights.anti_copyright", "rights.public_domain",
        "date_roles.published", "date_roles.printing", "date_roles.edition",
        "date_roles.copyright", "date_roles.first", "date_roles.update", "date_roles.coming",
        "date_roles.life", "date_roles.given",
    ],
)  # fmt: skip
def test_a_phrase_of_a_book_is_read_as_itself(group: str) -> None:
    for tag, own in by_language(group).items():
        for phrase in filter(_WORD.search, own):
            hits = list(Phrasebook([(phrase, group)]).find(written(phrase)))
            assert hits, (tag, phrase)
            assert hits[0].end >= len(written(phrase).rstrip(" .:")), (tag, phrase)


def entries() -> Iterator[tuple[Language, str, str]]:
    """(language, kind, form) of the words of dates."""
    for language in all_languages():
        for kind, field in DATES.items():
            said = getattr(language.dates, field)
            for forms in said if isinstance(said, tuple) else (said,):
                for form, _ in pairs(forms):
                    yield language, kind, form


def test_every_word_of_a_date_is_read_as_what_it_is() -> None:
    unread = []
    for language, kind, form in entries():
        said = form.rstrip("*").replace("_", " ")
        tokens = DateTokens(Folded(said).text, language=language.name)
        if not tokens.values(0, kind):
            unread.append((language.name, kind, form))
    assert unread == []


def test_a_word_is_read_in_capitals_too() -> None:
    """As far as capitals can be undone: not the German sharp s."""
    unread = []
    for language, kind, form in entries():
        said = form.rstrip("*").replace("_", " ").upper()
        if len(said) != len(form.rstrip("*")) or kind == "ordinal":
            continue
        if not DateTokens(Folded(said).text, language=language.name).values(0, kind):
            unread.append((language.name, kind, form))
    assert unread == []


@pytest.mark.parametrize("name", every("names.nobody"))
def test_what_names_nobody_is_no_name(name: str) -> None:
    assert is_no_name(name)
    assert is_no_name(name.title())


@pytest.mark.parametrize(
    "line", ["Οδός Αθηνάς 14, Αθήνα", "οδος Ερμού 3, Αθήνα", "12, rue des Lilas"]
)
def test_addresses_of_folded_routes(line: str) -> None:
    assert is_postal(line)


@pytest.mark.parametrize(
    ("group", "fold"),
    [("titles.parts", fold_heading), ("editions.series_words", fold_word)],
)
def test_alternatives_match_their_words(group: str, fold: Callable[[str], str]) -> None:
    made = re.compile(alternatives(group, spelt=fold))
    for word in every(group):
        if re.fullmatch(r"[\w ]+", word):
            assert made.match(fold(word)), word
