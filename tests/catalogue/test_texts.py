"""What was read of a scan: kept, used again, shown, corrected."""

import io
import shutil
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas
from tests.pages import pictures

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.texts import correct, text_of
from colophon.model.errors import DecisionError, UsageError

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed"
)
HEADING = "BREAD AND SALT"
IMPRINT = "Published by the Ropewalk Press, Leeds, 1976"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("texts") / "house"
    make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
    inside = folder / "documents"
    inside.mkdir()
    front = pictures.page(pictures.LINES, heading=HEADING, size=(700, 600))
    back = pictures.page([*pictures.LINES, IMPRINT], size=(700, 600)).rotate(180)
    (inside / "tract-front.png").write_bytes(pictures.encoded(front))
    (inside / "tract-back.png").write_bytes(pictures.encoded(back))
    (outcome,) = Catalogue.open(folder).draft([str(inside)])
    assert outcome.record is not None
    return folder


@pytest.fixture
def house(made: Path, tmp_path: Path) -> Catalogue:
    return Catalogue.open(Path(shutil.copytree(made, tmp_path / "house")))


def the_id(house: Catalogue) -> str:
    (id_,) = house.store.ids()
    return id_


def test_front_and_back_are_one_record_with_its_files_and_extent(house: Catalogue) -> None:
    record = house.record(the_id(house))
    assert record.title.upper() == HEADING
    assert record.source is not None
    assert [one.name for one in record.source.files] == ["tract-front.png", "tract-back.png"]
    assert len({one.sha256 for one in record.source.files}) == 2
    assert str(record.first("extent")) == "2 pages"
    publisher = record.of("publisher")[0].evidence[0]
    assert publisher.file == 1
    assert publisher.page == 2
    assert publisher.box is not None
    # the back lies upside down: what stands above its middle stands below it on the picture
    assert publisher.box[1] > 300
    title = record.of("title")[0].evidence[0]
    assert title.file == 0
    assert title.box is not None


def test_what_was_read_is_used_again(house: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda *_, **__: None)  # nobody could read it now
    document = house.subjects.document(house.record(the_id(house)))
    assert document is not None
    assert document.text.startswith(HEADING)


def test_it_is_shown_as_text_alto_and_hocr(house: Catalogue) -> None:
    record = house.record(the_id(house))
    text = text_of(house, record, "txt").decode()
    assert text.startswith(HEADING)
    assert text.count("\f") == 1
    assert b'CONTENT="BREAD"' in text_of(house, record, "alto")
    assert b'ROTATION="180"' in text_of(house, record, "alto", 2)
    assert b"x_wconf" in text_of(house, record, "hocr")
    with pytest.raises(UsageError):
        text_of(house, record, "alto", 3)


def test_a_correction_is_described_and_outlives_the_workings(house: Catalogue) -> None:
    id_ = the_id(house)
    text = text_of(house, house.record(id_), "alto").replace(b'"SALT"', b'"MALT"')
    record = correct(house, id_, text, by="maria")
    assert record.title.upper() == "BREAD AND MALT"
    shutil.rmtree(house.workings / "ocr")
    assert b"MALT" in text_of(house, house.record(id_), "txt")
    house.decisions.undo(by="maria")
    assert house.record(id_).title.upper() == HEADING


def test_text_is_corrected_line_by_line(house: Catalogue) -> None:
    id_ = the_id(house)
    text = text_of(house, house.record(id_), "txt").decode().split("\f")[0]
    record = correct(house, id_, text.replace("SALT", "MALT").encode(), by="maria")
    assert record.title.upper() == "BREAD AND MALT"
    box = record.of("title")[0].evidence[0].box
    assert box is not None
    with pytest.raises(DecisionError):
        correct(house, id_, b"ONE LINE", by="maria")


def test_the_text_of_a_pdf_has_its_typed_pages_beside_those_read_by_ocr(tmp_path: Path) -> None:
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(350, 300))
    picture = pictures.page(pictures.LINES, heading=HEADING, size=(700, 600))
    canvas.drawInlineImage(picture, 0, 0, 350, 300)
    canvas.showPage()
    for at in range(6):
        canvas.drawString(20, 270 - 15 * at, f"{at} rows of loaves stood in the window by noon")
    canvas.save()
    house = Catalogue.open(tmp_path / "house")
    inside = house.folder / "documents"
    inside.mkdir()
    (inside / "tract.pdf").write_bytes(target.getvalue())
    (made,) = house.draft([str(inside)])
    assert made.record is not None
    first, second = text_of(house, made.record, "txt").decode().split("\f")
    assert first.startswith(HEADING)
    assert "5 rows of loaves" in second
