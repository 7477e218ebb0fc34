"""Which files make one item."""

from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.joining import join, part
from colophon.catalogue.several_files import group_files
from colophon.model.errors import DecisionError


def items(*names: str) -> list[tuple[str, ...]]:
    return [one.paths for one in group_files(names)]


@pytest.mark.parametrize(
    "names",
    [
        ("leaflet-12-front.jpg", "leaflet-12-back.jpg"),
        ("Flugblatt_Vorderseite.png", "Flugblatt_Rückseite.png"),
        ("tract recto.tif", "tract verso.tif"),
        ("front.jpg", "inside.jpg", "back.jpg"),
        ("0001.tif", "0002.tif", "0003.tif"),
        ("page-1.png", "page-2.png"),
        ("zine-p01.png", "zine-p02.png", "zine-p04.png"),
        ("leaflet 12 (front).jpg", "leaflet 12 (back).jpg"),
        ("front-leaflet.jpg", "back-leaflet.jpg"),
        ("Front cover.jpg", "Back cover.jpg"),
        ("zine-front cover.jpg", "zine-inside front cover.jpg", "zine-back cover.jpg"),
        ("zine-cover.jpg", "zine-p2.jpg", "zine-p3.jpg", "zine-back.jpg"),
        ("cover.jpg", "page-1.png", "page-2.png"),
        ("box1-003r.tif", "box1-003v.tif"),
        ("box1-003_r.tif", "box1-003_v.tif"),
        ("001r.tif", "001v.tif", "002r.tif"),
        ("flyer-1of2.jpg", "flyer-2of2.jpg"),
        ("Flugblatt (1 von 2).png", "Flugblatt (2 von 2).png"),
    ],
)
def test_sides_and_pages_make_one_item_in_their_order(names: tuple[str, ...]) -> None:
    assert items(*sorted(names)) == [names]


@pytest.mark.parametrize(
    "names",
    [
        ("IMG_0001.jpg", "IMG_0002.jpg"),
        ("DSC1.jpg", "DSC2.jpg"),
        ("box12-001.jpg", "box12-002.jpg"),
        ("7.jpg", "9.jpg"),
        ("front.jpg",),
        ("march-3-de-1976.jpg", "march-4-de-1976.jpg"),
        ("poster (1).jpg", "poster (2).jpg"),
        ("box1-003r.tif", "box1-004v.tif"),
        ("cover-story.jpg", "p1.jpg"),
        ("march-front.txt", "march-back.txt"),
        ("a-front.jpg", "b-back.jpg"),
    ],
)
def test_other_names_are_items_of_their_own(names: tuple[str, ...]) -> None:
    assert items(*names) == [(one,) for one in names]


def test_a_scan_and_its_pdf_are_forms_of_one_item() -> None:
    (one,) = group_files(["tract-p1.tif", "tract-p2.tif", "tract.pdf"])
    assert one.paths == ("tract.pdf",)
    assert one.same == ("tract-p1.tif", "tract-p2.tif")
    (one,) = group_files(["poster.jpg", "poster.txt"])
    assert (one.paths, one.same) == (("poster.jpg",), ("poster.txt",))


def test_leaves_of_several_items_are_paired() -> None:
    names = ("a-1r.tif", "a-1v.tif", "a-2r.tif", "a-2v.tif")
    assert items(*names) == [names[:2], names[2:]]


