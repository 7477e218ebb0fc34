"""What of a record may leave the house: every format asks here before it writes.

Left out everywhere: rejected and replaced statements, private fields, fields the profile does not
know, and agents whose visibility is hidden, together with their names in all that
remains.  ``accessState`` decides the rest (Zine Librarians Code of Ethics: a maker may
ask for less):

``public``, ``no-file``
    the whole record (that the file is withheld is for the doors to heed);
``reduced``
    agents, descriptions, notes, statements of responsibility and all evidence removed;
``tombstone``
    "[withdrawn]", the identifiers of the record itself and when it was withdrawn;
``erased``
    nothing: :func:`public` gives None.
"""

import re
from collections.abc import Callable, Iterable, Iterator

import msgspec

from colophon.model.errors import RecordWithheld
from colophon.model.record import (
    Agent,
    Concept,
    Date,
    Link,
    Record,
    Statement,
    Status,
    Text,
    Value,
    Visibility,
)
from colophon.profile import Field, Kind, Profile
from colophon.profile.memo import PerProfile, PerRecord

WITHHELD = "[…]"
"""stands where the name of a hidden agent stood"""

_GONE = frozenset((Status.REJECTED, Status.REPLACED))
_HIDDEN = Visibility.HIDDEN

_TELLING = """
statementOfResponsibility description abstract tableOfContents note bibliographicCitation
provenance rights
"""
_REVEALING = frozenset(_TELLING.split())
"""the fields that go with the agents when a record is reduced"""

_EXPOSED = PerProfile(lambda profile: {one.term: one for one in profile.fields if not one.private})


def exposed(profile: Profile) -> dict[str, Field]:
    """The fields that may leave the house, by term."""
    return _EXPOSED(profile)


def public(record: Record, profile: Profile) -> Record | None:
    """The record as anyone may see it, or None where nothing of it may be seen."""
    return _PUBLIC(record, profile)


def _public(record: Record, profile: Profile) -> Record | None:
    fields = exposed(profile)
    kept: list[Statement] = []
    hidden: list[Agent] = []
    state = ""
    for one in record.statements:
        if one.status in _GONE:
            continue
        if one.term == "accessState":
            state = str(one.value)
        value = one.value
        if type(value) is Agent and value.visibility is _HIDDEN:
            hidden.append(value)
        elif one.term in fields:
            kept.append(one)
    if state == "erased":
        return None
    if state == "tombstone":
        return _tombstone(record, fields)
    if state == "reduced":
        kept, more = _reduced(kept, fields)
        hidden += more
    if hidden:
        kept = _without_names(kept, hidden)
    if len(kept) == len(record.statements) and not hidden:
        return record
    return record.with_statements(kept)


_PUBLIC = PerRecord(_public)


def shown(record: Record, profile: Profile) -> Record:
    """The public record; raises :class:`RecordWithheld` where there is none."""
    seen = public(record, profile)
    if seen is None:
        raise RecordWithheld(
            "is erased: nothing of it may be published.",
            place=record.id,
            remedy="Change its accessState if that was a mistake.",
        )
    return seen


def each(records: Iterable[Record], profile: Profile) -> Iterator[Record]:
    """The public records of a stream; those of which nothing may be seen are passed over."""
    for record in records:
        seen = _public(record, profile)
        if seen is not None:
            yield seen


def _tombstone(record: Record, fields: dict[str, Field]) -> Record:
    state = next(one for one in record.of("accessState"))
    when = f", {state.at[:10]}" if state.at else ""
    said = (
        ("title", Text(text="[withdrawn]", language="en")),
        ("description", Text(text=f"Withdrawn at request{when}.", language="en")),
        ("accessState", state.value),
    )
    statements = [
        Statement(term=term, value=value, status=Status.EDITED)
        for term, value in said
        if term in fields
    ]
    return msgspec.structs.replace(record, statements=tuple(statements), source=None, harvest=None)


def _reduced(
    statements: list[Statement], fields: dict[str, Field]
) -> tuple[list[Statement], list[Agent]]:
    kept: list[Statement] = []
    removed: list[Agent] = []
    for one in statements:
        if isinstance(one.value, Agent):
            removed.append(one.value)
        elif one.term not in _REVEALING and fields[one.term].kind is not Kind.AGENT:
            kept.append(msgspec.structs.replace(one, evidence=()))
    return kept, removed


def _without_names(statements: list[Statement], agents: list[Agent]) -> list[Statement]:
    names = {name.strip() for one in agents for name in (one.name, one.heading) if name.strip()}
    if not names:
        return statements
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    spaced = (r"\s+".join(map(re.escape, name.split())) for name in longest_first)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.IGNORECASE)
    return [_redacted(one, pattern) for one in statements]


def _redacted(one: Statement, names: re.Pattern[str]) -> Statement:
    def clear(text: str) -> str:
        return names.sub(WITHHELD, text)

    return msgspec.structs.replace(
        one,
        value=_cleared(one.value, clear),
        note=clear(one.note),
        evidence=tuple(
            msgspec.structs.replace(
                piece,
                quote=clear(piece.quote),
                prefix=clear(piece.prefix),
                suffix=clear(piece.suffix),
                note=clear(piece.note),
                alternatives=tuple(map(clear, piece.alternatives)),
            )
            for piece in one.evidence
        ),
    )


def _cleared(value: Value, clear: Callable[[str], str]) -> Value:
    change = msgspec.structs.replace
    match value:
        case Text():
            return change(value, text=clear(value.text))
        case Concept() | Link():
            return change(value, label=clear(value.label))
        case Date():
            return change(value, display=clear(value.display), transcribed=clear(value.transcribed))
        case Agent():
            return change(value, name=clear(value.name), heading=clear(value.heading))
