"""PDF: reading order, columns, booklets, headings, metadata."""

import io
import shutil
import zlib
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.pages import pictures
from tests.read.pdfs import HELVETICA, file_of, one_page, pdf, words_at
from tests.read.soundness import assert_sound, linked, paged

from colophon.model.document import Document, MarkKind
from colophon.model.errors import DocumentError
from colophon.read import Limits, read, read_bytes

WORDS = "Some words of running text"


def sheets(*numbers: tuple[str, str], across: str = "") -> bytes:
    """A PDF of landscape sheets, each with two pages of words and a number at their feet."""
    made = io.BytesIO()
    canvas = Canvas(made, (600, 400))
    for pair in numbers:
        for number, left in zip(pair, (20, 320), strict=True):
            canvas.drawString(left, 340, WORDS)
            canvas.drawString(left + 130, 10, number)
        canvas.drawString(150, 200, across)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def feet(data: bytes) -> list[str]:
    """The last line of each page."""
    return [text.splitlines()[-1] for text in paged(read_bytes(data, "a.pdf"))]


def test_a_booklet_comes_back_in_reading_order(documents: Path) -> None:
    made = read(documents / "choir-handbook.pdf")
    assert made.extent == 8
    assert [page.source for page in made.pages] == [1, 2, 3, 4, 4, 3, 2, 1]
    assert [page.label for page in made.pages] == ["", "", "3", "4", "5", "6", "7", ""]
    assert {page.width for page in made.pages} == {148.5}
    order = [made.text.index(words) for words in ("SING WHERE", "Everybody", "Listening", "Money")]
    assert order == sorted(order)


BOOKLET = [("8", "1"), ("2", "7"), ("6", "3"), ("4", "5")]
SHEETS = {
    "a booklet": (BOOKLET, list("12345678")),
    "two pages a sheet": ([("10", "11"), ("12", "13")], ["10", "11", "12", "13"]),
    "one number is missing": ([("8", ""), *BOOKLET[1:]], [WORDS, *"2345678"]),
    "numbers of no order": ([("4", "9"), ("1", "2")], None),
    "no numbers": ([("", ""), ("", "")], None),
    "years": ([("1911", "1912"), ("1913", "1914")], None),
}  # fmt: skip


@pytest.mark.parametrize("case", SHEETS)
def test_sheets_are_unfolded_only_on_the_word_of_their_numbers(case: str) -> None:
    numbers, expected = SHEETS[case]
    if expected:
        assert feet(sheets(*numbers)) == expected
    else:
        assert len(feet(sheets(*numbers))) == len(numbers)


def test_sheets_with_a_line_across_the_fold_are_no_pages() -> None:
    assert len(feet(sheets(*BOOKLET, across="A line across the fold of the sheet"))) == 4


def test_columns_are_read_one_after_the_other(documents: Path) -> None:
    made = read(documents / "packhorse-trail.pdf")
    places = [
        made.text.index(words)
        for words in ("The Packhorse Trail", "Stage One", "iron.", "Stage Two", "ISBN", "£2.50")
    ]
    assert places == sorted(places)
    assert "Packhorses\ncarried" in made.text  # hyphenated in the file
    title = made.marks_of(MarkKind.HEADING)[0]
    assert made.text[title.start : title.end] == "The Packhorse Trail"
    assert (title.level, title.size) == (1, 20.0)
    assert ("pdf:info/Author", "Edith Ramsbottom") in {(e.source, e.value) for e in made.embedded}


def printed(*, rotation: int = 0, xmp: bytes = b"") -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(400, 400), invariant=1)
    canvas.setPageRotation(rotation)
    for number in range(6):
        canvas.drawString(40, 360 - 14 * number, f"Line number {number} of the page")
    canvas.linkURL("https://quarterloaf.example/", (40, 355, 200, 375))
    canvas.save()
    return target.getvalue() + xmp


def lines(document: Document) -> list[str]:
    return document.text.splitlines()


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_turned_pages_are_read(rotation: int) -> None:
    made = read_bytes(printed(rotation=rotation), "turned.pdf")
    assert sorted(one for one in lines(made) if one) == [
        f"Line number {n} of the page" for n in range(6)
    ]


def test_links_stand_on_their_words() -> None:
    made = read_bytes(printed(), "linked.pdf")
    (link,) = made.links
    assert link.target == "https://quarterloaf.example/"
    assert made.text[link.start : link.end] == "Line number 0 of the page"


