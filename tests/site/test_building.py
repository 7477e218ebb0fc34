import gc
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from colophon.model.errors import ConfigError
from colophon.model.record import Record

Make = Callable[..., Record]


def test_pages_are_those_that_are_served(built: Any) -> None:
    files = built.files()
    for suffix, accept in ((".ttl", "text/turtle"), (".xml", "text/xml")):
        answer = built.house.ask("record/leaf-3", accept)
        content = answer.body
        assert b"Leaf, number 3" in files[f"record/leaf-3{suffix}"]
        assert answer.zipped or files[f"record/leaf-3{suffix}"] == content
    assert b'<a href="../index.html"' in files["record/leaf-3.html"]
    assert b'href="record/leaf-3.html"' in files["index.html"]
    assert b"Leaf, number 3" in files["records.html"]
    assert {"vocab/publishers/harbour-lane.html", "set/genre~3aText.html", "404.html"} <= set(files)
    assert {"sitemap-1.xml", "feed.atom", "robots.txt", "dump/records.nt.gz"} <= set(files)


def test_an_own_address_leads_to_its_page(built: Any) -> None:
    page = built.files()["id/leaf-3/index.html"].decode()
    assert 'content="0; url=../../record/leaf-3.html"' in page
    assert '<link rel="canonical" href="https://box.example.org/things/id/leaf-3">' in page


def test_nothing_changed_nothing_written(built: Any) -> None:
    before = built.files()
    found = built.build()
    assert (found.written, found.removed, found.records) == (0, 0, 7)
    assert built.build(again=True).written == 0
    assert built.files() == before


def test_two_builds_are_alike(built: Any, tmp_path: Path) -> None:
    built.build(tmp_path / "other")
    assert built.files(tmp_path / "other") == built.files()


def test_built_in_steps_or_at_once_it_is_the_same(box: Any, make: Make, tmp_path: Path) -> None:
    box.publish(*(make(f"leaf-{number}") for number in range(12)))
    box.build()
    box.publish(make("leaf-5", "Another name"), make("new", "Wholly new"))
    box.publish(make("leaf-2", "A third name"))
    box.withdraw("leaf-7")
    box.build()
    box.build(tmp_path / "at-once")
    assert box.files() == box.files(tmp_path / "at-once")


def test_only_what_changed_is_written(box: Any, make: Make) -> None:
    box.publish(*(make(f"leaf-{number}") for number in range(9)))
    box.build()
    before = {path: path.stat().st_mtime_ns for path in box.folder.rglob("*.html")}
    box.publish(make("leaf-5", "Another name"))
    box.build()
    after = {path: path.stat().st_mtime_ns for path in box.folder.rglob("*.html")}
    records = {path.stem for path in after if path.parent.name == "record"}
    changed = {path.stem for path in after if after[path] != before.get(path)}
    assert changed & records == {"leaf-5"}


def test_what_is_withdrawn_is_gone(box: Any, make: Make) -> None:
    box.publish(make("bread"), make("secret", "Zanzibar papers", abstract="Quetzal"))
    box.build()
    box.withdraw("secret")
    found = box.build()
    assert found.removed
    files = box.files()
    assert {name for name in files if name.startswith("record/secret")} == {"record/secret.html"}
    assert b"noindex" in files["record/secret.html"]
    for name, content in files.items():
        assert b"zanzibar" not in content.lower(), name
        assert b"quetzal" not in content.lower(), name
    state = (box.folder / ".colophon-site.sqlite").read_bytes()
    assert b"zanzibar" not in state.lower()


def test_files_of_others_are_left_alone(box: Any, make: Make) -> None:
    box.publish(make("bread"))
    box.folder.mkdir()
    (box.folder / "CNAME").write_text("box.example.org")
    box.build()
    (box.folder / "record" / "mine.html").write_text("mine")
    (box.folder / "notes.txt").write_text("notes")
    box.publish(make("mine"))
    found = box.build()
    assert found.foreign == ["record/mine.html"]
    assert (box.folder / "record" / "mine.html").read_text() == "mine"
    assert (box.folder / "notes.txt").exists()
    assert (box.folder / "CNAME").exists()


