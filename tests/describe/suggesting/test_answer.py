"""A model's answer as it comes: JSON, fenced, cut short, thought about, or nonsense."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.suggesting.answer import MOST, Sentence, Suggested, suggestions
from colophon.describe.suggesting.schema import SUMMARY
from colophon.model.errors import ModelError

TERMS = ("title", "publisher", SUMMARY)
TITLE = {"title": [{"value": "The Rent", "quote": "THE RENT"}]}
JSON = json.dumps(TITLE)

SHAPES = {
    "plain": JSON,
    "in a fence": f"```json\n{JSON}\n```",
    "with words around": f"Here is what I found:\n{JSON}\nI hope this helps!",
    "behind thoughts": f"<think>Is it {{maybe}} a title?</think>{JSON}",
    "with a mark of byte order": f"\ufeff{JSON}",
    "an object in place of a list": '{"title": {"value": "The Rent", "quote": "THE RENT"}}',
    "more blanks": '{"title": [{"value": " The \\n Rent ", "quote": "THE RENT"}]}',
    "cut in the next field": JSON[:-1] + ', "publisher": [{"value": "Hol',
    "cut in a name": JSON[:-1] + ', "publis',
    "other keys beside": '{"title": [{"value": "The Rent", "quote": "THE RENT", "sure": 0.9}]}',
}


@pytest.mark.parametrize("content", SHAPES.values(), ids=SHAPES)
def test_what_is_suggested_in_any_shape(content: str) -> None:
    found = suggestions(content, TERMS)
    assert found.values == (Suggested("title", "The Rent", "THE RENT"),)
    assert found.misshapen == 0


NONE = [
    "",
    "no",
    "[]",
    "null",
    "1",
    '"title"',
    "{",
    "}{",
    "<think>{}",
    "{'title': 1}",
    "\x00",
    "\ud800",
]


@pytest.mark.parametrize("content", NONE)
def test_what_is_no_object_is_an_error_with_a_remedy(content: str) -> None:
    with pytest.raises(ModelError) as error:
        suggestions(content, TERMS)
    assert error.value.remedy


MISSHAPEN = [
    ('{"title": "The Rent"}', 1),
    ('{"title": [{"quote": "THE RENT"}]}', 1),
    ('{"title": [{"value": 7, "quote": "x"}]}', 1),
    ('{"title": [{"value": "  "}]}', 1),
    ('{"author": [{"value": "Ada"}]}', 1),
    ('{"title": [1, 2, 3]}', 3),
    ('{"title": null}', 0),
    ('{"title": []}', 0),
    ('{"title": ""}', 0),
    ('{"abstract": [{"quotes": ["x"]}]}', 1),
    ('{"abstract": "A sentence."}', 1),
]


@pytest.mark.parametrize(("content", "count"), MISSHAPEN)
def test_what_has_another_form_is_counted(content: str, count: int) -> None:
    found = suggestions(content, TERMS)
    assert (found.values, found.summary, found.misshapen) == ((), (), count)


@pytest.mark.parametrize("quote", [7, None, ["THE RENT"], {"a": 1}])
def test_a_quote_that_is_no_text_is_none(quote: object) -> None:
    content = json.dumps({"title": [{"value": "The Rent", "quote": quote}]})
    assert suggestions(content, TERMS).values == (Suggested("title", "The Rent"),)


@pytest.mark.parametrize(
    ("said", "seen"), [(True, True), (False, False), (1, False), ("true", False)]
)
def test_only_true_means_seen_in_the_picture(said: object, seen: bool) -> None:
    content = json.dumps({"title": [{"value": "The Rent", "in_picture": said}]})
    assert suggestions(content, TERMS).values[0].in_picture is seen


def test_no_more_values_are_looked_at_than_anybody_reads() -> None:
    content = json.dumps({"title": [{"value": f"T {n}"} for n in range(100)]})
    assert len(suggestions(content, TERMS).values) == MOST


@pytest.mark.parametrize(
    ("quotes", "kept"),
    [(["a", "b"], ("a", "b")), ("a", ("a",)), ([1, "a"], ("a",)), (None, ()), ({}, ())],
)
def test_sentences_of_a_summary(quotes: object, kept: tuple[str, ...]) -> None:
    content = json.dumps({SUMMARY: [{"sentence": " It  reports. ", "quotes": quotes}]})
    assert suggestions(content, TERMS).summary == (Sentence("It reports.", kept),)


def test_deep_answers_are_an_error_like_others() -> None:
    with pytest.raises(ModelError):
        suggestions("[" * 100_000, TERMS)
    with pytest.raises(ModelError):
        suggestions('{"title":' * 20_000, TERMS)


@given(st.text(max_size=200))
def test_any_words_are_an_answer_or_an_error(content: str) -> None:
    try:
        found = suggestions(content, TERMS)
    except ModelError:
        return
    assert all(one.term in TERMS and one.value.strip() for one in found.values)


@given(cut=st.integers(0, len(JSON)))
def test_an_answer_cut_anywhere_says_nothing_that_was_not_said(cut: int) -> None:
    try:
        found = suggestions(JSON[:cut], TERMS)
    except ModelError:
        return
    assert found.values in ((), (Suggested("title", "The Rent", "THE RENT"),))
