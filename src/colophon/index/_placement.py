"""Moving records to other places on the shelves, the index following."""

import sqlite3

from colophon.index._payload_files import STAMP, Stacks
from colophon.index._runs import Leaves

_WASTE = 1024 * 1024
"""bytes of waste on a shelf that are never worth the work"""

_SCATTERED = 100
"""leaves more than needed that are never worth the work"""


def restamp(connection: sqlite3.Connection, stacks: Stacks, leaves: Leaves, seq: int) -> None:
    """Put the records of a publication down again, under the stamp it has now.

    Where they lay, readers may still see them under the stamp they had.
    """
    for format in stacks.numbers.values():
        items = connection.execute(
            "SELECT id, offset, length, stamped FROM item WHERE format = ? AND seq = ?",
            (format, seq),
        ).fetchall()
        for id, offset, length, stamped in items:
            content = stacks.read(format, offset, length)
            begin, _ = stacks.append(format, seq, content[:stamped], content[stamped + STAMP :])
            connection.execute(
                "UPDATE item SET offset = ? WHERE format = ? AND seq = ? AND id = ?",
                (begin, format, seq, id),
            )
            leaves.added(format, seq, id)


def disordered(connection: sqlite3.Connection, leaf: int) -> list[int]:
    """The formats whose shelves are more than half waste, or their lists much scattered.

    ``leaf`` is how many items a leaf can hold.
    """
    rows = connection.execute(
        "SELECT f.no FROM format f JOIN (SELECT format, sum(leaves) AS leaves, sum(live) AS live,"
        " sum((n + :leaf - 1) / :leaf) AS needed FROM (SELECT format, seq, count(*) AS leaves,"
        " sum(length) AS live, sum(n) AS n FROM leaf GROUP BY format, seq) GROUP BY format) l"
        " ON l.format = f.no WHERE f.size > 2 * l.live + :waste"
        " OR l.leaves > 2 * l.needed + :scattered",
        {"leaf": leaf, "waste": _WASTE, "scattered": _SCATTERED},
    )
    return [number for (number,) in rows]


def reorder(connection: sqlite3.Connection, stacks: Stacks, leaves: Leaves, format: int) -> None:
    """Make the shelf of a format anew: everything in the order of its list, and no waste."""
    rows = connection.execute(
        "SELECT seq, first, last FROM leaf WHERE format = ? ORDER BY seq, last", (format,)
    ).fetchall()
    old = stacks.renew(format)
    try:
        for seq, first, last in rows:
            items = connection.execute(
                "SELECT id, offset, length FROM item"
                " WHERE format = ? AND seq = ? AND id BETWEEN ? AND ? ORDER BY id",
                (format, seq, first, last),
            ).fetchall()
            connection.executemany(
                "UPDATE item SET offset = ? WHERE format = ? AND seq = ? AND id = ?",
                [
                    (stacks.put(format, old.read(offset, length)), format, seq, id)
                    for id, offset, length in items
                ],
            )
    finally:
        old.close()
    leaves.remake(format)
