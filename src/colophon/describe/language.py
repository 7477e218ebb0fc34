"""The language of the text, several where whole paragraphs are in several."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from colophon.describe import Context, Describer
from colophon.describe.evidence.declared import canonical
from colophon.describe.evidence.making import embedded_evidence
from colophon.describe.wording.language_detection import Guess, guess, mostly
from colophon.model.document import Document
from colophon.model.language_tags import canonical as canonical_tag
from colophon.model.record import Evidence, Statement, Text

SAMPLE = 6_000
"""code points of each of the three samples (start, middle, end) of a long text"""
SHOWN = 200
"""code points of the words shown as evidence"""
MOST_LINES = 400
"""lines among which they are looked for"""
WINDOWS = 24
"""stretches of text looked at on their own to find further languages"""
SHARE = 0.12
"""part of the stretches that must be in a further language"""

_SOURCES = frozenset(
    "html:lang opf:dc:language html:meta/dc.language "
    "html:meta/content-language html:meta/og:locale html:meta/citation_language"
    " tei:langusage/language tei:text/lang markdown:front-matter/language "
    "markdown:front-matter/lang docx:core/dc:language odt:meta/dc:language xmp:dc:language "
    "json-ld:inlanguage pdf:lang pdf:catalog/lang".split()
)
_LINE = re.compile(r"[^\n]+")
_PARAGRAPH = re.compile(r"\n\s*\n")


class LanguageDescriber(Describer):
    """Reads the language off the words; what the file declares only supports it."""

    name = "language"
    terms = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The main language first, then those of at least an eighth of the text."""
        declared = list(_declared_languages(document))
        main, span = _main(document.text)
        if not main:
            for tag, evidence in declared[:1]:
                yield _statement(tag, (evidence,))
            return
        support = tuple(one for tag, one in declared if _same(tag, main.tag))
        finer = f"{main.tag}-"
        tag = next((tag for tag, _ in declared if tag.startswith(finer)), main.tag)
        evidence = self.quote(document, *span, main.confidence, main.note)
        yield _statement(tag, (evidence, *support))
        for other, place in _further(document.text, main.tag):
            note = "Whole paragraphs are in this language too."
            evidence = self.quote(document, *place, min(0.7, other.confidence), note)
            yield _statement(other.tag, (evidence,))


def _statement(tag: str, evidence: tuple[Evidence, ...]) -> Statement:
    return Statement(term="language", value=Text(text=tag), evidence=evidence)


def _same(one: str, other: str) -> bool:
    first, second = one.split("-")[0], other.split("-")[0]
    return first == second or {first, second} in ({"no", "nb"}, {"no", "nn"})


def _declared_languages(document: Document) -> Iterator[tuple[str, Evidence]]:
    for one in document.embedded:
        tag = canonical_tag(one.value) if canonical(one.source) in _SOURCES else ""
        tag = "el" if tag == "grc" else tag
        if tag and tag not in ("und", "zxx", "mul", "mis"):
            note = "Declared by the file."
            yield tag, embedded_evidence(one, method="language", confidence=0.6, note=note)


def _main(text: str) -> tuple[Guess | None, tuple[int, int]]:
    """The language of the samples together, and the first paragraph of some length to show."""
    if len(text) <= 3 * SAMPLE:
        sample = text
    else:
        middle = len(text) // 2
        sample = "\n".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))
    found = guess(sample)
    return found, _show_stretch(text, found.tag if found else "")


def _show_stretch(text: str, tag: str) -> tuple[int, int]:
    """A stretch of up to :data:`SHOWN` code points in the language, the first that is long enough.

    Where the rules recognise none, the longest line that they do not give to another language;
    where they give all to others, the longest.
    """
    best = otherwise = (0, 0)
    for found in islice(_LINE.finditer(text), MOST_LINES):
        start, end = _cut(text, *found.span())
        if text[start:end].isspace():  # set far in
            line = found.group()
            start, end = _cut(text, found.end() - len(line.lstrip()), found.end())
        if not any(map(str.isalpha, text[start:end])):
            continue
        otherwise = max(otherwise, (start, end), key=lambda one: one[1] - one[0])
        if end - start <= best[1] - best[0] + (20 if best[1] else 0):
            continue
        said = guess(text[start:end], ask=False)
        if said and not _same(said.tag, tag):
            continue
        if said and end - start > 60:
            return start, end
        best = (start, end)
    return best if best[1] else otherwise


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """At most :data:`SHOWN` code points from ``start``, ended between two words."""
    if end - start <= SHOWN:
        return start, end
    cut = text.rfind(" ", start, start + SHOWN)
    return start, cut if cut > start else start + SHOWN


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
            tally.setdefault(found.tag, []).append((found, _cut(text, start, end)))
    for places in sorted(tally.values(), key=len, reverse=True):
        if len(places) >= max(2, SHARE * len(windows)):
            yield next((one for one in places if _is_in(text, *one[1], one[0].tag)), places[0])


def _is_in(text: str, start: int, end: int, tag: str) -> bool:
    found = guess(text[start:end], ask=False)
    return found is not None and _same(found.tag, tag)


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


DESCRIBER = LanguageDescriber()
