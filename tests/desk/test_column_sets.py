"""The columns of each person, and the sets that they name: kept in a file, whatever is in it."""

from pathlib import Path

import pytest

from colophon.desk.column_sets import LONGEST_NAME, MOST_COLUMNS, ColumnSets
from colophon.model.errors import DecisionError


@pytest.fixture
def sets(tmp_path: Path) -> ColumnSets:
    return ColumnSets(tmp_path / "workings" / "columns.json")


def test_nobody_has_chosen_anything_at_first(sets: ColumnSets) -> None:
    assert (sets.of("ana").now, sets.of("ana").sets) == ((), {})
    sets.remove("ana", "none")
    sets.take("ana", "none")
    assert sets.of("ana").now == ()


def test_each_person_has_columns_and_sets_of_their_own(sets: ColumnSets) -> None:
    sets.choose("ana", ["title", "issued"])
    sets.name("ana", "  short  ")
    sets.choose("ana", ["publisher"])
    sets.choose("ben", ["note"])
    assert sets.of("ana").sets == {"short": ("title", "issued")}
    sets.take("ana", "short")
    again = ColumnSets(sets.path)
    assert again.of("ana").now == ("title", "issued")
    assert again.of("ben").now == ("note",)
    assert again.of("ben").sets == {}
    again.remove("ana", "short")
    assert (sets.of("ana").sets, sets.of("ana").now) == ({}, ("title", "issued"))


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1)])
def test_a_set_needs_a_name_that_can_be_shown(sets: ColumnSets, name: str) -> None:
    with pytest.raises(DecisionError):
        sets.name("ana", name)
    assert not sets.path.exists()


def test_sets_and_columns_are_bounded(sets: ColumnSets, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.desk.column_sets.MOST_SETS", 3)
    sets.choose("ana", (f"c{number}" for number in range(MOST_COLUMNS + 1)))
    assert len(sets.of("ana").now) == MOST_COLUMNS
    sets.choose("ana", ["title"])
    for number in range(3):
        sets.name("ana", f"set {number}")
    with pytest.raises(DecisionError, match="too many"):
        sets.name("ana", "one more")
    sets.choose("ana", ["note"])
    sets.name("ana", "set 0")  # one that is there may be kept anew
    assert sets.of("ana").sets["set 0"] == ("note",)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"ana": 1}', b'{"ana": {"now": "title"}}', b"\xff\xfe", b"null"]
)
def test_a_spoilt_file_is_none(sets: ColumnSets, content: bytes) -> None:
    sets.path.parent.mkdir()
    sets.path.write_bytes(content)
    assert sets.of("ana").now == ()
    sets.choose("ana", ["title"])
    assert ColumnSets(sets.path).of("ana").now == ("title",)
