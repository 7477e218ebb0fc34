"""The facets of a record: the values of a few fields, by which searches are narrowed."""

from collections.abc import Iterable, Iterator, Mapping

from colophon.crosswalk import Frame
from colophon.disclosure import PublicRecord
from colophon.index.search import fold_value
from colophon.index.search_words import fold
from colophon.model.record import Statement, Value
from colophon.publish import places
from colophon.publish.language_names import language_name

FACETS: Mapping[str, tuple[str, ...]] = {
    "topic": ("subject",),
    "publisher": ("publisher",),
    "creator": ("creator",),
    "place": ("placeOfPublication",),
    "language": ("language",),
    "genre": ("type",),
    "series": ("series",),
    "box": ("box",),
    "rights": ("rightsURI", "license"),
}
"""the facets by the names they have in addresses, and the fields whose values they are"""

DECADE = "decade"
_LONGEST = 200
_MOST_DECADES = 3
"""decades among which a date may be uncertain and still be filed under each"""

_TERMS = {term: facet for facet, terms in FACETS.items() for term in terms}


def facets(
    record: PublicRecord, frame: Frame, years: Iterable[int]
) -> tuple[tuple[str, str, str], ...]:
    """(facet, key, label) of a record, each key once; ``years`` are its first and last."""
    found: dict[tuple[str, str], str] = {}
    for one in record.statements:
        facet = _TERMS.get(one.term)
        label = _label(one.value, facet)
        if facet and label:
            found.setdefault((facet, _key(one.value, frame)), label)
    found.update(((DECADE, str(one)), f"{one}–{one + 9}") for one in _decades(years))
    return tuple((facet, key, label) for (facet, key), label in found.items() if key)


def facet_of(one: Statement, frame: Frame) -> tuple[str, str] | None:
    """(facet, key) under which a value is filed; None where it is filed under none."""
    facet = _TERMS.get(one.term)
    key = _key(one.value, frame) if facet and _label(one.value, facet) else ""
    return (facet, key) if facet and key else None


def _label(value: Value, facet: str | None) -> str:
    text = " ".join(str(value).split())[:_LONGEST]
    return language_name(text) if facet == "language" and text else text


def _key(value: Value, frame: Frame) -> str:
    """What tells a value from others: its place below the vocabularies, its URI, its name."""
    if value.uri:
        here = places.local(value.uri, frame.namespace)
        return here.removeprefix(places.VOCABULARY) if here else value.uri
    return fold_value(fold(str(value)))


def _decades(years: Iterable[int]) -> Iterator[int]:
    """The decades a record may be of, where that says anything."""
    ends = [year // 10 * 10 for year in years]
    if ends and max(ends) - min(ends) < 10 * _MOST_DECADES:
        yield from range(min(ends), max(ends) + 1, 10)
