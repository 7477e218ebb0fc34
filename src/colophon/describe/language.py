"""The language of the text, several where whole paragraphs are in several."""

import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import at, embedded
from colophon.describe.wording.language_detection import Guess, guess, mostly
from colophon.model.document import Document
from colophon.model.record import Evidence, Statement, Text

SAMPLE = 6_000
"""code points of each of the three samples (start, middle, end) of a long text"""
WINDOWS = 24
"""stretches of text looked at on their own to find further languages"""
SHARE = 0.12
"""part of the stretches that must be in a further language"""

_SOURCES = frozenset(
    "html:lang opf:dc:language html:meta/dc.language html:meta/dcterms.language "
    "html:meta/content-language html:meta/og:locale html:meta/citation_language"
    " tei:langusage/language tei:text/lang markdown:front-matter/language "
    "markdown:front-matter/lang docx:core/dc:language odt:meta/dc:language xmp:dc:language "
    "json-ld:inlanguage pdf:lang pdf:catalog/lang".split()
)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_THREE = dict(
    one.split(":")
    for one in """
    eng:en fra:fr fre:fr deu:de ger:de spa:es ita:it por:pt nld:nl dut:nl ell:el gre:el
    rus:ru lat:la fin:fi swe:sv dan:da pol:pl ces:cs cze:cs hun:hu cat:ca epo:eo jpn:ja
    zho:zh chi:zh kor:ko ara:ar heb:he ukr:uk tur:tr grc:el
    """.split()
)
_PARAGRAPH = re.compile(r"\n\s*\n")


class Language(Describer):
    """Reads the language off the words; what the file declares only supports it."""

    name = "language"
    terms = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The main language first, then those of at least an eighth of the text."""
        declared = list(_declared(document))
        main, span = _main(document.text)
        if not main:
            for tag, evidence in declared[:1]:
                yield _statement(tag, (evidence,))
            return
        support = tuple(one for tag, one in declared if _same(tag, main.tag))
        tag = next((tag for tag, _ in declared if _same(tag, main.tag) and "-" in tag), main.tag)
        evidence = at(document, *span, method=self.name, confidence=main.confidence, note=main.note)
        yield _statement(tag if support else main.tag, (evidence, *support))
        for other, place in _further(document.text, main.tag):
            yield _statement(
                other.tag,
                (
                    at(
                        document, *place, method=self.name,
                        confidence=min(0.7, other.confidence),
                        note="Whole paragraphs are in this language too.",
                    ),
                ),
            )  # fmt: skip


def _statement(tag: str, evidence: tuple[Evidence, ...]) -> Statement:
    return Statement(term="language", value=Text(text=tag), evidence=evidence)


def _same(one: str, other: str) -> bool:
    return one.split("-")[0] == other.split("-")[0]


def _declared(document: Document) -> Iterator[tuple[str, Evidence]]:
    for one in document.embedded:
        if one.source.lower() not in _SOURCES or not _TAG.fullmatch(one.value.strip()):
            continue
        parts = one.value.strip().replace("_", "-").split("-")
        first = parts[0].lower()
        tag = "-".join([_THREE.get(first, first), *parts[1:]])
        if tag in ("und", "zxx", "mul", "mis"):
            continue
        yield tag, embedded(one, method="language", confidence=0.6, note="Declared by the file.")


def _main(text: str) -> tuple[Guess | None, tuple[int, int]]:
    """The language of the samples together, and the first paragraph of some length to show."""
    if len(text) <= 3 * SAMPLE:
        sample = text
    else:
        middle = len(text) // 2
        sample = "\n".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))
    found = guess(sample)
    return found, _shown(text)


def _shown(text: str) -> tuple[int, int]:
    """The first stretch of up to 200 code points with some words in it."""
    best = (0, 0)
    for found in re.finditer(r"[^\n]+", text[:4000]):
        if found.end() - found.start() > best[1] - best[0] + 20:
            best = found.span()
        if best[1] - best[0] > 60:
            break
    start, end = best
    if end - start > 200:
        cut = text.rfind(" ", start, start + 200)
        end = cut if cut > start else start + 200
    return start, end


def _further(text: str, main: str) -> Iterator[tuple[Guess, tuple[int, int]]]:
    """Languages other than the main one with an eighth of the stretches looked at."""
    windows = list(_windows(text))
    if len(windows) < 2:
        return
    tally: dict[str, list[tuple[Guess, tuple[int, int]]]] = {}
    for start, end in windows:
        if mostly(text[start:end], main):
            continue
        found = guess(text[start:end], ask=False)
        if found and found.confidence >= 0.8 and not _same(found.tag, main):
            tally.setdefault(found.tag, []).append((found, (start, min(end, start + 200))))
    for places in sorted(tally.values(), key=len, reverse=True):
        if len(places) >= max(2, SHARE * len(windows)):
            yield places[0]


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Evenly spread paragraphs, each cut at 600 code points; only those with some words."""
    spans = []
    at_ = 0
    for gap in _PARAGRAPH.finditer(text):
        if gap.start() - at_ >= 120:
            spans.append((at_, min(gap.start(), at_ + 600)))
        at_ = gap.end()
    if len(text) - at_ >= 120:
        spans.append((at_, min(len(text), at_ + 600)))
    step = max(1, len(spans) // WINDOWS)
    yield from spans[::step][:WINDOWS]


DESCRIBER = Language()
