"""Names in imprints: where they end, how several are parted, what may be one, of what kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.imprint.imprint_names import (
    agent,
    kind_of,
    may_be_name,
    may_name,
    name_end,
    plausible,
    split,
    tidy,
    trim_span,
)
from colophon.model.folding import fold
from colophon.model.record import AgentKind


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("T. Barker, at the Bell in Fleetstreet. 1681.", "T. Barker"),
        ("Tho. Barker and Will. Hill", "Tho. Barker and Will. Hill"),
        ("the Hollow Press, Lowtown, 1981", "the Hollow Press"),
        ("Hollow Press Ltd., Lowtown", "Hollow Press Ltd"),
        ("Moor & Co., Lowtown", "Moor & Co"),
        ("Brand & Söhne, Leipzig 1905", "Brand & Söhne"),
        ("Hollow Press 1981", "Hollow Press"),
        ("Hollow Press (Lowtown)", "Hollow Press"),
        ("Hollow Press · www.hollow.org", "Hollow Press"),
        ("Hollow Press\n\nThe stairs are dark", "Hollow Press"),
        ("Hollow Press -- a cooperative", "Hollow Press"),
        ("T. Barker. M DC LII.", "T. Barker"),
        ("", ""),
    ],
)
def test_where_a_name_ends(words: str, name: str) -> None:
    assert words[: name_end(fold(words), 0)].strip(" .") == name


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Tho. Barker and Will. Hill", ["Tho. Barker", "Will. Hill"]),
        ("Ada Moor and John Marsh", ["Ada Moor", "John Marsh"]),
        ("Ada Moor et Jean Marais", ["Ada Moor", "Jean Marais"]),
        ("Moor & Sons", ["Moor & Sons"]),
        ("Duncker & Humblot", ["Duncker & Humblot"]),
        ("Ada Moor and Co", ["Ada Moor and Co"]),
        ("Hollow Press", ["Hollow Press"]),
    ],
)
def test_names_are_parted(words: str, names: list[str]) -> None:
    assert [words[a:b] for a, b in split(words, 0, len(words))] == names


@pytest.mark.parametrize(
    "name",
    [
        "Hollow Press", "T. Barker", "A. M.", "the Author", "La Veuve Moreau",
        "the Company of Bakers",
        "Éditions du Moulin", "Издательство Набат", "Εκδόσεις Λυχνάρι", "Ío",
    ],
)  # fmt: skip
def test_what_may_be_a_name(name: str) -> None:
    assert plausible(name) == (len(name) > 2)


@pytest.mark.parametrize(
    "name",
    [
        "", "x", "the stairs are dark", "order of Parliament", "the year of our Lord", "authority",
        "London", "Paris", "us", "all the booksellers", "1981", "...", "hollow press",
        "A " + "Very " * 12 + "Long Name",
    ],
)  # fmt: skip
def test_what_is_no_name(name: str) -> None:
    assert not plausible(name)


@pytest.mark.parametrize(
    ("words", "whether"),
    [
        ("Hollow Press", True),
        ("the stairs are dark", False),
        ("東京出版会", True),
        ("دار النور", True),
        ("הטחנה", True),
        ("물레방아", True),
        ("家", False),
        ("昭和46年", False),
        ("誰も来なかった。", False),
        ("السلالم مظلمة!", False),
        ("家" * 80, False),
        ("", False),
    ],
)
def test_what_somebody_calls_a_name_in_any_script(words: str, whether: bool) -> None:
    assert may_name(words) == whether


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hollow Tree Press", AgentKind.BODY),
        ("Verlag der Mühle", AgentKind.BODY),
        ("Moor & Sons", AgentKind.BODY),
        ("Lower Town Tenants' Association", AgentKind.BODY),
        ("Ada Moor", AgentKind.PERSON),
        ("J. Moor", AgentKind.PERSON),
        ("Grumbold", None),
    ],
)
def test_kinds(name: str, kind: AgentKind | None) -> None:
    assert kind_of(name) == kind
    assert may_be_name(name) == (kind is not None)


def test_persons_and_bodies_may_be_names_and_a_word_may_not() -> None:
    assert may_be_name("Hollow Tree Press")
    assert may_be_name("Ada Moor")
    assert not may_be_name("Grumbold")
    assert not may_be_name("")


def test_persons_are_filed_and_bodies_are_not() -> None:
    assert agent("Ada\n  Moor").heading == "Moor, Ada"
    assert agent("*Hollow* _Press_").name == "Hollow Press"
    assert agent("Hollow Press").heading == ""
    assert agent("Jeanne d'Arc", "fr").heading == "Arc, Jeanne d'"


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        (" — Hollow Press, ", "Hollow Press"),
        ("“Hollow Press”", "Hollow Press"),
        ("the “Hollow Press”.", "the “Hollow Press”"),
        ("Moor & Co.", "Moor & Co."),
        ("A. M.", "A. M."),
        ("(Hollow Press)", "(Hollow Press)"),
        ("Hollow Press.", "Hollow Press"),
        ("...", ""),
        ("", ""),
    ],
)
def test_what_stands_about_a_name_goes(text: str, trimmed: str) -> None:
    start, end = trim_span(text, 0, len(text))
    assert text[start:end] == trimmed


@given(st.text(alphabet="Aa. ,;&(«»)“”-\n1é_*", max_size=60))
def test_spans_stay_in_the_text(text: str) -> None:
    assert 0 <= name_end(fold(text), 0) <= len(text)
    start, end = trim_span(text, 0, len(text))
    assert 0 <= start <= end <= len(text)
    assert all(0 <= a <= b <= len(text) for a, b in split(text, 0, len(text)))
    assert tidy(text) == tidy(tidy(text))
