"""The document's own citation: "Rhoads et al., (2022). Title. Journal, 5(47), 146. https://doi.org/…"."""

import re
from collections import Counter

import msgspec

from colophon.model.document import Document

_NUMBERS = re.compile(
    r"""
    (?P<volume>\d{1,4})\s?\((?P<issue>[\w-]{1,8})\),\s{0,2}(?P<pages>[\w-]{1,12})
    """,
    re.VERBOSE,
)
_TITLE = re.compile(
    # a page number may stand between the lines of a running foot
    r"(?P<title>[A-Z][^\n.,;:()\d]{6,80}(?:(?:\s\d{1,3}\n)?\n[^\n.,;:()\d]{2,60})?),?\s{1,2}(?:\d{1,3}\n\n)?$"
)
HOST = "the periodical that the document's own citation names as its host"
_WINDOW = 12_000
_MOST = 200


class Host(msgspec.Struct, frozen=True, kw_only=True):
    """The periodical a paper appeared in; text[start:end] is its title as it stands."""

    title: str
    volume: str
    issue: str
    start: int
    end: int
    year: str = ""


class Citation:
    """The periodical of the citation that runs along with a document, or None."""

    def __init__(self, document: Document) -> None:
        self.host = _host(document.text)


def _host(text: str) -> Host | None:
    found: list[tuple[str, re.Match[str]]] = []
    for start, stop in ((0, _WINDOW), (max(len(text) - _WINDOW, _WINDOW), len(text))):
        for match in _NUMBERS.finditer(text, start, stop):
            found.append((re.sub(r"\s+", " ", match.group()), match))
    counted = Counter(key for key, _ in found)
    for key, match in found[:_MOST]:
        after = text[match.end() : match.end() + 60]
        own = re.search(r"doi\.org/(10\.\d{4,9}/\S+)", after)
        if counted[key] > 1 or (own and text.count(own[1].rstrip("."), 0, 200_000) > 1):
            before = max(match.start() - 160, 0)
            title = _TITLE.search(text[before : match.start()])
            if title:
                return _make_host(text, before, title, match)
    return None


def _make_host(text: str, offset: int, title: re.Match[str], numbers: re.Match[str]) -> Host:
    start, end = offset + title.start("title"), offset + title.end("title")
    year = re.findall(r"\((\d{4})\)", text[max(start - 400, 0) : start])
    return Host(
        title=re.sub(r"\s+", " ", re.sub(r"\s\d{1,3}\n\n", " ", title["title"])).strip(),
        volume=numbers["volume"],
        issue=numbers["issue"],
        start=start,
        end=end,
        year=year[-1] if year else "",
    )
