"""Decisions are journalled, undone and redone: across runs, in batches, or refused."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_samples import FULL, PROFILE, another
from tests.properties import examples

from colophon.model.errors import DecisionError, RecordConflict
from colophon.model.record import Record, Statement, Status, Text
from colophon.review import decisions
from colophon.store.journal import Journal
from colophon.store.records import RecordStore
from colophon.store.texts import RecordTexts

WHO = {"by": "ann", "at": "2026-11-23T12:00:00Z"}


def note(record: Record, text: str) -> Record:
    return decisions.add(record, "note", text, profile=PROFILE, **WHO)


def change(journal: Journal, name: str, text: str) -> None:
    stored = journal.store.load(name)
    journal.apply([(stored, note(stored.record, text))], what=f"add {text}", **WHO)


@pytest.fixture
def journal(store: RecordStore) -> Journal:
    for name in ("a", "b", "c"):
        store.save(replace(FULL, id=name), None)
    return Journal(store)


def states(journal: Journal) -> dict[str, Record]:
    return {name: journal.store.load(name).record for name in journal.store.ids()}


def test_an_act_is_undone_and_redone_by_another_run(journal: Journal) -> None:
    before = states(journal)
    change(journal, "a", "one")
    after = states(journal)
    act = Journal(another(journal.store)).undo(**WHO)
    assert (act.what, act.by) == ("add one", "ann")
    assert states(journal) == before
    assert Journal(journal.store).redo(**WHO) == act
    assert states(journal) == after


def test_a_batch_is_one_act(journal: Journal) -> None:
    before = states(journal)
    pairs = [(one, note(one.record, "x")) for one in map(journal.store.load, "abc")]
    assert len(journal.apply(pairs, what="all", **WHO)) == 3
    journal.undo(**WHO)
    assert states(journal) == before
    with pytest.raises(DecisionError, match="nothing to undo"):
        journal.undo(**WHO)


def test_a_new_record_and_a_deleted_one(journal: Journal) -> None:
    before = states(journal)
    gone = journal.store.load("b")
    journal.apply([(None, replace(FULL, id="d")), (gone, None)], what="swap", **WHO)
    assert journal.store.ids() == ("a", "c", "d")
    journal.undo(**WHO)
    assert states(journal) == before
    journal.redo(**WHO)
    assert journal.store.ids() == ("a", "c", "d")


def test_what_changes_nothing_is_no_act(journal: Journal) -> None:
    stored = journal.store.load("a")
    assert journal.apply([(stored, stored.record)], what="nothing", **WHO) == ()
    assert journal.acts() == ()


def test_undo_is_refused_when_the_record_was_changed(journal: Journal) -> None:
    change(journal, "a", "one")
    stored = journal.store.load("a")
    journal.store.save(
        decisions.reject(stored.record, "note", "one", profile=PROFILE, **WHO), stored.version
    )
    before = states(journal)
    with pytest.raises(DecisionError) as caught:
        journal.undo(**WHO)
    assert caught.value.place == "a"
    assert states(journal) == before


def test_undo_leaves_other_fields_as_they_are_now(journal: Journal) -> None:
    change(journal, "a", "one")
    stored = journal.store.load("a")
    other = Statement(term="box", value=Text(text="7"), status=Status.EDITED)
    new = PROFILE.arrange(stored.record.with_statements((*stored.record.statements, other)))
    journal.store.save(new, stored.version)
    journal.undo(**WHO)
    record = journal.store.load("a").record
    assert record.of("note") == ()
    assert record.of("box") == (other,)


def test_a_conflict_in_a_batch_undoes_the_batch(journal: Journal) -> None:
    loaded = [journal.store.load(name) for name in "abc"]
    journal.store.save(note(loaded[2].record, "theirs"), loaded[2].version)
    before = states(journal)
    with pytest.raises(RecordConflict):
        journal.apply([(one, note(one.record, "mine")) for one in loaded], what="all", **WHO)
    assert states(journal) == before
    assert journal.acts() == ()


def test_a_crash_within_a_batch_can_be_undone(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the power had failed after the first of three records."""
    before = states(journal)
    loaded = [journal.store.load(name) for name in "abc"]
    texts = type(journal.store.texts)
    write = texts.write
    count = 0

    def fail(self: RecordTexts, record_id: str, data: bytes) -> None:
        nonlocal count
        count += 1
        if count > 1:
            raise SystemExit
        write(self, record_id, data)  # type: ignore[arg-type]

    monkeypatch.setattr(texts, "write", fail)
    monkeypatch.setattr(Journal, "_put_back", lambda *arguments: None)
    append = Journal._append
    monkeypatch.setattr(
        Journal, "_append", lambda self, line: append(self, line) if count == 0 else None
    )
    with pytest.raises(SystemExit):
        journal.apply([(one, note(one.record, "mine")) for one in loaded], what="all", **WHO)
    monkeypatch.undo()
    assert states(journal) != before
    Journal(journal.store).undo(**WHO)
    assert states(journal) == before


def test_a_line_cut_short_spoils_nothing(journal: Journal) -> None:
    change(journal, "a", "one")
    with journal.path.open("ab") as file:
        file.write(b'{"line":"act","id":"half')
    change(journal, "b", "two")
    assert [act.what for act in journal.acts()] == ["add one", "add two"]
    journal.undo(**WHO)
    journal.undo(**WHO)
    assert all(one.of("note") == () for one in states(journal).values())


def test_a_new_act_ends_what_could_be_redone(journal: Journal) -> None:
    change(journal, "a", "one")
    journal.undo(**WHO)
    change(journal, "b", "two")
    with pytest.raises(DecisionError, match="nothing to redo"):
        journal.redo(**WHO)


STEPS = st.lists(st.sampled_from(["a", "b", "undo", "undo", "redo"]), min_size=1, max_size=12)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=examples(15),
)
@given(steps=STEPS)
def test_undo_and_redo_walk_the_same_road(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str]
) -> None:
    """Whatever the order, the state is that of the acts in force."""
    store = RecordStore(tmp_path_factory.mktemp("road") / "records", PROFILE)
    for name in ("a", "b"):
        store.save(Record(id=name), None)
    journal = Journal(store)
    history, place = [states(journal)], 0
    for number, step in enumerate(steps):
        if step == "undo" and place:
            journal.undo(**WHO)
            place -= 1
        elif step == "redo" and place + 1 < len(history):
            journal.redo(**WHO)
            place += 1
        elif step in ("a", "b"):
            change(journal, step, f"note {number}")
            del history[place + 1 :]
            history.append(states(journal))
            place += 1
        assert states(journal) == history[place]
