"""What the describer of titles claims: where they stand, how they are set, what agrees."""

import re

from tests.describe.claims.claim import Claim, before, lines_about, marked, words

from colophon.describe.page.line_kinds import LineKind
from colophon.describe.page.title_page import TitlePage
from colophon.describe.title import agree
from colophon.model.document import Document, MarkKind
from colophon.model.record import Evidence

DESCRIBERS = ("title",)


def _only_heading(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    first = [one for one in document.marks_of(MarkKind.HEADING) if one.level == 1]
    return len(first) == 1 and first[0].start <= (evidence.start or 0) < first[0].end


def _opens(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return (evidence.start or 0) < 4_000 and marked(MarkKind.HEADING)(document, evidence, match)


def _largest(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """No heading of two words or more on the first page is set larger."""
    end = document.pages[0].end if document.pages else 4_000
    sized = [one for one in document.marks if one.size and one.start < end]
    own = [one.size for one in sized if one.start <= (evidence.start or 0) < one.end]
    larger = [one for one in sized if one.size > max(own, default=0) * 1.04]
    return bool(own) and all(len(words(document.text[one.start : one.end])) < 2 for one in larger)


def _first(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """Only short lines stand above: no paragraph of running text."""
    above = document.text[: evidence.start].split("\n")
    return all(len(words(one)) < 14 for one in above)


def _alone_over_text(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    above = [one for one in document.text[: evidence.start].split("\n") if one.strip()]
    return len(above) < 6


def _again(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The words stand once more behind the first page."""
    first = document.pages[0].end if document.pages else evidence.end or 0
    said = " ".join(words(evidence.quote))[:24]
    return said in " ".join(words(document.text[first:]))


def _below_title(document: Document, evidence: Evidence) -> bool:
    title = TitlePage(document).title
    return title is not None and title.end <= (evidence.start or 0)


def _before_origin(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The next line that is read is a byline, a name, an imprint or a date."""
    kinds = [
        kind
        for line, kind in TitlePage(document).lines
        if line.start >= (evidence.end or 0) and kind is not LineKind.SKIP
    ]
    origin = (LineKind.BYLINE, LineKind.NAME, LineKind.IMPRINT, LineKind.DATE)
    return _below_title(document, evidence) and kinds[0] in origin


def _before_text(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A line of several words follows."""
    below = lines_about(document, evidence, 3)[-2:]
    return _below_title(document, evidence) and any(len(words(one)) > 5 for one in below)


def _behind_or(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    near = words(before(document, evidence, 16))
    return bool(set(near) & {"or", "ou", "oder", "o", "ovvero", "of"})


def _byline(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return (evidence.start or 0) < 14_000 and any(map(str.isalpha, evidence.quote))


def _agrees(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """What the metadata says is the title of the page, or begins with it."""
    title = TitlePage(document).title
    printed = document.text[title.start : title.end] if title else ""
    return evidence.source != "text" and agree(evidence.quote, " ".join(printed.split()))


def _labelled(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return before(document, evidence, 30).rstrip().endswith(":")


CLAIMS = (
    Claim(r"The source marks it as title\.", marked(MarkKind.TITLE)),
    Claim(r"The source marks it as subtitle\.", marked(MarkKind.SUBTITLE)),
    Claim(r"It is the only heading of the first level\.", _only_heading),
    Claim(r"The text opens with this heading\.", _opens),
    Claim(r"It is set in the largest type of the first page\.", _largest),
    Claim(
        r"The first lines of the document that are neither imprint, name, date nor text\.", _first
    ),
    Claim(r"It is all that stands over the text\.", _alone_over_text),
    Claim(r"The running heads of the pages that follow repeat it\.", _again),
    Claim(r"A running head repeats it\.", _again),
    Claim(r"It stands between the title and the byline or imprint\.", _before_origin),
    Claim(r"It stands between the title and the text\.", _before_text),
    Claim(r"It stands behind “or” in the title\.", _behind_or),
    Claim(r"The byline as it stands in the document\.", _byline),
    Claim(r"The metadata of the file agrees\.", _agrees),
    Claim(r"A line of the text is labelled as its title\.", _labelled),
    Claim(r"The description printed in the document gives this title\.", _byline),
    Claim(
        r"The text states no title; the file names one\.",
        lambda document, evidence, match: (
            evidence.source != "text" and TitlePage(document).title is None
        ),
    ),
    Claim(
        r"Title supplied by cataloguer from the first words of the text\.",
        lambda document, evidence, match: evidence.inferred and (evidence.start or 0) < 4_000,
    ),
)

_BODY = (
    "The tap in the yard has been dry since the spring, and nobody has come to look at it.\n"
    "We carry our water from the pump behind the mill, and the pump is old and slow as well.\n"
)
SAMPLES = (
    f"Title: The Dry Tap\n\n{_BODY}",
    f"THE DRY TAP; OR, THE PUMP BEHIND THE MILL\n\nby Ada Rowe\n\n{_BODY}",
    f"THE DRY TAP\n\nA word to the water board\n\n{_BODY}",
    f"THE DRY TAP\n\nA word to the water board\n\nby Ada Rowe\n\n{_BODY}",
    _BODY,
)
"""texts that make each rule speak"""
