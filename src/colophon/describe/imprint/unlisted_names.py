"""Places that no table has: told by where they stand, or by an abbreviation."""

import re
from collections.abc import Iterator

import msgspec

from colophon.dating.lexicon import names_month
from colophon.describe.imprint.imprint_names import may_be_name, stops
from colophon.describe.imprint.regions import OriginRegions
from colophon.model.folding import Folded


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] is a place of publication, or of a dateline."""

    start: int
    end: int
    rule: str
    confidence: float


_BEHIND = re.compile(
    r"""
    (?:,\s(?P<street>[^\n,]{0,30}\d[^\n,]{0,30}))?,\s
    (?P<place>[^\W\d_][^\W\d_'’-]+(?:\s[^\W\d_][^\W\d_'’-]+){0,2})
    (?=\.?\s*$|\.?\n|,?\s[^\n]{0,18}\d{4})
    """,
    re.MULTILINE | re.VERBOSE,
)
_LINE = re.compile(
    r"""
    \n(?P<place>[^\W\d_][^\W\d_'’-]+(?:\s[^\W\d_][^\W\d_'’-]+){0,2})[,.:]?\s
    (?:\d{4}|M[MDCLXVI. ]{3,16})\s*$
    """,
    re.MULTILINE | re.VERBOSE,
)


def unlisted_places(regions: OriginRegions, end: int, trust: float) -> Iterator[Spot]:
    """A place that no table has: ``Press, 9 Ferry Road, Dunmouth`` or ``Borgosalvia MMXVII``."""
    text = regions.document.text
    for pattern in (_BEHIND, _LINE):
        match = pattern.match(text, end, min(end + 120, len(text)))
        if match is None or regions.is_copied(match.start("place")):
            continue
        name = match["place"]
        if not all(word[0].isupper() for word in name.split()) or may_be_name(name):
            continue
        folded = Folded(name).text
        if next(stops().find(folded), None) is not None or names_month(folded.split()[0]):
            continue
        yield Spot(
            start=match.start("place"),
            end=match.end("place"),
            rule="the word behind the name of the publisher or printer, where places stand",
            confidence=round(trust * 0.7, 3),
        )
        return


_SHORT = re.compile(
    r"""
    (?<!\w)(?P<place>М|Л|СПб|СПБ|Спб|Пг|Пб)\.?(?:\s?[—-]\s?(?:М|Л)\.)?[,:]?\s{0,2}
    (?=(?:17|18|19|20)\d\d(?!\d))
    """,
    re.VERBOSE,
)


def abbreviated_places(regions: OriginRegions) -> Iterator[Spot]:
    """The Russian abbreviations before a year: ``М., 1911``, ``СПб. 1896``."""
    text = regions.document.text
    if not any(letter in text for letter in "МЛСП"):
        return
    for low, high in ((0, regions.body), (max(regions.tail, regions.body), len(text))):
        match = _SHORT.search(text, low, high)
        if match is not None and not regions.is_copied(match.start()):
            start, end = match.span("place")
            rule = "the abbreviation of a place before a year"
            yield Spot(start=start, end=end, rule=rule, confidence=0.7)
