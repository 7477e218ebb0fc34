"""What a record comes to in the triple store.

Its graph is part of the default one; evidence stays in a graph of its own.  Claims that say
of a value only that it was accepted are left out: that is what a value is of which nothing
is said, and they would be two thirds of the store.  Evidence that says no more than the
record's own graph is left out for the same reason.

What is asked for most often would take the longest to put together: the topics and makers
of items by time.  So each record is also told in the graph of its decade
(``colophon:decade-1970``, ``colophon:undated``): its topics, and its publishers and printers
by their names alone; where several published it, they are ``colophon:jointPublisher`` too.
These graphs say nothing that the default graph does not.
"""

import re
from collections.abc import Iterator

from colophon.model.namespaces import COLOPHON

DECADE = f"{COLOPHON}decade-"
"""what the name of the graph of a decade begins with; its first year follows"""
UNDATED = f"{COLOPHON}undated"
"""the graph of what has no date of publication"""
_JOINT = f"{COLOPHON}jointPublisher".encode()

_RDF = rb"http://www\.w3\.org/1999/02/22-rdf-syntax-ns#"
_ACCEPTED = re.compile(
    rb"(?P<claim><[^>\n]*statement-\d+)> <%btype> <%bStatement> [^\n]*\n"
    rb"(?P=claim)> <%btype> [^\n]*\n"
    rb"(?P=claim)> <%bsubject> [^\n]*\n"
    rb"(?P=claim)> <%bpredicate> [^\n]*\n"
    rb"(?P=claim)> <%bobject> [^\n]*\n"
    rb'(?P=claim)> <[^>\n]*#status> "accepted" [^\n]*\n'
    rb"(?P=claim)> <[^>\n]*#confidence> [^\n]*\n(?!(?P=claim)[>-])" % ((_RDF,) * 6)
)
"""a claim that says only that a value was accepted, with nothing behind it"""


_REPEATED = re.compile(
    rb"(?:<[^>\n]*> <(?:%btype|http://xmlns\.com/foaf/0\.1/primaryTopic"
    rb"|http://purl\.org/dc/terms/license|http://www\.w3\.org/ns/prov#generatedAtTime)>"
    rb" [^\n]*\n)*" % _RDF
)
"""evidence that repeats what the record's own graph says: licence and time of the record"""

_TOLD = rb"http://purl\.org/dc/terms/subject|http://purl\.org/dc/terms/publisher|%bprinter" % (
    re.escape(COLOPHON.encode())
)
_LINE = re.compile(
    rb"^(?P<who><[^>\n]*>|_:\S+) <(?:(?P<told>%b)|http://www\.w3\.org/2000/01/rdf-schema#label"
    rb"|%byear)> (?P<object>.+) \.$" % (_TOLD, re.escape(COLOPHON.encode())),
    re.MULTILINE,
)
"""a triple that the graph of a decade is made of"""


def stored_statements(quads: bytes, uri: str) -> bytes:
    """What goes into the store of the N-Quads of a record: triples for the default graph,
    behind them the quads of its decade and of its evidence."""
    ending = f" <{graph_of(uri, 'record')}> .\n".encode()
    end = quads.rfind(ending) + len(ending)
    record, evidence = quads[:end].replace(ending, b" .\n"), _ACCEPTED.sub(b"", quads[end:])
    if _REPEATED.fullmatch(evidence):
        evidence = b""
    return record + b"".join(_decade_quads(record, f"<{uri}>".encode())) + evidence


def _decade_quads(record: bytes, uri: bytes) -> Iterator[bytes]:
    """The record as the graph of its decade tells it."""
    names: dict[bytes, list[bytes]] = {}
    told: list[tuple[bytes, bytes]] = []
    graph = UNDATED
    for who, predicate, value in _LINE.findall(record):
        if predicate and who == uri:
            told.append((predicate, value))
        elif who == uri:
            graph = f"{DECADE}{value[1:4].decode()}0"
        else:
            names.setdefault(who, []).append(value)
    ending = b" <%b> .\n" % graph.encode()
    publishers: list[bytes] = []
    for predicate, value in told:
        whole = predicate.endswith(b"subject") or value.startswith(b'"')
        for one in [value] if whole else names.get(value, []):
            yield b"%b <%b> %b%b" % (uri, predicate, one, ending)
            if predicate.endswith(b"publisher"):
                publishers.append(one)
    if len(publishers) > 1:
        yield from (b"%b <%b> %b%b" % (uri, _JOINT, one, ending) for one in publishers)


def statements_of_others(stored: bytes, uri: str) -> list[bytes]:
    """The triples among them that say something of others than the record, in order."""
    graphs = (f"<{graph_of(uri, 'evidence')}> .\n", f"<{DECADE}", f"<{UNDATED}> .\n")
    first = min((at for one in graphs if (at := stored.find(f" {one}".encode())) >= 0), default=-1)
    own = (f"<{uri}> ".encode(), f"<{graph_of(uri, 'record')}> ".encode(), b"_:")
    end = stored.rfind(b"\n", 0, first) + 1 if first >= 0 else len(stored)
    lines = stored[:end].splitlines(keepends=True)
    return sorted({one for one in lines if not one.startswith(own)})


def graph_of(uri: str, name: str) -> str:
    """The graph of a part of what is said of a record, as N-Quads name it."""
    return f"{uri}{'.' if '#' in uri else '#'}{name}"
