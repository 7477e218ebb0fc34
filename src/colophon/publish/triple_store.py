"""Bringing the triple store up to what is published: what SPARQL queries are answered from.

The default graph holds all records; ``<…#evidence>`` is the named graph of what stands
behind each, and there is one for each decade and for each topic.  One process writes, under a
lock; who reads opens a generation, which is a copy by hard links and never changes.

https://pyoxigraph.readthedocs.io/
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import msgspec
import pyoxigraph
from filelock import FileLock, Timeout

from colophon.index.interface import Index, IndexReader
from colophon.index.opening import open_index
from colophon.publish.copies import read_stored
from colophon.publish.feed import FeedChange, FeedPlace, changes
from colophon.publish.said_of_others import SaidOfOthers
from colophon.publish.stored_statements import divide_statements, graph_of, statements_of_others

_KEPT = 2
"""generations kept: readers may be about to open the one before"""
_SHAPE = 4
"""raised when what is stored of the same record changes"""

_DEFAULT = pyoxigraph.DefaultGraph()
_TRIPLES = pyoxigraph.RdfFormat.N_TRIPLES
_QUADS = pyoxigraph.RdfFormat.N_QUADS


_MANY = 64_000_000
"""bytes of quads that are loaded together while the store is new: they take half a gigabyte
of memory, and fewer would take more time, for the store sorts again what came before"""


class _Current(msgspec.Struct, frozen=True):
    """The generation to read, and up to where it knows what was published."""

    name: str
    place: FeedPlace
    shape: int = 0


def current(folder: Path) -> Path | None:
    """The generation to read now, or None where there is none yet."""
    found = _read(folder)
    path = folder / found.name if found else None
    return path if path and path.is_dir() else None


def clear(folder: Path) -> None:
    """Delete the store with all generations; whoever keeps it makes it anew."""
    (folder / "current").unlink(missing_ok=True)
    for path in folder.glob("*"):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.name != "lock":
            path.unlink(missing_ok=True)


class TripleStore:
    """The store in a folder, open for one writer until it is left; others wait for that."""

    def __init__(self, index: Index | Path, folder: Path, namespace: str) -> None:
        self._index = open_index(index)
        self._folder = folder
        self._namespace = namespace
        self._lock = FileLock(folder / "lock", timeout=0)
        self._store: pyoxigraph.Store | None = None
        self._said: SaidOfOthers | None = None

    def __enter__(self) -> Self:
        """Nothing is opened yet."""
        return self

    def __exit__(self, *_: object) -> None:
        """Give everything back."""
        self._close()
        self._lock.release()

    def bring_up(self) -> int | None:
        """Take in what has changed; how many records, None where another process does."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.is_locked:
            try:
                self._lock.acquire()
            except Timeout:
                return None
        reader = self._index.reader()
        try:
            return self._follow(reader)
        finally:
            reader.close()

    def _follow(self, reader: IndexReader) -> int:
        with reader.snapshot():
            span = reader.span()
        latest = span[1] if span else 0
        served = _read(self._folder) if current(self._folder) else None
        anew = served is None or served.shape != _SHAPE or served.place.stamp > latest
        if served is not None and not anew and served.place.stamp == latest:
            return 0
        if anew:
            self._clear()
        store, said = self._open_store()
        written = said.place
        place = msgspec.json.decode(written, type=FeedPlace) if written else FeedPlace()
        found = _Counted(changes(reader, place), place)
        with said:
            _take_in(store, said, found, self._namespace, new=not written)
            said.place = msgspec.json.encode(found.place)
            name = _backed_up(store, self._folder)
        _publish(self._folder, _Current(name, found.place, _SHAPE))
        return found.count

    def _open_store(self) -> tuple[pyoxigraph.Store, SaidOfOthers]:
        if self._store is None or self._said is None:
            self._said = SaidOfOthers(self._folder / "others.sqlite")
            if not self._said.place:  # whatever is there was never finished
                shutil.rmtree(self._folder / "store", ignore_errors=True)
            self._store = pyoxigraph.Store(str(self._folder / "store"))
        return self._store, self._said

    def _clear(self) -> None:
        """Begin anew; generations stay for those who read them."""
        self._close()
        shutil.rmtree(self._folder / "store", ignore_errors=True)
        for path in self._folder.glob("others.sqlite*"):
            path.unlink()

    def _close(self) -> None:
        if self._said:
            self._said.close()
        self._store = self._said = None


