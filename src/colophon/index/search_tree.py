"""A search as a tree, and the query of SQLite (FTS5) that it becomes."""

import re
import unicodedata

import msgspec

_LONGEST_VALUE = 200
_SETS = {"and": "INTERSECT", "or": "UNION", "not": "EXCEPT"}
_WORD = re.compile(r"\w+\*?")
_MARKS = re.compile(r"[^\w\s]+")


class Words(msgspec.Struct, frozen=True):
    """Records with these words in a field (empty: in any): ``all``, ``any``, or a ``phrase``.

    A word that ends in ``*`` stands for all that begin so.
    """

    text: str
    field: str = ""
    how: str = "all"


class Value(msgspec.Struct, frozen=True):
    """Records in which a field has exactly this value, case and accents apart."""

    text: str
    field: str = ""


class Years(msgspec.Struct, frozen=True):
    """Records that may be of these years, both inclusive."""

    first: int = -9999
    last: int = 9999


class Changed(msgspec.Struct, frozen=True):
    """Records changed in this time, in epoch seconds, both inclusive."""

    first: int = 0
    last: int = 1 << 60


class Points(msgspec.Struct, frozen=True):
    """Records that point to a URI."""

    uri: str


class Join(msgspec.Struct, frozen=True):
    """``and``, ``or`` or ``not`` (the first without the second) of two searches."""

    how: str
    left: "Search"
    right: "Search"


Search = Words | Value | Years | Changed | Points | Join


def folded(text: str) -> str:
    """A value without case, accents and punctuation at its ends."""
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(kept.casefold().split()).strip(" .,;:")[:_LONGEST_VALUE]


def where(search: Search | None) -> tuple[str, list[object]]:
    """The condition of a query for documents ``d``, and its arguments; None finds all."""
    if search is None:
        return "", []
    query, given = _compiled(search)
    return f"WHERE d.no IN ({query})", given


def _compiled(search: Search) -> tuple[str, list[object]]:
    """The query for the numbers of what a search finds, and its arguments."""
    match search:
        case Words():
            found = _matching(search)
            if not found:
                return "SELECT no FROM doc WHERE 0", []
            return "SELECT rowid FROM words WHERE words MATCH ?", [found]
        case Value(field=field):
            one = "field = ? AND " if field else ""
            given: list[object] = [field] if field else []
            return f"SELECT no FROM value WHERE {one}value = ?", [*given, folded(search.text)]
        case Years():
            return "SELECT no FROM doc WHERE first <= ? AND last >= ?", [search.last, search.first]
        case Changed():
            return "SELECT no FROM doc WHERE stamp BETWEEN ? AND ?", [search.first, search.last]
        case Points():
            return "SELECT no FROM points WHERE uri = ?", [search.uri]
        case Join():
            (left, first), (right, second) = _compiled(search.left), _compiled(search.right)
            both = f"SELECT * FROM ({left}) {_SETS[search.how]} SELECT * FROM ({right})"
            return both, first + second


def _matching(search: Words) -> str:
    """The words as FTS5 wants them: each in quotes, so that none is an operator."""
    words = _WORD.findall(_MARKS.sub(lambda mark: "*" if mark[0] == "*" else " ", search.text))
    shown = [f'"{word.rstrip("*")}"{"*" if word.endswith("*") else ""}' for word in words]
    if not shown:
        return ""
    joined = {"all": " AND ", "any": " OR ", "phrase": " + "}[search.how].join(shown)
    return f"{{{search.field}}} : ({joined})" if search.field else joined
