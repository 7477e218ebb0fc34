"""Verb and Request: what the six verbs have in common."""

from collections.abc import Callable, Iterable, Mapping

import msgspec

from colophon.index.interface import Chunk
from colophon.services.oai.arguments import Arguments
from colophon.services.oai.repository import Repository


class VerbRequest(msgspec.Struct, frozen=True):
    """A checked request; ``now`` is the responseDate in epoch seconds."""

    verb: str
    values: Mapping[str, str]
    repository: Repository
    now: int


class Verb(msgspec.Struct, frozen=True):
    """``answer`` gives the content of the verb's element, or raises ``Refusal``."""

    name: str
    arguments: Arguments
    answer: Callable[[VerbRequest], Iterable[Chunk]]
