"""What a record comes to in the triple store.

Its graph is part of the default one; evidence stays in a graph of its own.  Claims that say
of a value only that it was accepted are left out: that is what a value is of which nothing
is said, and they would be two thirds of the store.  Evidence that says no more than the
record's own graph is left out for the same reason.

What is asked for most often would take the longest to put together: the topics and makers
of items by time.  So each record is also told in the graph of its decade
(``colophon:decade-1970``, ``colophon:undated``): its topics, those of others' vocabularies by
what they are called here, and its publishers and printers by their names alone; where several
published it, they are ``colophon:jointPublisher`` too.  Which topics go together is told in
graphs that are called as topics are: in that of a topic, the other topics of an item are its
``colophon:jointSubject``, each pair once, in the graph of whichever comes first.  These graphs
say nothing that the default graph does not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from colophon.model.namespaces import COLOPHON

DECADE = f"{COLOPHON}decade-"
"""what the name of the graph of a decade begins with; its first year follows"""
UNDATED = f"{COLOPHON}undated"
"""the graph of what has no date of publication"""
_JOINT = f"{COLOPHON}jointPublisher".encode()
_TOGETHER = f"{COLOPHON}jointSubject".encode()
_MOST_TOPICS = 32
"""topics of an item whose pairs are told: of more there would be too many"""

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

_OURS = re.escape(COLOPHON.encode())
_TOLD = rb"http://purl\.org/dc/terms/subject|http://purl\.org/dc/terms/publisher|%bprinter" % _OURS
_LINE = re.compile(
    rb"^(?P<who><[^>\n]*>|_:\S+) <(?:(?P<told>%b)|http://www\.w3\.org/2000/01/rdf-schema#label"
    rb"|%byear|(?P<of>%bvalue))> (?P<object>.+) \.$" % ((_TOLD, *(_OURS,) * 2)),
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
    return record + b"".join(_quads_of_many(record, f"<{uri}>".encode())) + evidence


def _quads_of_many(record: bytes, uri: bytes) -> Iterator[bytes]:
    """The record as the graph of its decade tells it, and the pairs of its topics."""
    names, told, graph = _what_is_told(record, uri)
    ending = b" <%b> .\n" % graph.encode()
    publishers: list[bytes] = []
    topics: set[bytes] = set()
    for predicate, value in told:
        if predicate.endswith(b"subject"):
            topics.add(value)
        unnamed = [value] if value in topics or value.startswith(b'"') else []
        for one in names.get(value, unnamed):
            yield b"%b <%b> %b%b" % (uri, predicate, one, ending)
            if predicate.endswith(b"publisher"):
                publishers.append(one)
    if len(publishers) > 1:
        yield from (b"%b <%b> %b%b" % (uri, _JOINT, one, ending) for one in publishers)
    yield from _pairs(sorted(topics), uri)


def _pairs(topics: Sequence[bytes], uri: bytes) -> Iterator[bytes]:
    """Of two topics one has an address, after which a graph is called: addresses come last."""
    if len(topics) <= _MOST_TOPICS:
        for other, topic in combinations(topics, 2):
            if topic.startswith(b"<"):
                yield b"%b <%b> %b %b .\n" % (uri, _TOGETHER, other, topic)


def _what_is_told(
    record: bytes, uri: bytes
) -> tuple[dict[bytes, list[bytes]], list[tuple[bytes, bytes]], str]:
    """Names by node, (predicate, value) of what is told of the record, and its decade's graph.

    What has an address of its own may be named by a node of details, whose value it is.
    """
    names: dict[bytes, list[bytes]] = {}
    told: list[tuple[bytes, bytes]] = []
    detailed: list[tuple[bytes, bytes]] = []
    graph = UNDATED
    for who, predicate, of, value in _LINE.findall(record):
        if of:
            detailed.append((value, who))
        elif predicate and who == uri:
            told.append((predicate, value))
        elif who == uri:
            graph = f"{DECADE}{value[1:4].decode()}0"
        else:
            names.setdefault(who, []).append(value)
    for value, node in detailed:
        for name in names.get(node, ()):
            if name not in names.setdefault(value, []):
                names[value].append(name)
    return names, told, graph


def statements_of_others(stored: bytes, uri: str) -> list[bytes]:
    """The triples among them that say something of others than the record, in order."""
    return divide_statements(stored, uri)[1]


def divide_statements(stored: bytes, uri: str) -> tuple[bytes, list[bytes]]:
    """What is said of the record, and the triples that say something of others, in order."""
    graphs = (f"<{graph_of(uri, 'evidence')}> .\n", f"<{DECADE}", f"<{UNDATED}> .\n")
    first = min((at for one in graphs if (at := stored.find(f" {one}".encode())) >= 0), default=-1)
    own = (f"<{uri}> ".encode(), f"<{graph_of(uri, 'record')}> ".encode(), b"_:")
    end = stored.rfind(b"\n", 0, first) + 1 if first >= 0 else len(stored)
    lines = stored[:end].splitlines(keepends=True)
    others = sorted({one for one in lines if not one.startswith(own)})
    kept = [one for one in lines if one.startswith(own)]
    return b"".join((*kept, stored[end:])), others


def graph_of(uri: str, name: str) -> str:
    """The graph of a part of what is said of a record, as N-Quads name it."""
    return f"{uri}{'.' if '#' in uri else '#'}{name}"
