"""Any text and any nesting of elements: read with all places sound, the way back kept.

The pieces are those that readers treat apart: every kind of line end and blank, signs that
nobody sees, hyphens, entities, numbers that may be page numbers, letters from right to left.
"""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read import made
from tests.read.soundness import assert_leads_back, assert_sound

from colophon.read import read_bytes
from colophon.read.toolkit.flow import with_newlines

LETTERS = (
    "bread", "Roses", "ı", "אבם", "ال", "é", "😀", "of", "Abstract", "References:", "\ufffd", "東",
    "、", "か\u3099", "서",
)  # fmt: skip
NUMBERS = ("1", "xii", "p. 3", "- 4 -", "١٢")
BLANKS = (" ", "\n", "\n\n", " \n", "\t", "\r", "\u00a0", "\u3000", "-\n", "\u2010\n", "\u00ad\n")
UNSEEN = ("\u200b", "\ufeff", "\u00ad", "\x7f", "\U000e0001", "\u202e", "\u2066")
ENDS = ("\x0b", "\x0c", "\x85", "\u2028")
PLAIN = (*LETTERS, *NUMBERS, *BLANKS, *UNSEEN, *ENDS, "-", "&amp;", "<")
WRITTEN = (
    "bread",
    "Roses",
    "é",
    "東",
    " ",
    "\n",
    "-\n",
    "\u200b",
    "&amp;",
    "&#8211;",
    "<!-- c -->",
)
ENTITIES = ("&nbsp;", "&#0;", "&#xD800;", "&nosuch;", "&#128;", "&")

text = st.lists(st.sampled_from(PLAIN), max_size=60).map("".join)


