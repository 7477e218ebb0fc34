"""What the describer of places claims: beside whom or what a place stands."""

import re

from tests.describe.claims.claim import Claim, before, is_near_edge, line_of, words

from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document, MarkKind
from colophon.model.record import Evidence

DESCRIBERS = ("place",)
_ROLES = ("publisher", "printer", "distributor")


def _marked(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    start = evidence.start or 0
    return any(one.start <= start < one.end for one in document.marks_of(MarkKind.PLACE))


def _parties(document: Document) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in Imprints(document).parties if one.role in _ROLES]


def _before_maker(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return any(0 <= low - (evidence.end or 0) < 120 for low, _ in _parties(document))


def _behind_maker(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return any(0 <= (evidence.start or 0) - high < 160 for _, high in _parties(document))


def _year_behind(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A date stands within a few words behind the place."""
    behind = document.text[evidence.end or 0 : (evidence.end or 0) + 60]
    return re.search(r"\d{2,4}|[MDCLXVI][MDCLXVI. ]{3,}", behind) is not None


def _own_line(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    line = words(line_of(document, evidence))
    rest = [one for one in line if one not in words(evidence.quote) and len(one) > 2]
    return len(rest) <= 2 and is_near_edge(document, evidence, 60)


def _printing_behind(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    behind = document.text[evidence.end or 0 : (evidence.end or 0) + 30].casefold()
    return re.search(r"print|impr|gedr|getr|stamp|hedr", behind) is not None


def _printing_before(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    near = before(document, evidence, 60).casefold()
    return re.search(r"print|impr|gedr|getr|stamp|hedr|publish", near) is not None


def _dateline(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A date is beside the place, or a word such as “given at” before it."""
    led = words(before(document, evidence, 40))
    return _year_behind(document, evidence, match) or bool(led)


CLAIMS = (
    Claim(r"the source marks it as the place of publication", _marked),
    Claim(r"the place before the name of the publisher or printer", _before_maker),
    Claim(r"the place behind the name of the publisher or printer", _behind_maker),
    Claim(
        r"the word behind the name of the publisher or printer, where places stand",
        _behind_maker,
    ),
    Claim(r"a line of the title page with a place, a date after it", lambda doc, one, match: (
        _own_line(doc, one, match) and re.search(
            r"\d{2}|[MDCLXVI](?:[. ]{0,2}[MDCLXVI]){2}",
            doc.text[one.end or 0 : (one.end or 0) + 240]) is not None
    )),
    Claim(r"a place on a line of its own on the title page", _own_line),
    Claim(r"the place before “printed” or its like", _printing_behind),
    Claim(r"a place with a year right behind it in the head", _year_behind),
    Claim(r"the place of a dateline", _dateline),
    Claim(r"the place behind “printed at” or its like", _printing_before),
    Claim(
        r"the place before “ss\.” at the head of an order",
        lambda document, evidence, match: "ss" in document.text[
            evidence.end or 0 : (evidence.end or 0) + 8
        ].replace("ſ", "s"),
    ),
    Claim(r"the abbreviation of a place before a year", _year_behind),
)  # fmt: skip

_BODY = "The tap in the yard has been dry since the spring, and nobody came to look at it.\n" * 4
SAMPLES = (
    f"THE DRY TAP\n\n{_BODY}\nPublished by the Hollow Press, Leeds, 1968\n",
    f"THE DRY TAP\n\nLONDON\n1868\n\n{_BODY}",
    f"THE DRY TAP\n\nby Ada Rowe\n\nEDINBURGH\n\n{_BODY}",
    f"THE DRY TAP\n\nEdinburgh, 20. May 1661.\n\n{_BODY}",
    f"THE DRY TAP\n\nPrinted at Bristol in the year 1794.\n\n{_BODY}",
    f"THE DRY TAP\n\n{_BODY}\nLondon: Printed and sold at the Hollow Press. 1794.\n",
    f"London, ss.\n\nTHE DRY TAP\n\n{_BODY}",
    f"СУХОЙ КРАН\n\nМ., 1911\n\n{_BODY}",
)
"""texts that make each rule speak"""
