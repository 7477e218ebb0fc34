"""Decisions as the desk asks for them: from a form's fields to an act of the catalogue."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.deciding import Decision
from colophon.desk import own_concepts
from colophon.desk.private_data import with_visibility
from colophon.model.errors import DecisionError, RecordConflict
from colophon.model.record import Record, Value
from colophon.profile import Kind
from colophon.review import decisions
from colophon.store.records import Stored

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


DISCARD = "discard"
"""the act that takes drafts out, of which nothing is left to compare"""


class Wish(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One decision.

    ``act`` is ``accept``, ``reject``, ``set``, ``add``, ``replace``, ``conclude``,
    ``hide``, ``show``, ``withhold`` or ``discard``; ``old`` is the key of the value decided upon;
    ``value`` what a person wrote, which ``set`` puts beside the values of a field that
    takes several, ``replace`` in their place.  ``seen`` is what :func:`mark`
    said of the field when the person looked at it.  For ``withhold``, ``value`` is the
    access state, and reason, day and embargo follow.
    """

    act: str
    term: str = ""
    old: str = ""
    value: str = ""
    language: str = ""
    note: str = ""
    seen: str = ""
    reason: str = ""
    review_by: str = ""
    embargo: str = ""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a decision would alter in one record: (field, before, after)."""

    id: str
    title: str
    fields: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]
    stage: str = ""


def mark(record: Record, term: str = "") -> str:
    """Tells whether a field, or the whole record, is still as it was seen."""
    part = [one for one in record.statements if not term or one.term == term]
    return hashlib.sha256(msgspec.msgpack.encode(part)).hexdigest()[:16]


class Deciding:
    """Wishes → acts; every one goes through :class:`colophon.catalogue.deciding.Decisions`."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def carry_out(self, ids: Sequence[str], wish: Wish, *, by: str) -> tuple[str, ...]:
        """Decide; returns the ids that changed.

        Raises :class:`RecordConflict` where the field is not what the person saw: other
        changes to the file are kept and do not stand in the way.
        """
        if wish.seen and len(ids) == 1:
            self._agree(ids[0], wish)
        return self.catalogue.decisions.carry_out(ids, self.decision(wish), what=said(wish), by=by)

    def preview(self, ids: Iterable[str], wish: Wish, *, by: str) -> tuple[Change, ...]:
        """Exactly what a decision would change."""
        if wish.act == DISCARD:
            found = map(self.catalogue.record, ids)
            return tuple(_discarded(one) for one in found if not one.was_reviewed)
        pairs = self.catalogue.decisions.preview(ids, self.decision(wish), by=by)
        return tuple(self._change(old, new) for old, new in pairs)

    def decision(self, wish: Wish) -> Decision:
        """The wish as a function of records."""
        term, old = wish.term or None, wish.old or None
        rules = self.catalogue.decisions.rules
        if wish.act in ("set", "add", "replace"):
            return self._written(wish)

        def decide(record: Record, by: str, at: str) -> Record:
            match wish.act:
                case "accept":
                    return decisions.accept(record, term, old, by=by, at=at, **rules)
                case "reject":
                    return decisions.reject(
                        record, term, old, by=by, at=at, note=wish.note, **rules
                    )
                case "conclude":
                    return decisions.conclude(record, by=by, at=at, **rules)
                case "hide" | "show":
                    changed = with_visibility(
                        record, wish.term, wish.old, wish.act == "show", by, at
                    )
                    return self._settled(changed, by, at)
                case "withhold":
                    return self._withheld(record, wish, by, at)
            raise DecisionError(f"there is no decision {wish.act!r}.")

        return decide

    def _settled(self, record: Record, by: str, at: str) -> Record:
        arranged = self.catalogue.profile.arranged(record)
        return decisions.settle(arranged, by=by, at=at, **self.catalogue.decisions.rules)

    def _value(self, wish: Wish) -> Value | str:
        """What was written, or the archive's own concept of that name."""
        field = self.catalogue.profile.field(wish.term)
        if field is None or field.kind is not Kind.CONCEPT:
            return wish.value
        return own_concepts.known_by(self.catalogue, wish.value) or wish.value

    def _written(self, wish: Wish) -> Decision:
        return self.catalogue.decisions.value_decision(
            wish.term,
            self._value(wish),
            add=wish.act == "add",
            replace=wish.act == "replace",
            old=(wish.old or None) if wish.act == "set" else None,
            language=wish.language,
            note=wish.note,
        )

    def _withheld(self, record: Record, wish: Wish, by: str, at: str) -> Record:
        """Access state, reason, day of review and embargo as one decision; empty clears."""
        profile = self.catalogue.profile
        state = "" if wish.value == "public" else wish.value
        values = {
            "accessState": state,
            "withdrawalReason": wish.reason,
            "reviewBy": wish.review_by,
            "embargoUntil": wish.embargo,
        }
        for term, value in values.items():
            if profile.field(term) is None:
                continue
            if value.strip():
                rules = self.catalogue.decisions.rules
                record = decisions.set_value(record, term, value, by=by, at=at, **rules)
            elif record.of(term):
                kept = [one for one in record.statements if one.term != term]
                record = self._settled(record.with_statements(kept), by, at)
        return record

    def _agree(self, id_: str, wish: Wish) -> None:
        if mark(self.catalogue.record(id_), wish.term) != wish.seen:
            raise RecordConflict(
                "this was changed by somebody else meanwhile.",
                place=f"{id_} {wish.term}".strip(),
                remedy="Look at it as it is now, and decide again.",
            )

    def _change(self, old: Stored, new: Record) -> Change:
        before, after = _spoken(old.record), _spoken(new)
        fields = tuple(
            (self.catalogue.labels.get(term, term), before.get(term, ()), after.get(term, ()))
            for term in dict.fromkeys((*before, *after))
            if before.get(term) != after.get(term)
        )
        stage = new.stage.value if new.stage is not old.record.stage else ""
        return Change(id=new.id, title=old.record.title, fields=fields, stage=stage)


def _discarded(record: Record) -> Change:
    return Change(id=record.id, title=record.title, fields=(), stage="discarded")


def _spoken(record: Record) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for one in record.statements:
        hidden = getattr(one.value, "visibility", "public")
        said = f"{one.value} ({one.status.value}{', hidden' if hidden == 'hidden' else ''})"
        found.setdefault(one.term, []).append(said)
    return {term: tuple(values) for term, values in found.items()}


def said(wish: Wish) -> str:
    """The wish in the words of the journal."""
    done = {
        "accept": "accepted",
        "reject": "rejected",
        "set": "set",
        "add": "added",
        "replace": "replaced",
        "conclude": "counted as reviewed",
        "hide": "kept in the house",
        "show": "let out",
        "withhold": "access",
    }.get(wish.act, wish.act)
    what = wish.value or wish.old
    everything = "all suggestions" if wish.act in ("accept", "reject") else ""
    named = f"‘{what[:60]}’" if what else ""
    return " ".join(part for part in (done, wish.term or everything, named) if part)
