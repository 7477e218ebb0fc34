"""HTML: what a browser shows, marks, links, embedded metadata."""

from pathlib import Path

import pytest
from tests.read.soundness import linked, paged

from colophon.model.document import Document, MarkKind
from colophon.read import read, read_bytes


def made(body: str) -> Document:
    return read_bytes(f"<html><body>{body}</body></html>".encode(), "page.html")


def marked(document: Document, kind: MarkKind) -> list[str]:
    return [document.text[mark.start : mark.end] for mark in document.marks_of(kind)]


def test_the_sample(documents: Path) -> None:
    document = read(documents / "bakery-cooperative.html")
    assert marked(document, MarkKind.HEADING)[0] == "Bread by the Member"
    assert marked(document, MarkKind.SUBTITLE) == ["How a Bakery Became a Co-operative"]
    assert marked(document, MarkKind.AUTHOR) == ["Agnes Moss"]
    assert marked(document, MarkKind.NAVIGATION) == ["Home · Pamphlets"]
    (imprint,) = marked(document, MarkKind.IMPRINT)
    assert imprint.splitlines()[-1] == "quarterloaf.example"
    assert "Copyright © 2009, 2016 Agnes Moss." in imprint.splitlines()
    assert document.links[-1].target == "https://quarterloaf.example/"
    found = {one.source: one.value for one in document.embedded}
    assert found["html:title"] == "Bread by the Member: How a Bakery Became a Co-operative"
    assert found["html:meta/DC.publisher"] == "Quarter Loaf Press"
    assert found["html:meta/og:site_name"] == "Quarter Loaf Press"
    assert found["html:lang"] == "en"