def soup(pieces: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Pieces of a language in any order, well-formed or not, between words."""
    return st.lists(st.sampled_from((*pieces, *LETTERS, *BLANKS, *UNSEEN)), max_size=50).map(
        "".join
    )


def nested(
    names: str, attributes: tuple[str, ...], leaf: Callable[[str], str]
) -> st.SearchStrategy[str]:
    """Well-formed markup: elements of these names in each other, words as ``leaf`` puts them."""
    words = st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=5).map("".join).map(leaf)
    opened = st.tuples(st.sampled_from(names.split()), st.sampled_from(("", *attributes)))

    def element(inner: st.SearchStrategy[list[str]]) -> st.SearchStrategy[str]:
        return st.tuples(opened, inner).map(
            lambda made: f"<{made[0][0]}{made[0][1]}>{''.join(made[1])}</{made[0][0]}>"
        )

    return st.recursive(
        st.lists(words, max_size=3),
        lambda inner: st.lists(st.one_of(words, element(inner)), max_size=4),
        max_leaves=25,
    ).map("".join)


HTML = (
    *"<p> </p> <div> </div> <b> </i> <h1> </h1> <br> <pre> </pre> <table> <td> <ul> <li>".split(),
    *"<ruby> </ruby> <rt> <rb> </rp>".split(),
    *"</ul> <nav> </nav> <article> <script> </script> <title> </title> <a </a> ]]>".split(),
    "<frameset>", "<frame src=a.html>", "<noframes>", "</noframes>", "<div class=ocr_page>",
    "<body hidden>",
    "<!-->", "<!--->", "<?", "<!x[", "<![CDATA[", "<a '", *ENTITIES,
    "<a href='http://a.example/'>", "<p class=author>", "<p hidden>", "<h2 class='title'>",
    "<i style='display:none'>", "<time itemprop=datePublished>",
)  # fmt: skip
MARKDOWN = (
    "# ", "## ", "> ", "- ", "1. ", "```\n", "~~~\n", "\n---\n", "\n===\n", "***\n", "**", "*", "_",
    "[a](http://a.example/)", "![b](b.png)", "[c][d]", "\n[d]: http://d.example/\n", "`x`", "\\*",
    "<http://e.example/>", "<b>", "</b>", "<a href='f'>", "</a>", "|a|b|\n|-|-|\n", "<br>", "[",
    "](", "http://g.example/x", "<h@i.example>", "![", "<!-- c -->", "[^n]", "\n[^n]: ", "~~",
    "[d]", "[D][]", "\\\n", " {#i .c}\n", *ENTITIES,
)  # fmt: skip


@given(text)
def test_plain_text(source: str) -> None:
    read = read_bytes(f"x{source}".encode(), "a.txt")
    assert_sound(read)
    assert_leads_back(read, with_newlines(f"x{source}"))


@given(soup(HTML))
def test_tags_in_any_order(source: str) -> None:
    read = read_bytes(f"<html>x {source}".encode(), "a.html")
    assert_sound(read)
    assert_leads_back(read, with_newlines(f"<html>x {source}"))


@given(soup(MARKDOWN))
def test_markdown_in_any_order(source: str) -> None:
    read = read_bytes(f"x{source}".encode(), "a.md")
    assert_sound(read)
    assert_leads_back(read, with_newlines(f"x{source}"))


@given(
    nested(
        "div div1 p head lg l list item note q front back titlePage titlePart byline docImprint fw"
        " pubPlace docDate ref table row cell corr sic hi figDesc text signed lb pb",
        (" n='3'", " break='no'", " type='sub'", " target='http://a.example/'"),
        str,
    )
)
def test_nested_tei(body: str) -> None:
    data = made.tei(f"<p>x</p>{body}")
    read = read_bytes(data, "a.xml")
    assert_sound(read)
    assert_leads_back(read, data.decode())


OFFICE = {
    "docx": nested(
        "w:p w:r w:tbl w:tc w:del w:hyperlink mc:Fallback w:txbxContent w:br w:tab"
        " w:lastRenderedPageBreak w:noBreakHyphen w:rt w:vanish w:pPr w:framePr w:t w:sdt"
        " w:showingPlcHdr w:fldChar w:fldSimple w:instrText w:rPrChange w:pPrChange w:pStyle"
        " w:rStyle w:outlineLvl w:ptab v:textpath",
        (
            " w:type='page'",
            " r:id='a'",
            " w:dropCap='drop'",
            " w:val='0'",
            " w:val='T'",
            " string='Bread &amp; roses'",
            " string=''",
            " w:fldCharType='begin'",
            " w:fldCharType='separate'",
            " w:fldCharType='end'",
            " w:instr='HYPERLINK \"http://a.example/\"'",
        ),
        lambda words: made.paragraph(made.run(words), "T"),
    ),
    "odt": nested(
        "text:p text:h text:span text:list text:list-item table:table text:note text:note-body"
        " text:s text:tab text:line-break text:soft-page-break text:a office:annotation"
        " text:ruby text:ruby-text draw:frame office:binary-data text:section text:hidden-text",
        (
            " text:display='none'",
            " text:is-hidden='true'",
            " text:style-name='Title'",
            " text:outline-level='2'",
            " xlink:href='http://a.example/'",
        ),
        lambda words: f"<text:p>{words}</text:p>",
    ),
    "epub": nested(
        "p div span h1 em table td ul li aside pre br a section ruby rb rt rp",
        (" hidden=''", " epub:type='pagebreak' title='4'", " class='title'", " href='http://a/'"),
        str,
    ),
}
BUILDERS: dict[str, Callable[[str], tuple[bytes, str]]] = {
    "docx": lambda body: (
        made.docx(
            f"<x xmlns:mc='urn:mc' xmlns:v='urn:v'>{made.paragraph('x')}{body}</x>",
            {"word/footnotes.xml": f"<w:footnotes {made.W}>{made.paragraph('y')}</w:footnotes>"},
            "T=title",
        ),
        "word/document.xml word/footnotes.xml",
    ),
    "odt": lambda body: (
        made.odt(
            f"<text:p>x</text:p>{body}",
            {
                "styles.xml": f"<office:x {made.ODT_NAMESPACES} {made.XLINK}>"
                f"<style:footer><text:p>y</text:p>{body}</style:footer></office:x>"
            },
        ),
        "content.xml styles.xml",
    ),
    "epub": lambda body: (made.epub(f"<p>x</p>{body}", body), "OPS/c1.xhtml OPS/c2.xhtml"),
}


@pytest.mark.parametrize("kind", OFFICE)
@given(draw=st.data())
def test_nested_elements_in_archives(kind: str, draw: st.DataObject) -> None:
    data, parts = BUILDERS[kind](draw.draw(OFFICE[kind]))
    read = read_bytes(data, f"a.{kind}")
    assert_sound(read)
    assert_leads_back(read, "".join(made.entry(data, part) for part in parts.split()))
