"""A record in three pieces: ``opening``, then its datestamp, then ``head`` and ``body``.

``opening`` and ``head`` with the datestamp between them are the header; the body holds
the metadata and what is said about them, and is empty for a tombstone.
"""

from collections.abc import Sequence

from colophon.publish.oai.markup import element, text

RECORD = b"<record>", b"</record>\n"
"""what stands around a record; around a header stands nothing"""

BARE = b"", b""


def opening(written_identifier: str, *, deleted: bool) -> bytes:
    """A record's header up to its datestamp."""
    status = ' status="deleted"' if deleted else ""
    return (
        f"<header{status}><identifier>{text(written_identifier)}</identifier><datestamp>".encode()
    )


def head(sets: Sequence[str]) -> bytes:
    """A record's header behind its datestamp: the setSpecs."""
    specs = "".join(element("setSpec", spec) for spec in sets)
    return f"</datestamp>{specs}</header>".encode()


def lineage(spec: str) -> list[str]:
    """A setSpec and those above it: ``a:b`` → ``a``, ``a:b``."""
    parts = spec.split(":")
    return [":".join(parts[: depth + 1]) for depth in range(len(parts))]
