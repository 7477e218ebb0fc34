"""Moments as providers write them: read in UTC to the second, or not believed.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Dates
"""

import re
from datetime import UTC, date, datetime, timedelta

TOLERANCE = timedelta(days=1)
"""by how much a provider's clock may be ahead of ours and still be a clock"""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SECOND = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def legal(text: str) -> bool:
    """Whether it is a date of OAI-PMH, in either granularity."""
    try:
        if _DAY.fullmatch(text):
            return bool(date.fromisoformat(text))
        return bool(_SECOND.fullmatch(text) and datetime.fromisoformat(text))
    except ValueError:
        return False


def moment(text: str, now: float) -> str:
    """A responseDate as one can ask from it; empty where it is none, or lies in the future.

    ``now`` is the time in seconds since 1970.  Fractions are cut off and other zones
    taken for what they say; a time without a zone may be any.
    """
    if _DAY.fullmatch(text):
        return text if legal(text) and text <= _write_moment(_latest(now))[:10] else ""
    try:
        found = datetime.fromisoformat(text)
        if "T" not in text or found.tzinfo is None or found > _latest(now):
            return ""
        return _write_moment(found.astimezone(UTC))
    except (ValueError, OverflowError):
        return ""


def write_moment(now: float) -> str:
    """The time in seconds since 1970, as OAI-PMH writes it."""
    return _write_moment(datetime.fromtimestamp(now, UTC))


def granular(stamp: str, granularity: str) -> str:
    """A moment as a provider of that granularity takes it; any takes days."""
    return stamp if granularity == "YYYY-MM-DDThh:mm:ssZ" else stamp[:10]


def _latest(now: float) -> datetime:
    return datetime.fromtimestamp(now, UTC) + TOLERANCE


def _write_moment(moment: datetime) -> str:
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"
