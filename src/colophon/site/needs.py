"""What pages depend on, told so that a change leads to the pages that it may change.

A need is one of

- ``#id``: what a record says;
- ``>uri``: which records point to a URI, and their titles;
- ``field=key``: which records are filed under a value of a facet, and their order;
- :data:`ORDER`: which records there are, under which values, and their order;
- :data:`ANY`: anything that is published.

What readers of the indexes are asked for gives the needs of a page, what was written of a
record before and now gives the needs that a change touches.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from colophon.index.search_tree import Among, Join, Search, YearRange
from colophon.site.state import Written
from colophon.site.words import MARK, SUM

ANY = "*"
ORDER = "+"
_ORDERS = frozenset(("title", "date"))
"""ways to sort that depend on what :func:`needs_touched` compares"""

Named = Mapping[str, Any]


def needs_of(method: str, given: tuple[Any, ...], named: Named, answer: Any) -> set[str]:
    """The needs of who asks a reader a question, and is answered so."""
    say = _SAID.get(method)
    return {ANY} if say is None else say(given, named, answer)


def _record(given: tuple[Any, ...], _: Named, __: Any) -> set[str]:
    return {f"#{given[0]}"}


def _titles(given: tuple[Any, ...], _: Named, __: Any) -> set[str]:
    return {f"#{id}" for id in given[0]}


def _count(given: tuple[Any, ...], _: Named, __: Any) -> set[str]:
    return _needs_of_facets(given[0] if given else None)


def _facet(given: tuple[Any, ...], named: Named, _: Any) -> set[str]:
    return _needs_of_facets(given[1] if len(given) > 1 else named.get("search"))


def _needs_of_finding(given: tuple[Any, ...], named: Named, answer: Any) -> set[str]:
    if named.get("by") not in _ORDERS:
        return {ANY}
    return _needs_of_facets(given[0]) | {f"#{id}" for id, _, _ in answer}


def _needs_of_looking(given: tuple[Any, ...], named: Named, answer: Any) -> set[str]:
    if named.get("by") not in (*_ORDERS, ""):
        return {ANY}
    return _needs_of_facets(given[0]) | {f"#{one.id}" for one in answer[1]}


def _label(given: tuple[Any, ...], _: Named, __: Any) -> set[str]:
    return {f"{given[0]}{MARK}{given[1]}"}


def _needs_of_pointing(given: tuple[Any, ...], _: Named, __: Any) -> set[str]:
    return {f">{given[0]}"}


def _needs_of_facets(search: Search | None) -> set[str]:
    """The needs of who asks which records a search finds."""
    match search:
        case None | YearRange():
            return {ORDER}
        case Among(field, keys):
            return {f"{field}{MARK}{key}" for key in keys}
        case Join(_, left, right):
            return _needs_of_facets(left) | _needs_of_facets(right)
    return {ANY}


_SAID: Mapping[str, Callable[[tuple[Any, ...], Named, Any], set[str]]] = {
    "item": _record,
    "offered": _record,
    "titles": _titles,
    "count": _count,
    "count_decades": _count,
    "facet": _facet,
    "find": _needs_of_finding,
    "look": _needs_of_looking,
    "label": _label,
    "point_to": _needs_of_pointing,
}


def needs_touched(before: Written | None, now: Written) -> Iterable[str]:
    """The needs that a record touches which was written anew."""
    yield ANY
    yield f"#{now.id}"
    old, new = _facets(before), _facets(now)
    if before is None or old != new or before.shown != now.shown:
        yield ORDER
        yield from old | new
    before_points, points = set(before.points if before else ()), set(now.points)
    retitled = before is None or before.shown != now.shown
    for uri in before_points | points if retitled else before_points ^ points:
        yield f">{uri}"


def _facets(one: Written | None) -> set[str]:
    """The values of facets that a record is filed under."""
    parted = (term.partition(MARK) for term in (one.terms if one else ()))
    return {f"{field}{MARK}{value[SUM:]}" for field, mark, value in parted if mark}
