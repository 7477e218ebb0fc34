"""No module outside `languages/` gathers new tables of words; every old one is named, with why.

What is counted are letters beyond ASCII in the constants of a module: letters of alphabets,
names of places and expressions in which words and rules stand together have them too.
"""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src" / "colophon"
LEAST = 12
"""letters beyond ASCII from which on the constants of a module are looked at"""

LETTERS = "letters, signs and numerals of scripts: no words"
NAMES = "names of places, countries and languages, in many languages each"
RULES = "expressions in which words and rules stand together: the words are still to be parted"
TOPICS = "words of topics by language, which the ranking learns from"
ALLOWED = {
    LETTERS: """
        dating/calendars.py dating/hits.py dating/readers.py dating/tokens.py
        describe/dating/settings.py describe/imprint/issue_numbers.py describe/names/headings.py
        describe/page/line_kinds.py describe/reading/lines.py describe/wording/accents.py
        describe/wording/language_detection.py importing/bibtex.py index/search_words.py
        model/folding.py read/_pdf_metadata.py read/toolkit/alphabets.py
        read/toolkit/ligatures.py read/toolkit/mojibake.py read/toolkit/readability.py
        read/toolkit/visual_order.py store/ids.py
    """,
    NAMES: """
        describe/_rules/places.py describe/page/title_places.py describe/imprint/unlisted_names.py
        importing/toolkit/values.py mappings/countries.py
    """,
    RULES: """
        describe/_rules/edition.py describe/edition.py describe/imprint/imprint_names.py
        describe/imprint/other_origins.py describe/imprint/place_candidates.py
        describe/imprint/regions.py describe/imprint/role_cues.py describe/names/bodies.py
        describe/names/bylines.py describe/names/placeholders.py
        describe/page/postal_addresses.py describe/page/title_bounds.py
        describe/page/title_words.py describe/reading/cues.py describe/reading/vocabulary.py
        describe/responsibility/makers.py describe/responsibility/signatures.py
        describe/wording/licences.py privacy/contacts.py privacy/finding.py privacy/names.py
        read/toolkit/sections.py
    """,
    TOPICS: "topics/general_concepts.py topics/many_meanings.py topics/proper_names.py",
}


def foreign_letters(path: Path) -> int:
    """Letters beyond ASCII in the module's constants, docstrings left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = [one for one in tree.body if isinstance(one, ast.Assign | ast.AnnAssign)]
    return sum(
        ord(letter) > 127 and letter.isalpha()
        for constant in constants
        for one in ast.walk(constant)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
        for letter in one.value
    )


def test_words_stand_in_languages() -> None:
    allowed = {name for names in ALLOWED.values() for name in names.split()}
    found = {
        name
        for path in sorted(ROOT.rglob("*.py"))
        if not (name := path.relative_to(ROOT).as_posix()).startswith("languages/")
        and foreign_letters(path) >= LEAST
    }
    assert sorted(found - allowed) == [], "words belong in languages/"
    assert sorted(allowed - found) == [], "these hold none any more: take them off the list"
