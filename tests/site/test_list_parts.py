"""A list in parts: what a change touches, and that each part knows whether another follows."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest

from colophon.site.list_parts import ListPart, PartedList
from colophon.site.state import Place, WrittenPart


class Entry(NamedTuple):
    """A record of the list."""

    stamp: int
    id: str


class FakeList:
    """A reader of one list, and what is kept of its parts."""

    def __init__(self, records: Sequence[Entry]) -> None:
        self.records = list(records)
        self.kept: list[WrittenPart] = []
        self.written: list[tuple[str, bool]] = []

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Nothing changes meanwhile."""
        yield

    def marks(self, _: str, after: Place, limit: int) -> list[Entry]:
        """The records behind a place."""
        return [one for one in self.records if one > after][:limit]

    def list_parts(self, _: str) -> list[WrittenPart]:
        """What was kept."""
        return self.kept

    def put_list_parts(self, _: str, found: Sequence[WrittenPart]) -> None:
        """Keep it."""
        self.kept = list(found)

    def bring_up(self, moved: Sequence[Place] = ()) -> list[tuple[str, bool]]:
        """The parts that are written: their ids, and whether another follows."""
        self.written = []
        source: Any = self
        PartedList(source, source, "copies", 3, is_whole=False).bring_up(
            moved, self._write, again=False
        )
        return self.written

    def _write(self, part: ListPart, more: bool) -> WrittenPart:
        self.written.append(("".join(one.id for one in part.records), more))
        return WrittenPart(*part.last)


@pytest.fixture
def nine() -> FakeList:
    """Nine records, of which the ids of the second and the fifth end a part."""
    return FakeList([Entry(number + 1, f"r{number}") for number in range(9)])


def test_parts_end_as_ids_say(nine: FakeList) -> None:
    assert nine.bring_up() == [("r0r1", True), ("r2r3r4", True), ("r5r6r7r8", False)]
    assert nine.bring_up() == []


def test_a_record_that_changes_touches_two_parts(nine: FakeList) -> None:
    nine.bring_up()
    nine.records = [one for one in nine.records if one.id != "r3"] + [Entry(10, "r3")]
    assert sorted(nine.bring_up([(4, "r3")])) == [("r2r4", True), ("r5r6r7r8r3", False)]


def test_a_part_whose_end_leaves_is_joined_to_the_next(nine: FakeList) -> None:
    nine.bring_up()
    nine.records.remove(Entry(2, "r1"))
    assert nine.bring_up([(2, "r1")]) == [("r0r2r3r4", True)]


def test_where_the_last_part_is_empty_the_one_before_is_the_last(nine: FakeList) -> None:
    nine.bring_up()
    gone, nine.records = nine.records[5:], nine.records[:5]
    assert nine.bring_up(gone) == [("r2r3r4", False)]
    assert [one.end for one in nine.kept] == [(2, "r1"), (5, "r4")]


def test_a_list_that_is_empty_has_no_parts(nine: FakeList) -> None:
    nine.bring_up()
    gone, nine.records = nine.records, []
    assert nine.bring_up(gone) == []
    assert nine.kept == []
