"""Composing running text: gaps, joined words, marks and links, pages, the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.document import MarkKind
from colophon.read.toolkit.composition import (
    BLOCK,
    LINE,
    NOTHING,
    SPACE,
    Composition,
    address_of,
)


def added(source: str, *, literal: bool = False) -> str:
    made = Composition()
    made.add(source, 0, len(source), literal=literal)
    return made.result()[0]


ADDED = {
    "Bread  and\n\troses ": ("Bread and roses", "Bread and roses"),
    "Bread &amp; roses": ("Bread & roses", "Bread &amp; roses"),
    "a&nbsp;b&#32;c": ("a\u00a0b c", "a&nbsp;b&#32;c"),
    "&nosuch; &#0; &#xD800;": ("&nosuch; \ufffd \ufffd", "&nosuch; &#0; &#xD800;"),
    "a&shy;b&ZeroWidthSpace;c": ("abc", "a&shy;b&ZeroWidthSpace;c"),
    "Lon-\n  don": ("London", "London"),
    "Ber-\nMuda": ("Ber- Muda", "Ber- Muda"),
    "pre- and": ("pre- and", "pre- and"),
    "東京都\n  図書館": ("東京都図書館", "東京都図書館"),
    "本、\n「書」": ("本、「書」", "本、「書」"),
    "東京 図書館": ("東京 図書館", "東京 図書館"),
    "東京\nTokyo\n東京": ("東京 Tokyo 東京", "東京 Tokyo 東京"),
    "서울\n도서관": ("서울 도서관", "서울 도서관"),
    "𠮷\n野": ("𠮷野", "𠮷野"),
    "a\u00adb\u200bc\ufeffd": ("abcd", "abcd"),
    "Ro\u00ad\nses": ("Roses", "Roses"),
    "  ": ("", ""),
    "": ("", ""),
}


@pytest.mark.parametrize("source", ADDED)
def test_what_is_added(source: str) -> None:
    assert (added(source), added(source, literal=True)) == ADDED[source]


@pytest.mark.parametrize(
    ("gaps", "between"),
    [
        ((), ""),
        ((SPACE,), " "),
        ((SPACE, LINE), "\n"),
        ((BLOCK, LINE, SPACE), "\n\n"),
        ((NOTHING,), ""),
    ],
)
def test_the_widest_gap_wins(gaps: tuple[int, ...], between: str) -> None:
    made = Composition()
    made.gap(BLOCK)  # none before the first word
    made.add("a", 0, 1)
    for gap in gaps:
        made.gap(gap)
    made.add("b", 0, 1)
    made.gap(BLOCK)  # nor behind the last
    assert made.result()[0] == f"a{between}b"


@pytest.mark.parametrize(("gap", "text"), [(SPACE, "ab"), (LINE, "ab"), (BLOCK, "a\n\nb")])
def test_a_word_goes_on_but_over_no_block(gap: int, text: str) -> None:
    made = Composition()
    made.add("a", 0, 1)
    made.gap(gap)
    made.join()
    made.add(" b", 0, 2)
    assert made.result()[0] == text


def test_marks_and_links_hold_words_without_the_blanks_around_them() -> None:
    made = Composition()
    made.add("a", 0, 1)
    start = made.length
    made.gap(BLOCK)
    made.mark(MarkKind.TITLE, start)  # nothing yet
    made.link("b", start)
    made.add("Bread", 0, 5)
    made.put(" ", 5)
    made.mark(MarkKind.TITLE, start, 2)
    made.mark(MarkKind.TITLE, start, 2)  # once is enough
    made.link("http://b/", start)
    text, _, marks, links = made.result()
    assert [(text[one.start : one.end], one.level) for one in marks] == [("Bread", 2)]
    assert [(text[one.start : one.end], one.target) for one in links] == [("Bread", "http://b/")]


def test_outer_marks_stand_before_inner_ones() -> None:
    made = Composition()
    made.add("Bread and roses", 0, 5)
    made.mark(MarkKind.EMPHASIS, 0)
    made.add(" and roses", 0, 10)
    made.mark(MarkKind.HEADING, 0, 1)
    assert [one.kind for one in made.result()[2]] == [MarkKind.HEADING, MarkKind.EMPHASIS]


def test_pages_cover_the_text_from_its_first_letter() -> None:
    made = Composition()
    assert made.pages() == ()
    made.add("a", 0, 1)
    made.page("ii")
    made.gap(BLOCK)
    made.add("b", 0, 1)
    made.page()
    found = [(one.number, one.start, one.end, one.label) for one in made.pages()]
    assert found == [(1, 0, 1, ""), (2, 1, 4, "ii"), (3, 4, 4, "")]


def test_what_was_added_since_is_what_stands_in_the_text() -> None:
    made = Composition()
    for word in ("Bread", "and", "roses"):
        made.gap(SPACE)
        made.add(word, 0, len(word))
    text = made.result()[0]
    assert [made.since(at) for at in range(len(text) + 2)] == [
        text[at:] for at in range(len(text) + 2)
    ]


@given(st.lists(st.tuples(st.text("ab &-\n\u00ad", max_size=8), st.sampled_from(range(4)))))
def test_each_letter_leads_back(pieces: list[tuple[str, int]]) -> None:
    source = "".join(text for text, _ in pieces)
    made, at = Composition(), 0
    for text, gap in pieces:
        made.gap(gap)
        made.add(source, at, at + len(text))
        at += len(text)
    text, anchors, _, _ = made.result()
    for place, letter in enumerate(text):
        if letter in "ab&-":
            anchor = [one for one in anchors if one.start <= place][-1]
            assert source[anchor.source + place - anchor.start] == letter


ADDRESSES = {
    "http://a/": "http://a/",
    " \x00http://a/ \n": "http://a/",
    "ht\ntp://\ta/": "http://a/",
    "mailto:a@b": "mailto:a@b",
    "JAVAscript:x": "",
    "\x01 java\nscript:x": "",
    "vbscript:x": "",
    "data:text/html,x": "",
    "database.html": "database.html",
    "": "",
}


@pytest.mark.parametrize("target", ADDRESSES)
def test_addresses_as_browsers_take_them(target: str) -> None:
    assert address_of(target) == ADDRESSES[target]
