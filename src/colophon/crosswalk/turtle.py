"""Turtle: a block a record, made to be read.  https://www.w3.org/TR/turtle/"""

import re
from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._nodes import Literal, TripleNode
from colophon.crosswalk._prefixes import prefixes
from colophon.crosswalk._stream import pieces
from colophon.crosswalk._triples import PREFIXES, graph
from colophon.disclosure import PublicRecord
from colophon.model.characters import quote_string
from colophon.model.namespaces import RDF
from colophon.profile import Profile
from colophon.profile.memo import PerProfile

INDENT = "    "
_LOCAL = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")


class Turtle(Format):
    """The record's graph for people and machines."""

    name = "turtle"
    version = "4"
    label = "RDF as Turtle"
    media_type = "text/turtle"
    suffix = ".ttl"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        names = _NAMES(frame.profile)
        node = graph(record, frame)
        return (names.header + _block(node, names)).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        names = _NAMES(frame.profile)
        yield names.header.encode()
        yield from pieces(_block(graph(record, frame), names) for record in records)


class TurtleNames(dict[str, str]):
    """IRIs of properties, classes and datatypes as prefixed names, found once each."""

    def __init__(self, profile: Profile) -> None:
        super().__init__({RDF + "type": "a"})
        self.prefixes = prefixes(profile)
        self.header = "".join(
            f"@prefix {name}: <{uri}> .\n" for name, uri in sorted(self.prefixes.items())
        )

    def __missing__(self, uri: str) -> str:
        name = next(
            (
                f"{prefix}:{uri[len(start) :]}"
                for prefix, start in self.prefixes.items()
                if uri.startswith(start) and _LOCAL.fullmatch(uri[len(start) :])
            ),
            f"<{uri}>",
        )
        if len(self) < 4096:  # datatypes come from records: what is kept has a bound
            self[uri] = name
        return name


_NAMES = PerProfile(TurtleNames)


def _block(node: TripleNode, names: TurtleNames) -> str:
    """A blank line, the record, then what is said of concepts and authorities."""
    others: list[TripleNode] = []
    blocks = [f"\n<{node.uri}>{_properties(node, names, others, INDENT)} .\n"]
    for other in others:
        blocks.append(f"<{other.uri}>{_properties(other, names, others, INDENT)} .\n")
    return "".join(blocks)


def _properties(node: TripleNode, names: TurtleNames, others: list[TripleNode], indent: str) -> str:
    """Predicates and objects; nodes with a URI of which more is said go to ``others``."""
    text = before = last = ""
    opening = f"\n{indent}" if len(node.properties) > 1 else " "
    for predicate, value in node.properties:
        if type(value) is Literal:
            shown = _literal(value, names)
        elif type(value) is TripleNode:
            shown = _node(value, names, others, indent)
        else:
            shown = _reference(value, names)
        if predicate != before:
            text += f"{' ;' if before else ''}{opening}{names[predicate]} {shown}"
            before = predicate
        elif shown != last or shown.startswith("["):
            # a concept named in two languages is one object; two nodes without a name are two
            text += f", {shown}"
        last = shown
    return text


def _literal(value: Literal, names: TurtleNames) -> str:
    if value.language:
        return f"{quote_string(value.text)}@{value.language}"
    if value.datatype:
        return f"{quote_string(value.text)}^^{names[value.datatype]}"
    return quote_string(value.text)


def _node(value: TripleNode, names: TurtleNames, others: list[TripleNode], indent: str) -> str:
    if value.uri:
        if value.properties:
            others.append(value)
        return f"<{value.uri}>"
    inner = _properties(value, names, others, indent + INDENT)
    return f"[{inner}\n{indent}]" if inner.startswith("\n") else f"[{inner} ]"


def _reference(uri: str, names: TurtleNames) -> str:
    return names[uri] if uri.startswith(_NAMED) else f"<{uri}>"


_NAMED = tuple(PREFIXES.values())

FORMAT = Turtle()
