"""Bringing the triple store up to what is published: what SPARQL queries are answered from.

The default graph holds all records; ``<…#record>`` and ``<…#evidence>`` are the named graphs
of each, as in N-Quads.  One process writes, under a lock; who reads opens a generation,
which is a copy by hard links and never changes.

https://pyoxigraph.readthedocs.io/
"""

import shutil
from itertools import islice
from pathlib import Path

import msgspec
import pyoxigraph
from filelock import FileLock, Timeout

from colophon.index.sqlite import Index
from colophon.publish.copies import unzipped
from colophon.publish.feed import Change, Place, changes

_LOAD = 2_000
"""changes taken in together while the store is new"""
_KEPT = 2
"""generations kept: readers may be about to open the one before"""

_DEFAULT = pyoxigraph.DefaultGraph()
_TRIPLES = pyoxigraph.RdfFormat.N_TRIPLES
_QUADS = pyoxigraph.RdfFormat.N_QUADS


def current(folder: Path) -> Path | None:
    """The generation to read now, or None where there is none yet."""
    try:
        found = folder / (folder / "current").read_text(encoding="ascii").strip()
    except OSError:
        return None
    return found if found.is_dir() else None


def bring_up(index: Path, folder: Path, namespace: str) -> int | None:
    """Take in what has changed; returns how many records, None where another process does."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / "lock", timeout=0):
            return _brought_up(index, folder, namespace)
    except Timeout:
        return None


def _brought_up(index: Path, folder: Path, namespace: str) -> int:
    reader = Index(index).reader()
    try:
        with reader.snapshot():
            span = reader.span()
        place = _place(folder)
        behind = place.stamp > (span[1] if span else 0)
        if behind:
            shutil.rmtree(folder / "store", ignore_errors=True)
            place = Place()
        if current(folder) and (place.stamp == (span[1] if span else 0)) and not behind:
            return 0
        store = pyoxigraph.Store(str(folder / "store"))
        new = place == Place()
        count, feed = 0, changes(reader, place)
        while batch := list(islice(feed, _LOAD)):
            _load(store, batch) if new else _replace(store, batch, namespace)
            place = Place(batch[-1].stamp, batch[-1].id)
            count += len(batch)
        store.flush()
        _publish(store, folder, place)
        return count
    finally:
        reader.close()


def _load(store: pyoxigraph.Store, batch: list[Change]) -> None:
    """Take in records of which nothing is there yet."""
    for part, syntax in (("ntriples", _TRIPLES), ("nquads", _QUADS)):
        parts = (one.copy.parts[part] for one in batch if one.copy)
        store.bulk_load(b"".join(map(unzipped, parts)), syntax)


def _replace(store: pyoxigraph.Store, batch: list[Change], namespace: str) -> None:
    """Take in records in place of what they were."""
    for change in batch:
        _remove(store, namespace + change.id)
        if change.copy:
            store.load(unzipped(change.copy.parts["ntriples"]), _TRIPLES)
            store.load(unzipped(change.copy.parts["nquads"]), _QUADS)


def _remove(store: pyoxigraph.Store, uri: str) -> None:
    """Take out a record; what other records say too stays."""
    record = pyoxigraph.NamedNode(f"{uri}#record")
    said = list(store.quads_for_pattern(None, None, None, record))
    store.remove_graph(record)
    store.remove_graph(pyoxigraph.NamedNode(f"{uri}#evidence"))
    _remove_node(store, pyoxigraph.NamedNode(uri))
    for quad in said:
        triple = quad.subject, quad.predicate, quad.object
        named = isinstance(quad.subject, pyoxigraph.NamedNode)
        if named and all(
            isinstance(other.graph_name, pyoxigraph.DefaultGraph)
            for other in store.quads_for_pattern(*triple, None)
        ):
            store.remove(pyoxigraph.Quad(*triple, _DEFAULT))


def _remove_node(
    store: pyoxigraph.Store, node: pyoxigraph.NamedNode | pyoxigraph.BlankNode
) -> None:
    """What the default graph says of a node, and of those without a name behind it."""
    for quad in list(store.quads_for_pattern(node, None, None, _DEFAULT)):
        store.remove(quad)
        if isinstance(quad.object, pyoxigraph.BlankNode):
            _remove_node(store, quad.object)


def _publish(store: pyoxigraph.Store, folder: Path, place: Place) -> None:
    """Make a generation of the store as it is, and let readers have it."""
    (folder / "place").write_bytes(msgspec.json.encode(place))
    numbers = sorted(int(one.name[4:]) for one in folder.glob("gen-*") if one.name[4:].isdecimal())
    name = f"gen-{numbers[-1] + 1 if numbers else 1}"
    store.backup(str(folder / name))
    new = folder / "current.new"
    new.write_text(name, encoding="ascii")
    new.replace(folder / "current")
    for number in numbers[: 1 - _KEPT]:
        shutil.rmtree(folder / f"gen-{number}", ignore_errors=True)


def _place(folder: Path) -> Place:
    try:
        written = (folder / "place").read_bytes()
    except OSError:
        return Place()
    return msgspec.json.decode(written, type=Place) if (folder / "store").is_dir() else Place()
