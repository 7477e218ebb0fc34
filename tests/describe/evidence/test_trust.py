"""What metadata is worth: titles, authors, the accounts of who typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.evidence.declared import canonical
from colophon.describe.evidence.trust import (
    CREATORS,
    TITLES,
    author_is_sound,
    creators,
    is_typed,
    title_is_sound,
    titles,
    trust,
    typists,
)
from colophon.model.document import Embedded

SOUND_TITLES = [
    "Bread Before Dawn", "Brot", "El pan", "ΨΩΜΙ", "Хлеб", "לחם", "خبز", "麵包", "パン", "빵값",
    "1984 and after", "The Document", "An untitled street", "Scanning the horizon",
    "Word by word", "Presentation of the facts", "Final notice", "Page of history",
    "The Rent", "ДОМ", "家賃", "故鄉", "집세", "Two", "Document of a Strike", "Final Demand",
    "Cover the Roof", "Bread & Roses",
]  # fmt: skip
WORTHLESS_TITLES = [
    "", " ", "-", "1234", "Untitled", "untitled-2", "Document1", "Microsoft Word - leaflet.doc",
    "leaflet.indd", "flyer_final.pdf", "scan0001", "IMG_2041", "DSC00012", "Unbenannt",
    "sans titre", "Sin título", "Senza titolo", "Bez tytułu", "Без названия", "Naamloos", "x",
    "2019-04-12", "Presentation1", "PowerPoint Presentation", "page 1.tif", "book.qxd",
    "Microsoft Word - rent.doc", "rent.indd", "Page 3", "12-05-2019", "1984", "AB", "We", "da",
    "家", "Titel", "C:\\rent\\final.doc", "layout 2", "ohne Titel",
]  # fmt: skip


@pytest.mark.parametrize("value", SOUND_TITLES)
def test_sound_titles(value: str) -> None:
    assert title_is_sound(value)


@pytest.mark.parametrize("value", WORTHLESS_TITLES)
def test_worthless_titles(value: str) -> None:
    assert not title_is_sound(value)


SOUND_AUTHORS = [
    "Rosa Mwangi", "Mwangi, Rosa", "Bakers' Union", "Ада Мур", "山田花子", "王小明", "Ada",
    "Jean-Luc d'Exemple", "The Night Bakers", "محمود", "לוי דנה", "Ada Moor", "Hollow Press",
    "Moor, Ada", "家賃会", "山田", "Лев Толстой", "Ed Office",
]  # fmt: skip
WORTHLESS_AUTHORS = [
    "", "x", "user", "User", "Admin", "administrator", "root", "owner", "HP", "Dell", "Lenovo",
    "Canon iR-ADV C5235", "Xerox WorkCentre", "EPSON Scan", "Adobe InDesign CS6",
    "Acrobat Distiller", "LibreOffice 7.3", "pdfTeX-1.40", "Microsoft Office User",
    "Rosa's MacBook", "press@mill.example", "C:\\Users\\rosa", "/home/rosa", "1234", "WordPress",
    "calibre (3.4)", "Scribus", "ABBYY FineReader", "Google", "tesseract", "unknown",
    "ada@hollow.org", "Adobe InDesign", "123", "DOMAIN\\ada", "N/A",
]  # fmt: skip


@pytest.mark.parametrize("value", SOUND_AUTHORS)
def test_sound_authors(value: str) -> None:
    assert author_is_sound(value)


@pytest.mark.parametrize("value", WORTHLESS_AUTHORS)
def test_worthless_authors(value: str) -> None:
    assert not author_is_sound(value)


def test_the_most_trustworthy_title_comes_first(made) -> None:
    document = made(
        "",
        embedded=(
            ("pdf:info/Title", "Bread of the town"),
            ("html:meta/citation_title", "Bread Before Dawn"),
            ("html:title", "Bread | Mill"),
            ("opf:dc:title", "untitled"),
            ("markdown:front-matter/title", "1984"),
        ),
    )
    assert [one.value for one in titles(document)] == [
        "Bread Before Dawn",
        "1984",
        "Bread | Mill",
        "Bread of the town",
    ]


@pytest.mark.parametrize(
    ("source", "value", "typed"),
    [
        ("pdf:info/Author", "Rosa Mwangi", True),
        ("docx:core/dc:creator", "Rosa Mwangi", True),
        ("xmp:dc:creator", "Rosa Mwangi", True),
        ("html:meta/author", "Rosa", True),
        ("html:meta/author", "rosa", True),
        ("html:meta/author", "Rosa Mwangi", False),
        ("opf:dc:creator", "Rosa Mwangi", False),
        ("markdown:front-matter/author", "Rosa Mwangi", False),
        ("html:meta/citation_author", "Rosa Mwangi", False),
    ],
)
def test_who_typed_is_no_author(made, source: str, value: str, typed: bool) -> None:
    document = made("", embedded=((source, value),))
    (one,) = document.embedded
    assert is_typed(document, one) is typed
    assert [each.value for each in typists(document)] == ([value] if typed else [])
    assert [each.value for each in creators(document)] == ([] if typed else [value])


@pytest.mark.parametrize(
    ("generator", "typed"),
    [
        ("Microsoft FrontPage 4.0", True),
        ("LibreOffice 7", True),
        ("WordPress 6.1", False),
        ("Hugo 0.1", False),
        ("pandoc", False),
    ],
)
def test_a_page_saved_by_a_program_names_its_account(made, generator: str, typed: bool) -> None:
    page = (("html:meta/author", "Rosa Mwangi"), ("html:meta/generator", generator))
    document = made("", embedded=page)
    assert is_typed(document, document.embedded[0]) is typed


@pytest.mark.parametrize("table", [TITLES, CREATORS])
def test_tables_are_canonical_and_within_bounds(table) -> None:
    for source, worth in table.items():
        assert canonical(source) == source
        assert 0 < worth < 1
        assert trust(table, Embedded(source=source.upper(), value="x")) in (worth, 0.0)


def test_unknown_sources_are_worth_nothing() -> None:
    assert trust(TITLES, Embedded(source="exif:artist", value="Bread")) == 0


@given(st.text(max_size=120))
def test_any_value_is_judged(value: str) -> None:
    assert title_is_sound(value) in (True, False)
    assert author_is_sound(value) in (True, False)


@pytest.mark.parametrize("part", ["a", ".", "@", " ", "microsoft word - ", "a."])
@pytest.mark.parametrize("judge", [title_is_sound, author_is_sound])
def test_long_values_cost_linear_time(judge, part: str) -> None:
    assert_proportional(judge, lambda size: part * (size // len(part)), 20_000, 160_000)