@pytest.fixture
def house(tmp_path: Path) -> Catalogue:
    make_catalogue(
        tmp_path / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    return Catalogue.open(tmp_path / "house")


def test_a_folder_of_fronts_backs_and_others_makes_the_right_number_of_records(
    house: Catalogue, documents: Path, tmp_path: Path
) -> None:
    """Texts stand in for pictures: which files belong together is told by names alone."""
    box = tmp_path / "box"
    (box / "zine").mkdir(parents=True)
    text = (documents / "found-on-a-lamp-post.txt").read_text(encoding="utf-8")
    for number, name in enumerate(("a.txt", "b.txt", "zine/1.txt", "zine/2.txt")):
        (box / name).write_text(f"{text}\n{number}", encoding="utf-8")
    made = list(house.draft([str(box)], items="folders"))
    assert len(made) == 2
    files = sorted(len(one.record.source.files) for one in made if one.record and one.record.source)
    assert files == [2, 2]
    again = list(house.draft([str(box)], items="folders"))
    assert {one.outcome for one in again} == {"unchanged"}


def texts(house: Catalogue, documents: Path, *names: str) -> list[str]:
    """Drafts of copies in the catalogue's own folder; their ids."""
    inside = house.folder / "documents"
    inside.mkdir(exist_ok=True)
    for name in names:
        (inside / name).write_bytes((documents / name).read_bytes())
    made = house.draft([str(inside / one) for one in names])
    return [one.record.id for one in made if one.record]


def test_records_are_joined_and_parted_and_both_are_undone(
    house: Catalogue, documents: Path
) -> None:
    lost, radio = texts(house, documents, "found-on-a-lamp-post.txt", "radio-del-barrio.txt")
    before = {one: house.record(one) for one in (lost, radio)}
    house.decisions.accept([radio], "title", by="maria")
    title = house.record(radio).title
    assert join(house, [lost, radio], by="maria") == lost
    joined = house.record(lost)
    assert radio not in house.store
    assert joined.source is not None
    assert [one.name for one in joined.source.files] == [
        "found-on-a-lamp-post.txt", "radio-del-barrio.txt",
    ]  # fmt: skip
    kept = next(one for one in joined.statements if str(one.value) == title)
    assert kept.confirmed
    piece = kept.evidence[0]
    text = house.subjects.document(joined)
    assert text is not None
    assert piece.start is not None
    assert piece.file == 0 or text.text[piece.start : piece.end]
    house.decisions.undo(by="maria")
    assert house.record(lost) == before[lost]
    assert house.record(radio).title == title
    house.decisions.redo(by="maria")
    parts = part(house, lost, by="maria")
    assert len(parts) == 2
    assert [len(house.record(one).source.files) for one in parts] == [1, 1]  # type: ignore[union-attr]
    assert {one.outcome for one in house.draft([str(house.folder / "documents")])} == {"unchanged"}
    house.decisions.undo(by="maria")
    assert len(house.record(lost).source.files) == 2  # type: ignore[union-attr]


def test_evidence_stays_in_its_own_file_where_another_has_the_same_words(house: Catalogue) -> None:
    inside = house.folder / "documents"
    inside.mkdir(exist_ok=True)
    told = "The oven was lit before the town was awake, and nobody paid before eating."
    first = f"Winter Notices\n\n{told} Read our sheet Bread and Salt too.\n"
    second = f"Bread and Salt\n\nThe carters came first. {told}\n"
    for name, text in (("a.txt", first), ("b.txt", second)):
        (inside / name).write_text(text, encoding="utf-8")
    made = house.draft([str(inside / "a.txt"), str(inside / "b.txt")])
    one, two = [each.record.id for each in made if each.record]
    house.decisions.accept([two], "title", by="maria")
    assert house.record(two).title == "Bread and salt"
    join(house, [one, two], by="maria")
    kept = next(each for each in house.record(one).statements if each.confirmed)
    assert {piece.page for piece in kept.evidence} == {2}
    assert {piece.start for piece in kept.evidence} == {len(first) + 2}
    _, parted = part(house, one, by="maria")
    assert house.record(parted).title == "Bread and salt"
    back = [each for each in house.record(parted).statements if each.confirmed]
    assert [piece.start for each in back for piece in each.evidence] == [0] * len(kept.evidence)
    assert not any(each.confirmed for each in house.record(one).statements)


def test_what_has_no_document_cannot_be_joined(house: Catalogue, documents: Path) -> None:
    (lost,) = texts(house, documents, "found-on-a-lamp-post.txt")
    with pytest.raises(DecisionError):
        join(house, [lost], by="maria")
    with pytest.raises(DecisionError):
        part(house, lost, by="maria")


def test_files_that_a_row_of_a_list_names_are_one_item(
    house: Catalogue, documents: Path, tmp_path: Path
) -> None:
    """The record that the row made gets them, in the order of their names."""
    box = tmp_path / "box"
    box.mkdir()
    for name, sample in (("x1.txt", "found-on-a-lamp-post"), ("x2.txt", "radio-del-barrio")):
        (box / name).write_bytes((documents / f"{sample}.txt").read_bytes())
    table = tmp_path / "list.csv"
    table.write_text("Title,File\nLost and Heard,scans/x1.txt; scans/x2.txt\n", encoding="utf-8")
    house.imports.plan([table], by="maria").apply(by="maria")
    (made,) = house.draft([str(box)])
    assert made.outcome == "updated"
    assert made.record is not None
    assert made.record.source is not None
    assert [one.name for one in made.record.source.files] == ["x1.txt", "x2.txt"]
