"""The concepts whose labels stand in a text, with what ranking needs to know of each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum

import msgspec

from colophon.topics.general_concepts import is_generic
from colophon.topics.likeness import INFLECTED, nearness
from colophon.topics.many_meanings import NEAR, has_many_meanings, is_another
from colophon.topics.proper_names import addresses, names
from colophon.topics.stretches import stretches
from colophon.topics.structured_text import Span, StructuredText
from colophon.vocabulary.matching import (
    INNER,
    SCATTERED,
    Automaton,
    CompiledVocabulary,
    exactness,
    primary,
    slight_forms,
)

MOST_SPANS = 5
"""Places kept for a concept, as evidence; all are counted."""

HIDDEN = 2
"""kind of the labels that serve finding only: plain words, in no other form than their own"""


class TopicCandidate(msgspec.Struct, kw_only=True):
    """A concept and its occurrences; ``shared`` counts the concepts with the same words."""

    uri: str
    vocabulary: CompiledVocabulary
    label: str
    qualifier: str = ""
    kind: int = 0
    words: int = 1
    spans: list[Span] = []
    outer: int = 0
    inner: int = 0
    first: int = 0
    last: int = 0
    titled: int = 0
    headed: int = 0
    exact: float = 0.0
    rarity: float = 0.0
    shared: int = 1
    generic: bool = False
    manifold: bool = False
    """whether it rests on words of many meanings only"""
    accompanied: bool = False
    """whether the text names a concept near by"""
    scattered: bool = False
    capitals: bool = False
    """whether its words stand in capitals throughout where they stand first"""
    rivals: tuple[str, ...] = ()
    coherence: float = 0.0
    qualified: bool = False
    joined: list[str] = []

    @property
    def count(self) -> int:
        """All occurrences, those inside longer labels too."""
        return self.outer + self.inner


class _TriePlace(msgspec.Struct):
    """The occurrences of one node of the trie."""

    spans: list[Span]
    outer: int
    inner: int
    titled: int
    headed: int
    flags: int
    named: bool = False
    """whether the words stand in names only"""


def candidates(text: StructuredText, vocabulary: CompiledVocabulary) -> dict[str, TopicCandidate]:
    """Concepts by URI, in the order of their first occurrence."""
    found: dict[str, TopicCandidate] = {}
    left_out = _LeftOut(text)
    done: set[str] = set()
    for language in dict.fromkeys((text.language, *(one[2] for one in text.passages))):
        for automaton in vocabulary.automata(language):
            if automaton.language in done:
                continue
            done.add(automaton.language)
            spoken = _spoken_passages(text, automaton.language)
            for node, place in _places(text, automaton, left_out, spoken).items():
                _name(node, place, automaton, vocabulary, text, found)
    return found


def _spoken_passages(text: StructuredText, language: str) -> tuple[Span, ...]:
    """The passages in a language; none where the text is in one language, or labels in any."""
    if not text.passages or not language:
        return ()
    return tuple((start, end) for start, end, one in text.passages if primary(one) == language)


def _places(
    text: StructuredText, automaton: Automaton, left_out: "_LeftOut", spoken: tuple[Span, ...]
) -> dict[int, _TriePlace]:
    places: dict[int, _TriePlace] = {}
    titled, headed, passage = _Within(text.title), _Within(text.headings), _Within(spoken)
    for start, end, node, flags in _hits(text, automaton):
        if spoken and not passage.at(start):
            continue
        around = text.text[max(start - NEAR, 0) : start], text.text[end : end + NEAR]
        if is_another(text.text[start:end], *around, automaton.language):
            continue
        named = left_out.holds(start, end)
        if named is Left.ALL:
            continue
        place = places.get(node)
        if place is None:
            place = places[node] = _TriePlace([(start, end)], 0, 0, 0, 0, flags)
            place.named = named is Left.NAME
        else:
            place.spans.append((start, end))
        if flags & INNER:
            place.inner += 1
        else:
            place.outer += 1
        if start < titled.end and titled.at(start):
            place.titled += 1
        if start < headed.end and headed.at(start):
            place.headed += 1
        place.named = place.named and named is Left.NAME
    return {node: place for node, place in places.items() if not place.named}


def _hits(text: StructuredText, automaton: Automaton) -> Iterator[tuple[int, int, int, int]]:
    """Labels in the stretches of a text that are read, in order."""
    slight = slight_forms(automaton.language or text.language)
    for low, high in stretches(text.text):
        for start, end, node, flags in automaton.scan(text.text[low:high], low == 0, slight):
            yield low + start, low + end, node, flags


class Left(Enum):
    """Whether the words of a hit speak of the matter: not at all, or as part of a name."""

    NOTHING = 0
    NAME = 1
    ALL = 2


class _LeftOut:
    """What of a text is no topic: names in part, and all of an imprint or address."""

    def __init__(self, text: StructuredText) -> None:
        whole = ((start, end, True) for start, end in (*text.aside, *addresses(text.text)))
        part = ((start, end, False) for start, end in names(text))
        self._text = text.text
        self._spans = sorted((*whole, *part))
        self._starts = [one[0] for one in self._spans]

    def holds(self, start: int, end: int) -> Left:
        """Whether a hit lies in what is left out, or is part of a longer name."""
        at = bisect_right(self._starts, start)
        found = Left.NOTHING
        for low, high, whole in self._spans[max(at - 2, 0) : at]:
            if end > high:
                continue
            if whole:
                return Left.ALL
            if end - start < high - low and self._is_part(self._text[start:end]):
                found = Left.NAME
        return found

    @staticmethod
    def _is_part(words: str) -> bool:
        """Whether words within a longer name are a part that means nothing by itself.

        One word is (*Ferry* Road Library), and what small words hold together (Industrial
        *Workers of the World*); two words with capitals go together (Leeds *Trade Union* Club).
        """
        return not words.isupper() and (" " not in words or not words.istitle())


class _Within:
    """Whether offsets, asked in rising order, lie in sorted stretches."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = sorted(spans)
        self.end = max((end for _, end in spans), default=0)
        self._next = 0

    def at(self, offset: int) -> bool:
        """Whether the stretch in turn holds this offset."""
        while self._next < len(self._spans) and self._spans[self._next][1] <= offset:
            self._next += 1
        return self._next < len(self._spans) and self._spans[self._next][0] <= offset


