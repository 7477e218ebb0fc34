"""Vocabulary files → entries: SKOS, SKOS-XL and MADS/RDF in any RDF syntax.

https://www.w3.org/TR/skos-reference/ · https://www.loc.gov/standards/mads/rdf/
"""

import gzip
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, cast

import msgspec

from colophon.model.errors import VocabularyError
from colophon.vocabulary._terms import CODES, CONCEPT_TYPES, TermCode

SUFFIXES = {
    ".ttl": "TURTLE", ".nt": "N_TRIPLES", ".nq": "N_QUADS", ".rdf": "RDF_XML",
    ".xml": "RDF_XML", ".owl": "RDF_XML", ".skos": "RDF_XML", ".jsonld": "JSON_LD",
    ".json": "JSON_LD", ".trig": "TRIG", ".n3": "N3",
}  # fmt: skip

_HEAD = 262_144
"""Bytes at the beginning of RDF/XML in which entities are looked for."""
_ENTITY = re.compile(rb"<!ENTITY\s+([^>]*)>?")
_LONGEST_ENTITY = 1_000
"""Bytes of an entity's declaration: a name and an address."""
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.S)
_SUBSET = re.compile(rb"<!DOCTYPE[^>\[]*+\[.*?(?:]\s*>|\Z)", re.S)
_ROOT = re.compile(rb"<[A-Za-z_]")
_JSON = re.compile(rb'"(?:[^"\\]|\\.)*+"?|([\[{\]}])', re.S)
_LONGEST_JSON = 256 * 1024 * 1024
_DEEPEST = 200
"""Levels of nested JSON."""
_LONGEST = 1_000_000
"""Characters of one text; more is no label or note."""

Fact = tuple[int, str, str]
"""Code of the predicate (or -1), value, language or predicate URI."""

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[Fact]).decode


class VocabularyGraph:
    """What a vocabulary file says, by subject; packed, so that large ones fit."""

    def __init__(self) -> None:
        self.packed: dict[str, bytes | list[bytes]] = {}
        self.literals: dict[str, tuple[str, str]] = {}
        """Labels that are resources (SKOS-XL, MADS/RDF): node → text, language."""

    def add(self, subject: str, facts: list[Fact]) -> None:
        """Keep what stands together about a subject in the file."""
        packed = _pack(facts)
        known = self.packed.get(subject)
        if known is None:
            self.packed[subject] = packed
        elif isinstance(known, list):
            known.append(packed)
        else:
            self.packed[subject] = [known, packed]

    def facts(self, subject: str) -> list[Fact]:
        """All that is said about a subject, in the order of the file."""
        known = self.packed.get(subject, [])
        if isinstance(known, bytes):
            return _unpack(known)
        return [fact for part in known for fact in _unpack(part)]


def suffix_of(path: Path) -> str:
    """The suffix that names the syntax, ``.gz`` left out."""
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix


def is_vocabulary(path: Path) -> bool:
    """Whether a file's name is that of a vocabulary (``topics.ttl``, ``lcsh.nt.gz``)."""
    return suffix_of(path) in SUFFIXES and not path.name.startswith(
        ("context.", "shapes.", "terms.", ".")
    )


def _quads(path: Path) -> Iterator[Any]:
    import pyoxigraph

    syntax = SUFFIXES.get(suffix_of(path))
    if syntax is None:
        raise VocabularyError(
            "is in no RDF syntax that is read.",
            place=str(path),
            remedy=f"Name it with one of {', '.join(SUFFIXES)}, with or without .gz.",
        )
    with open_source(path) as stream:
        guard = _GUARDS.get(syntax)
        if guard:
            stream = guard(stream, path)
        yield from pyoxigraph.parse(
            stream,
            format=getattr(pyoxigraph.RdfFormat, syntax),
            base_iri="https://vocabulary.invalid/",
            lenient=True,
        )


