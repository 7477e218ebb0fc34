"""Diagnostics: what is wrong with a request, by the numbers of the standard.

http://www.loc.gov/standards/sru/diagnostics/diagnosticsList.html
"""

from enum import IntEnum


class Code(IntEnum):
    """The diagnostics that are given."""

    SYSTEM = 1
    UNSUPPORTED_OPERATION = 4
    UNSUPPORTED_VERSION = 5
    UNSUPPORTED_VALUE = 6
    MISSING_PARAMETER = 7
    QUERY_SYNTAX = 10
    TOO_MANY_CHARACTERS = 12
    UNSUPPORTED_CONTEXT_SET = 15
    UNSUPPORTED_INDEX = 16
    UNSUPPORTED_RELATION = 19
    UNSUPPORTED_MODIFIER = 20
    UNSUPPORTED_BOOLEAN = 37
    TOO_MANY_BOOLEANS = 38
    RECORD_OUT_OF_RANGE = 61
    UNKNOWN_SCHEMA = 66
    UNSUPPORTED_PACKING = 71
    UNSUPPORTED_SORT = 80


MESSAGES = {
    Code.SYSTEM: "General system error",
    Code.UNSUPPORTED_OPERATION: "Unsupported operation",
    Code.UNSUPPORTED_VERSION: "Unsupported version",
    Code.UNSUPPORTED_VALUE: "Unsupported parameter value",
    Code.MISSING_PARAMETER: "Mandatory parameter not supplied",
    Code.QUERY_SYNTAX: "Query syntax error",
    Code.TOO_MANY_CHARACTERS: "Too many characters in query",
    Code.UNSUPPORTED_CONTEXT_SET: "Unsupported context set",
    Code.UNSUPPORTED_INDEX: "Unsupported index",
    Code.UNSUPPORTED_RELATION: "Unsupported relation",
    Code.UNSUPPORTED_MODIFIER: "Unsupported relation modifier",
    Code.UNSUPPORTED_BOOLEAN: "Unsupported boolean operator",
    Code.TOO_MANY_BOOLEANS: "Too many boolean operators in query",
    Code.RECORD_OUT_OF_RANGE: "First record position out of range",
    Code.UNKNOWN_SCHEMA: "Unknown schema for retrieval",
    Code.UNSUPPORTED_PACKING: "Unsupported record packing",
    Code.UNSUPPORTED_SORT: "Sort not supported",
}


class Fault(Exception):
    """A request that cannot be answered as it is; ``details`` says what of it."""

    def __init__(self, code: Code, details: str = "") -> None:
        super().__init__(MESSAGES[code])
        self.code = code
        self.details = details[:200]
