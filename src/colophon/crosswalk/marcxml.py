"""MARC 21 in XML, with 883 for every value that nobody has confirmed.

https://www.loc.gov/standards/marcxml/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._grouped import grouped
from colophon.crosswalk._marc_fields import data_fields
from colophon.crosswalk._marc_fixed import control_elements, leader
from colophon.crosswalk._xml import XSI
from colophon.disclosure import PublicRecord

NAMESPACE = "http://www.loc.gov/MARC21/slim"
SCHEMA = "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd"
DECLARED = f'xmlns="{NAMESPACE}" xmlns:xsi="{XSI}" xsi:schemaLocation="{NAMESPACE} {SCHEMA}"'


class MarcXml(ElementFormat):
    """MARC 21 for library systems."""

    name = "marcxml"
    version = "3"
    label = "MARC 21 (MARCXML)"
    media_type = "application/marcxml+xml"
    suffix = ".marcxml"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA
    _opened = f"<collection {DECLARED}>"
    _closed = "</collection>"

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        said = grouped(record, frame)
        return (
            f"<record {DECLARED}>\n  <leader>{leader(said)}</leader>\n"
            f"{control_elements(said, frame.agency.code)}{data_fields(said, frame)}</record>\n"
        )


FORMAT = MarcXml()
