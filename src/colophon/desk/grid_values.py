"""What is done to the values of a column together: found and replaced, clustered, reconciled."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import msgspec
from rapidfuzz.distance import Levenshtein

from colophon.desk.grid import Grid
from colophon.desk.patterns import Pattern
from colophon.desk.type_ahead import names
from colophon.model.errors import DecisionError
from colophon.model.folding import fold_letters
from colophon.profile import Kind
from colophon.vocabulary.reconcile import candidates

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

LONGEST_REPLACEMENT = 2_000
MOST_VALUES = {"fingerprint": 50_000, "ngram": 50_000, "neighbours": 4_000}
"""different values that are compared by each method"""
BLOCK = 5
"""letters that two values must have in common in a row to be compared as neighbours"""
CROWDED = 400
"""values with a block in common beyond which it tells nothing"""
ALIKE = 0.85
"""share of letters that neighbours have in common"""
_LETTERS = re.compile(r"\w+")

Counts = Mapping[str, int]
"""how many records have a value"""


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """Values that may be one, each with the number of its records; ``best`` is the commonest."""

    values: tuple[tuple[str, int], ...]
    best: str

    @property
    def records(self) -> int:
        """How many records have one of them."""
        return sum(count for _, count in self.values)


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """A concept or agent that a value may stand for; ``score`` is in 0…100."""

    uri: str
    label: str
    vocabulary: str
    score: int
    match: bool = False


class Unreconciled(msgspec.Struct, frozen=True, kw_only=True):
    """A value without an address, in so many records, with what it may stand for."""

    value: str
    records: int
    proposals: tuple[Proposal, ...] = ()


def values_of(grid: Grid, ids: Iterable[str], term: str, *, bare: bool = False) -> Counter[str]:
    """The values of a field by the number of their records; ``bare`` ones have no address."""
    found: Counter[str] = Counter()
    for id_ in ids:
        cell = grid.cell(id_, term)
        if not bare or not cell.uris:
            found.update(cell.words)
        else:
            found.update(
                [words for words, uri in zip(cell.words, cell.uris, strict=True) if not uri]
            )
    return found


def replacements(values: Counts, find: str, by: str, *, as_pattern: bool) -> dict[str, str]:
    """What becomes of each value in which something is found; those that stay are left out."""
    if not find:
        raise DecisionError("there is nothing to look for.", remedy="Write what is to be replaced.")
    if len(by) > LONGEST_REPLACEMENT:
        raise DecisionError("the replacement is too long.", remedy="Shorten it.")
    if as_pattern:
        pattern = Pattern(find)
        after = {one: pattern.replace_in(one, by) for one in values}
    else:
        after = {one: one.replace(find, by) for one in values if find in one}
    return {one: new.strip() for one, new in after.items() if new.strip() != one}


# --- clusters: https://openrefine.org/docs/technical-reference/clustering-in-depth


def fingerprint(text: str) -> str:
    """The words of a text, each once, in alphabetical order."""
    return " ".join(sorted(set(_LETTERS.findall(fold_letters(text)))))


def ngram(text: str) -> str:
    """The pairs of letters in a text, each once, in alphabetical order."""
    letters = "".join(_LETTERS.findall(fold_letters(text)))
    grams = {letters[at : at + 2] for at in range(max(1, len(letters) - 1))}
    return "".join(sorted(grams))


METHODS: Mapping[str, Callable[[str], str] | None] = {
    "fingerprint": fingerprint,
    "ngram": ngram,
    "neighbours": None,
}
"""how values are compared: by a key that they have in common, or each with each"""


def clusters(values: Counts, method: str) -> tuple[Cluster, ...]:
    """Values that may be one, the clusters with most records first."""
    if method not in METHODS:
        raise DecisionError(f"there is no method {method!r}.", remedy=f"Use {', '.join(METHODS)}.")
    if len(values) > MOST_VALUES[method]:
        raise DecisionError(
            f"{len(values):,} different values are too many to compare.",
            remedy="Filter the rows first.",
        )
    key = METHODS[method]
    groups = _neighbours(values) if key is None else _by_key(values, key)
    found = [_cluster(one, values) for one in groups if len(one) > 1]
    return tuple(sorted(found, key=lambda one: (-one.records, one.best)))


def _by_key(values: Counts, key: Callable[[str], str]) -> Iterable[Sequence[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in values:
        made = key(one)
        if made:
            found[made].append(one)
    return found.values()


def _neighbours(values: Counts) -> Iterable[Sequence[str]]:
    """Values of which each is like another of the group, of those with letters in common."""
    bare = {one: " ".join(_LETTERS.findall(fold_letters(one))) for one in values}
    blocks: dict[str, list[str]] = defaultdict(list)
    for one, text in bare.items():
        for at in range(max(1, len(text) - BLOCK + 1)):
            blocks[text[at : at + BLOCK]].append(one)
    root = {one: one for one in values}

    def top(one: str) -> str:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for some in blocks.values():
        for first, second in combinations(dict.fromkeys(some), 2) if len(some) <= CROWDED else ():
            a, b = top(first), top(second)
            if a != b and _alike(bare[first], bare[second]):
                root[b] = a
    groups: dict[str, list[str]] = defaultdict(list)
    for one in values:
        groups[top(one)].append(one)
    return groups.values()


def _alike(one: str, other: str) -> bool:
    # figures tell issues, years and volumes apart
    if _figures(one) != _figures(other):
        return False
    return Levenshtein.normalized_similarity(one, other, score_cutoff=ALIKE) >= ALIKE


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def _cluster(some: Sequence[str], values: Counts) -> Cluster:
    ordered = sorted(((one, values[one]) for one in some), key=lambda pair: (-pair[1], pair[0]))
    return Cluster(values=tuple(ordered), best=ordered[0][0])


# --- reconciliation

_UNRECONCILED, _PROPOSALS = 100, 4
"""values that are shown, and what each may stand for"""


def find_unreconciled(
    catalogue: "Catalogue", term: str, values: Counts
) -> tuple[Unreconciled, ...]:
    """Values without an address, the most frequent first, with what each may stand for."""
    field = catalogue.profile.field(term)
    vocabularies = names(catalogue, field) if field else ()
    if field is None or field.kind not in (Kind.CONCEPT, Kind.AGENT) or not vocabularies:
        raise DecisionError(
            f"no vocabulary belongs to {catalogue.profile.label(term)}.",
            remedy="Reconcile a column of concepts or agents.",
        )
    ordered = sorted(values.items(), key=lambda pair: (-pair[1], pair[0]))[:_UNRECONCILED]
    return tuple(
        Unreconciled(
            value=value, records=count, proposals=_proposals(catalogue, vocabularies, value)
        )
        for value, count in ordered
    )


def _proposals(
    catalogue: "Catalogue", vocabularies: Sequence[str], value: str
) -> tuple[Proposal, ...]:
    language = catalogue.config.language
    found = [
        Proposal(
            uri=one.entry.uri,
            label=one.entry.label(language).text,
            vocabulary=name,
            score=round(one.score * 100),
            match=one.match,
        )
        for name in vocabularies
        for one in candidates(catalogue.vocabularies[name], value, _PROPOSALS)
        if not one.entry.deprecated
    ]
    return tuple(sorted(found, key=lambda one: -one.score)[:_PROPOSALS])
