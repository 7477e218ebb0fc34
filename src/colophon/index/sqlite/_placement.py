"""Moving items to other places in the payload files, the index following."""

import sqlite3

from colophon.index.sqlite._payload_files import STAMP, PayloadFiles
from colophon.index.sqlite._runs import RunTable

_WASTE = 1024 * 1024
"""bytes of waste in a payload file that are never worth the work"""

_SCATTERED = 100
"""runs more than needed that are never worth the work"""


def restamp(connection: sqlite3.Connection, files: PayloadFiles, runs: RunTable, seq: int) -> None:
    """Put the records of a publication down again, under the stamp it has now.

    Where they lay, readers may still see them under the stamp they had.
    """
    for format in files.numbers.values():
        items = connection.execute(
            "SELECT id, offset, length, stamped FROM item WHERE format = ? AND seq = ?",
            (format, seq),
        ).fetchall()
        for id, offset, length, stamped in items:
            content = files.read(format, offset, length)
            files.give_up(format, offset, length)
            begin, _ = files.append(format, seq, content[:stamped], content[stamped + STAMP :])
            connection.execute(
                "UPDATE item SET offset = ? WHERE format = ? AND seq = ? AND id = ?",
                (begin, format, seq, id),
            )
            runs.add_item(format, seq, id)


def disordered_formats(connection: sqlite3.Connection, run: int) -> list[int]:
    """The formats whose payload files are more than half waste, or their lists much scattered.

    ``run`` is how many items a run can hold.
    """
    rows = connection.execute(
        "SELECT f.no FROM format f JOIN (SELECT format, sum(runs) AS runs, sum(live) AS live,"
        " sum((n + :run - 1) / :run) AS needed FROM (SELECT format, seq, count(*) AS runs,"
        " sum(length) AS live, sum(n) AS n FROM run GROUP BY format, seq) GROUP BY format) l"
        " ON l.format = f.no WHERE f.size > 2 * l.live + :waste"
        " OR l.runs > 2 * l.needed + :scattered",
        {"run": run, "waste": _WASTE, "scattered": _SCATTERED},
    )
    return [number for (number,) in rows]


def reorder(
    connection: sqlite3.Connection, files: PayloadFiles, runs: RunTable, format: int
) -> None:
    """Make the payload file of a format anew: everything in the order of its list, and no waste."""
    rows = connection.execute(
        "SELECT seq, first, last FROM run WHERE format = ? ORDER BY seq, last", (format,)
    ).fetchall()
    old = files.renew(format)
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
                    (files.put(format, old.read(offset, length)), format, seq, id)
                    for id, offset, length in items
                ],
            )
    finally:
        old.close()
    runs.remake(format)
