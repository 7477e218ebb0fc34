"""Entries → one SQLite file with look-up tables and a trie of stems per language."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from colophon.vocabulary import Entry
from colophon.vocabulary._entries import Scheme
from colophon.vocabulary._trie import Trie, blob
from colophon.vocabulary.words import fold, primary

FORMAT = "7"
"""Raised whenever a compiled index of an earlier program can no longer be used."""

PREFERRED, ALTERNATIVE, HIDDEN = 0, 1, 2

_SCHEMA = """
pragma page_size = 16384; pragma journal_mode = off; pragma synchronous = off;
create table meta (key text primary key, value text) without rowid;
create table concept (id integer primary key, uri text not null, entry blob not null);
create table label (
    id integer primary key, concept integer not null, text text not null,
    language text not null, kind integer not null, folded text not null
);
create table trie (language text, part text, data blob, primary key (language, part));
"""
_INDEXES = """
create unique index concept_uri on concept (uri);
create index label_folded on label (folded, kind);
create index label_concept on label (concept);
create virtual table words using fts5 (
    folded, content='', detail='none', columnsize=0, tokenize='unicode61'
);
insert into words (rowid, folded) select id, folded from label;
analyze;
"""

_encode = msgspec.msgpack.Encoder().encode


def write(path: Path, found: Iterable[Entry], scheme: Scheme, meta: dict[str, str]) -> None:
    """Compile a vocabulary into ``path`` (which must not exist)."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(_SCHEMA)
        db.execute("begin")
        numbers, linked = _write_concepts(db, found)
        _write_tries(db, scheme, _replacements(db, numbers))
        count = len(numbers)
        notes = {
            "uri": scheme.uri,
            "title": scheme.title,
            "count": str(count),
            "linked": str(int(linked)),
        }
        notes |= meta
        if not scheme.uri:
            notes["uri"] = _common_scheme(db)
        db.executemany("insert into meta values (?, ?)", notes.items())
        db.execute("commit")
        db.executescript(_INDEXES)


def _write_concepts(db: sqlite3.Connection, found: Iterable[Entry]) -> tuple[dict[str, int], bool]:
    numbers: dict[str, int] = {}
    linked = False

    def rows() -> Iterator[tuple[int, int, str, str, int, str]]:
        nonlocal linked
        label = 0
        for number, entry in enumerate(found, 1):
            numbers[entry.uri] = number
            linked = linked or bool(entry.broader or entry.related or entry.exact)
            db.execute("insert into concept values (?, ?, ?)", (number, entry.uri, _encode(entry)))
            for kind, labels in enumerate((entry.preferred, entry.alternative, entry.hidden)):
                for one in labels:
                    label += 1
                    yield label, number, one.text, one.language, kind, fold(one.text)

    db.executemany("insert into label values (?, ?, ?, ?, ?, ?)", rows())
    return numbers, linked


def _replacements(db: sqlite3.Connection, numbers: dict[str, int]) -> dict[int, int]:
    """Deprecated concept → the one that stands for it now (0: none does)."""
    from colophon.vocabulary._index import decode_entry

    next_of: dict[int, int] = {}
    for number, packed in db.execute("select id, entry from concept"):
        if b"deprecated" in packed or b"replaced_by" in packed:
            entry = decode_entry(packed)
            if entry.deprecated or entry.replaced_by:
                next_of[number] = next(
                    (numbers[uri] for uri in entry.replaced_by if uri in numbers), 0
                )
    final: dict[int, int] = {}
    for number in next_of:
        path: dict[int, None] = {}
        at = number
        while at in next_of and at not in path and at not in final:
            path[at] = None
            at = next_of[at]
        end = 0 if at in path else final.get(at, at)
        final.update(dict.fromkeys(path, end))
    return final


def _write_tries(db: sqlite3.Connection, scheme: Scheme, replaced: dict[int, int]) -> None:
    default = primary(scheme.language)
    concepts = array("I", [0])
    tries: dict[str, Trie] = {}
    for number, concept, text, language in db.execute(
        "select id, concept, text, language from label order by id"
    ):
        concept = replaced.get(concept, concept)
        concepts.append(concept)
        if not concept:
            continue
        tongue = primary(language) or default
        trie = tries.get(tongue)
        if trie is None:
            trie = tries[tongue] = Trie(tongue)
        trie.add(number, text)
    db.execute("insert into trie values ('', 'concepts', ?)", (blob(concepts),))
    for tongue in sorted(tries):
        parts = tries.pop(tongue).parts()
        db.executemany(
            "insert into trie values (?, ?, ?)",
            ((tongue, part, data) for part, data in parts.items()),
        )


def _common_scheme(db: sqlite3.Connection) -> str:
    from colophon.vocabulary._index import decode_entry

    row = db.execute("select entry from concept order by id limit 1").fetchone()
    return decode_entry(row[0]).scheme if row else ""
