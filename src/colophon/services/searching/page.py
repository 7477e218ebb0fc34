"""The page of results: what is found, by what it can be narrowed, and where to go on."""

from collections.abc import Iterator

import msgspec
from markupsafe import Markup, escape

from colophon.index.search import Facet, SearchHit, SearchReader
from colophon.index.search_words import fold
from colophon.model.characters import legal
from colophon.publish import places
from colophon.publish.texts import LanguageTexts
from colophon.services.answer import Answer
from colophon.services.linked_data.about import About
from colophon.services.linked_data.cards import Card, Cards
from colophon.services.linked_data.facet_names import FacetNames
from colophon.services.linked_data.views import PageView
from colophon.services.searching.request import ORDERS, SearchRequest
from colophon.services.searching.results import SHOWN, Results, label
from colophon.services.searching.snippets import SnippetPiece, light_words, snippet

OPEN = frozenset(("decade", "topic", "publisher", "place"))
"""the facets that are shown open"""
FILES = (("csv", "CSV"), ("ris", "RIS"), ("json", "JSON"), ("atom", "Atom"))
_TOLD = ("description", "subject", "other", "contributor", "coverage", "relation", "source")
"""the fields of which a piece may be shown, the first that has most of the words"""
_MOST_MAKERS = 4
_LONGEST_LINE = 120


class PageLink(msgspec.Struct, frozen=True):
    """A way on: ``text`` leads to ``href``; ``count`` records are there."""

    text: str
    href: str
    count: int = -1
    on: bool = False


class ShownHit(msgspec.Struct, frozen=True):
    """A hit as the page shows it."""

    href: str
    title: Markup
    makers: str
    imprint: str
    piece: Markup
    picture: str = ""
    inside: bool = False


class FacetBox(msgspec.Struct, frozen=True):
    """A facet as the page shows it; ``more`` leads to all its values."""

    field: str
    label: str
    values: list[PageLink]
    more: str
    open: bool


class ResultPages:
    """What pages of results are made with."""

    def __init__(self, reader: SearchReader, about: About, cards: Cards, names: FacetNames) -> None:
        self._reader = reader
        self._base = places.base(about.namespace)
        self._cards = cards
        self._names = names

    def page(self, results: Results, seen: PageView) -> Answer:
        """The page of results."""
        asked, t = results.asked, seen.t
        first, after = asked.start, asked.start + asked.limit
        meant = asked.with_query(results.meant).address() if results.meant else ""
        return seen.answer(
            "search.html",
            title=_title(asked, t),
            asked=asked,
            query=legal(results.query.text),
            total=results.total,
            first=first + 1,
            last=first + len(results.hits),
            hits=self._hits(results),
            boxes=list(self._boxes(results, t)),
            chosen=list(self._chosen_links(results, t)),
            dates=[_years(date.years.first, date.years.last, t) for date in results.query.dates],
            orders=list(_orders(asked, t)),
            meant=PageLink(results.meant, meant) if meant else None,
            attempts=[
                PageLink(t(f"search.try.{one.kind}", text=one.text), one.asked.address(), one.count)
                for one in results.attempts
            ],
            files=[PageLink(name, asked.address(f"records.{suffix}")) for suffix, name in FILES],
            everything=SearchRequest(language=asked.language).address(),
            previous=asked.address(start=max(first - asked.limit, 0)) if first else "",
            following=asked.address(start=after) if after < results.total else "",
            arguments=[(name, value) for name, value in asked.arguments() if name != "q"],
            canonical=self._base + asked.address(start=first),
        )

    def _hits(self, results: Results) -> list[ShownHit]:
        words = results.query.lit
        return [
            show_hit(one, self._cards.one(one.id, one.title, one.stamp), words)
            for one in results.hits
        ]

    def _boxes(self, results: Results, t: LanguageTexts) -> Iterator[FacetBox]:
        for field, values in results.facets.items():
            links = [self._value(results.asked, field, one, t) for one in values]
            more = results.asked.address(whole=field) if field in results.more else ""
            is_open = field in OPEN or any(one.on for one in links) or len(links) > SHOWN
            yield FacetBox(field, t(f"search.facet.{field}"), links, more, is_open)

    def _value(self, asked: SearchRequest, field: str, facet: Facet, t: LanguageTexts) -> PageLink:
        """A value to narrow the search to, or to be rid of."""
        on = facet.key in asked.facets.get(field, ())
        change = asked.without_value if on else asked.with_value
        return PageLink(
            self._label(field, facet, t), change(field, facet.key).address(), facet.count, on
        )

    def _label(self, field: str, facet: Facet, t: LanguageTexts) -> str:
        return legal(self._names.label(field, facet, t.language))

    def _chosen_links(self, results: Results, t: LanguageTexts) -> Iterator[PageLink]:
        """What the search is narrowed to, each with the way to be rid of it."""
        asked = results.asked
        for field, key in asked.chosen_values():
            text = self._label(field, Facet(key, label(self._reader, field, key), 0), t)
            href = asked.without_value(field, key).address()
            yield PageLink(f"{t(f'search.facet.{field}')}: {text}", href)


