"""The representations of each kind of resource: a table.

``part`` names a copy, ``prefix`` the format of OAI-PMH that holds the same record.
"""

from collections.abc import Mapping

import msgspec

from colophon.publish.media_types import FORMS
from colophon.services.linked_data.negotiation import Variant

HTML = Variant(
    suffix=".html", names=("text/html; charset=utf-8", "application/xhtml+xml"), label="Page"
)
_TURTLE = Variant(
    suffix=".ttl",
    names=(
        f"{FORMS['.ttl']}; charset=utf-8",
        "application/x-turtle",
        "text/n3",
        "application/turtle",
    ),
    label="Turtle",
)
_JSONLD = Variant(suffix=".jsonld", names=(FORMS[".jsonld"], "application/json"), label="JSON-LD")
_NTRIPLES = Variant(suffix=".nt", names=(FORMS[".nt"], "text/plain"), label="N-Triples")
_RDFXML = Variant(suffix=".rdf", names=(FORMS[".rdf"], "text/rdf"), label="RDF/XML")
_NQUADS = Variant(suffix=".nq", names=(FORMS[".nq"],), label="N-Quads, with evidence")
_SCHEMA = Variant(
    suffix=".schema.json",
    names=(FORMS[".schema.json"], "application/vnd.schemaorg.ld+json"),
    label="schema.org",
    profile="https://schema.org",
)
_RIS = Variant(suffix=".ris", names=(FORMS[".ris"],), label="RIS")


class HeldVariant(msgspec.Struct, frozen=True):
    """A representation of a record, and where it is kept."""

    variant: Variant
    part: str = ""
    prefix: str = ""


def _xml(suffix: str, prefix: str, label: str, profile: str, *names: str) -> HeldVariant:
    own = FORMS.get(suffix, FORMS[".xml"])
    return HeldVariant(
        Variant(suffix=suffix, names=(own, *names), label=label, profile=profile), prefix=prefix
    )


RECORD = (
    HeldVariant(HTML, part="html"),
    HeldVariant(_TURTLE, part="turtle"),
    HeldVariant(_JSONLD, part="jsonld"),
    HeldVariant(_NTRIPLES, part="ntriples"),
    HeldVariant(_RDFXML, prefix="rdf"),
    HeldVariant(_NQUADS, part="nquads"),
    HeldVariant(_SCHEMA, part="schemaorg"),
    HeldVariant(_RIS, part="ris"),
    _xml(".xml", "oai_dc", "Dublin Core", "http://www.openarchives.org/OAI/2.0/oai_dc/",
         "text/xml"),
    _xml(".marcxml", "marcxml", "MARCXML", "http://www.loc.gov/MARC21/slim"),
    _xml(".mods", "mods", "MODS", "http://www.loc.gov/mods/v3"),
    _xml(".dcterms", "oai_dcterms", "DCMI Terms", "http://purl.org/dc/terms/"),
    _xml(".qdc", "oai_qdc", "Qualified Dublin Core", "http://worldcat.org/xmlschemas/qdc-1.0/"),
    _xml(".edm", "edm", "Europeana Data Model", "http://www.europeana.eu/schemas/edm/"),
    _xml(".openaire", "oai_openaire", "OpenAIRE", "http://namespace.openaire.eu/schema/oaire/"),
    _xml(".datacite", "oai_datacite", "DataCite", "http://datacite.org/schema/kernel-4"),
)  # fmt: skip
"""of records, the one that is sent where nothing is said first"""

GRAPH = (HTML, _TURTLE, _JSONLD, _NTRIPLES, _RDFXML)
"""of everything else: a page, and a graph in four syntaxes"""


def by_suffix(path: str, variants: Mapping[str, Variant]) -> tuple[str, Variant | None]:
    """A path without its suffix, and the representation the suffix names."""
    for suffix, variant in variants.items():
        if path.endswith(suffix) and len(path) > len(suffix):
            return path[: -len(suffix)], variant
    return path, None
