"""What SKOS forbids in a vocabulary, and what usually is a slip.

Violations break an integrity condition (S9, S13, S14, S27, S37, S46 of
https://www.w3.org/TR/skos-reference/); warnings and notes are habits of good thesauri.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from colophon.model.errors import VocabularyError
from colophon.model.problem import Problem, Severity
from colophon.vocabulary import Entry
from colophon.vocabulary._entries import entries, is_concept
from colophon.vocabulary._parse import VocabularyGraph, read_graph
from colophon.vocabulary._terms import TermCode
from colophon.vocabulary.words import fold, primary

REFERENCE = "https://www.w3.org/TR/skos-reference/"
MOST = 1_000
"""Findings of one code that are listed."""

_LEVELS = 100
"""Broader concepts among which a related one is looked for."""

Concepts = dict[str, Entry]
Check = Callable[[Concepts, VocabularyGraph], Iterator[Problem]]


def check_file(path: Path) -> tuple[Problem, ...]:
    """All findings about a vocabulary file, violations first."""
    try:
        graph = read_graph(path)
    except VocabularyError as error:
        return (
            Problem(
                code="unreadable", message=error.message, subject=error.place, remedy=error.remedy
            ),
        )
    concepts = {entry.uri: entry for entry in entries(graph)}
    found = [problem for check in CHECKS for problem in _some(check(concepts, graph))]
    order = list(Severity)
    return tuple(sorted(found, key=lambda problem: order.index(problem.severity)))


def _some(problems: Iterator[Problem]) -> Iterator[Problem]:
    seen: Counter[str] = Counter()
    for problem in problems:
        seen[problem.code] += 1
        if seen[problem.code] <= MOST:
            yield problem


def _problem(
    code: str,
    uri: str,
    message: str,
    remedy: str,
    anchor: str = "",
    severity: Severity = Severity.VIOLATION,
) -> Problem:
    return Problem(
        code=code,
        subject=uri,
        message=message,
        remedy=remedy,
        severity=severity,
        link=REFERENCE + anchor,
    )


def no_concepts(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """A file with neither concepts nor a scheme that waits for them."""
    codes = {code for uri in graph.packed for code, _, _ in graph.facts(uri)}
    if not concepts and TermCode.IS_SCHEME not in codes:
        yield _problem("no-concepts", "", "The file has no concepts.", "Type them skos:Concept.")


def labels(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """One preferred label per language (S14); no label of two kinds (S13)."""
    for uri, entry in concepts.items():
        if not entry.preferred and not entry.deprecated:
            yield _problem(
                "no-label", uri, "has no preferred label.", "Add a skos:prefLabel.",
                "#labels", Severity.WARNING,
            )  # fmt: skip
        per_language = Counter(label.language.lower() for label in entry.preferred)
        for language, count in per_language.items():
            if count > 1:
                yield _problem(
                    "several-preferred-labels",
                    uri,
                    f"has {count} preferred labels in {language or 'no language'}.",
                    "Make all but one alternative labels.",
                    "#S14",
                )
        kinds = (entry.preferred, entry.alternative, entry.hidden)
        times = Counter(label for labels in kinds for label in set(labels))
        for label, count in times.items():
            if count > 1:
                yield _problem(
                    "label-clash",
                    uri,
                    f"has “{label.text}” as a label of two kinds.",
                    "Keep it as one kind only.",
                    "#S13",
                )


def same_labels(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Two concepts with one preferred label cannot be told apart."""
    holders: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for uri, entry in concepts.items():
        if not entry.deprecated:
            for label in entry.preferred:
                key = (entry.scheme, primary(label.language), fold(label.text))
                holders[key].append(uri)
    for (_, language, text), uris in holders.items():
        if len(uris) > 1:
            yield _problem(
                "same-label",
                uris[1],
                f"has the preferred label “{text}” ({language or 'no language'}) of {uris[0]}"
                + (f" and {len(uris) - 2} more" if len(uris) > 2 else "")
                + ".",
                "Add a qualifier in brackets.",
                "#labels",
                Severity.WARNING,
            )


