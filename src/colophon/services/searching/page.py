"""The page of results: what is found, by what it can be narrowed, and where to go on."""

from collections.abc import Iterator
from urllib.parse import urlencode

import msgspec

from colophon.index.search import Hit, SearchReader
from colophon.index.search_words import fold
from colophon.model.characters import legal
from colophon.publish import places
from colophon.publish.appearance import render
from colophon.publish.language_names import language_name
from colophon.publish.texts import Texts
from colophon.services.linked_data.about import About
from colophon.services.searching.request import ORDERS, Asked
from colophon.services.searching.results import SHOWN, Results, label
from colophon.services.searching.snippets import Piece, lit, snippet

FILES = (("csv", "CSV"), ("ris", "RIS"), ("json", "JSON"), ("atom", "Atom"))
_TOLD = ("description", "subject", "other", "contributor", "coverage", "relation", "source")
"""the fields of which a piece may be shown, the first that has most of the words"""
_MOST_MAKERS = 4
_LONGEST_LINE = 120


class Link(msgspec.Struct, frozen=True):
    """A way on: ``text`` leads to ``href``; ``count`` records are there."""

    text: str
    href: str
    count: int = -1
    on: bool = False


class Shown(msgspec.Struct, frozen=True):
    """A hit as the page shows it."""

    href: str
    title: list[Piece]
    makers: str
    imprint: str
    piece: list[Piece]


class Box(msgspec.Struct, frozen=True):
    """A facet as the page shows it; ``more`` leads to all its values."""

    field: str
    label: str
    values: list[Link]
    more: str
    open: bool


def page(results: Results, reader: SearchReader, about: About, t: Texts) -> bytes:
    """The page of results in the language of the texts."""
    asked = results.asked
    return render(
        "search.html",
        appearance=about.look,
        t=t,
        title=_title(asked, t),
        here="records",
        query_kept=_kept(asked),
        asked=asked,
        query=legal(results.query.text),
        total=results.total,
        first=asked.start + 1,
        last=asked.start + len(results.hits),
        hits=[shown(one, results.query.lit) for one in results.hits],
        boxes=list(_boxes(results, t)),
        chosen=list(_chosen(results, reader, t)),
        dates=[_years(date.years.first, date.years.last, t) for date in results.query.dates],
        orders=list(_orders(asked, t)),
        meant=Link(results.meant, asked.asking(results.meant).address()) if results.meant else None,
        attempts=[
            Link(t(f"search.try.{one.kind}", text=one.text), one.asked.address(), one.count)
            for one in results.attempts
        ],
        files=[Link(name, asked.address(f"records.{suffix}")) for suffix, name in FILES],
        everything=Asked(language=asked.language).address(),
        previous=_turned(asked, max(asked.start - asked.limit, 0)) if asked.start else "",
        following=_turned(asked, asked.start + asked.limit)
        if asked.start + asked.limit < results.total
        else "",
        arguments=[(name, value) for name, value in asked.arguments() if name != "q"],
        canonical=places.base(about.namespace) + asked.address(start=asked.start),
    )


def _kept(asked: Asked) -> str:
    """The search itself, as it is kept where the page is had in another language."""
    return urlencode([pair for pair in asked.arguments() if pair[0] != "lang"])


def _title(asked: Asked, t: Texts) -> str:
    if asked.query:
        return t("search.title_of", query=legal(asked.query[:100]))
    return t("search.title") if any(asked.chosen()) else t("search.all")


def _turned(asked: Asked, start: int) -> str:
    return asked.address(start=start)


def shown(hit: Hit, words: frozenset[str]) -> Shown:
    """A hit with what was looked for lit."""
    texts: dict[str, list[str]] = {}
    for field, text in hit.texts:
        if "://" not in text:
            texts.setdefault(field, []).append(" ".join(text.split()))
    imprint = [*texts.get("publisher", ())[:1], *texts.get("date", ())[:1]]
    told = [text for field in _TOLD for text in texts.get(field, ())]
    described = texts.get("description", [])
    piece = snippet(told if words else described, words)
    if not any(one.lit for one in piece):
        piece = snippet(described, words) if described else []
    return Shown(
        href=places.record_path(hit.id),
        title=lit(hit.title or hit.id, words),
        makers=_line(_once(texts.get("creator", []))[:_MOST_MAKERS]),
        imprint=_line(imprint),
        piece=piece,
    )


def _line(parts: list[str]) -> str:
    line = " · ".join(legal(one) for one in parts)
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE].rstrip()} …"


def _once(names: list[str]) -> list[str]:
    """Names each once: a heading and the name as it stands on the item are the same words."""
    found: dict[frozenset[str], str] = {}
    for name in names:
        found.setdefault(frozenset(fold(name).replace(",", " ").split()), name)
    return list(found.values())


def _boxes(results: Results, t: Texts) -> Iterator[Box]:
    asked = results.asked
    for field, values in results.facets.items():
        chosen = asked.facets.get(field, ())
        links = [
            Link(
                value_label(field, one.key, one.label, t),
                (
                    asked.without_value(field, one.key)
                    if one.key in chosen
                    else asked.with_value(field, one.key)
                ).address(),
                one.count,
                one.key in chosen,
            )
            for one in values
        ]
        more = asked.address(whole=field) if field in results.more else ""
        yield Box(
            field, t(f"search.facet.{field}"), links, more, bool(chosen) or len(links) > SHOWN
        )


def _chosen(results: Results, reader: SearchReader, t: Texts) -> Iterator[Link]:
    """What the search is narrowed to, each with the way to be rid of it."""
    asked = results.asked
    for field, key in asked.chosen():
        text = value_label(field, key, label(reader, field, key), t)
        yield Link(
            f"{t(f'search.facet.{field}')}: {text}", asked.without_value(field, key).address()
        )


def value_label(field: str, key: str, text: str, t: Texts) -> str:
    """What a value of a facet is called in a language."""
    if field == "language":
        return language_name(key)
    return legal(text)


def _orders(asked: Asked, t: Texts) -> Iterator[Link]:
    current = asked.sort or ("relevance" if asked.query else "title")
    for name in ORDERS:
        if name != "relevance" or asked.query:
            text = t(f"search.sort.{name}")
            yield Link(text, asked.sorted(name).address(), on=name == current)


def _years(first: int, last: int, t: Texts) -> str:
    if first < -9000:
        return t("search.until", year=last)
    if last > 9000:
        return t("search.since", year=first)
    return str(first) if first == last else f"{first}–{last}"
