"""Crosswalking: Record → bytes, one file per output format."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

import msgspec

from colophon.model.record import Record
from colophon.model.registry import Registry
from colophon.profile import Profile


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What a crosswalk knows beside the record: the profile, and where records live.

    ``namespace`` is the URI to which a record's id is appended to make its URI.
    ``metadata_rights`` is the URI of the licence of the record itself.
    """

    profile: Profile
    namespace: str
    metadata_rights: str = "https://creativecommons.org/publicdomain/zero/1.0/"

    def uri(self, record: Record) -> str:
        """The record's URI."""
        return self.namespace + record.id


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

    @abstractmethod
    def write(self, record: Record, frame: Frame) -> bytes:
        """One record as a whole file of this format (UTF-8).

        For XML: one element that carries all its namespaces and its schemaLocation,
        without an XML declaration, so that it can be cut into any envelope.
        """

    @abstractmethod
    def stream(self, records: Iterable[Record], frame: Frame) -> Iterator[bytes]:
        """Many records as one file of this format, in pieces; memory stays flat."""


FORMATS: Registry[Format] = Registry("colophon.crosswalk", "FORMAT", "colophon.formats")
