"""OpenDocument texts: paragraphs, styles and their parents, notes, breaks, properties."""

import re

import pytest
from tests.read.made import ODT_NAMESPACES, XLINK, entry, odt, zipped
from tests.read.soundness import assert_leads_back, assert_sound, linked, marked, paged, said

from colophon.model.document import Document
from colophon.model.errors import DocumentError
from colophon.read import read_bytes


def read(body: str, parts: dict[str, str] | None = None, automatic: str = "") -> Document:
    made = read_bytes(odt(body, parts, automatic), "a.odt")
    assert_sound(made)
    return made


def p(content: str, style: str = "") -> str:
    said = f' text:style-name="{style}"' if style else ""
    return f"<text:p{said}>{content}</text:p>"


def note(words: str) -> str:
    return (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{p(words)}</text:note-body></text:note>"
    )


def frame(content: str) -> str:
    """A picture among words."""
    space = "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
    return f"<draw:frame {space}>{content}</draw:frame>"


TEXTS = {
    "one paragraph": (p("Bread"), "Bread"),
    "no paragraph": ("", ""),
    "empty paragraphs": (f"{p('a')}<text:p/>{p('')}{p('b')}", "a\n\nb"),
    "a span": (p("Ro<text:span>ses</text:span>"), "Roses"),
    "several blanks": (p("a<text:s text:c='5'/>b"), "a b"),
    "a tab": (p("a<text:tab/>b"), "a b"),
    "a break": (p("a<text:line-break/>b"), "a\nb"),
    "a list": (f"<text:list><text:list-item>{p('a')}{p('b')}</text:list-item></text:list>", "a\nb"),
    "what follows a list": (f"<text:list>{p('a')}</text:list>{p('b')}", "a\n\nb"),
    "a comment of a reader": (p("a<office:annotation>" + p("x") + "</office:annotation>b"), "ab"),
    "what was deleted": (f"<text:tracked-changes>{p('x')}</text:tracked-changes>{p('a')}", "a"),
    "blanks between elements": (f" {p('a')}\n <text:section> {p('b')} </text:section>", "a\n\nb"),
    "what a picture shows, in words": (
        p(f"a{frame('<svg:title>x</svg:title><svg:desc>y</svg:desc>')}b"),
        "ab",
    ),
    "a picture within the text": (
        p(f"a{frame('<draw:image><office:binary-data>Qk0=</office:binary-data></draw:image>')}b"),
        "ab",
    ),
    "a reading over a word": (
        p("<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう"
          "</text:ruby-text></text:ruby>都"),
        "東京都",
    ),
    "a program": (p("a<text:script>x = 1</text:script>b"), "ab"),
    "entities": (p("Bread &amp; roses &#8211;"), "Bread & roses –"),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS)
def test_texts(case: str) -> None:
    body, text = TEXTS[case]
    assert read(body).text == text


def test_what_stands_outside_of_the_text_is_not_read() -> None:
    automatic = f"<office:x>{p('not')}</office:x>"
    assert read(p("Bread"), automatic=automatic).text == "Bread"


def style(name: str, parent: str = "") -> str:
    return f'<style:style style:name="{name}" style:parent-style-name="{parent}"/>'


def test_a_style_is_what_the_style_that_it_is_made_from_is() -> None:
    automatic = style("P1", "P2") + style("P2", "Title") + style("P3", "P4") + style("P4", "P3")
    common = f"<x {ODT_NAMESPACES}>{style('My_20_quote', 'Quotations')}</x>"
    body = p("Bread", "P1") + p("Said", "My_20_quote") + p("Round", "P3") + p("Ada", "Author")
    made = read(body, {"styles.xml": common}, automatic)
    assert marked(made) == [("title", "Bread"), ("quotation", "Said"), ("author", "Ada")]


@pytest.mark.parametrize(
    ("level", "expected"), [("3", 3), ("", 1), ("0", 0), ("x", 1), ("999", 1), ("-1", 1)]
)
def test_headings_have_levels(level: str, expected: int) -> None:
    made = read(f'<text:h text:outline-level="{level}">Bread</text:h>')
    assert marked(made) == [("heading", "Bread")]
    assert made.marks[0].level == expected