def relations(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Relations to oneself, to what is not described, and related beside broader (S27)."""
    for uri, entry in concepts.items():
        linked = (*entry.broader, *entry.narrower, *entry.related)
        if uri in linked:
            yield _problem(
                "self-relation", uri, "is related to itself.", "Remove that relation.",
                "#semantic-relations", Severity.WARNING,
            )  # fmt: skip
        for other in dict.fromkeys(linked):
            if other not in concepts:
                yield _problem(
                    "unknown-concept",
                    uri,
                    f"is related to {other}, which the file does not describe.",
                    "Describe it, or use a mapping relation.",
                    "#semantic-relations",
                    Severity.WARNING,
                )
        both = set(entry.related) & (_above(uri, concepts) - {uri}) if entry.related else ()
        for other in sorted(both):
            yield _problem(
                "related-and-broader",
                uri,
                f"is both related to and narrower than {other}.",
                "Keep one of the two relations.",
                "#S27",
            )


def _above(uri: str, concepts: Concepts) -> set[str]:
    above: set[str] = set()
    waiting = [uri]
    while waiting and len(above) < _LEVELS:
        entry = concepts.get(waiting.pop())
        for other in entry.broader if entry else ():
            if other not in above:
                above.add(other)
                waiting.append(other)
    return above


def cycles(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Concepts that are broader than themselves."""
    state: dict[str, int] = {}
    for root in concepts:
        if root in state:
            continue
        path = [(root, iter(concepts[root].broader))]
        state[root] = 1
        while path:
            uri, above = path[-1]
            other = next(above, None)
            if other is None:
                state[uri] = 2
                path.pop()
            elif other != uri and state.get(other) == 1:
                yield _problem(
                    "hierarchy-cycle",
                    uri,
                    f"is narrower than {other}, which is narrower than it.",
                    "Remove one of the broader relations.",
                    "#S22",
                    Severity.WARNING,
                )
            elif other in concepts and other not in state:
                state[other] = 1
                path.append((other, iter(concepts[other].broader)))


def mappings(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """exactMatch beside broadMatch, narrowMatch or relatedMatch (S46)."""
    looser = (TermCode.BROAD_MATCH, TermCode.NARROW_MATCH, TermCode.RELATED_MATCH)
    for uri, entry in concepts.items():
        if entry.exact:
            loose = {value for code, value, _ in graph.facts(uri) if code in looser}
            for other in sorted(loose & set(entry.exact)):
                yield _problem(
                    "mapping-clash",
                    uri,
                    f"is mapped to {other} exactly and loosely at once.",
                    "Keep one of the two mappings.",
                    "#S46",
                )


def schemes(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Schemes and collections that are concepts too (S9, S37); concepts in no scheme."""
    for uri in graph.packed:
        codes = {code for code, _, _ in graph.facts(uri)}
        if TermCode.IS_CONCEPT in codes and codes & {TermCode.IS_SCHEME, TermCode.IS_COLLECTION}:
            scheme = TermCode.IS_SCHEME in codes
            yield _problem(
                "concept-and-scheme" if scheme else "concept-and-collection",
                uri,
                f"is a concept and a {'scheme' if scheme else 'collection'} at once.",
                "Give the two different URIs.",
                "#S9" if scheme else "#S37",
            )
    homeless = [uri for uri, entry in concepts.items() if not entry.scheme]
    if homeless:
        others = len(homeless) - 1
        more = f", nor {'is one' if others == 1 else f'are {others}'} more" if others else ""
        yield _problem(
            "no-scheme",
            homeless[0],
            f"is in no concept scheme{more}.",
            "Add skos:inScheme.",
            "#schemes",
            Severity.INFO,
        )


def orphans(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Concepts without a place in a vocabulary that has a hierarchy."""
    placed = sum(bool(entry.broader or entry.narrower) for entry in concepts.values())
    if placed < len(concepts) / 2:
        return
    for uri, entry in concepts.items():
        lone = not (entry.broader or entry.narrower or entry.related or entry.deprecated)
        if lone and not any(code == TermCode.TOP for code, _, _ in graph.facts(uri)):
            yield _problem(
                "orphan", uri, "is neither below nor above any concept.",
                "Give it a broader concept, or make it a top concept.", "", Severity.INFO,
            )  # fmt: skip


def addresses(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Concepts that have no URI to be cited by."""
    for uri in graph.packed:
        if uri.startswith("_:") and uri not in graph.literals and is_concept(graph.facts(uri)):
            yield _problem(
                "no-uri", uri, "is a concept without a URI.", "Give it one.",
                "", Severity.WARNING,
            )  # fmt: skip


def check_deprecated(concepts: Concepts, graph: VocabularyGraph) -> Iterator[Problem]:
    """Replacements that are not there."""
    for uri, entry in concepts.items():
        for other in entry.replaced_by:
            if other not in concepts or other == uri:
                yield _problem(
                    "unknown-replacement", uri, f"is replaced by {other}, which is not there.",
                    "Point to a concept of this file.", "", Severity.WARNING,
                )  # fmt: skip


CHECKS: tuple[Check, ...] = (
    no_concepts, labels, same_labels, relations, cycles, mappings, schemes, orphans,
    addresses, check_deprecated,
)  # fmt: skip
