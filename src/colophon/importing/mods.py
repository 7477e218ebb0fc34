"""MODS: a collection, one record, or an answer of OAI-PMH or SRU.

https://www.loc.gov/standards/mods/
"""

from collections.abc import Iterator
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.mods_elements import gather
from colophon.importing.toolkit.xml_records import read_elements

_MARK = b"http://www.loc.gov/mods/v3"


class ModsImporter(Importer):
    """MODS, version 3."""

    name = "mods"
    label = "MODS"
    suffixes = (".mods", ".xml")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its namespace."""
        return 0.9 if _MARK in head else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record for each ``mods``."""

        def record(element: Any, number: int) -> Incoming:
            found = Gathering(name, f"record {number}", options.kinds)
            gather(element, found)
            return found.make_incoming()

        return read_elements(data, name, ("{http://www.loc.gov/mods/v3}mods", "mods"), record)


IMPORTER = ModsImporter()
