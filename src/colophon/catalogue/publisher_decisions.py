"""What decisions on publishers do to records and to the authority file; pure functions."""

from collections.abc import Iterable

from msgspec.structs import replace

from colophon.describe.imprint.memory import Learned
from colophon.model.record import Agent, AgentKind, Record, Statement, Status
from colophon.store.journal import Act
from colophon.vocabulary import Label, editing

TERMS = ("publisher", "printer", "distributor", "issuingBody")
"""fields whose agents the authority is for"""


def act_mark(act: Act) -> str:
    """What marks the blocks of the authority file that an act added."""
    return f"[act {act.id}]"


def values(learned: Learned) -> dict[str, tuple[editing.Node, ...]]:
    """What was learnt, as the vocabulary keeps it."""
    kept: dict[str, tuple[editing.Node, ...]] = {}
    if learned.variants:
        kept[f"{editing.SKOS}altLabel"] = tuple(Label(one) for one in learned.variants)
    for name, found in learned.properties.items():
        is_address = name == f"{editing.FOAF}homepage"
        kept[name] = tuple(one if is_address else Label(one) for one in found)
    return kept


def variant(uri: str, name: str, remark: str) -> editing.Addition:
    """One more name of a publisher."""
    return editing.Addition(
        subject=uri, values={f"{editing.SKOS}altLabel": (Label(name),)}, remark=remark
    )


def agents(record: Record) -> Iterable[Agent]:
    """The makers that a record names."""
    return (one.value for one in record.of(*TERMS) if isinstance(one.value, Agent))


def resolve_name(record: Record, name: str, uri: str, heading: str, by: str, at: str) -> Record:
    """The record in which a name without authority has one; the name counts as accepted."""

    def decide_statement(one: Statement) -> Statement:
        agent = one.value
        if not (one.term in TERMS and isinstance(agent, Agent) and one.live):
            return one
        if agent.uri or agent.name != name:
            return one
        known = replace(agent, uri=uri, heading=heading, kind=agent.kind or AgentKind.BODY)
        return replace(one, value=known, status=Status.ACCEPTED, by=by, at=at)

    return record.with_statements(map(decide_statement, record.statements))


def move_publisher(
    record: Record, uri: str, into: str, heading: str, only: str | None = None
) -> Record:
    """The record with another publisher in the place of one; roles and history stay."""

    def move_statement(one: Statement) -> Statement:
        agent = one.value
        if not (isinstance(agent, Agent) and agent.uri == uri):
            return one
        if only is not None and agent.name != only:
            return one
        return replace(one, value=replace(agent, uri=into, heading=heading))

    found: dict[tuple[str, str], Statement] = {}
    for one in map(move_statement, record.statements):
        same = found.get(one.key)
        found[one.key] = (
            replace(same, evidence=(*same.evidence, *one.evidence)) if same is not None else one
        )
    return record.with_statements(found.values())
