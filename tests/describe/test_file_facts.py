"""Extent, genre and embedded metadata: what can be counted, named or is declared."""

from datetime import date

import pytest

from colophon.config import Config
from colophon.describe import Context
from colophon.describe.extent import paper_name, size_text
from colophon.describe.genre import DCMI, LEAFLETS, PAMPHLETS, POSTERS, Genre, by_pages, by_words
from colophon.model.document import Document, Page
from colophon.model.record import Agent, Date


@pytest.mark.parametrize(
    ("width", "height", "shown", "paper"),
    [
        (210, 297, "30 × 21 cm", "A4"),
        (297, 210, "21 × 30 cm", "A4, landscape"),
        (216, 279, "28 × 22 cm", "Letter"),
        (147, 211, "21 × 15 cm", "A5"),
        (100, 100, "10 × 10 cm", ""),
        (101, 200, "20 × 11 cm", ""),
    ],
)
def test_sizes_are_height_by_width_in_centimetres_rounded_up(width, height, shown, paper):
    assert (size_text(width, height), paper_name(width, height)) == (shown, paper)


def test_pages_and_size_are_counted(values):
    options = {"pages": 8, "millimetres": (148.2, 209.8), "media_type": "application/pdf"}
    assert values("Bread", "extent", **options) == ["8 pages"]
    assert values("Bread", "dimensions", **options) == ["21 × 15 cm"]
    assert values("Bread", "format", **options) == ["application/pdf"]


def test_without_pages_no_extent_is_claimed(values):
    assert values("Bread " * 900, "extent") == []


@pytest.mark.parametrize(
    ("pages", "area", "genre"),
    [
        (1, 0, LEAFLETS),
        (4, 0, LEAFLETS),
        (5, 0, PAMPHLETS),
        (48, 0, PAMPHLETS),
        (49, 0, None),
        (1, 297 * 420, POSTERS),
        (2, 210 * 297, LEAFLETS),
    ],
)
def test_genre_by_number_of_pages(pages, area, genre):
    assert by_pages(pages, area)[0] == genre


@pytest.mark.parametrize(
    ("words", "first"),
    [(20, None), (300, LEAFLETS), (1_050, PAMPHLETS), (9_000, PAMPHLETS), (60_000, None)],
)
def test_genre_by_words_where_there_are_no_pages(words, first):
    found = [genre for genre, _, _ in by_words(words)]
    assert (found[0] if found else None) == first


def test_the_rule_is_the_note(described, made):
    found = described(made("Bread is good and here are words. " * 150))
    genres = [one for one in found if one.term == "type"][1:]
    assert genres
    for one in genres:
        assert one.evidence[0].inferred
        assert "words a page" in one.evidence[0].note
        assert one.value.uri.startswith("http://vocab.getty.edu/aat/")


def test_a_genre_named_in_the_title(described, made):
    text = "Manifesto of the Night Bakers\n\n" + "The ovens are lit at two in the morning. " * 30
    found = [str(one.value) for one in described(made(text)) if one.term == "type"]
    assert "Manifestos" in found


def test_embedded_metadata_is_graded(described, made):
    document = made(
        "",
        embedded=(
            ("opf:dc:publisher", "Crumb Press"),
            ("pdf:info/CreationDate", "D:20190412101500Z"),
            ("html:meta/citation_publication_date", "2019/04/12"),
            ("html:meta/description", "On bread and those who bake it."),
            ("pdf:info/Author", "Rosa Mwangi"),
            ("opf:dc:rights", "Copy freely."),
        ),
    )
    found = {one.term: one for one in described(document)}
    assert isinstance(found["publisher"].value, Agent)
    assert "creator" not in found
    notes = [str(one.value) for one in described(document) if one.term == "internalNote"]
    assert any("Rosa Mwangi" in note for note in notes)
    assert "The file says that it was made on 12 April 2019." in notes
    assert "created" not in found
    assert isinstance(found["issued"].value, Date)
    assert found["issued"].value.edtf == "2019-04-12"
    assert found["issued"].value.basis == "embedded"
    assert str(found["rights"].value) == "Copy freely."
    assert all(
        one.evidence[0].source != "text"
        for one in found.values()
        if one.term in ("publisher", "issued")
    )


@pytest.mark.parametrize("value", ["2019-13-45", "yesterday", "", "20191"])
def test_dates_that_are_none(described, made, value):
    document = made("", embedded=(("opf:dc:date", value),))
    assert not [
        one for one in described(document) if one.term == "issued" and one.value.edtf != "2019"
    ]


def test_empty_documents_have_a_type_only(described, made):
    document: Document = made("")
    assert {one.term for one in described(document)} == {"type", "format"}


def picture(text: str = "", media_type: str = "image/png", legibility: float | None = None):
    page = Page(number=1, start=0, end=len(text), frame=(900, 700), legibility=legibility)
    return Document(
        name="a", text=text, media_type=media_type, sha256="", size=0, reader="image",
        pages=(page,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("document", "kinds"),
    [
        (picture("Bread is ready", legibility=0.9), ["Text"]),
        (picture(), ["Still image"]),
        (picture(legibility=0.3), []),
        (picture(media_type="application/pdf"), []),
    ],
    ids=["words", "none", "unreadable", "a PDF without text"],
)
def test_a_page_that_nobody_could_read_is_no_image_without_words(document, kinds, shipped):
    found = Genre().describe(document, Context(Config(), shipped, date(2026, 1, 1)))
    assert [str(one.value) for one in found if one.value.uri.startswith(DCMI)] == kinds
