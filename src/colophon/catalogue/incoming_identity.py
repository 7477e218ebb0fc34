"""Which record here an incoming one is: by its id, by declared columns, or asked."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from colophon.catalogue.import_ledger import ImportLedger
from colophon.importing import Incoming
from colophon.model.folding import Folded
from colophon.model.record import Date, Record, Statement

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

Ask = Callable[[Incoming, tuple[str, ...]], str | None]
"""(what comes, the ids that it may be) → the one that it is, empty for a new one, or None
where nobody knows"""


class FoundRecord(msgspec.Struct, frozen=True):
    """``id`` is empty for a new record; with ``candidates`` it has to be asked.

    ``by_key`` says that it is known by a number or the like, which two items may share.
    """

    id: str = ""
    candidates: tuple[str, ...] = ()
    why: str = ""
    by_key: bool = False


class Identities:
    """The records of a catalogue, found again by what files say of them."""

    def __init__(self, catalogue: "Catalogue", ledger: ImportLedger) -> None:
        self.catalogue = catalogue
        self.ledger = ledger
        self._present = set(catalogue.store.ids())
        self._former: dict[str, str] = {}

    def __contains__(self, id_: object) -> bool:
        return id_ in self._present

    def find(self, incoming: Incoming, file: str) -> FoundRecord:
        """The record that it is, or may be."""
        own = self.by_id(incoming.id) or next(self._by_address(incoming), "")
        if own:
            return FoundRecord(own)
        for key in incoming.keys:
            ids = self._known.keys.get(_key(*key), ())
            if len(ids) > 1:  # several items of one number: the one that is called the same
                alike = self._known.likenesses.get(likeness_of(incoming.statements), ())
                ids = [one for one in ids if one in alike] or ids
            if len(ids) == 1:
                return FoundRecord(ids[0], by_key=True)
            if ids:
                return FoundRecord(candidates=tuple(ids), why=f"its {key[0]} is {key[1]!r}")
        return self._alike(incoming, file)

    def by_id(self, id_: str) -> str:
        """A record's present id by one that it has or had, or empty."""
        if not id_ or id_ in self._present:
            return id_
        if id_ not in self._former:
            self._former[id_] = self.catalogue.decisions.journal.present_id(id_)
        former = self._former[id_]
        return former if former in self._present else ""

    def add(self, record: Record) -> None:
        """A record that is new: others may be it."""
        self._present.add(record.id)
        self._known.add(record)

    def _by_address(self, incoming: Incoming) -> Iterator[str]:
        namespace = self.catalogue.config.namespace
        for one in incoming.statements:
            address = one.value.uri or str(one.value)
            if one.term == "identifier" and address.startswith(namespace):
                found = self.by_id(address.removeprefix(namespace))
                if found:
                    yield found

    def _alike(self, incoming: Incoming, file: str) -> FoundRecord:
        likeness = likeness_of(incoming.statements)
        if not likeness[0]:
            return FoundRecord()
        place = self.by_id(self.ledger.at(file, incoming.place))
        ids = self._known.likenesses.get(likeness, ())
        if place and place in self._known.titles.get(likeness[0], ()):
            return FoundRecord(place)
        # records of the same list with another key are other items: two copies of one thing
        others = tuple(one for one in ids if not self._differs(one, incoming))
        why = "title, issue and date are the same"
        return FoundRecord(candidates=others, why=why) if others else FoundRecord()

    def _differs(self, id_: str, incoming: Incoming) -> bool:
        """Whether a record has other words in a field that the incoming one is known by."""
        record = self._known.words.get(id_, {})
        return any(term in record and words not in record[term] for term, words in incoming.keys)

    @cached_property
    def _known(self) -> "_KnownRecords":
        known = _KnownRecords()
        for record in self.catalogue.records():
            known.add(record)
        return known


class _KnownRecords:
    """The records that there are, looked up by what may tell them."""

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], list[str]] = {}
        self.likenesses: dict[tuple[str, str, str], list[str]] = {}
        self.titles: dict[str, set[str]] = {}
        self.words: dict[str, dict[str, set[str]]] = {}

    def add(self, record: Record) -> None:
        """Note what a record may be known by."""
        for one in record.of("callNumber", "barcode", "identifier"):
            self.keys.setdefault(_key(one.term, str(one.value)), []).append(record.id)
            self.words.setdefault(record.id, {}).setdefault(one.term, set()).add(str(one.value))
        likeness = likeness_of(record.statements)
        if likeness[0]:
            self.likenesses.setdefault(likeness, []).append(record.id)
            self.titles.setdefault(likeness[0], set()).add(record.id)


def _key(term: str, words: str) -> tuple[str, str]:
    return term, " ".join(words.split()).casefold()


def likeness_of(statements: tuple[Statement, ...]) -> tuple[str, str, str]:
    """Title, issue and date, so that the same thing described twice is seen."""
    found = {"title": "", "issue": "", "issued": ""}
    for one in statements:
        if one.live and one.term in found and not found[one.term]:
            value = one.value
            words = value.edtf if isinstance(value, Date) else str(value)
            found[one.term] = Folded(words).text.strip()
    return found["title"], found["issue"], found["issued"]
