"""Which heading of a page is its own title, and which is the name of its site.

The head of a page names its title for other sites (``og:title``, citation tags, JSON-LD)
and, with the site's name behind it, for the browser.  Where these agree on words that the
page shows, those words are the title, whatever stands in the first heading: templates put
the name of the site or of a menu there.

https://ogp.me/ · https://html.spec.whatwg.org/#the-title-element
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import msgspec

from colophon.model.document import Embedded, Mark, MarkKind
from colophon.read._html_words import page_names

_TITLES = frozenset(
    "html:meta/og:title html:meta/twitter:title html:meta/citation_title html:meta/dc.title"
    " html:meta/dcterms.title json-ld:headline".split()
)
_SITES = frozenset(
    "html:meta/og:site_name html:meta/application-name json-ld:website/name"
    " json-ld:ispartof/name".split()
)
_PARTS = re.compile(
    r"""
    \s+[|»«·•:–—-]+\s+|\s*[|»«]\s*|\s*::\s*|(?<=[^\x00-\u2fff])_|_(?=[^\x00-\u2fff])
    """,
    re.VERBOSE,
)
"""what parts the title of a page from the name of its site"""
_LINE = re.compile(r"[^\n]+")
LONGEST = 60_000
"""characters of the text in which the title is looked for"""


def mark_title(text: str, marks: Sequence[Mark], embedded: Iterable[Embedded]) -> tuple[Mark, ...]:
    """The marks of a page with its title marked, and the headings of its site told apart."""
    beside = _MarkSpans(one for one in marks if one.kind is MarkKind.NAVIGATION)
    kept = [one for one in marks if not (_names(one) and beside.hold(one.start))]
    said = _HeadTitles(embedded)
    found = [_as_header(one, text, said) for one in kept]
    titled = any(one.kind is MarkKind.TITLE for one in found)
    place = _heading(text, found, said) or (None if titled else _line(text, beside, said))
    if place and not _is_sole_heading(found, place):
        found = [one for one in found if one.kind is not MarkKind.TITLE or _is(one, text, said)]
        found.append(Mark(kind=MarkKind.TITLE, start=place[0], end=place[1]))
    return tuple(sorted(found, key=lambda one: (one.start, -one.end)))


def _names(mark: Mark) -> bool:
    return mark.kind in (MarkKind.HEADING, MarkKind.TITLE, MarkKind.SUBTITLE)


class _MarkSpans:
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


class _HeadTitles:
    """What the head says: ``titles`` of the page, the likeliest first, and ``sites``, folded."""

    def __init__(self, embedded: Iterable[Embedded]) -> None:
        values = [(one.source.lower(), _fold_words(one.value)) for one in embedded]
        whole = next((one.value for one in embedded if one.source == "html:title"), "")
        named = {value for source, value in values if source in _SITES}
        parts = [
            one
            for one in map(_fold_words, _PARTS.split(whole))
            if one and one not in named and one not in page_names()
        ]
        stated = [
            value
            for source, value in values
            if source in _TITLES
            and value
            and value not in named
            and value not in page_names()
            and (not parts or _agree(value, whole, parts))
        ]
        if len(parts) > 1 and stated and stated[0] == parts[-1]:
            stated.append(parts[0])  # a site may call all its pages by its own name
        joined = [" ".join(parts[:end]) for end in range(len(parts), 0, -1)]
        self.titles = tuple(dict.fromkeys((*stated, *joined)))
        trailing = parts[1:] if stated else ()
        self.sites = named | {one for one in trailing if not any(one in each for each in stated)}


def _agree(title: str, whole: str, parts: Sequence[str]) -> bool:
    """Whether the browser's title holds that title, the site's name before or behind it."""
    folded = _fold_words(whole)
    return title in parts or folded.startswith(title) or folded.endswith(title)


def _as_header(mark: Mark, text: str, said: _HeadTitles) -> Mark:
    """A heading of the first level that is the site's name or a menu's is a running head."""
    if mark.kind is not MarkKind.HEADING or mark.level != 1:
        return mark
    words = _fold_words(text[mark.start : mark.end])
    is_site = words in said.sites and words not in said.titles[:1]
    is_site = is_site or (words in page_names() and bool(said.titles))
    return msgspec.structs.replace(mark, kind=MarkKind.HEADER) if is_site else mark


def _heading(text: str, marks: Sequence[Mark], said: _HeadTitles) -> tuple[int, int] | None:
    """The heading that is a title of the head, the likeliest title and the first heading."""
    ranked = []
    for one in marks:
        if one.kind in (MarkKind.HEADING, MarkKind.TITLE) and _is(one, text, said):
            words = _fold_words(text[one.start : one.end])
            rank = said.titles.index(words), one.kind is MarkKind.HEADING, one.start
            ranked.append((rank, (one.start, one.end)))
    return min(ranked)[1] if ranked else None


def _is(mark: Mark, text: str, said: _HeadTitles) -> bool:
    return _fold_words(text[mark.start : mark.end]) in said.titles


def _is_sole_heading(marks: Iterable[Mark], place: tuple[int, int]) -> bool:
    """Whether a place needs no mark: it is marked as title, or the one heading of level 1."""
    titles = [(one.start, one.end) for one in marks if one.kind is MarkKind.TITLE]
    heads = [
        (one.start, one.end) for one in marks if one.kind is MarkKind.HEADING and one.level == 1
    ]
    return place in titles or (not titles and heads == [place])


def _line(text: str, beside: _MarkSpans, said: _HeadTitles) -> tuple[int, int] | None:
    """The line of its own that is a title of the head, where no heading is."""
    wanted = [one for one in said.titles if one.count(" ") > 1]
    for found in _LINE.finditer(text, 0, LONGEST) if wanted else ():
        words = found.group()
        start = found.start() + len(words) - len(words.lstrip())
        if len(words) < 400 and not beside.hold(start) and _fold_words(words) in wanted:
            return start, found.start() + len(words.rstrip())
    return None


def _fold_words(words: str) -> str:
    """Letters and figures alone, in small letters."""
    return " ".join(re.findall(r"\w+", words.casefold()))
