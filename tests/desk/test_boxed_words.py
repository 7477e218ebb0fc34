"""Boxes drawn on pages: read by OCR, kept as evidence, shown again where they were drawn."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.catalogue import Catalogue, make_catalogue
from colophon.desk import Desk, Instruction, box_of
from colophon.desk.page_images import on_page, on_picture
from colophon.model.document import Page

PER_MILLE = st.integers(0, 400)


@given(
    st.sampled_from((0, 90, 180, 270)),
    st.sampled_from((None, (100, 50, 800, 1200))),
    PER_MILLE,
    PER_MILLE,
    st.integers(20, 500),
    st.integers(20, 500),
)
def test_a_box_comes_back_where_it_was_drawn(
    turn: int, part: tuple[int, int, int, int] | None, x: int, y: int, wide: int, high: int
) -> None:
    page = Page(number=1, start=0, end=0, turn=turn, part=part, frame=(2_000, 3_000))
    again = on_page("e", on_picture((x, y, wide, high), page), page)
    for was, now in zip(
        (x, y, wide, high), (again.x, again.y, again.width, again.height), strict=True
    ):
        assert abs(was - now) < 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1,2",
        "1,0,0,2,2",
        "0,0,0,50,50",
        "1,900,0,200,50",
        "1.5,0,0,50,50",
        "a,b,c,d,e",
        "nan,0,0,50,50",
        "inf,0,0,50,50",
        "-inf,0,0,50,50",
        "1,nan,0,50,50",
        "1,0,0,inf,50",
        "1,0,0,50,50,50",
        "-1,0,0,50,50",
        "1,-5,0,50,50",
    ],
)
def test_what_is_no_box_is_none(text: str) -> None:
    assert box_of(text) is None
    assert box_of("2,10,20,300,40.5") == (2, (10.0, 20.0, 300.0, 40.5))


@pytest.mark.slow
def test_a_box_on_a_scan_is_read_and_becomes_evidence(tmp_path: Path, documents: Path) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    (house / "notice.png").write_bytes((documents / "tenants-notice.png").read_bytes())
    catalogue = Catalogue.open(house)
    (drafted,) = list(catalogue.draft([str(house / "notice.png")]))
    assert drafted.record is not None
    record, desk = drafted.record, Desk(catalogue)
    title = next(one for one in desk.pictures.boxes(record, 1) if one.name == "e-title-0")
    left, top = max(0.0, title.x - 8), max(0.0, title.y - 8)
    box = (left, top, min(1000 - left, title.width + 16), title.height + 16)
    words = desk.pictures.words_in(record, 1, box)
    assert words.casefold() == "notice to all tenants"
    drawn = ",".join(map(str, (1, *box)))
    instruction = Instruction(act="add", term="alternative", value=words, quote=words, box=drawn)
    changed, refused = desk.decide_together(record.id, [instruction], by="maria")
    assert changed
    assert not refused
    again = Catalogue.open(house).record(record.id)
    (said,) = again.of("alternative")
    (piece,) = said.evidence
    assert piece.quote == words
    assert piece.box is not None
    assert piece.page == 1
    shown = [one for one in desk.pictures.boxes(again, 1) if one.name.startswith("e-alternative")]
    assert abs(shown[0].x - box[0]) < 4
    assert abs(shown[0].width - box[2]) < 4
