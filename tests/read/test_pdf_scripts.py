"""PDFs of scripts that run from right to left or from top to bottom.

Programs write the letters of such a line in any order; where they stand is what counts.
"""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.read.pdfs import lettered, one_page, stream, to_unicode
from tests.read.soundness import assert_sound

from colophon.model.document import Document
from colophon.read import read_bytes

WIDE, HIGH = 7.2, 16.0
Pieces = list[tuple[str, float, float]]


def read(pieces: Pieces) -> Document:
    made = read_bytes(lettered(pieces), "a.pdf")
    assert_sound(made)
    return made


def line(seen: str, left: float = 40, bottom: float = 500) -> Pieces:
    """The letters of a line as it is seen; blanks are not drawn, as TeX does."""
    placed = ((one, left + WIDE * at, bottom) for at, one in enumerate(seen))
    return [piece for piece in placed if piece[0] != " "]


READ_AS = {  # what is seen from left to right → what is read
    "םילשורי ריעה תודלות": "תולדות העיר ירושלים",
    "1948 תנש ביבא לתב": "בתל אביב שנת 1948",
    "היינש הרודהמ (1948) רפסה": "הספר (1948) מהדורה שנייה",
    "03-555-0100 ןופלט": "טלפון 03-555-0100",
    "ةنيدملا خيرات ١٩٤٨ ةنس": "سنة ١٩٤٨ تاريخ المدينة",
    "The word םולש means peace": "The word שלום means peace",
    "Peace םכל םולש to all": "Peace שלום לכם to all",
    "Bread and roses (1912)": "Bread and roses (1912)",
}


@pytest.mark.parametrize("seen", READ_AS)
@pytest.mark.parametrize("order", ["as seen", "from the right", "the words from the right"])
def test_a_line_is_read_in_its_order_whatever_that_of_its_letters(seen: str, order: str) -> None:
    pieces = line(seen)
    if order == "from the right":
        pieces.reverse()
    elif order == "the words from the right":
        starts = [0, *(at + 1 for at, one in enumerate(seen) if one == " ")]
        words = [line(seen[at:].split(" ")[0], 40 + WIDE * at) for at in starts]
        pieces = [piece for word in reversed(words) for piece in word]
    if seen.isascii() and order != "as seen":
        return  # a line of Latin letters is drawn from its left
    assert read(pieces).text == READ_AS[seen]


@pytest.mark.parametrize("order", [1, -1])
def test_latin_words_in_a_page_of_hebrew(order: int) -> None:
    """A line with more Latin letters than others runs as its page does."""
    pieces = line("םילשורי ריעה תודלות") + line("בוש London Press לש רפס", 40, 480)[::order]
    assert read(pieces).text == "תולדות העיר ירושלים\nספר של London Press שוב"


@given(st.randoms(use_true_random=False), st.sampled_from(sorted(READ_AS)[5:]))
def test_letters_drawn_in_no_order_at_all(chance: random.Random, seen: str) -> None:
    pieces = line(seen)
    if seen.isascii() or any("A" <= one <= "z" for one in seen):
        return
    chance.shuffle(pieces)
    assert read(pieces).text == READ_AS[seen]


@pytest.mark.parametrize("behind", [True, False])
def test_points_stay_with_their_letters(behind: bool) -> None:
    pieces = line("םולש")
    points = [("\u05c1", pieces[3][1], 500.0), ("\u05b8", pieces[3][1], 500.0)]
    pieces[4 if behind else 3 : 4 if behind else 3] = points
    assert read(pieces).text == "ש\u05c1\u05b8לום"


def test_columns_follow_each_other_from_the_right() -> None:
    lines = ("ינושאר רוטב תחא הרוש", "ינש רוטב תרחא הרוש")
    pieces = [
        piece
        for row in range(4)
        for words, left in zip(reversed(lines), (40, 230), strict=True)
        for piece in line(words, left, 500 - HIGH * row)
    ]
    text = read(pieces).text
    first, second = (words[::-1] for words in lines)
    assert text == "\n".join([first] * 4) + "\n\n" + "\n".join([second] * 4)


