"""A search as a tree, and the query of SQLite (FTS5) that it becomes."""

import re
import unicodedata
from collections.abc import Callable

import msgspec

_LONGEST_VALUE = 200
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


class Among(msgspec.Struct, frozen=True):
    """Records that are filed under any of these values of a facet, by their keys."""

    field: str
    keys: tuple[str, ...]


class Join(msgspec.Struct, frozen=True):
    """``and``, ``or`` or ``not`` (the first without the second) of two searches."""

    how: str
    left: "Search"
    right: "Search"


Search = Words | Value | Years | Changed | Points | Among | Join


def folded(text: str) -> str:
    """A value without case, accents and punctuation at its ends."""
    plain = unicodedata.normalize("NFKD", text)
    kept = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(kept.casefold().split()).strip(" .,;:")[:_LONGEST_VALUE]


Part = tuple[str, list[object]]
"""a part of a query, and its arguments"""


def compiled(search: Search) -> Part:
    """The query for the numbers of what a search finds, each once.

    Words are looked for in one go; what stands beside them is looked up in what they find.
    """
    words = _words(search)
    if words is not None:
        return _found_by_words(words)
    match search:
        case Join("or", left, right):
            (first, given), (second, more) = compiled(left), compiled(right)
            return f"SELECT * FROM ({first}) UNION SELECT * FROM ({second})", given + more
        case Join():
            return _found_together(search)
        case Value() | Points() | Among():
            return _TABLES[type(search)](search)
        case _:
            such, given = condition(search)
            return f"SELECT d.no FROM doc d WHERE {such}", given


def _found_by_words(words: str) -> Part:
    if not words:
        return "SELECT no FROM doc WHERE 0", []
    return "SELECT rowid AS no FROM words WHERE words MATCH ?", [words]


def _found_together(search: Join) -> Part:
    """What several searches find together, or one of them without another."""
    wanted, unwanted = _conjuncts(search)
    texts = [text for one in wanted if (text := _words(one)) is not None]
    if "" in texts:
        return _found_by_words("")
    others = [one for one in wanted if _words(one) is None]
    conditions = [condition(one, alone=not texts) for one in others]
    conditions += [_negated(one) for one in unwanted]
    where = " AND ".join(one for one, _ in conditions)
    given = [value for _, values in conditions for value in values]
    if not texts:
        return f"SELECT d.no FROM doc d WHERE {where}", given
    words = " AND ".join(f"({text})" for text in texts)
    start = "SELECT w.rowid AS no FROM words w CROSS JOIN doc d ON d.no = w.rowid"
    return f"{start} WHERE w.words MATCH ? AND {where}", [words, *given]


def _conjuncts(search: Search) -> tuple[list[Search], list[Search]]:
    """What must be found all, and what must not."""
    if not isinstance(search, Join) or search.how == "or" or _words(search) is not None:
        return [search], []
    wanted, unwanted = _conjuncts(search.left)
    if search.how == "not":
        return wanted, [*unwanted, search.right]
    more, less = _conjuncts(search.right)
    return wanted + more, unwanted + less


def condition(search: Search, *, alone: bool = True, indexed: bool = True) -> Part:
    """That the document ``d`` is found.

    ``alone``: nothing else says which to look at; not ``indexed``: something else does.
    """
    plus = "" if indexed else "+"  # https://www.sqlite.org/optoverview.html#disqualifying
    match search:
        case Years():
            return f"{plus}d.first <= ? AND {plus}d.last >= ?", [search.last, search.first]
        case Changed():
            return f"{plus}d.stamp BETWEEN ? AND ?", [search.first, search.last]
        case Value() | Points() | Among() if not alone:
            query, given = _TABLES[type(search)](search)
            return f"EXISTS ({query} AND no = d.no)", given
        case _:
            query, given = compiled(search)
            return f"{plus}d.no IN ({query})", given


def _negated(search: Search) -> Part:
    such, given = condition(search, alone=False)
    # documents without a year are none of any year
    return f"NOT coalesce({such}, 0)", given


def _values(search: Value) -> Part:
    one = "field = ? AND " if search.field else ""
    given: list[object] = [search.field] if search.field else []
    distinct = "" if search.field else "DISTINCT "
    return f"SELECT {distinct}no FROM value WHERE {one}value = ?", [*given, folded(search.text)]


def _pointing(search: Points) -> Part:
    return "SELECT DISTINCT no FROM points WHERE uri = ?", [search.uri]


def _filed(search: Among) -> Part:
    marks = ", ".join("?" * len(search.keys))
    filed = f"SELECT facet FROM facet WHERE field = ? AND key IN ({marks})"
    distinct = "DISTINCT " if len(search.keys) > 1 else ""
    return f"SELECT {distinct}no FROM filed WHERE facet IN ({filed})", [search.field, *search.keys]


_TABLES: dict[type, Callable[..., Part]] = {Value: _values, Points: _pointing, Among: _filed}


def _words(search: Search) -> str | None:
    """A search for words alone as FTS5 wants it, empty for what finds nothing; else None."""
    match search:
        case Words():
            return _matching(search)
        case Join(how, left, right):
            first, second = _words(left), _words(right)
            if first is None or second is None:
                return None
            if first and second:
                return f"({first}) {how.upper()} ({second})"
            return {"and": "", "or": first or second, "not": first}[how]
    return None


def _matching(search: Words) -> str:
    """The words as FTS5 wants them: each in quotes, so that none is an operator."""
    words = _WORD.findall(_MARKS.sub(lambda mark: "*" if mark[0] == "*" else " ", search.text))
    shown = [f'"{word.rstrip("*")}"{"*" if word.endswith("*") else ""}' for word in words]
    if not shown:
        return ""
    joined = {"all": " AND ", "any": " OR ", "phrase": " + "}[search.how].join(shown)
    return f"{{{search.field}}} : ({joined})" if search.field else joined
