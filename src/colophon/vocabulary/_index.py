"""A vocabulary opened from its compiled index."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from functools import cached_property, lru_cache, partial
from pathlib import Path

import msgspec

from colophon.model.errors import VocabularyError
from colophon.vocabulary import Entry, LabelHit, Vocabulary
from colophon.vocabulary._scan import EXPANDED, INNER, SCATTERED, TURNED, Automaton
from colophon.vocabulary._trie import split_qualifier, unblob
from colophon.vocabulary.type_ahead import rank_typed
from colophon.vocabulary.words import analyser, differ_in_endings, fold, primary

decode_entry = msgspec.msgpack.Decoder(Entry).decode


class LabelRow(msgspec.Struct, frozen=True, array_like=True):
    """A label as it is matched: whose it is (after replacement), how it is worded."""

    uri: str
    text: str
    qualifier: str
    kind: int
    """0 preferred, 1 alternative, 2 hidden"""


class ConceptLinks(msgspec.Struct, frozen=True, array_like=True):
    """The relations of a concept that ranking looks at, as URIs."""

    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    exact: tuple[str, ...] = ()
    topmost: bool = False
    """whether others are narrower, and none is broader"""


NO_LINKS = ConceptLinks()
CACHED = 8_192
"""KiB of an index that a connection keeps (mapped, a large one would take ten times as much)"""


class CompiledVocabulary(Vocabulary):
    """A concept scheme in one SQLite file, which any number of processes may open."""

    def __init__(self, name: str, index: Path) -> None:
        self.name = name
        self.index = index
        self._connections: dict[tuple[int, int], sqlite3.Connection] = {}
        self._automata: dict[str, Automaton] = {}
        self._rows: dict[int, LabelRow] = {}
        self._links: dict[str, ConceptLinks] = {}
        meta: dict[str, str] = dict(self._db.execute("select key, value from meta").fetchall())
        self.uri = meta.get("uri", "")
        self.title = meta.get("title", "") or name
        self.source = meta.get("source", "")
        self.linked = meta.get("linked") == "1"
        """whether any of its concepts is related or mapped to another"""
        self._count = int(meta.get("count", "0"))

    def __reduce__(self) -> tuple[object, ...]:
        return CompiledVocabulary, (self.name, self.index)

    def close(self) -> None:
        """Let go of the index; it opens again when it is asked."""
        for connection in self._connections.values():
            connection.close()
        self._connections = {}

    def __del__(self) -> None:
        try:
            self.close()
        except Exception:  # at the end of the interpreter even the modules may be gone
            return

    @property
    def _db(self) -> sqlite3.Connection:
        """A connection of this process and thread: none survives a fork."""
        key = os.getpid(), threading.get_ident()
        known = self._connections.get(key)
        if known is None:
            try:
                known = sqlite3.connect(
                    f"{self.index.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
                )
                known.execute(f"pragma cache_size = {-CACHED}")
            except sqlite3.Error as error:
                raise VocabularyError(
                    f"its compiled index cannot be opened ({error}).",
                    place=str(self.index),
                    remedy="Delete that file; it is made anew.",
                ) from error
            self._connections = {
                one: held for one, held in self._connections.items() if one[0] == key[0]
            }
            self._connections[key] = known
        return known

    def get(self, uri: str) -> Entry | None:
        row = self._db.execute("select entry from concept where uri = ?", (uri,)).fetchone()
        return decode_entry(row[0]) if row else None

    def find(self, label: str, language: str | None = None) -> tuple[Entry, ...]:
        rows = self._db.execute(
            "select concept, language from label where folded = ? order by kind, id limit 1000",
            (fold(label),),
        )
        return self._entries(rows, language, 1000)

    def search(self, text: str, language: str | None = None, limit: int = 20) -> tuple[Entry, ...]:
        wanted = fold(text)
        if not wanted or limit < 1:
            return ()
        return self._entries(rank_typed(self._db, wanted, limit * 20), language, limit)

    def _entries(
        self, rows: Iterator[tuple[int, str]] | sqlite3.Cursor, language: str | None, limit: int
    ) -> tuple[Entry, ...]:
        found: dict[int, Entry] = {}
        tongue = None if language is None else primary(language)
        for concept, tag in rows:
            if concept in found or (tongue is not None and primary(tag) not in (tongue, "")):
                continue
            packed = self._db.execute("select entry from concept where id = ?", (concept,))
            found[concept] = decode_entry(packed.fetchone()[0])
            if len(found) == limit:
                break
        return tuple(found.values())

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of its labels; empty for labels that name none."""
        rows = self._db.execute("select distinct language from trie where part = 'first'")
        return tuple(row[0] for row in rows)

    def _spoken_tries(self, language: str) -> list[str]:
        """Which tries a text in this language is matched with."""
        tongue = primary(language)
        if not tongue:
            return list(self.languages)
        return [one for one in dict.fromkeys((tongue, "")) if one in self.languages]

    def automaton(self, language: str) -> Automaton:
        """The trie of one of :attr:`languages`, for :meth:`Automaton.scan`."""
        known = self._automata.get(language)
        if known is None:
            known = self._automata[language] = Automaton(language, partial(self._part, language))
        return known

    def _part(self, language: str, name: str) -> bytes:
        query = "select data from trie where language = ? and part = ?"
        data: bytes = self._db.execute(query, (language, name)).fetchone()[0]
        return data

    def automata(self, language: str) -> list[Automaton]:
        """The tries for a text in this language; for an unknown language all of them."""
        return [self.automaton(one) for one in self._spoken_tries(language)]

    @cached_property
    def _owners(self) -> "list[int]":
        return unblob(self._part("", "concepts"))  # type: ignore[return-value]

    def label_row(self, label: int) -> LabelRow:
        """A label by the number that the trie has for it."""
        known = self._rows.get(label)
        if known is None:
            text, kind = self._db.execute(
                "select text, kind from label where id = ?", (label,)
            ).fetchone()
            uri = self._db.execute(
                "select uri from concept where id = ?", (self._owners[label],)
            ).fetchone()[0]
            known = LabelRow(uri, text, split_qualifier(text)[1], kind)
            if len(self._rows) > 100_000:
                self._rows.clear()
            self._rows[label] = known
        return known

    def links(self, uri: str) -> "ConceptLinks":
        """The concepts that a concept is tied to; kept, as ranking asks often."""
        known = self._links.get(uri)
        if known is None:
            entry = self.get(uri)
            known = _links(entry) if entry else NO_LINKS
            if len(self._links) > 100_000:
                self._links.clear()
            self._links[uri] = known
        return known

    def match(self, text: str, language: str) -> tuple[LabelHit, ...]:
        hits: dict[tuple[int, int, str], LabelHit] = {}
        for automaton in self.automata(language):
            for start, end, node, flags in automaton.scan(text):
                words = text[start:end]
                for number in automaton.labels(node):
                    row = self.label_row(number)
                    near = exactness(words, row.text, flags, automaton.language)
                    inner = bool(flags & INNER)
                    hit = LabelHit(start, end, row.uri, row.text, near, inner, row.qualifier)
                    known = hits.get((start, end, row.uri))
                    if known is None or known.exactness < hit.exactness:
                        hits[start, end, row.uri] = hit
        return tuple(sorted(hits.values(), key=lambda hit: (hit.start, -hit.end)))

    def analysis(self, language: str) -> str:
        """How texts of this language are matched: ``snowball english``, ``whole words``."""
        return ", ".join(dict.fromkeys(one.analyser.name for one in self.automata(language)))

    def __iter__(self) -> Iterator[Entry]:
        last = 0
        while rows := self._db.execute(
            "select id, entry from concept where id > ? order by id limit 500", (last,)
        ).fetchall():
            yield from (decode_entry(packed) for _, packed in rows)
            last = rows[-1][0]

    def __len__(self) -> int:
        return self._count


def _links(entry: Entry) -> ConceptLinks:
    topmost = bool(entry.narrower) and not entry.broader
    return ConceptLinks(entry.broader, entry.related, entry.exact, topmost)


@lru_cache(maxsize=20_000)
def exactness(words: str, label: str, flags: int, language: str = "") -> float:
    """How near the words of a text are to a label they match, in 0…1.

    1 for the label's own words, 0.95 for their plurals and cases, 0.8 for a defined
    acronym, 0.7 for another order, 0.6 for words apart, 0.5 where only the stems agree
    (*nation* and *nationalization*).
    """
    if flags & TURNED:
        return 0.7
    if flags & EXPANDED:
        return 0.8
    if flags & SCATTERED:
        return 0.6
    if words == label:
        return 1.0
    said, meant = fold(words), bare(label)
    if said == meant:
        return 1.0
    if differ_in_endings(said, meant, language):
        return 0.95
    return 0.95 if language and analyser(language).lemmatised else 0.5


@lru_cache(maxsize=50_000)
def bare(label: str) -> str:
    """A label without its qualifier, folded."""
    return fold(split_qualifier(label)[0])
