"""How many examples of a property are tried: all in CI, three in ten where people work."""

from hypothesis import settings

LEAST = 5
_ALL = 100
"""what Hypothesis tries by default, and CI with it"""


def examples(most: int) -> int:
    """The number for a property of which CI tries ``most``, the same each time."""
    return max(min(most, LEAST), most * settings.default.max_examples // _ALL)
