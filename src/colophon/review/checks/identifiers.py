"""Identifiers: check digits and forms."""

import re

from colophon.model.problem import Severity
from colophon.review._parse import is_uri
from colophon.review.checks import Case, Found, finds

# the characters a sum is made of; https://www.rfc-editor.org/rfc/rfc6920 for ni
_ARK = re.compile(
    r"(?:https?://[^/\s]+/)?ark:/?(?P<naan>[0-9bcdfghjkmnpqrstvwxz]{5,9})/(?P<name>\S+)\Z"
)
_DIGEST = re.compile(r"ni:///sha-256;[A-Za-z0-9_-]{43}\Z")
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:)(?P<doi>.*)\Z", re.IGNORECASE)


@finds(
    "isbn",
    Severity.VIOLATION,
    "Compare it with the item; an ISBN printed wrong belongs in a note.",
    "https://www.isbn-international.org/",
)
def isbn(case: Case) -> Found:
    """The check digit of an ISBN is wrong."""
    for term, number in _numbers(case, "urn:isbn:"):
        if not isbn_valid(number):
            yield term, f"{number!r} is no ISBN"


@finds(
    "issn",
    Severity.VIOLATION,
    "Compare it with the item; an ISSN printed wrong belongs in a note.",
    "https://www.issn.org/",
)
def issn(case: Case) -> Found:
    """The check digit of an ISSN is wrong."""
    for term, number in _numbers(case, "urn:issn:"):
        if not issn_valid(number):
            yield term, f"{number!r} is no ISSN"


@finds("identifier-form", Severity.WARNING, "Write it as the field's note shows.")
def form(case: Case) -> Found:
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


@finds("identifier-unqualified", Severity.INFO, "Say what it is: urn:isbn:…, ark:…, https://…")
def unqualified(case: Case) -> Found:
    """Nobody can tell what kind of identifier this is."""
    for one in case.record.of("identifier"):
        if not is_uri(one.value.key):
            yield one.term, f"{one.value.key[:80]!r} says not what it is"


def isbn_valid(number: str) -> bool:
    """Whether ten or thirteen digits (hyphens aside) end in the right check digit."""
    digits = number.replace("-", "").replace(" ", "").upper()
    if re.fullmatch(r"[0-9]{9}[0-9X]", digits):
        weighed = zip(range(10, 0, -1), digits, strict=True)
        return sum(weight * _digit(one) for weight, one in weighed) % 11 == 0
    if re.fullmatch(r"97[89][0-9]{10}", digits):
        return sum((1, 3)[place % 2] * int(one) for place, one in enumerate(digits)) % 10 == 0
    return False


def issn_valid(number: str) -> bool:
    """Whether eight digits (hyphen aside) end in the right check digit."""
    digits = number.replace("-", "").upper()
    if not re.fullmatch(r"[0-9]{7}[0-9X]", digits):
        return False
    weighed = zip(range(8, 0, -1), digits, strict=True)
    return sum(weight * _digit(one) for weight, one in weighed) % 11 == 0


def _digit(character: str) -> int:
    return 10 if character == "X" else int(character)


def _numbers(case: Case, scheme: str) -> Found:
    for field, one in case.live():
        text = one.value.key
        if text[: len(scheme)].casefold() == scheme:
            yield field.term, text[len(scheme) :]
