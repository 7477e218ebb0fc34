"""What a reader looks for: the query as a search of the index, and the words to be lit."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol

import msgspec

from colophon.index.search import Among, Changed, HasWords, Join, Search
from colophon.index.search_words import UNSPACED, WORD, fold
from colophon.languages import every
from colophon.services.searching import grammar
from colophon.services.searching.dates import Dated, join_dates, years
from colophon.services.searching.grammar import Node, QueryGroup, Term, Without

COLUMNS: Mapping[str, str] = {
    "title": "title",
    "creator": "creator contributor",
    "topic": "subject",
    "publisher": "publisher",
    "place": "coverage",
    "description": "description",
    "rights": "rights",
    "identifier": "identifier",
}
"""fields of the grammar that are columns of the index"""
FILED = ("language", "genre", "series", "box")
"""fields of the grammar that are facets"""
_EVERYTHING = Changed()
_NOTHING = HasWords("")


@cache
def _function_words() -> frozenset[str]:
    return frozenset(map(fold, every("texts.unmatched")))


class QueryLexicon(Protocol):
    """What is asked of the index while a query is read."""

    def forms(self, word: str) -> Sequence[str]:
        """The words of the index of which this is a form."""

    def keys(self, field: str, words: str) -> tuple[str, ...]:
        """The keys of a facet whose labels have these words."""


class SearchQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A query as it was understood.

    ``search`` is None where everything is meant.  ``lit`` are the words found, folded, those
    that go on with a ``*``.  ``words`` are the single words looked for, ``dates`` what was
    taken for dates, both with their places in ``text``.
    """

    text: str = ""
    search: Search | None = None
    lit: frozenset[str] = frozenset()
    words: tuple[Term, ...] = ()
    dates: tuple[Dated, ...] = ()


def understand(text: str, lexicon: QueryLexicon) -> SearchQuery:
    """The search that somebody means; whatever is written means one."""
    text = text[: grammar.LONGEST].strip()
    node = grammar.read(text)
    if node is None:
        # signs alone: nothing that could be found, and not everything either
        return SearchQuery(text=text, search=_NOTHING if text else None)
    understanding = _Understanding(lexicon)
    search = understanding.of(node)
    return SearchQuery(
        text=text,
        search=search or _NOTHING,
        lit=frozenset(understanding.lit),
        words=tuple(understanding.words),
        dates=tuple(understanding.dates),
    )


class _Understanding:
    """The understanding of one query."""

    def __init__(self, lexicon: QueryLexicon) -> None:
        self._lexicon = lexicon
        self._unwanted = False
        self.lit: set[str] = set()
        self.words: list[Term] = []
        self.dates: list[Dated] = []

    def of(self, node: Node) -> Search | None:
        """The search for a part; None where there is nothing to look for."""
        if isinstance(node, QueryGroup) and node.how == "any":
            found = [search for part in node.parts if (search := self.of(part))]
            return _join_searches("or", found)
        parts = node.parts if isinstance(node, QueryGroup) else (node,)
        return self._all(parts)

    def _all(self, parts: Iterable[Node]) -> Search | None:
        wanted: list[Search] = []
        unwanted: list[Search] = []
        for part in _with_dates(parts):
            if isinstance(part, Without):
                self._unwanted = not self._unwanted
                search = self.of(part.part)
                self._unwanted = not self._unwanted
                unwanted += [search] if search else []
            else:
                search = self._one(part)
                wanted += [search] if search else []
        found = _join_searches("and", wanted)
        for one in unwanted:
            found = Join("not", found or _EVERYTHING, one)
        return found

    def _one(self, part: Node | Dated) -> Search | None:
        if isinstance(part, Dated):
            self.dates.append(part)
            if not part.exact:
                return part.years
            self._light(part.text)
            return Join("or", HasWords(part.text), part.years)
        return self._term(part) if isinstance(part, Term) else self.of(part)

    def _term(self, term: Term) -> Search | None:
        if term.field == "date":
            span = years(term.text)
            if span is None:
                return HasWords(term.text, "date", "phrase")
            self.dates.append(Dated(term.text, term.start, term.end, span))
            return span
        if term.field in FILED:
            keys = self._lexicon.keys(term.field, term.text)
            return Among(term.field, keys) if keys else _NOTHING
        return self._words(term, COLUMNS.get(term.field, ""))

    def _words(self, term: Term, column: str) -> Search | None:
        said = WORD.findall(fold(term.text))
        if not said:
            return None
        if term.phrase or (len(said) > 1 and "'" not in term.text and "’" not in term.text):
            for word in said:
                self._light(word)
            return HasWords(" ".join(said), column, "phrase")
        return _join_searches("and", [self._word(one, term, column) for one in _content(said)])

    def _word(self, word: str, term: Term, column: str) -> Search:
        if term.text.endswith("*"):
            self._light(f"{word}*")
            return HasWords(f"{word}*", column)
        # as it was written, where it is one word: stems need its accents
        written = term.text.strip(_SIGNS) if fold(term.text.strip(_SIGNS)) == word else word
        forms = self._lexicon.forms(written) if not _is_unspaced(word) else (word,)
        if not self._unwanted:
            self.words.append(term)
        for form in forms:
            self._light(form)
        return (
            HasWords(" ".join(forms), column, "any") if len(forms) > 1 else HasWords(word, column)
        )

    def _light(self, word: str) -> None:
        if not self._unwanted:
            self.lit.add(word)


_SIGNS = ".,;:!?*'’`´[]{}<>/\\&%$#@+=~^_…-"


def _is_unspaced(word: str) -> bool:
    return any(_UNSPACED(letter) for letter in word)


def _in_ranges(ranges: str) -> Callable[[str], bool]:
    parts = [ranges[at : at + 3] for at in range(0, len(ranges), 3)]
    return lambda letter: any(part[0] <= letter <= part[2] for part in parts)


_UNSPACED = _in_ranges(UNSPACED)


def _with_dates(parts: Iterable[Node]) -> list[Node | Dated]:
    """The parts, plain words in a row read for dates, small words left out beside others."""
    found: list[Node | Dated] = []
    row: list[Term] = []
    for part in (*parts, None):
        if isinstance(part, Term) and not part.field and not part.phrase:
            row.append(part)
            continue
        found += join_dates(row)
        row = []
        found += [part] if part is not None else []
    telling = [one for one in found if not _is_small(one)]
    return telling or found


def _is_small(part: Node | Dated) -> bool:
    return (
        isinstance(part, Term)
        and not part.phrase
        and not part.field
        and fold(part.text) in _function_words()
    )


def _content(words: list[str]) -> list[str]:
    """The words without articles and the like, unless there are no others."""
    return [word for word in words if word not in _function_words()] or words


def _join_searches(how: str, parts: Sequence[Search]) -> Search | None:
    """Searches joined, as a tree that is not deep."""
    if len(parts) < 3:
        return Join(how, *parts) if len(parts) == 2 else parts[0] if parts else None
    middle = len(parts) // 2
    left, right = _join_searches(how, parts[:middle]), _join_searches(how, parts[middle:])
    return Join(how, left, right) if left and right else left or right


def within(search: Search | None, facets: Mapping[str, Sequence[str]]) -> Search | None:
    """A search, narrowed to what is filed under any of the values of each facet."""
    parts = [Among(field, tuple(keys)) for field, keys in facets.items() if keys]
    return _join_searches("and", [*([search] if search is not None else []), *parts])
