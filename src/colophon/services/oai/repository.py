"""What the protocol asks of a repository: one abstract read interface."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple, Self

import msgspec

from colophon.index.interface import Chunk


class Prefix(msgspec.Struct, frozen=True):
    """A metadata format that is offered."""

    name: str
    namespace: str
    schema: str


class Icon(msgspec.Struct, frozen=True):
    """The collection icon of the branding description."""

    url: str
    link: str = ""
    title: str = ""


class SetTold(msgspec.Struct, frozen=True):
    """What is said of a set beside its name; one that is ``hidden`` is not listed."""

    spec: str
    description: str = ""
    hidden: bool = False


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What the repository says of itself, and how it answers.

    ``rights`` is the URI of the licence of the metadata; ``secret`` signs tokens and is
    the same for all workers; ``token_days`` is how long a token is honoured, 0 for ever;
    ``stylesheet`` is the address of the XSL or empty; ``sets`` are those of which more is
    said than their name.
    """

    name: str
    base_url: str
    emails: tuple[str, ...]
    domain: str
    prefixes: tuple[Prefix, ...]
    rights: str = ""
    friends: tuple[str, ...] = ()
    icon: Icon | None = None
    page_size: int = 100
    token_days: int = 7
    secret: bytes = b""
    stylesheet: str = ""
    has_sets: bool = True
    sets: tuple[SetTold, ...] = ()

    def prefix(self, name: str) -> Prefix | None:
        """The format of that metadataPrefix, if it is offered."""
        return next((one for one in self.prefixes if one.name == name), None)


class ListPlace(msgspec.Struct, frozen=True, array_like=True):
    """A place in a list, which is in order of (stamp, id); ``stamp`` is in epoch seconds."""

    stamp: int
    id: str


class Selection(msgspec.Struct, frozen=True, kw_only=True):
    """Which records of a list: ``start`` and ``end`` are epoch seconds, both inclusive.

    ``set`` is a setSpec, whose subsets count, or empty for all.
    """

    prefix: str
    set: str = ""
    start: int | None = None
    end: int | None = None


class ListPage(msgspec.Struct, frozen=True):
    """A stretch of a list: ``chunks`` are ready XML of ``count`` records (or headers).

    ``last`` is the place of its last record, None where it is empty; ``more`` says
    whether anything comes behind it.
    """

    chunks: Sequence[Chunk] = ()
    count: int = 0
    last: ListPlace | None = None
    more: bool = False


class RepositoryState(NamedTuple):
    """``edition`` tells one state of all answers from others; ``latest`` is its last stamp."""

    edition: str
    latest: int


class Repository(ABC):
    """Published records, read-only.  Stamps are in epoch seconds."""

    identity: Identity

    def state(self) -> RepositoryState:
        """The present state of all answers."""
        with self:
            span = self.span()
            latest = span[1] if span else 0
            return RepositoryState(f"{self._mark}-{latest:x}-{self.edition()}", latest)

    @cached_property
    def _mark(self) -> str:
        said = repr(msgspec.structs.replace(self.identity, secret=b""))
        return blake2b(said.encode("utf-8", "backslashreplace"), digest_size=6).hexdigest()

    def close(self) -> None:
        """Give back what it holds."""
        return

    def __enter__(self) -> Self:
        """Begin a time in which nothing that is seen may change; such times may be nested."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        return

    def note_answer(self, moment: int) -> None:  # noqa: B027
        """An answer is given under this responseDate: what it lacks is to be stamped later."""

    @abstractmethod
    def span(self) -> tuple[int, int] | None:
        """The earliest stamp of any record and the latest ever given, None while empty."""

    def edition(self) -> str:
        """What changes whenever any answer may, where datestamps alone do not tell."""
        return ""

    def rights(self) -> Sequence[str]:
        """What is said of the rights in metadata that was taken from elsewhere."""
        return ()

    @abstractmethod
    def page(
        self, selection: Selection, after: ListPlace | None, limit: int, *, headers: bool = False
    ) -> ListPage:
        """At most ``limit`` records of a list behind a place, in order, or their headers."""

    @abstractmethod
    def count(self, selection: Selection) -> int:
        """How many records a list has."""

    @abstractmethod
    def get(self, id: str, prefix: str) -> bytes | None:
        """One record in one format, as XML."""

    @abstractmethod
    def offered_formats(self, id: str) -> tuple[str, ...] | None:
        """The prefixes in which an item is served and not deleted, None for no such item."""

    @abstractmethod
    def sets(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        """(setSpec, setName) of sets that hold something, behind ``after``, in order."""

    @abstractmethod
    def set_count(self) -> int:
        """How many sets hold something."""
