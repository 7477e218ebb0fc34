"""Words chosen in a document → the fields whose value they probably are, the likeliest first."""

import re
from collections.abc import Callable, Iterator

import msgspec

from colophon.dating.values import typed_date
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.imprint_names import kind_of, plausible
from colophon.describe.imprint.role_words import role_words
from colophon.model.folding import fold
from colophon.model.record import AgentKind
from colophon.profile import Profile

LONG = 160
"""characters from which words are a passage and no heading or name"""
HEAD = 600
"""characters from the beginning among which a title is sought"""
CUE = 40
"""characters in front of a name in which its role is sought"""
_NUMBER = re.compile(
    r"""
    (?:ISBN|ISSN|DOI)?[:\s]*
    (?:97[89][\d -]{10,14}[\dXx]|\d{4}-\d{3}[\dXx]|10\.\d{4,}/\S+)
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+\.\w{2,}/\S*")
_PRICE = re.compile(r"[£$€¥]\s?\d|\d\s?[£$€¥]|\d+(?:[.,]\d\d)?\s?(?:[A-Z]{3}|[dps]|ct|Pf)\b")
_CLAIM = re.compile(
    r"©|\(c\)|copy(?:right|left)|all rights|creative commons|\bCC[ -](?:BY|0)", re.I
)

_Rule = tuple[Callable[[str, str, int], object], str]


class Likely(msgspec.Struct, frozen=True, kw_only=True):
    """A field that words may be the value of; ``several`` says that it takes more than one."""

    term: str
    label: str
    several: bool


def likely(profile: Profile, words: str, before: str = "", start: int = HEAD) -> tuple[Likely, ...]:
    """The fields of ``words``; ``before`` stands in front of them, ``start`` is their place."""
    words = " ".join(words.split())
    terms = dict.fromkeys(_terms(words, before, start))
    fields = [profile.field(term) for term in terms]
    return tuple(
        Likely(term=one.term, label=one.label, several=one.repeatable)
        for one in fields
        if one is not None
    )


def _terms(words: str, before: str, start: int) -> Iterator[str]:
    yield from _announced_roles(before)
    yield from _leading_role(words)
    for fits, terms in _RULES:
        if fits(words, before, start):
            yield from terms.split()
    yield from _OTHERS.split()


def _announced_roles(before: str) -> Iterator[str]:
    """The role that words in front speak of: ``Printed by``."""
    folded = fold(before[-CUE:]).rstrip(" :,")
    hits = [
        hit for hit in role_words().find(folded) if hit.end >= len(folded) and len(hit.phrase) > 3
    ]
    yield from (hit.meaning for hit in hits[-1:])


def _leading_role(words: str) -> Iterator[str]:
    """The role that the words themselves begin with: ``Printed by Ropewalk Press``."""
    hits = [hit for hit in role_words().find(fold(words)) if hit.start == 0 and len(hit.phrase) > 3]
    yield from (hit.meaning for hit in hits[-1:])


def _is_date(words: str, before: str, start: int) -> bool:
    found = typed_date(words) if any(map(str.isdigit, words)) else None
    return found is not None and bool(found.edtf)


def _is_place(words: str, before: str, start: int) -> bool:
    folded = fold(words)
    hit = known_places().at(folded, 0)
    return hit is not None and hit.end >= len(folded.rstrip(" .,"))


def _is_body(words: str, before: str, start: int) -> bool:
    return len(words) < LONG and plausible(words) and kind_of(words) is AgentKind.BODY


def _is_person(words: str, before: str, start: int) -> bool:
    return len(words) < LONG and kind_of(words) is AgentKind.PERSON


_RULES: tuple[_Rule, ...] = (
    (lambda words, before, start: _CLAIM.search(words), "rights rightsHolder"),
    (lambda *given: _is_date(*given) and _CLAIM.search(given[1][-20:]), "dateCopyrighted issued"),
    (_is_date, "issued created dateCopyrighted temporal"),
    (lambda words, before, start: _NUMBER.fullmatch(words), "identifier seriesISSN"),
    (lambda words, before, start: _ADDRESS.fullmatch(words), "references identifier"),
    (lambda words, before, start: len(words) < 40 and _PRICE.search(words), "price"),
    (_is_place, "placeOfPublication spatial"),
    (
        lambda words, before, start: _is_body(words, before, start) and _CLAIM.search(before[-20:]),
        "rightsHolder",
    ),
    (_is_body, "publisher issuingBody printer creator"),
    (_is_person, "creator contributor publisher responsiblePerson"),
    (lambda words, before, start: len(words) >= LONG, "abstract description tableOfContents"),
    (lambda words, before, start: start < HEAD and len(words) < LONG, "title subtitle"),
    (lambda words, before, start: plausible(words), "publisher creator series"),
)
"""(what the words are like, the terms that this speaks for)"""
_OTHERS = "title subtitle statementOfResponsibility subject note"
