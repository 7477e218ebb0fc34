"""Which records a person decided on by reading, so that drafts can be measured on them.

A record whose suggestions were all accepted as they came agrees with the drafts because
they made it: measuring on it would be praise of oneself.
"""

from colophon.model.record import Record, Status


def is_independent(record: Record) -> bool:
    """Whether a person changed, added or rejected a value; what gave way says nothing."""
    return any(
        one.by and one.status in (Status.EDITED, Status.REJECTED) for one in record.statements
    )
