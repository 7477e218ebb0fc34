"""Tags and texts of any markup, with their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.made import page
from tests.read.soundness import linked, marked

from colophon.read import read_bytes
from colophon.read.toolkit.markup import MarkupText, Tag, strip_tags, tokens


def shown(source: str, *, html: bool = True) -> list[str]:
    """The tokens as they stand: texts, and tags as ``<name>``, ``</name>``, ``<name/>``."""
    found = []
    for one in tokens(source, html=html):
        if isinstance(one, MarkupText):
            found.append(source[one.start : one.end] + "!" * one.literal)
        else:
            found.append(f"<{'/' * one.closing}{one.name}{'/' * one.empty}>")
    return found


SOURCES = {
    "nothing": ("", []),
    "no tags": ("Bread", ["Bread"]),
    "names are folded": ("<P>Bread</P>", ["<p>", "Bread", "</p>"]),
    "an empty tag": ("a<br/>b<br />c", ["a", "<br/>", "b", "<br/>", "c"]),
    "a sign that begins no tag": ("1 < 2 <3", ["1 < 2 <3"]),
    "a tag that is not closed": ("a<b", ["a", "<b>"]),
    "a bound within quotes": ('<a title="1 > 2">b', ["<a>", "b"]),
    "quotes that are not closed": ('<a title="1>b</a>', ["<a>", "b", "</a>"]),
    "a comment": ("a<!-- <b> -->c", ["a", "c"]),
    "a comment that is not closed": ("a<!-- b", ["a"]),
    "an empty comment": ("a<!---->b", ["a", "b"]),
    "a comment that ends at once": ("a<!-->b<p>c", ["a", "b", "<p>", "c"]),
    "a comment that ends with its dashes": ("a<!--->b-->", ["a", "b-->"]),
    "a comment for old browsers": ("<!--[if !IE]><!-->b<!--<![endif]-->c", ["b", "c"]),
    "a declaration": ("<!DOCTYPE a [<!ENTITY b '>'>]>c", ["c"]),
    "a declaration alone": ("a<!", ["a"]),
    "an instruction": ("<?xml version='1.0'?>a<?b>c", ["a", "c"]),
    "characters as they are": ("<![CDATA[a & <b>]]>c", ["a & <b>!", "c"]),
    "characters to the end": ("<![CDATA[a", ["a!"]),
    "a script": ("<script>a<b '</p>'</script>c", ["<script>", "a<b '</p>'!", "</script>", "c"]),
    "a script that is not closed": ("<script>a<b>", ["<script>", "a<b>!"]),
    "an end in capitals": ("<style>a</STYLE >b", ["<style>", "a!", "</style>", "b"]),
    "an end that is longer": ("<style>a</styles>b", ["<style>", "a</styles>b!"]),
    "a title": ("<title>a <b> &amp;</title>", ["<title>", "a <b> &amp;", "</title>"]),
}  # fmt: skip


@pytest.mark.parametrize("case", SOURCES)
def test_tokens(case: str) -> None:
    source, expected = SOURCES[case]
    assert shown(source) == expected


def test_xml_keeps_names_and_knows_no_raw_text() -> None:
    assert shown("<Title>a<B/></Title>", html=False) == ["<Title>", "a", "<B/>", "</Title>"]


ATTRIBUTES = {
    'href="a"': {"href": "a"},
    "href='a \"b\"'": {"href": 'a "b"'},
    "href=a": {"href": "a"},
    "href = 'a'": {"href": "a"},
    "HREF='a' href='b'": {"href": "a"},
    "hidden": {"hidden": ""},
    "hidden href='a'": {"hidden": "", "href": "a"},
    "href='a&amp;b' title=&quot;": {"href": "a&b", "title": '"'},
    "href=''": {"href": ""},
    "epub:type='a' data-x=1": {"epub:type": "a", "data-x": "1"},
    "= 'a'": {"a": ""},
    "": {},
}


@pytest.mark.parametrize("written", ATTRIBUTES)
def test_attributes(written: str) -> None:
    (tag,) = tokens(f"<a {written}>")
    assert isinstance(tag, Tag)
    assert tag.all() == ATTRIBUTES[written]
    assert tag.get("href", "none") == ATTRIBUTES[written].get("href", "none")


@given(
    st.lists(
        st.sampled_from(
            [
                "<",
                ">",
                "/",
                "!",
                "--",
                "[",
                "]]>",
                "<![CDATA[",
                "?",
                "a",
                "script",
                "title",
                '"',
                "'",
                "=",
                " ",
            ]
        )
    ).map("".join),
    st.booleans(),
)
def test_tokens_follow_each_other_within_the_source(source: str, html: bool) -> None:
    at = 0
    for one in tokens(source, html=html):
        assert at <= one.start <= one.end <= len(source)
        at = one.end


VALUES = {
    "Bread &amp; roses": "Bread & roses",
    "<b>Bread</b>  and\nroses": "Bread and roses",
    "Bread<br/>and": "Bread and",
    "1 < 2 and 3 > 2": "1 < 2 and 3 > 2",
    "AT&T": "AT&T",
    "caf&eacute; &#8211; &#x2013;": "café – –",
    "&lt;b&gt;Bread&lt;/b&gt;": "Bread",
    "Bread &": "Bread &",
    "<unclosed bread": "<unclosed bread",
    "": "",
}


@pytest.mark.parametrize("value", VALUES)
def test_values_of_metadata_in_one_line(value: str) -> None:
    assert strip_tags(value) == VALUES[value]


def test_what_stands_after_a_comment_that_ends_at_once_is_read() -> None:
    made = read_bytes(page("<h1>Bread</h1><!--><p>and <a href='http://a/'>roses</a></p>"), "a.html")
    assert made.text == "Bread\n\nand roses"
    assert (marked(made), linked(made)) == ([("heading", "Bread")], [("http://a/", "roses")])
