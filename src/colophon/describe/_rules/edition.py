# ruff: noqa: E501 (tables of words read best unbroken)
"""Edition, series, issue and price as they stand on title pages, mastheads and covers."""

from colophon.languages import alternatives, every, spell
from colophon.model.folding import fold_word

EDITIONS = tuple(spell(one, fold_word) for one in every("editions.patterns"))
"""patterns in folded text: u for v, i for j, no accents"""


def _any(name: str) -> str:
    """A pattern for any of the words of ``languages/groups/editions.py`` under a name."""
    return alternatives(f"editions.{name}", spelt=fold_word)


ISSUES: tuple[str, ...] = (
    (
        rf"{_any('volumes')}\s?(?:\d{{1,4}}|[iuxlc]{{1,7}})(?:\w{{0,3}})?[,;:.\s-]{{1,4}}"
        rf"{_any('issues_of_volumes')}\s?\d{{1,5}}"
    ),
    rf"{_any('issues')}\s?(?:#\s?)?\d{{1,5}}(?!\d)(?:/\d{{1,4}})?",
    r"#\s?\d{1,4}",
    rf"{_any('volumes_alone')}\s(?:\d{{1,3}}|[iuxlc]{{1,7}})",
)

SERIES_WORDS = rf"(?:\w*{_any('series_endings')}|{_any('series_words')})"
NUMBER_WORDS = _any("number_words")
ISSUE_WORDS = _any("issue_words")
"""words before the number of an issue, in folded text"""

COLLECTIONS = _any("collections")
"""words for a series before its name in quotation marks, in folded text"""

VOLUMES = _any("years_of_serials")
"""words for a volume or year of a serial, in folded text"""

OF_SERIES = _any("of_series")
"""words between the number of an issue and the name of its series, in folded text"""

SERIES_NUMBERS = (
    # the name of a series or serial with its number behind, on a line of its own
    rf"(?:[^\n]{{0,60}}[\s(„\"'«-])?{SERIES_WORDS}(?:[\s»\"'”-][^\n\d]{{0,45}}?)?"
    rf"(?:[\s,.:;/·•|»\")—-]{{1,40}})(?:(?:{NUMBER_WORDS})\s{{0,2}})?(?P<series>\d{{1,3}})\.?\)?"
    # a number with its word, at the beginning or end of a line
    rf"|(?:[^\n]{{0,60}}(?:\s{{2,}}|[\s,.:;/·•|—-]{{2,}}))?(?P<label>{NUMBER_WORDS})[\s.:]{{0,3}}(?P<worded>\d{{1,4}}(?:\s?\(\d{{1,4}}\)|\s?[/-]\s?\d{{1,4}})?)"
    r"(?:(?:\s{2,}|\s?[,.:;/·•|—-]\s?)[^\n]{0,60})?"
    # Hungarian and other words behind the number
    rf"|[^\n]{{0,40}}?(?<!\d)(?P<behind>\d{{1,3}})\.\s{_any('numbers_behind')}"
    r"(?:\s{2,}[^\n]{0,60})?"
)
"""whole lines, in folded text, that number a series or serial; the number alone is taken"""

OTHER_NUMBERS = every("editions.other_numbers")
"""words, in folded text, before which ``No. 7`` is the number of something else; ``*`` ends a word somehow"""

WORKS = r"(?<!\w)(?:op(?:us)?\.?\s?\d|bwu\s?\d|ku\.?\s?\d|koch(?:el)?\.?\s?\d|hob\.\s|in\s(?:[a-h](?:is|es|s)?(?:\s(?:flat|sharp))?)[\s-](?:maior|minor|dur|moll)(?!\w)|en\s(?:ut|re|mi|fa|sol|la|si)\s(?:bemol\s|diese\s)?(?:maieur|mineur))"
"""what says, in folded text, that a line speaks of a work of music"""

PAGES = rf"[,;]\s?{_any('pages')}\.?\s?\d"
"""the page of a citation, in folded text"""

CREDITS = (
    rf"(?<!\w){_any('credits')}"
    rf"(?:\s{_any('credited')}|\s?[:©]|\s[^\W\d_])"
)
"""words of the credit of a picture, in folded text"""

SHELF_MARKS = r"\A\w+\s\W*\d|(?<!\w)(?:inu|inuentar|sign|signatur|acc|ms|cat)\b\.?[\s-]{0,2}(?:n[or]\.?\s?)?\d"
"""the number of a piece in a collection, in the folded words that begin with ``collection``"""

LEADS = _any("leads")
"""words that lead to the name of a series, in folded text"""

SERIES: tuple[str, ...] = (
    rf"[^\n]{{0,60}}{_any('numbered_series')}[.,;:]?\s{{1,4}}(?:no|number|nr|uol)\.?\s?\d{{1,4}}",
    rf"{_any('named_series')}\s[^\n]{{2,60}}",
    rf"[^\n]{{0,60}}{_any('series_before_numbers')}[^\n]{{0,30}}{_any('numbers_of_series')}\s?\d{{1,4}}",
)

PRICE_LABELS = (
    rf"(?:{_any('price_leads')}\s)?{_any('price_labels')}(?![^\W\d_])"
    rf"(?:\s?{_any('price_links')}(?![^\W\d_]))?\s?[:.=]{{0,2}}\s?"
)
"""what leads to a price and is none of it, in folded text"""

PRICES: tuple[str, ...] = (
    rf"(?:suggested\s)?{alternatives('titles.prices', spelt=fold_word)}\s?[:.]{{0,2}}\s?[^\n]{{1,40}}",
    rf"(?:£|\$|€|{_any('currencies_before')})\s?\d{{1,4}}(?:[.,]\d{{2}})?(?:\s?/\s?[^\n]{{2,40}})?",
    rf"\d{{1,4}}(?:[.,]\d{{1,2}})?\s?(?:€|£|{_any('currencies')})(?!\w)(?:\s?/\s?[^\n]{{2,40}})?",
    _any("sums"),
    _any("free_words"),
)
