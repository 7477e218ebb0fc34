"""How like two spellings are, and the known name that somebody who misspelt one may mean.

RapidFuzz is imported when it is asked: most runs meet no misspelling.
"""

from collections.abc import Iterable

ALIKE = 0.6
"""the likeness from which on a name may be meant"""


def likeness(one: str, other: str) -> float:
    """The share of letters that two texts have in common, in order: 0 to 1.

    Twice the longest common subsequence over both lengths.
    https://rapidfuzz.github.io/RapidFuzz/Usage/distance/Indel.html
    """
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other)


def find_nearest(
    said: str, known: Iterable[str], most: int = 1, least: float = ALIKE
) -> tuple[str, ...]:
    """The known names, so many at the most, that are most like what was said, the likest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import Indel

    found = process.extract(
        said, list(known), scorer=Indel.normalized_similarity, limit=most, score_cutoff=least
    )
    return tuple(name for name, _, _ in found)
