"""CQL: the examples of the standard, and whatever else may be sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.services.sru.cql import Boolean, CqlClause, read
from colophon.services.sru.diagnostics import DiagnosticCode, SruFault
from colophon.services.sru.indexes import read_ordering, search


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("fish", CqlClause("fish")),
        ('"complete dinosaur"', CqlClause("complete dinosaur")),
        ("title = dinosaur", CqlClause("dinosaur", "title", "=")),
        ('dc.title any "fish frog"', CqlClause("fish frog", "dc.title", "any")),
        ("date >= 1980", CqlClause("1980", "date", ">=")),
        (
            'title =/relevant/cql.word "a b"',
            CqlClause("a b", "title", "=", ("relevant", "cql.word")),
        ),
        (r'"say \"no\""', CqlClause('say "no"')),
        ("(fish)", CqlClause("fish")),
        ('> dc = "info:srw/context-sets/1/dc-v1.1" dc.title = fish', CqlClause("fish", "dc.title")),
    ],
)
def test_a_clause_is_read(text: str, clause: CqlClause) -> None:
    assert read(text).node == clause


def test_booleans_bind_from_the_left() -> None:
    a, b, c = CqlClause("a"), CqlClause("b"), CqlClause("c")
    assert read("a and b or c").node == Boolean("or", Boolean("and", a, b), c)
    assert read("a AND/x=1 (b not c)").node == Boolean("and", a, Boolean("not", b, c))


def test_sorting_is_read() -> None:
    query = read("fish sortBy dc.date/sort.descending dc.title")
    assert query.sort == (("dc.date", ("sort.descending",)), ("dc.title", ()))
    assert read_ordering(query) == ("date", True)


@pytest.mark.parametrize(
    "text", ["", "(", "a and", "title =", '"open', "a b c d", ")", "a sortby", "= x", "<>", "a/b"]
)
def test_what_is_no_query_is_refused(text: str) -> None:
    with pytest.raises(SruFault) as caught:
        search(read(text))
    assert caught.value.code in (DiagnosticCode.QUERY_SYNTAX, DiagnosticCode.UNSUPPORTED_RELATION)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nothing.title = a", DiagnosticCode.UNSUPPORTED_CONTEXT_SET),
        ("dc.colour = a", DiagnosticCode.UNSUPPORTED_INDEX),
        ("dc.title within a", DiagnosticCode.UNSUPPORTED_RELATION),
        ("dc.title =/fuzzy a", DiagnosticCode.UNSUPPORTED_MODIFIER),
        ("a prox b", DiagnosticCode.UNSUPPORTED_BOOLEAN),
        ("(" * 60 + "a" + ")" * 60, DiagnosticCode.TOO_MANY_BOOLEANS),
        (" and ".join("a" * 1 for _ in range(200)), DiagnosticCode.TOO_MANY_BOOLEANS),
        ("a" * 5_000, DiagnosticCode.TOO_MANY_CHARACTERS),
        ("rec.lastModificationDate > soon", DiagnosticCode.UNSUPPORTED_VALUE),
    ],
)
def test_what_is_not_supported_is_told_by_its_number(text: str, code: DiagnosticCode) -> None:
    with pytest.raises(SruFault) as caught:
        search(read(text))
    assert caught.value.code == code


@given(st.text(alphabet="ab ()\"\\=<>/*'andortsby.", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = search(read(text))
    except SruFault:
        return
    assert found == search(read(text))