def test_a_row_of_a_table_begins_on_the_right() -> None:
    pieces = line("ןהכ השמ", 40) + line(":רבחמ", 300)
    assert read(pieces).text == "מחבר: משה כהן"


def test_two_texts_on_each_other_are_not_mixed() -> None:
    pieces: Pieces = [("שלום Revision of the plan", 40, 500), ("revised again and again", 45, 500)]
    text = read(pieces).text
    assert "Revision of the plan" in text
    assert "revised again and again" in text


def column(words: str, left: float, top: float = 500) -> Pieces:
    """Letters under each other."""
    return [(one, left, top - 12 * at) for at, one in enumerate(words)]


COLUMNS = ("東京都立図書館の歴史", "一九四八年に発行。", "著者は山田太郎である")


def test_columns_of_letters_are_read_from_the_right() -> None:
    pieces = [piece for at, words in enumerate(COLUMNS) for piece in column(words, 300 - 20 * at)]
    made = read(pieces)
    assert made.text == "\n".join(COLUMNS)
    assert (made.pages[0].width, made.pages[0].height) == (148.2, 209.9)


def test_what_stands_across_a_page_of_columns_is_kept() -> None:
    pieces = [piece for at, words in enumerate(COLUMNS) for piece in column(words, 300 - 20 * at)]
    assert read([*pieces, *line("12", 200, 20)]).text == "\n".join(COLUMNS) + "\n\n12"


def test_a_column_beside_lines_is_one_line_more() -> None:
    pieces = [
        piece for row in range(5) for piece in line("図書館の歴史を書いた", 40, 500 - HIGH * row)
    ]
    text = read(pieces + column("図書館", 300)).text
    assert text.count("図書館の歴史を書いた") == 5
    assert "図書館" in text.replace("図書館の", "")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (["D842DFB7", "91CE"], "𠮷野"),
        (["D83DDE00"], "😀"),
        (["0041", "D842", "0042"], "AB"),
        (["0041", "DFB7", "0042"], "AB"),
        (["0041", "DFB7D842", "0042"], "AB"),
        (["0041", "0000", "0042"], "AB"),
        (["0041", "FFFFFFFF", "0042"], "AB"),
        (["00660069"], "fi"),
    ],
)
def test_letters_of_two_halves_and_broken_ones(written: list[str], text: str) -> None:
    codes = {65 + at: one for at, one in enumerate(written)}
    shown = "".join(map(chr, codes))
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 7 0 R>>"
    data = one_page(
        b"BT /F1 12 Tf 40 500 Td (%b) Tj ET" % shown.encode(),
        font=font,
        more=[stream(to_unicode(codes))],
    )
    found = read_bytes(data, "a.pdf").text
    assert "".join(one for one in found if one.isprintable() and one != "\uffff") == text


@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=9))
def test_any_table_of_letters_is_read(codes: list[int]) -> None:
    table = to_unicode({65 + at: f"{code:08x}" for at, code in enumerate(codes)})
    shown = bytes(range(65, 65 + len(codes)))
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/ToUnicode 7 0 R>>"
    data = one_page(b"BT /F1 12 Tf 40 500 Td (%b) Tj ET" % shown, font=font, more=[stream(table)])
    read_bytes(data, "a.pdf").text.encode()


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*"שלום ال١٢abc12().,", "の", "東", "\u05b8", "\u0301", "😀"]),
            st.integers(-50, 450),
            st.integers(-50, 650),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_letters_anywhere_are_kept_if_they_are_on_the_page(pieces: Pieces) -> None:
    made = read_bytes(lettered(pieces), "a.pdf")
    assert_sound(made)
    shown = {one for one, x, y in pieces if 10 < x < 400 and 20 < y < 570 and one.isalpha()}
    assert shown <= set(made.text)
