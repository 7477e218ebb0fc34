"""What a record comes to in the triple store.

Its graph is part of the default one; evidence stays in a graph of its own.  Claims that say
of a value only that it was accepted are left out: that is what a value is of which nothing
is said, and they would be two thirds of the store.
"""

import re

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


def stored_statements(quads: bytes, uri: str) -> bytes:
    """What goes into the store of the N-Quads of a record: triples for the default graph,
    behind them the quads of its evidence."""
    ending = f" <{graph_of(uri, 'record')}> .\n".encode()
    end = quads.rfind(ending) + len(ending)
    return quads[:end].replace(ending, b" .\n") + _ACCEPTED.sub(b"", quads[end:])


def statements_of_others(stored: bytes, uri: str) -> list[bytes]:
    """The triples among them that say something of others than the record, in order."""
    evidence = stored.find(f" <{graph_of(uri, 'evidence')}> .\n".encode())
    own = (f"<{uri}> ".encode(), f"<{graph_of(uri, 'record')}> ".encode(), b"_:")
    end = stored.rfind(b"\n", 0, evidence) + 1 if evidence >= 0 else len(stored)
    lines = stored[:end].splitlines(keepends=True)
    return sorted({one for one in lines if not one.startswith(own)})


def graph_of(uri: str, name: str) -> str:
    """The graph of a part of what is said of a record, as N-Quads name it."""
    return f"{uri}{'.' if '#' in uri else '#'}{name}"
