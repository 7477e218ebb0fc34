"""Series with their numbers on lines of their own, and in sentences."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.imprint.series_names import numbered_series
from colophon.model.document import Document

Made = Callable[..., Document]


def read(document: Document) -> list[tuple[str, str]]:
    return [(document.text[one.start : one.end], one.number) for one in numbered_series(document)]


@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        ("MILLRACE LEAFLETS. No. 7.          One Penny", "MILLRACE LEAFLETS", "7"),
        ("THE HEDGE LIBRARY.—No. 4.", "THE HEDGE LIBRARY", "4"),
        ("STILE BOOKS Number Two            35p", "STILE BOOKS", "2"),
        ("BIBLIOTECA «LA ESPIGA»        FOLLETO VI", "BIBLIOTECA «LA ESPIGA»", "6"),
        ("COLECÇÃO «LER EM CASA»  —  4", "LER EM CASA", "4"),
        ("Union der Bäcker — Lernheft Reihe: 3", "Lernheft Reihe", "3"),
        ("reihe kerzenlicht, band 9", "reihe kerzenlicht", "9"),
        ("no. 4 of the Kitchen Table Pamphlets", "Kitchen Table Pamphlets", "4"),
        ("32 p. ; 20 cm. - (Los Cuadernos; 4)", "Los Cuadernos", "4"),
        ('Библиотека „СѢЯТЕЛЬ"    № 12    Цѣна 3 лева', 'Библиотека „СѢЯТЕЛЬ"', "12"),
        ("سلسلة « الدفتر الأزرق »  —  ٢", "الدفتر الأزرق", "2"),
        ("Kansan kirjasarja. 2.", "Kansan kirjasarja", "2"),
    ],
)
def test_name_and_number_are_parted(made: Made, line: str, name: str, number: str) -> None:
    assert read(made(line + "\nOf Bread\nby Nobody\n")) == [(name, number)]


def test_the_number_may_stand_below(made: Made) -> None:
    document = made("THE GATEHOUSE LIBRARY\nNo. 12\nOf Bread\n")
    assert read(document)[0] == ("THE GATEHOUSE LIBRARY", "12")


@pytest.mark.parametrize(
    "line", ["19e Année — N° 11", "Jahrgang 5 • Nummer 3", "Heft 17", "Vol. XIX, No. 3", "No. 5"]
)
def test_a_volume_is_no_series(made: Made, line: str) -> None:
    assert read(made(line + "\nOf Bread\n")) == []


@pytest.mark.parametrize("part", ["=", " ", "a", "No. 7 ", "Library 7\n", "(a; ", "\n"])
def test_time_grows_with_the_text(made: Made, part: str) -> None:
    def found(document: Document) -> None:
        list(numbered_series(document))

    assert_proportional(found, lambda n: made(part * (n // len(part))), 1_500, 12_000)


@given(st.text(max_size=300))
def test_what_is_found_stands_there(made: Made, text: str) -> None:
    document = made(text)
    for one in numbered_series(document):
        assert 0 <= one.start < one.end <= len(text)
        assert 0 <= one.number_start < one.number_end <= len(text)
        assert one.number.isdecimal()
