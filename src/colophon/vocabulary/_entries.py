"""Graph of a vocabulary file → entries and the scheme they belong to."""

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from colophon.vocabulary import Entry, Label
from colophon.vocabulary._parse import Fact, VocabularyGraph
from colophon.vocabulary._terms import LANGUAGES, RDF, SKOS, TITLES, TermCode

_LABELS = {
    TermCode.PREFERRED: "preferred",
    TermCode.ALTERNATIVE: "alternative",
    TermCode.HIDDEN: "hidden",
    TermCode.SCOPE_NOTE: "scope_note",
    TermCode.DEFINITION: "definition",
}
_LINKS = {
    TermCode.BROADER: "broader",
    TermCode.NARROWER: "narrower",
    TermCode.RELATED: "related",
    TermCode.EXACT: "exact",
    TermCode.CLOSE: "close",
    TermCode.REPLACED_BY: "replaced_by",
}
_INVERSE = {"broader": "narrower", "narrower": "broader", "related": "related"}


class Scheme(msgspec.Struct, frozen=True):
    """What the file says of its concept scheme; ``language`` of labels that name none."""

    uri: str = ""
    title: str = ""
    language: str = ""


def scheme(graph: VocabularyGraph) -> Scheme:
    """The first concept scheme described in the file."""
    for subject in graph.packed:
        facts = graph.facts(subject)
        if any(code == TermCode.IS_SCHEME for code, _, _ in facts):
            return Scheme(subject, _title(facts), _first(facts, LANGUAGES))
    return Scheme()


def _first(facts: list[Fact], predicates: tuple[str, ...]) -> str:
    for predicate in predicates:
        for code, value, named in facts:
            if code == -1 and named == predicate:
                return value.rsplit("/", 1)[-1]
    return ""


def _title(facts: list[Fact]) -> str:
    found: dict[str, str] = {}
    for code, value, extra in facts:
        if code == TermCode.PREFERRED:
            found.setdefault(SKOS + "prefLabel", value)
        elif code == -1 and extra in TITLES:
            found.setdefault(extra, value)
    return next((found[one] for one in TITLES if one in found), "")


def is_concept(facts: list[Fact]) -> bool:
    """Whether these statements describe a concept (typed, or at least labelled)."""
    codes = {code for code, _, _ in facts}
    if codes & {TermCode.IS_SCHEME, TermCode.IS_COLLECTION}:
        return False
    if codes & {TermCode.IS_CONCEPT, TermCode.IS_DEPRECATED}:
        return True
    return TermCode.PREFERRED in codes and TermCode.OTHER_TYPE not in codes


def entries(graph: VocabularyGraph) -> Iterator[Entry]:
    """The concepts in the order of the file, hierarchy completed in both directions."""
    inverse = _inverses(graph)
    for subject in graph.packed:
        if subject in graph.literals:
            continue
        facts = graph.facts(subject)
        if is_concept(facts):
            yield _entry(subject, facts, graph, inverse.get(subject, ()))


def _inverses(graph: VocabularyGraph) -> dict[str, list[tuple[str, str]]]:
    inverse: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for subject in graph.packed:
        for code, value, _ in graph.facts(subject):
            relation = _INVERSE.get(_LINKS.get(code, ""))  # type: ignore[call-overload]
            if relation and value != subject:
                inverse[value].append((relation, subject))
    return inverse


_SAID_DEPRECATED = ((TermCode.DEPRECATED, "true"), (TermCode.DEPRECATED, "1"))


def _entry(
    subject: str,
    facts: list[Fact],
    graph: VocabularyGraph,
    inverse: list[tuple[str, str]] | tuple[()],
) -> Entry:
    labels: dict[str, dict[Label, None]] = defaultdict(dict)
    links: dict[str, dict[str, None]] = defaultdict(dict)
    properties: dict[str, dict[str, None]] = defaultdict(dict)
    notation: dict[str, None] = {}
    scheme = ""
    deprecated = False
    for code, value, extra in facts:
        if code in _LABELS:
            text, language = graph.literals.get(value, (value, extra))
            if text.strip() and not text.startswith("_:"):
                labels[_LABELS[TermCode(code)]][Label(" ".join(text.split()), language)] = None
        elif code in _LINKS:
            links[_LINKS[TermCode(code)]][value] = None
        elif code == TermCode.NOTATION:
            notation[value] = None
        elif code in (TermCode.SCHEME, TermCode.TOP):
            scheme = scheme or value
        elif code == TermCode.IS_DEPRECATED or (code, value) in _SAID_DEPRECATED:
            deprecated = True
        elif code == TermCode.OTHER_TYPE:
            properties[RDF + "type"][value] = None
        elif code == -1 and not value.startswith("_:"):
            properties[extra][value] = None
    for relation, other in inverse:
        links[relation][other] = None
    return Entry(
        uri=subject,
        scheme=scheme,
        notation=tuple(notation),
        deprecated=deprecated,
        properties={name: tuple(values) for name, values in properties.items()},
        **{name: tuple(values) for name, values in labels.items()},  # type: ignore[arg-type]
        **{name: tuple(values) for name, values in links.items()},  # type: ignore[arg-type]
    )
