"""The words by which a record is found: what search indexes are made of."""

import re

import msgspec

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord, exposed_fields
from colophon.mappings.dublin_core import DUMB, ELEMENTS, OURS
from colophon.model import edtf
from colophon.model.namespaces import COLOPHON, DCTERMS
from colophon.model.record import Agent, Concept, Date, Link, Value
from colophon.profile import Profile
from colophon.profile.memo import PerProfile
from colophon.publish.search_facets import facets
from colophon.vocabulary.words import primary

_YEAR = re.compile(r"-?\d{4}")
OPEN = 9999
"""the year that stands for an end that is open"""
_SOUGHT = {COLOPHON + "placeOfPublication": "coverage", COLOPHON + "subtitle": "title"}
"""our own properties that are looked for under an element they are not written as"""


class SearchFields(msgspec.Struct, frozen=True, omit_defaults=True):
    """``words`` are (element of Dublin Core, text); ``points`` are (property, URI);
    ``years`` the first and last year of its date, empty where it has none; ``facets`` are
    (facet, key, label), ``languages`` those its words may be of,
    ``document`` the words of its document where records are found by them."""

    words: tuple[tuple[str, str], ...] = ()
    points: tuple[tuple[str, str], ...] = ()
    years: tuple[int, ...] = ()
    facets: tuple[tuple[str, str, str], ...] = ()
    languages: tuple[str, ...] = ()
    document: str = ""


def _elements(profile: Profile) -> dict[str, str]:
    """The element of Dublin Core under which each field is looked for."""
    found = {}
    for term, field in exposed_fields(profile).items():
        ours = OURS.get(field.property) or _SOUGHT.get(field.property, "")
        local = ours or field.property.removeprefix(DCTERMS).removeprefix(ELEMENTS)
        if DUMB.get(local):
            found[term] = DUMB[local]
    return found


_ELEMENTS = PerProfile(_elements)


def search_fields(record: PublicRecord, frame: Frame) -> SearchFields:
    """What a public record is found by."""
    elements = _ELEMENTS(frame.profile)
    words: dict[tuple[str, str], None] = {("identifier", record.id): None}
    fields = exposed_fields(frame.profile)
    points: dict[tuple[str, str], None] = {}
    years: list[int] = []
    for one in record.statements:
        element = elements.get(one.term, "other")
        words.update(dict.fromkeys((element, text) for text in _texts(one.value)))
        if one.value.uri:
            points[fields[one.term].property, one.value.uri] = None
        if isinstance(one.value, Date) and one.term in ("issued", "created") and not years:
            years = _years(one.value)
    return SearchFields(
        tuple(words),
        tuple(points),
        tuple(years),
        facets(record, frame, years),
        _languages(record, frame),
    )


def _languages(record: PublicRecord, frame: Frame) -> tuple[str, ...]:
    """That in which is catalogued, and those of the item."""
    said = (one.value.key for one in record.of("language"))
    return tuple(dict.fromkeys(primary(one) for one in (frame.agency.language, *said) if one))


def _texts(value: Value) -> list[str]:
    match value:
        case Agent():
            found = [value.heading, value.name]
        case Concept() | Link():
            found = [value.label, value.uri]
        case Date():
            found = [value.display, value.edtf]
        case _:
            found = [str(value)]
    return [text for text in dict.fromkeys(found) if text.strip()]


def _years(value: Date) -> list[int]:
    """The first and last year a date may lie in; far away where it is open at an end."""
    earliest, latest = value.earliest, value.latest
    if not (earliest or latest):
        try:
            earliest, latest = edtf.bounds(value.edtf)
        except ValueError:
            earliest = latest = value.edtf
    first, last = _year(earliest), _year(latest)
    if first is None and last is None:
        return []
    return [-OPEN if first is None else first, OPEN if last is None else last]


def _year(day: str) -> int | None:
    found = _YEAR.match(day)
    return int(found[0]) if found else None
