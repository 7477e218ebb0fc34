"""Records as they are served, gathered from the rows of their items in any back end."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from colophon.index.interface import ListedSet

SETS = msgspec.json.Decoder(tuple[ListedSet, ...])
"""reads the sets of a record as the tables keep them"""
QUERY = (
    "SELECT r.id, r.sets, i.format, i.seq, i.digest FROM record r"
    " JOIN item i ON i.id = r.id ORDER BY r.id, i.format"
)
"""gives the rows for :func:`served_records`"""


def served_records(
    rows: Iterable[tuple[str, str, int, int, str]], names: Mapping[int, str]
) -> Iterator[tuple[str, tuple[ListedSet, ...], dict[str, tuple[int, str]]]]:
    """(id, sets, (publication, digest) by format) of every record, of rows in order of id.

    ``names`` are the formats' by number.
    """
    last, sets, served = "", "", dict[str, tuple[int, str]]()
    for id, listed, number, seq, digest in rows:
        if id != last and served:
            yield last, SETS.decode(sets), served
            served = {}
        last, sets = id, listed
        served[names[number]] = (seq, digest)
    if served:
        yield last, SETS.decode(sets), served
