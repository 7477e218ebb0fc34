"""Rendering: one record in every format, as the bytes that the index keeps.

Every rendering is read back before it is kept, so that no record can break a page.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from xml.parsers.expat import ExpatError, ParserCreate

import msgspec

from colophon.config import Config
from colophon.crosswalk import Format, Frame
from colophon.disclosure import PublicRecord
from colophon.index.interface import ListedSet
from colophon.model.problem import Problem
from colophon.model.record import Record
from colophon.publish import abouts
from colophon.publish.oai_identifiers import identifier
from colophon.publish.sets import curated_sets, sets, source_sets


class Rendering(msgspec.Struct, frozen=True):
    """A record as it is served now: bodies by format; formats that failed are problems."""

    sets: tuple[ListedSet, ...] = ()
    bodies: Mapping[str, bytes] = {}
    problems: tuple[Problem, ...] = ()


def render_record(
    record: PublicRecord, formats: Iterable[Format], frame: Frame, config: Config
) -> Rendering:
    """Write a public record in every format; what has no XML namespace stands alone."""
    about = abouts.abouts(record, config)
    bodies: dict[str, bytes] = {}
    problems: list[Problem] = []
    for format in formats:
        if not format.takes(record, frame):
            continue
        try:
            written = format.write(record, frame)
            if format.xml_namespace:
                _read_back(written, format)
        except Exception as error:
            problems.append(_unwritable(record, format, error))
        else:
            metadata = b"<metadata>%b</metadata>%b" % (written, about)
            bodies[format.name] = metadata if format.xml_namespace else written
    chosen = curated_sets(record, config.sets.chosen, bodies)
    came = source_sets(record, config.sets.sources, config.sources)
    listed = {one.spec: one for one in (*sets(record, config.sets.by), *came, *chosen)}
    in_order = tuple(listed[spec] for spec in sorted(listed))
    return Rendering(in_order, bodies, tuple(problems))


def digest(said: str, body: bytes) -> str:
    """What tells one state of what is served from another (hex).

    ``said`` is what its header says (see :func:`heading`).
    """
    found = blake2b(said.encode(), digest_size=10)
    found.update(body)
    return found.hexdigest()


def heading(id: str, domain: str, listed: Iterable[ListedSet]) -> str:
    """What a header says, but for the datestamp."""
    return "\0".join((identifier(domain, id), *(one.spec for one in listed), ""))


def _read_back(written: bytes, format: Format) -> None:
    """Raise unless this is one well-formed element of the format's namespace."""
    parser = ParserCreate("utf-8", " ")
    roots: list[str] = []

    def root(name: str, _attributes: object) -> None:
        roots.append(name)
        # looking at the first element alone leaves the rest to C
        parser.StartElementHandler = None

    parser.StartElementHandler = root
    parser.StartDoctypeDeclHandler = _raise_misplaced
    parser.XmlDeclHandler = _raise_misplaced
    parser.Parse(written, True)
    namespace = roots[0].rpartition(" ")[0]
    if namespace != format.xml_namespace:
        raise ValueError(f"the root is in {namespace!r}, not in {format.xml_namespace!r}")


def _raise_misplaced(*_: object) -> None:
    raise ValueError("an XML declaration or a DOCTYPE cannot stand inside an answer")


def _unwritable(record: Record, format: Format, error: Exception) -> Problem:
    said = f"not well formed ({error})" if isinstance(error, ExpatError) else str(error)
    return Problem(
        code="unwritable-record",
        message=f"cannot be written as {format.name}: {said or type(error).__name__}.",
        subject=record.id,
        remedy="It is left out of that format; look at its values, or tell the format's makers.",
    )


def offered_formats(formats: Iterable[Format]) -> Iterator[Format]:
    """The formats that OAI-PMH can carry: those with an XML schema."""
    return (one for one in formats if one.xml_schema and one.xml_namespace)
