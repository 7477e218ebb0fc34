"""Evidence that tells no more than its value.

The place in the document (positions, page) and the document's digest find the words
again; the words themselves leave only where the value already says them, and never what
stands beside them.
"""

import re
import unicodedata

import msgspec

from colophon.model.record import Agent, Concept, Date, Evidence, Link, Statement, Text, Value

_WORD = re.compile(r"\w+")


def reduce_evidence(statement: Statement) -> Statement:
    """The statement with evidence whose quotes are words of its value.

    Text beside the quote and other readings are left out; a quote that has any word that
    the value has not is left out whole.  Places, methods, confidence and notes stay.
    """
    if not statement.evidence:
        return statement
    words = _words(" ".join(_forms(statement.value)))
    reduced = tuple(_reduce(piece, words) for piece in statement.evidence)
    return msgspec.structs.replace(statement, evidence=reduced)


def _reduce(piece: Evidence, words: frozenset[str]) -> Evidence:
    quote = piece.quote if _words(piece.quote) <= words else ""
    if (piece.quote, "", "", ()) == (quote, piece.prefix, piece.suffix, piece.alternatives):
        return piece
    return msgspec.structs.replace(piece, quote=quote, prefix="", suffix="", alternatives=())


def _words(text: str) -> frozenset[str]:
    """The words of a text, without case, accents and compatibility forms."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return frozenset(_WORD.findall("".join(one for one in bare if not unicodedata.combining(one))))


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
