"""Drafting: kept, continued, never over a person's decision, and one bad document harms none."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.catalogue.bounds import with_bounds
from tests.read.pdfs import drawing_itself_twice

from colophon.catalogue import Catalogue
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


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_document_that_eats_all_memory_is_named(
    catalogue: Catalogue, box: Box, tmp_path: Path, jobs: int
) -> None:
    paths = [box(f"{number}.txt", f"Leaflet {number}\n") for number in range(6)]
    bad = tmp_path / "box" / "bad.pdf"
    bad.write_bytes(drawing_itself_twice())
    paths.insert(3, str(bad))
    catalogue = with_bounds(catalogue, "megabytes: 512, seconds: 60")
    found = {Path(one.path).name: one for one in catalogue.draft(paths, jobs=jobs)}
    assert len(found) == 7
    assert [name for name, one in found.items() if one.outcome == "unreadable"] == ["bad.pdf"]
    assert found["bad.pdf"].problems[0].code == "takes-too-much-memory"


def test_a_document_that_takes_too_long_is_named(catalogue: Catalogue, box: Box) -> None:
    long = box("long.txt", "All tenants meet in the hall, and bring tea. " * 200_000)
    catalogue = with_bounds(catalogue, "seconds: 0.1")
    found = list(catalogue.draft([long, box()], keep=False))
    assert found[0].problems[0].code == "takes-too-long"
    assert "seconds" in found[0].problems[0].remedy
    assert len(found) == 2


def test_the_same_document_twice_in_a_batch_is_drafted_once(catalogue: Catalogue, box: Box) -> None:
    paths = [box("one.txt"), box("two.txt")]
    assert [one.outcome for one in catalogue.draft(paths)] == ["new", "unchanged"]


def test_hidden_files_are_left_out(tmp_path: Path, box: Box) -> None:
    box("a.txt")
    box(".hidden")
    (tmp_path / "box" / ".git").mkdir()
    (tmp_path / "box" / ".git" / "x.txt").write_text("x", encoding="utf-8")
    found = documents_in([str(tmp_path / "box"), "-"])
    assert [Path(one).name for one in found] == ["a.txt", "-"]
