"""TEI: title pages, page numbers, line-end hyphens, headers of P5 and P4."""

from pathlib import Path

import pytest

from colophon.model.document import Document, MarkKind
from colophon.read import read, read_bytes


def made(body: str, doctype: str = "") -> Document:
    source = f"{doctype}<TEI xmlns='http://www.tei-c.org/ns/1.0'><text>{body}</text></TEI>"
    return read_bytes(source.encode(), "text.xml")


def marked(document: Document, kind: MarkKind) -> list[str]:
    return [document.text[mark.start : mark.end] for mark in document.marks_of(kind)]


def test_a_title_page(documents: Path) -> None:
    document = read(documents / "honest-carriers-complaint.xml")
    assert marked(document, MarkKind.TITLE)[0].startswith("THE HONEST CARRIERS COMPLAINT:")
    assert marked(document, MarkKind.BYLINE) == ["By GILES WINTERBOURNE, Carrier."]
    assert marked(document, MarkKind.PUBLISHER) == ["T. Marlow"]
    assert marked(document, MarkKind.IMPRINT)[0].endswith("Milk-ſtreet. MDCXLIX.")
    assert [page.label for page in document.pages] == ["1", "3", "4"]
    assert "Committees" in document.text
    found = {one.source: one.value for one in document.embedded}
    assert found["tei:publicationStmt/publisher"] == "Hedgerow Text Archive"
    assert found["tei:sourceDesc/biblFull/publicationStmt/pubPlace"] == "London"


def test_p4_in_capitals(documents: Path) -> None:
    document = read(documents / "ordering-of-bees.xml")
    assert document.text.startswith("A SHORT TREATISE")
    assert marked(document, MarkKind.HEADING) == ["Of the Ordering of Bees."]
    found = {one.source: one.value for one in document.embedded}
    assert found["tei:sourceDesc/biblFull/publicationStmt/date"] == "1683"


def test_breaks_join_or_part() -> None:
    assert made("<body><p>Lon<lb break='no'/>\n don <lb/>town</p></body>").text == "London\ntown"
    assert made("<body><p>Com<pb n='2' break='no'/>mon</p></body>").text == "Common"


def test_the_transcription_stands_as_found() -> None:
    choice = "<choice><sic>teh</sic><corr>the</corr></choice> <del>not</del>bread"
    assert made(f"<body><p>{choice}</p></body>").text == "teh bread"
    struck = "<del>not<lb/><list><item>one</item><item/></list></del>"
    assert made(f"<body><p>Br{struck}ead</p></body>").text == "Bread"
    doctype = '<!DOCTYPE TEI [<!ENTITY amp2 "and">]>'
    assert made("<body><p>bread &amp2; roses</p></body>", doctype).text == "bread and roses"


NOTES = {
    "<p>bread<note>of rye</note>, and roses</p>": "bread of rye , and roses",
    "<p>bread <note place='foot'><p>of rye</p></note> and</p>": "bread\n\nof rye\n\nand",
    "<p>bread</p><note>of rye</note><p>and</p>": "bread\n\nof rye\n\nand",
}


@pytest.mark.parametrize("body", NOTES)
def test_a_note_is_not_glued_to_the_word_that_it_is_on(body: str) -> None:
    document = made(f"<body>{body}</body>")
    assert document.text == NOTES[body]
    assert marked(document, MarkKind.NOTE) == ["of rye"]


def test_what_an_editor_says_that_a_picture_shows_is_no_transcription() -> None:
    figure = "<figure><head>The oven</head><figDesc>A man at an oven.</figDesc></figure>"
    assert made(f"<body><p>Bread</p>{figure}</body>").text == "Bread\n\nThe oven"
