"""Findings about parts of a document that were not read: missing, damaged, or in other files."""

from collections.abc import Iterator, Sequence

from colophon.model.problem import Problem, Severity

CODE = "unread-part"
_SHOWN = 80
"""characters of a name"""


def unread_part(
    name: str, message: str, remedy: str, severity: Severity = Severity.WARNING
) -> Problem:
    """The finding about a document of which a part was not read."""
    return Problem(code=CODE, message=message, severity=severity, subject=name, remedy=remedy)


def lost_parts(name: str, paths: Sequence[str], remedy: str) -> Iterator[Problem]:
    """The finding about parts that are missing, or so damaged that they cannot be read; nothing
    where there are none."""
    if paths:
        said = f"could not be read in {say_parts(paths)}, missing or damaged; the rest was read."
        yield unread_part(name, said, remedy)


def say_parts(paths: Sequence[str]) -> str:
    """How many parts these are, and the first of them: ``2 parts (the first is 'a.xhtml')``."""
    first = repr(paths[0][:_SHOWN])
    if len(paths) == 1:
        return f"a part ({first})"
    return f"{len(paths):,} parts (the first is {first})"
