"""The document's own citation: "Rhoads et al., (2022). Title. Journal, 5(47), 146. https://doi.org/…"."""

import re
from collections import Counter

import msgspec

from colophon.document import Document

_VOLUME = re.compile(
    r"(?P<title>[A-Z][^\n.,;:()\d]{6,80}?(?:(?:\s\d{1,3}\n)?\n[^\n.,;:()\d]{2,60}?)?),?"
    r"\s{1,2}(?:\d{1,3}\n\n)?"
    r"(?P<volume>\d{1,4})\s?\((?P<issue>[\w-]{1,8})\),\s{0,2}(?P<pages>[\w-]{1,12})"
)
_WINDOW = 12_000


class Host(msgspec.Struct, frozen=True, kw_only=True):
    """The periodical a paper appeared in; text[start:end] is its title as it stands."""

    title: str
    volume: str
    issue: str
    start: int
    end: int
    year: str = ""


def host(document: Document) -> Host | None:
    """The periodical of the citation that is repeated as a running line, or None."""
    text = document.text
    found: list[tuple[str, re.Match[str], int]] = []
    for start, stop in ((0, _WINDOW), (max(len(text) - _WINDOW, _WINDOW), len(text))):
        for match in _VOLUME.finditer(text[start:stop]):
            key = re.sub(r"\s+", " ", match.group())
            found.append((key, match, start))
    counted = Counter(key for key, _, _ in found)
    for key, match, offset in found:
        after = text[offset + match.end() : offset + match.end() + 60]
        own = re.search(r"doi\.org/(10\.\d{4,9}/\S+)", after)
        if counted[key] > 1 or (own and text.count(own[1].rstrip(".")) > 1):
            a, b = match.span("title")
            raw = text[offset + a : offset + b]
            a += len(raw) - len(raw.lstrip())
            year = re.findall(r"\((\d{4})\)", text[max(offset + a - 400, 0) : offset + a])
            return Host(
                # a page number may stand between the lines of a running foot
                title=re.sub(r"\s+", " ", re.sub(r"\s\d{1,3}\n\n", " ", raw)).strip(),
                volume=match["volume"],
                issue=match["issue"],
                start=offset + a,
                end=offset + b,
                year=year[-1] if year else "",
            )
    return None
