"""Taking records out: drafts discarded, records deleted, each undone as it was done."""

from collections.abc import Callable

import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue.removal import delete, discard
from colophon.model.errors import DecisionError, RecordNotFound

Box = Callable[..., str]


def test_a_discarded_draft_is_not_drafted_again_by_itself(
    catalogue: Catalogue, draft: str, box: Box
) -> None:
    before = catalogue.record(draft)
    assert discard(catalogue, [draft], by="maria") == (draft,)
    assert catalogue.store.ids() == ()
    assert [one.outcome for one in catalogue.draft([box()])] == ["discarded"]
    catalogue.decisions.undo(by="maria")
    assert catalogue.record(draft) == before
    assert [one.outcome for one in catalogue.draft([box()])] == ["unchanged"]
    catalogue.decisions.redo(by="maria")
    assert [one.outcome for one in catalogue.draft([box()])] == ["discarded"]
    assert [one.outcome for one in catalogue.draft([box()], again=True)] == ["new"]


def test_many_are_discarded_as_one_act(catalogue: Catalogue, draft: str, box: Box) -> None:
    (other,) = catalogue.draft([box("b.txt", "A second leaflet\n")])
    assert other.record is not None
    discard(catalogue, [draft, other.record.id], by="maria")
    assert catalogue.store.ids() == ()
    catalogue.decisions.undo(by="maria")
    assert set(catalogue.store.ids()) == {draft, other.record.id}


def test_what_was_reviewed_is_not_discarded_but_deleted(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.accept([draft], by="maria")
    with pytest.raises(DecisionError, match="was reviewed") as caught:
        discard(catalogue, [draft], by="maria")
    assert caught.value.remedy.endswith(f"colophon delete {draft}.")
    with pytest.raises(RecordNotFound):
        delete(catalogue, [draft, "no-such-record"], by="maria")
    assert draft in catalogue.store


def test_a_deleted_record_is_announced_and_comes_back(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    (id_,) = catalogue.store.ids()
    delete(catalogue, [id_], by="maria")
    report = catalogue.services.publish()
    assert (report.live, report.tombstones) == (0, 1)
    catalogue.decisions.undo(by="maria")
    report = catalogue.services.publish()
    assert (report.live, report.added, report.named) == (1, 1, ())
    assert catalogue.store.ids() == (id_,)


def test_what_a_deleted_record_taught_is_forgotten(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "subject", "Strikes", by="maria")
    catalogue.subjects.catch_up()
    lessons = catalogue.workings / "memory" / "lessons.jsonl"
    assert draft in lessons.read_text(encoding="utf-8")
    delete(catalogue, [draft], by="maria")
    catalogue.subjects.catch_up()
    assert draft not in lessons.read_text(encoding="utf-8")
