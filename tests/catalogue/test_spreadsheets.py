"""A catalogue goes out as a spreadsheet, is edited, and comes back as one act."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue.exporting import working_copy
from colophon.catalogue.importing import Plan
from colophon.crosswalk.sheet.rows import ID, STATE
from colophon.crosswalk.sheet.tables import TABLES
from colophon.model.errors import UnknownFormat
from colophon.model.record import Agent, Record, Statement, Status, Text, Visibility

Edit = Callable[[list[dict[str, str]]], None]
RECORDS = (
    ("one", "=1+1, a sum", "0012"),
    ("two", "Water | for | all", "0013"),
    ("three", "-- dashes\nand lines", "0014"),
)


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    """Three records; the second has a private note and a hidden name."""
    for id_, title, number in RECORDS:
        catalogue.store.save(Record(id=id_, statements=statements(title, number)), None)
    for term, value in (("issued", "1968-05"), ("language", "en"), ("type", "Text")):
        catalogue.decisions.set_value(["one", "two", "three"], term, value, by="maria")
    catalogue.decisions.set_value("two", "internalNote", "given by a friend", by="maria")
    return catalogue


def statements(title: str, number: str) -> tuple[Statement, ...]:
    hidden = Agent(name="Quentin Ashdown", visibility=Visibility.HIDDEN)
    given: list[tuple[str, Text | Agent]] = [
        ("title", Text(text=title, language="en")),
        ("callNumber", Text(text=number)),
        ("subject", Text(text="beans")),
        ("subject", Text(text="a|b\\c")),
        ("creator", hidden),
    ]
    return tuple(
        Statement(term=term, value=value, status=Status.ACCEPTED, by="maria", at="2026-01-01")
        for term, value in given
    )


def exported(catalogue: Catalogue, name: str, *, working: bool) -> bytes:
    if working:
        return b"".join(working_copy(catalogue, name, ()).pieces())
    return b"".join(catalogue.export(name, drafts=True).pieces())


def edited(data: bytes, name: str, edit: Edit) -> bytes:
    """The file after a person's edit, saved again by another program."""
    if name == "csv":
        text = data.decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text)))
        edit(rows)
        out = io.StringIO()
        writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue().encode()
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    headings = [cell.value for cell in sheet[1]]
    rows = [
        dict(zip(headings, [c.value or "" for c in row], strict=True))
        for row in sheet.iter_rows(min_row=2)
    ]
    edit(rows)
    for number, row in enumerate(rows, 2):
        for at, heading in enumerate(headings, 1):
            sheet.cell(number, at).value = row[heading] or None
            sheet.cell(number, at).data_type = "s" if row[heading] else "n"
    out_ = io.BytesIO()
    book.save(out_)
    return out_.getvalue()


def brought(catalogue: Catalogue, data: bytes, name: str, folder: Path) -> Plan:
    path = folder / f"sheet.{name}"
    path.write_bytes(data)
    plan = catalogue.imports.plan([path], by="maria")
    plan.apply(by="maria")
    return plan


ways = pytest.mark.parametrize("name", sorted(TABLES))
views = pytest.mark.parametrize("working", [True, False])


@ways
@views
def test_what_nobody_edited_changes_nothing(
    filled: Catalogue, tmp_path: Path, name: str, working: bool
) -> None:
    before = {path: path.read_bytes() for path in filled.store.folder.iterdir()}
    data = exported(filled, name, working=working)
    for again in (data, edited(data, name, lambda rows: None)):
        plan = brought(filled, again, name, tmp_path)
        assert [one.outcome for one in plan.results] == ["unchanged"] * 3
        assert not [problem for one in plan.results for problem in one.problems]
    assert before == {path: path.read_bytes() for path in filled.store.folder.iterdir()}


@ways
@views
def test_edits_are_told_done_and_undone_as_one(
    filled: Catalogue, tmp_path: Path, name: str, working: bool
) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        by_id = {row[ID]: row for row in rows}
        by_id["one"]["Subject"] = "beans | tea"
        by_id["two"]["Title"] = "Water for all"
        by_id["three"]["Call number"] = ""

    before = {one: filled.record(one) for one in filled.store.ids()}
    plan = brought(
        filled, edited(exported(filled, name, working=working), name, edit), name, tmp_path
    )
    told = {one.id: one.changes for one in plan.results}
    assert told == {
        "one": ("Subject: ‘a|b\\c’ becomes ‘tea’.",),
        "two": ("Title: ‘Water | for | all’ becomes ‘Water for all’.",),
        "three": ("Call number: ‘0014’ goes.",),
    }
    assert [str(one.value) for one in filled.record("one").of("subject")] == ["beans", "tea"]
    title = filled.record("two").first("title")
    assert title == Text(text="Water for all", language="en")
    assert filled.record("two").of("creator")
    filled.decisions.undo(by="maria")
    assert before == {one: filled.record(one) for one in filled.store.ids()}


