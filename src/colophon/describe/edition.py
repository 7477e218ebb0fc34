"""Edition, series, issue and price, as they stand on the title page, the masthead or the foot."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from colophon.describe import Context, Describer
from colophon.describe._rules import edition as tables
from colophon.describe.imprint.citation import Citation
from colophon.describe.imprint.imprint_names import tidy
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.imprint.issue_numbers import issue_number
from colophon.describe.imprint.numbering import is_issue, is_series, lead
from colophon.describe.imprint.regions import RegionLine
from colophon.languages import word_pattern
from colophon.model.document import Document
from colophon.model.folding import Folded, fold_word
from colophon.model.record import Statement, Text

_PATTERNS = {
    "edition": tables.EDITIONS,
    "series": tables.SERIES,
    "issue": tables.ISSUES,
    "price": tables.PRICES,
}


_BEGINNING = r"(?:(?<!\w)|(?=[\u3041-\u9fff]))"
"""words begin behind what is no letter; those of Chinese and Japanese stand unparted"""


@cache
def _pattern(term: str) -> re.Pattern[str]:
    words = "|".join(f"(?:{one})" for one in _PATTERNS[term])
    return re.compile(rf"{_BEGINNING}(?:{words})")


def _label(words: str) -> int:
    """The length of a label such as “Price:” before a sum."""
    found = re.match(tables.PRICE_LABELS, words)
    return found.end() if found and found.end() < len(words) else 0


_LEADS = {"series": lead, "price": _label}
"""field → how many characters of a match lead to its value"""
_stems = word_pattern(r"\d|[£$€]|{editions.stems}", spelt=fold_word)
"""A line without any of these states none of the four."""
_free = word_pattern(r"\d|{editions.free}", spelt=fold_word)
_TRUST = {"edition": 0.75, "series": 0.6, "issue": 0.65, "price": 0.65}
_RULES = {
    "edition": "words of an edition on a short line of the title page or foot",
    "series": "words of a series on a short line of the title page",
    "issue": "a number of an issue on a short line of the head",
    "price": "a sum on a short line of the title page or foot",
}


class Edition(Describer):
    """Reads short lines of title page, masthead and foot; running text is left alone."""

    name = "edition"
    version = "1"
    terms = ("edition", "series", "issue", "price", "isPartOf")
    after = ("publishers",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """At most one value a field; the host periodical from the document's citation."""
        imprints = context.analysis(Imprints, document)
        done: set[str] = set()
        for number, line in enumerate(_lines(imprints)):
            folded = Folded(line.text, line.start)
            has_stem = _stems().search(folded.text) is not None
            for term in _PATTERNS if has_stem else ():
                match = _pattern(term).search(folded.text) if term not in done else None
                if match and _fits(term, folded.text, match) and _means(term, line, folded, match):
                    done.add(term)
                    start, end = folded.place(match.start()), folded.place(match.end() - 1) + 1
                    start += _LEADS[term](match.group()) if term in _LEADS else 0
                    yield self._statement(document, term, start, end, _TRUST[term], _RULES[term])
            if "issue" not in done and has_stem:
                for start, end in _numbered_names(line, folded):
                    done.add("issue")
                    yield self._statement(document, "issue", start, end, NUMBERED, NUMBERED_NOTE)
            if "issue" not in done:
                yield from self._numbers_in_words(document, line, folded, number < MASTHEAD, done)
        yield from self._host(document, context, done)

    def _numbers_in_words(
        self, document: Document, line: RegionLine, folded: Folded, masthead: bool, done: set[str]
    ) -> Iterator[Statement]:
        """The number of an issue in words, in Chinese, or behind the name of the serial."""
        found = issue_number(folded.text, masthead)
        if found is None:
            return
        start, end = folded.place(found.start), folded.place(found.end - 1) + 1
        if not is_issue(line.text, start - line.start, end - line.start):
            return
        done.add("issue")
        made = self._statement(document, "issue", start, end, NUMBERED, _RULES["issue"])
        yield msgspec.structs.replace(made, value=Text(text=found.number))

    def _statement(
        self, document: Document, term: str, start: int, end: int, trust: float, note: str
    ) -> Statement:
        text = document.text
        while end > start and text[end - 1] in " .,;:])":
            end -= 1
        while start < end and text[start] in " .,;:_*":
            start += 1
        evidence = self.quote(document, start, end, trust, note)
        return Statement(term=term, value=Text(text=tidy(text[start:end])), evidence=(evidence,))

    def _host(self, document: Document, context: Context, done: set[str]) -> Iterator[Statement]:
        cited = context.analysis(Citation, document).host
        if cited is None:
            return
        note = "the periodical in the document's own citation"
        yield self._statement(document, "isPartOf", cited.start, cited.end, 0.85, note)
        if "issue" not in done:
            start = document.text.find(cited.volume, cited.end, cited.end + 12)
            end = document.text.find(")", start, start + 24) + 1
            if start > 0 and end > start:
                note = "volume and issue in the document's own citation"
                yield self._statement(document, "issue", start, end, 0.8, note)


def _lines(imprints: Imprints) -> Iterator[RegionLine]:
    regions = imprints.regions
    for line in regions.lines(regions.all[0]):
        inside = line.start <= regions.body and not regions.is_copied(line.start)
        if inside and len(line.text) <= 110:
            yield line
    for line in regions.last_lines:
        if line.start >= regions.tail and line.start > regions.body and len(line.text) <= 110:
            yield line


def _numbered_names(line: RegionLine, folded: Folded) -> Iterator[tuple[int, int]]:
    """The number on a line that is the name of a series or serial with its number."""
    match = _series_numbers().fullmatch(folded.text.strip(" |*_#"))
    if match is None or len(re.findall(r"[^\W\d_]{2,}", match.group())) > _WORDS:
        return
    group = next(one for one in ("series", "worded", "behind") if match[one])
    place = folded.text.find(match.group())
    start, end = (folded.place(place + one) for one in match.span(group))
    begun = folded.place(place + match.start("label")) if group == "worded" else start
    alone = (group != "worded" and line.text.lstrip()[:1] != "(") or is_issue(
        line.text, begun - line.start, end - line.start
    )
    if alone and not _YEAR.fullmatch(match[group]):
        yield start, end


MASTHEAD = 5
"""lines of a head in which a name may stand with a number behind it"""
_WORDS = 9
"""words of a line that names a series, at most"""
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
NUMBERED = 0.6
NUMBERED_NOTE = "the number behind the name of a series or serial, on a line of its own"


@cache
def _series_numbers() -> re.Pattern[str]:
    return re.compile(tables.SERIES_NUMBERS)


def _means(term: str, line: RegionLine, folded: Folded, match: re.Match[str]) -> bool:
    """Whether a number is that of an issue, and words are the name of a series."""
    if term not in ("issue", "series"):
        return True
    start, end = (folded.place(at) - line.start for at in match.span())
    return (is_issue if term == "issue" else is_series)(line.text, start, end)


def _fits(term: str, line: str, match: re.Match[str]) -> bool:
    """Whether a match is about all that its line says."""
    rest = line[: match.start()] + " " + line[match.end() :]
    words = re.findall(r"[^\W\d_]{3,}", rest)
    if term == "price":
        told = _free().search(match.group())
        return bool(told) and len(words) <= 6
    if term == "issue":
        return len(words) <= 7
    if term == "series":
        return len(re.findall(r"\w+", match.group())) <= 9
    return len(words) <= 10


DESCRIBER = Edition()
