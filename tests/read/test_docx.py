"""WordprocessingML: what its paragraphs, breaks, boxes and parts aside are in the text."""

import pytest
from tests.read.made import W, docx, entry, paragraph, run, zipped
from tests.read.soundness import assert_sound, linked, marked, paged, said

from colophon.model.document import Document
from colophon.model.errors import DocumentError, EncryptedDocument
from colophon.read import read_bytes

STYLES = "T=Title;S=Subtitle;H=heading 2;Q=Intense Quote;I=Colophon;B=Byline;N=Normal"


def read(body: str, parts: dict[str, str] | None = None) -> Document:
    made = read_bytes(docx(body, parts, STYLES), "a.docx")
    assert_sound(made)
    return made


def box(*paragraphs: str) -> str:
    """A box of text that hangs on a paragraph."""
    return f"<w:r><w:pict><w:txbxContent>{''.join(paragraphs)}</w:txbxContent></w:pict></w:r>"


def initial(how: str, letter: str) -> str:
    """A paragraph that is the first letter of the next one."""
    return f"<w:p><w:pPr><w:framePr w:dropCap='{how}'/></w:pPr>{run(letter)}</w:p>"


def hidden(words: str, said: str = "") -> str:
    """A run that is hidden, or said to be."""
    return f"<w:r><w:rPr><w:vanish{said}/></w:rPr><w:t>{words}</w:t></w:r>"


