"""Views: what is made of each record, kept with the version of its file it was made of.

A list of titles, the findings of a check, the desk's summaries need not read a record that
has not changed since they were made.
"""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

import msgspec

from colophon.model.record import Record
from colophon.model.spoilt import SPOILT

Made = TypeVar("Made")


class StoredRecord(msgspec.Struct, frozen=True):
    """A record and the version of its file (a digest of its bytes)."""

    record: Record
    version: str


class Viewed(NamedTuple, Generic[Made]):
    """What was made of a record."""

    id: str
    version: str
    made: Made


class View(Generic[Made]):
    """A kind of view: how it is made of a record, and when it has to be made anew.

    ``key`` is a digest of everything but the record that it is made by; ``shape`` the type
    of what is made, for MessagePack; ``is_current`` says of one that was kept whether it
    is still what ``make`` would give.
    """

    def __init__(
        self,
        kind: str,
        key: str,
        shape: type[Made],
        make: Callable[[StoredRecord], Made],
        is_current: Callable[[Made], bool] = lambda _: True,
    ) -> None:
        self.kind = kind
        self.key = key
        self.make = make
        self._is_current = is_current
        self._decode = msgspec.msgpack.Decoder(shape).decode

    def encode(self, made: Made) -> bytes:
        """The bytes that are kept."""
        return msgspec.msgpack.encode(made)

    def decode(self, data: bytes | None) -> Made | None:
        """What was kept; None where nothing was, or it is spoilt or no longer true."""
        if data is None:
            return None
        try:
            made = self._decode(data)
        except SPOILT:
            return None
        return made if self._is_current(made) else None
