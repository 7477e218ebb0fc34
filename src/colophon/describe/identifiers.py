# ruff: noqa: E501 (patterns read best unbroken)
"""Identifiers that stand in the document: ISBN, ISSN, DOI, ARK; and its digest."""

import base64
import re
from collections.abc import Iterable, Iterator

from colophon.describe import Context, Describer
from colophon.describe.evidence.making import at
from colophon.describe.imprint.domains import TOKEN
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document
from colophon.model.record import Evidence, Statement, Text

_WINDOW = 12_000
_ISBN = re.compile(
    r"(?i)\bISBN(?:-?1[03])?(?:\s*\([^)]{0,24}\))?[\s:.=]{0,4}((?:97[89][ -]?)?\d(?:[ -]?\d){8}[ -]?[\dXx])(?![\dXx])"
)
_ISSN = re.compile(
    r"(?i)\b(?:e-?)?ISSN(?:\s*\([^)]{0,24}\))?[\s:.=]{0,4}(\d{4})\s?[-–—]\s?(\d{3}[\dXx])(?![\dXx])"
)
_DOI = re.compile(r"(?i)(?:\bdoi[:\s]{1,3}|doi\.org/)(10\.\d{4,9}/[^\s\"<>|{}]{1,120})")
_ARK = re.compile(r"\bark:/?(\d{5,9})/([0-9A-Za-z=~*+@_$%.-]{2,64})")
_LABEL = re.compile(r"(?i)(?:doi)?[:\s]{0,2}(?:https?://(?:dx\.)?)?|\W*")
_MOST = 12


class Identifiers(Describer):
    """Reads numbers whose check digits agree; a DOI only where it is the document's own."""

    name = "identifiers"
    version = "1"
    terms = ("identifier",)
    after = ("publishers",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Identifiers in the regions of origin, then the digest of the file."""
        seen: set[str] = set()
        for value, start, end, trust, note in self._numbers(document, context):
            if value not in seen and len(seen) < _MOST:
                seen.add(value)
                evidence = at(
                    document,
                    start,
                    end,
                    method=self.name,
                    version=self.version,
                    confidence=trust,
                    note=note,
                )
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
            for match in _ISBN.finditer(text, start, end):
                number = isbn(match[1])
                if number:
                    note = "an ISBN whose check digit agrees"
                    yield f"urn:isbn:{number}", *match.span(1), 0.95, note
            for match in _ISSN.finditer(text, start, end):
                number = issn(match[1] + match[2])
                if number:
                    note = "an ISSN whose check digit agrees"
                    yield f"urn:issn:{number}", match.start(1), match.end(2), 0.9, note
        yield from _doi(document)
        for region in regions.all:
            if "ark:" not in text[region.start : region.end]:
                continue
            for match in _ARK.finditer(text, region.start, region.end):
                yield f"ark:{match[1]}/{match[2].rstrip('.')}", *match.span(), 0.85, "an ARK"
        yield from _own_address(document, regions.tail)

    def _digest(self, document: Document) -> Iterator[Statement]:
        try:
            digest = bytes.fromhex(document.sha256)
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
    r"(?i)(?:updates? to this (?:e?book|edition)|latest version|this (?:text|zine|pamphlet|document|article|book)[^.\n]{0,40}(?:online|available|found)|available (?:online )?at|originally (?:published|posted) (?:at|on)|online unter|en ligne|permalink)[^\n]{0,120}?\n?\s*(?=\S)"
)


def _own_address(document: Document, tail: int) -> Iterator[tuple[str, int, int, float, str]]:
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


def isbn(text: str) -> str:
    """The ISBN-13 of a number with a right check digit, else empty."""
    digits = re.sub(r"[ -]", "", text).upper()
    if re.fullmatch(r"\d{9}[\dX]", digits, re.ASCII):
        total = sum((10 - i) * (10 if d == "X" else int(d)) for i, d in enumerate(digits))
        if total % 11:
            return ""
        digits = "978" + digits[:9]
        return digits + str(-sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10)
    if not re.fullmatch(r"\d{13}", digits, re.ASCII):
        return ""
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return digits if total % 10 == 0 else ""


def issn(text: str) -> str:
    """The ISSN with its hyphen where the check digit is right, else empty."""
    digits = text.upper()
    if not re.fullmatch(r"\d{7}[\dX]", digits, re.ASCII):
        return ""
    total = sum((8 - i) * (10 if d == "X" else int(d)) for i, d in enumerate(digits))
    return f"{digits[:4]}-{digits[4:]}" if total % 11 == 0 else ""


DESCRIBER = Identifiers()
