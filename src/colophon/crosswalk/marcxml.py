"""MARC 21 in XML, with 883 for every value that nobody has confirmed.

https://www.loc.gov/standards/marcxml/
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._grouped import grouped
from colophon.crosswalk._marc_fields import data_fields
from colophon.crosswalk._marc_fixed import control_elements, leader
from colophon.crosswalk._xml import XSI, collection
from colophon.disclosure import PublicRecord

NAMESPACE = "http://www.loc.gov/MARC21/slim"
SCHEMA = "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd"
DECLARED = f'xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:schemaLocation="{NAMESPACE} {SCHEMA}"'


class MarcXml(Format):
    """MARC 21 for library systems."""

    name = "marcxml"
    version = "3"
    label = "MARC 21 (MARCXML)"
    media_type = "application/marcxml+xml"
    suffix = ".marcxml"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        """One ``record`` element."""
        return _element(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        """All records in one ``collection``."""
        elements = (_element(record, frame) for record in records)
        return collection(f"<collection {DECLARED}>", elements, "</collection>")


def _element(record: PublicRecord, frame: Frame) -> str:
    said = grouped(record, frame)
    return (
        f"<record {DECLARED}>\n  <leader>{leader(said)}</leader>\n"
        f"{control_elements(said, frame.agency.code)}{data_fields(said, frame)}</record>\n"
    )


FORMAT = MarcXml()