def test_xmp_is_read_as_found() -> None:
    packet = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmp:CreateDate="2016-05-01"><dc:title><rdf:Alt><rdf:li xml:lang="en">Bread</rdf:li></rdf:Alt>
     </dc:title><dc:creator><rdf:Seq><rdf:li>Moss</rdf:li><rdf:li>Tully</rdf:li></rdf:Seq>
     </dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"""
    made = read_bytes(printed(xmp=packet), "xmp.pdf")
    found = [(one.source, one.value, one.language) for one in made.embedded]
    assert ("xmp:dc:title", "Bread", "en") in found
    assert ("xmp:xmp:CreateDate", "2016-05-01", "") in found
    assert [value for source, value, _ in found if source == "xmp:dc:creator"] == ["Moss", "Tully"]


def packet(title: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
        'syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>'
        f"<rdf:Alt><rdf:li>{title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


OWN, PICTURE = packet("Bread and Roses"), packet("DSC_0042")
PACKED = zlib.compress(OWN)
METADATA = b"<</Type/Metadata/Subtype/XML/Length %d%b>>stream\n%b\nendstream"
FLATE = b"/Filter/FlateDecode"


@pytest.mark.parametrize(
    "own", [METADATA % (len(OWN), b"", OWN), METADATA % (len(PACKED), FLATE, PACKED)]
)
def test_a_picture_in_a_file_does_not_entitle_it(own: bytes) -> None:
    """Layout programs keep the packets of the pictures that they set, behind that of the file."""
    more = [own, METADATA % (len(PICTURE), b"", PICTURE)]
    data = one_page(words_at("Bread", 40, 500), catalog=b"/Metadata 7 0 R", more=more)
    found = [
        one.value for one in read_bytes(data, "a.pdf").embedded if one.source == "xmp:dc:title"
    ]
    assert found == ["Bread and Roses"]


@pytest.mark.parametrize("named", [b"", b"/Metadata 99 0 R", b"/Metadata 4 0 R", b"/Metadata (x)"])
def test_a_packet_that_the_catalogue_does_not_lead_to_is_found_all_the_same(named: bytes) -> None:
    more = [METADATA % (len(OWN), b"", OWN)]
    data = one_page(words_at("Bread", 40, 500), catalog=named, more=more)
    found = [
        one.value for one in read_bytes(data, "a.pdf").embedded if one.source == "xmp:dc:title"
    ]
    assert found == ["Bread and Roses"]


def test_pages_are_bounded() -> None:
    with pytest.raises(DocumentError) as found:
        read_bytes(printed(), "long.pdf", Limits(pages=0))
    assert found.value.code == "document-too-large"


CYRILLIC = "Паром у шлюза: Эхо"


@pytest.mark.parametrize(
    "written",
    [
        b"(" + CYRILLIC.encode() + b")",
        b"(\xef\xbb\xbf" + CYRILLIC.encode() + b")",
        b"<" + CYRILLIC.encode().hex().encode() + b">",
        b"(" + b"".join(b"\\%03o" % one for one in CYRILLIC.encode()) + b")",
        b"<FEFF" + CYRILLIC.encode("utf-16-be").hex().encode() + b">",
        b"(" + CYRILLIC.encode("cp1251") + b")",
    ],
    ids=["utf-8", "with its mark", "in hexadecimal", "in octal", "utf-16", "windows-1251"],
)
def test_titles_in_encodings_that_info_may_not_have(written: bytes) -> None:
    document = read_bytes(pdf([b"The ferry stops at six"], info=b"/Title " + written), "a.pdf")
    assert [one.value for one in document.embedded] == [CYRILLIC]


@pytest.mark.parametrize("title", ["Café à l’eau — “no”", "Señor Núñez", "Ærø"])
def test_titles_in_the_encoding_of_info(title: str) -> None:
    table = {"’": 0x90, "—": 0x84, "“": 0x8D, "”": 0x8E}
    written = bytes(table.get(one, ord(one) & 0xFF) for one in title)
    document = read_bytes(pdf([b"The ferry"], info=b"/Title (" + written + b")"), "a.pdf")
    assert [one.value for one in document.embedded] == [title]


def test_a_page_with_more_text_than_a_page_can_show_is_left_out() -> None:
    """300,000 operators in a small file: the other page is read, and this one is named."""
    shown = b"".join(
        b"1 0 0 1 %d %d Tm (a) Tj " % (10 + number * 7 % 390, 10 + number * 13 % 570)
        for number in range(300_000)
    )
    contents = (
        zlib.compress(b"BT /F1 6 Tf %bET" % shown, 9),
        zlib.compress(b"BT /F1 12 Tf 40 500 Td (Bread) Tj ET"),
    )
    streams = [
        b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(one), one)
        for one in contents
    ]
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents %d 0 R"
        b"/Resources<</Font<</F1 4 0 R>>>>>>"
    )
    data = file_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[7 0 R 8 0 R]/Count 2>>",
            b"<<>>",
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            *streams,
            *(page % number for number in (5, 6)),
        ]
    )
    document = read_bytes(data, "a.pdf")
    assert document.text.strip() == "Bread"
    assert [one.code for one in document.problems] == ["unreadable-page"]
    assert "more characters" in document.problems[0].message


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_a_title_that_is_a_picture_is_read_beside_a_page_number() -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    drawn = pictures.page(["Told by its bakers"], heading="BREAD AND SALT", size=(827, 400))
    canvas.drawInlineImage(drawn, 20, 300, 380, 184)
    canvas.drawString(200, 30, "Page 7")
    canvas.save()
    made = read_bytes(target.getvalue(), "drawn.pdf")
    assert "BREAD AND SALT" in made.text
    assert made.text.count("Page 7") == 1
    word = made.words_in(made.text.index("BREAD"), made.text.index("BREAD") + 5)[0]
    assert 20 < word.left < 200
    assert 100 < word.top < 200


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_a_title_that_is_drawn_is_read_beside_a_page_number() -> None:
    """Its letters are areas without any text, as programs for drawing write them."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    title = pictures.page([], heading="BREAD AND SALT", size=(600, 120), margin=20)
    for y in range(title.height):
        row = [title.getpixel((x, y)) for x in range(title.width)]
        edges = [x for x in range(1, title.width) if (row[x] < 128) != (row[x - 1] < 128)]
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            canvas.rect(20 + left * 0.6, 400 - y * 0.6, (right - left) * 0.6, 0.7, stroke=0, fill=1)
    canvas.drawString(200, 30, "Page 7")
    canvas.save()
    made = read_bytes(target.getvalue(), "drawn.pdf")
    assert "BREAD AND SALT" in made.text
    assert made.text.count("Page 7") == 1


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_a_page_with_text_enough_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 595))
    canvas.drawInlineImage(pictures.page(["A picture"], size=(300, 300)), 20, 300, 300, 200)
    for at in range(8):
        canvas.drawString(40, 280 - 20 * at, "Bread is ready before the first carters come")
    canvas.save()
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    assert not read_bytes(target.getvalue(), "text.pdf").words


