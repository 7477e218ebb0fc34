"""What a build has written, kept beside the site so that the next one writes what changed.

The words of records stand in it too, for the search files are made of them.  Delete it and
the folder is no site's any more: nothing in it is deleted or written over then.
"""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from colophon.site.state_tables import EARLIER, TABLES, VERSION
from colophon.site.words import WEIGHT_BITS


class Written(msgspec.Struct, frozen=True):
    """What was written of a record.

    ``source`` tells its state; ``files`` are suffixes in ``record/``, ``stamps`` where it
    stands in the list of each format, ``terms`` the words it is found by with their
    weights, ``shown`` what the search says of it, ``points`` the URIs that it points to.
    """

    id: str
    source: str = ""
    ref: int = 0
    files: tuple[str, ...] = ()
    stamps: dict[str, int] = {}
    terms: dict[str, int] = {}
    shown: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


Place = tuple[int, str]
"""stamp and id of a record in a list"""


class WrittenPart(msgspec.Struct, frozen=True):
    """A part of a format's list as it was written: the place of its last record, the token that
    it is asked for by (the first has none), the days whose records begin in it."""

    stamp: int
    id: str
    token: str = ""
    days: tuple[str, ...] = ()

    @property
    def end(self) -> Place:
        """The place of its last record."""
        return self.stamp, self.id


class Made(msgspec.Struct, frozen=True):
    """What a page was made of: its file, the questions and the digest of their answers, what
    it leads to, the record it is of, and its needs."""

    file: str
    questions: str
    digest: str
    targets: str
    owner: str = ""
    needs: str = ""


_WRITTEN = ("files", "stamps", "terms", "shown", "points")
"""columns of a record that hold JSON, in the order of the table"""
_HAS = "SELECT 1 FROM page WHERE file = ?"


