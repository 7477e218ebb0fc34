"""The search index follows a publication in parts: what was taken in before a fault stays."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tests.catalogue.test_backup import record
from tests.postgres import Cluster

from colophon.catalogue import Catalogue
from colophon.catalogue.index_in_use import VARIABLE
from colophon.index.search import HasWords, SearchReader
from colophon.publish import finding


@contextmanager
def searching(catalogue: Catalogue) -> Iterator[SearchReader]:
    reader = SearchReader(catalogue.services.search)
    yield reader
    reader.close()


@pytest.mark.parametrize("kind", ["files", "database"])
def test_what_was_taken_in_before_a_fault_stays(
    catalogue: Catalogue, cluster: Cluster, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    if kind == "database":
        monkeypatch.setenv(VARIABLE, cluster.url("search_in_parts"))
    for number in range(5):
        catalogue.store.save(record(number, f"Seed swap {number}"), None)
    taken: list[str] = []
    take = finding._take

    def fail_once(writer: Any, change: Any) -> None:
        taken.append(change.id)
        if len(taken) == 4:
            raise RuntimeError("the power went")
        take(writer, change)

    monkeypatch.setattr(finding, "_TOGETHER", 2)
    monkeypatch.setattr(finding, "_take", fail_once)
    with pytest.raises(RuntimeError, match="power"):
        catalogue.services.publish()
    with searching(catalogue) as reader:
        assert reader.count(None) == 2
        # the publication itself has happened: the search index goes on where it stopped
        assert catalogue.services.publish().unchanged == 5
        assert reader.count(None) == reader.count(HasWords("swap")) == 5
    assert taken == [f"leaflet-{number}" for number in (0, 1, 2, 3, 2, 3, 4)]
