"""The patterns of a title page: what they take, and that they cost linear time."""

import re

import pytest
from tests.costs import assert_proportional

from colophon.describe.names.headings import fold_heading
from colophon.describe.page import title_words as words

FULL = {
    "NOT_TITLE": ["Contents", "Chapter IV", "Part 2", "KAPITEL 3", "Rozdział 4", "Глава 5", "目次"],
    "YEAR_LINE": ["MDCCXCIII", "M. DC. LII.", "anno 1649", "In the year 1793", "1974?", "[1974]"],
    "DATE_LINE": ["12th May 1974", "le 14 juillet 1789", "1 de mayo de 1909", "März 1919"],
    "ISSUE": ["No. 7", "Vol. IV", "Heft 12", "Tome II", "Issue 3 (new series)", "Τεύχος 7"],
    "PRICE": ["Price 6d.", "Preis: 20 Pf.", "Prix 5 centimes", "Gratis", "Pass it on", "20 p"],
    "SLOGAN": [
        "Workers of the world, unite!",
        "Ni dieu ni maître",
        "Пролетарии всех стран, вперед",
    ],
    "SALUTATION": ["Comrades!", "Dear neighbours of the lower town,", "Camarades,", "Συντροφοι!"],
    "SIGN_MANUAL": ["Carolus R.", "George R."],
    "EDITION": ["Second edition", "Zweite Auflage", "Deuxième édition, revue et corrigée"],
    "LATIN_PLACE": ["Parisiis", "Lugduni", "Londini."],
}
"""pattern → lines of which it takes the whole"""
NONE = {
    "NOT_TITLE": ["Contents of a loaf", "Chapters", "The Part", "Bread"],
    "YEAR_LINE": ["1974 and after", "in 1974", "12345", "mixed"],
    "DATE_LINE": ["May Day", "the year of 1974", "12 angry men"],
    "ISSUE": ["No.", "volume of noise", "heft"],
    "PRICE": [
        "Price of Bread",
        "Preiskampf",
        "Prix du pain",
        "£",
        "precious",
        "Price Controls Now",
    ],
    "SLOGAN": ["Workers of Leith", "No gods in the bakery"],
    "SALUTATION": ["Comrades in arms", "Dear bread", "Friendship"],
    "SIGN_MANUAL": ["Charles the baker", "George"],
    "EDITION": ["Editions of bread I have known and eaten with my neighbours"],
    "LATIN_PLACE": ["Paris", "two words"],
}
BEGUN = {
    "IMPRINT": [
        "London: printed by A. Rowe", "Leith, printed for the author", "Printed at the Mill",
        "Published by the Mill", "Chez la veuve Exemple", "Im Verlag der Lampe", "ISBN 0-00",
        "(c) 1981 Mill", "Gedruckt bei Brand", "Tipografia Aurora", "Издательство «Лампа»",
        "Εκδόσεις Λυχνάρι", "Uitgever: De Oven", "A Paris, chez Jean",
    ],
    "PERMISSION": ["Licensed, May 4", "By authority", "Mit Genehmigung", "Avec permission"],
    "LABELLED": ["Title: Bread", "Titre : Le pain", "Language: English", "Τίτλος: Ψωμί"],
    "SCRIPTURE": ["Luke 4:4", "I Kings 17.12", "Matt. iv. 4"],
    "SERIES_EDITOR": ["Edited by Ada Rowe", "Herausgegeben von Ada"],
    "ISSUER": ["Department of Bread", "The Ministry of Flour", "U.S. Department of Ovens"],
}  # fmt: skip
"""pattern → lines that it begins"""


def _each(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(name, text) for name, texts in table.items() for text in texts]


@pytest.mark.parametrize(("name", "text"), _each(FULL))
def test_whole_lines(name: str, text: str) -> None:
    assert getattr(words, name).fullmatch(fold_heading(text))


@pytest.mark.parametrize(("name", "text"), _each(NONE))
def test_lines_of_something_else(name: str, text: str) -> None:
    assert not getattr(words, name).fullmatch(fold_heading(text))


@pytest.mark.parametrize(("name", "text"), _each(BEGUN))
def test_beginnings(name: str, text: str) -> None:
    assert getattr(words, name).match(fold_heading(text))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("London: printed by A. Rowe", True),
        ("LONDON Printed by B. Example, 1650", True),
        ("Druck und Verlag von Brand", True),
        ("Copyright 1981 Mill", True),
        ("How Newspapers Are Printed", False),
        ("Never printed", False),
        ("Imprenta y pueblo", False),
        ("Verlag und Gewalt", False),
        ("Bread", False),
    ],
)
def test_an_imprint_has_a_place_or_a_house(text: str, is_one: bool) -> None:
    assert words.is_imprint(fold_heading(text)) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("P. Exemple, éditeur", True),
        ("Brand & Söhne, Verlagsbuchhandlung", True),
        ("Rowe and Sons, Printers", True),
        ("Ada Rowe & Co.", True),
        ("Editors and Printers", False),
        ("Printers", False),
        ("Bread. Printers", False),
    ],
)
def test_a_publisher_is_a_name_with_a_trade(text: str, is_one: bool) -> None:
    assert words.is_publisher(fold_heading(text)) is is_one


PATTERNS = sorted(
    name for name, one in vars(words).items() if name.isupper() and isinstance(one, re.Pattern)
)


@pytest.mark.parametrize("name", PATTERNS)
@pytest.mark.parametrize("part", ["a", "1 ", "printed ", "no. 1, ", "price ", "by a ", "i", ". "])
def test_patterns_cost_linear_time(name: str, part: str) -> None:
    pattern = getattr(words, name)
    assert_proportional(pattern.match, lambda size: part * (size // len(part)), 2_000, 16_000)
