"""Creative Commons licences named in words or by address → their URI.

The port and version of an address are kept: https://creativecommons.org/about/cclicenses/
"""

import re
from functools import cache

from colophon.languages import alternatives, every

_ADDRESS = re.compile(
    r"creativecommons\.org/(?:(?:licen[cs]es|l)/(?P<kind>(?:by|nc|nd|sa)(?:-(?:nc|nd|"
    r"sa))*)/(?P<version>\d\.\d)(?P<port>/(?:[a-z]{2}|scotland|igo)(?=[/\s.)]|$))?"
    r"|publicdomain/(?P<public>zero|mark)/1\.0)",
    re.IGNORECASE,
)
_DASH = "[-\u2010-\u2015]"
"""hyphens and dashes, as typesetting programs put them into codes"""
_VERSION = r"(?:[1-4]\.0|2\.[15])"
_CODE = re.compile(
    rf"""
    \bCC(?:{_DASH}|\s+)(?P<kind>BY(?:(?:{_DASH}|[ ])(?:NC|ND|SA))*)
    (?:(?:{_DASH}|[ ])+(?P<version>{_VERSION}))?
    \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ZERO = re.compile(rf"\bCC(?:{_DASH}|\s)?0(?:\s1\.0)?\b|\bCC(?:{_DASH}|\s)Zero\b", re.IGNORECASE)


@cache
def _named_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:creative\s+commons\s+|\bCC\s+)?{alternatives('rights.attribution')}"
        rf"(?P<parts>(?:[\s–-]{{1,3}}{alternatives('rights.conditions')})*)"
        rf"(?:[\s,]+(?P<version>{_VERSION}))?(?P<tail>[^\n.;]{{0,40}})",
        re.IGNORECASE,
    )


def licences(text: str) -> list[tuple[int, int, str]]:
    """(start, end, URI) of each licence named; a version not named is left out of words only."""
    found: list[tuple[int, int, str]] = []
    for match in _ADDRESS.finditer(text):
        if match["public"]:
            uri = f"https://creativecommons.org/publicdomain/{match['public'].lower()}/1.0/"
        else:
            port = f"{(match['port'] or '').strip('/').lower()}/" if match["port"] else ""
            uri = f"https://creativecommons.org/licenses/{match['kind'].lower()}/{match['version']}/{port}"
        found.append((match.start(), match.end(), uri))
    for match in _ZERO.finditer(text):
        found.append((*match.span(), "https://creativecommons.org/publicdomain/zero/1.0/"))
    for match in _CODE.finditer(text):
        version = match["version"] or _version(text, match.end())
        kind = _kind_of_code(match["kind"])
        if version and kind in _KINDS:
            found.append((*match.span(), f"https://creativecommons.org/licenses/{kind}/{version}/"))
    for match in _named_pattern().finditer(text):
        version = match["version"] or _version(match["tail"], 0)
        near = text[max(match.start() - 80, 0) : match.end() + 40]
        kind = _kind(match["parts"])
        if version and kind in _KINDS and _COMMONS.search(near):
            span = match.start(), match.start("tail")
            found.append((*span, f"https://creativecommons.org/licenses/{kind}/{version}/"))
    return sorted(found)


def _version(text: str, start: int) -> str:
    match = re.search(rf"(?<![\d.]){_VERSION}(?!\.?\d)", text[start : start + 40])
    return match.group() if match else ""


_COMMONS = re.compile(r"creative|\bcc\b", re.IGNORECASE)
_ORDER = ("by", "nc", "nd", "sa")
_KINDS = frozenset(("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd"))
"""the licences that there are: what allows no changes need not ask to share them alike"""


def _kind_of_code(code: str) -> str:
    """The parts of a code in the order of the addresses: ``BY-SA-NC`` is ``by-nc-sa``."""
    parts = re.findall("by|nc|nd|sa", code.lower())
    return "-".join(one for one in _ORDER if one in parts)


_PARTS = (
    ("rights.non_commercial_stems", "nc"),
    ("rights.unchanged_stems", "nd"),
    ("rights.share_alike_stems", "sa"),
)


def _kind(parts: str) -> str:
    words = re.sub(r"[^a-z]", "", parts.lower())
    kind = "by"
    for group, code in _PARTS:
        if any(stem in words for stem in every(group)):
            kind += f"-{code}"
    return kind
