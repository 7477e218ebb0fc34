"""Repositories harvested again and again: each by itself, those that fail left in peace."""

from typing import Any

import pytest
from tests.catalogue.test_harvesting import Source

from colophon.catalogue import Catalogue
from colophon.catalogue.harvest_sources import HarvestSources, SourceState, Visit
from colophon.config import HarvestSource
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.model.errors import HarvestError

GOOD, BAD = "https://good.example.org/oai", "https://bad.example.org/oai"


class Repositories(Transport):
    """Two repositories, of which one can be made to fail."""

    def __init__(self, clock: Any) -> None:
        self.good, self.bad = Source(clock), Source(clock)
        self.good.base, self.bad.base = GOOD, BAD
        self.failing = True
        self.asked: list[str] = []

    def get(self, url: str) -> HttpAnswer:
        self.asked.append(url.partition("?")[0])
        if url.startswith(GOOD):
            return self.good.get(url)
        if self.failing:
            raise HarvestError("cannot be reached.", place=BAD, remedy="See the address.")
        return self.bad.get(url)

    def post(self, url: str, form: bytes) -> HttpAnswer:
        raise NotImplementedError


@pytest.fixture
def catalogue(catalogue: Catalogue) -> Catalogue:
    """A catalogue whose settings name both, the failing one first."""
    path = catalogue.folder / "records" / "catalogue.yaml"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"\nsources:\n- {{url: '{BAD}'}}\n- {{url: '{GOOD}', accept: true}}\n")
    return Catalogue.open(catalogue.folder, clock=catalogue.clock)


@pytest.fixture
def repositories(catalogue: Catalogue) -> Repositories:
    found = Repositories(catalogue.clock)
    for source in (found.good, found.bad):
        source.put("one", "<dc:title>The Gate</dc:title>")
    return found


def visited(catalogue: Catalogue, transport: Transport, *, again: bool = False) -> list[Visit]:
    found = []
    for visit in HarvestSources(catalogue).visits(again=again, transport=transport):
        list(visit)
        found.append(visit)
    return found


def test_what_fails_stops_none_of_the_others(
    catalogue: Catalogue, repositories: Repositories
) -> None:
    bad, good = visited(catalogue, repositories)
    assert "cannot be reached" in str(bad.error)
    assert good.error is None
    assert len(list(catalogue.records())) == 1
    (_, failed), (_, done) = HarvestSources(catalogue).states()
    now = int(catalogue.clock().timestamp())
    assert (failed.failures, failed.done, failed.tried) == (1, 0, now)
    assert "cannot be reached" in failed.message
    assert (done.failures, done.done, done.taken, done.message) == (0, now, 1, "")


def test_a_source_that_failed_is_left_in_peace_longer_each_time(
    catalogue: Catalogue, repositories: Repositories, clock: Any
) -> None:
    visited(catalogue, repositories)
    for minutes in (10, 20, 40):
        clock.pass_(minutes * 60 - 1)
        repositories.asked.clear()
        bad, _ = visited(catalogue, repositories)
        assert bad.rests_until == int(catalogue.clock().timestamp()) + 1
        assert BAD not in repositories.asked
        clock.pass_(1)
        bad, _ = visited(catalogue, repositories)
        assert bad.error
    bad, _ = visited(catalogue, repositories, again=True)
    assert bad.error
    assert SourceState(tried=0, failures=99).rests_until == 86_400


def test_one_that_recovers_is_as_if_it_had_never_failed(
    catalogue: Catalogue, repositories: Repositories, clock: Any
) -> None:
    visited(catalogue, repositories)
    repositories.failing = False
    clock.pass_(3_600)
    bad, _ = visited(catalogue, repositories)
    assert (bad.error, bad.rests_until) == (None, 0)
    (_, state), _ = HarvestSources(catalogue).states()
    assert (state.failures, state.message, state.taken) == (0, "", 1)
    assert len(list(catalogue.records())) == 2


def test_what_was_done_before_a_failure_stays_known(
    catalogue: Catalogue, repositories: Repositories, clock: Any
) -> None:
    repositories.failing = False
    visited(catalogue, repositories)
    then = int(catalogue.clock().timestamp())
    repositories.failing = True
    clock.pass_(3_600)
    visited(catalogue, repositories)
    (_, state), _ = HarvestSources(catalogue).states()
    assert (state.done, state.failures) == (then, 1)


def test_a_state_that_cannot_be_read_is_none(
    catalogue: Catalogue, repositories: Repositories
) -> None:
    visited(catalogue, repositories)
    path = catalogue.workings / "harvests" / "sources.json"
    path.write_bytes(b"{")
    assert [state for _, state in HarvestSources(catalogue).states()] == [SourceState()] * 2


def test_sources_have_to_be_named(tmp_path: Any, clock: Any) -> None:
    from colophon.catalogue import make_catalogue

    make_catalogue(tmp_path / "bare", {"domain": "bare.example.org", "email": "a@bare.example.org"})
    bare = Catalogue.open(tmp_path / "bare", clock=clock)
    with pytest.raises(HarvestError, match="no repository is named"):
        list(HarvestSources(bare).visits())


def test_a_running_harvest_is_not_taken_for_a_fault_of_the_source(
    catalogue: Catalogue, repositories: Repositories
) -> None:
    _, good = HarvestSources(catalogue).visits(transport=repositories)
    repositories.good.put("two", "<dc:title>The Fence</dc:title>")
    running = iter(good)
    next(running)
    bad, _ = HarvestSources(catalogue).visits(transport=repositories)
    with pytest.raises(HarvestError, match="being harvested into already"):
        list(bad)
    list(running)
    assert HarvestSources(catalogue).states()[0] == (HarvestSource(url=BAD), SourceState())


def test_what_came_from_a_source_is_counted_deletions_too(
    catalogue: Catalogue, repositories: Repositories, clock: Any
) -> None:
    repositories.good.put("two", "<dc:title>The Fence</dc:title>")
    visited(catalogue, repositories)
    (_, failed), (_, done) = HarvestSources(catalogue).states()
    assert (failed.held, failed.deleted, failed.code) == (None, None, "harvest-error")
    assert (done.held, done.deleted, done.code) == (2, 0, "")
    clock.pass_(60)
    repositories.good.put("two", None)
    visited(catalogue, repositories)
    _, (_, done) = HarvestSources(catalogue).states()
    assert (done.held, done.deleted) == (2, 1)
    clock.pass_(60)
    repositories.good.put("two", "<dc:title>The Fence</dc:title>")
    visited(catalogue, repositories)
    _, (_, done) = HarvestSources(catalogue).states()
    assert (done.held, done.deleted) == (2, 0)
