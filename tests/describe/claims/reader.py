"""What the learnt reader claims: where a choice stands, the words beside it, what agrees."""

import re

from tests.describe.claims.claim import Claim, before, lines_about, words

from colophon.model.document import Document
from colophon.model.record import Evidence

DESCRIBERS = ("reader",)


def _head(document: Document, evidence: Evidence, phrase: str) -> bool:
    page = document.page_at(evidence.start or 0)
    near = (evidence.start or 0) <= len(document.text) - (evidence.end or 0)
    return ((evidence.start or 0) < 600 and near) or (page is not None and page.number == 1)


def _foot(document: Document, evidence: Evidence, phrase: str) -> bool:
    return len(document.text) - (evidence.end or 0) < 700


def _before(document: Document, evidence: Evidence, phrase: str) -> bool:
    return _has(before(document, evidence, 240), phrase)


def _behind(document: Document, evidence: Evidence, phrase: str) -> bool:
    end = evidence.end or 0
    return _has(document.text[end : end + 240], phrase)


def _inside(document: Document, evidence: Evidence, phrase: str) -> bool:
    return _has(evidence.quote, phrase)


def _next_line(document: Document, evidence: Evidence, phrase: str) -> bool:
    """The words stand on a neighbouring line, not on that of the choice."""
    height = evidence.quote.count("\n")
    lines = lines_about(document, evidence, height + 1)
    own = lines.index(next(one for one in lines if evidence.quote.split("\n")[0] in one))
    return any(_has(one, phrase) for at, one in enumerate(lines) if at < own or at > own + height)


def _repeated(document: Document, evidence: Evidence, phrase: str) -> bool:
    said = words(evidence.quote)[:1]
    return len(re.findall(re.escape(said[0]), document.text.casefold())) > 1


def _file_agrees(document: Document, evidence: Evidence, phrase: str) -> bool:
    said = " ".join(words(evidence.quote))
    return any(said == " ".join(words(one.value)) for one in document.embedded)


def _has(text: str, phrase: str) -> bool:
    return phrase.casefold() in " ".join(text.casefold().split())


def _nothing_more(document: Document, evidence: Evidence, phrase: str) -> bool:
    return True


_PARTS = (
    (r"of where it stands, at the head", _head),
    (r"of where it stands, at the foot", _foot),
    (r"of where it stands", _nothing_more),
    (r"of how it is set", _nothing_more),
    (r"the document repeats it", _repeated),
    (r"the metadata of the file says so too", _file_agrees),
    (r"of its year among the years named", lambda document, evidence, phrase: re.search(
        r"\d|[MDCLXVI]{2}", evidence.quote) is not None),
    (r"a rule reads it so too", _nothing_more),
    (r"it is announced by “(?P<phrase>[^”]+)”", _before),
    (r"of its word “(?P<phrase>[^”]+)”", _inside),
    (r"before it stands “(?P<phrase>[^”]+)”", _before),
    (r"behind it stands “(?P<phrase>[^”]+)”", _behind),
    (r"on a line next to it stands “(?P<phrase>[^”]+)”", _next_line),
)  # fmt: skip


def _each(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """Each part of the reason is known, and true."""
    rest = match["parts"]
    while rest:
        known = [(found, holds) for part, holds in _PARTS if (found := re.match(part, rest))]
        if not known:
            return False
        found, holds = max(known, key=lambda one: one[0].end())
        if not holds(document, evidence, found.groupdict().get("phrase") or ""):
            return False
        rest = re.sub(r"^(?:, | and )", "", rest[found.end() :])
    return True


def _undated(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return evidence.inferred and bool(evidence.alternatives)


CLAIMS = (
    Claim(r"Chosen because (?P<parts>.+)\.", _each),
    Claim(
        r"Of all that the document offers for this field it is the likeliest\.",
        lambda document, evidence, match: evidence.confidence < 1,
    ),
    Claim(r"no date is stated that is more often than not that of issue", _undated),
)

_BODY = "The tap in the yard has been dry since the spring, and nobody came to look at it.\n" * 4
SAMPLES = (
    (
        f"THE DRY TAP\n\nAn appeal to the water board\n\nby Ada Rowe\n\n{_BODY}\n"
        "Published by the Hollow Press, 9 Ferry Road, Lowtown.\nPrinted by Slow Bell. May 1968.\n"
    ),
    f"DER TROCKENE HAHN\n\n{_BODY}\nHerausgegeben vom Mieterrat Hofgasse\nDruck: Rote Schraube\n",
    "On hedges\n\nA hedge is a slow wall.\n\nPublished by Quill House, Otterham, 2019\n",
)
"""texts that make each rule speak"""
