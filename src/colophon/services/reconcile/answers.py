"""Reconciling names with a vocabulary: which concept a cell of somebody's table may mean.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from colophon.services.reconcile._facts import VocabularyFacts, encodable
from colophon.services.reconcile._likeness import FOLDED, LONGEST, ComparedName, likeness, name_of
from colophon.services.reconcile._properties import PROPERTIES, values
from colophon.vocabulary import Entry, Vocabulary, open_vocabulary
from colophon.vocabulary.folder import FolderVocabularies
from colophon.vocabulary.words import fold

LIMIT = 10
MOST = 50
"""Candidates given unless a number is asked for, and at the most."""
_PROBES = 3
"""Words of a name that candidates are looked for by, each on its own."""
_POOL = 120
"""Concepts that are compared with a name."""
_SEARCHED = 20
"""Concepts taken of one search, of the many that gather them."""
_MOST_WORDS = 6
"""Words of a name up to which each is tried as the one that is misspelt."""
_SURE = FOLDED - 0.03
"""Likeness from which on a lone candidate is meant: a label, or its folded form."""


class AskedProperty(msgspec.Struct, frozen=True):
    """A property and the values that a cell's neighbours give for it."""

    pid: str
    values: tuple[str, ...]


class NameQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A name to be matched; ``strict`` says how types bind: any, all or should."""

    name: str = ""
    types: tuple[str, ...] = ()
    strict: str = "any"
    properties: tuple[AskedProperty, ...] = ()
    limit: int = LIMIT


class MatchCandidate(msgspec.Struct, frozen=True, kw_only=True):
    """A concept that may be meant: ``score`` in 0…100, and what it is made of."""

    entry: Entry
    label: str
    score: float
    match: bool = False
    name_score: float = 0.0
    property_score: float | None = None
    typed: bool = True


class Reconciling:
    """The vocabularies of a catalogue, to be matched against; labels are in ``language``."""

    def __init__(self, vocabularies: FolderVocabularies, language: str) -> None:
        self._vocabularies = vocabularies
        self._language = language
        self._open: dict[str, tuple[tuple[int, int], MatchedVocabulary]] = {}

    def names(self) -> tuple[str, ...]:
        """The vocabularies that can be matched against."""
        return tuple(self._vocabularies)

    def authority(self, name: str) -> "MatchedVocabulary":
        """A vocabulary, opened anew when its file has changed.

        Raises :class:`UnknownVocabulary`.
        """
        source = self._vocabularies.source(name)
        stat = source.stat()
        state = stat.st_mtime_ns, stat.st_size
        known = self._open.get(name)
        if known is None or known[0] != state:
            known = state, MatchedVocabulary(open_vocabulary(name, source), self._language)
            self._open[name] = known
        return known[1]


class MatchedVocabulary(VocabularyFacts):
    """One vocabulary, to be matched against."""

    def __init__(self, vocabulary: Vocabulary, language: str) -> None:
        super().__init__(vocabulary, language)
        self._holders: dict[str, list[str]] | None = None

    def suggest(self, prefix: str, limit: int = LIMIT) -> list[Entry]:
        """Concepts for type-ahead, by any of their labels."""
        prefix = encodable(prefix)
        if exact := self.get(prefix.strip()):
            return [exact]
        found = self.vocabulary.search(prefix[:LONGEST], None, min(limit, MOST))
        return [one for one in found if not one.deprecated]

    def candidates(self, query: NameQuery) -> list[MatchCandidate]:
        """The concepts that a query may mean, best first, at most one of them a match.

        A match is a candidate with exactly the wanted label (case and accents apart),
        of the wanted types, with all wanted properties, and the only such one.
        """
        wanted = ComparedName(encodable(query.name))
        found = (self._judge_entry(entry, wanted, query) for entry in self._pool(wanted, query))
        best = sorted(
            (one for one in found if one is not None and one.score > 0),
            key=lambda one: (-one.score, self.label(one.entry), one.entry.uri),
        )
        sure = [
            one
            for one in best
            if one.name_score >= _SURE and one.property_score in (None, 1) and one.typed
        ]
        best = best[: max(1, min(query.limit, MOST))]
        if len(sure) == 1 and best and sure[0] is best[0]:
            best[0] = msgspec.structs.replace(best[0], match=True)
        return best

    def _pool(self, wanted: ComparedName, query: NameQuery) -> Iterable[Entry]:
        """The concepts worth comparing, at most :data:`_POOL`, each once."""
        found: dict[str, Entry] = {}
        for entry in self._seek_entries(wanted, query):
            present = self.current_entry(entry)
            if present is not None:
                found.setdefault(present.uri, present)
            if len(found) >= _POOL:
                break
        return found.values()

    def _seek_entries(self, wanted: ComparedName, query: NameQuery) -> Iterator[Entry]:
        if not wanted.text:
            yield from self._entries_holding(query.properties)
            return
        if entry := self.vocabulary.get(encodable(query.name).strip()):
            yield entry
        yield from self.vocabulary.find(wanted.text)
        words = list(dict.fromkeys(wanted.bare))
        search = self.vocabulary.search
        yield from search(" ".join(words) or wanted.folded, None, _SEARCHED)
        if 1 < len(words) <= _MOST_WORDS:
            yield from self._but_one(words)
        longest = sorted(words, key=len, reverse=True)[:_PROBES]
        for word in longest:
            yield from search(word, None, _SEARCHED // 2)
        for word in longest:
            yield from self._entries_beginning(word, len(wanted.text))

    def _but_one(self, words: list[str]) -> Iterator[Entry]:
        """Concepts named by all these words but one, which may be misspelt."""
        for word in words:
            rest = [other for other in words if other != word]
            for probe in ([*rest, word[: len(word) // 2]], rest):
                yield from self.vocabulary.search(" ".join(probe), None, _SEARCHED // 2)

    def _entries_beginning(self, word: str, length: int) -> Iterator[Entry]:
        """Concepts whose names begin like a word, perhaps misspelt, and are about as long."""
        for begun in sorted({max(3, len(word) - 2), max(3, len(word) // 2)}, reverse=True):
            if begun >= len(word):
                continue
            for entry in self.vocabulary.search(word[:begun], None, _POOL):
                labels = entry.preferred + entry.alternative
                if any(abs(len(one.text) - length) <= 2 + length // 6 for one in labels):
                    yield entry

    def _entries_holding(self, asked: Sequence[AskedProperty]) -> Iterator[Entry]:
        """The concepts that have one of these values, for a query without a name."""
        if self._holders is None:
            self._holders = self._index()
        for one in asked:
            for value in one.values:
                for uri in self._holders.get(fold(value), ())[:_POOL]:
                    if entry := self.vocabulary.get(uri):
                        yield entry

    def _index(self) -> dict[str, list[str]]:
        holders: dict[str, list[str]] = {}
        for entry in self.vocabulary:
            for pid in {*PROPERTIES, *entry.properties}:
                for value in values(entry, pid):
                    held = holders.setdefault(fold(value.id or value.text), [])
                    if len(held) < _POOL:
                        held.append(entry.uri)
        return holders

    def _judge_entry(
        self, entry: Entry, wanted: ComparedName, query: NameQuery
    ) -> MatchCandidate | None:
        typed = self._score_type(entry, query)
        if typed is None:
            return None
        label, name_score = self._like(entry, wanted, query)
        met = self._score_properties(entry, query.properties)
        parts = [(name_score, 0.7)] if wanted.text else []
        if met is not None:
            parts.append((met, 0.3))
        weight = sum(share for _, share in parts)
        score = typed * sum(value * share for value, share in parts) / weight if weight else 0.0
        if wanted.text and name_score < 0.3:
            return None
        return MatchCandidate(
            entry=entry,
            label=label,
            score=round(100 * score, 1),
            name_score=name_score,
            property_score=met,
            typed=typed == 1,
        )

    def _score_type(self, entry: Entry, query: NameQuery) -> float | None:
        """1 for the wanted types, 0.8 where they are only preferred, None for others."""
        if not query.types:
            return 1.0
        own = set(self.types(entry))
        has = [one in own for one in query.types]
        if all(has) if query.strict == "all" else any(has):
            return 1.0
        return 0.8 if query.strict == "should" else None

    def _like(self, entry: Entry, wanted: ComparedName, query: NameQuery) -> tuple[str, float]:
        """The label most like the name, and how like: other than preferred ones count less."""
        best, most = self.label(entry), 0.0
        if query.name.strip() == entry.uri:
            return best, 1.0
        if not wanted.text:
            return best, 0.0
        for labels, whole in (
            (entry.preferred, 1.0),
            (entry.alternative, 0.98),
            (entry.hidden, 0.97),
        ):
            for label in labels:
                like = likeness(wanted, name_of(label.text)) * whole
                if like > most:
                    best, most = label.text, like
        return best, round(most, 4)

    def _score_properties(self, entry: Entry, asked: Sequence[AskedProperty]) -> float | None:
        """The share of the wanted properties that a concept has; None where none is wanted."""
        if not asked:
            return None
        return sum(self._has(entry, one) for one in asked) / len(asked)

    def _has(self, entry: Entry, asked: AskedProperty) -> bool:
        own: set[str] = set()
        for value in self.values(entry, asked.pid):
            own |= {value.id, fold(value.text)}
        return any(value in own or fold(value) in own for value in asked.values if value)
