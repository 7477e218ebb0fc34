"""CQL, the Contextual Query Language, read into a tree.

What the grammar calls a search clause, booleans with their modifiers, parentheses, prefix
assignments (skipped), quoted and bare terms, and ``sortby``.

http://www.loc.gov/standards/sru/cql/spec.html ·
http://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/searchRetrieve-v1.0-part5-cql.html
"""

import re
from collections.abc import Iterator

import msgspec

from colophon.services.sru.diagnostics import DiagnosticCode, SruFault

_TOKEN = re.compile(
    r"""
    \s*
    (?:
        (?P<quoted>"(?:[^"\\]|\\.)*")
      | (?P<sign><=|>=|<>|==|[()=<>/])
      | (?P<word>[^\s()=<>"/]+)
      | (?P<bad>.)
    )
    """,
    re.DOTALL | re.VERBOSE,
)
_BOOLEANS = frozenset(("and", "or", "not", "prox"))
_LONGEST = 4_000
_DEEPEST = 50
_MOST = 100


class CqlClause(msgspec.Struct, frozen=True):
    """``index relation term``; ``modifiers`` are those of the relation, lower case."""

    term: str
    index: str = "cql.serverchoice"
    relation: str = "="
    modifiers: tuple[str, ...] = ()


class Boolean(msgspec.Struct, frozen=True):
    """Two queries joined by ``and``, ``or``, ``not`` or ``prox``."""

    operator: str
    left: "Node"
    right: "Node"


Node = CqlClause | Boolean


class CqlQuery(msgspec.Struct, frozen=True):
    """A query, and the indexes to sort by: (index, modifiers)."""

    node: Node
    sort: tuple[tuple[str, tuple[str, ...]], ...] = ()


class _CqlToken(msgspec.Struct, frozen=True):
    """A token: ``text`` without quotes, ``kind`` is ``word``, ``quoted`` or ``sign``."""

    text: str
    kind: str


_END = _CqlToken("", "end")


def read(text: str) -> CqlQuery:
    """The query in a text; raises :class:`SruFault` where it is none."""
    if len(text) > _LONGEST:
        raise SruFault(DiagnosticCode.TOO_MANY_CHARACTERS, str(_LONGEST))
    reader = _TokenReader(list(_tokens(text)))
    return reader.query()


def _tokens(text: str) -> Iterator[_CqlToken]:
    at = 0
    stripped = text.rstrip()
    while at < len(stripped):
        found = _TOKEN.match(stripped, at)
        if found is None or found["bad"]:
            raise SruFault(DiagnosticCode.QUERY_SYNTAX, stripped[at : at + 20])
        at = found.end()
        if found["quoted"] is not None:
            yield _CqlToken(re.sub(r"\\(.)", r"\1", found["quoted"][1:-1]), "quoted")
        else:
            kind = "sign" if found["sign"] else "word"
            yield _CqlToken(found[kind], kind)


class _TokenReader:
    """A reader of tokens by recursive descent; all booleans bind alike, from the left."""

    def __init__(self, tokens: list[_CqlToken]) -> None:
        self._tokens = tokens
        self._at = 0
        self._booleans = 0

    def query(self) -> CqlQuery:
        """The whole query."""
        node = self._expression(0)
        sort: list[tuple[str, tuple[str, ...]]] = []
        if self._is_word("sortby"):
            self._take()
            while self._next is not _END:
                sort.append((self._name().lower(), self._modifiers()))
            if not sort:
                raise SruFault(DiagnosticCode.QUERY_SYNTAX, "sortby")
        if self._next is not _END:
            raise SruFault(DiagnosticCode.QUERY_SYNTAX, self._next.text)
        return CqlQuery(node, tuple(sort))

    @property
    def _next(self) -> _CqlToken:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self) -> _CqlToken:
        token = self._next
        self._at += 1
        return token

    def _is_word(self, *texts: str) -> bool:
        return self._next.kind == "word" and self._next.text.lower() in texts

    def _is_sign(self, *texts: str) -> bool:
        return self._next.kind == "sign" and self._next.text in texts

    def _expression(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise SruFault(DiagnosticCode.TOO_MANY_BOOLEANS, str(_DEEPEST))
        node = self._operand(depth)
        while self._is_word(*_BOOLEANS):
            operator = self._take().text.lower()
            self._modifiers()
            self._booleans += 1
            if self._booleans > _MOST:
                raise SruFault(DiagnosticCode.TOO_MANY_BOOLEANS, str(_MOST))
            node = Boolean(operator, node, self._operand(depth))
        return node

    def _operand(self, depth: int) -> Node:
        if self._is_sign(">"):
            self._prefix()
            return self._expression(depth + 1)
        if self._is_sign("("):
            self._take()
            node = self._expression(depth + 1)
            if not self._is_sign(")"):
                raise SruFault(DiagnosticCode.QUERY_SYNTAX, "a parenthesis is not closed")
            self._take()
            return node
        return self._clause()

    def _prefix(self) -> None:
        """``> name = "uri"``: an assignment of a prefix, which is skipped."""
        self._take()
        self._name()
        if self._is_sign("="):
            self._take()
            self._name()

    def _clause(self) -> CqlClause:
        first = self._term()
        if self._next.kind == "sign" and not self._is_sign("(", ")", "/"):
            relation = self._take().text
        elif self._next.kind == "word" and not self._is_word(*_BOOLEANS, "sortby"):
            relation = self._take().text.lower()
        else:
            return CqlClause(first.text)
        if first.kind != "word":
            raise SruFault(DiagnosticCode.QUERY_SYNTAX, first.text)
        modifiers = self._modifiers()
        return CqlClause(self._term().text, first.text.lower(), relation, modifiers)

    def _modifiers(self) -> tuple[str, ...]:
        """``/name`` or ``/name=value``, any number of them."""
        found = []
        while self._is_sign("/"):
            self._take()
            name = self._name().lower()
            if self._is_sign("=", "<", ">", "<=", ">=", "<>"):
                name += self._take().text + self._term().text
            found.append(name)
        return tuple(found)

    def _name(self) -> str:
        return self._term().text

    def _term(self) -> _CqlToken:
        token = self._take()
        if token.kind not in ("word", "quoted"):
            raise SruFault(DiagnosticCode.QUERY_SYNTAX, token.text or "it ends too early")
        return token
