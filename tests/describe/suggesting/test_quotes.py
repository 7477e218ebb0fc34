"""A quote is found as it is, folded, or nearly; what is not there is not found."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.costs import assert_proportional
from tests.properties import examples

from colophon.describe.suggesting.quotes import Quotable

TEXT = (
    "The Lower Gate\n\nPrinted by Müller & Söhne,\n   12 Mill Lane, in the spring of 1987, for\n"
    "the Allotment Society — and for nobody else. Price 20p."
)


def found(quote: str, text: str = TEXT, **more: object) -> str | None:
    place = Quotable(text, [(0, len(text))], **more).find(quote)  # type: ignore[arg-type]
    return text[place.start : place.end] if place else None


def test_a_quote_as_it_is() -> None:
    place = Quotable(TEXT, [(0, len(TEXT))]).find("in the spring of 1987")
    assert place
    assert place.exact
    assert TEXT[place.start : place.end] == "in the spring of 1987"


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("printed by muller & sohne, 12 mill lane", "Printed by Müller & Söhne,\n   12 Mill Lane"),
        ("for the Allotment Society", "for\nthe Allotment Society"),
        ("“THE LOWER GATE”", "The Lower Gate"),
        ("Society - and for nobody", "Society — and for nobody"),
        ("… in the spring of 1987 …", "in the spring of 1987"),
    ],
)
def test_case_accents_line_ends_and_quotation_marks(quote: str, words: str) -> None:
    assert found(quote) == words


@pytest.mark.parametrize(
    ("quote", "words", "letters"),
    [
        ("the Alotment Society — and for nobody", "the Allotment Society — and for nobody", 1),
        ("Printed by Mueller & Söhne, 12 Mill Lane", None, 1),
        ("in the sprlng of 1987, for the", "in the spring of 1987, for\nthe", 1),
    ],
)
def test_a_few_letters_may_differ(quote: str, words: str | None, letters: int) -> None:
    place = Quotable(TEXT, [(0, len(TEXT))]).find(quote)
    assert place
    assert not place.exact
    assert place.letters == letters
    assert words in (None, TEXT[place.start : place.end])


@pytest.mark.parametrize(
    "quote",
    [
        "in the spring of 1986",  # a figure is no letter
        "in the spring of 1987 and later still, as everybody knew",
        "Printed by Meier & Sons, 12 High Lane",
        "ower Gat",  # half words
        "Mil",
        "",
        "x",
        "a" * 700,
    ],
)
def test_what_does_not_stand_there_is_not_found(quote: str) -> None:
    assert found(quote) is None


def test_only_what_was_shown_is_quoted() -> None:
    shown = [(0, 14), (60, len(TEXT))]
    assert Quotable(TEXT, shown).find("The Lower Gate")
    assert Quotable(TEXT, shown).find("Printed by Müller") is None
    assert found("Price 20p", hidden=[(TEXT.index("20p"), len(TEXT))]) is None


def test_the_next_occurrence_counts_where_the_first_is_hidden() -> None:
    text = "Ada Example. Written by Ada Example."
    place = Quotable(text, [(0, len(text))], [(0, 11)]).find("Ada Example")
    assert place
    assert place.start == 24


def test_scripts_without_blanks() -> None:
    text = "これは春の集会のお知らせです。東京都世田谷区。"
    assert found("春の集会", text) == "春の集会"


@given(st.text(min_size=1, max_size=300), st.data())
@settings(max_examples=examples(150))
def test_whatever_is_cut_out_at_words_is_found(text: str, data: st.DataObject) -> None:
    runs = [match.span() for match in re.finditer(r"\S+", text)]
    if not runs:
        return
    first = data.draw(st.integers(0, len(runs) - 1))
    last = data.draw(st.integers(first, len(runs) - 1))
    start, end = runs[first][0], runs[last][1]
    quote = text[start:end]
    place = Quotable(text, [(0, len(text))]).find(quote)
    if place is not None and place.exact:
        assert text[place.start : place.end] in quote
    stripped = quote.strip(" \"“”„«»‘’'….")
    if len(stripped) == len(quote) > 1 and "..." not in quote:
        assert place is not None


@given(st.text(max_size=120), st.text(max_size=400))
@settings(max_examples=examples(150))
def test_whatever_is_quoted_places_lie_in_the_text(quote: str, text: str) -> None:
    place = Quotable(text, [(0, len(text))] if text else []).find(quote)
    if place:
        assert 0 <= place.start < place.end <= len(text)


def test_marks_alone_are_no_quote() -> None:
    assert Quotable("0", [(0, 1)]).find("*_") is None


def test_many_quotes_cost_in_proportion() -> None:
    text = (TEXT + "\n\n") * 60
    quotable = Quotable(text, [(0, 4_000), (len(text) - 1_500, len(text))])

    def quotes(times: int) -> list[str]:
        return [f"a sentence number {one} that stands nowhere in it" for one in range(times)]

    assert not any(map(quotable.find, quotes(40)))
    assert_proportional(lambda some: [*map(quotable.find, some)], quotes, 40, 320)
