"""The Europeana Data Model, external form: what Europeana and its aggregators harvest.

https://pro.europeana.eu/page/edm-documentation
"""

from colophon.crosswalk import Frame
from colophon.crosswalk._dublin import DublinRow, described
from colophon.crosswalk._elements import EnclosedFormat
from colophon.crosswalk._xml import XSI, attribute_if_given, leaf
from colophon.disclosure import PublicRecord
from colophon.mappings import edm
from colophon.mappings.marc import DCMITYPE
from colophon.model.characters import attribute, iri, tag
from colophon.model.namespaces import DCTERMS, RDF, SKOS
from colophon.model.record import Concept

_NAMESPACES = {
    "rdf": RDF,
    "edm": "http://www.europeana.eu/schemas/edm/",
    "ore": "http://www.openarchives.org/ore/terms/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": DCTERMS,
    "skos": SKOS,
}
_DECLARED = "".join(f' xmlns:{name}="{uri}"' for name, uri in _NAMESPACES.items())
_SCHEMA = "http://www.europeana.eu/schemas/edm/EDM.xsd"
_AN_ADDRESS = 'xsi:type="dcterms:URI"'


class Edm(EnclosedFormat):
    """A ProvidedCHO with its Aggregation, and the concepts that it points to."""

    name = "edm"
    version = "3"
    label = "Europeana Data Model"
    media_type = "application/rdf+xml"
    suffix = ".edm"
    xml_namespace = RDF
    xml_schema = _SCHEMA
    _opened = f'<rdf:RDF{_DECLARED} xmlns:xsi="{XSI}" xsi:schemaLocation="{RDF} {_SCHEMA}">'
    _closed = "</rdf:RDF>"

    def takes(self, record: PublicRecord, frame: Frame) -> bool:
        """Whether Europeana would take it: rights it knows, a title or description, a context,
        and the language of what is a text."""
        terms = {row.term for row in described(record, frame).rows}
        spoken = "language" in terms or _type(record) != "TEXT"
        return bool(rights(record) and terms & edm.TITLES and spoken and terms & edm.CONTEXT)

    def _element(self, record: PublicRecord, frame: Frame) -> str:
        uri = iri(frame.uri(record))
        about = attribute(uri)
        rows = described(record, frame).rows_with_note(edm.DC_ELEMENTS)
        inside = "".join(map(_line, rows))
        kind = leaf(2, "edm:type", _type(record))
        return (
            f"  <edm:ProvidedCHO rdf:about={about}>\n{inside}{kind}  </edm:ProvidedCHO>\n"
            f"{_aggregation(record, frame, uri)}{_concepts(record)}"
        )


def rights(record: PublicRecord) -> str:
    """The rights statement or licence of a record that Europeana knows, or empty."""
    found = (edm.rights(one.value.uri or str(one.value)) for one in record.of("license"))
    stated = (edm.rights(one.value.uri or str(one.value)) for one in record.of("rightsURI"))
    return next((one for one in (*found, *stated) if one), "")


def _line(row: DublinRow) -> str:
    """A row as an element; nothing where EDM has none for it."""
    local = edm.DC_ELEMENTS.get(row.term)
    name = f"dc:{local}" if local else f"dcterms:{row.term}"
    if not local and row.term not in edm.DC_TERMS:
        return ""
    if _AN_ADDRESS in row.scheme and (local or row.term) not in edm.LITERAL:
        return f'    <{name} rdf:resource="{row.text}"/>\n'
    return f"    <{name}{row.language}>{row.text}</{name}>\n"


def _aggregation(record: PublicRecord, frame: Frame, uri: str) -> str:
    about = attribute(uri)
    provider = leaf(2, "edm:dataProvider", frame.provider or uri)
    through = leaf(2, "edm:provider", frame.provider or uri)
    stated = rights(record)
    said = f"    <edm:rights rdf:resource={attribute(stated)}/>\n" if stated else ""
    here = attribute(f"{uri}{'.' if '#' in uri else '#'}aggregation")
    return (
        f"  <ore:Aggregation rdf:about={here}>\n"
        f"    <edm:aggregatedCHO rdf:resource={about}/>\n{provider}"
        f"    <edm:isShownAt rdf:resource={about}/>\n{_files(record)}{through}{said}"
        "  </ore:Aggregation>\n"
    )


def _files(record: PublicRecord) -> str:
    """The file itself, and a small picture of it; one of each."""
    found = (("isShownBy", record.first("fileAddress")), ("object", record.first("thumbnail")))
    return "".join(
        f"    <edm:{name} rdf:resource={attribute(iri(value.uri))}/>\n"
        for name, value in found
        if value is not None and iri(value.uri)
    )


def _concepts(record: PublicRecord) -> str:
    """The labels of the concepts that are pointed to, each concept once."""
    labels: dict[str, dict[str, str]] = {}
    for one in record.of(*edm.CONTEXT):
        value = one.value
        if isinstance(value, Concept) and iri(value.uri) and value.label.strip():
            labels.setdefault(iri(value.uri), {}).setdefault(tag(value.language), value.label)
    return "".join(_concept(uri, said) for uri, said in labels.items())


def _concept(uri: str, labels: dict[str, str]) -> str:
    inside = "".join(
        leaf(2, "skos:prefLabel", text, attribute_if_given("xml:lang", language))
        for language, text in labels.items()
    )
    return f"  <skos:Concept rdf:about={attribute(uri)}>\n{inside}  </skos:Concept>\n"


def _type(record: PublicRecord) -> str:
    found = (one.value.uri.removeprefix(DCMITYPE) for one in record.of("type"))
    return next((edm.TYPES[local] for local in found if local in edm.TYPES), "TEXT")


FORMAT = Edm()
