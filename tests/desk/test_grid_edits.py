"""Edits of the grid: one act, undone in one step; what cannot be is refused with its reason."""

import pytest
from desk_samples import draft, put, suggested

from colophon.catalogue import Catalogue
from colophon.desk.grid_desk import GridDesk
from colophon.desk.grid_edits import CellEdit
from colophon.desk.grid_values import clusters, fingerprint, ngram
from colophon.desk.summaries import Summaries
from colophon.model.errors import DecisionError, RecordConflict
from colophon.model.record import Agent, Record, Text

PRESSES = (
    "Lantern Press",
    "Press, Lantern",
    "Lantern  press",
    "Lanterne Press",
    "Hill 1",
    "Hill 2",
)


@pytest.fixture
def desk(house: Catalogue) -> GridDesk:
    for id_ in "abc":
        house.store.path(id_).unlink()
    put(
        house,
        *(
            draft(f"p{at}", suggested("publisher", Agent(name=name)))
            for at, name in enumerate(PRESSES)
        ),
    )
    shelf = Summaries(house)
    shelf.refresh()
    return GridDesk(house, shelf)


def words(record: Record, term: str) -> list[str]:
    return [str(one.value) for one in record.of(term)]


def every(desk: GridDesk) -> tuple[str, ...]:
    return tuple(sorted(desk.shelf.summaries))


def test_many_cells_are_one_act(desk: GridDesk, house: Catalogue) -> None:
    edits = [
        CellEdit(id="p0", term="language", text="de | en"),
        CellEdit(id="p1", term="title", seen="Title of p1", text="Another title"),
        CellEdit(id="p1", term="publisher", seen="Press, Lantern", text=""),
    ]
    done = desk.edit(edits, what="grid", by="maria")
    assert done.changed == ("p0", "p1")
    assert done.refused == ()
    assert words(house.record("p0"), "language") == ["de", "en"]
    assert words(house.record("p1"), "title") == ["Another title"]
    assert words(house.record("p1"), "publisher") == []
    assert desk.grid.cell("p1", "title").text == "Another title"
    house.decisions.undo(by="maria")
    assert words(house.record("p0"), "language") == []
    assert words(house.record("p1"), "title") == ["Title of p1"]


def test_what_somebody_else_changed_is_not_overwritten(desk: GridDesk, house: Catalogue) -> None:
    house.decisions.set_value("p0", "title", "Theirs", by="ann")
    edits = [
        CellEdit(id="p0", term="title", seen="Title of p0", text="Mine"),
        CellEdit(id="p2", term="title", seen="Title of p2", text="Mine too"),
    ]
    done = desk.edit(edits, what="grid", by="maria")
    assert done.changed == ("p2",)
    assert [(one.id, one.text) for one in done.refused] == [("p0", "Mine")]
    assert "Theirs" in done.refused[0].message


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (CellEdit(id="p0", term="issued", text="long ago, perhaps"), "date"),
        (CellEdit(id="p0", term="accessState", text="tombstone"), "consequences"),
        (CellEdit(id="gone", term="title", text="x"), "no record"),
        (CellEdit(id="p0", term="title", seen="Title of p0", text="One | Two"), "one value"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    desk: GridDesk, house: Catalogue, edit: CellEdit, why: str
) -> None:
    done = desk.edit([edit], what="grid", by="maria")
    assert done.changed == ()
    assert why in done.refused[0].message
    assert not house.decisions.journal.path.exists()


def test_suggestions_are_accepted_as_they_stand(desk: GridDesk, house: Catalogue) -> None:
    chosen = [CellEdit(id=id_, term="publisher", act="accept") for id_ in ("p0", "p1")]
    assert desk.edit(chosen, what="grid", by="maria").changed == ("p0", "p1")
    assert house.record("p0").of("publisher")[0].confirmed
    assert desk.edit(chosen, what="grid", by="maria").changed == ()


def test_a_replacement_is_shown_before_it_is_carried_out(desk: GridDesk, house: Catalogue) -> None:
    given = (every(desk), ("publisher", "title"), r"^lantern\s+(press)$", r"Lantern \1")
    shown, edits = desk.preview_replacement(*given, as_pattern=True)
    assert [one[:3] for one in shown.changes] == [("publisher", "Lantern  press", "Lantern press")]
    assert (shown.cells, shown.records) == (1, 1)
    with pytest.raises(RecordConflict):
        desk.replace(shown, edits, "another seal", what="x", by="maria")
    done = desk.replace(shown, edits, shown.seal, what="x", by="maria")
    assert done.changed == ("p2",)
    assert words(house.record("p2"), "publisher") == ["Lantern press"]


