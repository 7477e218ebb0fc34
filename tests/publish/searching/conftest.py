"""Indexes to search in, and the published house of linked data."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.publish.linked_data.conftest import full_house, house, make

from colophon.index.search import Doc, SearchReader, SearchWriter

__all__ = ["full_house", "house", "make"]

Fill = Callable[..., SearchReader]


def doc(id: str, title: str, *words: tuple[str, str], languages: str = "en", **more: object) -> Doc:
    """A document of a title and further texts."""
    said = (("title", title), *words)
    return Doc(id, 1, title, said, languages=tuple(languages.split()), **more)


@pytest.fixture
def fill(tmp_path: Path) -> Iterator[Fill]:
    """Makes an index of documents, and a reader of it."""
    readers: list[SearchReader] = []

    def filled(*docs: Doc) -> SearchReader:
        path = tmp_path / "search.sqlite"
        writer = SearchWriter(path)
        for one in docs:
            writer.put(one)
        writer.commit("")
        writer.close()
        readers.append(SearchReader(path))
        return readers[-1]

    yield filled
    for one in readers:
        one.close()