@ways
def test_a_hundred_edits_are_undone_in_one_step(
    catalogue: Catalogue, tmp_path: Path, name: str
) -> None:
    """Values altered, added, taken out; to the byte as it was before."""
    for number in range(25):
        record = Record(id=f"r{number}", statements=statements(f"Leaflet {number}", f"{number:04}"))
        catalogue.store.save(record, None)

    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["Title"] += ", revised"
            row["Subject"] = "beans"
            row["Note"] = "seen"
            row["Call number"] = ""

    before = {path: path.read_bytes() for path in catalogue.store.folder.glob("*.yaml")}
    data = edited(exported(catalogue, name, working=True), name, edit)
    plan = brought(catalogue, data, name, tmp_path)
    assert sum(len(one.changes) for one in plan.results) == 100
    assert str(catalogue.record("r7").first("title")) == "Leaflet 7, revised"
    catalogue.decisions.undo(by="maria")
    assert before == {path: path.read_bytes() for path in catalogue.store.folder.glob("*.yaml")}


@ways
def test_only_the_working_copy_holds_what_is_private(filled: Catalogue, name: str) -> None:
    def words(data: bytes) -> str:
        if name == "csv":
            return data.decode()
        book = openpyxl.load_workbook(io.BytesIO(data))
        return str([[c.value for c in row] for sheet in book for row in sheet.iter_rows()])

    public = words(exported(filled, name, working=False))
    working = words(exported(filled, name, working=True))
    for secret in ("given by a friend", "Ashdown", "Internal note"):
        assert secret not in public
        assert secret in working
    assert name == "csv" or "Never give it away" in working


def test_a_working_copy_is_a_table(filled: Catalogue) -> None:
    with pytest.raises(UnknownFormat, match="a working copy is a table"):
        working_copy(filled, "marcxml", ())


@ways
def test_a_stale_row_is_told_and_left_out(filled: Catalogue, tmp_path: Path, name: str) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["Price"] = "50p"

    data = edited(exported(filled, name, working=True), name, edit)
    filled.decisions.set_value("one", "title", "A sum", by="otto")
    plan = brought(filled, data, name, tmp_path)
    assert {one.id: one.outcome for one in plan.results} == {
        "one": "left-out",
        "two": "changed",
        "three": "changed",
    }
    (problem,) = [each for one in plan.results for each in one.problems]
    assert problem.code == "stale-row"
    assert "changed since the file was exported" in problem.message


@ways
@views
def test_edits_that_were_taken_before_change_nothing(
    filled: Catalogue, tmp_path: Path, name: str, working: bool
) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["Price"] = "50p"

    data = edited(exported(filled, name, working=working), name, edit)
    assert [one.outcome for one in brought(filled, data, name, tmp_path).results] == ["changed"] * 3
    before = {one: filled.record(one) for one in filled.store.ids()}
    again = brought(filled, data, name, tmp_path)
    assert [one.outcome for one in again.results] == ["unchanged"] * 3
    assert not [problem for one in again.results for problem in one.problems]
    assert before == {one: filled.record(one) for one in filled.store.ids()}


@ways
def test_a_cell_that_cannot_be_read_does_not_stop_the_rest(
    filled: Catalogue, tmp_path: Path, name: str
) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        rows[0]["Date of publication"] = "when the beans were ripe"
        rows[0]["Price"] = "50p"

    data = edited(exported(filled, name, working=True), name, edit)
    plan = brought(filled, data, name, tmp_path)
    (problem,) = [each for one in plan.results for each in one.problems]
    assert "takes a date" in problem.message
    assert problem.field == "Date of publication"
    changed = next(one for one in plan.results if one.changes)
    assert changed.changes == ("Price: ‘50p’ is added.",)


@pytest.mark.parametrize("mangled", ["May-68", "01.05.1968", "5/1/1968", "1968-05-01", "24959"])
def test_habits_of_excel_are_survived(filled: Catalogue, tmp_path: Path, mangled: str) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        for row in rows:
            row["Date of publication"] = mangled
            row["Call number"] = row["Call number"].lstrip("0")

    data = edited(exported(filled, "csv", working=True), "csv", edit)
    plan = brought(filled, data, "csv", tmp_path)
    assert [one.outcome for one in plan.results] == ["unchanged"] * 3


def test_formulas_are_harmless(filled: Catalogue) -> None:
    text = exported(filled, "csv", working=True).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert "'=1+1, a sum" in cells
    book = openpyxl.load_workbook(io.BytesIO(exported(filled, "xlsx", working=True)))
    assert {c.data_type for row in book.worksheets[0].iter_rows() for c in row} <= {"s", "n"}


@ways
def test_a_new_row_is_a_new_draft(filled: Catalogue, tmp_path: Path, name: str) -> None:
    def edit(rows: list[dict[str, str]]) -> None:
        rows[2] |= dict.fromkeys(rows[2], "") | {"Title": "Fire", "Price": "1 DM"}

    data = edited(exported(filled, name, working=True), name, edit)
    plan = brought(filled, data, name, tmp_path)
    assert [one.outcome for one in plan.results] == ["unchanged", "unchanged", "new"]
    assert filled.record("fire").of("price")[0].status is Status.SUGGESTED
    assert STATE not in str(plan.unplaced)
