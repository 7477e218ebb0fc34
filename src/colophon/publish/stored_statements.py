"""What a record comes to in the triple store.

Its graph is part of the default one; evidence stays in a graph of its own.  Claims that say
of a value only that it was accepted are left out: that is what a value is of which nothing
is said, and they would be two thirds of the store.
"""

import re

import msgspec

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


class Statements(msgspec.Struct, frozen=True):
    """What a record comes to in the store: quads, and which of its lines are of others."""

    quads: bytes
    of_others: list[bytes]


def statements(quads: bytes, uri: str) -> Statements:
    """What N-Quads of a record come to: what stands in its own graph is in the default one."""
    ending = f" <{graph_of(uri, 'record')}> .\n".encode()
    end = quads.rfind(ending) + len(ending)
    record = quads[:end].replace(ending, b" .\n")
    own = tuple(f"<{one}> ".encode() for one in (uri, graph_of(uri, "record")))
    lines = set(record.splitlines(keepends=True))
    of_others = [one for one in lines if not one.startswith((*own, b"_:"))]
    return Statements(record + _ACCEPTED.sub(b"", quads[end:]), sorted(of_others))


def graph_of(uri: str, name: str) -> str:
    """The graph of a part of what is said of a record, as N-Quads name it."""
    return f"{uri}{'.' if '#' in uri else '#'}{name}"
