"""Lists come in: once, beside what was decided here, and can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.catalogue.importing import Plan
from colophon.catalogue.removal import discard
from colophon.model.errors import ImportRefused
from colophon.model.record import Status

Bring = Callable[..., Plan]

LIST = (
    "Call number,Box,Title,Date,Remarks,Author,Pile\n"
    '0012,4,The Bean Paper,May 1978,a stain,"Oakes, Hannah",left\n'
    "0013,4,Water for All,ca. 1976,,,\n"
)


@pytest.fixture
def bring(catalogue: Catalogue, tmp_path: Path) -> Callable[..., Plan]:
    """Import a list; gives what was done."""

    def run(text: str = LIST, name: str = "box-4.csv", **how: object) -> Plan:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        made = catalogue.imports.plan([path], by="maria", **how)
        made.apply(by="maria")
        return made

    return run


def outcomes(plan: Plan) -> list[str]:
    return [one.outcome for one in plan.results]


def test_a_list_becomes_drafts_with_evidence(catalogue: Catalogue, bring: Bring) -> None:
    plan = bring()
    assert outcomes(plan) == ["new", "new"]
    record = catalogue.record("the-bean-paper")
    assert record.provisional
    assert str(record.first("creator")) == "Oakes, Hannah"
    assert all(one.status is Status.SUGGESTED for one in record.statements)
    assert {one.evidence[0].source for one in record.of("callNumber")} == {
        "box-4.csv#row 2 · Call number"
    }
    notes = [str(one.value) for one in record.of("internalNote")]
    assert notes == ["a stain", "Pile: left"]
    assert plan.unplaced == {"Pile": 1}


def test_the_same_file_again_changes_nothing(catalogue: Catalogue, bring: Bring) -> None:
    bring()
    before = {path: path.read_bytes() for path in catalogue.store.folder.iterdir()}
    assert outcomes(bring()) == ["unchanged", "unchanged"]
    assert before == {path: path.read_bytes() for path in catalogue.store.folder.iterdir()}


def test_a_list_without_numbers_is_not_imported_twice_either(bring: Bring) -> None:
    text = "Title,Date\nWater,1976\nWater,1976\nFire,1977\n"
    assert outcomes(bring(text)) == ["new", "new", "new"]
    assert outcomes(bring(text)) == ["unchanged"] * 3
    shifted = "Title,Date\nEarth,1975\nWater,1976\nWater,1976\nFire,1977\n"
    assert outcomes(bring(shifted)) == ["new", "unchanged", "unchanged", "unchanged"]


def test_what_changed_in_the_file_changes_here(catalogue: Catalogue, bring: Bring) -> None:
    bring()
    plan = bring(LIST.replace("May 1978", "June 1978"))
    assert outcomes(plan) == ["changed", "unchanged"]
    assert plan.results[0].changes == ("Date of publication: ‘May 1978’ becomes ‘June 1978’.",)
    assert catalogue.record("the-bean-paper").first("issued").edtf == "1978-06"  # type: ignore[union-attr]


def test_what_a_person_decided_stays(catalogue: Catalogue, bring: Bring) -> None:
    bring()
    catalogue.decisions.set_value("the-bean-paper", "title", "The Bean Papers", by="maria")
    catalogue.decisions.reject(["the-bean-paper"], "creator", by="maria")
    plan = bring(LIST.replace("left", "right"))
    record = catalogue.record("the-bean-paper")
    assert record.title == "The Bean Papers"
    assert not record.of("creator")
    (problem,) = plan.results[0].problems
    assert problem.code == "decided-otherwise"
    assert "‘The Bean Papers’" in problem.message


def test_an_import_is_undone_as_one(catalogue: Catalogue, bring: Bring) -> None:
    bring()
    catalogue.decisions.undo(by="maria")
    assert not catalogue.store.ids()
    assert outcomes(bring()) == ["new", "new"]


def test_a_draft_that_was_discarded_stays_out(catalogue: Catalogue, bring: Bring) -> None:
    bring()
    discard(catalogue, ["the-bean-paper"], by="maria")
    assert outcomes(bring()) == ["discarded", "unchanged"]


def test_what_may_be_here_already_is_asked(catalogue: Catalogue, bring: Bring) -> None:
    bring("Title,Date\nWater,1976\n", "one.csv")
    other = "Title,Date,Price\nWater,1976,50p\n"
    plan = bring(other, "two.csv")
    assert outcomes(plan) == ["asked"]
    assert "may be a record that is here" in plan.results[0].problems[0].message
    assert outcomes(bring(other, "two.csv", ask=lambda incoming, ids: ids[0])) == ["changed"]
    assert str(catalogue.record("water").first("price")) == "50p"
    assert outcomes(bring(other, "three.csv", ask=lambda incoming, ids: "")) == ["new"]


def test_two_rows_with_one_number_are_told(bring: Bring) -> None:
    bring()
    mapping = "Call number,Title\n0012,The Bean Paper\n0012,Another Paper\n"
    plan = bring(mapping, "again.csv")
    assert outcomes(plan)[1] in ("left-out", "asked", "new")


def test_accepting_a_file_makes_its_values_a_persons(catalogue: Catalogue, bring: Bring) -> None:
    bring(accept=True)
    record = catalogue.record("the-bean-paper")
    assert all(one.status is Status.ACCEPTED and one.by == "maria" for one in record.statements)


@pytest.mark.parametrize(("heading", "cell"), [("Call number", "Pam 12"), ("Scan", "pam-12.txt")])
def test_scans_complete_the_drafts_of_a_list(
    catalogue: Catalogue,
    bring: Bring,
    box: Callable[..., str],
    heading: str,
    cell: str,
) -> None:
    bring(f'{heading},Title,Author\n{cell},The Lower Gate!,"Oakes, Hannah"\n')
    (drafted,) = catalogue.draft([box("pam-12.txt")])
    assert drafted.outcome == "updated"
    (id_,) = catalogue.store.ids()
    record = catalogue.record(id_)
    assert record.source is not None
    assert "Oakes, Hannah" in [str(one.value) for one in record.of("creator")]
    assert record.of("publisher")
    assert {"THE LOWER GATE", "The Lower Gate!"} & {str(one.value) for one in record.of("title")}
    (again,) = catalogue.draft([box("pam-12.txt")], again=True)
    assert again.outcome == "updated"
    assert len(catalogue.store.ids()) == 1


def test_a_file_that_is_not_there_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="cannot be opened"):
        catalogue.imports.plan([tmp_path / "none.csv"], by="maria")


def test_in_a_folder_one_bad_file_does_not_stop_the_rest(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "a.csv").write_text("Title\nWater\n", encoding="utf-8")
    (folder / "b.csv").write_text(",,,\n,,,\n", encoding="utf-8")
    plan = catalogue.imports.plan([folder], by="maria")
    assert outcomes(plan) == ["new"]
    assert [one.code for one in plan.problems] == ["import-refused"]


def test_a_folder_above_or_below_a_hidden_one_is_read(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists, elsewhere = tmp_path / ".kept" / "lists", tmp_path / ".kept" / "elsewhere"
    (lists / ".hidden").mkdir(parents=True)
    elsewhere.mkdir()
    (lists / "a.csv").write_text("Title\nWater\n", encoding="utf-8")
    (lists / ".hidden" / "b.csv").write_text("Title\nFire\n", encoding="utf-8")
    monkeypatch.chdir(elsewhere)
    plan = catalogue.imports.plan(["../lists"], by="maria")
    assert [one.title for one in plan.results] == ["Water"]


def test_items_of_a_file_that_share_a_number_are_several(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "shelf.csv"
    path.write_text("Title,Call number\nWater,743.94\nFire,743.94\nWater,743.94\n", "utf-8")
    mapping = tmp_path / "shelf.yaml"
    mapping.write_text(
        "columns: {Title: title, Call number: callNumber}\nmatch: [callNumber]\n", "utf-8"
    )
    plan = catalogue.imports.plan([path], by="maria", mapping=mapping)
    assert outcomes(plan) == ["new", "new", "left-out"]
    plan.apply(by="maria")
    again = catalogue.imports.plan([path], by="maria", mapping=mapping)
    assert outcomes(again)[:2] == ["unchanged", "unchanged"]


def test_a_record_that_says_nothing_is_told(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "two.xml"
    title = '<datafield tag="245"><subfield code="a">Water</subfield></datafield>'
    path.write_text(
        f'<collection xmlns="http://www.loc.gov/MARC21/slim"><record/><record>{title}</record>'
        "</collection>",
        encoding="utf-8",
    )
    plan = catalogue.imports.plan([path], by="maria")
    assert outcomes(plan) == ["left-out", "new"]
    assert [one.message for one in plan.results[0].problems] == ["The record says nothing."]


def test_rows_without_a_title_are_named_by_their_place(bring: Bring) -> None:
    plan = bring("Call number,Box\n" + "".join(f"{n},4\n" for n in range(300)), "shed.csv")
    assert plan.results[-1].id == "shed-row-301"
