"""Pictures with text on its head: zines of one sheet, sheets scanned upside down."""

import io
import shutil

import pytest
from PIL import Image, ImageDraw, ImageFont

from colophon.model.document import Document
from colophon.read import read_bytes

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)

LINES = (
    "The oven was lit before the",
    "town was awake, and bread",
    "was ready by the time the",
    "first of the carters came.",
    "Nobody paid before eating.",
)


def panel(heading: str, lines: tuple[str, ...] = LINES) -> Image.Image:
    """A page of a booklet, 400 by 560 pixels."""
    made = Image.new("L", (400, 560), 255)
    draw = ImageDraw.Draw(made)
    draw.text((30, 60), heading, font=ImageFont.load_default(44), fill=0)
    for number, line in enumerate(lines):
        draw.text((30, 180 + 40 * number), line, font=ImageFont.load_default(24), fill=0)
    return made


def read_picture(picture: Image.Image) -> Document:
    data = io.BytesIO()
    picture.save(data, "PNG", dpi=(150, 150))
    return read_bytes(data.getvalue(), "sheet.png")


@pytest.mark.slow
def test_the_pages_of_a_one_sheet_zine_are_read_in_their_order() -> None:
    sheet = Image.new("L", (1600, 1120), 255)
    upper = [panel(one).rotate(180) for one in ("Salt", "Water", "Yeast", "Flour")]
    lower = [panel("Oven"), panel("Crust"), panel("Thanks"), panel("DAILY BREAD", ())]
    for number, (above, below) in enumerate(zip(upper, lower, strict=True)):
        sheet.paste(above, (400 * number, 0))
        sheet.paste(below, (400 * number, 560))
    made = read_picture(sheet)
    heads = [made.text[page.start : page.end].split("\n")[0] for page in made.pages]
    assert heads == [
        "DAILY BREAD", "Flour", "Yeast", "Water", "Salt", "Oven", "Crust", "Thanks",
    ]  # fmt: skip
    assert made.extent == 8
    assert {round(page.width or 0) for page in made.pages} == {68}
    assert made.text.count("Nobody paid before eating.") == 7


@pytest.mark.slow
def test_a_sheet_that_lies_upside_down_is_turned() -> None:
    made = read_picture(panel("Bread and Salt").resize((800, 1120)).rotate(180))
    assert "Bread and Salt" in made.text
    assert "first of the carters came." in made.text


def test_an_upright_page_is_read_once_as_it_is() -> None:
    made = read_picture(panel("Bread and Salt").resize((800, 1120)))
    assert made.text.split("\n")[0] == "Bread and Salt"
    assert made.extent == 1