INFO = {
    "an octal code": (rb"(Caf\351)", "Café"),
    "a short octal code": (rb"(Caf\351\7)", "Café\x07"),
    "a backslash before a figure that is no octal one": (rb"(Caf\351 \8 and \9)", "Café 8 and 9"),
    "parentheses": (rb"(Caf\351 \(old\))", "Café (old)"),
    "a line that goes on": (b"(Caf\\351\\\n bar)", "Café bar"),
    "UTF-16": (b"<FEFF004300E9>", "Cé"),
    "UTF-16 with a pair": (b"<FEFFD83DDE00>", "😀"),
    "UTF-16 with half a pair": (b"<FEFFD800004100E9>", "\ufffdAé"),
    "UTF-16 cut within a pair": (b"<FEFF00E9D83D>", "é\ufffd"),
    "nothing": (b"()", None),
    "blanks": (b"(  )", None),
}


@pytest.mark.parametrize("case", INFO)
def test_titles_as_programs_write_them(case: str) -> None:
    written, title = INFO[case]
    made = read_bytes(pdf([b"Bread and roses"], info=b"/Title " + written), "a.pdf")
    found = {one.source: one.value for one in made.embedded}
    assert found.get("pdf:info/Title") == title


def linking(target: bytes, rectangle: bytes = b"30 490 300 520") -> bytes:
    """A page of one line, with a link over a rectangle."""
    content = b"BT /F1 12 Tf 40 500 Td (Bread and roses) Tj ET"
    return file_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[6 0 R]/Count 1>>",
            b"<<>>",
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
            HELVETICA,
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Annots[7 0 R]%s>>"
            % b"/Resources<</Font<</F1 5 0 R>>>>",
            b"<</Type/Annot/Subtype/Link/Rect[%s]/A<</S/URI/URI(%s)>>>>" % (rectangle, target),
        ]
    )


LINKS = {
    "an address": (b"http://a/", b"30 490 300 520", [("http://a/", "Bread and roses")]),
    "one word": (b"http://a.example/", b"30 490 72 520", [("http://a.example/", "Bread")]),
    "no words": (b"http://a.example/", b"30 90 300 120", []),
    "a corner": (b"http://a.example/", b"0 0 0 0", []),
    "no numbers": (b"http://a.example/", b"a b c d", []),
    "no address": (b"", b"30 490 300 520", []),
    "blanks for an address": (b"  ", b"30 490 300 520", []),
    "an address without end": (b"x" * 3_000, b"30 490 300 520", []),
}  # fmt: skip


