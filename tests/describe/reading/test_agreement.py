"""What counts as the same when the reader learns from what cataloguers recorded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.reading.learn.agreement import (
    alike,
    bodies_agree,
    domain_of,
    names_agree,
    plain,
    spells,
    titles_agree,
)
from colophon.describe.reading.learn.labels import date_label, group_label, name_label


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Hollow Press", "hollow press"),
        ("Hollow Press Ltd.", "hollow press"),
        ("Brand & Söhne", "brand and sohne"),
        ("Ψωμί", "ψωμι"),
        ("L'École", "lecole"),
        ("  A \n B  ", "b"),
        ("The", "the"),
        ("", ""),
        ("…", ""),
    ],
)
def test_plain_words(text: str, words: str) -> None:
    assert plain(text) == words


@given(st.text(max_size=60))
def test_plain_words_stay_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)


SAME = [
    ("Hollow Press", "HOLLOW PRESS"),
    ("The Hollow Press", "Hollow Press"),
    ("Moor, Ada", "Ada Moor"),
    ("Ada Moor", "Moor, Ada"),
    ("Lower Town Tenants' Association", "Lower Town Tenants Association"),
    ("Lower Tovvn Tenants Association", "Lower Town Tenants Association"),
]
OTHER = [
    ("Hollow Press", "Hollow House"),
    ("Ada Moor", "Ida Moor"),
    ("Mill", "Hill"),
    ("", "Mill"),
    ("Lower Town Tenants", "Upper Town Tenants"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_agree(one: str, other: str) -> None:
    assert names_agree(one, other)
    assert names_agree(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_names_that_do_not_agree(one: str, other: str) -> None:
    assert not names_agree(one, other)


def test_a_name_with_its_town_agrees_where_the_town_is_known() -> None:
    assert names_agree("Hollow Press Leith", "Hollow Press", "Leith")
    assert not names_agree("Hollow Press Leith", "Hollow Press", "York")


@pytest.mark.parametrize(
    ("found", "wanted", "subtitle", "agrees"),
    [
        ("THE RENT", "The rent", "", True),
        ("The rent: a call", "The rent", "a call", True),
        ("The rent: a call", "The rent", "", False),
        ("The roof", "The rent", "", False),
    ],
)
def test_titles(found: str, wanted: str, subtitle: str, agrees: bool) -> None:
    assert titles_agree(found, wanted, subtitle) is agrees


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("https://www.hollow-press.example/books?x=1", "hollow-press.example"),
        ("HOLLOW.EXAMPLE", "hollow.example"),
        ("hollow.example.", "hollow.example"),
        ("Hollow Press", ""),
        ("ada@hollow.example", ""),
        ("", ""),
    ],
)
def test_domains(text: str, domain: str) -> None:
    assert domain_of(text) == domain


def test_a_domain_spells_a_name() -> None:
    assert spells("Hollow Press", "hollowpress.example")
    assert spells("Hollow Press", "hollow-press.example")
    assert not spells("Hollow House", "hollowpress.example")
    assert not spells("…", "hollowpress.example")


@pytest.mark.parametrize(
    ("found", "name", "url", "agrees"),
    [
        ("hollow.example", "", "https://hollow.example/x", True),
        ("Hollow", "", "https://hollow.example/x", True),
        ("hollowpress.example", "Hollow Press", "", True),
        ("Hollow Press", "hollowpress.example", "", True),
        ("quill.example", "Hollow Press", "https://hollow.example", False),
        ("Hollow Press", "", "", False),
    ],
)
def test_bodies_by_name_or_address(found: str, name: str, url: str, agrees: bool) -> None:
    assert bodies_agree(found, name, url) is agrees


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_goes_both_ways_where_texts_are_the_same(one: str, other: str) -> None:
    assert alike(one, one) is bool(one)
    if alike(one, other):
        assert one
        assert other


GOLD = {
    "title": "The rent", "subtitle": "a call", "publishers": [{"name": "Hollow Press", "url": ""}],
    "creators": ["Moor, Ada"], "place": "Leith", "date_edtf": "1981-05",
    "tolerated": {"publishers": ["Tenants' League"], "place": ["York"], "date": ["1981"]},
}  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "label"),
    [
        ("publisher", "The Hollow Press", 1.0),
        ("publisher", "Tenants League", None),
        ("publisher", "Quill House", 0.0),
        ("creator", "Ada Moor", 1.0),
        ("printer", "Slow Bell", None),
        ("place", "Leith", 1.0),
        ("place", "York", 0.8),
        ("place", "12 Canal Street", 0.0),
    ],
)
def test_labels_of_names(field: str, value: str, label: float | None) -> None:
    assert name_label(field, value, GOLD) == label


@pytest.mark.parametrize(
    ("field", "value", "label"),
    [
        ("title", "THE RENT", 1.0),
        ("title", "The rent: a call", 0.6),
        ("title", "The roof", 0.0),
        ("subtitle", "A call", 1.0),
        ("subtitle", "A shout", 0.0),
    ],
)
def test_labels_of_titles(field: str, value: str, label: float) -> None:
    assert group_label(field, value, GOLD) == label


@pytest.mark.parametrize(("edtf", "label"), [("1981-05", 1.0), ("1981", 0.3), ("1982", 0.0)])
def test_labels_of_dates(edtf: str, label: float) -> None:
    assert date_label(edtf, GOLD) == label


def test_what_the_source_does_not_judge_teaches_nothing() -> None:
    gold = {**GOLD, "gold_fields": ["creators"]}
    assert name_label("publisher", "Hollow Press", gold) is None
    assert group_label("title", "The rent", gold) is None
    assert date_label("1981-05", gold) is None
    assert name_label("creator", "Ada Moor", gold) == 1.0
