"""Places of printing, to be found in folded text."""

from functools import lru_cache

from colophon.describe._rules import places
from colophon.describe.wording.phrasebook import Phrasebook


@lru_cache(maxsize=1)
def known_places() -> Phrasebook[str]:
    """Places by name; the meaning is the form in the table."""
    return Phrasebook([(place, place) for place in places.PLACES])
