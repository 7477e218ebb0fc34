"""N-Quads: the record and its evidence, each in a graph of its own.

``<…#record>`` holds the very graph that the other RDF formats hold.  ``<…#evidence>``
says of each value who or what stands behind it (PROV-O) and on which words of the
document it rests (Web Annotation).

https://www.w3.org/TR/n-quads/ · https://www.w3.org/TR/prov-o/ ·
https://www.w3.org/TR/annotation-model/#selectors
"""

from collections.abc import Iterable, Iterator

from colophon.crosswalk import Format, Frame
from colophon.crosswalk._evidence import Testimony
from colophon.crosswalk._stream import pieces
from colophon.crosswalk._triples import assemble_node, blank_prefix, objects
from colophon.crosswalk.ntriples import lines
from colophon.disclosure import PublicRecord


class NQuads(Format):
    """The record's graph, and its evidence as PROV and Web Annotation."""

    name = "nquads"
    version = "4"
    label = "RDF with evidence as N-Quads"
    media_type = "application/n-quads"
    suffix = ".nq"

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return _text(record, frame).encode()

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return pieces(_text(record, frame) for record in records)


def _text(record: PublicRecord, frame: Frame) -> str:
    said = objects(record, frame)
    prefix = blank_prefix(record.id)
    testimony = Testimony(record, frame, prefix)
    nodes = testimony.nodes(said)
    written = lines(assemble_node(record, frame, said), prefix, f" <{testimony.of_record}> .\n")
    for number, node in enumerate(nodes, 1):
        written += lines(node, f"{prefix}e{number}-", f" <{testimony.of_evidence}> .\n")
    return "".join(written)


FORMAT = NQuads()
