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
_CODE = re.compile(
    r"""
    \bCC(?:[ -]|\s+)(?P<kind>BY(?:[ -](?:NC|ND|SA))*)(?:[ -]+(?P<version>[1-4]\.0))?
    \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ZERO = re.compile(r"\bCC[ -]?0(?:\s1\.0)?\b|\bCC[ -]Zero\b", re.IGNORECASE)


@cache
def _named_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:creative\s+commons\s+|\bCC\s+)?{alternatives('rights.attribution')}"
        rf"(?P<parts>(?:[\s–-]{{1,3}}{alternatives('rights.conditions')})*)"
        r"(?:[\s,]+(?P<version>[1-4]\.0))?(?P<tail>[^\n.;]{0,40})",
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
        if version:
            kind = re.sub(r"[ -]+", "-", match["kind"].lower())
            found.append((*match.span(), f"https://creativecommons.org/licenses/{kind}/{version}/"))
    for match in _named_pattern().finditer(text):
        version = match["version"] or _version(match["tail"], 0)
        near = text[max(match.start() - 80, 0) : match.end() + 40].lower()
        if version and ("creative" in near or "cc" in near):
            span = match.start(), match.start("tail")
            found.append(
                (*span, f"https://creativecommons.org/licenses/{_kind(match['parts'])}/{version}/")
            )
    return sorted(found)


def _version(text: str, start: int) -> str:
    match = re.search(r"(?<![\d.])[1-4]\.0(?![\d.])", text[start : start + 40])
    return match.group() if match else ""


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
