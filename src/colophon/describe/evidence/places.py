"""Where in the text what speaks for a statement stands."""

from collections.abc import Iterator

from colophon.model.record import Statement

Stretch = tuple[int, int]
"""code points of the text, from the first to behind the last"""


def quoted_places(statement: Statement) -> Iterator[Stretch]:
    """The stretches that its evidence quotes; nothing for what the text does not say."""
    for one in statement.evidence:
        if one.start is not None and one.end is not None:
            yield one.start, one.end
