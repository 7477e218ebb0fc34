"""A record as it is served: its header, the metadata, and what is said about them.

http://www.openarchives.org/OAI/openarchivesprotocol.html#Record
"""

from collections.abc import Sequence

import msgspec

from colophon.publish.xml_text import element

_OPENING = b"<record>"
_STAMP = len("2026-11-23T12:00:00Z")


class HeaderParts(msgspec.Struct, frozen=True):
    """A record but for its datestamp, which stands between ``before`` and ``after``.

    Of the three together, the part from ``begins`` to ``ends`` is the header.
    """

    before: bytes
    after: bytes
    begins: int
    ends: int

    def write_dated(self, stamp: str, *, header: bool = False) -> bytes:
        """The record under a datestamp, or its header alone."""
        content = self.before + stamp.encode() + self.after
        return content[self.begins : self.ends] if header else content


class Header:
    """The header of a record of these setSpecs, which all its formats have alike."""

    def __init__(self, written_identifier: str, sets: Sequence[str]) -> None:
        self._identifier = element("identifier", written_identifier).encode()
        specs = "".join([element("setSpec", spec) for spec in sets])
        self._rest = f"</datestamp>{specs}</header>".encode()

    def parts(self, body: bytes) -> HeaderParts:
        """A record; ``body`` is what follows its header, empty for a tombstone."""
        opening = b"<header>" if body else b'<header status="deleted">'
        before = b"%b%b%b<datestamp>" % (_OPENING, opening, self._identifier)
        ends = len(before) + _STAMP + len(self._rest)
        return HeaderParts(before, b"%b%b</record>\n" % (self._rest, body), len(_OPENING), ends)


def lineage(spec: str) -> list[str]:
    """A setSpec and those above it: ``a:b`` → ``a``, ``a:b``."""
    parts = spec.split(":")
    return [":".join(parts[: depth + 1]) for depth in range(len(parts))]
