"""What was decided last, and what undoing and redoing would turn: read as it grows.

How it is undone: :mod:`colophon.store.undoing`.
"""

from pathlib import Path

import msgspec

from colophon.model.json_lines import decode_lines


class Done(msgspec.Struct, frozen=True):
    """An act: what, by whom and when, and the records it touched."""

    id: str
    what: str
    by: str
    at: str
    ids: tuple[str, ...]


class _HistoryRest(msgspec.Struct, frozen=True):
    id: str


class _HistorySide(msgspec.Struct, frozen=True):
    rest: _HistoryRest | None = None


class _HistoryChange(msgspec.Struct, frozen=True):
    id: str
    before: _HistorySide = _HistorySide()

    @property
    def renamed(self) -> bool:
        """Whether the act gave the record another id."""
        return self.before.rest is not None and self.before.rest.id != self.id


class _HistoryLine(msgspec.Struct, frozen=True):
    """A line of the journal, without what it changed."""

    line: str
    id: str = ""
    what: str = ""
    by: str = ""
    at: str = ""
    changes: tuple[_HistoryChange, ...] = ()
    act: str = ""
    way: str = ""
    names: tuple[tuple[str, ...], ...] = ()


class History:
    """The journal's acts in force and those undone, without reading it whole each time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._start_over()

    def _start_over(self) -> None:
        self._read = 0
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._undone_by_each: list[Done] = []
        self._names: dict[str, str] = {}
        self._renamings: dict[str, Done] = {}

    def state(self, by: str = "") -> tuple[Done | None, Done | None]:
        """What would be undone next, and redone next; ``by``: of what this person did."""
        self._catch_up()
        return _last(self._done, by), _last(self._undone_by_each if by else self._undone, by)

    def latest(self, most: int = 100) -> tuple[Done, ...]:
        """The last acts in force, the latest first."""
        self._catch_up()
        return tuple(
            msgspec.structs.replace(one, ids=tuple(self._names.get(id, id) for id in one.ids))
            for one in reversed(self._done[-most:])
        )

    def of_day(self, day: str) -> tuple[Done, ...]:
        """The acts in force of a day (ISO, UTC)."""
        self._catch_up()
        return tuple(one for one in self._done if one.at.startswith(day))

    def _catch_up(self) -> None:
        size = self.path.stat().st_size if self.path.exists() else 0
        if size < self._read:
            self._start_over()
        if size == self._read:
            return
        with self.path.open("rb") as file:
            file.seek(self._read)
            data = file.read()
        whole = data[: data.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in decode_lines(whole, msgspec.json.Decoder(_HistoryLine)):
            self._take(line)

    def _take(self, line: _HistoryLine) -> None:
        if line.line == "act":
            ids = tuple(one.id for one in line.changes)
            done = Done(line.id, line.what, line.by, line.at, ids)
            self._done.append(done)
            self._undone.clear()
            self._undone_by_each = [one for one in self._undone_by_each if one.by != line.by]
            self._renamings |= {one.id: done for one in line.changes if one.renamed}
        elif line.line == "naming":
            for old, new, *_ in line.names:
                self._names[old] = new
                self._settle(self._renamings.pop(old, None))
        elif line.way == "void":
            self._done = [one for one in self._done if one.id != line.act]
        elif line.way == "undo":
            self._undone += (turned := _find_act(line.act, self._done))
            self._undone_by_each += turned
        else:
            self._done += _find_act(line.act, self._undone_by_each)
            _find_act(line.act, self._undone)

    def _settle(self, renaming: Done | None) -> None:
        """A renaming of a record that has been published since cannot be undone."""
        if renaming is not None and renaming in self._done:
            self._done.remove(renaming)


def _last(acts: list[Done], by: str) -> Done | None:
    return next((one for one in reversed(acts) if by in ("", one.by)), None)


def _find_act(act: str, acts: list[Done]) -> list[Done]:
    """The act with this id out of a list, empty where it is not in it."""
    for place in range(len(acts) - 1, -1, -1):
        if acts[place].id == act:
            return [acts.pop(place)]
    return []
