"""Crosswalking: Record → bytes, one file per output format."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

import msgspec

from colophon.disclosure import PublicRecord
from colophon.model.record import Record
from colophon.model.registry import Registry
from colophon.profile import Profile


class CataloguingAgency(msgspec.Struct, frozen=True, kw_only=True):
    """Who catalogues: a MARC organisation code or ISIL, a name, the rules followed (a code of
    https://www.loc.gov/standards/sourcelist/descriptive-conventions.html), and the language of
    the records (BCP 47)."""

    code: str = ""
    name: str = ""
    rules: str = ""
    language: str = "en"


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What a crosswalk knows beside the record: the profile, and where records live.

    ``namespace`` is the URI to which a record's id is appended to make its URI.
    ``metadata_rights`` is the URI of the licence of the records made here; ``provider`` the
    name of the institution that gives them, ``agency`` who made them.
    """

    profile: Profile
    namespace: str
    metadata_rights: str = "https://creativecommons.org/publicdomain/zero/1.0/"
    provider: str = ""
    agency: CataloguingAgency = CataloguingAgency()

    def uri(self, record: Record) -> str:
        """The record's URI."""
        return self.namespace + record.id

    def licence(self, record: Record) -> str:
        """The address of the licence of the record itself, or empty.

        Of one that was harvested its repository's, never ours.
        """
        return record.harvest.rights if record.harvest else self.metadata_rights


class Format(ABC):
    """One output format, computed from the record and nothing else.

    ``version`` is raised whenever the same record would give other bytes: it moves the
    datestamps.  ``xml_namespace`` and ``xml_schema`` are set where there is an XML
    schema; those formats are offered by OAI-PMH under ``name``.
    """

    name: str
    label: str
    version: str = "1"
    media_type: str
    suffix: str
    xml_namespace: str = ""
    xml_schema: str = ""

    def write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One record as a whole file of this format (UTF-8).

        Raises :class:`TypeError` for a record that was not disclosed.
        """
        return self._write(_require_disclosed(record), frame)

    def stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """Many records as one file of this format, in pieces; memory stays flat.

        Raises :class:`TypeError` at a record that was not disclosed.
        """
        return self._stream(map(_require_disclosed, records), frame)

    def takes(self, record: PublicRecord, frame: Frame) -> bool:
        """Whether a record has what is mandatory in this format; what lacks it is not offered."""
        return True

    @abstractmethod
    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """Write one record.

        For XML: one element that carries all its namespaces and its schemaLocation,
        without an XML declaration, so that it can be cut into any envelope.
        """

    @abstractmethod
    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """Write many records, in pieces."""


def _require_disclosed(record: PublicRecord) -> PublicRecord:
    if not isinstance(record, PublicRecord):
        raise TypeError(f"{record.id} was not disclosed: see colophon.disclosure")
    return record


FORMATS: Registry[Format] = Registry("colophon.crosswalk", "FORMAT", "colophon.formats")
