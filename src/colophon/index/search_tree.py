"""A search as a tree; and its words as SQLite (FTS5) looks for them."""

import re
import unicodedata

import msgspec

from colophon.index.search_words import WORD, fold, phrase

_LONGEST_VALUE = 200
_SOUGHT = re.compile(rf"({WORD.pattern})(\*?)")


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
    kept = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        kept = "".join(one for one in plain if not unicodedata.combining(one))
    return " ".join(kept.casefold().split()).strip(" .,;:")[:_LONGEST_VALUE]


FIELDS = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type",
    "format", "identifier", "source", "language", "relation", "coverage", "rights", "other",
)  # fmt: skip
"""the columns: the elements of Dublin Core, and all that is none of them"""


def matching(search: Search) -> str | None:
    """A search for words alone as FTS5 wants it, empty for what finds nothing; else None."""
    match search:
        case Words():
            return _matching(search)
        case Join(how, left, right):
            first, second = matching(left), matching(right)
            if first is None or second is None:
                return None
            if first and second:
                return f"({first}) {how.upper()} ({second})"
            return {"and": "", "or": first or second, "not": first}[how]
    return None


def _matching(search: Words) -> str:
    """The words as FTS5 wants them: each in quotes, so that none is an operator."""
    words = [(word[1], bool(word[2])) for word in _SOUGHT.finditer(fold(search.text))]
    if search.how == "phrase":
        shown = [
            phrase(" ".join(word for word, _ in words), begins=any(words[-1:] and words[-1][1:]))
        ]
    else:
        shown = [phrase(word, begins=begins) for word, begins in words]
    shown = [one for one in shown if one]
    if not shown:
        return ""
    joined = {"all": " AND ", "any": " OR ", "phrase": ""}[search.how].join(shown)
    return f"{{{search.field}}} : ({joined})" if search.field else joined
