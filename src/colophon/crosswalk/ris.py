"""RIS, for reference managers.  https://en.wikipedia.org/wiki/RIS_(file_format)"""

from collections.abc import Iterator

from colophon.crosswalk import Frame
from colophon.crosswalk._citation import (
    CitationFormat,
    fields_of,
    kind,
    name,
    numbers,
    place_values,
    remarks,
    text,
    title,
    year,
)
from colophon.crosswalk._grouped import grouped
from colophon.crosswalk._marc import one_line
from colophon.disclosure import PublicRecord
from colophon.mappings.bibliographic import RIS_OF_TYPE
from colophon.mappings.citing import RIS_OUT
from colophon.model.record import Agent, Statement

_APART = frozenset(("title", "subtitle", "identifier", "type", "issued"))
_NUMBERS = {"isbn": "SN", "issn": "SN", "doi": "DO", "url": "UR", "other": "AN"}
_TOLD = fields_of(RIS_OUT, "subtitle", "type")


class Ris(CitationFormat):
    """A reference a record."""

    name = "ris"
    label = "RIS (reference managers)"
    media_type = "application/x-research-info-systems"
    suffix = ".ris"

    def _reference(self, record: PublicRecord, frame: Frame) -> str:
        return "".join(f"{tag}  - {words}\n" for tag, words in _lines(record, frame) if words)


def _lines(record: PublicRecord, frame: Frame) -> Iterator[tuple[str, str]]:
    said = grouped(record, frame)
    yield "TY", kind(record, 0)
    yield "TI", title(said)
    date = year(record, frame)
    if date[:4].isdigit():
        yield "DA", date.replace("-", "/")
    yield "PY", date[:4] if date[:4].isdigit() else date
    apart = {term: tag for tag, term in RIS_OF_TYPE.get(kind(record, 0), {}).items()}
    for tag, one in place_values(said, RIS_OUT | apart):
        if one.term not in _APART:
            yield tag, _words(one)
    for scheme, number in numbers(said):
        yield _NUMBERS[scheme], number
    yield "UR", said.uri
    yield "ID", record.id
    for words in said.own_notes():
        yield "N1", one_line(words)
    for remark in remarks(said, _TOLD):
        yield "N1", remark
    yield "ER", " "


def _words(one: Statement) -> str:
    if one.term == "fileAddress":
        return one.value.uri
    return str(name(one.value) or "") if isinstance(one.value, Agent) else text(one.value)


FORMAT = Ris()
