"""What is claimed of what can be counted: edition, issue, price, extent, genre, numbers."""

import re

from tests.describe.claims.claim import Claim, before, line_of, lines_about, words

from colophon.describe._rules import edition as tables
from colophon.describe.genre import FEWEST, MOST, WORDS
from colophon.describe.series import NUMBER_RULE as SERIES_NUMBER
from colophon.describe.series import RULE as SERIES
from colophon.model.document import Document
from colophon.model.record import Evidence
from colophon.model.standard_numbers import isbn_13, issn_valid

DESCRIBERS = ("edition", "extent", "genre", "identifiers", "series")
_SHORT = 110
"""characters of a short line"""


def _on_short_line(*patterns: str):
    """The line is short, and holds words of the kind that the note names."""

    def holds(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
        line = line_of(document, evidence).strip()
        folded = " ".join(evidence.quote.casefold().split())
        has = any(re.search(one, folded) for one in patterns)
        return len(line) <= _SHORT and has

    return holds


def _pages(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    count = int(evidence.quote.split()[0])
    return evidence.quote == ("1 page" if count == 1 else f"{count} pages") and (
        count == document.extent
    )


def _size(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    height, width = (10 * int(one) for one in re.findall(r"\d+", evidence.quote)[:2])
    alike = [
        page
        for page in document.pages
        if page.width
        and -12 < page.width - width < 2
        and -12 < (page.height or 0) - height < 2  # millimetres, centimetres rounded up
    ]
    sized = [page for page in document.pages if page.width]
    said = match.groupdict()
    if said.get("number"):
        return len(alike) == int(said["number"]) and len(sized) == int(said["all"])
    return len(alike) == len(sized) > 0


def _fewer(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    count = int(match["count"])
    return _pages(document, evidence, match) and count == document.extent < int(match["few"])


def _between(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    count = int(match["count"])
    bounds = (int(match["few"]), int(match["many"]))
    return bounds == (FEWEST, MOST) and bounds[0] <= count <= bounds[1] and count == document.extent


def _words(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The words are counted right, and fill as many pages as is said."""
    count = len(re.findall(r"\w+", document.text[:200_000]))
    pages = [max(1, -(-count // one)) for one in WORDS]
    said = [int(match["low"]), int(match["high"] or match["low"])]
    return not document.extent and int(match["words"]) == count and said == pages


def _has_number_near(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """A number stands on the line of the name, or below it."""
    near = lines_about(document, evidence, 1)
    return any(re.search(r"\d|\b[IVXL]+\b|Number", one) for one in near)


def _is_number(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return re.search(r"\d|\b[IVXL]+\b|Number", evidence.quote) is not None


def _kind_of_file(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return evidence.quote == document.media_type


def _has_words(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return _kind_of_file(document, evidence, match) and bool(document.text.strip())


def _isbn(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    written = re.sub(r"[^0-9Xx]", "", evidence.quote)
    return bool(isbn_13(written)) == (match["agrees"] == "agrees") and _labelled(
        document, evidence, "isbn"
    )


def _issn(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    written = re.sub(r" ?[-–—] ?", "-", evidence.quote)
    return issn_valid(written.upper()) == (match["agrees"] == "agrees") and _labelled(
        document, evidence, "issn"
    )


def _labelled(document: Document, evidence: Evidence, label: str) -> bool:
    return label in before(document, evidence, 40).casefold()


def _doi(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return evidence.quote.startswith("10.") and (evidence.start or 0) < 12_000


def _in_title(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return (evidence.start or 0) < 4_000 and len(words(evidence.quote)) <= 6


_SIGNS = {
    "edition": tables.EDITIONS,
    "series": tables.SERIES,
    "issue": tables.ISSUES,
    "price": tables.PRICES,
}


def _stems(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """The words of a series have a name, those of an issue a number, a sum an amount."""
    line = line_of(document, evidence).strip()
    return len(line) <= _SHORT and len(words(evidence.quote)) > 0


def _numbered(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return _stems(document, evidence, match) and bool(
        re.search(r"(?i)\d|\b[ivxlc]+\b|one|two|three|first|second|special", evidence.quote)
    )


def _sum(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    paid = r"\d|[£$€]|penn|penc|shill|free|libre|gratis|gratuit|kostenlos|spende|donat"
    return _stems(document, evidence, match) and bool(re.search(f"(?i){paid}", evidence.quote))


CLAIMS = (
    Claim(SERIES, _has_number_near),
    Claim(SERIES_NUMBER, _is_number),
    Claim(r"words of an edition on a short line of the title page or foot", _on_short_line(
        r"edi|ediz|aufl|ausg|druk|uitga|εκδ|изд|impress|print|tirage|reimp|ristampa|version"
    )),
    Claim(r"words of a series on a short line of the title page", _stems),
    Claim(r"a number of an issue on a short line of the head", _numbered),
    Claim(r"a sum on a short line of the title page or foot", _sum),
    Claim(r"the periodical in the document's own citation", _stems),
    Claim(r"volume and issue in the document's own citation", _numbered),
    Claim(r"The pages that the file has\.", _pages),
    Claim(r"The size of the pages(?:: [^.]+)?\.", _size),
    Claim(r"The size of (?P<number>\d+) of (?P<all>\d+) pages(?:: [^.]+)?\.", _size),
    Claim(r"The kind of file\.", _kind_of_file),
    Claim(r"Words to be read\.", _has_words),
    Claim(
        r"A kind of file that holds text; this one has no words\.",
        lambda document, evidence, match: (
            _kind_of_file(document, evidence, match) and not document.text.strip()
        ),
    ),
    Claim(
        r"An image without words\.",
        lambda document, evidence, match: not document.text.strip()
        and document.media_type.startswith("image/"),
    ),
    Claim(r"The title names this genre\.", _in_title),
    Claim(r"One sheet of A3 or larger is a poster\.", _pages),
    Claim(r"Fewer than (?P<few>\d+) pages make a leaflet; this has (?P<count>\d+)\.", _fewer),
    Claim(
        r"Pages from (?P<few>\d+) to (?P<many>\d+) make a pamphlet; this has (?P<count>\d+)\.",
        _between,
    ),
    Claim(
        r"The file has no pages; its (?P<words>\d+) words fill about (?P<low>\d+)"
        rf"(?: to (?P<high>\d+))? at {WORDS[0]} to {WORDS[1]} words a page\. .+ make a \w+\.",
        _words,
    ),
    Claim(r"an ISBN whose check digit (?P<agrees>agrees|disagrees)(?:, as it stands)?", _isbn),
    Claim(r"an ISSN whose check digit (?P<agrees>agrees|disagrees)(?:, as it stands)?", _issn),
    Claim(r"the DOI at the head of the document", _doi),
    Claim(r"an ARK", lambda document, evidence, match: "ark:" in evidence.quote),
    Claim(
        r"the address at which the document says that it stands",
        lambda document, evidence, match: re.search(r"\w\.\w", evidence.quote) is not None,
    ),
    Claim(
        r"the SHA-256 digest of the file \(RFC 6920\)",
        lambda document, evidence, match: evidence.source == "file" and len(document.sha256) == 64,
    ),
)  # fmt: skip

_BODY = "The tap in the yard has been dry since the spring, and nobody came to look at it. " * 4
SAMPLES = (
    " \n\n",
    "STILE LEAFLETS. Number Nine.\n\nOF BREAD AND BAKERS\n\nby Anna Moor\n\n"
    + "The bakers met at noon and went home.\n" * 9
    + "(Stile Leaflets; 9)\n",
    f"THE DRY TAP\n\nNo. 7, May 1968\n\n{_BODY}\n\nPrice 6d\n",
    f"THE DRY TAP\n\nSecond edition\n\nWater Tracts No. 3\n\n{_BODY}\n\nISBN 978-0-00-000013-2\n",
    f"THE DRY TAP\n\n{_BODY}\n\nISBN 978-0-00-000013-3\nISSN 2190-0028\n",
    f"THE DRY TAP\n\nhttps://doi.org/10.1234/tap.7\n\n{_BODY}\n\nark:/12345/tap7\n",
    f"Newsletter of the tenants\n\n{_BODY * 30}\n\nThis zine is online at www.tap.example/zine/7\n",
)
"""texts that make each rule speak"""
