"""MODS 3.8: between Dublin Core and MARC, for repositories and aggregators.

https://www.loc.gov/standards/mods/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._mods import elements
from colophon.crosswalk._xml import XSI, collection
from colophon.disclosure import PublicRecord

NAMESPACE = "http://www.loc.gov/mods/v3"
SCHEMA = "http://www.loc.gov/standards/mods/v3/mods-3-8.xsd"
DECLARED = (
    f'xmlns="{NAMESPACE}" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="{XSI}"'
    f' xsi:schemaLocation="{NAMESPACE} {SCHEMA}"'
)


class Mods(Format):
    """MODS with roles, controlled terms and dates as EDTF."""

    name = "mods"
    version = "3"
    label = "MODS"
    media_type = "application/mods+xml"
    suffix = ".mods"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One ``mods`` element."""
        return _element(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All records in one ``modsCollection``."""
        written = (_element(record, frame) for record in records)
        return collection(f"<modsCollection {DECLARED}>", written, "</modsCollection>")


def _element(record: PublicRecord, frame: Frame) -> str:
    return f'<mods {DECLARED} version="3.8">\n{elements(record, frame)}</mods>\n'


FORMAT = Mods()
