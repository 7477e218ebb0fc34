"""DataCite 4.6 in the envelope that DataCite's own OAI-PMH provider uses.

https://schema.datacite.org/meta/kernel-4.6/ · https://schema.datacite.org/oai/oai-1.1/
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._datacite import Kernel, coar_type, general_type, is_year
from colophon.crosswalk._dublin import described, one_date
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._xml import XSI, attribute_if_given, branch, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings.dublin_core import DUMB
from colophon.mappings.research import UNKNOWN
from colophon.model.characters import iri

ENVELOPE = "http://schema.datacite.org/oai/oai-1.1/"
KERNEL = "http://datacite.org/schema/kernel-4"
_OPENING = (
    f'<oai_datacite xmlns="{ENVELOPE}" xmlns:xsi="{XSI}"'
    f' xsi:schemaLocation="{ENVELOPE} {ENVELOPE}oai.xsd">\n'
    "<schemaVersion>4.6</schemaVersion>\n<payload>\n"
)
_RESOURCE = (
    f'<resource xmlns="{KERNEL}" xsi:schemaLocation="{KERNEL}'
    ' http://schema.datacite.org/meta/kernel-4.6/metadata.xsd">\n'
)
_CLOSING = "</resource>\n</payload>\n</oai_datacite>\n"
_KERNEL = Kernel("", 1)


class OaiDatacite(ElementFormat):
    """A resource in DataCite's kernel; what it must have and nobody knows says so."""

    name = "oai_datacite"
    version = "2"
    label = "DataCite 4.6"
    media_type = "application/xml"
    suffix = ".datacite"
    xml_namespace = ENVELOPE
    xml_schema = f"{ENVELOPE}oai.xsd"

    def takes(self, record: PublicRecord, frame: Frame) -> bool:
        """Whether it has a title and a year of publication."""
        return bool(record.title != record.id and _year(record, frame))

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        publishers = [str(one.value) for one in record.of("publisher") if str(one.value).strip()]
        _, label = coar_type(record)
        inside = "".join(
            (
                leaf(1, "identifier", iri(frame.uri(record)), ' identifierType="URL"'),
                _KERNEL.creators(record, UNKNOWN),
                _KERNEL.titles(record),
                leaf(1, "publisher", publishers[0] if publishers else UNKNOWN),
                leaf(1, "publicationYear", _year(record, frame)),
                leaf(
                    1,
                    "resourceType",
                    label,
                    attribute_if_given("resourceTypeGeneral", general_type(record)),
                ),
                _KERNEL.subjects(record),
                _KERNEL.contributors(record),
                _KERNEL.date(record, frame),
                leaf(1, "language", next((str(one.value) for one in record.of("language")), "")),
                _KERNEL.sizes(record),
                _rights(record),
                _descriptions(record, frame),
            )
        )
        return f"{_OPENING}{_RESOURCE}{inside}{_CLOSING}"


def _year(record: PublicRecord, frame: Frame) -> str:
    written, _ = one_date(record, frame)
    return written[:4] if is_year(written[:4]) else ""


def _rights(record: PublicRecord) -> str:
    found = record.of("rights", "rightsURI", "license")
    inside = "".join(
        leaf(2, "rights", str(one.value), attribute_if_given("rightsURI", iri(one.value.uri)))
        for one in found
    )
    return branch(1, "rightsList", inside)


def _descriptions(record: PublicRecord, frame: Frame) -> str:
    rows = described(record, frame).rows_with_note(DUMB)
    inside = "".join(
        f'    <description descriptionType="{_KINDS.get(row.term, "Other")}"{row.language}>'
        f"{row.text}</description>\n"
        for row in rows
        if DUMB.get(row.term) == "description"
    )
    return branch(1, "descriptions", inside)


_KINDS = {"abstract": "Abstract", "tableOfContents": "TableOfContents"}

FORMAT = OaiDatacite()
