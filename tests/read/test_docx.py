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


def control(content: str, said: str = "") -> str:
    """A place to be filled in."""
    return f"<w:sdt><w:sdtPr>{said}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


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
    "a letter that hangs into a paragraph with tab stops": (
        initial("drop", "D") + f"<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>"
        f"{run('rop')}</w:p>",
        "Drop",
    ),
    "what stands to the right on the line": (
        paragraph(f"{run('a')}<w:r><w:ptab w:alignment='right'/></w:r>{run('b')}"), "a b",
    ),
    "words that were hidden once": (
        paragraph("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                  "<w:t>a</w:t></w:r>"),
        "a",
    ),
    "a paragraph whose end was deleted": (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('a ')}</w:p>{paragraph('b')}", "a b",
    ),
    "a paragraph that was deleted": (
        paragraph("a") + f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>{run('x')}</w:del>"
        f"</w:p>{paragraph('b')}",
        "a\n\nb",
    ),
    "words that ask for others": (
        control(paragraph("Type here"), "<w:showingPlcHdr/>") + paragraph("a"), "a",
    ),
    "words that were filled in": (
        control(paragraph("a"), "") + control(paragraph("b"), "<w:showingPlcHdr w:val='0'/>"),
        "a\n\nb",
    ),
    "a control that asks within one that was filled in": (
        control(paragraph(f"{run('a')}{control(run('x'), '<w:showingPlcHdr/>')}{run('b')}")), "ab",
    ),
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


def test_a_style_is_what_it_was_changed_to() -> None:
    was = "<w:pPrChange><w:pPr><w:pStyle w:val='N'/></w:pPr></w:pPrChange>"
    made = read(f"<w:p><w:pPr><w:pStyle w:val='T'/>{was}</w:pPr>{run('Bread')}</w:p>")
    assert marked(made) == [("title", "Bread")]


def sheet(*rows: tuple[str, str, str]) -> dict[str, str]:
    """A style sheet: id, the style that it is made from, and what it says more."""
    made = (
        f"<w:style w:styleId='{key}'><w:name w:val='{key.lower()}'/>"
        f"<w:basedOn w:val='{parent}'/>{more}</w:style>"
        for key, parent, more in rows
    )
    return {"word/styles.xml": f"<w:styles {W}>{''.join(made)}</w:styles>"}


