"""What is kept of records says what reading them would say."""

import inspect
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.catalogue.conftest import Clock

from colophon.catalogue import Catalogue, views
from colophon.desk.summaries import Summaries
from colophon.model.errors import ConfigError
from colophon.model.record import Date, Record, Statement, Status, Value
from colophon.profile import date_of
from colophon.review.checks import dates, table
from colophon.store import records
from colophon.store.records import RecordStore

Box = Callable[..., str]


def said(term: str, value: Value) -> Statement:
    return Statement(term=term, value=value, status=Status.EDITED, by="maria")


def everything(catalogue: Catalogue) -> tuple[object, ...]:
    """What list, check and the desk say of all records."""
    shelf = Summaries(catalogue)
    shelf.refresh()
    return list(catalogue.lines()), list(catalogue.check()), shelf.summaries


def without_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on no record file may be parsed."""

    def refuse(*_: object) -> None:
        raise AssertionError("a record was parsed")

    monkeypatch.setattr(RecordStore, "load", refuse)
    monkeypatch.setattr(records.RecordStore, "parse", refuse)


def test_drafts_are_listed_checked_and_opened_without_parsing(
    catalogue: Catalogue, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while their files are young, and from another process."""
    paths = [box(f"{name}.txt", f"{name.upper()}\n\nA talk\n") for name in ("ants", "bees")]
    assert [one.outcome for one in catalogue.draft(paths)] == ["new", "new"]
    fresh = Catalogue.open(catalogue.folder, clock=catalogue.clock)
    with monkeypatch.context() as patch:
        without_parsing(patch)
        kept = everything(fresh)
    catalogue.store.forget_parsed()
    assert kept == everything(fresh)
    assert len(kept[0]) == 2  # type: ignore[arg-type]


def test_a_young_draft_edited_by_hand_is_read(catalogue: Catalogue, draft: str) -> None:
    path = catalogue.store.path(draft)
    ahead = path.stat().st_mtime_ns + 3_600_000_000_000  # young however long the machine takes
    os.utime(path, ns=(ahead, ahead))
    state = path.stat()
    list(catalogue.lines())
    path.write_text(path.read_text("utf-8").replace("The lower", "The upper"))
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    ((_, line),) = catalogue.lines()
    assert "UPPER" in line.title.upper()


def test_a_day_may_end_a_finding(catalogue: Catalogue, clock: Clock) -> None:
    coming = Record(id="a", statements=(said("issued", date_of("2026-12")),))
    catalogue.store.save(catalogue.profile.arrange(coming), None)

    def codes() -> set[str]:
        return {one.code for one in catalogue.check()}

    assert "future-date" in codes()
    clock.pass_(20 * 86_400)
    assert "future-date" not in codes()


def test_an_embargo_ends_though_the_record_stays(catalogue: Catalogue, clock: Clock) -> None:
    until = said("embargoUntil", Date(edtf="2026-11-25", display="2026-11-25"))
    catalogue.store.save(Record(id="a", statements=(until,)), None)
    assert "embargo-over" not in {one.code for one in catalogue.check()}
    clock.pass_(3 * 86_400)
    assert "embargo-over" in {one.code for one in catalogue.check()}


def test_who_asks_for_the_day_is_known() -> None:
    """A check that looks at the day must be in what ``changes_by_day`` says."""
    asking = {
        code
        for code, one in table().items()
        if re.search(r"\btoday\b", inspect.getsource(inspect.unwrap(one.find)))
    }
    assert asking == {"future-date", "embargo-over", "access-contradiction"}
    assert "embargoUntil" in inspect.getsource(dates.changes_by_day)


def test_a_new_vocabulary_is_held_against_what_was_kept(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "subject", "Bean growing", by="m")

    def codes() -> list[str]:
        return [one.code for one in Catalogue.open(catalogue.folder).check() if one.subject]

    assert "concept-without-address" not in codes()
    words = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://archive.example.org/w> a skos:ConceptScheme .
<https://archive.example.org/w/x> a skos:Concept ; skos:prefLabel "Bean growing"@en ;
    skos:inScheme <https://archive.example.org/w> .
"""
    Path(catalogue.vocab_folder, "local.ttl").write_text(words, "utf-8")
    assert "concept-without-address" in codes()


def test_where_settings_are_broken_the_draft_is_kept(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Catalogue) -> None:
        raise ConfigError("there is no such setting.")

    monkeypatch.setattr(views, "findings", refuse)
    keeper = views.Keeper(catalogue)
    keeper.add(catalogue.store.save(Record(id="a"), None))
    keeper.close()
    assert [id_ for id_, _ in catalogue.lines()] == ["a"]
