"""Facets: the values that searches are narrowed by, and how many records each leaves."""

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.linked_data.conftest import PRESS, leaflet, said

from colophon.index.search import (
    Among,
    Doc,
    Facet,
    HasWords,
    Join,
    SearchReader,
    SearchWriter,
    YearRange,
)
from colophon.model.record import Text


def filled(path: Path, docs: tuple[Doc, ...]) -> SearchReader:
    """An index of these documents."""
    writer = SearchWriter(path)
    writer.clear()
    for one in docs:
        writer.put(one)
    writer.commit("")
    writer.close()
    return SearchReader(path)


def doc(number: int, places: tuple[str, ...], year: int = 1970) -> Doc:
    filed = tuple(("place", one.lower(), one) for one in places)
    words = (("title", f"Leaflet {number}"), *(("coverage", one) for one in places))
    return Doc(f"d{number}", number, f"Leaflet {number}", words, (), (year, year), filed)


DOCS = (
    doc(1, ("Leeds", "York")),
    doc(2, ("Leeds",), 1980),
    doc(3, ("Bath",)),
    doc(4, ()),
)


def test_values_are_counted_among_what_is_found(tmp_path: Path) -> None:
    reader = filled(tmp_path / "search.sqlite", DOCS)
    assert reader.facet("place") == [
        Facet("leeds", "Leeds", 2),
        Facet("bath", "Bath", 1),
        Facet("york", "York", 1),
    ]
    assert reader.facet("place", YearRange(1980, 1980)) == [Facet("leeds", "Leeds", 1)]
    assert reader.facet("place", HasWords("nothing")) == []
    assert reader.facet("colour") == []


def test_values_come_in_pages_and_by_name(tmp_path: Path) -> None:
    reader = filled(tmp_path / "search.sqlite", DOCS)
    assert [one.key for one in reader.facet("place", limit=1)] == ["leeds"]
    assert [one.key for one in reader.facet("place", start=1, limit=1)] == ["bath"]
    assert [one.key for one in reader.facet("place", by="label")] == ["bath", "leeds", "york"]


def test_a_search_is_narrowed_to_any_of_several_values(tmp_path: Path) -> None:
    reader = filled(tmp_path / "search.sqlite", DOCS)
    north = Among("place", ("leeds", "york"))
    assert [id for id, _, _ in reader.find(north)] == ["d1", "d2"]
    narrowed = Join("and", HasWords("leaflet"), north)
    assert [id for id, _, _ in reader.find(narrowed, by="title")] == ["d1", "d2"]
    assert reader.count(Join("not", HasWords("leaflet"), north)) == 2


def test_counts_follow_what_is_changed_and_withdrawn(tmp_path: Path) -> None:
    path = tmp_path / "search.sqlite"
    reader = filled(path, DOCS)
    assert reader.facet("place", limit=1) == [Facet("leeds", "Leeds", 2)]
    writer = SearchWriter(path)
    writer.remove("d3")
    writer.put(doc(2, ("York",)))
    writer.commit("")
    writer.close()
    assert reader.facet("place") == [Facet("york", "York", 2), Facet("leeds", "Leeds", 1)]


@given(st.lists(st.sets(st.sampled_from("ABCDE")), max_size=12))
def test_counts_are_those_of_counting_by_hand(tmp_path_factory: Any, filed: list[set[str]]) -> None:
    docs = tuple(doc(number, tuple(sorted(one))) for number, one in enumerate(filed))
    reader = filled(tmp_path_factory.getbasetemp() / "counted.sqlite", docs)
    expected = Counter(place for one in filed for place in one)
    assert {one.label: one.count for one in reader.facet("place")} == dict(expected)
    reader.close()


def test_few_among_many_are_counted_as_many_are(tmp_path: Path) -> None:
    many = (doc(number, ("Leeds", "York")[: number % 3], 1900 + number) for number in range(90))
    reader = filled(tmp_path / "search.sqlite", tuple(many))
    assert [(one.key, one.count) for one in reader.facet("place", YearRange(1902, 1903))] == [
        ("leeds", 1),
        ("york", 1),
    ]
    assert reader.facet("place", YearRange(1990, 1990)) == []
    assert reader.facet("place", YearRange(1900, 1959))[0] == Facet("leeds", "Leeds", 40)


def test_a_published_record_is_filed_under_its_values(full_house: Any) -> None:
    reader = SearchReader(full_house.catalogue.services.search)
    (press,) = reader.facet("publisher")
    assert press == Facet(
        PRESS.removeprefix("https://box.example.org/things/id/"), "Harbour Lane", 2
    )
    assert reader.facet("decade") == [Facet("1970", "1970–1979", 2)]
    assert reader.facet("language") == [Facet("en", "English", 2)]
    assert reader.facet("topic") == [Facet("topics/temperance", "Temperance", 2)]
    reader.close()


def test_a_withdrawn_record_is_filed_nowhere(house: Any) -> None:
    house.publish(leaflet("kept"), leaflet("gone", placeOfPublication="Atlantis"))
    reader = SearchReader(house.catalogue.services.search)
    assert [one.key for one in reader.facet("place")] == ["atlantis"]
    gone = leaflet("gone")
    state = said("accessState", Text(text="tombstone"))
    house.publish(msgspec.structs.replace(gone, statements=(*gone.statements, state)))
    assert reader.facet("place") == []
    assert b"tlantis" not in house.catalogue.services.search.read_bytes()
    reader.close()
