"""Creative Commons licences named in words or by address → their URI.

The port and version of an address are kept: https://creativecommons.org/about/cclicenses/
"""

import re

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
_NAMED = re.compile(
    r"(?:creative\s+commons\s+|\bCC\s+)?(?:attribution|reconocimiento|atribuci[óo]n|"
    r"attribuzione|namensnennung|paternit[ée]|atribui[çc][ãa]o|naamsvermelding|"
    r"αναφορά δημιουργού)"
    r"(?P<parts>(?:[\s–-]{1,3}(?:non-?commercial|no\s?deriv(?:ative)?s?(?:\s+works)?|"
    r"share\s?-?alike|no\s?comercial|compartir\s?igual|sin\s?obra\s?derivada|"
    r"non\s?commerciale|condividi\s?allo\s?stesso\s?modo|nicht[\s-]?kommerziell|"
    r"keine\s?bearbeitungen?|weitergabe\s+unter\s+gleichen\s+bedingungen|"
    r"pas\s+d[’']utilisation\s+commerciale|partage\s+dans\s+les\s+mêmes\s+conditions|"
    r"pas\s+de\s+modification|n[ãa]o\s?comercial|compartilha\s?igual|"
    r"niet-?commercieel|gelijk\s?delen))*)"
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
    for match in _NAMED.finditer(text):
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
    (("noncommercial", "comercial", "commercial", "kommerziell", "commercieel"), "nc"),
    (("noderiv", "obraderivada", "bearbeitung", "modification"), "nd"),
    (("sharealike", "igual", "condividi", "weitergabe", "partage", "gelijkdelen"), "sa"),
)


def _kind(parts: str) -> str:
    words = re.sub(r"[^a-z]", "", parts.lower())
    kind = "by"
    for stems, code in _PARTS:
        if any(stem in words for stem in stems):
            kind += f"-{code}"
    return kind
