"""UTCdatetime as the specification writes it, read apart from our own endpoint.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Dates
"""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

DAY = "YYYY-MM-DD"
SECOND = "YYYY-MM-DDThh:mm:ssZ"
_FORMS = {
    DAY: (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), "%Y-%m-%d"),
    SECOND: (
        re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"),
        "%Y-%m-%dT%H:%M:%SZ",
    ),
}
DAY_LENGTH = len("2002-01-01")


@lru_cache(maxsize=4_096)
def granularity(text: str) -> str:
    """``DAY`` or ``SECOND``, empty for what has neither form or is no real date."""
    for name, (form, pattern) in _FORMS.items():
        if form.fullmatch(text):
            try:
                datetime.strptime(text, pattern)
            except ValueError:
                return ""
            return name
    return ""


def moment(text: str) -> datetime | None:
    """The moment it means, a day at its beginning; None where it is no UTCdatetime."""
    found = granularity(text)
    return datetime.strptime(text, _FORMS[found][1]).replace(tzinfo=UTC) if found else None


def write_moment(when: datetime, form: str) -> str:
    """A moment in one of the two granularities."""
    shown = when.strftime("%m-%dT%H:%M:%SZ")
    # strftime does not fill years before 1000 with zeros on every system
    whole = f"{when.year:04}-{shown}"
    return whole[:DAY_LENGTH] if form == DAY else whole


def day(text: str) -> str:
    """The day of a datestamp."""
    return text[:DAY_LENGTH]


def before(text: str) -> str:
    """The day before, in the granularity of the datestamp, or empty at the end of time."""
    when = moment(text)
    try:
        return write_moment(when - timedelta(days=1), granularity(text)) if when else ""
    except OverflowError:
        return ""


def within(stamp: str, from_: str, until: str) -> bool:
    """Whether a datestamp lies between two arguments, both inclusive, either may be empty.

    All are compared in the coarser granularity: a day includes the whole of it.
    """
    return (not from_ or stamp[: len(from_)] >= from_[: len(stamp)]) and (
        not until or stamp[: len(until)] <= until[: len(stamp)]
    )