VANISH = "<w:rPr><w:vanish/></w:rPr>"
SHEET = sheet(
    ("Title", "", ""), ("Poster", "Title", ""), ("Loud", "Poster", ""), ("Subtitle", "Title", ""),
    ("Round", "Again", ""), ("Again", "Round", ""),
    ("Chapter", "", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>"),
    ("Text", "", "<w:pPr><w:outlineLvl w:val='9'/></w:pPr>"),
    ("Aside", "", VANISH), ("Note", "Aside", ""),
    ("Open", "Aside", "<w:rPr><w:vanish w:val='false'/></w:rPr>"),
)  # fmt: skip
INHERITED = {
    "Loud": [("title", "Bread")],
    "Subtitle": [("subtitle", "Bread")],
    "Chapter": [("heading", "Bread")],
    "Text": [],
    "Round": [],
}


@pytest.mark.parametrize("style", INHERITED)
def test_a_style_is_what_the_style_that_it_is_made_from_is(style: str) -> None:
    made = read_bytes(docx(paragraph("Bread", style), SHEET), "a.docx")
    assert marked(made) == INHERITED[style]


@pytest.mark.parametrize(("level", "expected"), [("0", [1]), ("8", [9]), ("9", []), ("x", [])])
def test_a_paragraph_may_be_a_heading_without_a_style(level: str, expected: list[int]) -> None:
    made = read(f"<w:p><w:pPr><w:outlineLvl w:val='{level}'/></w:pPr>{run('Bread')}</w:p>")
    assert [one.level for one in made.marks] == expected


def styled(words: str, style: str, more: str = "") -> str:
    """A run in a style of characters."""
    return f"<w:r><w:rPr><w:rStyle w:val='{style}'/>{more}</w:rPr><w:t>{words}</w:t></w:r>"


UNSEEN = {
    paragraph(styled("x", "Aside") + run("a")): "a",
    paragraph(styled("x", "Note") + run("a")): "a",
    paragraph(styled("b", "Open") + run("a")): "ba",
    paragraph(styled("b", "Note", "<w:vanish w:val='0'/>") + run("a")): "ba",
    paragraph("x", "Note") + paragraph("a"): "a",
    paragraph(hidden("b", " w:val='0'") + run("x"), "Note") + paragraph("a"): "b\n\na",
    paragraph(run("x") + box(paragraph("b")) + run("x"), "Note"): "b",
}


@pytest.mark.parametrize("body", UNSEEN)
def test_words_of_a_hidden_style_are_not_read(body: str) -> None:
    made = read_bytes(docx(body, SHEET), "a.docx")
    assert_sound(made)
    assert made.text == UNSEEN[body]


def letters(words: str) -> str:
    """A drawing made of letters, as Word had them before it had boxes for them."""
    shape = f"<v:shape><v:textpath style='x' string={words}/></v:shape>"
    return f"<w:r><w:pict xmlns:v='urn:schemas-microsoft-com:vml'>{shape}</w:pict></w:r>"


LETTERS = {
    letters('"GRAND F&#202;TE"') + run("on Sunday"): "GRAND FÊTE\n\non Sunday",
    run("Come to the ") + letters("'BAKERS\r\nBALL'"): "Come to the\n\nBAKERS BALL",
    letters('""') + run("a"): "a",
}


@pytest.mark.parametrize("content", LETTERS)
def test_words_that_are_drawn_as_letters_are_read(content: str) -> None:
    made = read(paragraph(content, "T"))
    assert made.text == LETTERS[content]
    assert [kind for kind, _ in marked(made)] == ["title"]  # and not what is drawn beside it


def field(code: str, words: str) -> str:
    """A field, which shows words instead of its code."""
    kinds = [f"<w:r><w:fldChar w:fldCharType='{one}'/></w:r>" for one in
             ("begin", "separate", "end")]  # fmt: skip
    asked = f"<w:r><w:instrText>{code}</w:instrText></w:r>"
    return f"{kinds[0]}{asked}{kinds[1]}{words}{kinds[2]}"


FIELDS = {
    field(' HYPERLINK "http://a/?b&amp;c" ', run("here")): [("http://a/?b&c", "here")],
    field("HYPERLINK http://a/", run("here")): [("http://a/", "here")],
    field(' HYPERLINK "http://a/" ', run("he") + field("PAGE", run("re"))): [("http://a/", "here")],
    field(' HYPERLINK \\l "top" ', run("here")): [],
    field("PAGE", run("here")): [],
    f"<w:fldSimple w:instr='HYPERLINK &quot;http://a/&quot;'>{run('here')}</w:fldSimple>": [
        ("http://a/", "here")
    ],
    field("HYPERLINK", field('HYPERLINK "javascript:x"', run("here"))): [],
}


@pytest.mark.parametrize("content", FIELDS)
def test_links_may_be_codes_of_fields(content: str) -> None:
    made = read(paragraph(run("Look ") + content))
    assert made.text == "Look here"
    assert linked(made) == FIELDS[content]


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
    "no archive": (b"Bread", "damaged-document"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(case: str) -> None:
    data, code = REFUSED[case]
    with pytest.raises(DocumentError) as found:
        read_bytes(data, "a.docx")
    assert (found.value.code, found.value.place.split("/")[0]) == (code, "a.docx")


ASIDE = [
    "word/styles.xml", "word/footnotes.xml", "word/header1.xml", "word/_rels/document.xml.rels",
    "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml",
]  # fmt: skip


@pytest.mark.parametrize("entry", ASIDE)
def test_a_damaged_part_beside_the_text_costs_itself(entry: str) -> None:
    made = read_bytes(docx(paragraph("Bread"), {entry: "<a><b></a>"}), "a.docx")
    assert made.text == "Bread"
    (problem,) = made.problems
    assert (problem.code, f"a part ('{entry}')" in problem.message) == ("unread-part", True)


def test_all_damaged_parts_are_named_at_once() -> None:
    made = read_bytes(docx(paragraph("Bread"), dict.fromkeys(ASIDE, "")), "a.docx")
    assert ["8 parts" in one.message for one in made.problems] == [True]


def test_hostile_parts_beside_the_text_are_refused() -> None:
    bomb = "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>"
    with pytest.raises(DocumentError) as found:
        read_bytes(docx(paragraph("Bread"), {"docProps/core.xml": bomb}), "a.docx")
    assert found.value.code == "entity-bomb"


def test_a_table_of_contents_is_navigation() -> None:
    body = paragraph("Contents", "H") + paragraph("One 1", "C") + paragraph("Plates", "P")
    styles = "H=TOC Heading;C=toc 3;P=table of figures"
    made = read_bytes(docx(body + paragraph("Bread"), styles=styles), "a.docx")
    assert marked(made) == [("navigation", words) for words in ("Contents", "One 1", "Plates")]


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


def test_files_in_the_place_of_words_are_named() -> None:
    rows = "<x Id='a' Type='u/aFChunk' Target='chunk.html'/>"
    parts = {"word/_rels/document.xml.rels": f"<r>{rows}</r>", "word/chunk.html": "<p>Roses</p>"}
    made = read(paragraph("Bread") + "<w:altChunk r:id='a'/>", parts)
    assert made.text == "Bread"
    (problem,) = made.problems
    assert (problem.code, "'chunk.html'" in problem.message) == ("unread-part", True)
