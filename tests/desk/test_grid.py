"""Rows of the grid: sorted, filtered, bounded, and in the order in which they were seen."""

import pytest
from desk_samples import draft, put, suggested

from colophon.catalogue import Catalogue
from colophon.desk.grid import Grid, GridView, natural
from colophon.desk.patterns import Pattern
from colophon.desk.summaries import Summaries
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, Text
from colophon.profile import date_of

ROWS = (
    ("r1", "Box 10", "1976"),
    ("r2", "box 9", "1989"),
    ("r3", "“Box 100”", ""),
    ("r4", "Étude", "1901"),
)


@pytest.fixture
def grid(house: Catalogue) -> Grid:
    for id_ in "abc":
        house.store.path(id_).unlink()
    for id_, box, year in ROWS:
        issued = [suggested("issued", date_of(year))] if year else []
        languages = [suggested("language", Text(text=one)) for one in ("en", "de")[: len(issued)]]
        put(house, draft(id_, suggested("box", Text(text=box)), *issued, *languages))
    shelf = Summaries(house)
    shelf.refresh()
    return Grid(shelf, house.profile)


def ids(grid: Grid, **view: object) -> list[str]:
    return list(grid.ids(GridView(**view))[1])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        ({}, ["r1", "r2", "r3", "r4"]),
        ({"sort": "box"}, ["r2", "r1", "r3", "r4"]),
        ({"sort": "box", "down": True}, ["r4", "r3", "r1", "r2"]),
        ({"sort": "issued"}, ["r4", "r1", "r2", "r3"]),
        ({"sort": "issued", "down": True}, ["r2", "r1", "r4", "r3"]),
        ({"q": "ÉTUDE"}, ["r4"]),
        ({"facets": (("language", "en"),)}, ["r1", "r2", "r4"]),
        ({"facets": (("issued", ""),)}, ["r3"]),
        ({"pattern": r"^box \d+$", "within": "box"}, ["r1", "r2"]),
        ({"pattern": r"19[78]"}, ["r1", "r2"]),
        ({"stage": "reviewed"}, []),
    ],
)
def test_rows_are_sorted_and_filtered(
    grid: Grid, view: dict[str, object], expected: list[str]
) -> None:
    assert ids(grid, **view) == expected


def test_cells_say_what_is_not_decided(grid: Grid) -> None:
    row = grid.rows(["r1"], ("box", "language", "publisher"))[0]
    assert row.cells == (("Box 10", 1, 0.7), ("en", 1, 0.7), ("", 0, 1.0))
    assert not row.reviewed


def test_a_facet_counts_the_values_of_the_rows_that_are_seen(grid: Grid) -> None:
    found = grid.facet("issued", GridView(pattern="^box", within="box"))
    assert found.values == (("1976", 1), ("1989", 1))
    assert grid.facet("language", GridView()).without == 1


def test_what_was_edited_does_not_move_away(house: Catalogue, grid: Grid) -> None:
    view = GridView(sort="box")
    token, before = grid.ids(view)
    put(house, draft("r2", suggested("box", Text(text="Zebra"))), at=1_700_000_100)
    grid.shelf.refresh(now=True)
    assert grid.ids(view, token) == (token, before)
    assert grid.rows(["r2"], ("box",))[0].cells[0][0] == "Zebra"
    assert grid.ids(view)[1][-1] == "r2"


def test_several_values_stand_in_one_cell_as_in_a_spreadsheet(house: Catalogue, grid: Grid) -> None:
    put(
        house,
        draft("r5", *(suggested("creator", Agent(name=name)) for name in ("Ann | Bo", "Cy"))),
    )
    grid.shelf.refresh(now=True)
    assert grid.cell("r5", "creator").text == r"Ann \| Bo | Cy"


@pytest.mark.parametrize("text", ["(", "[a", "a{2,1}", "(?P<a>x)(?P<a", "x" * 400])
def test_what_is_no_pattern_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(DecisionError) as refused:
        Pattern(text)
    assert refused.value.message.count(".") >= 1
    assert "\n" not in refused.value.message


@pytest.mark.parametrize("text", [r"(a|aa)+$", r"(x+x+)+y", r"(.*)*\1z", r"^(\w+\s?)*$"])
def test_a_pattern_that_never_ends_is_stopped(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.desk.patterns.SECONDS", 0.05)
    pattern = Pattern(text)

    def search_long() -> None:
        for _ in range(5_000):
            pattern.matches("a" * 5_000 + "x" * 5_000 + "!")

    with pytest.raises(DecisionError, match="takes longer than"):
        search_long()


def test_a_replacement_knows_groups_and_refuses_those_that_there_are_not() -> None:
    assert Pattern(r"(\w+), (\w+)").replace_in("Muster, Berta", r"\2 \1") == "Berta Muster"
    with pytest.raises(DecisionError, match="no replacement"):
        Pattern("a").replace_in("a", r"\7")


def test_figures_are_filed_as_numbers() -> None:
    assert sorted(["No. 10", "no. 9", "“No. 1”"], key=natural) == ["“No. 1”", "no. 9", "No. 10"]