NOTES = {
    "behind": ("Bread" + note("Salt"), "Bread\n\nSalt", ["Bread"]),
    "within": ("Bread" + note("Salt") + "and", "Bread\n\nSalt\n\nand", ["Bread", "and"]),
    "before": (note("Salt") + "Bread", "Salt\n\nBread", ["Bread"]),
}  # fmt: skip


@pytest.mark.parametrize("where", NOTES)
def test_a_note_to_a_title_is_no_part_of_it(where: str) -> None:
    content, text, titles = NOTES[where]
    made = read(p(content, "Title") + p("Flour"))
    assert made.text == f"{text}\n\nFlour"
    assert [words for kind, words in marked(made) if kind == "title"] == titles
    assert ("note", "Salt") in marked(made)


def test_pages_begin_at_soft_breaks() -> None:
    body = p("a") + "<text:soft-page-break/>" + p("b") + p("c<text:soft-page-break/>d")
    made = read(body)
    assert made.text == "a\n\nb\n\ncd"
    assert paged(made) == ["a", "b\n\nc", "d"]


def test_links_but_for_those_within_the_document() -> None:
    body = p("<text:a xlink:href='http://a/'>here</text:a> <text:a xlink:href='#b'>there</text:a>")
    assert linked(read(body)) == [("http://a/", "here")]


def test_elements_deep_within_elements_are_read() -> None:
    deep = "<text:section>" * 200 + p("Bread", "Title") + "</text:section>" * 200
    assert marked(read(p("a") + deep + p("b"))) == [("title", "Bread")]


def test_properties() -> None:
    meta = (
        f"<office:document-meta {ODT_NAMESPACES} xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<office:meta><dc:title>Bread\n and roses</dc:title><meta:keyword>a</meta:keyword>"
        "<meta:keyword>b</meta:keyword><dc:creator/><!-- c -->"
        "<meta:user-defined meta:name='Shelf'>B 7</meta:user-defined>"
        "<meta:document-statistic meta:page-count='4' meta:word-count='9'/></office:meta>"
        "</office:document-meta>"
    )
    assert said(read(p("Bread"), {"meta.xml": meta})) == {
        "odt:meta/dc:title": ["Bread and roses"],
        "odt:meta/meta:keyword": ["a", "b"],
        "odt:user/Shelf": ["B 7"],
        "odt:meta/page-count": ["4"],
    }
    assert read(p("Bread"), {"meta.xml": "<a/>"}).embedded == ()


@pytest.mark.parametrize(
    "data",
    [zipped({"a": ""}), odt("<a>")],
    ids=["no content", "content that ends"],
)
def test_what_is_damaged_is_refused(data: bytes) -> None:
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "a.odt")
    assert found.value.code == "damaged-document"


@pytest.mark.parametrize("entry", ["styles.xml", "meta.xml"])
def test_a_damaged_part_beside_the_content_costs_itself(entry: str) -> None:
    made = read(p("Bread", "Title"), {entry: "<a"})
    assert marked(made) == [("title", "Bread")]
    (problem,) = made.problems
    assert (problem.code, f"a part ('{entry}')" in problem.message) == ("unread-part", True)


def test_a_text_whose_prefixes_a_library_chose() -> None:
    content = entry(odt(p("<text:a xlink:href='http://a/'>Bread</text:a>", "Title")), "content.xml")
    for number, prefix in enumerate(("office", "text", "table", "style", "draw", "meta", "xlink")):
        content = re.sub(
            rf"(?<=[< /]){prefix}:|(?<=xmlns:){prefix}(?==)",
            lambda one, to=f"ns{number}": to + ":" * one[0].endswith(":"),
            content,
        )
    made = read_bytes(zipped({"content.xml": content}), "a.odt")
    assert (made.text, marked(made)) == ("Bread", [("title", "Bread")])
    assert linked(made) == [("http://a/", "Bread")]


UNSEEN = (
    "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
    "<style:style style:name='T2'><style:text-properties text:display='true'/></style:style>"
)
HIDDEN = {
    "a<text:span text:style-name='T1'>x</text:span>b": "ab",
    "a<text:span text:style-name='T1'>x<text:span>y</text:span></text:span>b": "ab",
    "a<text:span text:style-name='T2'>x</text:span>b": "axb",
    "a<text:span text:style-name='T3'>x</text:span>b": "axb",
}