def _without_nested_entities(stream: IO[bytes], path: Path) -> IO[bytes]:
    """The stream from its beginning, whose entities abbreviate and do not multiply.

    Entities made of entities grow without bound, long ones with the square of the file.
    """
    head = stream.read(_HEAD)
    stream.seek(0)
    reason = ""
    if len(head) == _HEAD and not _ROOT.search(_SUBSET.sub(b"", _COMMENT.sub(b"", head))):
        reason = "has declarations without end before its first statement."
    for declared in _ENTITY.findall(head):
        if b"&" in declared or b"SYSTEM" in declared or b"PUBLIC" in declared:
            reason = "declares entities made of other entities or files."
        elif len(declared) > _LONGEST_ENTITY:
            reason = "declares entities that are longer than any address."
    if reason:
        raise VocabularyError(
            reason, place=str(path), remedy="Save it as Turtle, or get it from a source you trust."
        )
    return stream


def _not_deep(stream: IO[bytes], path: Path) -> IO[bytes]:
    """The stream from its beginning; JSON that is nested deeper than any vocabulary is not read."""
    data = stream.read(_LONGEST_JSON + 1)
    if len(data) > _LONGEST_JSON:
        raise VocabularyError(
            f"has more than {_LONGEST_JSON:,} bytes of JSON.",
            place=str(path),
            remedy="Save it as N-Triples, which is read piece by piece.",
        )
    depth = 0
    for sign in _JSON.findall(data):
        if sign:  # else a string
            depth += 1 if sign in b"[{" else -1
        if depth > _DEEPEST:
            raise VocabularyError(
                f"is nested more than {_DEEPEST} levels deep.",
                place=str(path),
                remedy="Save it as Turtle, or get it from a source you trust.",
            )
    stream.seek(0)
    return stream


_GUARDS = {"RDF_XML": _without_nested_entities, "JSON_LD": _not_deep}
"""what is looked at before a parser that would not see it coming"""


def require_file(path: Path) -> None:
    """Raises :class:`VocabularyError` for what would be waited for, or has no end."""
    if path.exists() and not path.is_file():
        raise VocabularyError(
            "is no file but a folder, pipe or device.", place=str(path), remedy="Name a file."
        )


def open_source(path: Path) -> IO[bytes]:
    """A file to be read, unpacked where it is gzipped."""
    require_file(path)
    with path.open("rb") as probe:
        zipped = probe.read(2) == b"\x1f\x8b"
    return cast(IO[bytes], gzip.open(path, "rb")) if zipped else path.open("rb")


def read_graph(path: Path) -> VocabularyGraph:
    """The statements of a vocabulary file; raises :class:`VocabularyError`."""
    graph = VocabularyGraph()
    try:
        _collect(_quads(path), graph)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        raise VocabularyError(
            f"is not well-formed: {error.args[0] if error.args else error}.",
            place=f"{path}:{line}" if line else str(path),
            remedy="Mend that line, or save the vocabulary anew.",
        ) from error
    except (OSError, EOFError) as error:
        raise VocabularyError(
            f"cannot be read ({error}).", place=str(path), remedy="Look at the file."
        ) from error
    return graph


def _collect(quads: Iterable[Any], graph: VocabularyGraph) -> None:
    subject_node: Any = None
    subject = ""
    facts: list[Fact] = []
    for quad in quads:
        node = quad.subject
        if node is not subject_node and (name := _name(node)) != subject:
            if facts:
                graph.add(subject, facts)
            subject, subject_node, facts = name, node, []
        predicate = quad.predicate.value
        code = CODES.get(predicate, -1)
        thing = quad.object
        kind = type(thing).__name__
        if kind == "Literal":
            if len(thing.value) > _LONGEST:
                raise ValueError(f"a text of {len(thing.value)} characters about {subject}")
            language = thing.language or ""
            if code == TermCode.LITERAL_FORM:
                graph.literals[subject] = (thing.value, language)
                continue
            facts.append((code, thing.value, language if code >= 0 else predicate))
        elif code == TermCode.TYPE:
            facts.append((CONCEPT_TYPES.get(thing.value, TermCode.OTHER_TYPE), thing.value, ""))
        elif kind in ("NamedNode", "BlankNode"):
            facts.append((code, _name(thing), "" if code >= 0 else predicate))
    if facts:
        graph.add(subject, facts)


def _name(node: Any) -> str:
    return node.value if type(node).__name__ == "NamedNode" else str(node)
