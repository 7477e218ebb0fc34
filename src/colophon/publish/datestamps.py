"""Datestamps: UTC, to the day or to the second.

http://www.openarchives.org/OAI/openarchivesprotocol.html#Dates
"""

import re
from calendar import timegm
from datetime import UTC, datetime
from functools import lru_cache
from math import floor
from time import gmtime

DAY = 86_400
_FORM = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2})Z)?")


def seconds(moment: datetime) -> int:
    """A moment as whole epoch seconds, rounded down."""
    return floor(moment.timestamp())


@lru_cache(maxsize=256)
def write_stamp(stamp: int) -> str:
    """Epoch seconds as a datestamp."""
    year, month, day, hour, minute, second = gmtime(stamp)[:6]
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"


@lru_cache(maxsize=256)
def parse_stamp(text: str) -> tuple[int, bool] | None:
    """(epoch seconds, whether to the day), None where it is no datestamp."""
    found = _FORM.fullmatch(text)
    if not found:
        return None
    try:
        moment = datetime(*(int(part) for part in found.groups() if part), tzinfo=UTC)  # type: ignore[misc,arg-type]
    except ValueError:
        return None
    return timegm(moment.utctimetuple()), found.group(4) is None
