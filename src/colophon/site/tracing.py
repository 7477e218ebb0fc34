"""What an answer was made of, so that it is made again only where that has changed.

The readers of both indexes are asked through :class:`Traced`, which notes each question
with a digest of what was answered.  A later build asks the same questions: where all
digests are the same, the page would be too.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any, cast

import msgspec

from colophon.index import interface, search_tree
from colophon.site.needs import needs_of

_STRUCTS: dict[str, type[msgspec.Struct]] = {
    name: one
    for module in (search_tree, interface)
    for name, one in vars(module).items()
    if isinstance(one, type) and issubclass(one, msgspec.Struct)
}
"""the searches and lists that readers are asked for, by their names"""
_TELLING: dict[str, Callable[[Any], Iterable[str]]] = {
    "find": lambda answer: (id for id, _, _ in answer),
    "look": lambda answer: (hit.id for hit in answer[1]),
}
"""methods whose answers have stamps, and so tell the state of records: the ids of these"""
_UNTRACED = frozenset(("begin", "end", "snapshot", "close"))
_KEPT = 4_096
_LARGEST = 20_000
"""bytes of an answer, written out, up to which it is kept for who asks again"""

Question = list[Any]
"""name of the reader, method, arguments, named arguments; of JSON's values alone"""


class Trace:
    """The questions that are asked of readers, and the digests of their answers."""

    def __init__(self) -> None:
        self._readers: dict[str, Any] = {}
        self._digests: dict[bytes, str] = {}
        self._answers: dict[bytes, Any] = {}
        self._noted: dict[bytes, str] | None = None
        self._told = set[str]()
        """records of which what was noted tells the state"""
        self._needs: dict[bytes, frozenset[str]] = {}
        self._replayable = True

    def trace_reader(self, name: str, reader: Any) -> Any:
        """A reader that notes what it is asked."""
        self._readers[name] = reader
        return Traced(name, reader, self._ask)

    @contextmanager
    def note_questions(self) -> Iterator["Notes"]:
        """Note what is asked meanwhile."""
        self._noted, self._replayable = {}, True
        self._told.clear()
        notes = Notes()
        try:
            yield notes
        finally:
            questions = [*map(msgspec.Raw, self._noted)]
            notes.questions = questions if self._replayable else None
            notes.digest = _digest("".join(self._noted.values()).encode())
            notes.needs = frozenset[str]().union(*map(self._needs.__getitem__, self._noted))
            self._noted = None

    def digest(self, questions: list[Question]) -> str:
        """The digest of what is answered to these questions now; empty if one has no answer."""
        found = []
        for question in questions:
            key = msgspec.json.encode(question)
            if key not in self._digests:
                name, method, given, named = question
                try:
                    asked = getattr(self._readers[name], method)
                    answer = asked(*map(_unpack_value, given), **_unpacked_all(named))
                except (KeyError, AttributeError, TypeError, ValueError):
                    return ""
                self._keep(key, answer)
            found.append(self._digests[key])
        return _digest("".join(found).encode())

    def _ask(self, name: str, method: Callable[..., Any], given: Any, named: Any) -> Any:
        if method.__name__ == "item" and given[0] in self._told:
            return method(*given, **named)
        try:
            packed = {key: _pack_value(value) for key, value in named.items()}
            key = msgspec.json.encode([name, method.__name__, [*map(_pack_value, given)], packed])
        except TypeError:
            self._replayable = False
            return method(*given, **named)
        if key in self._answers:
            answer = self._answers[key]
        else:
            answer = method(*given, **named)
            self._keep(key, answer)
        if self._noted is not None:
            self._noted[key] = self._digests[key]
            if key not in self._needs:
                self._needs[key] = frozenset(needs_of(method.__name__, given, named, answer))
            if method.__name__ in _TELLING:
                self._told.update(_TELLING[method.__name__](answer))
        return answer

    def _keep(self, key: bytes, answer: Any) -> None:
        served = isinstance(answer, interface.ServedItem)
        said = (answer.digest, answer.stamp) if served else answer
        written = msgspec.msgpack.encode(said, enc_hook=repr)
        self._digests[key] = _digest(written)
        if served or len(written) <= _LARGEST:
            if len(self._answers) >= _KEPT:
                del self._answers[next(iter(self._answers))]
            self._answers[key] = answer


class Notes:
    """What was asked: ``questions`` are None where they cannot be asked again; ``needs`` are
    those of :mod:`colophon.site.needs`."""

    questions: list[msgspec.Raw] | None = None
    digest = ""
    needs: frozenset[str] = frozenset()


class Traced:
    """A reader whose methods are asked through a trace; the rest is the reader's own."""

    def __init__(self, name: str, reader: Any, ask: Callable[..., Any]) -> None:
        self._name = name
        self._reader = reader
        self._ask = ask

    def __getattr__(self, attribute: str) -> Any:
        found = getattr(self._reader, attribute)
        if attribute in _UNTRACED or not callable(found):
            return found

        def ask_traced(*given: Any, **named: Any) -> Any:
            return self._ask(self._name, found, given, named)

        return ask_traced


class TracedIndex:
    """An index whose readers note what they are asked."""

    def __init__(self, index: interface.Index, trace: Trace) -> None:
        self._index = index
        self._trace = trace

    def reader(self) -> interface.IndexReader:
        """A reader that notes what it is asked."""
        return cast(interface.IndexReader, self._trace.trace_reader("index", self._index.reader()))


def _pack_value(value: Any) -> Any:
    """An argument in JSON's values; raises TypeError for what has none."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, msgspec.Struct) and type(value).__name__ in _STRUCTS:
        fields = {name: _pack_value(getattr(value, name)) for name in value.__struct_fields__}
        return {"struct": type(value).__name__, "fields": fields}
    if isinstance(value, tuple):
        return {"tuple": [*map(_pack_value, value)]}
    raise TypeError(type(value).__name__)


def _unpack_value(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "tuple" in value:
        return tuple(map(_unpack_value, value["tuple"]))
    return _STRUCTS[value["struct"]](**_unpacked_all(value["fields"]))


def _unpacked_all(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _unpack_value(value) for name, value in values.items()}


def _digest(said: bytes) -> str:
    return blake2b(said, digest_size=12).hexdigest()
