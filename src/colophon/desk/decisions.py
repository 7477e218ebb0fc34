"""Decisions as the desk asks for them: from a form's fields to an act of the catalogue."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.deciding import Decision
from colophon.desk import own_concepts
from colophon.desk.chosen_words import with_evidence
from colophon.desk.private_data import with_visibility
from colophon.model.errors import DecisionError
from colophon.model.record import Evidence, Record, Statement, Text, Value
from colophon.profile import Kind
from colophon.review import decisions
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


DISCARD = "discard"
"""the act that takes drafts out, of which nothing is left to compare"""


_NOTHING = Text(text="")


class Instruction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One decision.

    ``act`` is ``accept``, ``reject``, ``set``, ``add``, ``replace``, ``conclude``,
    ``hide``, ``show``, ``withhold``, ``clear`` or ``discard``; ``old`` is the key of the
    value decided upon; ``value`` what a person wrote, which ``set`` puts beside the values
    of a field that takes several, ``replace`` in their place.  ``seen`` is what
    :func:`fingerprint` said of the field when the person looked at it.  ``quote`` are words
    chosen in the document that say the value, ``before`` those in front of them.  ``box`` is
    where on a page they were chosen.  ``authority`` is ``new`` where the name that is written
    becomes an authority of its own.  For ``withhold``, ``value`` is the access state, and
    reason, day and embargo follow.
    """

    act: str
    term: str = ""
    old: str = ""
    value: str = ""
    language: str = ""
    note: str = ""
    seen: str = ""
    quote: str = ""
    before: str = ""
    box: str = ""
    authority: str = ""
    reason: str = ""
    review_by: str = ""
    embargo: str = ""


class DecisionRefusal(msgspec.Struct, frozen=True, kw_only=True):
    """Why a decision was not carried out, with the decision, lest anything typed be lost.

    ``conflict`` says that the field is not what the person saw; ``by``, ``at`` and ``now``
    are then who changed it, when, and what stands there.
    """

    instruction: Instruction
    message: str
    remedy: str = ""
    conflict: bool = False
    by: str = ""
    at: str = ""
    now: tuple[str, ...] = ()


class ValueSeen(msgspec.Struct, frozen=True):
    """A value as it is told of: its words, its status, whether it is hidden."""

    words: str
    status: str
    hidden: bool = False


class DecisionChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a decision would alter in one record: (term, before, after)."""

    id: str
    title: str
    fields: tuple[tuple[str, tuple[ValueSeen, ...], tuple[ValueSeen, ...]], ...]
    stage: str = ""


def fingerprint(record: Record, term: str = "") -> str:
    """Tells whether a field, or the whole record, is still as it was seen."""
    part = [one for one in record.statements if not term or one.term == term]
    return hashlib.sha256(msgspec.msgpack.encode(part)).hexdigest()[:16]


class Deciding:
    """Instructions → acts; all go through :class:`colophon.catalogue.deciding.Decisions`."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    def apply(self, ids: Sequence[str], instruction: Instruction, *, by: str) -> tuple[str, ...]:
        """Decide; returns the ids that changed."""
        decision = self.decision(instruction)
        return self.catalogue.decisions.apply(
            ids, decision, what=say_instruction(instruction), by=by
        )

    def apply_together(
        self,
        id_: str,
        instructions: Sequence[Instruction],
        *,
        by: str,
        evidence: Mapping[int, Evidence] = {},
    ) -> tuple[str, ...]:
        """Several decisions on one record as one act; returns its id if it changed."""
        decisions_ = [
            self.decision(instruction, evidence.get(place))
            for place, instruction in enumerate(instructions)
        ]

        def decide(record: Record, by: str, at: str) -> Record:
            for one in decisions_:
                record = one(record, by, at)
            return record

        terms = dict.fromkeys(instruction.term or instruction.act for instruction in instructions)
        what = (
            say_instruction(instructions[0])
            if len(instructions) == 1
            else f"decided {', '.join(terms)}"
        )
        return self.catalogue.decisions.apply((id_,), decide, what=what, by=by)

    def refusals(
        self, id_: str, instructions: Sequence[Instruction], *, by: str
    ) -> tuple[DecisionRefusal, ...]:
        """Which of these decisions cannot be carried out, each after those before it.

        A field that is not what the person saw is refused; other changes to the file are
        kept and do not stand in the way.
        """
        record = self.catalogue.record(id_)
        at = self.catalogue.decisions.moment
        refused, decided = [], record
        for instruction in instructions:
            if instruction.seen and fingerprint(record, instruction.term) != instruction.seen:
                refused.append(_conflict(record, instruction))
                continue
            try:
                decided = self.decision(instruction)(decided, by, at)
            except DecisionError as error:
                refused.append(
                    DecisionRefusal(
                        instruction=instruction, message=error.message, remedy=error.remedy
                    )
                )
        return tuple(refused)

    def preview(
        self, ids: Iterable[str], instruction: Instruction, *, by: str
    ) -> tuple[DecisionChange, ...]:
        """Exactly what a decision would change."""
        if instruction.act == DISCARD:
            found = map(self.catalogue.record, ids)
            return tuple(_discard_record(one) for one in found if not one.was_reviewed)
        pairs = self.catalogue.decisions.preview(ids, self.decision(instruction), by=by)
        return tuple(self._change(old, new) for old, new in pairs)

    def decision(self, instruction: Instruction, evidence: Evidence | None = None) -> Decision:
        """The instruction as a function of records."""
        term, old = instruction.term or None, instruction.old or None
        rules = self.catalogue.decisions.rules
        if instruction.act in ("set", "add", "replace"):
            return self._evident(self._write_decision(instruction), instruction.term, evidence)

        def decide(record: Record, by: str, at: str) -> Record:
            match instruction.act:
                case "accept":
                    return decisions.accept(record, term, old, by=by, at=at, **rules)
                case "reject":
                    return decisions.reject(
                        record, term, old, by=by, at=at, note=instruction.note, **rules
                    )
                case "conclude":
                    return decisions.conclude(record, by=by, at=at, **rules)
                case "hide" | "show":
                    changed = with_visibility(
                        record, instruction.term, instruction.old, instruction.act == "show", by, at
                    )
                    return self._settle_record(changed, by, at)
                case "withhold":
                    return self._withhold(record, instruction, by, at)
                case "clear":
                    return self._clear_field(record, instruction.term, by, at)
            raise DecisionError(f"there is no decision {instruction.act!r}.")

        return decide

    def _settle_record(self, record: Record, by: str, at: str) -> Record:
        arranged = self.catalogue.profile.arrange(record)
        return decisions.settle(arranged, by=by, at=at, **self.catalogue.decisions.rules)

    def _value(self, instruction: Instruction) -> Value | str:
        """What was written, or the archive's own concept of that name."""
        field = self.catalogue.profile.field(instruction.term)
        if field is None or field.kind is not Kind.CONCEPT:
            return instruction.value
        return own_concepts.known_by(self.catalogue, instruction.value) or instruction.value

    def _write_decision(self, instruction: Instruction) -> Decision:
        return self.catalogue.decisions.value_decision(
            instruction.term,
            self._value(instruction),
            add=instruction.act == "add",
            replace=instruction.act == "replace",
            old=(instruction.old or None) if instruction.act == "set" else None,
            language=instruction.language,
            note=instruction.note,
        )

    def _withhold(self, record: Record, instruction: Instruction, by: str, at: str) -> Record:
        """Access state, reason, day of review and embargo as one decision; empty clears."""
        profile = self.catalogue.profile
        state = "" if instruction.value == "public" else instruction.value
        values = {
            "accessState": state,
            "withdrawalReason": instruction.reason,
            "reviewBy": instruction.review_by,
            "embargoUntil": instruction.embargo,
        }
        for term, value in values.items():
            if profile.field(term) is None:
                continue
            if value.strip():
                rules = self.catalogue.decisions.rules
                record = decisions.set_value(record, term, value, by=by, at=at, **rules)
            elif record.of(term):
                kept = [one for one in record.statements if one.term != term]
                record = self._settle_record(record.with_statements(kept), by, at)
        return record

    def _clear_field(self, record: Record, term: str, by: str, at: str) -> Record:
        """Without the values of a field that stays in the house: they have served."""
        field = self.catalogue.profile.field(term)
        if field is None or not field.private:
            raise DecisionError("only a field that stays in the house is cleared.", place=term)
        kept = [one for one in record.statements if one.term != term]
        return self._settle_record(record.with_statements(kept), by, at)

    def _evident(self, decision: Decision, term: str, evidence: Evidence | None) -> Decision:
        if evidence is None:
            return decision
        return lambda record, by, at: with_evidence(
            decision(record, by, at), self.catalogue.profile.field_named(term).term, at, evidence
        )

    def _change(self, old: StoredRecord, new: Record) -> DecisionChange:
        before, after = _words_of(old.record), _words_of(new)
        fields = tuple(
            (term, before.get(term, ()), after.get(term, ()))
            for term in dict.fromkeys((*before, *after))
            if before.get(term) != after.get(term)
        )
        stage = new.stage.value if new.stage is not old.record.stage else ""
        return DecisionChange(id=new.id, title=old.record.title, fields=fields, stage=stage)


def _conflict(record: Record, instruction: Instruction) -> DecisionRefusal:
    here = [
        one for one in record.statements if not instruction.term or one.term == instruction.term
    ]
    last = max(here, key=lambda one: one.at, default=Statement(term="", value=_NOTHING))
    return DecisionRefusal(
        instruction=instruction,
        message="this was changed by somebody else meanwhile.",
        remedy="Look at it as it is now, and decide again.",
        conflict=True,
        by=last.by,
        at=last.at,
        now=tuple(str(one.value) for one in here if one.live) if instruction.term else (),
    )


def _discard_record(record: Record) -> DecisionChange:
    return DecisionChange(id=record.id, title=record.title, fields=(), stage="discarded")


def _words_of(record: Record) -> dict[str, tuple[ValueSeen, ...]]:
    found: dict[str, list[ValueSeen]] = {}
    for one in record.statements:
        hidden = getattr(one.value, "visibility", "public") == "hidden"
        said = ValueSeen(str(one.value), one.status.value, hidden)
        found.setdefault(one.term, []).append(said)
    return {term: tuple(values) for term, values in found.items()}


def say_instruction(instruction: Instruction) -> str:
    """The instruction in the words of the journal."""
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
        "clear": "cleared",
    }.get(instruction.act, instruction.act)
    what = instruction.value or instruction.old
    everything = "all suggestions" if instruction.act in ("accept", "reject") else ""
    named = f"‘{what[:60]}’" if what else ""
    return " ".join(part for part in (done, instruction.term or everything, named) if part)
