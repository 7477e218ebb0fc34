"""Summaries kept between visits to the desk, so that unchanged records are not read again.

One file in the catalogue's workings, MessagePack, never pickle: one from elsewhere can be
wrong but it cannot run anything.  Losing it costs time only.
"""

import hashlib
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from colophon.desk.summary import Summary
from colophon.disclosure.unread import Policy
from colophon.model import files
from colophon.model.spoilt import SPOILT
from colophon.profile import Profile

FORMAT = "1"
"""raised when the same record would be summarised in another way"""

SETTLED = 2_000_000_000
"""nanoseconds after which a file's time tells a later change from this one"""


class Stamp(NamedTuple):
    """What tells one state of a record's file from another."""

    time: int
    size: int


class _Line(msgspec.Struct, frozen=True, array_like=True):
    time: int
    size: int
    summary: Summary


class _File(msgspec.Struct, frozen=True):
    key: str
    lines: tuple[_Line, ...] = ()


class Kept:
    """The file of summaries at ``path``, made under one profile and policy."""

    def __init__(self, path: Path, profile: Profile, policy: Policy) -> None:
        self.path = path
        shape = msgspec.json.encode(msgspec.json.schema(Summary), order="sorted")
        fields = msgspec.msgpack.encode(profile.fields)
        rules = repr((sorted(policy.least.items()), policy.file_facts, sorted(policy.hidden)))
        made = FORMAT.encode() + shape + fields + rules.encode()
        self._key = hashlib.sha256(made).hexdigest()

    def read(self, found: Mapping[str, Stamp]) -> dict[str, Summary]:
        """The summaries of those records whose files are as they were."""
        try:
            kept = msgspec.msgpack.decode(self.path.read_bytes(), type=_File)
        except (OSError, *SPOILT):
            return {}
        if kept.key != self._key:
            return {}
        return {
            one.summary.id: one.summary
            for one in kept.lines
            if found.get(one.summary.id) == (one.time, one.size)
        }

    def write(self, summaries: Iterable[Summary], stamps: Mapping[str, Stamp]) -> None:
        """Keep them; not those whose file is so young that a second change may look the same."""
        before = time.time_ns() - SETTLED
        lines = tuple(
            _Line(*stamp, one)
            for one in summaries
            if (stamp := stamps.get(one.id)) is not None and stamp.time < before
        )
        with suppress(OSError):  # a full disk costs the next visit some time
            data = msgspec.msgpack.encode(_File(self._key, lines))
            files.write(self.path, data, lasting=False)
