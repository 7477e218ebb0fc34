"""Decisions: kept with who and when, undone across runs, batches as one act."""

import json

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import DecisionError, RecordConflict, RecordNotFound, UnknownTerm
from colophon.model.record import Stage, Status
from colophon.review import decisions


def reopened(catalogue: Catalogue) -> Catalogue:
    return Catalogue.open(catalogue.folder, clock=catalogue.clock)


def test_accepting_all_makes_it_reviewed(catalogue: Catalogue, draft: str) -> None:
    assert catalogue.decisions.accept([draft], by="maria") == (draft,)
    record = catalogue.record(draft)
    assert record.stage is Stage.REVIEWED
    assert (record.reviewed_by, record.reviewed_at) == ("maria", "2026-11-23T12:00:00Z")
    assert record.unconfirmed == ()
    assert catalogue.decisions.waits(record) == ()


def test_undo_and_redo_reach_over_runs(catalogue: Catalogue, draft: str) -> None:
    before = catalogue.record(draft)
    catalogue.decisions.accept([draft], "title", by="maria")
    after = catalogue.record(draft)
    assert reopened(catalogue).decisions.undo(by="jo").what.startswith("accepted title")
    assert catalogue.record(draft) == before
    reopened(catalogue).decisions.redo(by="jo")
    assert catalogue.record(draft) == after
    catalogue.decisions.undo(by="jo")
    with pytest.raises(DecisionError):
        catalogue.decisions.undo(by="jo")


def test_a_batch_is_one_act(catalogue: Catalogue, draft: str, box: object) -> None:
    other = next(iter(catalogue.draft([box("b.txt", "A second leaflet\n")])))  # type: ignore[operator]
    assert other.record is not None
    ids = [draft, other.record.id]
    before = [catalogue.record(id_) for id_ in ids]
    assert set(catalogue.decisions.accept(ids, "language", by="maria")) <= set(ids)
    catalogue.decisions.undo(by="maria")
    assert [catalogue.record(id_) for id_ in ids] == before


def test_a_single_decision_says_why_it_cannot_be(catalogue: Catalogue, draft: str) -> None:
    with pytest.raises(DecisionError):
        catalogue.decisions.accept([draft], "price", by="maria")
    with pytest.raises(UnknownTerm):
        catalogue.decisions.set_value(draft, "flavour", "sour", by="maria")
    with pytest.raises(RecordNotFound, match=draft):
        catalogue.record(draft + "x")


def test_a_subject_is_set_by_its_label(catalogue: Catalogue, draft: str) -> None:
    before = catalogue.record(draft).of("subject")
    catalogue.decisions.set_value(draft, "subject", "Strikes", by="maria")
    after = catalogue.record(draft).of("subject")
    assert after[0].value.uri == "https://w3id.org/colophon/vocab/topics/strikes"
    assert after[1:] == before


def test_what_gave_way_is_told(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "title", "The upper gate", by="maria")
    (effect,) = catalogue.decisions.effects
    assert [str(one.value) for one in effect.set_aside] == [effect.before.title]
    catalogue.decisions.set_value(draft, "publisher", "Somebody", replace=True, by="maria")
    (effect,) = catalogue.decisions.effects
    assert [str(one.value) for one in effect.set_aside] == ["Lower Meadow Allotment Society"]
    assert [one.status for one in effect.after.statements if one.term == "publisher"] == [
        Status.EDITED,
        Status.REPLACED,
    ]


def test_what_was_only_replaced_teaches_nothing(catalogue: Catalogue, draft: str) -> None:
    decisions, topics = catalogue.decisions, "https://w3id.org/colophon/vocab/topics/"
    decisions.set_value(draft, "subject", "Strikes", by="maria")
    suggested = next(one for one in catalogue.record(draft).of("subject") if not one.confirmed)
    decisions.set_value(draft, "subject", "Elections", old=suggested.value.key, by="maria")
    decisions.reject([draft], "subject", "Strikes", by="maria")
    catalogue.subjects.catch_up()
    lessons = (catalogue.workings / "memory" / "lessons.jsonl").read_bytes()
    (lesson,) = map(json.loads, lessons.splitlines())
    assert lesson["rejected"] == [topics + "strikes"]
    assert set(lesson["accepted"]) == {topics + "elections"}


def test_what_changed_meanwhile_is_not_overwritten(catalogue: Catalogue, draft: str) -> None:
    pairs = catalogue.decisions.preview(
        [draft],
        lambda record, by, at: decisions.accept(
            record, "title", profile=catalogue.profile, by=by, at=at
        ),
        by="maria",
    )
    catalogue.decisions.set_value(draft, "price", "20p", by="jo")
    with pytest.raises(RecordConflict):
        catalogue.decisions.journal.apply(pairs, what="late", by="maria", at="")
    assert str(catalogue.record(draft).first("price")) == "20p"
    assert catalogue.record(draft).of("title")[0].status is Status.SUGGESTED