def test_highwire_json_ld_and_licence_links(documents: Path) -> None:
    found = {one.source: one.value for one in read(documents / "sendero-del-rio.html").embedded}
    assert found["html:meta/citation_author"] == "Robles, Inés"
    assert found["html:link/license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert found["json-ld:author/name"] == "Inés Robles"


def test_what_a_browser_does_not_show_is_left_out() -> None:
    document = made(
        "<script>if (a < b) x()</script><style>p {}</style><p>One<!-- two --> three</p>"
    )
    assert document.text == "One three"
    assert made("<p hidden>Nothing</p><p>Bread").text == "Bread"
    assert made("<p>Br<span hidden>a<br>b<p>c</p></span>ead").text == "Bread"


def test_blanks_and_line_ends() -> None:
    assert made("<p>a\n  b</p><p>c<br>d</p><ul><li>e<li>f</ul>").text == "a b\n\nc\nd\n\ne\nf"
    assert made("<pre>one\n  two\n\nthree</pre>").text == "one\ntwo\n\nthree"
    assert made("<p>Lon-\n  don and Ber-\nMuda").text == "London and Ber- Muda"


def test_entities_and_broken_markup() -> None:
    assert made("<p>caf&eacute; &amp; b&#233;&nbsp;n &unknown; a < b").text == (
        "café & bé\u00a0n &unknown; a < b"
    )
    assert made("<p>a<b>b</p>c</i>d").text == "ab\n\ncd"
    assert made('<a title="a > b" href="x.html">go</a>').links[0].target == "x.html"


def test_only_the_first_title_of_many_counts() -> None:
    document = made("<p class=title>Bread</p><h2 class=title>Flour</h2><h2 class=title>Water</h2>")
    assert marked(document, MarkKind.TITLE) == ["Bread"]


def test_times_stand_apart_from_the_words_beside_them() -> None:
    assert made("<p>by <b>Mina Holt</b><time>22 Dec 2016</time></p>").text == (
        "by Mina Holt 22 Dec 2016"
    )


def test_a_page_that_opens_no_head_shows_its_title_to_the_browser_alone() -> None:
    document = read_bytes(b"<!doctype html><title>Bread</title><p>Flour and water", "page.html")
    assert document.text == "Flour and water"


def test_names_and_dates_that_styles_set_apart_are_words_of_their_own() -> None:
    byline = '<p>by <a rel="author">Mina Holt</a><span class="date">22 Dec 2016</span>3 replies</p>'
    document = made(byline)
    assert document.text == "by Mina Holt 22 Dec 2016 3 replies"
    assert marked(document, MarkKind.AUTHOR) == ["Mina Holt"]
    assert marked(document, MarkKind.DATE) == ["22 Dec 2016"]


PAGES = {
    "a head that the body ends": "<html><head><title>x</title><body><p>Bread</body></html>",
    "a head that a paragraph ends": "<html><head><meta charset=utf-8><title>x</title><p>Bread",
    "a head that words end": "<html><head><title>x</title>Bread",
    "a head and what it holds": "<html><head><script>x</script>\n<link rel=a></head><p>Bread",
    "a head with words of an office program": (
        "<html><head><xml><o:Author>x</o:Author></xml><title>y</title></head>Bread"
    ),
    "no head": "<html><title>x</title>Bread",
    "a comment that ends badly": "<html><p>Br<!-- x --!>ead",
    "a legend": "<html><fieldset><legend>Bread</legend></fieldset>",
    "what stands in for a drawing": "<html>Br<canvas>x</canvas>ea<noembed>y</noembed>d",
    "readings over words": "<html><ruby>Br<rp>(</rp><rt>x</rt><rp>)</rp>ead</ruby>",
    "readings that nothing ends": "<html><ruby><rb>Br<rp>(<rt>x<rp>)<rb>ead<rt>y</ruby>",
    "readings behind all words": "<html><ruby><rb>Br<rb>ead<rtc><rt>x<rt>y</rtc></ruby>",
    "choices while one writes": "<html>Bread<datalist><option>x</datalist>",
}


@pytest.mark.parametrize("case", PAGES)
def test_pages_with_bread_alone(case: str) -> None:
    assert read_bytes(PAGES[case].encode(), "page.html").text == "Bread"


def test_a_page_that_hides_itself_until_its_script_has_run_is_read() -> None:
    for hiding in ("style='display:none'", "style='visibility: hidden'", "hidden"):
        page = f"<html {hiding}><body {hiding}><p {hiding}>no</p><p>Bread</body></html>"
        assert read_bytes(page.encode(), "page.html").text == "Bread"


APART = {
    "<fieldset><legend>a</legend>b</fieldset>": "a\n\nb",
    "<menu><li>a<li>b</menu>c": "a\nb\n\nc",
    "<search>a</search>b": "a\n\nb",
    "<xmp>a</xmp>b": "a\n\nb",
    "<dl><dt>a<dd>b</dl>": "a\nb",
    "<table><tr><td>a<td>b<tr><td>c</table>d": "a b\nc\n\nd",
    "a<wbr>b<font>c</font><x-y>d</x-y>": "abcd",
}


@pytest.mark.parametrize("body", APART)
def test_what_stands_apart(body: str) -> None:
    assert made(body).text == APART[body]


TARGETS = {
    "<a href=' http://a/\n'>x</a>": [("http://a/", "x")],
    "<a href='htt\np://a/ b'>x</a>": [("http://a/ b", "x")],
    "<a href='JavaScript:alert(1)'>x</a>": [],
    "<a href=' java\nscript:alert(1)'>x</a>": [],
    "<a href='&#1;javascript:alert(1)'>x</a>": [],
    "<a href='data:text/html,x'>x</a>": [],
    "<a href='#x'>x</a>": [],
    "<a href=''>x</a>": [],
    "<a href='a'>x<a href='b'>y</a>": [("a", "x"), ("b", "y")],
}


@pytest.mark.parametrize("body", TARGETS)
def test_links_lead_to_places(body: str) -> None:
    assert linked(made(body)) == TARGETS[body]


SCRIPTS = {
    "a.md": b"[x](javascript:alert(1)) and <JAVASCRIPT:alert(1)>",
    "a.xml": b"<TEI><text><p><ref target='javascript:alert(1)'>x</ref></p></text></TEI>",
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_are_no_places_whoever_reads_them(name: str) -> None:
    assert read_bytes(SCRIPTS[name], name).links == ()


FRAMES = (
    "<html><head><title>Bread</title></head><frameset cols='20%,80%'><frame src='menu.html'>"
    "<frame src='text.html'><frame src='menu.html'>{}</frameset></html>"
)


@pytest.mark.parametrize("within", ["", "<noframes><body>Get another browser.</body></noframes>"])
def test_a_page_that_frames_others_says_where_its_text_is(within: str) -> None:
    document = read_bytes(FRAMES.format(within).encode(), "index.html")
    assert document.text == ""
    framed = next(one for one in document.problems if one.code == "unread-part")
    assert "2 parts (the first is 'menu.html')" in framed.message


@pytest.mark.parametrize("body", ["<iframe src=a.html></iframe>", "<frameset><frame></frameset>"])
def test_a_page_that_frames_nothing_says_nothing_of_frames(body: str) -> None:
    assert made(f"<p>Bread</p>{body}").problems == ()


def test_elements_of_xhtml_may_have_a_prefix() -> None:
    head = "<x:head><x:title>no</x:title></x:head>"
    body = "<x:body><x:h1>Bread</x:h1><x:p hidden=''>no</x:p><x:p>and<x:br/>roses</x:p></x:body>"
    page = f"<?xml version='1.0'?><x:html xmlns:x='http://www.w3.org/1999/xhtml'>{head}{body}"
    document = read_bytes(f"{page}</x:html>".encode(), "page.xhtml")
    assert document.text == "Bread\n\nand\nroses"
    assert marked(document, MarkKind.HEADING) == ["Bread"]


def test_pages_of_recognised_pictures_are_pages() -> None:
    page = "<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line'>{}</span></div>"
    document = made(page.format("Bread") + page.format("and roses"))
    assert paged(document) == ["Bread", "and roses"]
    assert document.extent == 2
    assert made("<p class='ocr_pages' title='ocr_page'>Bread</p>").extent is None


def test_a_page_of_the_web_may_say_where_those_of_the_printed_edition_begin() -> None:
    document = made("<p>Bread</p><span role='doc-pagebreak' aria-label='7'></span><p>Roses</p>")
    assert [(one.label, one.number) for one in document.pages] == [("", 1), ("7", 2)]
