"""A person's decisions: carried out as acts that can be undone."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from colophon.catalogue.lookup import matches
from colophon.catalogue.typed_names import with_names
from colophon.model.document import ItemFile
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, Concept, Record, Source, Statement, Text, Value
from colophon.profile import Field
from colophon.review import decisions
from colophon.review.standing import Standing, find_standing, in_queue
from colophon.store.journal import Act, Journal
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

TEACHING = ("subject", "publisher", "printer", "distributor", "issuingBody")
"""fields whose decisions teach the next draft"""

Decision = Callable[[Record, str, str], Record]
"""(record, by, at) → the record decided upon"""


class Effect(msgspec.Struct, frozen=True):
    """A record before and after an act."""

    before: Record
    after: Record

    @property
    def set_aside(self) -> tuple[Statement, ...]:
        """The values that gave way to others."""
        return decisions.displace(self.before, self.after)


class Decisions:
    """Accepting, rejecting, setting; every call is one act, a batch too."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.saved: tuple[StoredRecord, ...] = ()
        """what the last act wrote"""
        self.effects: tuple[Effect, ...] = ()
        """what it did to each record"""

    @property
    def moment(self) -> str:
        """The present time as records and the journal keep it."""
        return self.catalogue.clock().strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def rules(self) -> dict[str, Any]:
        """The profile and policy that decisions are made under, by the names of arguments."""
        return {"profile": self.catalogue.profile, "policy": self.catalogue.policy}

    @cached_property
    def journal(self) -> Journal:
        """Who changed what and when."""
        return Journal(self.catalogue.store)

    def accept(
        self, ids: Sequence[str], term: str | None = None, value: str | None = None, *, by: str
    ) -> tuple[str, ...]:
        """Accept suggestions: all, a field's, or one value; returns the ids that changed."""
        rules = self.rules
        return self.apply(
            ids,
            lambda record, by, at: decisions.accept(record, term, value, by=by, at=at, **rules),
            what=_say_decision("accepted", term, value),
            by=by,
        )

    def accept_unseen(self, ids: Sequence[str] = (), *, by: str) -> tuple[str, ...]:
        """Count as reviewed, as one act, what waits only for values that may go unread.

        Of the drafts named, or of all; returns the ids that changed.  The values stay
        marked as confirmed by nobody.
        """
        rules = self.rules
        drafts = tuple(ids) or tuple(
            one.id for one in self.catalogue.records() if in_queue(one, **rules)
        )
        try:
            changed = self.apply(
                drafts,
                lambda record, by, at: decisions.conclude(record, by=by, at=at, **rules),
                what="counted as reviewed, the rest unread",
                by=by,
            )
        except DecisionError:
            if ids:  # what one of all drafts waits for is no answer to who asks for any
                raise
            changed = ()
        if not changed:
            raise DecisionError(
                "no draft waits only for what may go unread.",
                remedy="What may is written in records/catalogue.yaml, "
                "such as may_go_unread: {Language: 95 %}.",
            )
        return changed

    def reject(
        self,
        ids: Sequence[str],
        term: str | None = None,
        value: str | None = None,
        *,
        by: str,
        note: str = "",
    ) -> tuple[str, ...]:
        """Reject suggestions: all, a field's, or one value; returns the ids that changed."""
        rules = self.rules
        return self.apply(
            ids,
            lambda record, by, at: decisions.reject(
                record, term, value, by=by, at=at, note=note, **rules
            ),
            what=_say_decision("rejected", term, value),
            by=by,
        )

    def set_value(
        self,
        ids: str | Sequence[str],
        term: str,
        value: str,
        *,
        by: str,
        add: bool = False,
        replace: bool = False,
        old: str | None = None,
        language: str = "",
        note: str = "",
    ) -> tuple[str, ...]:
        """Give a field a person's value; see :meth:`value_decision`."""
        decide = self.value_decision(
            term, value, add=add, replace=replace, old=old, language=language, note=note
        )
        chosen = (ids,) if isinstance(ids, str) else ids
        what = _say_decision("set", self.catalogue.profile.field_named(term).term, value)
        return self.apply(chosen, decide, what=what, by=by)

    def value_decision(
        self,
        term: str,
        value: Value | str,
        *,
        add: bool = False,
        replace: bool = False,
        old: str | None = None,
        language: str = "",
        note: str = "",
    ) -> Decision:
        """The decision to give a field a person's value.

        A field that takes several gets it beside what it holds, unless it is to stand in
        place of all (``replace``) or of the value ``old``.  A field that takes one gets
        it in place of that, unless ``add`` says that there must be none.
        """
        field = self.catalogue.profile.field_named(term)
        beside = add or (field.repeatable and not replace and old is None)
        lookup = with_names(self.lookup, language)
        given = {**self.rules, "lookup": lookup, "language": language, "note": note}

        def decide(record: Record, by: str, at: str) -> Record:
            if beside:
                return decisions.add(record, field.term, value, by=by, at=at, **given)
            return decisions.set_value(record, field.term, value, by=by, at=at, old=old, **given)

        return decide

    def preview(
        self, ids: Iterable[str], decide: Decision, *, by: str
    ) -> list[tuple[StoredRecord, Record]]:
        """What a decision would make of records: those it changes, before and after.

        Of several records those are left out that the decision does not apply to; of a
        single one the :class:`DecisionError` says why.
        """
        chosen = tuple(dict.fromkeys(ids))
        at = self.moment
        pairs = []
        for id_ in chosen:
            stored = self.catalogue.load_stored(id_)
            try:
                new = decide(stored.record, by, at)
            except DecisionError:
                if len(chosen) == 1:
                    raise
                continue
            if new != stored.record:
                pairs.append((stored, new))
        return pairs

    def apply(self, ids: Iterable[str], decide: Decision, *, what: str, by: str) -> tuple[str, ...]:
        """Decide on records as one act; returns the ids that changed."""
        pairs = [(old, self._erase_record(new)) for old, new in self.preview(ids, decide, by=by)]
        gone = tuple(new.id for _, new in pairs if is_erased(new))
        named = what if len(pairs) == 1 else f"{what} in {len(pairs)} records"
        if len(pairs) == 1:
            named = f"{what}: {pairs[0][0].record.id}"
        saved = self.journal.apply(pairs, what=named, by=by, at=self.moment, forgetting=gone)
        self._note(pairs)
        self.saved = saved
        self.effects = tuple(Effect(old.record, new) for old, new in pairs)
        return tuple(one.record.id for one in saved)

    def undo(self, *, by: str, own: bool = False) -> Act:
        """Take the last act (``own``: of this person) back, with what it added to vocabularies."""
        act = self.journal.undo(by=by, at=self.moment, own=own)
        self.catalogue.publishers.undo(act)
        self._note_act(act)
        return act

    def redo(self, *, by: str, own: bool = False) -> Act:
        """Do again what was undone last."""
        act = self.journal.redo(by=by, at=self.moment, own=own)
        self.catalogue.publishers.redo(act)
        self._note_act(act)
        return act

    def wait_for(self, record: Record) -> Standing:
        """What a record waits for before it counts as reviewed."""
        return find_standing(record, self.catalogue.profile, self.catalogue.policy)

    def waits(self, record: Record) -> tuple[str, ...]:
        """The same, a clause each."""
        return self.wait_for(record).waits(self.catalogue.profile)

    def lookup(self, field: Field, text: str) -> Sequence[Concept | Agent | Text]:
        """Concepts, agents or languages with this URI or exactly this label."""
        return tuple(matches(self.catalogue, field, text))

    def _erase_record(self, record: Record) -> Record:
        """A record that is erased: its id, the digest of its document, why and by whom.

        Of one that was harvested also where from, lest it come again.
        """
        if not is_erased(record):
            return record
        private = {field.term for field in self.catalogue.profile.fields if field.private}
        kept = (
            one
            for one in record.statements
            if one.confirmed and (one.term in private or one.term == "accessState")
        )
        source = record.source and Source(
            name="",
            sha256=record.source.sha256,
            more=tuple(ItemFile(name="", sha256=one.sha256) for one in record.source.more),
        )
        return Record(
            id=record.id,
            provisional=record.provisional,
            ark=record.ark,
            statements=tuple(kept),
            source=source,
            harvest=record.harvest and replace(record.harvest, origin=None),
        )

    def _note(self, pairs: Iterable[tuple[StoredRecord, Record]]) -> None:
        """Where topics or makers were decided, there is something to learn."""
        self.catalogue.subjects.note(
            new.id for old, new in pairs if old.record.of(*TEACHING) != new.of(*TEACHING)
        )

    def _note_act(self, act: Act) -> None:
        taught = [one for one in act.changes if set(TEACHING) & set(one.terms) or one.renamed_from]
        self.catalogue.subjects.note(
            id for one in taught for id in (one.renamed_from, one.id) if id
        )


def is_erased(record: Record) -> bool:
    """Whether a person asked for it, and nothing of the record may be kept."""
    return any(one.confirmed and one.value.key == "erased" for one in record.of("accessState"))


def _say_decision(done: str, term: str | None, value: str | None) -> str:
    if term is None:
        return f"{done} all suggestions"
    shown = "" if value is None else f" ‘{value[:60]}’"
    return f"{done} {term}{shown}"
