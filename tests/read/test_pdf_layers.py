"""Text layers over scans: believed where their words are words, else the page is read anew."""

import io
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from tests.pages import pictures

from colophon.model.document import Document
from colophon.read import Limits, read_bytes
from colophon.read._pdf_layers import TextLayers

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)
HEADING = "BREAD AND SALT"
SEEN = (*pictures.LINES, "The bakers of the Ropewalk took", "no money before the new year.")
MISREAD = (
    "BRFAD AKD SAIT",
    "Thc ovcn wos lii hefore tbe",
    "towu wos owake, ancl hread",
    "wos readv bv thc tirne thc",
    "flrst oi tbc corters camc.",
    "Nohody paicl hefore eoting.",
    "Thc hakers oi tbc Ropewolk took",
    "uo moncy hefore thc ncw yeor.",
)


CLEAR = -1
"""no rendering mode of text: its ink is transparent"""


def page(lines: Sequence[str] = SEEN) -> Image.Image:
    return pictures.page(lines, heading=HEADING, size=(700, 560), margin=50)


def layered(
    picture: Image.Image, hidden: Sequence[str], *, mode: int = 3, over: bool = True
) -> bytes:
    """A page that is a picture, with lines of text where its own stand; ``mode`` is PDF's
    rendering mode of text, ``over`` whether it is drawn after the picture."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(420, 336))
    for step in ("picture", "text") if over else ("text", "picture"):
        if step == "picture":
            canvas.drawImage(ImageReader(picture), 0, 0, 420, 336)
            continue
        text = canvas.beginText(30, 280)
        if mode == CLEAR:
            canvas.setFillAlpha(0)
        else:
            text.setTextRenderMode(mode)
        for at, line in enumerate(hidden):
            text.setFont("Helvetica", 24 if at == 0 else 13)
            text.setTextOrigin(30, 284 - (0 if at == 0 else 15 + 20 * at))
            text.textOut(line)
        canvas.drawText(text)
    canvas.save()
    return target.getvalue()


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_bytes(data, "scan.pdf", limits)


def codes(document: Document) -> list[str]:
    return [one.code for one in document.problems]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("mode", "over"), [(3, True), (0, False), (CLEAR, True)], ids=["unseen", "under", "clear"]
)
def test_a_layer_of_misread_words_gives_way_to_the_page(mode: int, over: bool) -> None:
    made = read(layered(page(), MISREAD, mode=mode, over=over))
    assert made.text.startswith(HEADING)
    assert "Nobody paid before eating." in made.text
    assert not any(line in made.text for line in MISREAD)
    assert made.words
    assert codes(made) == ["text-layer"]
    assert "its pages" in made.problems[0].message


def test_of_a_few_misread_words_none_is_mixed_with_those_seen() -> None:
    made = read(layered(page(SEEN[:2]), MISREAD[:3]))
    assert made.text.split("\n", 1)[0].strip() == HEADING
    assert "Nobody" not in made.text
    assert not any(word in made.text for word in ("BRFAD", "ovcn", "towu"))


def test_a_good_layer_is_believed_without_ocr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TextLayers, "look", None)
    made = read(layered(page(), (HEADING, *SEEN)))
    assert "Nobody paid before eating." in made.text
    assert not made.words
    assert codes(made) == []
    assert made.pages[0].legibility is None


@pytest.mark.slow
def test_a_good_layer_of_few_words_stays() -> None:
    made = read(layered(page(SEEN[:2]), (HEADING, *SEEN[:2])))
    assert made.text.count("BREAD") == 1
    assert codes(made) == []


def test_text_set_over_a_picture_stays_whatever_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are in no dictionary, and what is set in type is what is seen."""
    monkeypatch.setattr(TextLayers, "look", None)
    names = "Rukmavati Tsvetozar Dragojlov Hrafnhildur Ketilbjarnar Zbyszko Przemyk".split()
    programme = [" ".join(names[at:] + names[:at]) for at in range(5)]
    made = read(layered(Image.new("L", (700, 560), 225), programme, mode=0))
    assert all(line in made.text for line in programme)
    assert codes(made) == []


def test_a_layer_over_a_page_that_nobody_can_read_is_less_sure() -> None:
    grey = pictures.noisy(Image.new("L", (700, 560), 200))
    made = read(layered(grey, MISREAD))
    assert not made.words
    legibility = made.pages[0].legibility
    assert legibility is not None
    assert legibility < 0.9


@pytest.mark.slow
def test_what_a_person_corrected_is_taken_instead_of_the_layer(tmp_path: Path) -> None:
    data = layered(page(SEEN[:2]), (HEADING, *SEEN[:2]))
    made, corrected = tmp_path / "made", tmp_path / "corrected"
    limits = Limits(ocr_folder=str(made), ocr_corrected=str(corrected))
    assert HEADING in read(data, limits).text
    (kept,) = made.iterdir()
    corrected.mkdir()
    (corrected / kept.name).write_bytes(kept.read_bytes().replace(b'"SALT"', b'"MALT"'))
    assert read(data, limits).text.startswith("BREAD AND MALT")


@pytest.mark.slow
def test_a_page_number_on_a_scan_is_read_with_it() -> None:
    made = read(layered(page(), ("", "", "", "", "", "", "", "", "", "Page 7")))
    assert made.text.startswith(HEADING)
    assert "first of the carters" in made.text
