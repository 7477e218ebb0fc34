"""Identifiers that stand in the document: ISBN, ISSN, DOI, ARK; and its digest."""

import base64
import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.imprint.domains import TOKEN
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.model.record import Evidence, Statement, Text
from colophon.model.standard_numbers import incorrect, isbn_13, issn_valid

_WINDOW = 12_000
_DASH = "-\u00ad\u2010-\u2015\u2212"
"""hyphens, dashes and the minus, as typesetting programs put them between figures"""
_PART = rf"(?:[{_DASH}]\s?|[ \u00a0\u2009\u202f])?"
"""what parts the groups of an ISBN, also at the end of a line"""
_ISBN = re.compile(
    rf"""
    \b(?P<scheme>ISBN)(?:[ ]?[{_DASH}]?[ ]?1[03](?=[\s:.=(]))?(?:\s*\([^)]{{0,24}}\))?[\s:.=]{{0,4}}
    (?P<number>(?:97[89]{_PART})?[0-9](?:{_PART}[0-9]){{8}}{_PART}[0-9X])(?![0-9X])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ISSN = re.compile(
    rf"""
    \b(?P<scheme>(?:[ep][{_DASH}]?)?ISSN)(?:[{_DASH}]L)?(?:\s*\([^)]{{0,24}}\))?[\s:.=]{{0,4}}
    (?P<number>[0-9]{{4}}\s?[{_DASH}]?\s?[0-9]{{3}}[0-9X])(?![0-9X])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DOI = re.compile(r"(?i)(?:\bdoi[:\s]{1,3}|doi\.org/)(10\.\d{4,9}/[^\s\"<>|{}]{1,120})")
_ARK = re.compile(r"\bark:/?(\d{5,9})/([0-9A-Za-z=~*+@_$%.-]{2,64})")
_LABEL = re.compile(r"(?i)(?:doi)?[:\s]{0,2}(?:https?://(?:dx\.)?)?|\W*")
_MOST = 12
_AGREES = {
    "isbn": (0.95, "an ISBN whose check digit agrees"),
    "issn": (0.9, "an ISSN whose check digit agrees"),
}
_DISAGREES = {
    "isbn": (0.6, "an ISBN whose check digit disagrees, as it stands"),
    "issn": (0.6, "an ISSN whose check digit disagrees, as it stands"),
}
"""confidence and note; a number that disagrees may have been misread"""


class Identifiers(Describer):
    """Reads standard numbers, marking wrong ones; a DOI only where it is the document's own."""

    name = "identifiers"
    version = "2"
    terms = ("identifier",)
    after = ("publishers",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Identifiers in the regions of origin, then the digest of the file."""
        seen: set[str] = set()
        for value, start, end, trust, note in self._numbers(document, context):
            if value not in seen and len(seen) < _MOST:
                seen.add(value)
                evidence = self.quote(document, start, end, trust, note)
                yield Statement(term="identifier", value=Text(text=value), evidence=(evidence,))
        yield from self._digest(document)

    def _numbers(
        self, document: Document, context: Context
    ) -> Iterator[tuple[str, int, int, float, str]]:
        text = document.text
        regions = context.analysis(Imprints, document).regions
        for start, end in _windows(document):
            low = text[start:end].lower()
            if "isbn" not in low and "issn" not in low:
                continue
            for pattern in (_ISBN, _ISSN):
                yield from map(_number, pattern.finditer(text, start, end))
        yield from _doi(document)
        for region in regions.all:
            if "ark:" not in text[region.start : region.end]:
                continue
            for match in _ARK.finditer(text, region.start, region.end):
                yield f"ark:{match[1]}/{match[2].rstrip('.')}", *match.span(), 0.85, "an ARK"
        yield from _own_address(document)

    def _digest(self, document: Document) -> Iterator[Statement]:
        for sha256 in (document.sha256, *(one.sha256 for one in document.more)):
            yield from self._digest_of(sha256)

    def _digest_of(self, sha256: str) -> Iterator[Statement]:
        try:
            digest = bytes.fromhex(sha256)
        except ValueError:
            return
        name = base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")
        evidence = Evidence(
            method=self.name,
            version=self.version,
            confidence=1.0,
            source="file",
            note="the SHA-256 digest of the file (RFC 6920)",
        )
        value = Text(text=f"ni:///sha-256;{name}")
        yield Statement(term="identifier", value=value, evidence=(evidence,))


def _windows(document: Document) -> list[tuple[int, int]]:
    size = len(document.text)
    if size <= 2 * _WINDOW:
        return [(0, size)]
    return [(0, _WINDOW), (size - _WINDOW, size)]


def _number(match: re.Match[str]) -> tuple[str, int, int, float, str]:
    """An ISBN or ISSN; one that is wrong as it stands, marked as incorrect."""
    scheme = match["scheme"].lower()[-4:]
    written = re.sub(rf" ?[{_DASH}] ?", "-", " ".join(match["number"].split()))
    if scheme == "issn":
        written = f"{written[:4]}-{written[4:].lstrip(' -')}"
    right = isbn_13(written) if scheme == "isbn" else written.upper() * issn_valid(written)
    value = f"urn:{scheme}:{right}" if right else incorrect(scheme, written)
    trust, note = (_AGREES if right else _DISAGREES)[scheme]
    return value, *match.span("number"), trust, note


def _doi(document: Document) -> Iterator[tuple[str, int, int, float, str]]:
    """The DOI on a labelled line of the first page, or one that runs along at the foot."""
    text = document.text
    if "doi" not in text[:_WINDOW].lower():
        return
    first = document.pages[0].end if document.pages else min(len(text), 4_000)
    for match in _DOI.finditer(text, 0, min(first, _WINDOW)):
        doi = match[1].rstrip(".,;)")
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if _LABEL.fullmatch(line.strip()) or text.count(doi, 0, 200_000) > 2:
            span = match.start(1), match.start(1) + len(doi)
            yield (
                f"https://doi.org/{doi.lower()}",
                *span,
                0.9,
                "the DOI at the head of the document",
            )
            return


_ADDRESS = re.compile(
    r"(?i)(?:updates? to this (?:e?book|edition)|latest version|this (?:text|zine|"
    r"pamphlet|document|article|book)[^.\n]{0,40}(?:online|available|found)|available "
    r"(?:online )?at|originally (?:published|posted) (?:at|on)|online unter|en ligne|"
    r"permalink)[^\n]{0,120}?\n?\s*(?=\S)"
)


def _own_address(document: Document) -> Iterator[tuple[str, int, int, float, str]]:
    """An address that the last lines give as that of the document itself."""
    text = document.text
    start = max(len(text) - 4_000, 0)
    last = text[start:].lower()
    # the slow search only where one of its parts stands
    if not ("/" in last or "www" in last or "http" in last):
        return
    if not re.search(r"(?i)www|https?:|\w\.\w{2,6}/", text[start:]):
        return
    for match in _ADDRESS.finditer(text, start):
        address = TOKEN.search(text, match.end(), match.end() + 300)
        address = address or TOKEN.search(text, match.start(), match.end())
        if address and address["path"]:
            found = address.group().rstrip(".,;:")
            url = found if found.lower().startswith("http") else f"https://{found}"
            span = address.start(), address.start() + len(found)
            yield url, *span, 0.7, "the address at which the document says that it stands"
            return


DESCRIBER = Identifiers()
