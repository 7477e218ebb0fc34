"""Which heading of a page is its own title, and which is the name of its site.

The head of a page names its title for other sites (``og:title``, citation tags, JSON-LD)
and, with the site's name behind it, for the browser.  Where these agree on words that the
page shows, those words are the title, whatever stands in the first heading: templates put
the name of the site or of a menu there.

https://ogp.me/ · https://html.spec.whatwg.org/#the-title-element
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from colophon.model.document import Embedded, Mark, MarkKind

_TITLES = frozenset(
    "html:meta/og:title html:meta/twitter:title html:meta/citation_title html:meta/dc.title"
    " html:meta/dcterms.title json-ld:headline".split()
)
_SITES = frozenset(
    "html:meta/og:site_name html:meta/application-name json-ld:website/name"
    " json-ld:ispartof/name".split()
)
_PARTS = re.compile(r"\s+[|»«·•:–—-]+\s+|\s*[|»«]\s*|\s*::\s*")
"""what parts the title of a page from the name of its site"""
_LINE = re.compile(r"[^\n]+")
LONGEST = 60_000
"""characters of the text in which the title is looked for"""


def mark_title(text: str, marks: Sequence[Mark], embedded: Iterable[Embedded]) -> tuple[Mark, ...]:
    """The marks of a page with its title marked, and the headings of its site told apart."""
    beside = _Spans(one for one in marks if one.kind is MarkKind.NAVIGATION)
    kept = [one for one in marks if not (_names(one) and beside.hold(one.start))]
    title, sites = _told_apart(text, kept, embedded)
    if not title:
        return tuple(kept)
    found = [_as_header(one, text, title, sites) for one in kept]
    if not _is_sole_heading(text, found, title):
        place = _place(text, found, beside, title)
        if place:
            found.append(Mark(kind=MarkKind.TITLE, start=place[0], end=place[1]))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _names(mark: Mark) -> bool:
    return mark.kind in (MarkKind.HEADING, MarkKind.TITLE, MarkKind.SUBTITLE)


class _Spans:
    """The stretches that marks cover, those that overlap joined."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for one in sorted(marks, key=lambda each: each.start):
            if self._ends and one.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], one.end)
            else:
                self._starts.append(one.start)
                self._ends.append(one.end)

    def hold(self, offset: int) -> bool:
        """Whether an offset lies in one of them."""
        index = bisect_right(self._starts, offset) - 1
        return index >= 0 and offset < self._ends[index]


def _told_apart(
    text: str, marks: Sequence[Mark], embedded: Iterable[Embedded]
) -> tuple[str, frozenset[str]]:
    """The page's title and the names of its site, folded; ("", …) where the head is no help."""
    said = [(one.source.lower(), _folded(one.value)) for one in embedded]
    whole = next((one.value for one in embedded if one.source == "html:title"), "")
    parts = [part for part in map(_folded, _PARTS.split(whole)) if part]
    sites = frozenset(value for source, value in said if source in _SITES)
    shown = {_folded(text[one.start : one.end]) for one in marks if _names(one)}
    stated = (value for source, value in said if source in _TITLES and value not in sites)
    title = next((value for value in stated if value and _agree(value, whole, parts)), "")
    if len(parts) > 1 and title == parts[-1] and title not in shown and parts[0] in shown:
        title = ""  # a site that calls all its pages by its own name
    if not title:
        headed = [one for one in parts if one in shown and one not in sites]
        title = headed[0] if len(headed) > 1 or (headed and sites & shown) else ""
    return title, sites.union(one for one in parts if one not in title)


def _agree(title: str, whole: str, parts: Sequence[str]) -> bool:
    """Whether the browser's title holds that title, the site's name before or behind it."""
    folded = _folded(whole)
    return title in parts or folded.startswith(title) or folded.endswith(title)


def _as_header(mark: Mark, text: str, title: str, sites: frozenset[str]) -> Mark:
    """A heading of the first level that is the site's name is a running head."""
    words = _folded(text[mark.start : mark.end])
    if mark.kind is MarkKind.HEADING and mark.level == 1 and words in sites and words != title:
        return msgspec.structs.replace(mark, kind=MarkKind.HEADER)
    return mark


def _is_sole_heading(text: str, marks: Iterable[Mark], title: str) -> bool:
    """Whether the title needs no mark: it is marked, or it is the one heading of level 1."""
    named = [one for one in marks if one.kind is MarkKind.TITLE]
    heads = [one for one in marks if one.kind is MarkKind.HEADING and one.level == 1]
    alone = named or (heads if len(heads) == 1 else [])
    return any(_folded(text[one.start : one.end]) == title for one in alone)


def _place(text: str, marks: Iterable[Mark], beside: _Spans, title: str) -> tuple[int, int] | None:
    """Where the page shows its title: a heading first, else a line of its own."""
    for one in marks:
        if one.kind is MarkKind.HEADING and _folded(text[one.start : one.end]) == title:
            return one.start, one.end
    for start, end in _lines(text):
        if not beside.hold(start) and _folded(text[start:end]) == title:
            return start, end
    return None


def _lines(text: str) -> Iterator[tuple[int, int]]:
    for found in _LINE.finditer(text, 0, LONGEST):
        words = found.group()
        lead = len(words) - len(words.lstrip())
        yield found.start() + lead, found.start() + len(words.rstrip())


def _folded(words: str) -> str:
    """Letters and figures alone, in small letters."""
    return " ".join(re.findall(r"\w+", words.casefold()))
