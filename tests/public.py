"""Records as they leave the house, for tests of formats."""

from collections.abc import Iterable, Iterator
from datetime import date

from rdflib import FOAF, RDF, RDFS, Graph, URIRef

from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord, disclose, require_public
from colophon.model.record import Record

_YEAR, _HEADING, _STAGE, _NAME_DETAIL = (
    URIRef(f"https://w3id.org/colophon/terms#{name}")
    for name in ("year", "heading", "stage", "nameDetail")
)
TODAY = date(2026, 1, 1)


def public(record: Record, frame: Frame) -> PublicRecord:
    """The public record, drafts included; raises where nothing of it may be seen."""
    return require_public(record, frame.profile, TODAY, drafts=True)


def is_public(record: Record, frame: Frame) -> bool:
    """Whether anything of it may be seen."""
    return disclose(record, frame.profile, TODAY, drafts=True) is not None


def write(chosen: str | Format, record: Record, frame: Frame) -> bytes:
    """The record in a format."""
    return _format(chosen).write(public(record, frame), frame)


def stream(chosen: str | Format, records: Iterable[Record], frame: Frame) -> Iterator[bytes]:
    """The records in a format, as one file in pieces."""
    return _format(chosen).stream((public(each, frame) for each in records), frame)


def _format(chosen: str | Format) -> Format:
    return FORMATS[chosen] if isinstance(chosen, str) else chosen


def as_filed(graph: Graph) -> Graph:
    """What a file of a record and its served graph both say: all but classes, labels of agents,
    the year, the record of the item, and what is said of whatever has an address of its own."""
    kept = Graph()
    things = set(graph.subjects(_STAGE, None))
    named = set(graph.subjects(FOAF.name, None)) | set(graph.subjects(_HEADING, None))
    details = set(graph.objects(None, _NAME_DETAIL))
    for subject, predicate, value in graph:
        apart = (
            (isinstance(subject, URIRef) and subject not in things)
            or subject in details
            or predicate in (FOAF.isPrimaryTopicOf, _NAME_DETAIL, _YEAR)
            or (predicate == RDF.type and subject in things)
            or (predicate == RDFS.label and subject in named)
        )
        if not apart:
            kept.add((subject, predicate, value))
    return kept
