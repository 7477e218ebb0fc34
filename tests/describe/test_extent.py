"""Extent and size: what is counted and measured of the file, and nothing else."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.extent import SIZES, measure_page, pages, paper_name, size_text
from colophon.describe.genre import FEWEST, LEAFLETS, MOST, PAMPHLETS, POSTERS, by_pages, by_words
from colophon.model.document import Document, Page

Make = Callable[..., Document]


@pytest.mark.parametrize(("count", "said"), [(1, "1 page"), (2, "2 pages"), (24, "24 pages")])
def test_pages_are_counted_in_words(count: int, said: str) -> None:
    assert pages(count) == said


@pytest.mark.parametrize(("name", "width", "height"), SIZES)
def test_papers_have_their_names_either_way(name: str, width: int, height: int) -> None:
    assert paper_name(width, height) == name
    assert paper_name(height, width) == f"{name}, landscape"
    assert paper_name(width + 2, height - 2) == name


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [
        (210, 297, "30 × 21 cm"),
        (297, 210, "21 × 30 cm"),
        (208, 299, "30 × 21 cm"),
        (148, 210, "21 × 15 cm"),
        (216, 279, "28 × 22 cm"),
        (100, 100, "10 × 10 cm"),
        (101, 100, "10 × 11 cm"),
        (1, 1, "1 × 1 cm"),
    ],
)
def test_sizes_are_whole_centimetres_rounded_up(width: int, height: int, said: str) -> None:
    assert size_text(width, height) == said


@given(width=st.integers(1, 3_000), height=st.integers(1, 3_000))
def test_any_size_is_written_and_named_alike(width: int, height: int) -> None:
    high, wide = (int(one) for one in size_text(width, height).removesuffix(" cm").split(" × "))
    assert abs(high * 10 - height) < 13
    assert abs(wide * 10 - width) < 13
    name = paper_name(width, height)
    assert name.endswith(", landscape") is (bool(name) and width > height)


@pytest.mark.parametrize(
    ("width", "height", "measured"),
    [(210.2, 296.7, (210, 297)), (None, 297.0, None), (210.0, None, None), (0.0, 297.0, None)],
)
def test_a_page_without_measures_has_no_size(
    width: float | None, height: float | None, measured: tuple[int, int] | None
) -> None:
    assert measure_page(Page(number=1, start=0, end=1, width=width, height=height)) == measured


def sized(made: Make, *sizes: tuple[float, float]) -> Document:
    document = made("Bread", media_type="application/pdf")
    found = tuple(
        Page(number=number, start=0, end=5, width=width, height=height)
        for number, (width, height) in enumerate(sizes, 1)
    )
    return msgspec.structs.replace(document, pages=found, extent=len(found))


def test_the_commonest_size_says_of_how_many_pages(made: Make, described: Any) -> None:
    document = sized(made, (210, 297), (210, 297), (420, 297))
    (one,) = [each for each in described(document, "extent") if each.term == "dimensions"]
    assert str(one.value) == "30 × 21 cm"
    assert one.evidence[0].note == "The size of 2 of 3 pages: A4."


def test_a_size_without_a_name_names_none(made: Make, described: Any) -> None:
    (one,) = [
        each for each in described(sized(made, (111, 222)), "extent") if each.term == "dimensions"
    ]
    assert one.evidence[0].note == "The size of the pages."


def test_every_kind_of_file_is_told_once(made: Make, described: Any) -> None:
    document = made("Bread", media_type="")
    assert [str(one.value) for one in described(document, "extent")] == []
    document = made("Bread", media_type="text/plain")
    found = [str(one.value) for one in described(document, "extent") if one.term == "format"]
    assert found == ["text/plain"]


@given(count=st.integers(1, 500), area=st.floats(0, 3e6))
def test_pages_make_one_genre_and_say_why(count: int, area: float) -> None:
    genre, rule = by_pages(count, area)
    assert bool(genre) is bool(rule)
    assert genre in (None, LEAFLETS, PAMPHLETS, POSTERS)
    assert (genre is None) is (count > MOST)
    if genre == PAMPHLETS:
        assert FEWEST <= count <= MOST
        assert str(count) in rule


@given(words=st.integers(0, 200_000))
def test_words_make_genres_that_they_may_fill(words: int) -> None:
    found = list(by_words(words))
    assert len(found) <= 2
    assert all(0.3 < sure <= 0.5 for _, sure, _ in found)
    assert all(f" {words} words " in rule for _, _, rule in found)
    assert [genre for genre, _, _ in found if genre == POSTERS] == []


KINDS = [
    ("Bread", 0, "text/plain", ["Text", "Words to be read."]),
    ("", 0, "text/plain", ["Text", "A kind of file that holds text; this one has no words."]),
    (" \n", 0, "text/html", ["Text", "A kind of file that holds text; this one has no words."]),
    ("", 1, "image/png", ["Still image", "An image without words."]),
    ("", 0, "image/png", ["Still image", "An image without words."]),
    ("Bread", 1, "image/png", ["Text", "Words to be read."]),
    ("", 2, "application/pdf", []),
]


@pytest.mark.parametrize(("text", "count", "media_type", "said"), KINDS)
def test_the_type_says_no_more_than_is_there(
    made: Make, described: Any, text: str, count: int, media_type: str, said: list[str]
) -> None:
    document = made(text, pages=count, media_type=media_type)
    found = [one for one in described(document, "genre") if "dcmitype" in str(one.value.key)]
    assert [part for one in found for part in (str(one.value), one.evidence[0].note)] == said
    for one in found:
        assert one.evidence[0].quote == media_type
        assert one.evidence[0].source == "file"


@pytest.mark.parametrize("title", ["Manifesto", "Petition", "Newsletter", "Flugblatt", "Ballad"])
def test_a_genre_quotes_its_word_in_the_title(made: Make, described: Any, title: str) -> None:
    text = f"{title} of the Night Bakers\n\n" + "The ovens are lit at two in the morning. " * 30
    document = made(text)
    for one in described(document, "language", "title", "genre"):
        piece = one.evidence[0]
        if piece.note == "The title names this genre.":
            assert text[piece.start : piece.end] == piece.quote == title


def test_a_title_that_nobody_printed_names_no_genre(made: Make, described: Any) -> None:
    text = "Whereas this petition of the bakers was left at the door, nobody came to read it. " * 9
    notes = [
        one.evidence[0].note
        for one in described(made(text), "language", "title", "genre")
        if one.term == "type"
    ]
    assert "The title names this genre." not in notes
