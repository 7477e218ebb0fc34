"""A search as a tree; and its words as a back end looks for them."""

import re

import msgspec

from colophon.index.search_words import WORD, fold, words_sought
from colophon.model.folding import fold_letters

_LONGEST_VALUE = 200
_SOUGHT = re.compile(rf"({WORD.pattern})(\*?)")


class HasWords(msgspec.Struct, frozen=True):
    """Records with these words in a field (empty: in any): ``all``, ``any``, or a ``phrase``.

    A word that ends in ``*`` stands for all that begin so.
    """

    text: str
    field: str = ""
    how: str = "all"


class HasValue(msgspec.Struct, frozen=True):
    """Records in which a field has exactly this value, case and accents apart."""

    text: str
    field: str = ""


class YearRange(msgspec.Struct, frozen=True):
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


Search = HasWords | HasValue | YearRange | Changed | Points | Among | Join


def fold_value(text: str) -> str:
    """A value without case, accents and punctuation at its ends."""
    return " ".join(fold_letters(text).split()).strip(" .,;:")[:_LONGEST_VALUE]


FIELDS = (
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type",
    "format", "identifier", "source", "language", "relation", "coverage", "rights", "other",
)  # fmt: skip
"""the columns: the elements of Dublin Core, and all that is none of them"""


class Phrase(msgspec.Struct, frozen=True):
    """Words that stand in this order; ``begins``: the last may go on."""

    words: tuple[str, ...]
    begins: bool = False


class WithinColumn(msgspec.Struct, frozen=True):
    """Words looked for in one column."""

    field: str
    part: "Sought"


class Joined(msgspec.Struct, frozen=True):
    """``and``, ``or`` or ``not`` (the first without the second) of what stands in a document."""

    how: str
    parts: "tuple[Sought, ...]"


Sought = Phrase | WithinColumn | Joined
"""what a back end is to find by words"""


def phrase(words: str, *, begins: bool = False) -> Phrase | None:
    """Words in this order; None where there is no word."""
    found, first_of_pair = words_sought(words)
    return Phrase(found, begins or first_of_pair) if found else None


NOWHERE = Joined("or", ())
"""what stands in no document"""


def match_expression(search: Search) -> Sought | None:
    """A search for words alone as a back end finds them; None for another one."""
    match search:
        case HasWords():
            return _match_part(search)
        case Join(how, left, right):
            first, second = match_expression(left), match_expression(right)
            if first is None or second is None:
                return None
            if first != NOWHERE and second != NOWHERE:
                return Joined(how, (first, second))
            if how == "and":
                return NOWHERE
            return second if how == "or" and first == NOWHERE else first
    return None


def _match_part(search: HasWords) -> Sought:
    words = [(word[1], bool(word[2])) for word in _SOUGHT.finditer(fold(search.text))]
    if search.how == "phrase":
        begins = any(words[-1:] and words[-1][1:])
        found = [phrase(" ".join(word for word, _ in words), begins=begins)]
    else:
        found = [phrase(word, begins=begins) for word, begins in words]
    shown = tuple(one for one in found if one)
    if not shown:
        return NOWHERE
    how = "or" if search.how == "any" else "and"
    joined = shown[0] if len(shown) == 1 else Joined(how, shown)
    return WithinColumn(search.field, joined) if search.field else joined


def fts5(sought: Sought) -> str:
    """As FTS5 of SQLite wants it: each phrase in quotes, so that nothing is an operator.

    https://sqlite.org/fts5.html#full_text_query_syntax
    """
    match sought:
        case Phrase(words, begins):
            return f'"{" ".join(words)}"{"*" if begins else ""}'
        case WithinColumn(field, part):
            return f"{{{field}}} : ({fts5(part)})"
        case Joined(how, parts):
            return f" {how.upper()} ".join(f"({fts5(one)})" for one in parts)
