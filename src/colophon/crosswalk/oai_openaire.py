"""OpenAIRE's Guidelines for Literature Repository Managers, version 4.

https://openaire-guidelines-for-literature-repository-managers.readthedocs.io/
"""

from mimetypes import guess_type

from colophon.crosswalk import Frame
from colophon.crosswalk._datacite import Kernel, coar_type
from colophon.crosswalk._dublin import described
from colophon.crosswalk._elements import ElementFormat
from colophon.crosswalk._xml import XSI, attribute_if_given, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings.dublin_core import DUMB
from colophon.mappings.language_codes import three
from colophon.mappings.research import COAR_ACCESS, COAR_TYPE, GENERAL, METADATA_ONLY, OPEN_ACCESS
from colophon.model.characters import iri

NAMESPACE = "http://namespace.openaire.eu/schema/oaire/"
SCHEMA = "https://www.openaire.eu/schema/repo-lit/4.0/openaire.xsd"
_DECLARED = (
    f'xmlns:oaire="{NAMESPACE}" xmlns:datacite="http://datacite.org/schema/kernel-4"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    f' xmlns:xsi="{XSI}" xsi:schemaLocation="{NAMESPACE} {SCHEMA}"'
)
_KERNEL = Kernel("datacite:", 1)
_LITERALS = ("description", "format", "source", "coverage")


class OaiOpenaire(ElementFormat):
    """A publication as OpenAIRE takes it, with the file where it may be read by everybody."""

    name = "oai_openaire"
    version = "3"
    label = "OpenAIRE (literature, 4.0)"
    media_type = "application/xml"
    suffix = ".openaire"
    xml_namespace = NAMESPACE
    xml_schema = SCHEMA

    def takes(self, record: PublicRecord, frame: Frame) -> bool:
        """Whether it has what is mandatory: a title and a date."""
        return bool(record.title != record.id and _KERNEL.date(record, frame))

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        inside = "".join(
            (
                _KERNEL.titles(record),
                _KERNEL.creators(record),
                _KERNEL.contributors(record),
                leaf(1, "datacite:identifier", iri(frame.uri(record)), ' identifierType="URL"'),
                _KERNEL.date(record, frame),
                *(leaf(1, "dc:language", three(str(one.value))) for one in record.of("language")),
                *(leaf(1, "dc:publisher", str(one.value)) for one in record.of("publisher")),
                _resource_type(record),
                _literals(record, frame),
                _access(record),
                _KERNEL.subjects(record),
                _KERNEL.sizes(record),
                _file(record),
                *(_licence(one.value.uri) for one in record.of("license")),
            )
        )
        return f"<oaire:resource {_DECLARED}>\n{inside}</oaire:resource>\n"


def _resource_type(record: PublicRecord) -> str:
    code, label = coar_type(record)
    general = attribute_if_given("resourceTypeGeneral", GENERAL.get(label, "literature"))
    return leaf(
        1, "oaire:resourceType", label, general + attribute_if_given("uri", COAR_TYPE + code)
    )


def _literals(record: PublicRecord, frame: Frame) -> str:
    """Rows that are plain elements of Dublin Core, and a note of what nobody confirmed."""
    rows = described(record, frame).rows_with_note(DUMB)
    return "".join(
        f"  <dc:{DUMB[row.term]}{row.language}>{row.text}</dc:{DUMB[row.term]}>\n"
        for row in rows
        if DUMB.get(row.term) in _LITERALS
    )


def _access(record: PublicRecord) -> str:
    code, label = OPEN_ACCESS if _open_file(record) else METADATA_ONLY
    return leaf(1, "datacite:rights", label, attribute_if_given("rightsURI", COAR_ACCESS + code))


def _open_file(record: PublicRecord) -> str:
    """The address of the first file, or empty: also where words restrict who may see it."""
    files = [one.value.uri for one in record.of("fileAddress") if iri(one.value.uri)]
    return files[0] if files and not record.of("accessRights") else ""


def _file(record: PublicRecord) -> str:
    """The file: the schema takes one."""
    uri = _open_file(record)
    _, label = coar_type(record)
    about = (
        ("accessRightsURI", COAR_ACCESS + OPEN_ACCESS[0]),
        ("mimeType", guess_type(uri)[0] or ""),
        ("objectType", GENERAL.get(label, "fulltext")),
    )
    attributes = "".join(attribute_if_given(name, said) for name, said in about)
    return leaf(1, "oaire:file", iri(uri), attributes)


def _licence(uri: str) -> str:
    found = iri(uri)
    return leaf(1, "oaire:licenseCondition", found, attribute_if_given("uri", found))


FORMAT = OaiOpenaire()
