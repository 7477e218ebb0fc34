"""What comes of reading one document, with a language model and without."""

import msgspec

from colophon.describe.suggesting.request import ModelRequest
from colophon.model.document import Document
from colophon.model.problem import Problem
from colophon.model.record import Source, Statement


class Consulted(msgspec.Struct, frozen=True, kw_only=True):
    """What became of asking a language model about one document.

    ``outcome`` is ``asked``, ``kept`` (answered before), ``withheld`` (its record limits
    access), ``empty`` (no words to send), ``failed`` or ``limit: …``; ``verified`` counts
    the values that hold, ``dropped`` those left out by reason.
    """

    outcome: str
    verified: int = 0
    dropped: dict[str, int] = {}
    seconds: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0


class DocumentReading(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one document: statements, or the problem that it cannot be read.

    ``path`` is as given; ``source`` is None where nothing could be read.  ``name_tells``
    is true where the name of the file tells of a private person.  ``request`` is
    what a language model shall be asked, ``prepared`` what verifying its answer needs;
    ``ruled`` are the statements without it, ``suggested`` those that it gives.
    """

    path: str
    source: Source | None = None
    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()
    name_tells: bool = False
    request: ModelRequest | None = None
    prepared: bytes = b""
    ruled: tuple[Statement, ...] = ()
    suggested: tuple[Statement, ...] = ()
    consulted: Consulted | None = None


class Concluded(msgspec.Struct, frozen=True, kw_only=True):
    """What a verified answer makes of a draft: all statements, and those of the model."""

    statements: tuple[Statement, ...]
    suggested: tuple[Statement, ...]
    dropped: dict[str, int]
    problems: tuple[Problem, ...] = ()


class Prepared(msgspec.Struct, frozen=True):
    """A document as it was read and described, and what was asked about it."""

    document: Document
    found: tuple[Statement, ...]
    request: ModelRequest
