"""Fitting: harvested statements into the fields that this catalogue's profile has."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from colophon.importing.toolkit.gathering import PART
from colophon.model.record import Agent, Concept, Statement, Text, Value
from colophon.profile import Field, Kind, fits

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue

BROADER = {
    "title": "alternative",
    "originalTitle": "alternative",
    "license": "rights",
    "rightsURI": "rights",
    "fileAddress": "identifier",
    **dict.fromkeys(("technique", "binding", "colour"), "medium"),
    **dict.fromkeys(("donor", "acquisition"), "internalNote"),
}
"""where a value goes that its field does not take, or takes only one of; else a note"""
LAST = "note"


def fit_fields(
    catalogue: "Catalogue", statements: Iterable[Statement], *, labels: bool = False
) -> tuple[Statement, ...]:
    """The statements in fields that take them, each once; what no field takes is left out.

    Addresses of concepts get their labels from the vocabularies of the field, and a label
    that stands beside its own concept goes.  With ``labels`` the words of exactly one
    concept become that concept.
    """
    named = [_with_label(catalogue, one, labels=labels) for one in statements]
    concepts = [one for one in named if isinstance(one.value, Concept) and one.value.label]
    full: set[str] = set()
    placed: dict[tuple[str, str], Statement] = {}
    for one in named:
        if _said_twice(catalogue, one, concepts):
            continue
        found = _into_field(catalogue, one, full)
        if found is not None and found.key not in placed:
            placed[found.key] = found
            full.add(found.term)
    return tuple(placed.values())


def _with_label(catalogue: "Catalogue", one: Statement, *, labels: bool) -> Statement:
    """A concept without a label, with the one that a vocabulary has for it; a name that an
    authority has, with the authority's address."""
    field = catalogue.profile.field(one.term)
    if field is not None and isinstance(one.value, Agent) and not one.value.uri:
        return replace(one, value=_with_authority(catalogue, field, one.value))
    if field is not None and labels and field.kind is Kind.CONCEPT and isinstance(one.value, Text):
        found = _lookup(catalogue, field, one.value.text)
        return replace(one, value=found[0]) if len(found) == 1 else one
    if field is None or not isinstance(one.value, Concept) or one.value.label:
        return one
    known = _lookup(catalogue, field, one.value.uri)
    return replace(one, value=known[0]) if known else one


def _with_authority(catalogue: "Catalogue", field: Field, agent: Agent) -> Agent:
    found = [one for one in catalogue.decisions.lookup(field, agent.name) if isinstance(one, Agent)]
    if len(found) != 1:
        return agent
    one = found[0]
    return replace(agent, uri=one.uri, heading=one.heading, kind=agent.kind or one.kind)


def _lookup(catalogue: "Catalogue", field: Field, text: str) -> Sequence[Concept]:
    found = catalogue.decisions.lookup(field, text)
    return [one for one in found if isinstance(one, Concept)]


def _said_twice(catalogue: "Catalogue", one: Statement, concepts: list[Statement]) -> bool:
    """Whether it is the label, in whichever language, of a concept that is there too."""
    field = catalogue.profile.field(one.term)
    there = {each.value.uri: str(each.value) for each in concepts if each.term == one.term}
    if field is None or not there or not isinstance(one.value, Text):
        return False
    if one.value.text in there.values():
        return True
    return any(known.uri in there for known in _lookup(catalogue, field, one.value.text))


def _into_field(catalogue: "Catalogue", one: Statement, full: set[str]) -> Statement | None:
    """The statement in the first field that takes it, or None."""
    for term in _ways(one.term):
        field = catalogue.profile.field(term)
        if field is None or (not field.repeatable and term in full):
            continue
        value = one.value if fits(one.value, field) else _as_text(one.value, field)
        if value is not None:
            noted = term == LAST != one.term
            return replace(one, term=term, value=_note(one) if noted else value)
    return None


def _ways(term: str) -> Iterator[str]:
    yield term
    if term in BROADER:
        yield BROADER[term]
    yield LAST


def _as_text(value: Value, field: Field) -> Text | None:
    if field.kind is not Kind.TEXT and not field.or_text:
        return None
    return Text(text=str(value) or value.uri, language=value.language)


def _note(one: Statement) -> Text:
    """A value that has no field, in its own words, after the name of the element it came in."""
    source = one.evidence[0].source if one.evidence else f"#{one.term}"
    name = source.rpartition("#")[2].rpartition(PART)[2]
    words = (one.evidence[0].quote if one.evidence else "") or str(one.value)
    return Text(text=f"{name[:1].upper()}{name[1:]}: {words}", language=one.value.language)