@pytest.mark.parametrize("case", LINKS)
def test_links_are_laid_on_the_words_under_them(case: str) -> None:
    target, rectangle, links = LINKS[case]
    made = read_bytes(linking(target, rectangle), "a.pdf")
    assert made.text == "Bread and roses"
    assert linked(made) == links
    assert_sound(made)


SPOILT = {
    "a vast page": (b"[0 0 420 595]", b"[0 0 1e9 1e9]"),
    "a page of no size": (b"[0 0 420 595]", b"[0 0 000 000]"),
    "a page from its other corner": (b"[0 0 420 595]", b"[420 595 0 0]"),
    "a page that is its own parent": (b"/Parent 2 0 R", b"/Parent 6 0 R"),
    "pages without end": (b"/Kids[6 0 R]", b"/Kids[2 0 R]"),
    "no such font": (b"/F1 5 0 R", b"/F1 9 0 R"),
    "a count that is a lie": (b"/Count 1", b"/Count 9"),
    "a length that is a lie": (b"/Length ", b"/Length 9"),
    "no table of objects": (b"startxref", b"startXref"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_spoilt_objects_are_read_or_said_to_be_damaged(
    case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name, **_: None)  # no page is read by OCR
    sound = pdf([b"Bread and roses"])
    assert SPOILT[case][0] in sound
    try:
        made = read_bytes(sound.replace(*SPOILT[case]), "a.pdf")
    except DocumentError as error:
        found = error.code
    else:
        assert_sound(made)
        found = made.text or made.problems[0].code
    assert found in {"Bread and roses", "damaged-document", "no-text", "missing-component"}


def along(words: list[str], degrees: int, x: float, y: float) -> bytes:
    """What draws lines of words from a point on, the page turned about it, in 10 points."""
    cosine, sine = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[degrees]
    lines = " 0 -12 Td ".join(f"({line}) Tj" for line in words)
    turn = f"{cosine} {sine} {-sine} {cosine} {x} {y}"
    return f"q {turn} cm BT /F1 10 Tf {lines} ET Q ".encode()


UPRIGHT = [words_at("The bakers of the lane went on strike", 40, 500), words_at(WORDS, 40, 480)]
EDGES = {
    "up the right edge": along(["Printed by Ada Moor, Leeds 1974"], 90, 400, 100),
    "down the left edge": along(["Printed by Ada Moor, Leeds 1974"], 270, 20, 400),
    "with thin letters": along(["illicit ill-lit lilies, 1974"], 90, 400, 100),
    "in two lines": along(["Printed by Ada Moor", "at 7 Mill Lane, Leeds"], 90, 380, 100),
    "upside down": along(["Printed by Ada Moor, Leeds 1974"], 180, 300, 60),
}
READ = {
    "with thin letters": ["illicit ill-lit lilies, 1974"],
    "in two lines": ["Printed by Ada Moor", "at 7 Mill Lane, Leeds"],
}


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("case", EDGES)
def test_words_along_the_edge_of_a_page_are_words(case: str, first: bool) -> None:
    """Imprints are often set so; each letter was a line of its own, the last one first."""
    parts = [EDGES[case], *UPRIGHT] if first else [*UPRIGHT, EDGES[case]]
    made = read_bytes(one_page(b"".join(parts)), "a.pdf")
    assert_sound(made)
    lines = [line for line in made.text.split("\n") if line]
    beside = [
        line for line in lines if line not in (WORDS, "The bakers of the lane went on strike")
    ]
    assert sorted(beside) == sorted(READ.get(case, ["Printed by Ada Moor, Leeds 1974"]))
    assert len(lines) - len(beside) == 2


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_has_edges_too(rotation: int) -> None:
    content = b"".join([*UPRIGHT, EDGES["up the right edge"]])
    made = read_bytes(one_page(content, page=b"/Rotate %d" % rotation), "a.pdf")
    assert "Printed by Ada Moor, Leeds 1974" in made.text.split("\n")


HYPHENS = {
    ("pub-", "lished it"): "published\nit",
    ("a pre-", "War poster"): "a pre-\nWar poster",
    ("Tee-", "und Brotkarten"): "Tee-\nund Brotkarten",
    ("a well-", "known baker, well-known"): "a well-known\nbaker, well-known",
    ("12-", "14 May"): "12-\n14 May",
}


@pytest.mark.parametrize("lines", HYPHENS)
def test_a_hyphen_at_the_end_of_a_line_stays_where_no_word_goes_on(lines: tuple[str, str]) -> None:
    """PDFium marks such a hyphen by a sign of its own."""
    made = read_bytes(pdf([one.encode() for one in lines]), "a.pdf")
    assert made.text == HYPHENS[lines]
