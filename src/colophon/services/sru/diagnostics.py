"""Diagnostics: what is wrong with a request, by the numbers of the standard.

http://www.loc.gov/standards/sru/diagnostics/diagnosticsList.html
"""

from enum import IntEnum


class DiagnosticCode(IntEnum):
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
    DiagnosticCode.SYSTEM: "General system error",
    DiagnosticCode.UNSUPPORTED_OPERATION: "Unsupported operation",
    DiagnosticCode.UNSUPPORTED_VERSION: "Unsupported version",
    DiagnosticCode.UNSUPPORTED_VALUE: "Unsupported parameter value",
    DiagnosticCode.MISSING_PARAMETER: "Mandatory parameter not supplied",
    DiagnosticCode.QUERY_SYNTAX: "Query syntax error",
    DiagnosticCode.TOO_MANY_CHARACTERS: "Too many characters in query",
    DiagnosticCode.UNSUPPORTED_CONTEXT_SET: "Unsupported context set",
    DiagnosticCode.UNSUPPORTED_INDEX: "Unsupported index",
    DiagnosticCode.UNSUPPORTED_RELATION: "Unsupported relation",
    DiagnosticCode.UNSUPPORTED_MODIFIER: "Unsupported relation modifier",
    DiagnosticCode.UNSUPPORTED_BOOLEAN: "Unsupported boolean operator",
    DiagnosticCode.TOO_MANY_BOOLEANS: "Too many boolean operators in query",
    DiagnosticCode.RECORD_OUT_OF_RANGE: "First record position out of range",
    DiagnosticCode.UNKNOWN_SCHEMA: "Unknown schema for retrieval",
    DiagnosticCode.UNSUPPORTED_PACKING: "Unsupported record packing",
    DiagnosticCode.UNSUPPORTED_SORT: "Sort not supported",
}


class SruFault(Exception):
    """A request that cannot be answered as it is; ``details`` says what of it."""

    def __init__(self, code: DiagnosticCode, details: str = "") -> None:
        super().__init__(MESSAGES[code])
        self.code = code
        self.details = details[:200]
