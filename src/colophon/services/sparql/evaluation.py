"""One query answered from a store: a pure function, which may take long or be stopped.

https://www.w3.org/TR/sparql11-query/ · https://www.w3.org/TR/sparql11-protocol/#query-operation
"""

import re

import pyoxigraph

from colophon.model.characters import legal_bytes
from colophon.services.answer import Answer, refusal
from colophon.services.linked_data.graphs import PREFIXES
from colophon.services.linked_data.negotiation import Variant, choose_variant

LONGEST_QUERY = 100_000
_LARGEST = 32 * 1024 * 1024
"""bytes of a result"""

_Format = pyoxigraph.QueryResultsFormat | pyoxigraph.RdfFormat
_TABLES: dict[str, _Format] = {
    ".json": pyoxigraph.QueryResultsFormat.JSON,
    ".xml": pyoxigraph.QueryResultsFormat.XML,
    ".csv": pyoxigraph.QueryResultsFormat.CSV,
    ".tsv": pyoxigraph.QueryResultsFormat.TSV,
}
_GRAPHS: dict[str, _Format] = {
    ".ttl": pyoxigraph.RdfFormat.TURTLE,
    ".nt": pyoxigraph.RdfFormat.N_TRIPLES,
    ".rdf": pyoxigraph.RdfFormat.RDF_XML,
    ".jsonld": pyoxigraph.RdfFormat.JSON_LD,
    ".nq": pyoxigraph.RdfFormat.N_QUADS,
    ".trig": pyoxigraph.RdfFormat.TRIG,
}


def _variant(suffix: str, *names: str) -> Variant:
    return Variant(suffix=suffix, names=names, label=suffix)


RESULTS = (
    _variant(".json", "application/sparql-results+json", "application/json"),
    _variant(".xml", "application/sparql-results+xml", "application/xml", "text/xml"),
    _variant(".csv", "text/csv; charset=utf-8"),
    _variant(".tsv", "text/tab-separated-values; charset=utf-8"),
)
"""how results of SELECT and ASK are written"""

TRIPLES = (
    _variant(".ttl", "text/turtle; charset=utf-8"),
    _variant(".nt", "application/n-triples", "text/plain"),
    _variant(".rdf", "application/rdf+xml"),
    _variant(".jsonld", "application/ld+json", "application/json"),
    _variant(".nq", "application/n-quads"),
    _variant(".trig", "application/trig"),
)
"""how graphs of CONSTRUCT and DESCRIBE are written"""

# what is not a keyword: strings, addresses, comments
_ASIDE = re.compile(
    r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|<[^<>\"{}|^`\\\s]*>|#[^\n]*",
    re.DOTALL,
)
_SERVICE = re.compile(r"(?<![\w:?$-])SERVICE(?![\w:-])", re.IGNORECASE)


class _TooLarge(Exception):
    """The result has become larger than is given."""


class _Bounded:
    """What a result is written to, as long as it is not too large."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def write(self, part: bytes) -> int:
        """One more part."""
        self._size += len(part)
        if self._size > _LARGEST:
            raise _TooLarge
        self._parts.append(bytes(part))
        return len(part)

    def flush(self) -> None:
        """Nothing waits."""

    @property
    def content(self) -> bytes:
        """All of it, without what XML cannot carry: a query may make such characters."""
        return legal_bytes(b"".join(self._parts))


def faults(query: str) -> str:
    """Why a text is not even tried as a query, or empty."""
    if not query.strip():
        return "The argument query is missing."
    if len(query) > LONGEST_QUERY:
        return f"The query is too long: at most {LONGEST_QUERY:,} characters are taken."
    if _SERVICE.search(_ASIDE.sub(" ", query)):
        return "SERVICE is not answered here: nothing is fetched from elsewhere."
    return ""


def evaluate(store: pyoxigraph.Store, query: str, accept: str) -> Answer:
    """The result of a query in the form that Accept prefers; 400 with the place of a mistake."""
    fault = faults(query)
    if fault:
        return refusal(400, fault)
    try:
        results = store.query(query, prefixes=PREFIXES)
        graph = isinstance(results, pyoxigraph.QueryTriples)
        wanted = choose_variant(accept, TRIPLES if graph else RESULTS)
        if wanted is None:
            return _not_acceptable(TRIPLES if graph else RESULTS)
        body = _write_results(results, (_GRAPHS if graph else _TABLES)[wanted.suffix])
    except SyntaxError as error:
        return refusal(400, f"The query cannot be read: {error}")
    except _TooLarge:
        return refusal(503, "The result is too large: ask for less (LIMIT).")
    except (ValueError, OSError, RuntimeError) as error:
        return refusal(400, f"The query cannot be answered: {error}")
    return Answer(media_type=wanted.media_type, body=body, vary="Accept")


def _write_results(
    results: pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples,
    form: _Format,
) -> bytes:
    out = _Bounded()
    if isinstance(results, pyoxigraph.QueryTriples):
        pyoxigraph.serialize(results, out, form, prefixes=PREFIXES)  # type: ignore[arg-type]
    else:
        results.serialize(out, form)  # type: ignore[arg-type]
    return out.content


def _not_acceptable(variants: tuple[Variant, ...]) -> Answer:
    kinds = "\n".join(one.media_type for one in variants)
    return refusal(406, f"There is no such form of this result. There are:\n{kinds}")
