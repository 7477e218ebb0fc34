"""No module outside `languages/` holds words of a language; what may look so is named, with why.

What is counted are, in the constants of a module, letters beyond ASCII, and different words of
our languages that are not English: letters of alphabets and names of places are such too.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache

import msgspec
from tests.source import SourceModule, in_every_module

from colophon.languages import all_languages

LEAST = 12
"""letters beyond ASCII from which on the constants of a module are looked at"""
FEWEST = 6
"""words that are not English from which on they are"""
_WORD = re.compile("[a-z]{4,}")

LETTERS = "letters, signs and numerals of scripts: no words"
NAMES = "names of places, countries and languages, in many languages each"
ACTS = "names of courts, sovereigns and colonies, as old official acts have them"
CODES = "tables of standards, whose codes and wordings are not ours"
HEADINGS = "what people call the columns of their lists"
TOPICS = "words of topics by language, which the ranking learns from"
ALLOWED = {
    LETTERS: """
        dating/calendars.py dating/hebrew.py dating/hits.py dating/readers.py dating/tokens.py
        describe/dating/settings.py describe/imprint/issue_numbers.py describe/names/headings.py
        describe/page/line_kinds.py describe/page/title_bounds.py describe/reading/lines.py
        describe/wording/accents.py describe/wording/language_detection.py importing/bibtex.py
        index/search_words.py model/folding.py privacy/finding.py privacy/names.py
        read/_pdf_metadata.py read/toolkit/alphabets.py read/toolkit/ligatures.py
        read/toolkit/mojibake.py read/toolkit/readability.py read/toolkit/visual_order.py
        store/ids.py
    """,
    NAMES: """
        describe/_rules/places.py describe/page/title_places.py describe/imprint/unlisted_names.py
        importing/toolkit/values.py mappings/countries.py
    """,
    ACTS: "describe/responsibility/act_words.py",
    CODES: "mappings/marc_codes.py mappings/marc_reading.py",
    HEADINGS: "importing/toolkit/heading_words.py",
    TOPICS: "topics/general_concepts.py topics/many_meanings.py topics/proper_names.py",
}


def texts_of(module: SourceModule) -> list[str]:
    """The texts among a module's constants, docstrings left out."""
    constants = [one for one in module.tree.body if isinstance(one, ast.Assign | ast.AnnAssign)]
    return [
        one.value
        for constant in constants
        for one in ast.walk(constant)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]


def words_of(said: object) -> Iterator[str]:
    """The words of a language, or of a part of it."""
    if isinstance(said, str):
        yield from _WORD.findall(said.lower())
    elif isinstance(said, msgspec.Struct):
        yield from words_of([getattr(said, name) for name in said.__struct_fields__])
    elif isinstance(said, tuple | list):
        for one in said:
            yield from words_of(one)


@cache
def foreign_words() -> frozenset[str]:
    """The words of all languages that are no English ones."""
    english, others = set[str](), set[str]()
    for one in all_languages():
        (english if one.name == "en" else others).update(words_of(one))
    return frozenset(others - english)


@in_every_module
def modules_with_words(module: SourceModule) -> str:
    """The module's name, where its constants have letters or words of other languages than English;
    those in ``languages/`` may."""
    if module.name.startswith("languages/"):
        return ""
    texts = texts_of(module)
    letters = sum(ord(one) > 127 and one.isalpha() for text in texts for one in text)
    words = {word for text in texts for word in _WORD.findall(text.lower())}
    has_words = letters >= LEAST or len(words & foreign_words()) >= FEWEST
    return module.name if has_words else ""


def test_words_stand_in_languages() -> None:
    allowed = {name for names in ALLOWED.values() for name in names.split()}
    found = {name for name in modules_with_words().values() if name}
    assert sorted(found - allowed) == [], "words belong in languages/"
    assert sorted(allowed - found) == [], "these hold none any more: take them off the list"
