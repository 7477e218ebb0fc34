"""What archivists scan and photograph: pages that lie, or are folded, in every way."""

import io
import shutil

import pytest
from PIL import Image, ImageDraw
from tests.pages import pictures

from colophon.model.document import Document, MarkKind
from colophon.read import read_bytes

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)

HEADING = "BREAD AND SALT"
IMPRINT = "Printed by Ropewalk Press, Harbour Street"


def sample() -> Image.Image:
    return pictures.page([*pictures.LINES, IMPRINT], heading=HEADING, size=(827, 700))


def read(picture: Image.Image, kind: str = "PNG", **options: object) -> Document:
    suffix = {"PNG": "png", "JPEG": "jpg", "TIFF": "tif"}[kind]
    return read_bytes(pictures.encoded(picture, kind, **options), f"scan.{suffix}")


def test_a_photograph_is_read_as_its_camera_held_it() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    held = sample().transpose(Image.Transpose.ROTATE_90)
    made = read(held, "JPEG", exif=exif.tobytes(), quality=90)
    assert made.text.startswith(HEADING)
    assert made.pages[0].turn == 0
    assert made.pages[0].frame == (827, 700)
    assert made.pages[0].steps == ("camera 90",)


@pytest.mark.slow
@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_lies_wrong_is_turned(degrees: int) -> None:
    made = read(sample().rotate(degrees, expand=True))
    assert made.text.startswith(HEADING)
    assert IMPRINT in made.text
    assert made.pages[0].turn == degrees


@pytest.mark.slow
def test_boxes_are_those_of_the_picture_as_it_came() -> None:
    upright = read(sample())
    turned = read(sample().rotate(180))
    for made in (upright, turned):
        first = made.words_in(0, 5)[0]
        assert made.text[first.start : first.end] == "BREAD"
    there, here = upright.words[0], turned.words[0]
    assert here.left + here.width == pytest.approx(827 - there.left, abs=4)
    assert here.top + here.height == pytest.approx(700 - there.top, abs=4)


def test_every_page_of_a_tiff_is_read() -> None:
    second = pictures.page(pictures.LINES, heading="THE SECOND LEAF", size=(827, 700))
    data = io.BytesIO()
    sample().save(data, "TIFF", save_all=True, append_images=[second], dpi=(100, 100))
    made = read_bytes(data.getvalue(), "leaflet.tif")
    assert [page.source for page in made.pages] == [1, 2]
    assert made.text[made.pages[1].start :].startswith("THE SECOND LEAF")
    assert made.extent == 2


@pytest.mark.slow
def test_a_page_at_an_angle_is_read_and_its_words_are_found_there() -> None:
    picture = pictures.skewed(sample(), 4.0)
    made = read(picture)
    assert made.text.startswith(HEADING)
    assert "straightened" in made.pages[0].steps[-1]
    word = made.words[0]
    box = word.left, word.top, word.left + word.width, word.top + word.height
    assert picture.crop(box).getextrema()[0] < 60


@pytest.mark.slow
def test_a_page_on_a_table_is_cut_out() -> None:
    made = read(pictures.photographed(pictures.page(
        [*pictures.LINES, IMPRINT] * 3, heading=HEADING)))  # fmt: skip
    assert made.text.startswith(HEADING)
    assert IMPRINT in made.text
    assert "flattened" in made.pages[0].steps
    assert made.pages[0].width is None


@pytest.mark.slow
def test_a_spread_is_parted_at_its_fold() -> None:
    left = pictures.page(pictures.LINES, heading="Left hand", size=(560, 800))
    right = pictures.page(pictures.LINES, heading="Right hand", size=(560, 800))
    made = read(pictures.spread(left, right))
    heads = [made.text[page.start : page.end].split("\n")[0] for page in made.pages]
    assert heads == ["Left hand", "Right hand"]
    assert made.pages[1].part is not None
    assert made.pages[1].part[0] == pytest.approx(560, abs=8)


@pytest.mark.slow
def test_the_pages_of_a_spread_that_lies_upside_down_are_in_their_order() -> None:
    left = pictures.page(pictures.LINES, heading="LEFT SIDE", size=(620, 800), margin=50)
    right = pictures.page(pictures.LINES, heading="RIGHT SIDE", size=(620, 800), margin=50)
    made = read(pictures.spread(left, right).rotate(180))
    first, second = (made.text[page.start : page.end] for page in made.pages)
    assert first.startswith("LEFT SIDE")
    assert second.startswith("RIGHT SIDE")
    assert [page.turn for page in made.pages] == [180, 180]