def test_a_folder_of_other_files_is_refused(box: Any, make: Make) -> None:
    box.publish(make("bread"))
    box.folder.mkdir()
    (box.folder / "letter.odt").write_text("x")
    with pytest.raises(ConfigError, match="holds other files"):
        box.build()
    assert [path.name for path in box.folder.iterdir()] == ["letter.odt"]


def test_an_interrupted_build_goes_on(box: Any, make: Make, tmp_path: Path) -> None:
    box.publish(*(make(f"leaf-{number}") for number in range(9)))
    from colophon.site.building import Building

    building = Building(box._source(""), box.folder)
    steps = building.run()
    for _ in range(5):
        next(steps)
    steps.close()
    box.publish(make("leaf-1", "Changed meanwhile"))
    assert not box.build().foreign
    box.build(tmp_path / "at-once")
    assert box.files() == box.files(tmp_path / "at-once")


def test_python_collects_as_before_when_a_build_is_over(box: Any, make: Make) -> None:
    from colophon.site.building import Building

    box.publish(make("leaf-1"), make("leaf-2"))
    before = gc.get_threshold()
    steps = Building(box._source(""), box.folder).run()
    next(steps)
    assert gc.get_threshold()[0] > before[0]
    steps.close()
    assert gc.get_threshold() == before


def test_ids_that_look_like_files(box: Any, make: Make) -> None:
    box.publish(make("a"), make("a.xml", "The odd one"), make("issue.12"))
    box.build()
    files = box.files()
    assert b"The odd one" in files["record/a.xml.html"]
    assert b"dc:title" in files["record/a.xml"]
    assert b'href="record/a.xml.html"' in files["records.html"]


def test_another_address(box: Any, make: Make) -> None:
    box.publish(make("a"))
    box.build(address="https://zines.example.net/shelf/")
    files = box.files()
    assert b"<loc>https://zines.example.net/shelf/record/a.html</loc>" in files["sitemap-1.xml"]
    assert b"https://box.example.org/things/id/a" in files["record/a.ttl"]
    own = b'rel="canonical" href="https://zines.example.net/shelf/record/a.html"'
    assert own in files["record/a.html"]
    assert b"Disallow: /shelf/sparql\n" in files["robots.txt"]
    assert b"Sitemap: https://zines.example.net/shelf/sitemap.xml\n" in files["robots.txt"]


def test_nothing_but_an_empty_catalogue(box: Any) -> None:
    box.publish()
    assert box.build().records == 0
    assert "index.html" in box.files()


def test_a_record_says_by_what_others_are_found(built: Any) -> None:
    files = built.files()
    page = files["record/leaf-3.html"].decode()
    assert 'data-alike="leaf-3" data-title="Leaf, number 3"' in page
    term = re.search(r'<li data-term="(publisher=[0-9a-f]{3})([^"]+)"', page)
    assert term is not None
    assert term[2] == "publishers/harbour-lane"
    assert '<a href="../vocab/publishers/harbour-lane.html"' in page
    words = files["search/words/" + "-".join(f"{ord(one):x}" for one in term[1][:11]) + ".js"]
    assert term[1].encode() + term[2].encode() in words
    assert not [name for name in files if name.endswith("related.html")]


@pytest.mark.parametrize("version", [1, 2])
def test_a_site_of_an_older_program_is_brought_up(
    box: Any, make: Make, tmp_path: Path, version: int
) -> None:
    box.publish(make("a"), make("b"))
    box.build()
    with closing(sqlite3.connect(box.folder / ".colophon-site.sqlite")) as state:
        state.execute("ALTER TABLE record DROP COLUMN points")
        if version == 1:
            for name in ("page_of_record", "page_by_file", "record_found"):
                state.execute(f"DROP INDEX {name}")
            state.execute("ALTER TABLE page DROP COLUMN owner")
            state.execute("DROP TABLE need")
        state.execute("UPDATE meta SET value = 'old' WHERE name IN ('fingerprint', 'done')")
        state.execute(f"PRAGMA user_version={version}")
        state.commit()
    box.publish(make("b", "Another name"))
    assert not box.build().foreign
    box.build(tmp_path / "at-once")
    assert box.files() == box.files(tmp_path / "at-once")