class SiteState:
    """The state of a site in one file."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=60)
        self._new_words = _new_words()
        self._led: set[tuple[str, str]] = set()
        self._found: int | None = None
        """records that are found, where they were counted since one was written"""
        execute = self._connection.execute
        execute("PRAGMA page_size=16384")
        execute("PRAGMA journal_mode=WAL")
        execute("PRAGMA synchronous=NORMAL")
        execute("PRAGMA cache_size=-65536")
        # what was withdrawn must not linger in free pages
        execute("PRAGMA secure_delete=ON")
        version = execute("PRAGMA user_version").fetchone()[0]
        if version != VERSION:
            for statement in EARLIER.get(version, TABLES).split(";\n"):
                execute(statement)
        execute("BEGIN IMMEDIATE")

    def settle(self) -> None:
        """Make sure of what was told so far."""
        # in order, they touch each page of the table once
        words, self._new_words = self._new_words, _new_words()
        rows = (
            (term, packed >> WEIGHT_BITS, packed & (1 << WEIGHT_BITS) - 1)
            for term in sorted(words)
            for packed in sorted(words[term])
        )
        self._connection.executemany("INSERT OR REPLACE INTO word VALUES (?, ?, ?)", rows)
        self._connection.execute("COMMIT")
        self._connection.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Make sure of all, and give the file back."""
        self.settle()
        self._connection.execute("COMMIT")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._connection.close()

    def meta(self, name: str) -> str:
        """A remembered value, or empty."""
        row = self._one("SELECT value FROM meta WHERE name = ?", name)
        return str(row[0]) if row else ""

    def set_meta(self, name: str, value: str) -> None:
        """Remember a value."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    # --- records

    def record(self, id: str) -> Written | None:
        """What was written of a record."""
        row = self._one(f"SELECT source, ref, {', '.join(_WRITTEN)} FROM record WHERE id = ?", id)
        if row is None:
            return None
        said = dict(zip(_WRITTEN, map(_read, row[2:]), strict=True))
        return msgspec.convert({"id": id, "source": row[0], "ref": row[1], **said}, Written)

    def source(self, id: str) -> str:
        """Which state of a record was written, empty for none."""
        row = self._one("SELECT source FROM record WHERE id = ?", id)
        return str(row[0]) if row else ""

    def put_record(self, one: Written, before: Written | None) -> set[str]:
        """Remember what was written of a record; the words whose records changed."""
        many = self._connection.executemany
        self._found = None
        old = before.terms if before else {}
        gone = [(term, one.ref) for term in old.keys() - one.terms.keys()]
        if gone:
            many("DELETE FROM word WHERE term = ? AND ref = ?", gone)
        new = {term: weight for term, weight in one.terms.items() if old.get(term) != weight}
        shifted = one.ref << WEIGHT_BITS
        for term, weight in new.items():
            self._new_words[term].append(shifted | weight)
        said = (msgspec.json.encode(getattr(one, name)).decode() for name in _WRITTEN)
        self._connection.execute(
            "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (one.id, one.source, one.ref, *said),
        )
        return {*new, *(term for term, _ in gone)}

    def ids(self) -> Iterator[str]:
        """The ids of all records."""
        return (id for (id,) in self._connection.execute("SELECT id FROM record").fetchall())

    def forget_record(self, id: str) -> None:
        """A record whose files are gone."""
        self._found = None
        self._connection.execute("DELETE FROM record WHERE id = ?", (id,))

    def find_rows(self, low: int, high: int) -> list[tuple[int, str, str]]:
        """(ref, id, what is shown) of the records that are found, by their refs in a range."""
        return self._connection.execute(
            "SELECT ref, id, shown FROM record WHERE ref >= ? AND ref < ? AND shown <> '[]'"
            " ORDER BY ref, id",
            (low, high),
        ).fetchall()

    def found_count(self) -> int:
        """How many records are found."""
        if self._found is None:
            row = self._one("SELECT count(*) FROM record WHERE shown <> '[]'")
            self._found = int(row[0]) if row else 0
        return self._found

    def words(self, low: str, high: str) -> list[tuple[str, int, int]]:
        """(term, ref, weight) of the words from one up to another, in order."""
        return self._connection.execute(
            "SELECT term, ref, weight FROM word WHERE term >= ? AND term < ? ORDER BY term, ref",
            (low, high),
        ).fetchall()

    def terms(self) -> Iterator[str]:
        """All words, each once."""
        found = self._connection.execute("SELECT DISTINCT term FROM word")
        return (term for (term,) in found)

    # --- pages

    def page(self, address: str, start: str) -> tuple[str, str, str, str] | None:
        """(file, questions, digest, targets) of a page."""
        return self._one(
            "SELECT file, questions, digest, targets FROM page WHERE address = ? AND start = ?",
            address,
            start,
        )

    def put_page(self, address: str, start: str, turn: int, one: Made) -> None:
        """Remember a page."""
        said = msgspec.structs.astuple(one)
        self._connection.execute(
            "INSERT OR REPLACE INTO page(address, start, turn, file, questions, digest, targets,"
            " owner) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (address, start, turn, *said[:-1]),
        )
        if not one.owner:
            self._connection.execute(
                "INSERT OR REPLACE INTO need VALUES (?, ?, ?)", (address, start, one.needs)
            )

    def pass_page(self, address: str, start: str, turn: int) -> None:
        """That a page is as it was."""
        self._connection.execute(
            "UPDATE page SET turn = ? WHERE address = ? AND start = ?", (turn, address, start)
        )

    def needs(self) -> list[tuple[str, str, str]]:
        """(address, start, needs) of all pages that are not a record's alone."""
        return self._connection.execute("SELECT address, start, needs FROM need").fetchall()

    def forget_pages(self, turn: int, owner: str = "") -> list[str]:
        """Forget the pages that this build did not come by, those of a record or of none;
        their files."""
        here = "SELECT address, start FROM page WHERE turn <> ? AND owner = ?"
        return self.forget(self._connection.execute(here, (turn, owner)).fetchall())

    def forget(self, places: Collection[tuple[str, str]]) -> list[str]:
        """Forget pages by address and start; their files."""
        here = "FROM page WHERE address = ? AND start = ?"
        files = [self._one(f"SELECT file {here}", *one) for one in places]
        self._connection.executemany(f"DELETE {here}", places)
        self._connection.executemany("DELETE FROM need WHERE address = ? AND start = ?", places)
        return [one[0] for one in files if one and self._one(_HAS, one[0]) is None]

    def links(self) -> list[tuple[str, str, str]]:
        """(address, start, targets) of all pages that are not a record's alone."""
        found = "SELECT address, start, targets FROM page WHERE owner = ''"
        return self._connection.execute(found).fetchall()

    def leads(self) -> list[tuple[str, str]]:
        """(address, start) of pages that records alone lead to."""
        return self._connection.execute("SELECT address, start FROM lead").fetchall()

    def has_lead(self, address: str, start: str) -> bool:
        """Whether records lead to a page."""
        found = self._one("SELECT 1 FROM lead WHERE address = ? AND start = ?", address, start)
        return found is not None

    def new_leads(self) -> list[tuple[str, str]]:
        """Those that were remembered since this was opened."""
        return sorted(self._led)

    def put_lead(self, address: str, start: str) -> None:
        """Remember a page that a record leads to."""
        if (address, start) in self._led:
            return
        self._led.add((address, start))
        self._connection.execute("INSERT OR IGNORE INTO lead VALUES (?, ?)", (address, start))

    # --- other files

    def mark(self, file: str) -> str:
        """What tells the state of another file, empty for none."""
        row = self._one("SELECT mark FROM file WHERE name = ?", file)
        return str(row[0]) if row else ""

    def put_file(self, file: str, part: str, mark: str) -> None:
        """Remember another file, of a part of the site."""
        self._connection.execute("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", (file, part, mark))

    def files(self, part: str) -> set[str]:
        rows = self._connection.execute("SELECT name FROM file WHERE part = ?", (part,))
        return {name for (name,) in rows}

    def forget_file(self, file: str) -> None:
        """A file that is gone."""
        self._connection.execute("DELETE FROM file WHERE name = ?", (file,))

    # --- parts of lists

    def list_parts(self, prefix: str) -> list[WrittenPart]:
        """The parts of a format's list, in order."""
        rows = self._connection.execute(
            "SELECT stamp, id, token, days FROM stretch WHERE prefix = ? ORDER BY stamp, id",
            (prefix,),
        )
        return [
            WrittenPart(stamp, id, token, tuple(days.split())) for stamp, id, token, days in rows
        ]

    def put_list_parts(self, prefix: str, found: Iterable[WrittenPart]) -> None:
        """Remember the parts of a format's list."""
        self._connection.execute("DELETE FROM stretch WHERE prefix = ?", (prefix,))
        rows = ((prefix, one.stamp, one.id, one.token, " ".join(one.days)) for one in found)
        self._connection.executemany("INSERT INTO stretch VALUES (?, ?, ?, ?, ?)", rows)

    def _one(self, query: str, *given: object) -> tuple | None:  # type: ignore[type-arg]
        found: tuple | None = self._connection.execute(query, given).fetchone()  # type: ignore[type-arg]
        return found


def _new_words() -> defaultdict[str, "array[int]"]:
    """Records by word, each with the weight it has there in its last bits."""
    return defaultdict(partial(array, "Q"))


def _read(text: str) -> object:
    return msgspec.json.decode(text)
