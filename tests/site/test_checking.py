"""A site is proved against the catalogue: whatever is planted in it is found."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.publish.linked_data.conftest import leaflet
from tests.site.conftest import Box

from colophon.catalogue.site_check import check_site
from colophon.model.errors import ConfigError
from colophon.model.problem import Problem
from colophon.model.record import Record, Stage
from colophon.site.checked_files import FolderFiles
from colophon.site.checking import Expected, check, most_of

Plant = Callable[[Path], object]


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Box]:
    """A site of four records, of which one was withdrawn, and a draft that nobody may see."""
    found = Box(tmp_path_factory.mktemp("checked"))
    found.publish(*(leaflet(f"leaf-{number}") for number in range(4)))
    found.withdraw("leaf-3")
    draft = Record(
        id="draft", stage=Stage.DRAFT, statements=leaflet("x", "Quetzal diary").statements
    )
    found.house.catalogue.store.save(draft, None)
    found.build()
    yield found
    found.house.close()


def codes(box: Any) -> set[str]:
    """The codes of all findings."""
    all_ids = frozenset(f"leaf-{number}" for number in range(4))
    expected = Expected(
        live=all_ids - {"leaf-3"},
        withdrawn=frozenset(("leaf-3",)),
        listed={"oai_dc": all_ids, "marcxml": all_ids},
        withheld={"quetzal": "draft"},
        unpublished=frozenset(("draft",)),
        things="id/",
        base="/things/",
        address="https://box.example.org/things/",
    )
    found = check(FolderFiles(box.folder), expected)
    return {one.code for one in found if isinstance(one, Problem)}


def test_a_good_site_has_no_findings(box: Any) -> None:
    assert codes(box) == set()


@pytest.mark.parametrize(
    ("code", "plant"),
    [
        ("site-broken-link", lambda site: (site / "vocab.html").unlink()),
        ("site-unreadable-file", lambda site: (site / "record/leaf-1.ttl").write_text("<a> <b")),
        ("site-unreadable-file", lambda site: (site / "record/leaf-1.xml").write_text("<a>")),
        ("site-missing-record", lambda site: (site / "record/leaf-1.html").unlink()),
        ("site-unpublished-record", lambda site: (site / "record/draft.ttl").write_text("")),
        ("site-withdrawn-record", lambda site: (site / "record/leaf-3.ttl").write_text("")),
        ("site-withheld-word", lambda site: _write_into(site / "records.html", "Quetzal")),
        ("site-unpublished-record", lambda site: _add(site / "record/draft/manifest.json")),
        ("site-broken-redirect", lambda site: (site / "id/leaf-2/index.html").unlink()),
        ("site-broken-redirect", lambda site: _replace(site / "id/leaf-1/index.html", "1.", "2.")),
        ("site-sitemap", lambda site: _replace(site / "sitemap-1.xml", "leaf-1", "leaf-9")),
        ("site-broken-list", lambda site: (site / "oai/ListRecords/oai_dc.xml").unlink()),
    ],
)
def test_what_is_wrong_is_found(box: Any, code: str, plant: Plant) -> None:
    before = box.files()
    plant(box.folder)
    try:
        assert code in codes(box)
    finally:
        for name, content in before.items():
            (box.folder / name).write_bytes(content)
        for name in box.files().keys() - before.keys():
            (box.folder / name).unlink()


@pytest.mark.parametrize("address", ["http://[", "https://[x]/", "//["])
def test_links_elsewhere_are_nobodys_fault(box: Any, address: str) -> None:
    page = box.folder / "records.html"
    before = page.read_text()
    page.write_text(before.replace("<main", f'<a href="{address}">x</a><main'))
    try:
        assert codes(box) == set()
    finally:
        page.write_text(before)


def _add(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{}")


def _write_into(path: Path, word: str) -> None:
    path.write_text(path.read_text().replace("<main", f"<p>{word}</p><main"))


def _replace(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text().replace(old, new))


def test_where_no_site_is(box: Any, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="there is no site in this folder"):
        FolderFiles(tmp_path)


def test_what_a_catalogue_withholds_is_looked_for(box: Any) -> None:
    page = box.folder / "records.html"
    before = page.read_text()
    _write_into(page, "Quetzal")
    try:
        found = list(check_site(box.house.catalogue, str(box.folder)))
    finally:
        page.write_text(before)
    told = [one for one in found if isinstance(one, Problem) and one.code == "site-withheld-word"]
    assert [(one.subject, "draft" in one.message) for one in told] == [("records.html", True)]


def test_few_findings_of_a_kind_are_given_one_by_one() -> None:
    many = [Problem(code="a", message="x")] * 30 + [Problem(code="b", message="y")]
    found = [one for one in most_of(many) if isinstance(one, Problem)]
    assert [one.code for one in found] == ["a"] * 20 + ["b", "a"]
    assert found[-1].message == "There are 10 more of these."


def test_a_site_says_itself_where_it_is(box: Any, tmp_path: Path) -> None:
    box.build(tmp_path / "elsewhere", address="https://zines.example.net/shelf/")
    catalogue, there = box.house.catalogue, str(tmp_path / "elsewhere")
    for given, wrong in (("", False), ("https://zines.example.net/shelf/", False), ("x:/", True)):
        found = [one for one in check_site(catalogue, there, given) if isinstance(one, Problem)]
        assert any(one.code == "site-sitemap" for one in found) == wrong, given
