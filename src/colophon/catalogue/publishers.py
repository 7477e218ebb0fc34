"""The press authority of a catalogue: who the publishers are, and who is not known yet."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from colophon.catalogue.deciding import Decision
from colophon.catalogue.publisher_decisions import (
    act_mark,
    agents,
    move_publisher,
    resolve_name,
    values,
    variant,
)
from colophon.describe.imprint.memory import learn
from colophon.model.counts import say_count
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, AgentKind, Record
from colophon.review.standing import settle
from colophon.store.ids import slug
from colophon.store.journal import Act
from colophon.vocabulary import Entry, Label, editing

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

VOCABULARY = "publishers"


class KnownPublisher(msgspec.Struct, frozen=True, kw_only=True):
    """A publisher of the authority and how many records name it."""

    uri: str
    name: str
    records: int


class Unresolved(msgspec.Struct, frozen=True, kw_only=True):
    """A name without an authority; deciding on it settles these records."""

    name: str
    ids: tuple[str, ...]

    @property
    def records(self) -> int:
        """How many records one decision settles."""
        return len(self.ids)


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """The authority, most used first, and what is unresolved, most settling first."""

    known: tuple[KnownPublisher, ...]
    unresolved: tuple[Unresolved, ...]


class PublisherAuthority:
    """What can be asked and done of publishers."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue

    @property
    def path(self) -> Path:
        """The authority file, which grows as names are resolved."""
        return self.catalogue.folder / "vocab" / f"{VOCABULARY}.ttl"

    def overview(self) -> Overview:
        """All publishers, and all names in records that are none."""
        used: dict[str, set[str]] = defaultdict(set)
        open_: dict[str, set[str]] = defaultdict(set)
        for record in self.catalogue.records():
            for agent in agents(record):
                (used[agent.uri] if agent.uri else open_[agent.name]).add(record.id)
        language = self.catalogue.config.language
        known = [
            KnownPublisher(uri=one.uri, name=one.label(language).text, records=len(used[one.uri]))
            for one in self._entries()
            if not one.deprecated
        ]
        unresolved = [Unresolved(name=name, ids=tuple(sorted(ids))) for name, ids in open_.items()]
        return Overview(
            known=tuple(sorted(known, key=lambda one: (-one.records, one.name))),
            unresolved=tuple(sorted(unresolved, key=lambda one: (-one.records, one.name))),
        )

    # long: half of it says what is meant by its arguments
    def resolve(
        self,
        name: str,
        uri: str = "",
        *,
        heading: str = "",
        homepage: str = "",
        by: str,
        ids: Collection[str] | None = None,
        openly: bool = False,
    ) -> str:
        """Say who ``name`` is: a known publisher, or (no ``uri``) a new one made now.

        The new one is called ``heading``, and ``name`` is then another name of it.

        A pseudonym becomes a person only where it is said to be known ``openly`` who that
        is; else it raises :class:`DecisionError`.

        Every record with the unresolved name gets the authority and the name counts as
        accepted there; the authority learns the name.  ``ids`` are the records that have
        it, where that is known.
        """
        if uri:
            entry = self._entry(uri)
            ids = self._records_naming(name) if ids is None else ids
            if not openly:
                self._require_no_disclosure(name, entry, ids, lambda one: one.name == name)
            heading = entry.label(self.catalogue.config.language).text
            known = {label.text for label in (*entry.preferred, *entry.alternative, *entry.hidden)}
            additions = [] if name in known else [variant(uri, name, self._remark(by, name))]
        else:
            heading, remark = heading or name, self._remark(by, name)
            uri = self._new_uri(heading)
            scheme, label = self._scheme(), Label(heading)
            additions = [
                editing.concept(uri, scheme, label, homepage=homepage, remark=remark),
                *([variant(uri, name, remark)] if heading != name else ()),
            ]

        def decide(record: Record, by: str, at: str) -> Record:
            named = resolve_name(record, name, uri, heading, by, at)
            return settle(named, by=by, at=at, **self.catalogue.decisions.rules)

        what = f"{name} is {heading}" if heading != name else f"{name} is a publisher"
        return self._act(
            self._records_naming(name) if ids is None else ids, decide, additions, what, by
        )

    def merge(
        self,
        uri: str,
        into: str,
        *,
        by: str,
        ids: Collection[str] | None = None,
        openly: bool = False,
    ) -> str:
        """One publisher takes over another's names and records; the old URI leads to it.

        ``ids`` are the records that name it, where that is known.  ``openly`` as for
        :meth:`resolve`.
        """
        old, new = self._entry(uri), self._entry(into)
        if uri == into:
            raise DecisionError("that is the same publisher twice.", place=uri)
        ids = self._records_using(uri) if ids is None else ids
        if not openly:
            named = old.label(self.catalogue.config.language).text
            self._require_no_disclosure(named, new, ids, lambda one: one.uri == uri)
        names = [one.text for one in (*old.preferred, *old.alternative, *old.hidden)]
        known = {one.text for one in (*new.preferred, *new.alternative, *new.hidden)}
        heading = new.label(self.catalogue.config.language).text
        remark = self._remark(by, f"{names[0] if names else uri} became one with {heading}")
        additions = [editing.replace_concept(uri, into, remark)]
        additions += [variant(into, one, remark) for one in names if one not in known]

        def decide(record: Record, by: str, at: str) -> Record:
            return move_publisher(record, uri, into, heading)

        what = f"{names[0] if names else uri} became one with {heading}"
        return self._act(ids, decide, additions, what, by)

    def _require_no_disclosure(
        self, name: str, entry: Entry, ids: Collection[str], is_it: Callable[[Agent], bool]
    ) -> None:
        """Refuse to file a pseudonym under a person: that tells who stands behind it."""
        if not entry.is_person:
            return
        for id_ in ids:
            found = agents(self.catalogue.record(id_))
            if any(is_it(one) and one.kind is AgentKind.PSEUDONYM for one in found):
                raise DecisionError(
                    f"{name} is a pseudonym, and {entry.label(self.catalogue.config.language).text}"
                    " is a person.",
                    place=id_,
                    remedy="Say that it is openly known who stands behind the name, or make an"
                    " authority of the pseudonym itself.",
                    code="pseudonym",
                )

    def split(self, uri: str, name: str, *, by: str, ids: Collection[str] | None = None) -> str:
        """A variant name becomes a publisher of its own; records with that name follow it.

        ``ids`` are the records that name the publisher, where that is known.
        """
        self._entry(uri)
        new = self._new_uri(name)
        remark = self._remark(by, f"{name} is a publisher of its own")
        additions = [editing.concept(new, self._scheme(), Label(name), remark=remark)]

        def decide(record: Record, by: str, at: str) -> Record:
            return move_publisher(record, uri, new, name, only=name)

        what = f"{name} is a publisher of its own"
        return self._act(
            self._records_using(uri) if ids is None else ids, decide, additions, what, by
        )

    # --- memory

    def learn_from(self, id_: str, record: Record | None, text: str) -> None:
        """Keep what the confirmed makers of a record teach: names, domains, addresses and
        their years, exact imprints.  What the record taught before is taken back first."""
        taught = f"[learnt from {id_}]"
        self._cut(taught)
        if record is None:
            return
        remark = f"{self.catalogue.clock():%Y-%m-%d} {taught}"
        additions = [
            editing.Addition(subject=one.uri, values=values(one), remark=remark)
            for one in learn(record, text, tuple(self._entries()))
            if one.uri and values(one)
        ]
        if additions:
            editing.append(self.path, additions)
            self._forget()

    # --- undoing, with the journal

    def undo(self, act: Act) -> None:
        """Take back what an act added to the authority; it is kept for redoing."""
        added = self._cut(act_mark(act))
        if added:
            self._keep_act(act).parent.mkdir(parents=True, exist_ok=True)
            self._keep_act(act).write_text(added, encoding="utf-8", newline="\n")

    def redo(self, act: Act) -> None:
        """Write again what undoing took from the authority."""
        if self._keep_act(act).exists():
            editing.restore(self.path, self._keep_act(act).read_text(encoding="utf-8"))
            self._forget()

    def _keep_act(self, act: Act) -> Path:
        return self.catalogue.workings / "undone" / f"{act.id}.ttl"

    # --- plumbing

    def _act(
        self,
        ids: Iterable[str],
        decide: Decision,
        additions: list[editing.Addition],
        what: str,
        by: str,
    ) -> str:
        decisions = self.catalogue.decisions
        changed = decisions.apply(ids, decide, what=what, by=by)
        act = decisions.journal.undoable() if changed else None
        by_act = f" {act_mark(act)}" if act else ""
        editing.append(
            self.path, (replace(one, remark=f"{one.remark}{by_act}") for one in additions)
        )
        self._forget()
        return f"{what}: {say_count(len(changed), 'record')} settled."

    def _cut(self, sign: str) -> str:
        """Remove the blocks of the authority file that bear a sign; returns them."""
        text = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
        if sign not in text:
            return ""
        blocks = [f"\n{part}" for part in text.split("\n\n") if sign in part]
        blocks = [block if block.endswith("\n") else f"{block}\n" for block in blocks]
        for block in blocks:
            editing.take_back(self.path, block)
        self._forget()
        return "".join(blocks)

    def _forget(self) -> None:
        """The authority has changed: it is opened anew when it is next asked."""
        self.catalogue.vocabularies.renew()

    def _entries(self) -> Iterable[Entry]:
        found = self.catalogue.vocabularies.get(VOCABULARY)
        return found if found is not None else ()

    def _scheme(self) -> str:
        found = self.catalogue.vocabularies.get(VOCABULARY)
        return found.uri if found is not None and found.uri else self._base().rstrip("/")

    def _base(self) -> str:
        return f"{self.catalogue.config.namespace}publishers/"

    def _new_uri(self, name: str) -> str:
        known = {one.uri for one in self._entries()}
        base = self._base() + (slug(name) or "publisher")
        number, uri = 1, base
        while uri in known:
            number += 1
            uri = f"{base}-{number}"
        return uri

    def _entry(self, uri: str) -> Entry:
        found = self.catalogue.vocabularies.get(VOCABULARY)
        entry = found.get(uri) if found is not None else None
        if entry is None:
            raise DecisionError(
                "there is no such publisher.", place=uri, remedy="List them: colophon publishers."
            )
        return entry

    def _records_naming(self, name: str) -> list[str]:
        return [
            record.id
            for record in self.catalogue.records()
            if any(not one.uri and one.name == name for one in agents(record))
        ]

    def _records_using(self, uri: str) -> list[str]:
        return [
            record.id
            for record in self.catalogue.records()
            if any(one.uri == uri for one in agents(record))
        ]

    def _remark(self, by: str, what: str) -> str:
        return f"{self.catalogue.clock():%Y-%m-%d} {by}: {what}"
