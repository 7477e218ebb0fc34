"""What the endpoint says of itself: a page to write queries on, and the service description.

https://www.w3.org/TR/sparql11-service-description/
"""

import msgspec

from colophon.model.namespaces import RDF
from colophon.publish import places
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data import variants
from colophon.services.linked_data.about import About
from colophon.services.linked_data.graphs import PREFIXES, Graph
from colophon.services.linked_data.negotiation import choose_variant
from colophon.services.linked_data.views import view
from colophon.services.sparql.examples import EXAMPLES

_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_WRITTEN = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "N-Quads", "TriG",
)  # fmt: skip


def describe_service(about: About, asked: ResourceRequest) -> Answer:
    """The page for people, the service description for programs."""
    wanted = choose_variant(asked.accept, variants.GRAPH)
    if wanted is None or wanted is variants.HTML:
        seen = view(about.look, asked)
        questions = [
            (seen.t.find_text(f"sparql.question.{one}", one), query) for one, query in EXAMPLES
        ]
        title = seen.t("sparql.title")
        page = seen.answer("sparql.html", title=title, examples=questions, prefixes=PREFIXES)
        return msgspec.structs.replace(page, vary="Accept")
    graph = description(about)
    return Answer(media_type=wanted.media_type, body=graph.write_variant(wanted), vary="Accept")


def description(about: About) -> Graph:
    """The endpoint in the vocabulary of service descriptions."""
    endpoint = f"{places.base(about.namespace)}sparql"
    dataset = f"{endpoint}#dataset"
    graph = Graph()
    graph.link(endpoint, RDF + "type", _SD + "Service")
    graph.link(endpoint, _SD + "endpoint", endpoint)
    graph.link(endpoint, _SD + "supportedLanguage", _SD + "SPARQL11Query")
    graph.link(endpoint, _SD + "resultFormat", *(_FORMATS + name for name in _WRITTEN))
    graph.link(endpoint, _SD + "defaultDataset", dataset)
    graph.link(dataset, RDF + "type", _SD + "Dataset")
    graph.link(dataset, _SD + "defaultGraph", f"{endpoint}#records")
    graph.link(f"{endpoint}#records", RDF + "type", _SD + "Graph")
    return graph
