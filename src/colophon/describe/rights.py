# ruff: noqa: E501 (patterns read best unbroken)
"""Rights: the document's own words, the signal they give, and what may be suggested from them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice

import msgspec

from colophon.describe import Context, Describer
from colophon.describe._authority import resolve
from colophon.describe._evidence import at
from colophon.describe._fold import Folded
from colophon.describe._imprint import Imprints
from colophon.describe._licences import licences
from colophon.describe._parties import agent, plausible, tidy, trimmed
from colophon.describe._phrasebook import Phrasebook
from colophon.describe._regions import Regions
from colophon.describe._rules import rights as tables
from colophon.describe._wording import stretch_of
from colophon.document import Document, MarkKind
from colophon.record import Concept, Link, Statement, Text

_WINDOW = 40_000
"""characters from each end in which words about rights are looked for"""
_MOST = 200
_LONGEST = 700
_SCHEME = "https://w3id.org/colophon/vocab/signals"


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] speaks of rights; ``signal`` is a slug of the signals."""

    start: int
    end: int
    signal: str
    phrase: str
    confidence: float


@lru_cache(maxsize=1)
def _signals() -> Phrasebook[str]:
    return Phrasebook([(word, slug) for slug, words in tables.SIGNALS for word in words])


class Rights(Describer):
    """Transcribes words about rights; never makes a dedication of "anti-copyright"."""

    name = "rights"
    version = "1"
    terms = ("rights", "rightsSignal", "rightsURI", "license", "rightsHolder")
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Words as transcribed, their signal, a licence that is named, a suggestion."""
        found = _found(document, context.analysis(Imprints, document).regions)
        if not found:
            return
        best = found[0]
        words = tidy(document.text[best.start : best.end])
        yield self._made(
            document, "rights", Text(text=words), best, "the document's own words about rights"
        )
        signal = Concept(
            uri=f"{_SCHEME}/{best.signal}",
            label=tables.LABELS[best.signal],
            language="en",
            scheme=_SCHEME,
            vocabulary="signals",
        )
        yield self._made(document, "rightsSignal", signal, best, f"the words “{best.phrase}”")
        yield from self._licence(document, best)
        yield from self._suggestion(document, best)
        notice = next((one for one in found if one.signal == "copyright-claimed"), best)
        yield from self._holder(document, notice, context)

    def _made(
        self,
        document: Document,
        term: str,
        value: Text | Concept | Link,
        found: Found,
        note: str,
        *,
        factor: float = 1.0,
        inferred: bool = False,
    ) -> Statement:
        evidence = at(
            document,
            found.start,
            found.end,
            method=self.name,
            version=self.version,
            confidence=round(found.confidence * factor, 3),
            note=note,
            inferred=inferred,
        )
        return Statement(term=term, value=value, evidence=(evidence,))

    def _licence(self, document: Document, found: Found) -> Iterator[Statement]:
        if found.signal not in ("cc-licence", "public-domain-claim"):
            return
        seen: set[str] = set()
        for start, end, uri in licences(document.text[found.start : found.end]):
            if uri in seen:
                continue
            seen.add(uri)
            here = msgspec.structs.replace(found, start=found.start + start, end=found.start + end)
            yield self._made(
                document, "license", Link(uri=uri), here, "the licence that the words name"
            )

    def _suggestion(self, document: Document, found: Found) -> Iterator[Statement]:
        suggested = tables.STATEMENTS.get(found.signal)
        if suggested:
            uri, label = suggested
            note = f"suggested only: {tables.REASONS[found.signal]}"
            yield self._made(
                document,
                "rightsURI",
                Link(uri=uri, label=label),
                found,
                note,
                factor=0.45,
                inferred=True,
            )

    def _holder(self, document: Document, found: Found, context: Context) -> Iterator[Statement]:
        stretch = document.text[found.start : found.end]
        match = _HOLDER.search(stretch)
        if not match:
            return
        a, b = trimmed(
            document.text, found.start + match.start("name"), found.start + match.end("name")
        )
        name = document.text[a:b]
        if not plausible(name) or "\n" in name.strip():
            return
        evidence = at(
            document,
            a,
            b,
            method=self.name,
            version=self.version,
            confidence=0.75,
            note="the name beside the © and its year",
        )
        value = resolve(context, agent(name, context.language))
        yield Statement(term="rightsHolder", value=value, evidence=(evidence,))


_HOLDER = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:by\s+)?(?:\d{4}(?:\s*[-–,]\s*\d{4})*,?\s*)(?:by\s+)?"
    r"(?P<name>[^\W\d_][^\n©]{2,70}?)(?=\s*(?:\.\s|\n|$|all rights|tous droits|alle rechte))",
    re.IGNORECASE,
)


def _found(document: Document, regions: Regions) -> list[Found]:
    """Stretches that speak of rights, the one that leads first."""
    text = document.text
    size = len(text)
    found: list[Found] = []
    # a short text is folded as a whole already
    head = regions.all[0]
    whole = regions.folded(head) if head.end == size else None
    windows = [(0, min(_WINDOW, size))]
    if size > _WINDOW:
        windows.append((max(size - _WINDOW, _WINDOW), size))
    skipped = [
        (mark.start, mark.end) for mark in document.marked(MarkKind.REFERENCES, MarkKind.QUOTATION)
    ]
    for start, end in windows:
        stretch = text[start:end]
        lower = stretch.lower()
        if not any(word in lower for word in _ANY):
            continue
        folded = whole if whole and end == size else Folded(stretch, start)
        signs = (
            (start + match.start(), start + match.end(), "copyright-claimed", "©")
            for match in re.finditer("©", stretch)
        )
        hits = (
            (folded.place(hit.start), folded.place(hit.end - 1) + 1, hit.meaning, hit.phrase)
            for hit in _signals().within(folded)
        )
        for a, b, slug, phrase in islice(chain(hits, signs), _MOST):
            one = (
                None
                if any(low <= a < high for low, high in skipped)
                else _judged(text, a, b, slug, phrase)
            )
            if one is not None:
                found.append(one)
    return sorted(found, key=lambda one: (-one.confidence, one.start))


_ANY = (
    "copyr", "copyl", "copyf", "copy this", "copy and", "copy it", "copier", "copieren", "kopier", "kopim", "copia", "cópia", "fotoc", "photoc", "©", "(c)", "rights", "rechte", "droits", "derechos",
    "diritt", "direitos", "δικαι", "repro", "ripro", "reprint", "nachdruck", "nadruk", "public domain", "domaine public", "gemeinfrei", "domínio", "dominio", "commons", "cc by", "cc-by", "cc0", "commerci",
    "kommerz", "profit", "sell", "for sale", "steal this", "pirate", "spread this", "permission", "αναδημ", "ελεύθερ", "αναπαρ", "прав", "перепеч", "распростр", "достояние", "propri", "propiedad",
    "act of congress", "クリエイティブ", "verbreit", "wrongs", "🄯", "ↄ", "anti", "@nti", "licen", "freely", "free to", "feel free", "auteursrecht", "urheber", "no part of", "overname", "divulga", "diffond", "difunde", "unlicense", "некоммер", "εμπορικ", "κοινό", "domein", "ánimo de lucro", "copiras", "копирайт",
)  # fmt: skip
"""beginnings, in small letters, of words about rights: without any there is nothing to look for"""
_ORDER = {slug: rank for rank, (slug, _) in enumerate(tables.SIGNALS)}
_RUNNING = re.compile(
    r"(?i)\b(?:about|debate|reform|policy|policies|issues?|question|history|concept|library|images?|photos?|scans?|infring\w+|violat\w+|material|images from)\b"
)
_OF_THIS = re.compile(
    r"(?i)\b(?:this (?:work|book|ebook|zine|pamphlet|text|publication|document|article|paper|leaflet|edition|poster|brochure)|authors? (?:of|retain)|the (?:source )?text|is licen[sc]ed|are licen[sc]ed|licen[sc]ed under|released? (?:the work )?under|shared with the public|available under|diese[rs]? (?:text|broschüre|werk|heft)|ce (?:texte|livre|document)|cette (?:brochure|œuvre)|este (?:texto|libro|livro|documento)|esta (?:obra|publicación)|questo (?:testo|libro|opuscolo)|quest'opera|deze (?:tekst|uitgave|brochure)|il presente|la presente obra)\b"
)
_ELSEWHERE = re.compile(
    r"(?i)\b(?:images? (?:is|are|courtesy)|photo|produced from|from scans|scanned images|generously|google print|made available by|transcri|in the public domain\.? you may|original (?:image|work)|cover (?:image|art|photo)|font|dataset|software|source code|course|github|materials)\b"
)


def _judged(text: str, start: int, end: int, signal: str, phrase: str) -> Found | None:
    a, b = stretch_of(text, start, end)
    words = text[a:b]
    line_start = text.rfind("\n", 0, start) + 1
    at_start = not text[line_start:start].strip(" _*#>([@©–-•")
    short = b - a < 160
    trust = 0.55
    if at_start:
        trust += 0.2
    if _OF_THIS.search(words):
        trust += 0.2
    if _heading(text, a):
        trust += 0.15
    if _ELSEWHERE.search(words):
        trust -= 0.25
    if signal == "copyright-claimed" and phrase in _BARE:
        if not _BARE[phrase].match(text, end, end + 14):
            return None
        trust += 0.1
    elif signal == "public-domain-claim" and not short and not _OF_THIS.search(words):
        trust -= 0.15
    if not at_start and not _OF_THIS.search(words) and _RUNNING.search(words):
        trust -= 0.25
    if signal in ("non-commercial-only", "free-to-copy") and not (
        at_start or short or _OF_THIS.search(words)
    ):
        trust -= 0.15
    if signal == "cc-licence" and licences(words):
        trust += 0.15
    if start > _HEADISH and start < len(text) - _HEADISH:
        trust -= 0.2
    trust -= 0.005 * _ORDER[signal]
    if trust < 0.5:
        return None
    return Found(
        start=a, end=b, signal=signal, phrase=phrase, confidence=round(min(trust, 0.95), 3)
    )


_BARE = {
    "copyright": re.compile(r"(?i)[\s:]{0,3}(?:©|\(c\)|by\b|(?:1[5-9]|20)\d\d)"),
    "(c)": re.compile(r"\s{0,2}(?:1[5-9]|20)\d\d"),
    "©": re.compile(r"\s{0,2}(?:(?:1[5-9]|20)\d\d|[A-ZÀ-Þ]|by\b)"),
}
"""what must follow a bare word or sign of copyright for it to be a notice"""
_HEADISH = 9_000
_HEADINGS = re.compile(
    r"(?i)(?:^|\n)[ \t#*_]{0,6}(?:licen[sc]e|copyright|uncopyright|rights|impressum|imprint|colophon|lizenz|licence|licencia|licenza|licença)[ \t:*_.]{0,6}\n\s*$"
)


def _heading(text: str, start: int) -> bool:
    return bool(_HEADINGS.search(text[max(start - 60, 0) : start]))


DESCRIBER = Rights()
