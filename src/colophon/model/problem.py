"""Problem: a finding about a document, a record, a vocabulary or a remote repository."""

from enum import StrEnum

import msgspec

from colophon.model.errors import ColophonError


class Severity(StrEnum):
    """How much a problem weighs (the severities of SHACL)."""

    VIOLATION = "violation"
    """blocks publication"""
    WARNING = "warning"
    INFO = "info"


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One finding.

    ``code`` is stable and kebab-case; ``subject`` is what it is about (a record id,
    a file, a URL); ``field`` a profile term; ``line`` counts from 1; ``offer`` is a value
    that would do instead; ``link`` leads to the clause of the specification.
    """

    code: str
    message: str
    severity: Severity = Severity.VIOLATION
    subject: str = ""
    field: str = ""
    line: int | None = None
    remedy: str = ""
    offer: str = ""
    link: str = ""

    @classmethod
    def of(
        cls,
        error: ColophonError,
        *,
        message: str = "",
        subject: str = "",
        field: str = "",
        line: int | None = None,
        severity: Severity = Severity.VIOLATION,
    ) -> "Problem":
        """What an error says, with what is given in the place of its own."""
        return cls(
            code=error.code, message=message or error.message, subject=subject or error.place,
            field=field, line=line, severity=severity, remedy=error.remedy,
        )  # fmt: skip

    @property
    def place(self) -> str:
        """Where, for people: ``subject:line field``."""
        at = f"{self.subject}:{self.line}" if self.line is not None else self.subject
        return f"{at} {self.field}".strip()

    def __str__(self) -> str:
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text} {self.remedy}".strip()
