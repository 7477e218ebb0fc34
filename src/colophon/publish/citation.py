"""How to cite a record, in words and in the tags that reference managers read.

https://scholar.google.com/intl/en/scholar/inclusion.html#indexing ·
https://www.dublincore.org/specifications/dublin-core/dcq-html/ ·
https://www.chicagomanualofstyle.org/ · https://style.mla.org/ · https://www.iso.org/standard/72642.html
"""

from collections.abc import Iterator, Sequence

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


STYLES = ("Chicago", "MLA", "ISO 690")
"""The Chicago Manual of Style (17th edition, bibliography), the MLA Handbook (9th edition)
and ISO 690:2021 (numeric system)"""

_MOST_MAKERS = 10
"""makers that are all named (Chicago, 14.76); of more, the first seven are"""


def citation(record: PublicRecord, frame: Frame) -> str:
    """The record in one line as the archive cites it, else in the first of the styles."""
    given = record.first("bibliographicCitation")
    return legal(str(given)) if given is not None else citations(record, frame)[0][1]


def citations(record: PublicRecord, frame: Frame) -> tuple[tuple[str, str], ...]:
    """(style, citation) in each of the styles."""
    makers = [one.value for one in record.of("creator")]
    where = ", ".join(str(one.value) for one in record.of("placeOfPublication"))
    who = ", ".join(_name(one.value) for one in record.of("publisher"))
    issued = record.first("issued")
    when = str(issued) if issued is not None else ""
    published = ": ".join(part for part in (where, who) if part)
    subtitle = record.first("subtitle")
    title = f"{record.title}: {subtitle}" if subtitle is not None else record.title
    uri = frame.uri(record)
    cited = (
        _sentences(_chicago(makers), title, _list_names(published, when or "n.d."), uri),
        _sentences(_mla(makers), title, _list_names(who, when), _list_names(frame.provider, uri)),
        _sentences(_iso(makers), title, _list_names(published, when), f"Available at: {uri}"),
    )
    return tuple(zip(STYLES, map(legal, cited), strict=True))


def imprint(record: PublicRecord) -> str:
    """Who made and published it, where and when, in one line."""
    makers = [_natural(one.value) for one in record.of("creator")]
    whole = _list_names(
        *(_natural(one.value) for one in record.of("publisher")),
        *(str(one.value) for one in record.of("placeOfPublication")),
        *(str(one.value) for one in record.of("issued")),
    )
    return legal(" · ".join(part for part in (_list_names(*makers), whole) if part))


def _sentences(*parts: str) -> str:
    """Each with a full stop, but for an address at the end."""
    said = [part.strip() for part in parts if part.strip()]
    ended = [part if part[-1:] in ".?!" else f"{part}." for part in said[:-1]]
    return " ".join((*ended, *said[-1:]))


def _list_names(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())


def _chicago(makers: Sequence[Value]) -> str:
    if len(makers) > _MOST_MAKERS:
        return f"{_list_names(str(makers[0]), *map(_natural, makers[1:7]))}, et al."
    *before, last = [str(makers[0]), *map(_natural, makers[1:])] if makers else [""]
    return f"{_list_names(*before)}, and {last}" if before else last


def _mla(makers: Sequence[Value]) -> str:
    if len(makers) > 2:
        return f"{makers[0]}, et al."
    return _chicago(makers)


def _iso(makers: Sequence[Value]) -> str:
    *before, last = [_capitals(str(one)) for one in makers] or [""]
    return f"{_list_names(*before)} and {last}" if before else last


def _capitals(heading: str) -> str:
    """A heading with the surname in capitals; a name that is not inverted stays."""
    surname, comma, rest = heading.partition(", ")
    return f"{surname.upper()}, {rest}" if comma else heading


def _natural(value: Value) -> str:
    """A name as it is said: first names first; of what is not inverted, the heading."""
    if isinstance(value, Agent) and ", " in value.heading and value.name:
        return value.name
    return str(value)


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
