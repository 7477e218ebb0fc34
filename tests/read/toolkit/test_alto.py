"""Results of OCR as ALTO, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from colophon.model.characters import legal
from colophon.model.errors import DamagedDocument
from colophon.read.toolkit.alto import NAMESPACE, leaves_of, made_by, write_alto
from colophon.read.toolkit.lines import PictureWord, PlacedLine
from colophon.read.toolkit.pages import Leaf, compose


def leaf(turn: int, part: tuple[int, int, int, int] | None = None) -> Leaf:
    """A page of 400 by 600 pixels with a line near its head, at 72 dots an inch."""
    width, height = (600, 400) if turn % 180 else (400, 600)
    x, y = (part[0], part[1]) if part else (0, 0)
    upright = (40, 20, 240, 36)
    box = {
        0: upright,
        90: (20, 400 - 240, 36, 400 - 40),
        180: (400 - 240, 600 - 36, 400 - 40, 600 - 20),
        270: (600 - 36, 40, 600 - 20, 240),
    }[turn]
    words = tuple(
        PictureWord(text, box[0] + x, box[1] + y, box[2] + x, box[3] + y, 91.0)
        for text in ("Bread", "&", "Salt")
    )
    line = PlacedLine("Bread & Salt", *map(float, upright), 20.0, words=words)
    frame = (1000, 900) if part else (width, height)
    return Leaf(
        [line], 400.0, 600.0, 2, measured=False, turn=turn, frame=frame, part=part,
        legibility=0.91, steps=("turned 90", "evened"),
    )  # fmt: skip


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_comes_back_as_it_was(turn: int) -> None:
    one = leaf(turn)
    data = write_alto([one], "scan.tif", "image 2 en")
    assert leaves_of(data, "scan.tif") == [one]
    assert made_by(data, "scan.tif") == "image 2 en"


def test_a_part_of_a_picture_comes_back() -> None:
    one = leaf(0, (100, 50, 400, 600))
    assert leaves_of(write_alto([one], "spread.png", ""), "spread.png") == [one]


def test_a_word_that_a_correction_parts_shares_its_box() -> None:
    data = write_alto([leaf(0)], "scan.tif", "").replace(b'"Bread"', b'"Brown bread"')
    (line,) = leaves_of(data, "scan.tif")[0].lines
    assert line.text == "Brown bread & Salt"
    assert line.words[0].right == line.words[1].left == 140


@pytest.mark.parametrize("data", [b"", b"<alto/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        leaves_of(data, "other.xml")


def alto(body: str = "", styles: str = "", page: str = 'WIDTH="400" HEIGHT="600"') -> bytes:
    """A file of another program: one page, whose print space holds ``body``."""
    space = '<PrintSpace HPOS="0" VPOS="0" WIDTH="400" HEIGHT="600">'
    return (
        f'<alto xmlns="{NAMESPACE}"><Styles>{styles}</Styles><Layout><Page {page}>{space}{body}'
        "</PrintSpace></Page></Layout></alto>"
    ).encode()


def word(text: str, left: str = "10", confidence: str = "1") -> str:
    return (
        f'<TextLine><String CONTENT="{text}" HPOS="{left}" VPOS="20" WIDTH="30" HEIGHT="8"'
        f' WC="{confidence}"/></TextLine>'
    )


NO_NUMBERS = {
    "a size in words": alto(styles='<TextStyle ID="a" FONTSIZE="large"/>'),
    "a size without end": alto(styles='<TextStyle ID="a" FONTSIZE="INF"/>'),
    "a width without end": alto(page='WIDTH="1e999" HEIGHT="600"'),
    "a width of no number": alto(page='WIDTH="NaN" HEIGHT="600"'),
    "no width": alto(page='HEIGHT="600"'),
    "a word at no number": alto(word("Bread", left="nan")),
    "a word without end": alto(word("Bread", left="-inf")),
    "a word nowhere": alto('<TextLine><String CONTENT="Bread"/></TextLine>'),
    "a confidence in words": alto(word("Bread", confidence="high")),
    "a page of no number": alto(page='WIDTH="4" HEIGHT="6" PHYSICAL_IMG_NR="first"'),
    "a word beyond all paper": alto(word("Bread", left="1e308")),
    "a page beyond all paper": alto(page='WIDTH="1e300" HEIGHT="600"'),
    "more digits than a number has": alto(page=f'WIDTH="4" HEIGHT="{"9" * 5_000}"'),
    "a turn of no number": alto('<TextBlock ROTATION="left"/>'),
}


@pytest.mark.parametrize("case", NO_NUMBERS)
def test_measures_that_are_none_are_said_to_be_damage(case: str) -> None:
    with pytest.raises(DamagedDocument) as found:
        leaves_of(NO_NUMBERS[case], "scan.alto.xml")
    assert found.value.place == "scan.alto.xml"


def test_a_file_of_another_program_says_little() -> None:
    (leaf,) = leaves_of(alto(word("Bread") + "<TextLine/>" + word(" ")), "a.xml")
    assert (leaf.source, leaf.legibility, leaf.turn, leaf.steps) == (1, None, 0, ())
    assert (leaf.width, leaf.height, leaf.measured) == (400.0, 600.0, False)
    (line,) = leaf.lines
    assert (line.text, line.size) == ("Bread", 10)  # the ink is four fifths of the type
    assert made_by(alto(), "a.xml") == ""


def test_a_page_without_a_print_space_is_all_of_its_picture() -> None:
    (leaf,) = leaves_of(alto(word("Bread")).replace(b"PrintSpace", b"TopMargin"), "a.xml")
    assert (leaf.part, [line.text for line in leaf.lines]) == (None, ["Bread"])


def test_a_file_without_pages_has_none() -> None:
    assert leaves_of(write_alto([], "a.png", "x"), "a.png") == []
    blank = Leaf([], 400.0, 600.0, 3, frame=(400, 600))
    assert leaves_of(write_alto([blank], "a.png", "x"), "a.png") == [blank]


def test_letters_that_xml_cannot_carry_are_left_out() -> None:
    one = leaf(0)
    (line,) = one.lines
    spoilt = tuple(replace(word, text=f"{word.text}\x01\ufffe") for word in line.words)
    given = replace(one, lines=[replace(line, words=spoilt)], steps=("even\x0bed",))
    data = write_alto([given], "scan\x02.tif", "image\x03 2")
    (back,) = leaves_of(data, "scan.tif")
    assert [word.text for word in back.lines[0].words] == ["Bread", "&", "Salt"]
    assert (back.steps, made_by(data, "a")) == (("evened",), "image 2")


def test_sizes_that_are_written_alike_are_one_style() -> None:
    first, second = leaf(0), leaf(0)
    second.lines[0].size = first.lines[0].size + 0.000001
    data = write_alto([first, second], "a.png", "x")
    assert data.count(b"<TextStyle") == 1
    assert [one.lines[0].size for one in leaves_of(data, "a.png")] == [20.0, 20.0]


sides = st.integers(0, 300)
boxes = st.tuples(sides, sides, st.integers(1, 100), st.integers(1, 50))
words = st.lists(
    st.tuples(st.text(st.characters(codec="utf-8"), max_size=6), boxes, st.integers(0, 100)),
    min_size=1,
    max_size=4,
)


@given(st.lists(words, max_size=3), st.sampled_from([0, 90, 180, 270]))
def test_any_words_come_back_where_they_stood(lines: list[list[tuple]], turn: int) -> None:
    given = [
        tuple(
            PictureWord(text, x, y, x + wide, y + high, float(sure))
            for text, (x, y, wide, high), sure in line
        )
        for line in lines
    ]
    placed = [PlacedLine("", 0, 0, 0, 0, 12.0, words=words) for words in given]
    data = write_alto([Leaf(placed, 400, 600, 1, turn=turn, frame=(400, 600))], "a.png", "x")
    (back,) = leaves_of(data, "a.png")
    kept = [one for line in given for one in line if len(legal(one.text).split()) == 1]
    found = {
        (one.text, one.left, one.top, one.right, one.bottom, one.confidence)
        for line in back.lines
        for one in line.words
    }
    for one in kept:
        text = legal(one.text).strip()
        assert (text, one.left, one.top, one.right, one.bottom, one.confidence) in found


NUMBERS = st.sampled_from((*["1"] * 30, *"0|1|-5|90|1e9|1e-300|1e308|nan||x|1 2|\u0661".split("|")))


@given(st.lists(NUMBERS, min_size=12, max_size=12))
def test_any_numbers_are_read_or_said_to_be_damage(numbers: list[str]) -> None:
    width, height, left, top, wide, high, size, turn, source, sure, shown, across = numbers
    said = f"<processingStepSettings>width={across} height={shown}</processingStepSettings>"
    word = f"HPOS='{left}' VPOS='{top}' WIDTH='{wide}' HEIGHT='{high}' WC='{sure}'"
    line = f"<TextLine STYLEREFS='s'><String CONTENT='Bread and' {word}/></TextLine>"
    page = f"WIDTH='{width}' HEIGHT='{height}' PHYSICAL_IMG_NR='{source}' PROCESSINGREFS='p'"
    data = (
        f"<alto xmlns='{NAMESPACE}'><Description><Processing ID='p'>{said}</Processing>"
        f"</Description><Styles><TextStyle ID='s' FONTSIZE='{size}'/></Styles><Layout><Page {page}>"
        f"<TextBlock ROTATION='{turn}'>{line}</TextBlock></Page></Layout></alto>"
    )
    try:
        leaves = leaves_of(data.encode(), "a.xml")
    except DamagedDocument:
        return
    assert compose(leaves).pages  # whatever was let in can be laid out
