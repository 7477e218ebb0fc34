"""Private people's data in fields that everybody may read, titles and names too."""

from functools import lru_cache

from colophon.disclosure.evidence import reduce_evidence
from colophon.model.problem import Severity
from colophon.model.record import Agent, Date, Link, Statement, Text
from colophon.privacy.finding import find
from colophon.privacy.private_words import PrivateKind, PrivateWords
from colophon.review.checks import CheckedCase, Found, finds, finds_in_value

EXEMPT = frozenset(("identifier", "price", "callNumber", "barcode", "box", "folder", "issue"))
"""fields whose numbers are not telephone numbers"""
_REMEDY = "Take it out of public fields, in a title with […] in its place."
_NAMED = frozenset(("contact", "death", "letter", "list"))
"""what in a value itself says that a person in it is private"""


@finds_in_value("private-mail", Severity.WARNING, _REMEDY)
def mail(case: CheckedCase) -> Found:
    """An e-mail address stands in a public field."""
    yield from _search(case, PrivateKind.MAIL, "an e-mail address")


@finds_in_value("private-phone", Severity.WARNING, _REMEDY)
def phone(case: CheckedCase) -> Found:
    """A telephone number stands in a public field."""
    yield from _search(case, PrivateKind.TELEPHONE, "a telephone number")


@finds_in_value("private-account", Severity.WARNING, _REMEDY)
def account(case: CheckedCase) -> Found:
    """The number of a bank account stands in a public field."""
    yield from _search(case, PrivateKind.ACCOUNT, "the number of an account")


@finds_in_value("private-birth", Severity.WARNING, _REMEDY)
def birth(case: CheckedCase) -> Found:
    """When somebody was born stands in a public field."""
    yield from _search(case, PrivateKind.BIRTH, "a date of birth")


@finds_in_value(
    "private-address",
    Severity.WARNING,
    "If somebody lives there, take it out of public fields, in a title with […] in its place.",
)
def address(case: CheckedCase) -> Found:
    """The name of a person stands beside a street and house number in a public field."""
    for field, found in case.once(_find_private):
        people = [one for one in found if one.kind is PrivateKind.PERSON]
        if people and any(one.kind is PrivateKind.ADDRESS for one in found):
            yield field, "there is a postal address in it"


@finds_in_value(
    "private-person",
    Severity.WARNING,
    "If the person is a private one, take the name out, in a title with […] in its place, "
    "or hide the agent.",
)
def person(case: CheckedCase) -> Found:
    """A public field names whom to call or write to, who died, gave, signed or was present."""
    for field, found in case.once(_find_private):
        if any(map(_is_private_person, found)):
            yield field, "there is the name of somebody who may be a private person in it"


@finds("telling-evidence", Severity.WARNING, "Cut it to the words of the value: colophon rewrite.")
def evidence(case: CheckedCase) -> Found:
    """The evidence of a value quotes more of the document than the value says."""
    fields = [one.term for one in case.record.statements if reduce_evidence(one) != one]
    for field in dict.fromkeys(fields):
        yield field, "its evidence quotes more than its value says"


def _is_private_person(one: PrivateWords) -> bool:
    """Whether a value says that somebody in it is private; a title before a name, and a number
    or an address behind it, say so too."""
    beside = one.beside in _NAMED or (one.beside == "reach" and one.sure)
    return one.kind is PrivateKind.PERSON and beside


def _search(case: CheckedCase, kind: PrivateKind, what: str) -> Found:
    for field, found in case.once(_find_private):
        if any(one.kind is kind for one in found):
            yield field, f"there is {what} in it"


def _find_private(case: CheckedCase) -> list[tuple[str, tuple[PrivateWords, ...]]]:
    """What each public value tells of private persons, where it tells anything."""
    return [
        (field.term, found)
        for field, one in case.live()
        if not field.private and field.term not in EXEMPT and (found := _in(one))
    ]


def _in(one: Statement) -> tuple[PrivateWords, ...]:
    value = one.value
    match value:
        case Text():
            said = value.text
        case Date():
            said = value.transcribed
        case Link():
            said = value.label
        case Agent():
            said = value.name
        case _:
            return ()
    return _read(said, value.language) if said else ()


@lru_cache(maxsize=512)
def _read(text: str, language: str) -> tuple[PrivateWords, ...]:
    return find(text, language)
