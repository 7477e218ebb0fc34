"""The header of a record, in the two pieces between which its datestamp stands."""

from collections.abc import Sequence

from colophon.publish.oai.markup import element, text


def opening(written_identifier: str, *, deleted: bool) -> bytes:
    """A record's header up to its datestamp."""
    status = ' status="deleted"' if deleted else ""
    return (
        f"<header{status}><identifier>{text(written_identifier)}</identifier><datestamp>".encode()
    )


def head(sets: Sequence[str]) -> bytes:
    """A record's setSpecs."""
    return "".join(element("setSpec", spec) for spec in sets).encode()


def lineage(spec: str) -> list[str]:
    """A setSpec and those above it: ``a:b`` → ``a``, ``a:b``."""
    parts = spec.split(":")
    return [":".join(parts[: depth + 1]) for depth in range(len(parts))]
