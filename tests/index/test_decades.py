"""Decades are counted by whether a record is surely of them."""

from pathlib import Path

from colophon.index.search import Among, DecadeCounts, Doc, SearchReader, SearchWriter


def doc(id: str, years: tuple[int, ...], *decades: int) -> Doc:
    """A record of these years, filed under these decades."""
    facets = (("decade", str(one), f"{one}s") for one in decades)
    return Doc(id, 1, id, years=years, facets=(*facets, ("place", "york", "York")))


def counts(folder: Path, *docs: Doc, most: int = 60, place: str = "york") -> DecadeCounts:
    """The decades of documents with a place."""
    writer = SearchWriter(folder / "search.sqlite")
    for one in docs:
        writer.put(one)
    writer.commit("there")
    writer.close()
    reader = SearchReader(folder / "search.sqlite")
    found = reader.count_decades(Among("place", (place,)), most)
    reader.close()
    return found


def test_a_record_that_may_be_of_two_decades_is_surely_of_neither(tmp_path: Path) -> None:
    found = counts(
        tmp_path,
        doc("a", (1978, 1978), 1970),
        doc("b", (1970, 1979), 1970),
        doc("c", (1975, 1984), 1970, 1980),
        doc("d", ()),
        doc("e", (-9999, 1930)),
    )
    assert found == DecadeCounts({1970: (2, 3), 1980: (0, 1)}, undated=2)


def test_the_last_decades_are_told_and_earlier_ones_are_no_dates(tmp_path: Path) -> None:
    docs = [doc(str(year), (year, year), year // 10 * 10) for year in (1805, 1899, 1901, 1911)]
    found = counts(tmp_path, *docs, most=3)
    assert found == DecadeCounts({1890: (1, 1), 1900: (1, 1), 1910: (1, 1)}, undated=1)


def test_where_nothing_is_found_there_are_no_decades(tmp_path: Path) -> None:
    assert counts(tmp_path, doc("a", (1978, 1978), 1970), place="leeds") == DecadeCounts({}, 0)
