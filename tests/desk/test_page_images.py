"""Where words stand on pages: a box a line, whatever way the page lies."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from colophon.desk.page_images import boxes, on_page, word_boxes
from colophon.model.document import Document, Page, WordPlace
from colophon.model.errors import DamagedDocument

WORDS = ("Bread", "and", "roses", "too")


def document(*places: tuple[int, int], turn: int = 0) -> Document:
    """A page of 1000 by 1000 pixels whose words of 90 by 20 stand at these places."""
    size = (20, 90) if turn % 180 else (90, 20)
    text, words = "", []
    for word, place in zip(WORDS, places, strict=False):
        words.append(WordPlace(len(text), len(text) + len(word), 1, *place, *size, 90))
        text += f"{word} "
    page = Page(number=1, start=0, end=len(text), turn=turn, frame=(1000, 1000))
    return Document(
        name="a.png", text=text, media_type="image/png", sha256="0" * 64, size=1, reader="image",
        pages=(page,), words=tuple(words),
    )  # fmt: skip


LAID = {
    "one line": (0, ((100, 50), (200, 52), (300, 48)), [(100, 48, 290, 24)]),
    "two lines": (0, ((100, 50), (200, 52), (100, 80)), [(100, 50, 190, 22), (100, 80, 90, 20)]),
    "upside down": (180, ((800, 900), (700, 900)), [(110, 80, 190, 20)]),
    "turned to the right": (90, ((50, 700), (50, 600)), [(210, 50, 190, 20)]),
    "turned to the left": (270, ((50, 100), (50, 200)), [(100, 930, 190, 20)]),
    "two lines, turned": (90, ((50, 700), (90, 700)), [(210, 50, 90, 20), (210, 90, 90, 20)]),
}


@pytest.mark.parametrize("case", LAID)
def test_words_of_one_line_have_one_box(case: str) -> None:
    turn, places, expected = LAID[case]
    made = document(*places, turn=turn)
    found = list(word_boxes(made, made.pages[0], [("e", 0, len(made.text))]))
    assert [(one.x, one.y, one.width, one.height) for one in found] == expected
    assert {one.name for one in found} == {"e"}


def test_only_the_words_of_the_stretch_and_of_the_page_count() -> None:
    made = document((100, 50), (200, 50), (300, 50))
    page = made.pages[0]
    (box,) = word_boxes(made, page, [("e", 6, 9)])
    assert (box.x, box.width) == (200, 90)
    assert list(word_boxes(made, page, [("e", 5, 6), ("f", 40, 50)])) == []
    other = Page(number=2, start=0, end=0, frame=(1000, 1000))
    assert list(word_boxes(made, other, [("e", 0, 9)])) == []


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ({"frame": (200, 400)}, (50, 25, 100, 50)),
        ({"frame": (200, 400), "part": (10, 0, 100, 400)}, (0, 25, 200, 50)),
        ({"width": 25.4, "height": 50.8}, (138.9, 69.4, 277.8, 138.9)),  # 72 by 144 points
        ({}, (10, 10, 20, 20)),
    ],
)
def test_a_box_is_shown_in_thousandths_of_its_page(
    about: dict[str, object], expected: tuple[float, ...]
) -> None:
    page = Page(number=1, start=0, end=0, **about)  # type: ignore[arg-type]
    box = on_page("e", (10, 10, 20, 20), page)
    assert (box.x, box.y, box.width, box.height) == expected


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF of one page, 200 by 100 points, with two lines."""
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    canvas = Canvas(str(path), (200, 100))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(20, 80, "Bread and roses")
    canvas.drawString(20, 40, "for all of us")
    canvas.save()
    return path


def test_quotes_are_found_on_the_page_of_a_pdf(sheet: Path) -> None:
    found = boxes(sheet, 1, [("a", "roses\n \nfor all"), ("b", "nowhere"), ("c", "")])
    assert [one.name for one in found] == ["a", "a"]
    upper, lower = found
    assert 300 < upper.x < 500 > upper.y
    assert 90 < lower.x < 110
    assert 500 < lower.y < 700
    assert all(0 < one.width < 400 and 0 < one.height < 200 for one in found)


@pytest.mark.parametrize("number", [0, -1, 2, 10**30])
def test_a_page_that_is_not_there_has_no_boxes(sheet: Path, number: int) -> None:
    assert boxes(sheet, number, [("a", "roses")]) == ()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"bread"])
def test_a_file_that_is_no_pdf_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "b.pdf").write_bytes(content)
    with pytest.raises(DamagedDocument) as found:
        boxes(tmp_path / "b.pdf", 1, [])
    assert found.value.place == "b.pdf"
    with pytest.raises(DamagedDocument):
        boxes(tmp_path / "gone.pdf", 1, [])
