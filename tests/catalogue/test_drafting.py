"""Drafting: kept, continued, never over a person's decision, and one bad document harms none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue import workshop as module
from colophon.catalogue.drafting import documents_in
from colophon.model.record import Stage, Status

Box = Callable[..., str]


def test_a_leaflet_becomes_a_draft(catalogue: Catalogue, draft: str) -> None:
    record = catalogue.record(draft)
    assert record.stage is Stage.DRAFT
    assert record.source is not None
    assert record.source.path == "../box/gate.txt"
    values = {one.term: str(one.value) for one in reversed(record.statements)}
    assert values["title"].casefold() == "the lower gate"
    assert values["publisher"] == "Lower Meadow Allotment Society"
    assert values["issued"] in ("May 2019", "2019-05")
    assert values["language"] == "en"
    assert all(one.evidence for one in record.statements)


def test_every_quote_stands_in_the_document(catalogue: Catalogue, draft: str) -> None:
    text = Path(catalogue.folder, "../box/gate.txt").read_text(encoding="utf-8")
    quotes = [
        (each.quote, text[each.start : each.end])
        for one in catalogue.record(draft).statements
        for each in one.evidence
        if each.start is not None and each.quote
    ]
    assert len(quotes) > 4
    assert all(quote == found for quote, found in quotes)


def test_a_second_run_passes_over(catalogue: Catalogue, draft: str, box: Box) -> None:
    outcomes = [one.outcome for one in catalogue.draft([box(), box("more.txt", "Another one\n")])]
    assert sorted(outcomes) == ["new", "unchanged"]


def test_again_keeps_what_a_person_decided(catalogue: Catalogue, draft: str, box: Box) -> None:
    catalogue.decisions.set_value(draft, "title", "The Lower Gate", by="maria")
    catalogue.decisions.reject([draft], "publisher", by="maria")
    (again,) = catalogue.draft([box()], again=True)
    assert again.outcome == "updated"
    record = catalogue.record(draft)
    assert record.title == "The Lower Gate"
    assert record.of("publisher") == ()
    assert {one.status for one in record.statements if one.term == "issued"} == {Status.SUGGESTED}


def test_nothing_is_kept_without_a_catalogue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, box: Box
) -> None:
    monkeypatch.chdir(tmp_path)
    lent = Catalogue.here(or_lent=True)
    (shown,) = lent.draft([box()], keep=False)
    assert shown.outcome == "shown"
    assert shown.record is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["box"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_document_is_named_and_the_rest_goes_on(
    catalogue: Catalogue, box: Box, jobs: int
) -> None:
    paths = [box("a.txt"), box("empty.txt", ""), "no-such-file.txt", box("b.txt", "B side\n")]
    found = {Path(one.path).name: one for one in catalogue.draft(paths, jobs=jobs)}
    assert [name for name, one in found.items() if one.outcome == "new"] == ["a.txt", "b.txt"]
    for name in ("empty.txt", "no-such-file.txt"):
        (problem,) = found[name].problems
        assert problem.remedy
        assert problem.code.endswith("-document")


def test_two_processes_make_the_same_records(
    catalogue: Catalogue, box: Box, tmp_path: Path
) -> None:
    for number in range(20):
        box(f"{number:02}.txt", f"Leaflet number {number}\n\nA text about bread and rent.\n")
    one = [drafted.record for drafted in catalogue.draft([str(tmp_path / "box")], keep=False)]
    two = [
        drafted.record for drafted in catalogue.draft([str(tmp_path / "box")], keep=False, jobs=2)
    ]
    assert one == two
    assert len(one) == 20


def _crash(workshop: object, path: str, today: object) -> module.Reading:
    if path.endswith("bad.txt"):
        import os

        os._exit(11)
    return _read(workshop, path, today)  # type: ignore[arg-type]


_read = module.read_one


def test_a_document_that_kills_its_process_is_named(
    catalogue: Catalogue, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "read_one", _crash)
    paths = [box(f"{number}.txt", f"Leaflet {number}\n") for number in range(12)]
    paths.insert(5, box("bad.txt"))
    found = {Path(one.path).name: one for one in catalogue.draft(paths, jobs=2)}
    assert len(found) == 13
    assert [name for name, one in found.items() if one.outcome == "unreadable"] == ["bad.txt"]
    assert "crash" in found["bad.txt"].problems[0].message


def test_hidden_files_are_left_out(tmp_path: Path, box: Box) -> None:
    box("a.txt")
    box(".hidden")
    (tmp_path / "box" / ".git").mkdir()
    (tmp_path / "box" / ".git" / "x.txt").write_text("x", encoding="utf-8")
    found = documents_in([str(tmp_path / "box"), "-"])
    assert [Path(one).name for one in found] == ["a.txt", "-"]
