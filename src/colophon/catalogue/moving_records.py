"""Moving the records: from files into a table, and back, with no byte changed.

Everything is copied and read back first, then the setting is changed, then what was moved
is removed: cut short at any moment, the records are all in one of the two places, and the
same command goes on.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Literal, NamedTuple

from colophon import config
from colophon.catalogue.new_catalogue import CONFIG
from colophon.catalogue.workspace import Workspace
from colophon.model import files
from colophon.model.counts import say_count
from colophon.model.errors import RecordError
from colophon.model.problem import Problem
from colophon.store.records import LOCK
from colophon.store.table import NAME, TableTexts
from colophon.store.texts import FileTexts, RecordTexts, can_be_id

Place = Literal["files", "table"]
Watch = Callable[[Sequence[str]], Iterable[str]]
"""passes the ids through as they are copied, for whoever counts them"""

_AT_ONCE = 500
"""records written in one transaction"""
_SETTING = re.compile(r"^records[ \t]*:.*$", re.MULTILINE)


class RecordsMoved(NamedTuple):
    """``moved`` records were put there, ``same`` were in both places, ``held`` lie there now;
    with ``problems`` nothing was removed and the setting is as it was."""

    moved: int
    same: int
    held: int
    problems: tuple[Problem, ...] = ()


def move_records(workspace: Workspace, to: Place, watch: Watch = iter) -> RecordsMoved:
    """Put all records into files or a table, and say so in the settings.

    Raises :class:`RecordConflict` while others write, :class:`RecordError` where a file
    cannot be read: then nothing has changed.
    """
    folder = workspace.folder / "records"
    single = FileTexts(folder)
    with files.hold_lock(workspace.workings / LOCK):
        return (_to_table if to == "table" else _to_files)(workspace, single, folder / NAME, watch)


def _to_table(workspace: Workspace, single: FileTexts, path: Path, watch: Watch) -> RecordsMoved:
    """Into a table that is made aside and is nobody's before it is whole."""
    aside = _aside(path.parent)
    _remove(aside)
    table = TableTexts(path if path.exists() else aside)
    table.make()
    moved = _copy(single, table, table.write_many, watch)
    table.close()
    if moved.problems:
        _remove(aside)
        return moved
    if aside.exists():
        os.replace(aside, path)
    _set(workspace, "table")
    for id_ in filter(can_be_id, single.names()):
        single.remove(id_)
    return moved


def forget_copies(workspace: Workspace, record_id: str) -> Iterator[Path]:
    """Remove what a move that was cut short left of a record; yields the files that went."""
    folder = workspace.folder / "records"
    if _aside(folder).exists():
        _remove(_aside(folder))
        yield _aside(folder)
    single = FileTexts(folder)
    if isinstance(workspace.store.texts, TableTexts) and single.has(record_id):
        single.remove(record_id)
        yield single.place(record_id)


def list_unread(workspace: Workspace) -> list[Path]:
    """Files of records beside the table, which nobody reads: what a move left, or was put there."""
    single = FileTexts(workspace.folder / "records")
    if not isinstance(workspace.store.texts, TableTexts):
        return []
    return sorted(map(single.place, filter(can_be_id, single.names())))


def _aside(folder: Path) -> Path:
    """The table that is being made."""
    return folder / f"{NAME}.part"


def _remove(table: Path) -> None:
    """Remove a table, and what SQLite keeps beside it while it writes."""
    table.with_name(f"{table.name}-journal").unlink(missing_ok=True)
    table.unlink(missing_ok=True)


def _to_files(workspace: Workspace, single: FileTexts, path: Path, watch: Watch) -> RecordsMoved:
    if not path.exists():
        _set(workspace, "files")
        return RecordsMoved(0, 0, _count(single))
    table = TableTexts(path)
    moved = _copy(table, single, _writer(single), watch)
    table.close()
    if not moved.problems:
        _set(workspace, "files")
        path.unlink()
    return moved


def _writer(single: FileTexts) -> Callable[[Iterable[tuple[str, bytes]]], None]:
    def write(texts: Iterable[tuple[str, bytes]]) -> None:
        with files.together():
            for id_, data in texts:
                single.write(id_, data)

    return write


def _copy(
    source: RecordTexts,
    target: RecordTexts,
    write: Callable[[Iterable[tuple[str, bytes]]], None],
    watch: Watch,
) -> RecordsMoved:
    """Copy what is not there yet, and see that it can be read there."""
    ids = sorted(source.names())
    problems = [_problem_of_name(source, id_) for id_ in ids if not can_be_id(id_)]
    held = target.stamps()
    moved = same = 0
    passing = iter(watch([id_ for id_ in ids if can_be_id(id_)]))
    while batch := list(islice(passing, _AT_ONCE)):
        texts = [(id_, data) for id_ in batch if (data := source.read(id_)) is not None]
        new = [(id_, data) for id_, data in texts if id_ not in held]
        write(new)
        moved += len(new)
        same += len(texts) - len(new)
        problems += [
            _problem_of_other_text(target, id_) for id_, data in texts if target.read(id_) != data
        ]
    return RecordsMoved(moved, same, _count(target), tuple(problems))


def _count(texts: RecordTexts) -> int:
    """How many records lie there."""
    return sum(map(can_be_id, texts.names()))


def _set(workspace: Workspace, to: Place) -> None:
    """Write the setting; raises :class:`ConfigError` where the settings have a mistake."""
    path = workspace.folder / CONFIG
    if config.load(path).records == to:
        return
    text = path.read_bytes().decode("utf-8")
    line = f"records: {to}"
    found, count = _SETTING.subn(line, text, count=1)
    if not count:
        found = f"{text.rstrip()}\n\n{line}\n"
    files.write(path, found.encode())
    if config.load(path).records != to:
        files.write(path, text.encode())
        raise RecordError(
            "the setting records cannot be found in it.",
            place=str(path),
            remedy=f"Write “records: {to}” into it, then give the command again.",
        )


def _problem_of_name(source: RecordTexts, id_: str) -> Problem:
    return Problem(
        code="record-not-moved",
        message="its name can be no record's id.",
        subject=str(source.place(id_)),
        remedy="Rename the file or move it out of records/, then give the command again.",
    )


def _problem_of_other_text(target: RecordTexts, id_: str) -> Problem:
    return Problem(
        code="record-not-moved",
        message="there is another text under this id already.",
        subject=str(target.place(id_)),
        remedy="Keep the right one of the two, then give the command again.",
    )


def tell_moved(found: RecordsMoved, to: Place) -> Iterator[str]:
    """What was done, a sentence each."""
    where = "the table records/records.sqlite" if to == "table" else "files in records/"
    if found.problems:
        yield "Nothing was removed, and the setting is as it was."
        return
    many = say_count(found.held, "record")
    yield f"{many} in {where} now; records/catalogue.yaml says so."
