"""An erased record keeps its id, its digest and why; nothing it held stays in the house."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import DecisionError
from colophon.model.record import Record, Stage


@pytest.fixture
def erased(catalogue: Catalogue, draft: str) -> Record:
    """The draft after its history, a remark in its file, and its erasure."""
    catalogue.decisions.set_value(draft, "creator", "Winifred Otterham", by="ann")
    catalogue.decisions.accept([draft], by="ann")
    path = catalogue.store.path(draft)
    path.write_text("# Winifred rang\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    catalogue.decisions.set_value(draft, "withdrawalReason", "asked by letter", by="ann")
    catalogue.decisions.set_value(draft, "accessState", "erased", by="ann")
    return catalogue.record(draft)


def test_only_id_digest_state_and_reason_stay(catalogue: Catalogue, erased: Record) -> None:
    assert {one.term for one in erased.statements} == {"accessState", "withdrawalReason"}
    assert erased.stage is Stage.DRAFT
    assert erased.source is not None
    assert len(erased.source.sha256) == 64
    said = catalogue.store.path(erased.id).read_text(encoding="utf-8")
    assert "Winifred" not in said
    assert "gate.txt" not in said


def test_the_journal_forgets(catalogue: Catalogue, erased: Record) -> None:
    path: Path = catalogue.decisions.journal.path
    assert "Winifred" not in path.read_text(encoding="utf-8")
    assert "Meadow" not in path.read_text(encoding="utf-8")
    assert len(catalogue.decisions.journal.acts()) == 4
    with pytest.raises(DecisionError, match="what it held is forgotten"):
        catalogue.decisions.undo(by="ann")
    assert catalogue.record(erased.id) == erased


def test_other_records_keep_their_history(
    catalogue: Catalogue, erased: Record, box: Callable[..., str]
) -> None:
    (drafted,) = catalogue.draft([box("hedge.txt", "THE HEDGE\n\nIt is cut in May.\n")])
    assert drafted.record is not None
    other = drafted.record.id
    before = catalogue.record(other)
    catalogue.decisions.set_value(other, "note", "cut late", by="ann")
    catalogue.decisions.journal.forget(erased.id)
    catalogue.decisions.undo(by="ann")
    assert catalogue.record(other) == before


def test_a_line_cut_short_by_a_crash_is_forgotten_too(catalogue: Catalogue, draft: str) -> None:
    path = catalogue.decisions.journal.path
    path.write_text(f'{{"line":"act","changes":[{{"id":"{draft}","name":"Winif', encoding="utf-8")
    catalogue.decisions.set_value(draft, "accessState", "erased", by="ann")
    assert "Winif" not in path.read_text(encoding="utf-8")


def test_its_document_brings_nothing_back(
    catalogue: Catalogue, erased: Record, box: Callable[..., str]
) -> None:
    (drafted,) = catalogue.draft([box()], again=True)
    assert drafted.outcome == "unchanged"
    assert catalogue.record(erased.id) == erased
