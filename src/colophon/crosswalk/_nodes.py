"""What a graph is made of before it is written in a syntax: nodes, addresses and literals."""

from typing import final

import msgspec


@final
class Literal(msgspec.Struct, frozen=True, gc=False):
    """A literal: with a language tag, or a datatype (an IRI), or neither.

    ``text`` is as the record has it: whoever writes it removes what no syntax may carry.
    """

    text: str
    language: str = ""
    datatype: str = ""


@final
class TripleNode(msgspec.Struct, gc=False):
    """A node and what is said of it, in order; ``uri`` is empty for a blank node.

    ``label`` is a blank node's where somebody else wants to speak of it.
    """

    uri: str
    properties: list[tuple[str, "Object"]]
    label: str = ""


Object = str | Literal | TripleNode
"""An IRI or ``_:label``, a literal, or a node of which more is said."""
