"""What a search comes to: hits, facets, and what to try where there is nothing."""

from collections.abc import Iterator, Sequence

import msgspec

from colophon.index.search import Facet, Search, SearchHit, SearchReader
from colophon.publish.search_facets import DECADE
from colophon.services.searching.grammar import Term
from colophon.services.searching.query import SearchQuery, understand, within
from colophon.services.searching.request import NAMES, SearchRequest

SHOWN = 6
"""values of a facet that are shown at first"""
DECADES = 20
"""decades that are shown at first"""
WHOLE = 500
"""values of a facet that are shown at most"""
_ALL = 1 << 30
_TRIED = 6


class Attempt(msgspec.Struct, frozen=True):
    """Another search, and how many records it finds."""

    asked: SearchRequest
    text: str
    count: int
    kind: str
    """``word``, ``any``, ``facet`` (not narrowed by ``text``) or ``date`` (without one)"""


class Results(msgspec.Struct, frozen=True, kw_only=True):
    """What was found.

    ``facets`` are the values by field that a search can be narrowed by, each counted among
    what the others leave; ``more`` the fields that have more values than are shown;
    ``meant`` is the query as it may have been meant; ``attempts`` are what to try where
    nothing was found.
    """

    asked: SearchRequest
    query: SearchQuery
    total: int
    hits: Sequence[SearchHit]
    facets: dict[str, list[Facet]]
    more: frozenset[str] = frozenset()
    meant: str = ""
    attempts: tuple[Attempt, ...] = ()


def find(reader: SearchReader, asked: SearchRequest, *, facets: bool = True) -> Results:
    """Everything about a search."""
    understood_ = understand(asked.query, reader)
    search = within(understood_.search, asked.facets)
    by, down = asked.order
    total, hits = reader.look(search, asked.start, asked.limit, by=by, down=down)
    counted = dict(_facets(reader, asked, understood_.search)) if facets else {}
    meant = _meant_query(reader, asked, understood_)
    return Results(
        asked=asked,
        query=understood_,
        total=total,
        hits=hits,
        facets={field: values[: _limit(asked, field)] for field, values in counted.items()},
        more=frozenset(
            field for field, values in counted.items() if len(values) > _limit(asked, field)
        ),
        meant=meant,
        attempts=() if total else tuple(_attempts(reader, asked, understood_)),
    )


def _limit(asked: SearchRequest, field: str) -> int:
    if asked.whole == field:
        return WHOLE
    return DECADES if field == DECADE else SHOWN


def _facets(
    reader: SearchReader, asked: SearchRequest, search: Search | None
) -> Iterator[tuple[str, list[Facet]]]:
    for field in NAMES:
        others = {name: keys for name, keys in asked.facets.items() if name != field}
        narrowed = within(search, others)
        by = "label" if field == DECADE else "count"
        values = reader.facet(field, narrowed, 0, _limit(asked, field) + 1, by=by)
        chosen = asked.facets.get(field, ())
        missing = [key for key in chosen if key not in {one.key for one in values}]
        if missing:
            # what is chosen is shown, however few have it
            counts = {one.key: one.count for one in reader.facet(field, narrowed, 0, _ALL)}
            values = [
                Facet(key, label(reader, field, key), counts.get(key, 0)) for key in missing
            ] + values
        if len(values) > 1 or chosen:
            yield field, values


def _meant_query(reader: SearchReader, asked: SearchRequest, understood_: SearchQuery) -> str:
    """The query with the words that are in no record as they may have been meant.

    Empty where that would find nothing either.
    """
    text, changed = understood_.text, False
    for term in sorted(understood_.words, key=lambda one: -one.start):
        better = _better(reader, term)
        if better:
            text = text[: term.start] + better + text[term.end :]
            changed = True
    return text if changed and _attempt(reader, asked.with_query(text), text, "word").count else ""


def _better(reader: SearchReader, term: Term) -> str:
    if len(term.text) < 4 or not term.text.isalpha():
        return ""
    return reader.like(term.text)


def _attempts(
    reader: SearchReader, asked: SearchRequest, understood_: SearchQuery
) -> Iterator[Attempt]:
    """Searches that find something where this one finds nothing."""
    found = [*_less_narrow(reader, asked, understood_), *_less_said(reader, asked, understood_)]
    yield from [one for one in found if one.count][:_TRIED]


def _less_narrow(
    reader: SearchReader, asked: SearchRequest, understood_: SearchQuery
) -> Iterator[Attempt]:
    for field, key in asked.chosen_values():
        wider = asked.without_facet(field)
        count = reader.count(within(understood_.search, wider.facets))
        yield Attempt(wider, label(reader, field, key), count, "facet")


def _less_said(
    reader: SearchReader, asked: SearchRequest, understood_: SearchQuery
) -> Iterator[Attempt]:
    for date in understood_.dates:
        text = understood_.text
        rest = " ".join((text[: date.start] + " " + text[date.end :]).split())
        if rest:
            yield _attempt(reader, asked.with_query(rest), date.text, "date")
    said = [_better(reader, term) or term.text for term in understood_.words]
    words = list(dict.fromkeys(said))
    if len(words) > 1:
        for word in words:
            yield _attempt(reader, asked.with_query(word), word, "word")


def _attempt(reader: SearchReader, asked: SearchRequest, text: str, kind: str) -> Attempt:
    search = within(understand(asked.query, reader).search, asked.facets)
    return Attempt(asked, text, reader.count(search), kind)


def label(reader: SearchReader, field: str, key: str) -> str:
    """The label of a value of a facet; its key where no record has it."""
    return reader.label(field, key) or key