def test_plain_words_are_no_pattern(desk: GridDesk) -> None:
    shown, _ = desk.preview_replacement(every(desk), ("publisher",), ",", ";", as_pattern=False)
    assert [one[1:3] for one in shown.changes] == [("Press, Lantern", "Press; Lantern")]
    with pytest.raises(DecisionError):
        desk.preview_replacement(every(desk), ("publisher",), "", "x", as_pattern=False)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("fingerprint", [{"Lantern Press", "Press, Lantern", "Lantern  press"}]),
        ("ngram", [{"Lantern Press", "Lantern  press"}]),
        ("neighbours", [{"Lantern Press", "Lantern  press", "Lanterne Press"}]),
    ],
)
def test_values_that_may_be_one_are_found(
    desk: GridDesk, method: str, expected: list[set[str]]
) -> None:
    found = desk.clusters(every(desk), "publisher", method)
    assert [{value for value, _ in one.values} for one in found] == expected


def test_a_cluster_becomes_one_value_in_one_act(desk: GridDesk, house: Catalogue) -> None:
    found = desk.clusters(every(desk), "publisher", "fingerprint")[0]
    changes = {value: "Lantern Press" for value, _ in found.values if value != "Lantern Press"}
    done = desk.substitute(every(desk), "publisher", changes, what="merged", by="maria")
    assert done.changed == ("p1", "p2")
    assert words(house.record("p1"), "publisher") == ["Lantern Press"]
    house.decisions.undo(by="maria")
    assert words(house.record("p1"), "publisher") == ["Press, Lantern"]


def test_keys_have_neither_case_accents_nor_order() -> None:
    assert fingerprint("Édition  du Port, la") == fingerprint("LA Edition du PORT")
    assert ngram("Paris") == ngram("paris!")
    assert clusters({"Vol. 11": 1, "Vol. 12": 1}, "neighbours") == ()
    with pytest.raises(DecisionError):
        clusters({}, "guessing")


def test_a_column_is_reconciled_with_the_authority(desk: GridDesk, house: Catalogue) -> None:
    house.publishers.resolve("Hill 1", "", by="maria")
    desk.shelf.refresh(now=True)
    found = desk.find_unreconciled(every(desk), "publisher")
    assert "Hill 1" not in {one.value for one in found}
    asked = next(one for one in found if one.value == "Hill 2")
    assert asked.proposals[0].label == "Hill 1"
    changes = {"Hill 2": asked.proposals[0].uri}
    desk.substitute(every(desk), "publisher", changes, what="reconciled", by="maria")
    assert house.record("p5").of("publisher")[0].value.uri == asked.proposals[0].uri
    with pytest.raises(DecisionError, match="no vocabulary"):
        desk.find_unreconciled(every(desk), "title")


def test_what_is_seen_leaves_as_a_table_and_comes_back(
    desk: GridDesk, house: Catalogue, tmp_path: object
) -> None:
    made = b"".join(desk.export("csv", ("p1", "p0"), ("title", "language")).pieces())
    lines = made.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Record ID,Title,Language,")
    assert [line.split(",")[0] for line in lines[1:]] == ["p1", "p0"]
    file = house.folder / "edited.csv"
    file.write_bytes(made.replace(b"p1,Title of p1,", b"p1,Title of p1,de"))
    plan = house.imports.plan([file], by="maria")
    assert plan.counts["changed"] == 1
    plan.apply(by="maria")
    assert words(house.record("p1"), "language") == ["de"]


def test_columns_are_kept_for_each_person(desk: GridDesk) -> None:
    sets = desk.column_sets
    sets.choose("ann", ("title", "box"))
    sets.name("ann", "short")
    sets.choose("ann", ("title",))
    assert desk.columns("ann") == ("title",)
    assert desk.columns("maria")[0] == "title"
    sets.take("ann", "short")
    assert desk.columns("ann") == ("title", "box")
    sets.remove("ann", "short")
    assert sets.of("ann").sets == {}
    with pytest.raises(DecisionError):
        sets.name("ann", " ")


def test_what_is_typed_is_the_concept_that_it_names(desk: GridDesk, house: Catalogue) -> None:
    desk.edit([CellEdit(id="p0", term="subject", text="Bees | a thing")], what="grid", by="maria")
    known, other = (one.value for one in house.record("p0").of("subject"))
    assert known.uri
    assert other == Text(text="a thing")
