"""Identifiers: check digits and forms."""

import re

from colophon.model.problem import Severity
from colophon.model.record import Agent
from colophon.model.standard_numbers import incorrect, standard_number
from colophon.review._parse import is_uri
from colophon.review.checks import CheckedCase, Found, RecordFault, finds, finds_in_value

# the characters a sum is made of; https://www.rfc-editor.org/rfc/rfc6920 for ni
_ARK = re.compile(
    r"(?:https?://[^/\s]+/)?ark:/?(?P<naan>[0-9bcdfghjkmnpqrstvwxz]{5,9})/(?P<name>\S+)\Z"
)
_DIGEST = re.compile(r"ni:///sha-256;[A-Za-z0-9_-]{43}\Z")
_ORCID = re.compile(
    r"""
    https?://(?:orcid\.org|(?:www\.)?isni\.org/(?:isni)?)/?
    (?P<digits>(?:[0-9]{4}-?){3}[0-9]{3}[0-9X])/?\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:)(?P<doi>.*)\Z", re.IGNORECASE)


@finds_in_value(
    "isbn", Severity.VIOLATION, "Compare it with the item.", "https://www.isbn-international.org/"
)
def isbn(case: CheckedCase) -> Found:
    """The check digit of an ISBN is wrong, and nothing marks it as incorrect."""
    yield from _wrong(case, "isbn")


@finds_in_value("issn", Severity.VIOLATION, "Compare it with the item.", "https://www.issn.org/")
def issn(case: CheckedCase) -> Found:
    """The check digit of an ISSN is wrong, and nothing marks it as incorrect."""
    yield from _wrong(case, "issn")


@finds(
    "incorrect-number",
    Severity.WARNING,
    "Compare it with the item: set the right number, or accept it as it stands.",
)
def check_marked(case: CheckedCase) -> Found:
    """A number that stands wrong on the item, or was misread, waits for a person to look."""
    for field, one in case.live():
        found = standard_number(one.value.key)
        if found and found.marked and not one.confirmed:
            yield field.term, f"the check digit of {found.scheme.upper()} {found.number} is wrong"


@finds_in_value(
    "agent-identifier",
    Severity.WARNING,
    "Compare it with the authority.",
    "https://support.orcid.org/hc/en-us/articles/360006897674",
)
def agent_identifier(case: CheckedCase) -> Found:
    """The check digit of the ORCID iD or ISNI of an agent is wrong."""
    for field, one in case.live():
        found = _ORCID.match(one.value.uri) if isinstance(one.value, Agent) else None
        if found and not _iso_7064(found["digits"].replace("-", "").upper()):
            yield field.term, f"the check digit of {one.value.uri} is wrong"


def _iso_7064(digits: str) -> bool:
    """Whether sixteen characters agree with MOD 11-2 of ISO/IEC 7064."""
    total = 0
    for one in digits[:-1]:
        total = (total + int(one)) * 2
    last = (12 - total % 11) % 11
    return digits[-1] == ("X" if last == 10 else str(last))


@finds_in_value("identifier-form", Severity.WARNING, "Write it as the field's note shows.")
def form(case: CheckedCase) -> Found:
    """An identifier begins like an ARK, a DOI or a digest and does not go on like one."""
    for one in case.record.of("identifier"):
        text = one.value.key
        folded = text.casefold()
        doi = _DOI.match(text)
        if (
            (folded.startswith("ark:") and not _ARK.match(text))
            or (folded.startswith("ni:") and not _DIGEST.match(text))
            or (doi and not re.match(r"10\.\d{4,9}/\S", doi["doi"]))
            or (folded.startswith(("http:", "https:")) and not is_uri(text))
        ):
            yield one.term, f"{text[:80]!r} is not well-formed"


@finds_in_value(
    "identifier-unqualified", Severity.INFO, "Say what it is: urn:isbn:…, ark:…, https://…"
)
def check_unqualified(case: CheckedCase) -> Found:
    """Nobody can tell what kind of identifier this is."""
    for one in case.record.of("identifier"):
        if not is_uri(one.value.key) and standard_number(one.value.key) is None:
            yield one.term, f"{one.value.key[:80]!r} says not what it is"


def _wrong(case: CheckedCase, scheme: str) -> Found:
    for field, one in case.live():
        found = standard_number(one.value.key)
        if found and found.scheme == scheme and not found.marked and not found.correct:
            name, number = scheme.upper(), found.number[:40]
            kept = incorrect(scheme, number)
            yield RecordFault(
                field.term,
                f"{number!r} is no {name}",
                f"Compare it with the item; if it stands there so, write {kept}.",
                kept,
            )
