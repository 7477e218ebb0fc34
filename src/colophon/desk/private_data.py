"""Care: what a document tells of private persons, none of which is published by itself."""

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from colophon.describe.evidence.withheld import private_words
from colophon.model.document import Document
from colophon.model.record import Agent, AgentKind, Record, Statement, Visibility
from colophon.privacy.finding import lived_at
from colophon.privacy.private_words import PrivateKind
from colophon.profile import is_hidden

MOST = 200
"""findings shown"""

_PERSONS = frozenset(("creator", "contributor", "responsiblePerson"))
"""fields in which somebody of no known kind is taken for a person"""


class PrivateFinding(msgspec.Struct, frozen=True, kw_only=True):
    """One private thing: ``kind`` is ``person``, ``mail``, ``phone``, ``address``, ``account``
    or ``birth``.

    ``published`` says whether it would go out as the record stands; ``term`` and ``key``
    name the value that holds it, ``start`` its place in the text.
    """

    kind: str
    words: str
    published: bool = False
    term: str = ""
    key: str = ""
    start: int | None = None


def findings(record: Record, document: Document | None) -> tuple[PrivateFinding, ...]:
    """Persons named in the record, and whom the text names or how they can be reached."""
    said = " ".join(str(one.value) for one in record.statements if one.live)
    named = list(_persons(record))
    known = {one.words for one in named}
    told = (one for one in _tell_findings(record, document, said) if one.words not in known)
    return (*named, *told)[:MOST]


def _persons(record: Record) -> Iterator[PrivateFinding]:
    for one in record.statements:
        value = one.value
        if one.live and isinstance(value, Agent) and _is_person(one.term, value):
            yield PrivateFinding(
                kind="person",
                words=value.name,
                published=not is_hidden(value),
                term=one.term,
                key=value.key,
            )


def _is_person(term: str, value: Agent) -> bool:
    if value.kind is None:
        return term in _PERSONS
    return value.kind in (AgentKind.PERSON, AgentKind.PSEUDONYM)


def _tell_findings(
    record: Record, document: Document | None, said: str
) -> Iterator[PrivateFinding]:
    """What the text tells of private persons, each thing once."""
    if document is None:
        return
    seen = set()
    language = next((one.value.key for one in record.of("language")), "")
    for one in lived_at(private_words(document, language.rsplit("/", 1)[-1])):
        if one.words in seen or (one.kind is PrivateKind.PERSON and not one.sure):
            continue
        seen.add(one.words)
        yield PrivateFinding(
            kind=one.kind.value, words=one.words, published=one.words in said, start=one.start
        )


def with_visibility(record: Record, term: str, key: str, visible: bool, by: str, at: str) -> Record:
    """The record with one agent's name kept in the house, or let out."""
    wanted = Visibility.PUBLIC if visible else Visibility.HIDDEN

    def with_seen(one: Statement) -> Statement:
        if one.term != term or one.value.key != key or not isinstance(one.value, Agent):
            return one
        if one.value.visibility is wanted:
            return one
        return replace(one, value=replace(one.value, visibility=wanted), by=by, at=at)

    return record.with_statements(map(with_seen, record.statements))
