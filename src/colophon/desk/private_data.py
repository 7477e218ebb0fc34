"""Care: what a document tells of private persons, none of which is published by itself."""

import re
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from colophon.model.document import Document
from colophon.model.record import Agent, AgentKind, Record, Statement, Visibility
from colophon.profile import hidden
from colophon.review.checks.privacy import _MAIL, _PHONE

MOST = 40
"""findings shown"""

_STREETS = (
    "street st. road rd. lane avenue ave. square terrace close drive crescent court gardens".split()
)
_ADDRESS = re.compile(
    rf"\b\d{{1,4}}[a-z]? [A-Z][\w'’-]{{1,30}}(?: [A-Z][\w'’-]{{1,30}})?"
    rf" (?:{'|'.join(map(re.escape, _STREETS))})(?!\w)"
    r"|\b[A-ZÄÖÜ][\w-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?\b"
    r"|\b\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|quai) [\w'’ -]{3,40}"
    r"|\b(?:calle|plaza|via|viale|piazza) [\w'’ -]{3,30},? \d{1,4}\b",
    re.IGNORECASE,
)
_PERSONS = frozenset(("creator", "contributor", "responsiblePerson"))
"""fields in which somebody of no known kind is taken for a person"""
_KINDS = (("mail", _MAIL), ("phone", _PHONE), ("address", _ADDRESS))


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One private thing: ``kind`` is ``person``, ``mail``, ``phone`` or ``address``.

    ``published`` says whether it would go out as the record stands; ``term`` and ``key``
    name the value that holds it, ``start`` its place in the text.
    """

    kind: str
    words: str
    published: bool = False
    term: str = ""
    key: str = ""
    start: int | None = None


def findings(record: Record, document: Document | None) -> tuple[Finding, ...]:
    """Persons named in the record, and what the text holds of ways to reach people."""
    said = " ".join(str(one.value) for one in record.statements if one.live)
    return (*_persons(record), *_contacts(document, said))[:MOST]


def _persons(record: Record) -> Iterator[Finding]:
    for one in record.statements:
        value = one.value
        if one.live and isinstance(value, Agent) and _is_person(one.term, value):
            yield Finding(
                kind="person",
                words=value.name,
                published=not hidden(value),
                term=one.term,
                key=value.key,
            )


def _is_person(term: str, value: Agent) -> bool:
    if value.kind is None:
        return term in _PERSONS
    return value.kind in (AgentKind.PERSON, AgentKind.PSEUDONYM)


def _contacts(document: Document | None, said: str) -> Iterator[Finding]:
    if document is None:
        return
    seen = set()
    for kind, pattern in _KINDS:
        for match in pattern.finditer(document.text):
            words = " ".join(match.group().split())
            if words in seen:
                continue
            seen.add(words)
            yield Finding(kind=kind, words=words, published=words in said, start=match.start())
            if len(seen) >= MOST:
                return


def with_visibility(record: Record, term: str, key: str, visible: bool, by: str, at: str) -> Record:
    """The record with one agent's name kept in the house, or let out."""
    wanted = Visibility.PUBLIC if visible else Visibility.HIDDEN

    def seen(one: Statement) -> Statement:
        if one.term != term or one.value.key != key or not isinstance(one.value, Agent):
            return one
        if one.value.visibility is wanted:
            return one
        return replace(one, value=replace(one.value, visibility=wanted), by=by, at=at)

    return record.with_statements(map(seen, record.statements))
