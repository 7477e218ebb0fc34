"""Turtle: a block a record, made to be read.  https://www.w3.org/TR/turtle/"""

import re
from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._characters import quoted
from colophon.crosswalk._prefixes import prefixes
from colophon.crosswalk._public import each, shown
from colophon.crosswalk._stream import pieces
from colophon.crosswalk._table import PerProfile
from colophon.crosswalk._triples import PREFIXES, RDF, Literal, Node, Object, graph
from colophon.profile import Profile
from colophon.record import Record

_LOCAL = re.compile(r"[A-Za-z_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")


class Turtle(Format):
    """The record's graph for people and machines."""

    name = "turtle"
    label = "RDF as Turtle"
    media_type = "text/turtle"
    suffix = ".ttl"

    def write(self, record: Record, frame: Frame) -> bytes:
        """One record under the prefixes of the profile."""
        names = _NAMES(frame.profile)
        node = graph(shown(record, frame.profile), frame)
        return (names.header + _block(node, names)).encode()

    def stream(self, records: Iterable[Record], frame: Frame) -> Iterator[bytes]:
        """All records under the same prefixes."""
        names = _NAMES(frame.profile)
        yield names.header.encode()
        yield from pieces(
            _block(graph(record, frame), names) for record in each(records, frame.profile)
        )


class Names(dict[str, str]):
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


_NAMES = PerProfile(Names)


def _block(node: Node, names: Names) -> str:
    """A blank line, the record, then what is said of concepts and authorities."""
    others: list[Node] = []
    text = f"\n<{node.uri}>{_properties(node, names, others, '    ')} .\n"
    for other in others:
        text += f"<{other.uri}>{_properties(other, names, others, '    ')} .\n"
    return text


def _properties(node: Node, names: Names, others: list[Node], indent: str) -> str:
    parts: list[str] = []
    before = last = ""
    opening = f"\n{indent}" if len(node.properties) > 1 else " "
    for predicate, value in node.properties:
        shown = _object(value, names, others, indent)
        if predicate == before:
            if shown != last:  # a concept named in two languages is one object
                parts.append(f", {shown}")
        else:
            parts.append(f"{' ;' if parts else ''}{opening}{names[predicate]} {shown}")
            before = predicate
        last = shown
    return "".join(parts)


def _object(value: Object, names: Names, others: list[Node], indent: str) -> str:
    if isinstance(value, Literal):
        if value.language:
            return f"{quoted(value.text)}@{value.language}"
        if value.datatype:
            return f"{quoted(value.text)}^^{names[value.datatype]}"
        return quoted(value.text)
    if isinstance(value, Node):
        if value.uri:
            if value.properties:
                others.append(value)
            return f"<{value.uri}>"
        inner = _properties(value, names, others, indent + "    ")
        return f"[{inner}\n{indent}]" if "\n" in inner[:1] else f"[{inner} ]"
    return names[value] if value in names or value.startswith(_NAMED) else f"<{value}>"


_NAMED = tuple(PREFIXES.values())

FORMAT = Turtle()
