"""What of a PDF page is its text: what was filled in and typed on it, and what is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.pdfs import file_of, one_page, pdf, stream, words_at
from tests.read.soundness import assert_sound, paged

from colophon.model.document import Document
from colophon.read import read_bytes

ASKED = words_at("Name of author:", 40, 500)
AT = b"/Rect[150 495 300 515]"
FORM = b"/AcroForm<</Fields[7 0 R]/DA(/F1 12 Tf 0 g)/DR<</Font<</F1 5 0 R>>>>>>"


def read(data: bytes) -> Document:
    made = read_bytes(data, "a.pdf")
    assert_sound(made)
    return made


def filled(entries: bytes, *more: bytes, catalog: bytes = FORM) -> str:
    """The text of a page that asks for a name, with an annotation of these entries."""
    page = b"/Annots[7 0 R]"
    annotation = b"<</Type/Annot%b/P 6 0 R%b>>" % (entries, b"" if b"/Rect" in entries else AT)
    return read(one_page(ASKED, page=page, catalog=catalog, more=[annotation, *more])).text


FIELD = b"/Subtype/Widget/T(author)"
FILLED = {
    "a field": (FIELD + b"/FT/Tx/V(Ada Lovelace)", "Name of author: Ada Lovelace"),
    "a field in UTF-16": (FIELD + b"/FT/Tx/V<FEFF0141F3>", "Name of author: Ł"),
    "a choice": (FIELD + b"/FT/Ch/Ff 131072/Opt[(Ada)(Bo)]/V(Bo)", "Name of author: Bo"),
    "a field whose parent says its kind": (
        b"/Subtype/Widget/Parent 8 0 R",
        "Name of author: Ada",
    ),
    "several lines": (
        FIELD + b"/Rect[150 420 300 515]/FT/Tx/Ff 4096/V(Ada\\rLovelace\\n\\nLondon)",
        "Name of author: Ada\nLovelace\n\nLondon",
    ),
    "typed on the page": (b"/Subtype/FreeText/Contents(Ada)", "Name of author: Ada"),
    "nothing filled in": (FIELD + b"/FT/Tx/V()", "Name of author:"),
    "blanks": (FIELD + b"/FT/Tx/V(   )", "Name of author:"),
    "hidden": (FIELD + b"/FT/Tx/F 2/V(Ada)", "Name of author:"),
    "not for the screen": (FIELD + b"/FT/Tx/F 32/V(Ada)", "Name of author:"),
    "typed and hidden": (b"/Subtype/FreeText/F 2/Contents(Ada)", "Name of author:"),
    "a password": (FIELD + b"/FT/Tx/Ff 8192/V(Ada)", "Name of author:"),
    "a box that is ticked": (FIELD + b"/FT/Btn/V/Yes/AS/Yes", "Name of author:"),
    "a button": (FIELD + b"/FT/Btn/Ff 65536/MK<</CA(Print)>>", "Name of author:"),
    "a reader's comment": (b"/Subtype/Text/Contents(Ada)", "Name of author:"),
    "a reader's mark": (b"/Subtype/Highlight/Contents(Ada)", "Name of author:"),
    "a box from its other corner": (
        FIELD + b"/FT/Tx/Rect[300 515 150 495]/V(Ada)",
        "Name of author: Ada",
    ),
    "beside the page": (FIELD + b"/FT/Tx/Rect[900 900 999 920]/V(Ada)", "Name of author:"),
    "without a place": (FIELD + b"/FT/Tx/Rect[]/V(Ada)", "Name of author:"),
}


@pytest.mark.parametrize("case", FILLED)
def test_what_is_filled_in_stands_where_it_is_seen(case: str) -> None:
    entries, text = FILLED[case]
    parent = b"<</FT/Tx/T(author)/V(Ada)/Kids[7 0 R]>>"
    assert filled(entries, parent).replace("Name of author:\n\n", "Name of author: ") == text


def test_a_form_that_only_newer_programs_fill_in_has_its_values() -> None:
    catalog = FORM.replace(b"/DA", b"/XFA(x)/DA")
    assert filled(FIELD + b"/FT/Tx/V(Ada)", catalog=catalog) == "Name of author: Ada"


@pytest.mark.parametrize("annots", [b"[99 0 R]", b"[null 5 (x)]", b"[7 0 R 7 0 R]", b"7", b"[[]]"])
@pytest.mark.parametrize("more", [b"<<>>", b"<</Subtype/Widget>>", b"<</Subtype/FreeText>>", b"[]"])
def test_broken_annotations_cost_nothing(annots: bytes, more: bytes) -> None:
    data = one_page(ASKED, page=b"/Annots" + annots, catalog=FORM, more=[more])
    assert read(data).text == "Name of author:"


@given(st.text(max_size=60))
def test_any_value_is_kept_word_by_word(value: str) -> None:
    said = b"\xfe\xff" + value.encode("utf-16-be", "surrogatepass")
    text = filled(FIELD + b"/FT/Tx/V<%b>" % said.hex().encode())
    words = [one for one in value.split() if one.isascii() and one.isalnum()]
    assert all(one in text for one in words)


SEEN, CUT = words_at("Seen on the page", 40, 500), words_at("Cut away", 300, 500)
BOXES = {
    "all of it": (b"", "Seen on the page Cut away"),
    "the left half": (b"/CropBox[0 0 250 595]", "Seen on the page"),
    "the right half": (b"/CropBox[250 0 420 595]", "Cut away"),
    "what is there by half": (b"/CropBox[70 0 250 595]", "Seen on the page"),
    "above the words": (b"/CropBox[0 550 420 595]", ""),
    "larger than the paper": (b"/CropBox[-99 -99 900 900]", "Seen on the page Cut away"),
    "upside down": (b"/CropBox[250 595 0 0]", "Seen on the page"),
    "nothing": (b"/CropBox[10 10 10 10]", None),
    "no box": (b"/CropBox(x)", "Seen on the page Cut away"),
}


@pytest.mark.parametrize("case", BOXES)
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_what_is_cut_off_is_not_read(case: str, turn: int) -> None:
    crop, text = BOXES[case]
    made = read(one_page(SEEN + CUT, page=crop + b"/Rotate %d" % turn))
    assert text is None or made.text == text


def test_a_sheet_cut_into_two_pages_by_their_boxes_says_nothing_twice() -> None:
    content = words_at("Left page", 40, 500) + words_at("Right page", 300, 500)
    shown = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R"
    shown += b"/Resources<</Font<</F1 5 0 R>>>>/CropBox[%b]>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    data = file_of([
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[6 0 R 7 0 R]/Count 2>>", b"<<>>",
        stream(content), font, shown % b"0 0 210 595", shown % b"210 0 420 595",
    ])  # fmt: skip
    made = read(data)
    assert paged(made) == ["Left page", "Right page"]
    assert {page.width for page in made.pages} == {74.1}


@pytest.mark.parametrize("corner", [(0, 0), (100, 100), (-300, 50)])
def test_where_a_page_begins_makes_no_difference(corner: tuple[int, int]) -> None:
    """Two pages a sheet are told by where words stand: from the corner of the paper."""
    x, y = corner
    pairs = [("8", "1"), ("2", "7"), ("6", "3"), ("4", "5")]
    pages, streams = [], []
    for at, pair in enumerate(pairs):
        content = b"".join(
            words_at("Some words of running text", x + left, y + 340)
            + words_at(number, x + left + 130, y + 10)
            for number, left in zip(pair, (20, 320), strict=True)
        )
        streams.append(stream(content))
        box = f"{x} {y} {x + 600} {y + 400}".encode()
        pages.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[%b]/Contents %d 0 R"
            b"/Resources<</Font<</F1 4 0 R>>>>>>" % (box, 9 + at)
        )
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    tree = b"<</Type/Pages/Kids[5 0 R 6 0 R 7 0 R 8 0 R]/Count 4>>"
    made = read(file_of([b"<</Type/Catalog/Pages 2 0 R>>", tree, b"<<>>", font, *pages, *streams]))
    assert [page.label for page in made.pages] == list("12345678")


def test_pages_without_fields_are_read_as_ever() -> None:
    assert read(pdf([b"Bread", b"and roses"])).text == "Bread\nand roses"