def _take_in(
    store: pyoxigraph.Store,
    said: SaidOfOthers,
    found: Iterator[FeedChange],
    namespace: str,
    *,
    new: bool,
) -> None:
    if not new:
        for change in found:
            _replace(store, said, change, namespace)
        return
    for quads in _batches(said, found, namespace):
        store.bulk_load(quads, _QUADS, lenient=True)
    store.optimize()  # else the next changes wait until what was loaded is merged


class _Counted:
    """Changes as they pass: how many, and the place of the last."""

    def __init__(self, found: Iterator[FeedChange], place: FeedPlace) -> None:
        self._found = found
        self.place = place
        self.count = 0

    def __iter__(self) -> Iterator[FeedChange]:
        return self

    def __next__(self) -> FeedChange:
        change = next(self._found)
        self.place = FeedPlace(change.stamp, change.id)
        self.count += 1
        return change


def _batches(said: SaidOfOthers, found: Iterator[FeedChange], namespace: str) -> Iterator[bytes]:
    """The quads of records of which nothing is there yet, so many as are loaded together.

    What many say of others, such as the label of a topic, stands in a batch once.
    """
    held: list[bytes] = []
    size = 0
    said_here: dict[str, list[bytes]] = {}
    shared: set[bytes] = set()
    for change in found:
        if change.body is None:
            continue
        own, others = divide_statements(read_stored(change.body), namespace + change.id)
        new = [one for one in others if one not in shared]
        shared.update(new)
        held += (own, *new)
        said_here[change.id] = others
        size += len(own) + sum(map(len, new))
        if size >= _MANY:
            said.add(said_here)
            yield b"".join(held)
            held, size, said_here, shared = [], 0, {}, set()
    if held:
        said.add(said_here)
        yield b"".join(held)


def _replace(
    store: pyoxigraph.Store, said: SaidOfOthers, change: FeedChange, namespace: str
) -> None:
    """Take in a record in place of what it was."""
    uri = namespace + change.id
    store.remove_graph(pyoxigraph.NamedNode(graph_of(uri, "evidence")))
    for quad in list(store.quads_for_pattern(pyoxigraph.NamedNode(uri), None, None)):
        if quad.graph_name != _DEFAULT:  # that of its decade
            store.remove(quad)
    for one in (uri, graph_of(uri, "record")):
        _remove_node(store, pyoxigraph.NamedNode(one))
    for triple in pyoxigraph.parse(b"".join(said.remove(change.id)), _TRIPLES):
        store.remove(pyoxigraph.Quad(triple.subject, triple.predicate, triple.object, _DEFAULT))
    if change.body is not None:
        stored = read_stored(change.body)
        said.add({change.id: statements_of_others(stored, uri)})
        store.load(stored, _QUADS)


def _remove_node(
    store: pyoxigraph.Store, node: pyoxigraph.NamedNode | pyoxigraph.BlankNode
) -> None:
    """What the default graph says of a node, and of those without a name behind it."""
    for quad in list(store.quads_for_pattern(node, None, None, _DEFAULT)):
        store.remove(quad)
        if isinstance(quad.object, pyoxigraph.BlankNode):
            _remove_node(store, quad.object)


def _backed_up(store: pyoxigraph.Store, folder: Path) -> str:
    """The name of a generation made of the store as it is."""
    name = f"gen-{max(_generations(folder), default=0) + 1}"
    store.backup(str(folder / name))
    return name


def _publish(folder: Path, found: _Current) -> None:
    """Let readers have a generation, and remove those that nobody can be opening."""
    new = folder / "current.new"
    new.write_bytes(msgspec.json.encode(found))
    new.replace(folder / "current")
    for number in sorted(_generations(folder))[:-_KEPT]:
        shutil.rmtree(folder / f"gen-{number}", ignore_errors=True)


def _generations(folder: Path) -> list[int]:
    return [int(one.name[4:]) for one in folder.glob("gen-*") if one.name[4:].isdecimal()]


def _read(folder: Path) -> _Current | None:
    try:
        return msgspec.json.decode((folder / "current").read_bytes(), type=_Current)
    except (OSError, msgspec.DecodeError):
        return None
