"""Sitemaps and ResourceSync's lists: whole, in parts that tell their own times, cheap to change."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from colophon.model.record import Record
from colophon.site import record_lists

Make = Callable[..., Record]
BASE = "https://box.example.org/things/"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MD = "{http://www.openarchives.org/rs/terms/}md"
LISTS = ("sitemap", "resourcelist", "changelist")


@pytest.fixture(autouse=True)
def few_in_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_lists, "ABOUT", 3)


def parts(files: dict[str, bytes], name: str) -> Iterator[tuple[Any, Any]]:
    """What the index of a list says of each part, and the part."""
    index = etree.fromstring(files[f"{name}.xml"])
    said = list(index.iter(f"{MAP}sitemap"))
    assert {one.findtext(f"{MAP}loc") for one in said} == {
        BASE + file for file in files if file.startswith(f"{name}-")
    }
    for one in said:
        file = one.findtext(f"{MAP}loc").removeprefix(BASE)
        yield one.find(MD), etree.fromstring(files[file])


def listed(files: dict[str, bytes], name: str) -> list[str]:
    return [
        one.findtext(f"{MAP}loc").removeprefix(f"{BASE}record/")
        for _, part in parts(files, name)
        for one in part.iter(f"{MAP}url")
    ]


def test_each_list_has_all_records_once(box: Any, make: Make) -> None:
    ids = [f"leaf-{number:02}" for number in range(24)]
    box.publish(*map(make, ids))
    box.build()
    files = box.files()
    assert len(list(parts(files, "sitemap"))) > 3
    assert sorted(listed(files, "sitemap")) == [f"{id}.html" for id in ids]
    assert sorted(listed(files, "resourcelist")) == [f"{id}.nt" for id in ids]
    assert sorted(listed(files, "changelist")) == [f"{id}.nt" for id in ids]


def test_each_part_tells_its_own_times(box: Any, make: Make) -> None:
    box.publish(*(make(f"leaf-{number:02}") for number in range(12)))
    box.publish(*(make(f"leaf-{number:02}", "Again") for number in range(6)))
    box.build()
    files, times = box.files(), []
    for said, part in parts(files, "resourcelist"):
        newest = max(one.text for one in part.iter(f"{MAP}lastmod"))
        assert said.get("at") == part.find(MD).get("at") == newest
        times.append(newest)
    assert len(set(times)) == 2
    assert etree.fromstring(files["resourcelist.xml"]).find(MD).get("at") == max(times)
    begun = etree.fromstring(files["changelist.xml"]).find(MD).get("from")
    for said, part in parts(files, "changelist"):
        oldest = min(one.text for one in part.iter(f"{MAP}lastmod"))
        assert begun <= said.get("from") == part.find(MD).get("from") <= oldest


def test_a_change_touches_the_part_that_it_leaves_and_the_last(
    box: Any, make: Make, tmp_path: Path
) -> None:
    box.publish(*(make(f"leaf-{number:02}") for number in range(40)))
    box.build()
    before = box.files()
    box.publish(make("leaf-11", "Another name"))
    box.build()
    after = box.files()
    for name in LISTS:
        changed = {
            file
            for file in before.keys() | after.keys()
            if file.startswith(f"{name}-") and before.get(file) != after.get(file)
        }
        # where the record ended its part, the next one joins it
        assert 1 <= len(changed) <= 4, changed
    box.build(tmp_path / "at-once")
    assert after == box.files(tmp_path / "at-once")


def test_what_is_withdrawn_is_a_change_and_no_resource(
    box: Any, make: Make, tmp_path: Path
) -> None:
    box.publish(make("bread"), make("roses"))
    box.build()
    box.withdraw("bread")
    box.withdraw("roses")
    box.build()
    files = box.files()
    changes = [
        one.find(MD).get("change")
        for _, part in parts(files, "changelist")
        for one in part.iter(f"{MAP}url")
    ]
    assert changes == ["deleted", "deleted"]
    assert listed(files, "sitemap") == []
    assert etree.fromstring(files["resourcelist.xml"]).tag == f"{MAP}urlset"
    assert not list(etree.fromstring(files["resourcelist.xml"]).iter(f"{MAP}url"))
    box.build(tmp_path / "at-once")
    assert files == box.files(tmp_path / "at-once")
