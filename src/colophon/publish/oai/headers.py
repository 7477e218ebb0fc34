"""A record as it is served: its header, the metadata, and what is said about them.

http://www.openarchives.org/OAI/openarchivesprotocol.html#Record
"""

from collections.abc import Sequence

import msgspec

from colophon.publish.oai.markup import element, text

_OPENING = b"<record>"
_STAMP = len("2026-11-23T12:00:00Z")


class Parts(msgspec.Struct, frozen=True):
    """A record but for its datestamp, which stands between ``before`` and ``after``.

    Of the three together, the part from ``begins`` to ``ends`` is the header.
    """

    before: bytes
    after: bytes
    begins: int
    ends: int

    def whole(self, stamp: str, *, header: bool = False) -> bytes:
        """The record under a datestamp, or its header alone."""
        content = self.before + stamp.encode() + self.after
        return content[self.begins : self.ends] if header else content


def parts(written_identifier: str, sets: Sequence[str], body: bytes) -> Parts:
    """A record of these setSpecs; ``body`` is what follows its header, empty for a tombstone."""
    status = "" if body else ' status="deleted"'
    start = f"<header{status}><identifier>{text(written_identifier)}</identifier><datestamp>"
    before = _OPENING + start.encode()
    specs = "".join([element("setSpec", spec) for spec in sets])
    head = f"</datestamp>{specs}</header>".encode()
    ends = len(before) + _STAMP + len(head)
    return Parts(before, head + body + b"</record>\n", len(_OPENING), ends)


def lineage(spec: str) -> list[str]:
    """A setSpec and those above it: ``a:b`` → ``a``, ``a:b``."""
    parts = spec.split(":")
    return [":".join(parts[: depth + 1]) for depth in range(len(parts))]
