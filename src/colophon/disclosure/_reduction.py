"""What is left out of a record before it leaves the house.

Left out everywhere: rejected and replaced statements, private fields, fields the profile
does not know, and agents whose visibility is hidden, together with their names in all that
remains; and of evidence all that tells more than its value.  Zine Librarians Code of
Ethics: a maker may ask for less.
"""

import re
from collections.abc import Callable

import msgspec

from colophon.disclosure.evidence import reduce_evidence
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
from colophon.profile.memo import PerProfile

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


def exposed_fields(profile: Profile) -> dict[str, Field]:
    """The fields that may leave the house, by term."""
    return _EXPOSED(profile)


def reduce_statements(
    statements: tuple[Statement, ...],
    profile: Profile,
    *,
    reduced: bool = False,
    hidden_fields: frozenset[str] = frozenset(),
) -> tuple[Statement, ...]:
    """The statements that anyone may see.

    ``reduced`` leaves out agents, descriptions, notes, statements of responsibility and
    all evidence as well.  Agents of ``hidden_fields`` are hidden, unless another field
    names the same one.
    """
    public = frozenset(_public_names(statements, hidden_fields)) if hidden_fields else frozenset()
    fields = exposed_fields(profile)
    kept: list[Statement] = []
    hidden: list[Agent] = []
    for one in statements:
        if one.status in _GONE:
            continue
        value = one.value
        if type(value) is Agent and value.visibility is _HIDDEN:
            hidden.append(value)
        elif type(value) is Agent and one.term in hidden_fields:
            if value.name not in public:
                hidden.append(value)
        elif one.term in fields:
            kept.append(one)
    if reduced:
        kept, more = _reduce_statements(kept, fields)
        hidden += more
    told = _without_names(kept, hidden) if hidden else kept
    return tuple(map(reduce_evidence, told))


def hides_agents(statements: tuple[Statement, ...], hidden_fields: frozenset[str]) -> bool:
    """Whether anybody is hidden who stands in the record, by a mark of their own or by field."""
    agents = (one for one in statements if one.live and isinstance(one.value, Agent))
    return any(
        one.term in hidden_fields
        or (isinstance(one.value, Agent) and one.value.visibility is _HIDDEN)
        for one in agents
    )


def _public_names(statements: tuple[Statement, ...], hidden_fields: frozenset[str]) -> list[str]:
    """The names of agents that stand in other fields, to be seen there."""
    return [
        one.value.name
        for one in statements
        if one.live
        and isinstance(one.value, Agent)
        and one.term not in hidden_fields
        and one.value.visibility is not _HIDDEN
    ]


def tombstone_statements(record: Record, profile: Profile) -> tuple[Statement, ...]:
    """That the record was withdrawn, and when."""
    fields = exposed_fields(profile)
    state = next(one for one in record.of("accessState"))
    when = f", {state.at[:10]}" if state.at else ""
    said = (
        ("title", Text(text="[withdrawn]", language="en")),
        ("description", Text(text=f"Withdrawn at request{when}.", language="en")),
        ("accessState", state.value),
    )
    return tuple(
        Statement(term=term, value=value, status=Status.EDITED)
        for term, value in said
        if term in fields
    )


def _reduce_statements(
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
    return [_redact(one, pattern) for one in statements]


def _redact(one: Statement, names: re.Pattern[str]) -> Statement:
    def clear(text: str) -> str:
        return names.sub(WITHHELD, text)

    return msgspec.structs.replace(
        one,
        value=_clear_value(one.value, clear),
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


def _clear_value(value: Value, clear: Callable[[str], str]) -> Value:
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