@pytest.mark.slow
@pytest.mark.parametrize("cover", [3, 1])
def test_a_zine_of_one_sheet_is_unfolded(cover: int) -> None:
    heads = ["DAILY BREAD", "Flour", "Yeast", "Water", "Salt", "Oven", "Crust", "Thanks"]
    size = (400, 560)
    panels = [
        pictures.page(pictures.LINES, heading=head, size=size, heading_size=36, margin=30)
        for head in heads[1:]
    ]
    first = pictures.page([], heading="DAILY\nBREAD", size=size, heading_size=84, margin=30)
    made = read(pictures.zine([first, *panels], cover))
    found = [made.text[page.start : page.end].split("\n")[0] for page in made.pages]
    assert found[0].startswith("DAILY")
    assert found[1:] == heads[1:]
    assert made.extent == 8


@pytest.mark.slow
def test_what_nobody_can_read_is_no_text() -> None:
    tiny = sample().resize((120, 100)).resize((827, 700))
    made = read(tiny)
    assert made.text == ""
    assert "unreadable-page" in [one.code for one in made.problems]


def test_a_blank_page_is_named() -> None:
    second = pictures.noisy(Image.new("L", (827, 700), 244))
    data = io.BytesIO()
    sample().save(data, "TIFF", save_all=True, append_images=[second], dpi=(100, 100))
    made = read_bytes(data.getvalue(), "leaflet.tif")
    assert made.extent == 2
    assert "page 2 without any words" in made.problems[0].message


@pytest.mark.slow
def test_a_poster_of_one_huge_word_is_read() -> None:
    poster = pictures.page(
        ["Saturday 9 May, noon, on the quay"], heading="STRIKE", size=(1200, 900),
        type_size=40, heading_size=300, margin=20,
    )  # fmt: skip
    made = read(poster)
    assert "STRIKE" in made.text
    assert "Saturday 9 May" in made.text


@pytest.mark.slow
def test_light_letters_on_a_coloured_ground_are_read() -> None:
    poster = pictures.page(
        ["Saturday 9 May, noon, on the quay"], heading="STRIKE", size=(1200, 900),
        type_size=40, heading_size=300, margin=20,
    )  # fmt: skip
    made = read(poster.point(lambda value: 82 if value > 128 else 222))
    assert "STRIKE" in made.text
    assert "Saturday 9 May" in made.text
    assert "inverted" in made.pages[0].steps


def poster(ground: object, ink: object, mode: str = "L") -> Image.Image:
    """A poster on its side, with a gap between words in its middle."""
    made = Image.new(mode, (1000, 600), ground)  # type: ignore[arg-type]
    draw = ImageDraw.Draw(made)
    for row, words in enumerate(("BREAD AND ROSES", "Printed by Ada Moor", "Leeds May 1974")):
        draw.text((80, 80 + row * 140), words, font=pictures.font(64), fill=ink)  # type: ignore[arg-type]
    return made


POSTERS = {
    "dark letters": poster(255, 0),
    "light letters": poster(0, 255),
    "light letters on grey": poster(60, 240),
    "light letters on nothing": poster((0, 0, 0, 0), (255, 255, 255, 255), "RGBA"),
}


@pytest.mark.parametrize("case", POSTERS)
def test_a_poster_on_its_side_is_one_page(case: str) -> None:
    made = read(POSTERS[case])
    assert made.text.split("\n") == ["BREAD AND ROSES", "Printed by Ada Moor", "Leeds May 1974"]
    assert made.extent == 1


def test_a_title_on_two_lines_is_one_heading_whatever_its_letters() -> None:
    """The ink of the first line is lower than that of the second, whose Q descends."""
    made = read(pictures.page(pictures.LINES, heading="LIGHT FOR\nTHE QUAY", size=(827, 700)))
    first = made.marks_of(MarkKind.HEADING)[0]
    assert made.text[first.start : first.end] == "LIGHT FOR\nTHE QUAY"


def test_a_language_without_its_data_is_named_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "colophon.read._ocr_languages.installed_packs", lambda program: frozenset({"eng"})
    )
    lines = (
        "Das Brot ist da und wir sind da",
        "und es ist nicht zu spät für den",
        "Weg in die Stadt von der wir alle",
        "mit dem Salz auf den Markt ziehen",
    )
    made = read(pictures.page(lines, size=(600, 260), margin=40))
    (found,) = (one for one in made.problems if one.code == "ocr-language")
    assert "“de”" in found.message
    assert "tesseract-ocr-deu" in found.remedy


@pytest.mark.slow
def test_no_size_is_invented() -> None:
    assert read(sample()).pages[0].width is None
    assert read(sample(), dpi=(72, 72)).pages[0].width is None
    assert read(sample(), dpi=(100, 100)).pages[0].width == pytest.approx(210, abs=1)
