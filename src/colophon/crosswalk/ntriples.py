"""N-Triples: one line a triple.  https://www.w3.org/TR/n-triples/"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._nodes import Literal, TripleNode
from colophon.crosswalk._stream import pieces
from colophon.crosswalk._triples import blank_prefix, graph
from colophon.disclosure import PublicRecord
from colophon.model.characters import quote_string


class NTriples(Format):
    """The record's graph, a line a triple."""

    name = "ntriples"
    version = "4"
    label = "RDF as N-Triples"
    media_type = "application/n-triples"
    suffix = ".nt"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return _text(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return pieces(_text(record, frame) for record in records)


def _text(record: PublicRecord, frame: Frame) -> str:
    return "".join(lines(graph(record, frame), blank_prefix(record.id), " .\n"))


def lines(node: TripleNode, prefix: str, end: str) -> list[str]:
    """The triples of a tree of nodes as lines that close with ``end``.

    ``prefix`` begins the labels of those blank nodes that have none yet.
    """
    written: list[str] = []
    _write(node, f"<{node.uri}>", prefix, end, written)
    return written


def _write(node: TripleNode, subject: str, prefix: str, end: str, written: list[str]) -> None:
    for predicate, value in node.properties:
        if type(value) is Literal:
            written.append(f"{subject} <{predicate}> {literal(value)}{end}")
        elif type(value) is TripleNode:
            name = (
                f"<{value.uri}>" if value.uri else f"_:{value.label or prefix + str(len(written))}"
            )
            written.append(f"{subject} <{predicate}> {name}{end}")
            _write(value, name, prefix, end, written)
        elif value.startswith("_:"):
            written.append(f"{subject} <{predicate}> {value}{end}")
        else:
            written.append(f"{subject} <{predicate}> <{value}>{end}")


def literal(value: Literal) -> str:
    """A literal with its language tag or datatype."""
    if value.language:
        return f"{quote_string(value.text)}@{value.language}"
    if value.datatype:
        return f"{quote_string(value.text)}^^<{value.datatype}>"
    return quote_string(value.text)


FORMAT = NTriples()
