"""The quick ways of escaping are the slow ones: for any text, whatever is in it."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from colophon.crosswalk._xml import attribute_if_given as written
from colophon.crosswalk._xml import branch, leaf
from colophon.model.characters import attribute, content, legal, legal_bytes, words
from colophon.publish import xml_text

AWKWARD = (
    "",
    " ",
    "\x00",
    "\x0c",
    "\x1b\x1f",
    "\r",
    "\r\x00",
    "\ud800",
    "a\udfffb",
    "\ufffe",
    "\uffff",
    "\U0010ffff",
    "a\ufdd0b\ufdef",
    "\ufdcf\ufdf0",
    "\U0001fffe\U0001ffff\U0001fffd",
    "\x85\u2028\xa0\u200f",
    "one\ntwo\r\nthree\tfour\r",
    "]]> & <b> 'single' \"double\" &amp;",
    "plain words",
    "two\nlines",
    "𝕌nusual 🌱 e\u0301",
)
TEXTS = st.one_of(st.text(), st.text(st.sampled_from("".join(AWKWARD))))
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NONCHARACTERS = {
    *range(0xFDD0, 0xFDF0),
    *(p << 16 | n for p in range(17) for n in (0xFFFE, 0xFFFF)),
}
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}


def slowly(text: str, escapes: dict[str, str]) -> str:
    """Character by character, as the specification has it."""
    kept = (one for one in text if not FORBIDDEN.match(one) and ord(one) not in NONCHARACTERS)
    return "".join(escapes.get(one, one) for one in kept)


def awkward(test):  # type: ignore[no-untyped-def]
    for text in AWKWARD:
        test = example(text=text)(test)
    return given(text=TEXTS)(test)


@awkward
def test_content_and_attributes(text: str) -> None:
    assert legal(text) == slowly(text, {})
    assert content(text) == slowly(text, ESCAPES)
    assert attribute(text) == f'"{slowly(text, ESCAPES | QUOTES)}"'


@awkward
def test_bytes_are_freed_of_the_same_characters(text: str) -> None:
    sent = text.encode("utf-8", "replace")
    assert legal_bytes(sent).decode() == legal(sent.decode())


@awkward
def test_what_cannot_be_seen_is_no_content(text: str) -> None:
    assert words(text) == (content(text) if legal(text).strip() else "")


@awkward
def test_the_protocol_escapes_as_the_formats_do(text: str) -> None:
    assert xml_text.text(text) == content(text)
    assert f'"{xml_text.attribute(text)}"' == attribute(text)
    assert xml_text.legal(text) == (legal(text) == text)


@awkward
def test_a_parser_reads_what_was_meant(text: str) -> None:
    root = etree.fromstring(f"<a b={attribute(text)}>{content(text)}</a>".encode())
    assert (root.text or "") == legal(text)
    assert root.get("b") == legal(text)


@awkward
def test_an_element_without_words_is_none(text: str) -> None:
    line = leaf(1, "a", text, written("b", text))
    around = branch(0, "r", line)
    assert bool(line) == bool(legal(text).strip()) == bool(around)
    if around:
        (inside,) = etree.fromstring(around.encode())
        assert inside.text == legal(text)
        assert inside.get("b") == legal(text)


@pytest.mark.parametrize("text", AWKWARD)
def test_what_is_kept_is_what_was_made(text: str) -> None:
    assert attribute(text) == attribute.__wrapped__(text) == attribute(text)