HYPHEN = "<w:r><w:noBreakHyphen/></w:r>"
TEXTS = {
    "one paragraph": (paragraph("Bread"), "Bread"),
    "no paragraph": ("", ""),
    "empty paragraphs": (f"{paragraph('a')}<w:p/><w:p></w:p>{paragraph('b')}", "a\n\nb"),
    "runs join": (paragraph(run("Ro") + run("ses")), "Roses"),
    "blanks in runs": (paragraph(run("Bread ") + run(" and")), "Bread and"),
    "a break": (paragraph(run("a") + "<w:r><w:br/></w:r>" + run("b")), "a\nb"),
    "a return": (paragraph(run("a") + "<w:r><w:cr/></w:r>" + run("b")), "a\nb"),
    "a tab": (paragraph(run("a") + "<w:r><w:tab/></w:r>" + run("b")), "a b"),
    "a hyphen that holds": (paragraph(run("a") + HYPHEN + run("b")), "a-b"),
    "a hyphen that was deleted": (paragraph(f"{run('a')}<w:del>{HYPHEN}</w:del>{run('b')}"), "ab"),
    "a break that was deleted": (
        paragraph(f"{run('a')}<w:del><w:r><w:br/></w:r></w:del>{run('b')}"),
        "ab",
    ),
    "a soft hyphen": (paragraph("Rose\u00adgarden"), "Rosegarden"),
    "what was deleted": (paragraph(run("a") + f"<w:del>{run('x')}</w:del>" + run("b")), "ab"),
    "what was moved away": (paragraph(run("a") + f"<w:moveFrom>{run('x')}</w:moveFrom>"), "a"),
    "what was inserted": (paragraph(run("a") + f"<w:ins>{run('b')}</w:ins>"), "ab"),
    "codes of fields": (paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7")), "7"),
    "a mark of deletion": (f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('a')}</w:p>", "a"),
    "entities": (paragraph("Bread &amp; roses &#8211; &lt;1&gt;"), "Bread & roses – <1>"),
    "characters as they are": (paragraph(run("<![CDATA[a & b]]>")), "a & b"),
    "comments": (paragraph(run("Br<!-- x -->ead")), "Bread"),
    "rows of a table": (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t>"
        "</w:r></w:p></w:tc></w:tr></w:tbl>" + paragraph("c"),
        "a\nb\n\nc",
    ),
    "a reading over a word": (
        paragraph(f"<w:r><w:ruby><w:rt>{run('とうきょう')}</w:rt><w:rubyBase>{run('東京')}"
                  f"</w:rubyBase></w:ruby></w:r>{run('都')}"),
        "東京都",
    ),
    "a formula": (
        paragraph(f"{run('so ')}<m:oMath xmlns:m='m'><m:r><m:t>E=mc</m:t></m:r></m:oMath>"),
        "so E=mc",
    ),
    "hidden words": (paragraph(hidden("no") + run("a")), "a"),
    "words that are not hidden": (paragraph(hidden("a", " w:val='0'") + run("b")), "ab"),
    "the hidden mark of a paragraph": (
        f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{run('a')}</w:p>", "a",
    ),
    "a letter that hangs into the next paragraph": (
        initial("drop", "D") + paragraph("rop and roses") + paragraph("a"),
        "Drop and roses\n\na",
    ),
    "a letter that hangs into the margin": (initial("margin", "D") + paragraph("rop"), "Drop"),
    "a letter in a frame": (initial("none", "D") + paragraph("rop"), "D\n\nrop"),
    "a letter that nothing follows": (paragraph("a") + initial("drop", "D"), "a\n\nD"),
    "another form of the same": (
        paragraph(
            "<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:t>a</w:t></mc:Choice>"
            "<mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        ),
        "a",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS)
def test_texts(case: str) -> None:
    body, text = TEXTS[case]
    assert read(body).text == text


def test_styles_are_known_by_their_names() -> None:
    body = "".join(paragraph(words, style) for words, style in (
        ("Bread", "T"), ("and Roses", "S"), ("Of flour", "H"), ("Said", "Q"), ("Printed", "I"),
        ("By Ada", "B"), ("Plain", "N"), ("Unknown", "X"), ("None", ""),
    ))  # fmt: skip
    made = read(body)
    assert marked(made) == [
        ("title", "Bread"), ("subtitle", "and Roses"), ("heading", "Of flour"),
        ("quotation", "Said"), ("imprint", "Printed"), ("byline", "By Ada"),
    ]  # fmt: skip
    assert made.marks[2].level == 2


BOXES = {
    "before its words": (box(paragraph("A box", "Q")) + run("Bread"), "A box\n\nBread", ["Bread"]),
    "behind its words": (run("Bread") + box(paragraph("A box", "Q")), "Bread\n\nA box", ["Bread"]),
    "between its words": (
        run("Bread") + box(paragraph("A box", "Q")) + run("and roses"),
        "Bread\n\nA box\n\nand roses",
        ["Bread", "and roses"],
    ),
    "with two paragraphs": (
        box(paragraph("A box", "Q"), paragraph("of two")) + run("Bread"),
        "A box\n\nof two\n\nBread",
        ["Bread"],
    ),
    "within a box": (
        box(paragraph(box(paragraph("A box", "Q")))) + run("Bread"),
        "A box\n\nBread",
        ["Bread"],
    ),
}


@pytest.mark.parametrize("where", BOXES)
def test_a_box_on_a_title_is_no_part_of_it(where: str) -> None:
    content, text, titles = BOXES[where]
    made = read(paragraph(content, "T") + paragraph("Flour"))
    assert made.text == f"{text}\n\nFlour"
    assert [words for kind, words in marked(made) if kind == "title"] == titles
    assert [words for kind, words in marked(made) if kind == "quotation"] == ["A box"]


def test_pages_begin_where_word_laid_them_out_or_somebody_set_them() -> None:
    page, last = "<w:r><w:br w:type='page'/></w:r>", "<w:r><w:lastRenderedPageBreak/></w:r>"
    made = read(paragraph("a") + paragraph(page + last + run("b")) + paragraph(last + run("c")))
    assert paged(made) == ["a", "b", "c"]
    assert made.extent == 3
    column = "<w:r><w:br w:type='column'/></w:r>"
    assert read(paragraph(run("a") + column + run("b"))).extent is None


def test_parts_aside_are_marked_and_stand_behind_the_text() -> None:
    made = read(
        paragraph("Bread"),
        {
            f"word/{name}.xml": f"<w:x xmlns:w='x'>{paragraph(words)}</w:x>"
            for name, words in (
                ("footer1", "Foot"), ("header2", "Head"), ("endnotes", "End"),
                ("footnotes", "Note"), ("comments", "Not read"),
            )
        },
    )  # fmt: skip
    assert made.text == "Bread\n\nNote\n\nEnd\n\nHead\n\nFoot"
    assert marked(made) == [
        ("note", "Note"),
        ("note", "End"),
        ("header", "Head"),
        ("footer", "Foot"),
    ]


RELATIONS = {
    "a link": ("<x Id='a' Type='u/hyperlink' Target='http://a/'/>", [("http://a/", "here")]),
    "no such relation": ("<x Id='b' Type='u/hyperlink' Target='http://a/'/>", []),
    "another relation": ("<x Id='a' Type='u/image' Target='a.png'/>", []),
    "a relation without anything": ("<x/>", []),
    "an entity among them": (
        "<x Id='a' Type='u/hyperlink' Target='http://a/'/>&e;<!-- c -->",
        [("http://a/", "here")],
    ),
}


@pytest.mark.parametrize("case", RELATIONS)
def test_links_lead_where_their_relation_says(case: str) -> None:
    rows, links = RELATIONS[case]
    relations = f"<!DOCTYPE r [<!ENTITY e 'x'>]><r>{rows}</r>"
    body = paragraph(run("Look ") + f"<w:hyperlink r:id='a'>{run('here')}</w:hyperlink>")
    made = read(body, {"word/_rels/document.xml.rels": relations})
    assert (made.text, linked(made)) == ("Look here", links)


def test_properties() -> None:
    core = (
        "<c xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'>"
        "<dc:title>Bread\n and roses</dc:title><dc:creator/><dc:creator>Ada</dc:creator>"
        "<!-- c --><dcterms:created>1912</dcterms:created><other>x</other></c>"
    )
    custom = "<p><property name='Shelf mark'><a>B</a> <b>7</b></property><property>x</property></p>"
    made = read(
        paragraph("Bread"),
        {"docProps/core.xml": core, "docProps/app.xml": "<a><Pages>4</Pages></a>",
         "docProps/custom.xml": custom},
    )  # fmt: skip
    assert said(made) == {
        "docx:core/dc:title": ["Bread and roses"],
        "docx:core/dc:creator": ["Ada"],
        "docx:core/dcterms:created": ["1912"],
        "docx:core/other": ["x"],
        "docx:app/Pages": ["4"],
        "docx:custom/Shelf mark": ["B 7"],
        "docx:custom/": ["x"],
    }


REFUSED = {
    "no text": (zipped({"word/styles.xml": "<a/>"}), "damaged-document"),
    "a text that is not well-formed": (docx("<a><b></a>"), "damaged-document"),
    "styles that are not well-formed": (docx("", {"word/styles.xml": "<a"}), "damaged-document"),
    "a note that is not well-formed": (docx("", {"word/footnotes.xml": "x"}), "damaged-document"),
    "no archive": (b"Bread", "damaged-document"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case: str) -> None:
    data, code = REFUSED[case]
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "a.docx")
    assert (found.value.code, found.value.place.split("/")[0]) == (code, "a.docx")


def test_a_document_behind_a_password_is_no_archive() -> None:
    with pytest.raises(EncryptedDocument):
        read_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "a.docx")


STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(**targets: str) -> str:
    """Relationships, their targets by kind."""
    made = (
        f"<R Id='{kind}' Type='{RELATED}/{kind}' Target='{to}'/>" for kind, to in targets.items()
    )
    return f"<Rs>{''.join(made)}</Rs>"


def body_of(content: str) -> str:
    return f"<w:document {W}><w:body>{content}</w:body></w:document>"


def test_a_strict_document_has_styles_too() -> None:
    """ISO 29500 strict, as Word saves it on demand, has namespaces of its own."""
    styles = "<w:style w:styleId='T'><w:name w:val='Title'/></w:style>"
    parts = {
        "word/document.xml": f"<w:d xmlns:w='{STRICT}'>{paragraph('Bread', 'T')}</w:d>",
        "word/styles.xml": f"<w:styles xmlns:w='{STRICT}'>{styles}</w:styles>",
    }
    assert marked(read_bytes(zipped(parts), "a.docx")) == [("title", "Bread")]


@pytest.mark.parametrize("prefix", ["ns0", "x", "W"])
def test_a_document_whose_prefixes_a_library_chose(prefix: str) -> None:
    data = docx(paragraph("Bread", "T") + paragraph("and w:roses"), styles="T=Title")
    parts = {
        "word/document.xml": entry(data, "word/document.xml"),
        "word/styles.xml": entry(data, "word/styles.xml"),
    }
    parts = {
        name: content.replace("<w:", f"<{prefix}:").replace("</w:", f"</{prefix}:")
        .replace(" w:", f" {prefix}:").replace("xmlns:w=", f"xmlns:{prefix}=")
        for name, content in parts.items()
    }  # fmt: skip
    made = read_bytes(zipped(parts), "a.docx")
    assert made.text == f"Bread\n\nand {prefix}:roses"
    assert marked(made) == [("title", "Bread")]


@pytest.mark.parametrize("target", ["/word/document2.xml", "word/document2.xml"])
def test_a_text_by_the_name_that_sharepoint_gives_it(target: str) -> None:
    styles = f"<w:styles {W}><w:style w:styleId='T'><w:name w:val='Title'/></w:style></w:styles>"
    parts = {
        "_rels/.rels": relations(officeDocument=target),
        "word/document2.xml": body_of(paragraph("Bread", "T")),
        "word/_rels/document2.xml.rels": relations(styles="styles2.xml"),
        "word/styles2.xml": styles,
        "word/footnotes.xml": body_of(paragraph("Note")),
    }
    made = read_bytes(zipped(parts), "upload.bin")
    assert marked(made) == [("title", "Bread"), ("note", "Note")]


@pytest.mark.parametrize("target", ["../../etc/passwd", "/../x.xml"])
def test_a_text_outside_of_the_archive_is_refused(target: str) -> None:
    parts = {"_rels/.rels": relations(officeDocument=target), "word/document.xml": body_of("")}
    with pytest.raises(DocumentError) as found:
        read_bytes(zipped(parts), "a.docx")
    assert found.value.code == "path-outside-archive"
