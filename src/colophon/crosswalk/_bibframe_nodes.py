"""Nodes of BIBFRAME: something with a label, an identifier, an agent, another resource."""

from colophon.crosswalk._xml import attribute_if_given, branch, leaf
from colophon.mappings.bibframe import AGENTS
from colophon.mappings.wording import word_value
from colophon.model.characters import iri, tag
from colophon.model.record import Agent, Concept, Link, Value


def node_with_label(depth: int, name: str, class_: str, words: str, language: str = "") -> str:
    """A property whose node has this label; without a class the words themselves."""
    spoken = attribute_if_given("xml:lang", tag(language))
    if not class_:
        return leaf(depth, f"bf:{name}", words, spoken)
    label = leaf(depth + 2, "rdfs:label", words, spoken)
    return branch(depth, f"bf:{name}", branch(depth + 1, f"bf:{class_}", label))


def node_with_value(depth: int, name: str, class_: str, words: str) -> str:
    """A property whose node has this value."""
    value = leaf(depth + 2, "rdf:value", words)
    return branch(depth, f"bf:{name}", branch(depth + 1, f"bf:{class_}", value))


def agent(depth: int, value: Value, place: str = "access point") -> str:
    """``bf:agent`` around a person, body, family or meeting."""
    kind = value.kind.value if isinstance(value, Agent) and value.kind else ""
    label = leaf(depth + 2, "rdfs:label", word_value(value, place))
    about = attribute_if_given("rdf:about", iri(value.uri))
    return branch(depth, "bf:agent", branch(depth + 1, f"bf:{AGENTS[kind]}", label, about))


def concept(depth: int, name: str, class_: str, value: Value) -> str:
    """A property whose node is a concept, a place, or an agent that the work is about."""
    if isinstance(value, Agent):
        class_ = AGENTS[value.kind.value if value.kind else ""]
        words = word_value(value, "access point")
    else:
        words = value.label or value.uri if isinstance(value, Concept) else str(value)
    label = leaf(
        depth + 2, "rdfs:label", words, attribute_if_given("xml:lang", tag(value.language))
    )
    about = attribute_if_given("rdf:about", iri(value.uri))
    return branch(depth, f"bf:{name}", branch(depth + 1, f"bf:{class_}", label, about))


def related_node(name: str, value: Value) -> str:
    """Another resource, by its address and title."""
    words = value.label if isinstance(value, Link | Concept) else str(value)
    address = iri(value.uri)
    label = leaf(4, "rdfs:label", words or ("" if address else value.uri))
    about = attribute_if_given("rdf:about", address)
    if address and not label:
        return f"    <bf:{name}{attribute_if_given('rdf:resource', address)}/>\n"
    return branch(2, f"bf:{name}", branch(3, "bf:Instance", label, about))
