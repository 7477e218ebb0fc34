"""How to cite a record, in words and in the tags that reference managers read.

https://scholar.google.com/intl/en/scholar/inclusion.html#indexing ·
https://www.dublincore.org/specifications/dublin-core/dcq-html/
"""

from collections.abc import Iterator

from colophon.crosswalk import Frame
from colophon.crosswalk.embedded import highwire
from colophon.disclosure import PublicRecord
from colophon.model.characters import legal
from colophon.model.record import Agent, Date, Value

_TAGS = {
    "creator": ("DC.creator",),
    "contributor": ("DC.contributor",),
    "publisher": ("DC.publisher",),
    "language": ("DC.language",),
    "subject": ("DC.subject",),
    "abstract": ("description", "DC.description"),
    "type": ("DC.type",),
    "rights": ("DC.rights",),
}
"""fields and the names of the tags that carry them"""


def citation(record: PublicRecord, frame: Frame) -> str:
    """The record in one line: who, what, where, when, and its address."""
    given = record.first("bibliographicCitation")
    if given is not None:
        return legal(str(given))
    makers = "; ".join(str(one.value) for one in record.of("creator"))
    where = ", ".join(str(one.value) for one in record.of("placeOfPublication"))
    who = ", ".join(_name(one.value) for one in record.of("publisher"))
    issued = record.first("issued")
    imprint = ": ".join(part for part in (where, who) if part)
    said = (
        makers,
        _title(record),
        ", ".join(part for part in (imprint, str(issued) if issued is not None else "") if part),
    )
    sentences = " ".join(f"{part.rstrip('.')}." for part in said if part.strip())
    return legal(f"{sentences} {frame.uri(record)}".strip())


def meta_tags(record: PublicRecord, frame: Frame) -> list[tuple[str, str]]:
    """(name, content) of the tags in the head of a page."""
    return [(name, legal(text)) for name, text in _tags(record, frame) if text.strip()]


def _tags(record: PublicRecord, frame: Frame) -> Iterator[tuple[str, str]]:
    yield from highwire.meta_tags(record, frame)
    yield "DC.title", _title(record)
    for one in record.statements:
        for name in _TAGS.get(one.term, ()):
            yield name, str(one.value)
    issued = record.first("issued")
    if isinstance(issued, Date) and issued.edtf:
        yield "DC.date", issued.edtf
    yield "DC.identifier", frame.uri(record)


def _title(record: PublicRecord) -> str:
    subtitle = record.first("subtitle")
    return f"{record.title} : {subtitle}" if subtitle is not None else record.title


def _name(value: Value) -> str:
    return value.heading or value.name if isinstance(value, Agent) else str(value)
