"""The journal of decisions: who changed what and when; undone and redone from it.

Which act is next, and what it turns, is said in :mod:`colophon.store.undoing`.

One line of JSON an act, appended and never changed, in ``records/journal.jsonl`` so
that it travels with the records.  An act is written before its records are: a crash
between leaves an act that can be undone for the records it reached.  Only what an
erased record held is taken out again.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence

import msgspec

from colophon.disclosure.evidence import reduce_record
from colophon.model import files
from colophon.model.errors import DecisionError, RecordConflict
from colophon.model.json_lines import read_lines
from colophon.model.record import Record, Statement
from colophon.store._acts import (
    Act,
    Change,
    Line,
    Name,
    Naming,
    Side,
    Turn,
    forget,
    purge_line,
    shorten_line,
)
from colophon.store.names import former_ids
from colophon.store.records import RecordStore, StoredRecord
from colophon.store.undoing import split_acts, take_side, turn_change

__all__ = ["NAME", "Act", "Change", "Journal", "Name", "Side", "Turn"]

NAME = "journal.jsonl"


class Journal:
    """The acts of a catalogue; several processes may use the same journal."""

    def __init__(self, store: RecordStore) -> None:
        self.store = store
        self.path = store.folder / NAME

    def acts(self) -> tuple[Act, ...]:
        """All acts in force, the oldest first."""
        return tuple(self._split_acts()[0])

    def undoable(self) -> Act | None:
        """The act that would be undone next."""
        done, _ = self._split_acts()
        return done[-1] if done else None

    def apply(
        self,
        changes: Iterable[tuple[StoredRecord | None, Record | None]],
        *,
        what: str,
        by: str,
        at: str,
        forgetting: Collection[str] = (),
    ) -> tuple[StoredRecord, ...]:
        """Save the records (or delete those whose second is None) as one act.

        The first of each pair is what was loaded, or None for a new record; where the
        second has another id, the record is renamed.  Either all
        are saved or none: a :class:`RecordConflict` puts back what was written.
        Records that do not change are left out; an act without changes is not kept.
        Of records that are ``forgetting``, by id, nothing former is kept, here or in
        their files.
        """
        pairs = [(old, new) for old, new in changes if new != (old.record if old else None)]
        with files.hold_lock(self.store.cache / "journal.lock"):
            found = tuple(
                _change(old.record if old else None, new, self.store) for old, new in pairs
            )
            found = tuple(forget(one) if one.id in forgetting else one for one in found)
            if not found:
                return ()
            size = self.path.stat().st_size if self.path.exists() else 0
            content = msgspec.json.encode((found, what, by, at, size))
            act = Act(hashlib.sha256(content).hexdigest()[:12], what, by, at, found)
            self._append(act)
            try:
                with files.together():
                    saved = self._save(pairs, forgetting)
            except BaseException:
                self._append(Turn(act.id, "void", by, at))
                raise
            for record_id in forgetting:
                self._forget(record_id, record_id)
            return saved

    def forget(self, record_id: str, *, present: str = "") -> None:
        """Purge what the acts say of a record: they cannot be undone any more.

        ``present`` is the id that stands for it from now on, where that is another one.
        """
        with files.hold_lock(self.store.cache / "journal.lock"):
            self._forget(record_id, present or record_id)

    def cut_evidence(self) -> None:
        """Write the acts anew where their evidence tells more than its values."""
        with files.hold_lock(self.store.cache / "journal.lock"):
            data = self.path.read_bytes() if self.path.exists() else b""
            kept = b"\n".join(map(shorten_line, data.split(b"\n")))
            if kept != data:
                files.write(self.path, kept)

    def give_names(self, names: Sequence[Name], *, namespace: str, by: str, at: str) -> None:
        """Note that records get their permanent ids: what was decided before follows them.

        It is no act: nobody can undo it.
        """
        with files.hold_lock(self.store.cache / "journal.lock"):
            self._append(Naming(tuple(names), namespace, by, at))

    def present_id(self, former: str) -> str:
        """The id that a record has got since it had this one, or empty."""
        found = former
        for line in self._lines():
            if isinstance(line, Naming):
                found = next((one.new for one in line.names if one.old == found), found)
        for act in self._split_acts()[0]:
            found = next((one.id for one in act.changes if one.renamed_from == found), found)
        return found if found != former else ""

    def renamed_ids(self) -> set[str]:
        """The ids that acts in force gave to records."""
        return {one.id for act in self.acts() for one in act.changes if one.renamed_from}

    def removed_ids(self) -> set[str]:
        """The ids of records that acts in force took out."""
        return {one.id for act in self.acts() for one in act.changes if one.after.absent}

    def _forget(self, record_id: str, present: str) -> None:
        data = self.path.read_bytes() if self.path.exists() else b""
        lines = data.split(b"\n")
        ids = former_ids(self._lines(), record_id)
        rest = (purge_line(one, ids, present) for one in lines)
        kept = b"\n".join(line for line in rest if line is not None)
        if kept != data:
            files.write(self.path, kept)

    def undo(self, *, by: str, at: str, own: bool = False) -> Act:
        """Take the last act back, or (``own``) the last of this person.

        Raises :class:`DecisionError` when a record has changed.
        """
        return self._turn("undo", by, at, own)

    def redo(self, *, by: str, at: str, own: bool = False) -> Act:
        """Do again what was undone last; raises :class:`DecisionError` as :meth:`undo` does."""
        return self._turn("redo", by, at, own)

    def _turn(self, way: str, by: str, at: str, own: bool) -> Act:
        with files.hold_lock(self.store.cache / "journal.lock"):
            done, undone = self._split_acts(own=own)
            stack = done if way == "undo" else undone
            stack = [act for act in stack if not own or act.by == by]
            if not stack:
                raise DecisionError(
                    f"there is nothing to {way}.", remedy="Decisions are listed in the journal."
                )
            act = stack[-1]
            pairs = [turn_change(self.store, change, way) for change in act.changes]
            self._save([pair for pair in pairs if pair is not None])
            self._append(Turn(act.id, way, by, at))
            return act

    def _save(
        self,
        pairs: Sequence[tuple[StoredRecord | None, Record | None]],
        forgetting: Collection[str] = (),
    ) -> tuple[StoredRecord, ...]:
        backs: list[Callable[[], object]] = []
        saved: list[StoredRecord] = []
        with files.hold_lock(self.store.lock):
            try:
                for old, new in pairs:
                    one = self._save_one(old, new, forgetting)
                    backs.append(lambda old=old, one=one: self._put_back(old, one))  # type: ignore[misc]
                    if one is not None:
                        saved.append(one)
            except BaseException:
                for back in reversed(backs):
                    back()
                raise
        return tuple(saved)

    def _save_one(
        self, old: StoredRecord | None, new: Record | None, forgetting: Collection[str]
    ) -> StoredRecord | None:
        if old is not None and new is not None and old.record.id != new.id:
            return self.store.rename(old.record.id, new, old.version)
        if new is not None:
            version = old.version if old else None
            return self.store.save(new, version, anew=new.id in forgetting)
        if old is not None:
            self.store.delete(old.record.id, old.version)
        return None

    def _put_back(self, old: StoredRecord | None, new: StoredRecord | None) -> None:
        try:
            if old is not None and new is not None and old.record.id != new.record.id:
                self.store.rename(new.record.id, old.record, new.version)
            elif old is None and new is not None:
                self.store.delete(new.record.id, new.version)
            elif old is not None:
                self.store.save(old.record, new.version if new else None)
        except RecordConflict:
            return  # somebody has built on it already: theirs stands

    def _append(self, line: Line) -> None:
        files.append(self.path, msgspec.json.encode(line) + b"\n", lasting=True)

    def _split_acts(self, *, own: bool = False) -> tuple[list[Act], list[Act]]:
        return split_acts(self._lines(), own=own)

    def _lines(self) -> Iterable[Line]:
        return read_lines(self.path, msgspec.json.Decoder(Line))


def _change(old: Record | None, new: Record | None, store: RecordStore) -> Change:
    old = store.profile.arrange(reduce_record(old)) if old else None
    new = store.profile.arrange(reduce_record(new)) if new else None
    before, after = _by_term(old), _by_term(new)
    terms = tuple(
        term
        for term in dict.fromkeys((*before, *after))
        if old is None or new is None or before.get(term) != after.get(term)
    )
    known = new or old
    if known is None:
        raise DecisionError("a change needs a record.")
    return Change(known.id, terms, take_side(old, terms), take_side(new, terms))


def _by_term(record: Record | None) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = {}
    for one in record.statements if record else ():
        found.setdefault(one.term, []).append(one)
    return found
