"""What ends or parts a title within a paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.page import title_bounds as bounds
from colophon.describe.page.title_bounds import end_before_date

IMPRINTS = [
    ("A True RELATION of Bread. London, Printed for I. Example, 1651.", "London, Printed for"),
    ("The Loaf. Printed by B. Example", "Printed by"),
    ("Le pain. A PARIS, chez Jean", "A PARIS,"),
    ("Le pain. Chez Jean Exemple", "Chez J"),
    ("Panis. Apud Ioannem", "Apud I"),
    ("The Cost of Bread. Printed by B. Example", "Printed by"),
]


@pytest.mark.parametrize(("text", "found"), IMPRINTS)
def test_an_imprint_within_a_paragraph(text: str, found: str) -> None:
    match = bounds.IMPRINT_INSIDE.search(text)
    assert match is not None
    assert match.group().strip() == found


@pytest.mark.parametrize(
    "text", ["The Printed Word", "On Printing", "chez nous", "The Loaf and the Law", ""]
)
def test_no_imprint_within(text: str) -> None:
    assert bounds.IMPRINT_INSIDE.search(text) is None


@pytest.mark.parametrize("text", ["WHereas the Price", "IEan de la Mer", "ORdered by", "L’An mil"])
def test_drop_capitals(text: str) -> None:
    assert bounds.DROP_CAPITAL.match(text)


@pytest.mark.parametrize("text", ["Whereas", "WHEREAS", "whereas", "The", "1Ab", ""])
def test_no_drop_capitals(text: str) -> None:
    assert not bounds.DROP_CAPITAL.match(text)


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("THE LOAF; OR, THE WAR", "THE LOAF", "THE WAR"),
        ("The Loaf, or, the War", "The Loaf", "the War"),
        ("La boulange, ou le pain", "La boulange", "le pain"),
        ("Das Brot oder die Freiheit", "Das Brot", "die Freiheit"),
        ("Хлеб, или, война", "Хлеб", "война"),
    ],
)
def test_what_joins_an_alternative_title(text: str, before: str, behind: str) -> None:
    found = bounds.OR.search(text)
    assert found is not None
    assert (text[: found.start()], text[found.end() :]) == (before, behind)


@pytest.mark.parametrize("text", ["Bread for all", "The Order of Loaves", "Doctor", "orange"])
def test_nothing_joined(text: str) -> None:
    assert bounds.OR.search(text) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Title: Bread", "Bread"),
        ("TITLE :  Bread and more", "Bread and more"),
        ("Titel: Brot", "Brot"),
        ("Título: Pan", "Pan"),
        ("Τίτλος: Ψωμί", "Ψωμί"),
        ("Titre : Pain", "Pain"),
        ("Subtitle: no", ""),
        ("Title:", ""),
        ("Title\n: Bread", ""),
    ],
)
def test_a_field_of_a_header(text: str, title: str) -> None:
    found = bounds.TITLE_LABEL.match(text)
    assert (found["title"] if found else "") == title


BYLINES = [
    ("By Ada Moor, 12 May 1974", "By Ada Moor"),
    ("By Ada Moor | May 12, 1974 | 4 comments", "By Ada Moor"),
    ("Von Ada Moor, 12. Mai 1974", "Von Ada Moor"),
    ("par Ada Moor – 12 mai 1974", "par Ada Moor"),
    ("Ada Moor · 2014-05-12", "Ada Moor"),
    ("Ada Moor, 12.5.2014", "Ada Moor"),
    ("May 12, 2014", ""),
    ("By Ada Moor", "By Ada Moor"),
    ("By May Moor", "By May Moor"),
]


@pytest.mark.parametrize(("text", "names"), BYLINES)
def test_a_date_is_no_part_of_a_byline(text: str, names: str) -> None:
    assert text[: end_before_date(text, 0, len(text))] == names


@given(text=st.text(max_size=120), start=st.integers(0, 120), end=st.integers(0, 120))
def test_a_byline_ends_within_its_stretch(text: str, start: int, end: int) -> None:
    low, high = sorted((min(start, len(text)), min(end, len(text))))
    assert low <= end_before_date(text, low, high) <= high


@pytest.mark.parametrize("part", ["A ", "Ada May 1 ", "or, ", "Printed ", " | ", "title: "])
@pytest.mark.parametrize(
    "pattern",
    [bounds.IMPRINT_INSIDE, bounds.OR, bounds.DROP_CAPITAL_INSIDE, bounds.ADDRESS_INSIDE,
     bounds.DATE_INSIDE, bounds.STATED],
    ids="imprint or drop address date stated".split(),
)  # fmt: skip
def test_patterns_cost_linear_time(part: str, pattern) -> None:
    assert_proportional(
        lambda text: list(pattern.finditer(text)),
        lambda size: part * (size // len(part)),
        2_000,
        16_000,
    )
