"""What is told of records of a file that are left out."""

from colophon.importing import Incoming
from colophon.model.problem import Problem, Severity


def ambiguous(candidates: tuple[str, ...], why: str) -> Problem:
    """It may be one of these records, for this reason."""
    shown = ", ".join(candidates[:5])
    return Problem(
        code="may-be-here",
        message=f"It may be a record that is here already ({shown}): {why}.",
        severity=Severity.WARNING,
        remedy="It is left out; name the record in a column “Record ID”, or import it with"
        " --new as another one.",
    )


def nothing_said(incoming: Incoming) -> Problem | None:
    """The problem of a record that holds nothing; one that could not be read has its own."""
    if incoming.problems:
        return None
    return Problem(
        code="broken-record",
        message="The record says nothing.",
        remedy="It is left out; look at it in the file.",
    )


def claimed_twice(id_: str, place: str) -> Problem:
    """It is the same record as the one at another place of the file."""
    return Problem(
        code="twice-in-file",
        message=f"It is the same record as {place} ({id_}).",
        remedy="It is left out; give each record a number of its own, or map fewer columns"
        " under match.",
    )
