"""The grammar of what readers write into a search field; whatever they write is read.

Words must all be there.  ``"words in quotes"`` stand together; ``-word`` must not be
there; ``one OR another``; ``title:word`` looks in a field; parentheses group; ``work*`` goes
on somehow.  The words of the grammar are data, of four languages at once (``words.json``).
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

import msgspec

from colophon.index.search_words import fold

LONGEST = 1_000
"""characters of a query that are looked at"""
MOST = 40
"""terms of a query that are looked at"""
_DEEPEST = 12

_QUOTES = '"„“”«»‟「」『』'
_SPACE = re.compile(r"[\s\x00-\x1f\x7f]+")
_NOT = re.compile(rf"[-−–](?=[(\w{_QUOTES}])")
_FIELD = re.compile(r"([^\W\d_]{2,20}):(?=[^\s:/])")
_PHRASE = re.compile(f"[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}]?")
_WORD = re.compile(rf"[^\s\x00-\x1f\x7f()|{_QUOTES}]+")


class GrammarWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the grammar: ``fields`` by what they may be called, folded."""

    fields: Mapping[str, str]
    joins: Mapping[str, str]
    short_of: frozenset[str]
    beyond: frozenset[str]


@cache
def words() -> GrammarWords:
    """The words of the grammar in all its languages."""
    said = msgspec.json.decode(files(__package__).joinpath("words.json").read_bytes())
    return GrammarWords(
        fields={
            fold(word): field for field, text in said["fields"].items() for word in text.split()
        },
        joins={word: how for how in ("or", "and", "not") for word in said[how].split()},
        short_of=frozenset(said["short_of"].split()),
        beyond=frozenset(map(fold, said["beyond"].split())),
    )


class Term(msgspec.Struct, frozen=True):
    """A word or a phrase at text[start:end] of the query, looked for in a field or in all."""

    text: str
    start: int
    end: int
    field: str = ""
    phrase: bool = False


class Without(msgspec.Struct, frozen=True):
    """That something must not be there."""

    part: "Node"


class QueryGroup(msgspec.Struct, frozen=True):
    """Parts that must be there, ``all`` or ``any``."""

    how: str
    parts: tuple["Node", ...]


Node = Term | Without | QueryGroup


class _QueryToken(msgspec.Struct, frozen=True):
    kind: str
    text: str
    start: int
    end: int


def read(text: str) -> Node | None:
    """The parts of a query; None where it has none.  Never fails."""
    return _GrammarReading(list(_tokens(text[:LONGEST]))).read()


def _tokens(text: str) -> Iterator[_QueryToken]:
    at, count = 0, 0
    while at < len(text) and count < MOST:
        token = _token(text, at)
        at = token.end
        if token.kind != "space":
            count += token.kind in ("word", "phrase")
            yield token


def _token(text: str, at: int) -> _QueryToken:
    space = _SPACE.match(text, at)
    if space:
        return _QueryToken("space", "", at, space.end())
    if text[at] in "()|":
        return _QueryToken({"|": "or"}.get(text[at], text[at]), text[at], at, at + 1)
    if _NOT.match(text, at):
        return _QueryToken("not", text[at], at, at + 1)
    field = _FIELD.match(text, at)
    if field and fold(field[1]) in words().fields:
        return _QueryToken("field", words().fields[fold(field[1])], at, field.end())
    phrase = _PHRASE.match(text, at)
    if phrase:
        return _QueryToken("phrase", phrase[1], at, phrase.end())
    word = _WORD.match(text, at)
    if word is None:
        return _QueryToken("space", "", at, at + 1)
    return _QueryToken(words().joins.get(word[0], "word"), word[0], at, word.end())


class _GrammarReading:
    """One pass over the tokens of a query; what does not fit is passed over."""

    def __init__(self, tokens: list[_QueryToken]) -> None:
        self._tokens = tokens
        self._at = 0

    def read(self) -> Node | None:
        """All of it."""
        found = []
        while self._at < len(self._tokens):
            part = self._any("", 0)
            found += [part] if part else []
            self._at += 1  # a parenthesis that nothing opened
        return _join_nodes("all", found)

    def _next(self, *kinds: str) -> _QueryToken | None:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token if token and token.kind in kinds else None

    def _any(self, field: str, depth: int) -> Node | None:
        parts = [self._all(field, depth)]
        while self._next("or"):
            self._at += 1
            parts.append(self._all(field, depth))
        return _join_nodes("any", [part for part in parts if part])

    def _all(self, field: str, depth: int) -> Node | None:
        parts: list[Node] = []
        while self._at < len(self._tokens) and not self._next("or", ")"):
            part = self._part(field, depth)
            parts += [part] if part else []
        return _join_nodes("all", parts)

    def _part(self, field: str, depth: int) -> Node | None:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind in ("word", "phrase"):
            return Term(token.text, token.start, token.end, field, token.kind == "phrase")
        if token.kind == "(" and depth < _DEEPEST:
            inside = self._any(field, depth + 1)
            self._at += bool(self._next(")"))
            return inside
        if not self._next("word", "phrase", "(", "field") or depth >= _DEEPEST:
            return None
        if token.kind == "not":
            part = self._part(field, depth + 1)
            return Without(part) if part else None
        return self._part(token.text, depth + 1) if token.kind == "field" else None


def _join_nodes(how: str, parts: list[Node]) -> Node | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return QueryGroup(how, tuple(parts))
