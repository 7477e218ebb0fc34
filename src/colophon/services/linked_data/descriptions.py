"""The catalogue as a data set: VoID, DCAT and schema.org, with its dumps and services.

https://www.w3.org/TR/void/ · https://www.w3.org/TR/vocab-dcat-3/ · https://schema.org/Dataset
"""

from typing import Any

import msgspec

from colophon.model.namespaces import COLOPHON, DCTERMS, FOAF, RDF, SKOS, XSD
from colophon.publish import places
from colophon.services.linked_data.about import About
from colophon.services.linked_data.graphs import DCAT, VOID, Graph

DUMPS = {
    "records.nt.gz": "application/n-triples",
    "records.nq.gz": "application/n-quads",
    "records.jsonld.gz": "application/ld+json",
}
"""the files in ``dump/`` and what they hold"""

_IANA = "https://www.iana.org/assignments/media-types/"


def describe(graph: Graph, about: About, records: int) -> None:
    """Say what the data set is and how it can be had."""
    base = places.base(about.namespace)
    dataset = f"{base}catalogue#dataset"
    graph.link(base, DCAT + "dataset", dataset)
    graph.link(dataset, RDF + "type", DCAT + "Dataset", VOID + "Dataset")
    graph.say(dataset, DCTERMS + "title", about.name)
    graph.say(dataset, DCTERMS + "description", about.description)
    graph.link(dataset, DCTERMS + "license", about.licence)
    graph.link(dataset, FOAF + "homepage", base)
    graph.say(dataset, VOID + "entities", str(records), datatype=XSD + "integer")
    graph.say(dataset, VOID + "uriSpace", about.namespace)
    graph.link(dataset, VOID + "vocabulary", COLOPHON, DCTERMS, FOAF, SKOS)
    for name, media_type in DUMPS.items():
        _distribution(graph, dataset, f"{base}dump/{name}", media_type)
    if about.sparql:
        graph.link(dataset, VOID + "sparqlEndpoint", f"{base}sparql")
        _service(graph, base, f"{base}sparql", "http://www.w3.org/TR/sparql11-protocol/")
    graph.link(dataset, VOID + "openSearchDescription", f"{base}opensearch.xml")
    _service(graph, base, about.oai, "http://www.openarchives.org/OAI/2.0/")


def _distribution(graph: Graph, dataset: str, address: str, media_type: str) -> None:
    graph.link(dataset, VOID + "dataDump", address)
    graph.link(dataset, DCAT + "distribution", f"{address}#distribution")
    graph.link(f"{address}#distribution", RDF + "type", DCAT + "Distribution")
    graph.link(f"{address}#distribution", DCAT + "downloadURL", address)
    graph.link(f"{address}#distribution", DCAT + "mediaType", _IANA + media_type)
    graph.link(f"{address}#distribution", DCAT + "compressFormat", _IANA + "application/gzip")


def _service(graph: Graph, base: str, address: str, standard: str) -> None:
    service = f"{address}#service"
    graph.link(base, DCAT + "service", service)
    graph.link(service, RDF + "type", DCAT + "DataService")
    graph.link(service, DCAT + "endpointURL", address)
    graph.link(service, DCTERMS + "conformsTo", standard)


def schema_org(about: About) -> str:
    """The same for search engines, as JSON-LD that can stand in a page."""
    base = places.base(about.namespace)
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "DataCatalog",
        "@id": base,
        "name": about.name,
        "description": about.description or about.name,
        "dataset": {
            "@type": "Dataset",
            "@id": f"{base}catalogue#dataset",
            "name": about.name,
            "description": about.description or about.name,
            "license": about.licence,
            "distribution": [
                {
                    "@type": "DataDownload",
                    "contentUrl": f"{base}dump/{name}",
                    "encodingFormat": media_type,
                }
                for name, media_type in DUMPS.items()
            ],
        },
    }
    return msgspec.json.encode(said).decode().replace("<", "\\u003c")
