"""Type and genre: DCMI type, genre by number of pages, genre that the title names.

Page counts follow the working definitions of the Library of Congress for printed
ephemera: a leaflet has fewer than five pages, a pamphlet five to 48.
"""

import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.extent import pages
from colophon.model.document import Document
from colophon.model.record import Concept, Evidence, Statement

DCMI = "http://purl.org/dc/dcmitype/"
AAT = "http://vocab.getty.edu/aat/"
LEAFLETS = (f"{AAT}300211825", "Leaflets")
PAMPHLETS = (f"{AAT}300220572", "Pamphlets")
POSTERS = ("http://id.loc.gov/authorities/genreForms/gf2014026152", "Posters")
FEWEST, MOST = 5, 48
"""pages of a pamphlet"""
WORDS = (450, 220)
"""words on a full page and on a page of a small booklet, to estimate pages from words"""
POSTER = 290 * 410
"""square millimetres from which one sheet is a poster (A3, less a trim)"""

_WORD = re.compile(r"\w+")


def _kind(document: Document) -> tuple[str, str, str] | None:
    """The DCMI type: address, label and reason; None of pages that nobody could read."""
    if document.text.strip():
        return f"{DCMI}Text", "Text", "Words to be read."
    if not document.pages and not document.media_type.startswith("image/"):
        return f"{DCMI}Text", "Text", "A kind of file that holds text; this one has no words."
    unread = any(page.legibility is not None for page in document.pages)
    if unread or not document.media_type.startswith("image/"):
        return None
    return f"{DCMI}StillImage", "Still image", "An image without words."


class Genre(Describer):
    """What kind of thing it is, with the rule that says so."""

    name = "genre"
    terms = ("type",)
    after = ("language", "title", "extent")

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The DCMI type first, then genres, the surest first."""
        if kind := _kind(document):
            uri, label, reason = kind
            evidence = Evidence(
                method=self.name, source="file", quote=document.media_type, note=reason
            )
            yield self._statement(context, (uri, label), 0.95, evidence)
        genres = [*self._genres_in_title(document, context), *self._by_pages(document, context)]
        yield from sorted(genres, key=lambda one: -one.confidence)

    def _by_pages(self, document: Document, context: Context) -> Iterator[Statement]:
        if document.extent:
            genre, rule = by_pages(document.extent, _area(document))
            if genre:
                evidence = Evidence(
                    method=self.name,
                    source="file",
                    quote=pages(document.extent),
                    note=rule,
                    inferred=True,
                )
                yield self._statement(context, genre, 0.6, evidence)
            return
        words = len(_WORD.findall(document.text[:200_000]))
        for genre, confidence, rule in by_words(words):
            evidence = Evidence(
                method=self.name, source="file", quote=f"{words} words", note=rule, inferred=True
            )
            yield self._statement(context, genre, confidence, evidence)

    def _genres_in_title(self, document: Document, context: Context) -> Iterator[Statement]:
        """Genre terms that stand in the title: ``A Petition of …``, ``Newsletter``."""
        vocabulary = context.vocabularies.get("genres")
        title = context.first("title")
        place = title.evidence[0] if title and title.evidence else None
        if not vocabulary or not place or place.start is None or place.inferred:
            return
        seen = set()
        for hit in vocabulary.match(place.quote, context.language or "en"):
            if hit.inner or hit.uri in seen or hit.uri.startswith(DCMI) or hit.exactness < 0.8:
                continue
            seen.add(hit.uri)
            start = place.start + hit.start
            evidence = self.quote(
                document, start, place.start + hit.end, 0.55, "The title names this genre."
            )
            yield self._statement(context, (hit.uri, hit.label), 0.55, evidence)

    def _statement(
        self, context: Context, genre: tuple[str, str], confidence: float, evidence: Evidence
    ) -> Statement:
        import msgspec

        uri, label = genre
        vocabulary = context.vocabularies.get("genres")
        entry = vocabulary.get(uri) if vocabulary else None
        shown = entry.label(context.config.language) if entry else None
        value = Concept(
            uri=uri,
            label=shown.text if shown else label,
            language=shown.language if shown else "en",
            scheme=vocabulary.uri if vocabulary and entry else "",
            vocabulary="genres",
        )
        evidence = msgspec.structs.replace(evidence, confidence=confidence)
        return Statement(term="type", value=value, evidence=(evidence,))


def by_pages(count: int, area: float) -> tuple[tuple[str, str] | None, str]:
    """The genre of so many pages of ``area`` square millimetres (0 where unknown), and its rule."""
    if count <= 2 and area >= POSTER:
        return POSTERS, "One sheet of A3 or larger is a poster."
    if count < FEWEST:
        return LEAFLETS, f"Fewer than {FEWEST} pages make a leaflet; this has {count}."
    if count <= MOST:
        return PAMPHLETS, f"Pages from {FEWEST} to {MOST} make a pamphlet; this has {count}."
    return None, ""


def by_words(words: int) -> Iterator[tuple[tuple[str, str], float, str]]:
    """Genre, confidence and rule where only words can be counted."""
    if words < 40:
        return
    few, many = (max(1, -(-words // one)) for one in WORDS)
    said = (
        f"The file has no pages; its {words} words fill about"
        f" {few if few == many else f'{few} to {many}'}"
        f" at {WORDS[0]} to {WORDS[1]} words a page. "
    )
    if many >= FEWEST and few <= MOST:
        sure = 0.5 if few >= FEWEST and many <= MOST else 0.4
        yield PAMPHLETS, sure, f"{said}Pages from {FEWEST} to {MOST} make a pamphlet."
    if few < FEWEST:
        sure = 0.5 if many < FEWEST else 0.35
        yield LEAFLETS, sure, f"{said}Fewer than {FEWEST} pages make a leaflet."


def _area(document: Document) -> float:
    first = document.pages[0] if document.pages else None
    return (first.width or 0.0) * (first.height or 0.0) if first else 0.0


DESCRIBER = Genre()
