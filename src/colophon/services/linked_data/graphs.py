"""Small graphs in every syntax: of concepts, vocabularies, sets and the catalogue itself."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

import pyoxigraph

from colophon.model.characters import iri, legal, tag
from colophon.model.namespaces import COLOPHON, DCTERMS, FOAF, RDF, RDFS, SKOS, XSD
from colophon.services.linked_data.negotiation import Variant

DCAT = "http://www.w3.org/ns/dcat#"
VOID = "http://rdfs.org/ns/void#"
OWL = "http://www.w3.org/2002/07/owl#"
SCHEMA = "https://schema.org/"

PREFIXES = {
    "colophon": COLOPHON,
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "owl": OWL,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "void": VOID,
    "xsd": XSD,
}

Target = str
"""the address of a resource"""
Words = tuple[str, str, str]
"""a text, its language, its datatype"""
_SYNTAXES: Mapping[str, pyoxigraph.RdfFormat] = {
    ".ttl": pyoxigraph.RdfFormat.TURTLE,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".rdf": pyoxigraph.RdfFormat.RDF_XML,
    ".jsonld": pyoxigraph.RdfFormat.JSON_LD,
}


class Graph:
    """Triples in the order they were said; what cannot be written as an IRI is left out.

    What is said is made into terms when it is asked for: a page is written without.
    """

    def __init__(self) -> None:
        self._said: list[tuple[str, str, Target | Words]] = []
        self._made: dict[pyoxigraph.Triple, None] = {}
        self._done = 0
        self._read = b""

    def link(self, subject: str, predicate: str, *targets: str) -> None:
        """Lead from a subject to other resources."""
        self._said += [(subject, predicate, target) for target in targets]

    def say(
        self, subject: str, predicate: str, text: str, language: str = "", datatype: str = ""
    ) -> None:
        """Say a literal of a subject; an empty one is none."""
        self._said.append((subject, predicate, (text, language, datatype)))

    @property
    def _triples(self) -> dict[pyoxigraph.Triple, None]:
        """All that was said, as terms, each once."""
        said, self._done = self._said[self._done :], len(self._said)
        for subject, predicate, value in said:
            node = _node(subject)
            term = _node(value) if isinstance(value, str) else _literal(*value)
            if node and term:
                triple = pyoxigraph.Triple(node, pyoxigraph.NamedNode(predicate), term)
                self._made[triple] = None
        return self._made

    def read(self, turtle: bytes) -> None:
        """Take in what a Turtle file says."""
        self._read += turtle
        for quad in pyoxigraph.parse(turtle, pyoxigraph.RdfFormat.TURTLE):
            self._triples[quad.triple] = None

    def terms(self) -> list[tuple[str, str, str]]:
        """(address, ``rdfs:label``, ``rdfs:comment``) of all that has a label, in order."""
        said = {name: self._texts(RDFS + name) for name in ("label", "comment")}
        return [
            (address, label, said["comment"].get(address, ""))
            for address, label in said["label"].items()
        ]

    def _texts(self, predicate: str) -> dict[str, str]:
        return {
            one.subject.value: one.object.value
            for one in self._triples
            if one.predicate.value == predicate
            and isinstance(one.subject, pyoxigraph.NamedNode)
            and isinstance(one.object, pyoxigraph.Literal)
        }

    def write_variant(self, variant: Variant) -> bytes:
        """The graph in the syntax of a representation."""
        return serialize(self._triples, _SYNTAXES[variant.suffix])

    @property
    def digest(self) -> str:
        """What tells it from other graphs, in whatever syntax."""
        said = "\n".join(sorted(map(repr, {*self._said})))
        return blake2b(said.encode() + self._read, digest_size=12).hexdigest()


def _node(address: str) -> pyoxigraph.NamedNode | None:
    written = iri(address)
    return pyoxigraph.NamedNode(written) if written else None


def _literal(text: str, language: str, datatype: str) -> pyoxigraph.Literal | None:
    if not text.strip():
        return None
    if tag(language):
        return pyoxigraph.Literal(legal(text), language=tag(language))
    if datatype:
        return pyoxigraph.Literal(legal(text), datatype=pyoxigraph.NamedNode(datatype))
    return pyoxigraph.Literal(legal(text))


def serialize(triples: Iterable[pyoxigraph.Triple], syntax: pyoxigraph.RdfFormat) -> bytes:
    """Triples in a syntax, under the prefixes that everybody knows."""
    return bytes(pyoxigraph.serialize(triples, format=syntax, prefixes=PREFIXES) or b"")