def _title(asked: SearchRequest, t: LanguageTexts) -> str:
    if asked.query:
        return t("search.title_of", query=legal(asked.query[:100]))
    return t("search.title") if any(asked.chosen_values()) else t("search.all")


def show_hit(hit: SearchHit, card: Card, words: frozenset[str]) -> ShownHit:
    """A hit with what was looked for lit."""
    texts: dict[str, list[str]] = {}
    for field, text in hit.texts:
        if "://" not in text:
            texts.setdefault(field, []).append(" ".join(text.split()))
    imprint = card.imprint or ", ".join(
        (*texts.get("publisher", ())[:1], *texts.get("date", ())[:1])
    )
    told = [text for field in _TOLD for text in texts.get(field, ())]
    described = texts.get("description", [])
    piece = snippet(told if words else described, words)
    if not any(one.lit for one in piece):
        piece = snippet(described, words) if described else []
    title = light_words(hit.title or hit.id, words)
    return ShownHit(
        href=places.record_path(hit.id),
        title=_mark_hits(title),
        makers=_line(_once(texts.get("creator", []))[:_MOST_MAKERS]),
        imprint=_line([imprint] if imprint else []),
        piece=_mark_hits(piece),
        picture=card.picture,
        inside=hit.document and bool(words) and not any(one.lit for one in (*title, *piece)),
    )


def _mark_hits(pieces: list[SnippetPiece]) -> Markup:
    """Pieces of a text as HTML, those that are lit marked."""
    said = (f"<mark>{escape(one.text)}</mark>" if one.lit else escape(one.text) for one in pieces)
    return Markup("".join(said))


def _line(parts: list[str]) -> str:
    line = " · ".join(legal(one) for one in parts)
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE].rstrip()} …"


def _once(names: list[str]) -> list[str]:
    """Names each once: a heading and the name as it stands on the item are the same words."""
    found: dict[frozenset[str], str] = {}
    for name in names:
        found.setdefault(frozenset(fold(name).replace(",", " ").split()), name)
    return list(found.values())


def _orders(asked: SearchRequest, t: LanguageTexts) -> Iterator[PageLink]:
    current = asked.sort or ("relevance" if asked.query else "title")
    for name in ORDERS:
        if name != "relevance" or asked.query:
            text = t(f"search.sort.{name}")
            yield PageLink(text, asked.with_sort(name).address(), on=name == current)


def _years(first: int, last: int, t: LanguageTexts) -> str:
    if first < -9000:
        return t("search.until", year=last)
    if last > 9000:
        return t("search.since", year=first)
    return str(first) if first == last else f"{first}–{last}"
