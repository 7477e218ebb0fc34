"""Bylines: the words before a name, in many languages, and what only begins like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.names import bylines
from colophon.describe.names.byline_words import AUTHOR, EDITOR, ILLUSTRATOR, TRANSLATOR


def read(text: str, language: str = "") -> list[tuple[str, str]]:
    return [(one.name.name, one.role) for one in bylines.on_line(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("by Ada Moor", ["Ada Moor"]),
        ("By Ada Moor and John Marsh", ["Ada Moor", "John Marsh"]),
        ("by Ada Moor, John Marsh & Eva Brand", ["Ada Moor", "John Marsh", "Eva Brand"]),
        ("by Ada Moor, M.A.", ["Ada Moor"]),
        ("by\nAda Moor", ["Ada Moor"]),
        ("— by Ada Moor", ["Ada Moor"]),
        ("BY ADA MOOR", ["ADA MOOR"]),
        ("Written by Ada Moor", ["Ada Moor"]),
        ("by Tho: Manton", ["Tho. Manton"]),
        ("by “Crumbs”", ["Crumbs"]),
        ("von Karl Brand", ["Karl Brand"]),
        ("Von Dr. phil. Karl Brand", ["Karl Brand"]),
        ("par Élise d'Ancy", ["Élise d'Ancy"]),
        ("por Ana de la Cruz", ["Ana de la Cruz"]),
        ("di Carlo Prova", ["Carlo Prova"]),
        ("door Jan van der Moor", ["Jan van der Moor"]),
        ("Автор: Лев Толстой", ["Лев Толстой"]),
        ("napisała Anna Nowak", ["Anna Nowak"]),
        ("作者：王小明", ["王小明"]),
        ("王小明 著", ["王小明"]),
    ],
)
def test_authors(line: str, names: list[str]) -> None:
    assert read(line) == [(one, AUTHOR) for one in names]


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("edited by Ada Moor", "Ada Moor", EDITOR),
        ("herausgegeben von Karl Brand", "Karl Brand", EDITOR),
        ("translated by Ada Moor", "Ada Moor", TRANSLATOR),
        ("übersetzt von Karl Brand", "Karl Brand", TRANSLATOR),
        ("traduit par Élise Ancel", "Élise Ancel", TRANSLATOR),
        ("illustrated by Ada Moor", "Ada Moor", ILLUSTRATOR),
        ("王小明 譯", "王小明", TRANSLATOR),
    ],
)
def test_other_makers(line: str, name: str, role: str) -> None:
    assert read(line) == [(name, role)]


@pytest.mark.parametrize(
    "line",
    [
        "", "by", "by and by", "by the river", "von hier an", "par hasard", "di notte", "by 1981",
        "byline", "author", "a word by Ada Moor", "著", "by way of a beginning",
    ],
)  # fmt: skip
def test_no_bylines(line: str) -> None:
    assert read(line) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Rent, by Ada Moor", ["Ada Moor"]),
        ("The Rent. Written by Ada Moor.", ["Ada Moor"]),
        ("THE RENT By ADA MOOR", ["ADA MOOR"]),
        # rights, printing and selling are others' business
        ("The Rent. Copyright, 1887, by Ada Moor", []),
        ("The Rent. Printed By Ada Moor", []),
        ("The Rent, by night", []),
    ],
)
def test_bylines_within_a_paragraph(text: str, names: list[str]) -> None:
    found = list(bylines.inside(text, 0, len(text)))
    assert [one.name.name for one in found] == names
    for one in found:
        assert text[one.start : one.end] == one.name.name


@pytest.mark.parametrize(
    ("line", "alone", "weak"),
    [
        ("by", True, False),
        ("BY", True, False),
        ("_by_", True, False),
        ("written by", True, False),
        ("par", True, None),
        ("von", True, None),
        ("author", False, False),
        ("author:", True, False),
        ("by Ada", False, False),
        ("", False, False),
    ],
)
def test_a_line_that_is_a_byline_word(line: str, alone: bool, weak: bool | None) -> None:
    assert bylines.is_byline_word(line) == alone
    if weak is not None:
        assert bylines.is_weak(line) == weak


SAYINGS = [
    ("en", "By Any Means Necessary"),
    ("en", "BY ANY MEANS NECESSARY"),
    ("", "By Any Means Necessary"),
    ("en-GB", "By Popular Demand"),
    ("en", "By Bread Alone"),
    ("de", "Von Mensch zu Mensch"),
    ("de", "Von Haus zu Haus"),
    ("fr", "Par Tous Les Moyens"),
    ("es", "Por Todos Los Medios"),
]


@pytest.mark.parametrize(("language", "line"), SAYINGS)
def test_sayings_are_no_bylines(language: str, line: str) -> None:
    assert read(line, language) == []
    assert list(bylines.inside(f"The Strike. {line}", 0, 12 + len(line), language)) == []


NAMES = [
    ("en", "By Heather Green", "Heather Green"),
    ("en", "By Zorba Baker", "Zorba Baker"),
    ("en", "by Crumbs", "Crumbs"),
    ("en", "By J. Baker", "J. Baker"),
    ("en", "By “Bread Alone”", "Bread Alone"),
    ("pt", "Por Thomé de Almodovar", "Thomé de Almodovar"),
    ("de", "Von Karl Karlson", "Karl Karlson"),
    ("fr", "Par Louis de la Huche", "Louis de la Huche"),
    ("en", "By Angry Workers", "Angry Workers"),
]


@pytest.mark.parametrize(("language", "line", "name"), NAMES)
def test_names_that_are_words_too_are_names(language: str, line: str, name: str) -> None:
    assert [one for one, _ in read(line, language)] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("BY A WORKING MAN'S WIFE", "WORKING MAN'S WIFE"),
        ("By One of Them", "One of Them"),
        ("par un ouvrier boulanger", "ouvrier boulanger"),
        ("von einem Bäcker", "Bäcker"),
    ],
)
def test_who_hides_behind_a_phrase(line: str, name: str) -> None:
    (found,) = bylines.hidden_bylines(line, 0, len(line))
    assert found.name.name == name


def test_a_body_that_states_something() -> None:
    text = "A statement by the Night Bakers' Union"
    (found,) = bylines.issued_by(text, 0, len(text))
    assert found.name.name == "Night Bakers' Union"


_PARTS = st.sampled_from(
    "by By von par Ada Moor MOOR John and & , . : \n ( ) “ ” M.A. 1981 著 王小明 ： é".split(" ")
)


@given(st.lists(_PARTS, max_size=14).map(" ".join))
def test_names_lie_in_the_text(text: str) -> None:
    found = [*bylines.on_line(text, 0, len(text)), *bylines.inside(text, 0, len(text))]
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert one.name.name.split()[0].strip(".“”") in text
    at = bylines.byline_at(text, 0, len(text))
    assert at is None or 0 <= at < len(text)
