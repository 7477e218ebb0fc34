"""MARC 21 in XML: a collection, one record, or an answer of OAI-PMH or SRU.

https://www.loc.gov/standards/marcxml/
"""

from collections.abc import Iterator
from typing import Any

from colophon.importing import Importer, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering, incoming_of_broken
from colophon.importing.toolkit.marc import SLIM, from_element
from colophon.importing.toolkit.marc_fields import gather
from colophon.importing.toolkit.xml_records import read_elements

_MARK = b"http://www.loc.gov/MARC21/slim"


class MarcXmlImporter(Importer):
    """MARCXML."""

    name = "marcxml"
    label = "MARC 21 (MARCXML)"
    suffixes = (".marcxml", ".xml", ".mrcx")

    def recognises(self, head: bytes, suffix: str) -> float:
        """By its namespace, or its elements without one."""
        if _MARK in head:
            return 0.95
        bare = b"<leader>" in head and b"<controlfield" in head
        return 0.8 if suffix == ".marcxml" or bare else 0.0

    def read(self, data: bytes, name: str, options: Options) -> Iterator[Incoming]:
        """A record for each ``record``."""

        def record(element: Any, number: int) -> Incoming:
            marc, place = from_element(element), f"record {number}"
            try:
                marc.require_description()
            except ValueError as error:
                return incoming_of_broken(name, place, f"The record cannot be read: {error}.")
            found = Gathering(name, place, options.kinds)
            gather(marc, found)
            return found.make_incoming()

        return read_elements(data, name, (f"{SLIM}record", "record"), record)


IMPORTER = MarcXmlImporter()
