"""Ids of records: working names, and the permanent ids that replace them.

A permanent id is made once, when a record is first published, or before at a person's
instruction; it is never another record's, not even of one that was deleted.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.catalogue.setting_fields import field_of_setting
from colophon.model.errors import ConfigError, DecisionError
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.publish.publication import PublicationCandidate
from colophon.store import ids, ledger
from colophon.store.journal import Name
from colophon.store.names import name_record, readdress
from colophon.store.records import StoredRecord

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

PUBLICATION = "publication"
"""who gives a record its permanent id when nobody did before"""


class RecordNaming:
    """Names records of one catalogue; to be made anew for each act or publication.

    ``names`` are those given in a publication: (working name, id).
    """

    def __init__(self, catalogue: "Catalogue") -> None:
        self.catalogue = catalogue
        self.names: list[tuple[str, str]] = []

    def rename(self, id_: str, new: str = "", *, by: str) -> str:
        """Give a record another id, for good; without ``new`` the one it would be published
        under.

        What points to its address follows.  Returns the id; raises
        :class:`DecisionError` where harvesters know the record, or the id cannot be.
        """
        stored = self.catalogue.load_stored(id_)
        record = stored.record
        if self.is_published(record):
            raise DecisionError(
                "it has been published under this id, which harvesters keep for ever.",
                place=id_,
                remedy="Only a record that was never published can be renamed.",
            )
        name = self._check_id(record, new.strip()) if new.strip() else self._permanent(record)
        if name.new == id_ and not record.provisional:
            raise DecisionError("that is its id already.", place=id_)
        addresses = self._addresses(name)
        moved = name_record(
            replace(record, statements=readdress(record.statements, addresses)), name
        )
        decisions = self.catalogue.decisions
        decisions.journal.apply(
            [(stored, moved), *self._pointing_to(addresses, besides=id_)],
            what=f"renamed {id_}: {name.new}",
            by=by,
            at=decisions.moment,
        )
        self.catalogue.subjects.note((id_, name.new))
        return name.new

    def publish(self, record: Record) -> PublicationCandidate | None:
        """Name a record that is published for the first time; None where it stays as it is.

        What was decided under its working name follows it.
        """
        name = self._permanent(record)
        settled = not record.provisional and not name.ark
        if settled and record.id not in self._renamed:
            return None
        stored = self.catalogue.store.load(record.id)
        decisions = self.catalogue.decisions
        decisions.journal.give_names(
            [name], namespace=self.catalogue.config.namespace, by=PUBLICATION, at=decisions.moment
        )
        saved = self._save_named(stored, name)
        self._taken.add(name.new.casefold())
        if name.new != record.id:
            self.names.append((record.id, name.new))
            self.catalogue.subjects.note((record.id, name.new))
        return PublicationCandidate(name.new, saved.version, lambda: saved.record)

    def point_to_new_names(self) -> bool:
        """Let what points to a working name point to the id; whether anything did."""
        return self.readdress(dict(self.names))

    def readdress(self, names: Mapping[str, str]) -> bool:
        """Let what points to a record by its former id point to the new; whether anything did."""
        namespace = self.catalogue.config.namespace
        addresses = {namespace + old: namespace + new for old, new in names.items()}
        found = False
        for stored, changed in self._pointing_to(addresses):
            self.catalogue.store.save(changed, stored.version)
            found = True
        return found

    def _save_named(self, stored: StoredRecord, name: Name) -> StoredRecord:
        new = name_record(stored.record, name)
        if name.new == name.old:
            return self.catalogue.store.save(new, stored.version)
        return self.catalogue.store.rename(name.old, new, stored.version)

    def _addresses(self, name: Name) -> dict[str, str]:
        namespace = self.catalogue.config.namespace
        return {} if name.old == name.new else {namespace + name.old: namespace + name.new}

    def _pointing_to(
        self, addresses: Mapping[str, str], besides: str = ""
    ) -> Iterator[tuple[StoredRecord, Record]]:
        """The records in which one of these addresses stands, and what becomes of them."""
        for one in self.catalogue.load_all() if addresses else ():
            if isinstance(one, Problem) or one.record.id == besides:
                continue
            statements = readdress(one.record.statements, addresses)
            if statements != one.record.statements:
                yield one, one.record.with_statements(statements)

    # --- which id

    def _permanent(self, record: Record) -> Name:
        """The id that a record is published under, and an ARK where the catalogue mints them."""
        arks = self.catalogue.config.ark
        ark = "" if record.ark or arks is None else ids.mint(arks, self._arks)
        if ark:
            self._arks.add(ark)
        if not record.provisional:
            return Name(record.id, record.id, ark)
        base = self._base(record, record.ark or ark)
        taken = self._taken - ({record.id.casefold()} - self._published)
        return Name(record.id, ids.new_id(record, taken, base), ark)

    def _base(self, record: Record, ark: str) -> str:
        """What the id is made of: empty for the title."""
        rule = self.catalogue.config.id_from.strip()
        if rule.casefold() == "title":
            return ""
        if rule.casefold() == "ark":
            if not ark:
                raise ConfigError(
                    "id_from is ark, and no ARKs are minted.",
                    place="records/catalogue.yaml",
                    remedy="Say how under ark: naan, shoulder and template.",
                )
            return ark.rpartition("/")[2]
        return self._number(record, rule)

    def _number(self, record: Record, rule: str) -> str:
        field = field_of_setting(self.catalogue.profile, "id_from", rule)
        value = record.first(field.term)
        if value is None or not ids.slug(str(value)):
            raise DecisionError(
                f"it has no {field.label}, of which its permanent id is to be made.",
                place=record.id,
                remedy=f"Give it one, or another id: colophon rename {record.id} NEW.",
                code="unnamed-record",
            )
        return str(value)

    def _check_id(self, record: Record, new: str) -> Name:
        """The id that a person wrote, where it can be one and is nobody's."""
        if not ids.sound(new):
            like = ids.slug(new)
            raise DecisionError(
                f"{new!r} can be no id.",
                place=record.id,
                remedy="Use letters, digits, dots and hyphens"
                + (f", such as {like}." if like and ids.sound(like) else "."),
            )
        others = self._published | (self._taken - {record.id.casefold()})
        if new.casefold() in others:
            raise DecisionError(
                f"{new} is, or was, the id of another record.",
                place=record.id,
                remedy="Ids are given once, for ever: take another one.",
            )
        return Name(record.id, new)

    def is_published(self, record: Record) -> bool:
        """Whether harvesters know the record."""
        return not record.provisional and record.id.casefold() in self._published

    @cached_property
    def _published(self) -> set[str]:
        """The ids that harvesters know, those of deleted records too."""
        return {one.id.casefold() for one in ledger.read(self.catalogue.services.ledger)}

    @cached_property
    def _taken(self) -> set[str]:
        return self._published | {one.casefold() for one in self.catalogue.store.ids()}

    @cached_property
    def _arks(self) -> set[str]:
        return {one.ark for one in self.catalogue.records() if one.ark}

    @cached_property
    def _renamed(self) -> set[str]:
        return self.catalogue.decisions.journal.renamed_ids()