def _name(
    node: int,
    place: _TriePlace,
    automaton: Automaton,
    vocabulary: CompiledVocabulary,
    text: StructuredText,
    found: dict[str, TopicCandidate],
) -> None:
    rows = [vocabulary.label_row(number) for number in automaton.labels(node)]
    uris = tuple(dict.fromkeys(row.uri for row in rows))
    start, end = place.spans[0]
    words = text.text[start:end]
    rarity, length = automaton.weight(node)
    generic = length == 1 and is_generic(words, automaton.analyser)
    manifold = has_many_meanings(words, length, automaton.analyser)
    for row in rows:
        near = exactness(words, row.text, place.flags, automaton.language)
        near = nearness(words, row.text, near, length, text.language)
        if not near or (row.kind == HIDDEN and near < INFLECTED):
            continue
        known = found.get(row.uri)
        if known is None:
            found[row.uri] = TopicCandidate(
                uri=row.uri, vocabulary=vocabulary, label=row.text, qualifier=row.qualifier,
                kind=row.kind, words=length, spans=list(place.spans), outer=place.outer,
                inner=place.inner, first=start, last=place.spans[-1][0], titled=place.titled,
                headed=place.headed, exact=near, rarity=rarity, shared=len(uris),
                generic=generic, manifold=manifold, scattered=bool(place.flags & SCATTERED),
                capitals=words.isupper(),
                rivals=tuple(uri for uri in uris if uri != row.uri)[:5],
            )  # fmt: skip
        elif known.spans[0] != place.spans[0] or known.words != length:
            _widen(known, place, near, length, rarity, len(uris), generic)
            known.manifold = known.manifold and manifold
        elif near > known.exact:
            known.exact, known.label, known.qualifier = near, row.text, row.qualifier


def _widen(
    known: TopicCandidate,
    place: _TriePlace,
    near: float,
    words: int,
    rarity: float,
    shared: int,
    generic: bool,
) -> None:
    """Another label of the same concept occurs too; words apart count only for want of it."""
    if place.flags & SCATTERED:
        return
    if known.scattered:
        known.spans, known.outer, known.last = [], 0, 0
    known.spans = sorted({*known.spans, *place.spans})
    known.outer += place.outer
    known.inner += place.inner
    known.first, known.last = known.spans[0][0], known.spans[-1][0]
    known.titled += place.titled
    known.headed += place.headed
    known.exact = max(known.exact, near)
    known.words = max(known.words, words)
    known.generic = known.generic and generic
    known.scattered = False
    known.rarity = max(known.rarity, rarity)
    known.shared = min(known.shared, shared)
