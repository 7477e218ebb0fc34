"""One connection over which the tables of the search index are asked.

What finds words and weighs documents needs no more of the search than this.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from colophon.index._search_tables import Numbers
from colophon.index.postgres._connections import Connection

_ARRAY_HEAD = 20
"""bytes before the elements of an array: its dimensions, flags, type, length, first index"""


class AskedTables:
    """One connection, over which the tables are asked."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def execute(self, query: str, given: Sequence[object] = ()) -> Any:
        return self._connection.execute(_query(query), given)

    def executemany(self, query: str, given: Iterable[Sequence[object]]) -> object:
        with self._connection.cursor() as cursor:
            cursor.executemany(_query(query), given)
        return None

    def numbers(self, query: str, given: Sequence[object] = ()) -> Numbers:
        """The numbers that a query finds."""
        return self.columns(["no"], query, given)[0]

    def columns(
        self, names: Sequence[str], query: str, given: Sequence[object] = ()
    ) -> tuple[Numbers, ...]:
        """The columns of these names of what a query finds, numbers all, in its order.

        Each comes as the bytes of one array, which is several times as quick as rows:
        https://doxygen.postgresql.org/arrayfuncs_8c.html (array_send)
        """
        whole = ", ".join(f"array_agg({name})" for name in names)
        asked = _query(f"SELECT {whole} FROM ({query}) q")
        with self._connection.cursor(binary=True) as cursor:
            found = cursor.execute(asked, given).pgresult
            contents = [found.get_value(0, at) if found else None for at in range(len(names))]
        return tuple(_read_array(one) if one else np.zeros(0, np.int32) for one in contents)

    def find_words(self, query: str, field: int | None) -> Numbers:
        """The documents in which a query finds its words, in order of their numbers.

        The server tells them as it comes upon them: to sort them costs it more.
        """
        only, given = ("", []) if field is None else (" AND field = ?", [field])
        asked = f"SELECT no FROM word WHERE said @@ ?::tsquery{only}"
        return each_once(self.numbers(asked, [query, *given]))

    def measure(self) -> tuple[int, int]:
        """How many words all documents have together, and how many documents there are."""
        asked = "SELECT coalesce(sum(words), 0), count(*) FROM length"
        words, documents = self.execute(asked).fetchone()
        return int(words), int(documents)


def _query(query: str) -> bytes:
    return query.replace("?", "%s").encode()


def _read_array(content: bytes) -> Numbers:
    """The elements of an ``int4[]`` without NULLs: each stands behind its length."""
    return np.frombuffer(content, ">i4", offset=_ARRAY_HEAD)[1::2].astype(np.int32)


def each_once(numbers: Numbers) -> Numbers:
    """Numbers in order, each once."""
    return np.flatnonzero(mark_numbers(numbers)).astype(np.int32)


def mark_numbers(numbers: Numbers, most: int = 0) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which numbers from 0, to the highest of these or ``most``, are among them."""
    mask = np.zeros(max(int(numbers.max(initial=0)), most) + 1, bool)
    mask[numbers] = True
    return mask