@pytest.mark.parametrize("words", HIDDEN)
def test_words_of_a_hidden_style_are_not_read(words: str) -> None:
    assert read(p(words), automatic=UNSEEN).text == HIDDEN[words]


def test_a_paragraph_of_a_hidden_style_is_not_read() -> None:
    assert read(p("x", "T1") + p("a"), automatic=UNSEEN).text == "a"


MADE_FROM = (
    "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>"
    + style("P1", "H")
    + "<style:style style:name='P2' style:parent-style-name='P1'>"
    "<style:text-properties text:display='true'/></style:style>" + style("P3", "P2")
)


@pytest.mark.parametrize(("name", "text"), [("P1", "a"), ("P2", "x\n\na"), ("P3", "x\n\na")])
def test_a_style_hides_what_the_style_that_it_is_made_from_hides(name: str, text: str) -> None:
    assert read(p("x", name) + p("a"), automatic=MADE_FROM).text == text


CONDITIONS = {
    "text:section text:display='none'": "a",
    "text:section text:display='condition' text:is-hidden='true'": "a",
    "text:section text:display='condition' text:is-hidden='false'": "x\n\na",
    "text:section text:display='true'": "x\n\na",
    "text:section": "x\n\na",
}


@pytest.mark.parametrize("section", CONDITIONS)
def test_sections_that_are_not_shown_are_not_read(section: str) -> None:
    deep = f"<text:section>{p('x')}</text:section>"
    assert read(f"<{section}>{deep}</text:section>{p('a')}").text == CONDITIONS[section]


@pytest.mark.parametrize(("hidden", "text"), [("true", "ab"), ("false", "axb")])
def test_words_that_a_condition_hides_are_not_read(hidden: str, text: str) -> None:
    said = f"text:condition='ooow:1' text:is-hidden='{hidden}'"
    assert read(p(f"a<text:hidden-text {said}>x</text:hidden-text>b")).text == text


def running(*parts: str) -> dict[str, str]:
    """A file of styles whose page style has these parts."""
    pages = f"<style:master-page style:name='Standard'>{''.join(parts)}</style:master-page>"
    within = f"<office:master-styles>{pages}</office:master-styles>"
    return {"styles.xml": f"<office:x {ODT_NAMESPACES} {XLINK}>{within}</office:x>"}


NOT_SHOWN = "<text:hidden-text text:is-hidden='true'>x</text:hidden-text>"
RUNNING = {
    "a head and a foot": (
        [f"<style:header>{p('Head')}</style:header>", f"<style:footer>{p('Foot')}</style:footer>"],
        "a\n\nHead\n\nFoot",
        [("header", "Head"), ("footer", "Foot")],
    ),
    "those of the first page and of left ones": (
        [f"<style:footer-first>{p('One')}</style:footer-first>",
         f"<style:footer-left>{p('Left')}{p('two')}</style:footer-left>"],
        "a\n\nOne\n\nLeft\n\ntwo",
        [("footer", "One"), ("footer", "Left\n\ntwo")],
    ),
    "one that is not shown": ([f"<style:header style:display='false'>{p('x')}</style:header>"],
                              "a", []),
    "one that is empty": ([f"<style:header>{p('')}</style:header>", "<style:footer/>"], "a", []),
    "what hangs on no page": ([p("x"), "<style:region-left/>"], "a", []),
    "one with a note and hidden words": (
        [(f"<style:header>{p(f'Head{NOT_SHOWN}')}<text:list><text:list-item/></text:list>"
         "</style:header>")],
        "a\n\nHead",
        [("header", "Head")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RUNNING)
def test_running_heads_and_feet_stand_behind_the_text(case: str) -> None:
    """A leaflet often has its imprint in the foot of its page."""
    parts, text, marks = RUNNING[case]
    made = read(p("a"), running(*parts))
    assert (made.text, marked(made)) == (text, marks)


def test_words_of_a_foot_lead_back_behind_the_content() -> None:
    words = p('Printed by <text:a xlink:href="http://a/">Ada</text:a>')
    data = odt(p("Bread"), running(f"<style:footer>{words}</style:footer>"))
    made = read_bytes(data, "a.odt")
    source = entry(data, "content.xml") + entry(data, "styles.xml")
    assert_leads_back(made, source)
    assert linked(made) == [("http://a/", "Ada")]
