"""Evidence that tells no more than its value.

The place in the document (positions, page) and the document's digest find the words
again; the words themselves leave only where the value already says them, and never what
stands beside them.  The same holds for record files and the journal, which are kept in
version control: what review needs beside it is kept in the catalogue's workings.
"""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from colophon.model.folding import fold_letters
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Evidence,
    Link,
    Record,
    Statement,
    Text,
    Value,
)

OMITTED = "“…”"
"""stands in a reason for words of the document that the value has not"""
LONGEST_CUE = 6
"""words of a quotation in a reason, such as of an imprint: “printed and published by”"""

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[“‘\"](?P<words>[^”\"]{0,400})[”’\"](?P<label> \([\w-]{1,40}\))?")
"""a quotation, and the vocabulary of which it is a label"""


def reduce_evidence(statement: Statement) -> Statement:
    """The statement with evidence whose quotes are words of its value.

    Text beside the quote and other readings are left out; a quote that has any word that
    the value has not is left out whole, and so is what a reason quotes, unless it is
    a few words that name nobody.  Places, methods and confidence stay.
    """
    if not statement.evidence:
        return statement
    forms = _forms(statement.value)
    if all(_is_plain(piece, forms) for piece in statement.evidence):
        return statement
    words = _words(" ".join(forms))
    reduced = tuple([_reduce(piece, words) for piece in statement.evidence])
    return statement if reduced == statement.evidence else replace(statement, evidence=reduced)


def reduce_statements_evidence(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Statements with evidence that tells no more than their values."""
    return tuple([reduce_evidence(one) for one in statements])


def reduce_record(record: Record) -> Record:
    """The record with evidence that tells no more than its values, as it is kept in files."""
    reduced = reduce_statements_evidence(record.statements)
    return record if reduced == record.statements else replace(record, statements=reduced)


def _is_plain(piece: Evidence, forms: tuple[str, ...]) -> bool:
    """Whether evidence quotes the value itself, or nothing: there is nothing to be left out."""
    return (
        (not piece.quote or piece.quote in forms)
        and not (piece.prefix or piece.suffix or piece.alternatives)
        and not (piece.note and _QUOTED.search(piece.note))
    )


def _reduce(piece: Evidence, words: frozenset[str]) -> Evidence:
    quote = piece.quote if _words(piece.quote) <= words else ""
    note = _reason(piece.note, words) if piece.note else ""
    if (piece.quote, piece.note, "", "", ()) == (
        quote,
        note,
        piece.prefix,
        piece.suffix,
        piece.alternatives,
    ):
        return piece
    return replace(piece, quote=quote, note=note, prefix="", suffix="", alternatives=())


def _reason(note: str, words: frozenset[str]) -> str:
    """A reason without the words of the document that tell more than the value."""

    def quotation(found: re.Match[str]) -> str:
        said = found["words"]
        kept = found["label"] or _words(said) <= words or _is_cue(said)
        return found[0] if kept else OMITTED

    return _QUOTED.sub(quotation, note)


def _is_cue(said: str) -> bool:
    """Whether quoted words can name nobody: few, no figures, no address, no second capital."""
    parts = said.split()
    capitals = said.isupper() or not any(one[:1].isupper() for one in parts[1:])
    return len(parts) <= LONGEST_CUE and capitals and not re.search(r"[\d@]", said)


def _words(text: str) -> frozenset[str]:
    """The words of a text, without case, accents and compatibility forms."""
    return frozenset(_WORD.findall(fold_letters(text)))


def _forms(value: Value) -> tuple[str, ...]:
    """Everything that a value says in words."""
    match value:
        case Text():
            return (value.text,)
        case Agent():
            return value.name, value.heading, value.uri
        case Concept():
            return (value.label,)
        case Date():
            return value.edtf, value.display, value.transcribed
        case Link():
            return value.uri, value.label
