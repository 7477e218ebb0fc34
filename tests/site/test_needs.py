"""A change leads to the pages that it may change, and to no others."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from colophon.index.search_tree import Among, HasWords, Join, YearRange
from colophon.model.record import Record
from colophon.site.needs import ANY, ORDER, needs_of, needs_touched
from colophon.site.state import Written

Make = Callable[..., Record]
HARBOUR = Among("publisher", ("harbour",))


@pytest.mark.parametrize(
    ("method", "given", "named", "answer", "needs"),
    [
        ("item", ("a", "web"), {}, None, {"#a"}),
        ("titles", (("a", "b"),), {}, [], {"#a", "#b"}),
        ("count", (None,), {}, 3, {ORDER}),
        (
            "count",
            (Join("and", HARBOUR, YearRange(1970, 1979)),),
            {},
            3,
            {"publisher=harbour", ORDER},
        ),
        ("count", (HasWords("bread"),), {}, 3, {ANY}),
        ("count_decades", (HARBOUR, 60), {}, None, {"publisher=harbour"}),
        ("facet", ("topic", HARBOUR), {"limit": 3}, [], {"publisher=harbour"}),
        ("find", (HARBOUR,), {"by": "date"}, [("a", "A", 1)], {"publisher=harbour", "#a"}),
        ("find", (HARBOUR,), {"by": "changed"}, [("a", "A", 1)], {ANY}),
        ("point_to", ("http://x.org/a", 0, 50), {}, [], {">http://x.org/a"}),
        ("span", (), {}, (1, 2), {ANY}),
    ],
)
def test_what_is_asked_is_needed(
    method: str, given: Any, named: Any, answer: Any, needs: set[str]
) -> None:
    assert needs_of(method, given, named, answer) == needs


def test_a_note_touches_less_than_a_title() -> None:
    before = Written("a", terms={"bread": 1, "publisher=0e1harbour": 1}, shown=("A", "1978", ""))
    note = Written("a", terms={"rye": 1, "publisher=0e1harbour": 1}, shown=("A", "1978", ""))
    title = Written("a", terms=before.terms, shown=("B", "1978", ""))
    moved = Written("a", terms={"publisher=123other": 1}, shown=before.shown)
    assert set(needs_touched(before, note)) == {ANY, "#a"}
    assert set(needs_touched(before, title)) == {ANY, "#a", ORDER, "publisher=harbour"}
    both = {"publisher=harbour", "publisher=other"}
    assert set(needs_touched(before, moved)) == {ANY, "#a", ORDER, *both}
    assert set(needs_touched(None, note)) == {ANY, "#a", ORDER, "publisher=harbour"}


def test_what_a_record_points_to_is_touched_where_that_or_its_title_changes() -> None:
    before = Written("a", shown=("A", "", ""), points=("http://x.org/a", "http://x.org/b"))
    note = Written("a", shown=("A", "", ""), points=before.points)
    moved = Written("a", shown=("A", "", ""), points=("http://x.org/b", "http://x.org/c"))
    title = Written("a", shown=("B", "", ""), points=before.points)
    pointed = {f">{uri}" for uri in before.points}
    assert not pointed & set(needs_touched(before, note))
    assert {one for one in needs_touched(before, moved) if one[0] == ">"} == {
        ">http://x.org/a", ">http://x.org/c",
    }  # fmt: skip
    assert pointed <= set(needs_touched(before, title))
    assert pointed <= set(needs_touched(before, Written("a")))


def test_what_no_page_shows_of_a_record_is_rendered_once(box: Any, make: Make) -> None:
    box.publish(*(make(f"leaf-{number:02}", f"Leaf {number:02}") for number in range(45)))
    box.build()
    before = {path: path.stat().st_mtime_ns for path in box.folder.rglob("*.html")}
    box.publish(make("leaf-30", "Leaf 30", abstract="On rye."))
    box.build()
    changed = {path.name for path, when in before.items() if path.stat().st_mtime_ns != when}
    assert "leaf-30.html" in changed
    assert not changed & {"records.html", "records-40.html", "leaf-29.html", "terms.html"}


def test_an_interrupted_change_is_found_out(box: Any, make: Make, tmp_path: Path) -> None:
    from colophon.site.building import Building

    box.publish(*(make(f"leaf-{number}") for number in range(9)))
    box.build()
    box.publish(make("leaf-1", "Quite another name"), make("leaf-2", "And this"))
    steps = Building(box._source(""), box.folder).run()
    next(steps)
    next(steps)
    steps.close()
    assert not box.build().foreign
    box.build(tmp_path / "at-once")
    assert box.files() == box.files(tmp_path / "at-once")


def test_a_page_that_nothing_leads_to_is_gone(box: Any, make: Make, tmp_path: Path) -> None:
    box.publish(make("a"), make("b", series="Loaves"))
    box.build()
    assert [name for name in box.files() if name.startswith("browse/series/")]
    box.publish(make("b"))
    box.build()
    assert not [name for name in box.files() if name.startswith("browse/series/")]
    box.build(tmp_path / "at-once")
    assert box.files() == box.files(tmp_path / "at-once")
