"""Documents that come in by the browser."""

import time
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from colophon.desk import intake
from colophon.desk.intake import safe_name


def bring(desk: TestClient, name: str, data: bytes) -> dict[str, str]:
    mark = desk.get("/keys").text.split('name="mark" value="')[1].split('"')[0]
    headers = {"x-mark": mark, "x-name": quote(name)}
    answer = desk.put("/incoming", content=data, headers=headers)
    assert answer.status_code == 200
    found: dict[str, str] = answer.json()
    return found


def settled(desk: TestClient) -> list[dict[str, str]]:
    for _ in range(2400):
        told = desk.get("/incoming/progress").json()
        if not told["busy"]:
            arrivals: list[dict[str, str]] = told["arrivals"]
            return arrivals
        time.sleep(0.05)
    raise AssertionError("still busy")


@pytest.mark.slow
def test_a_document_is_described_in_the_background(desk: TestClient, documents: Path) -> None:
    data = (documents / "bus-route-fourteen.md").read_bytes()
    bring(desk, "..\\..\\box 4/bus route.md", data)
    arrivals = settled(desk)
    assert [one["outcome"] for one in arrivals] == ["new"]
    room = desk.app.state.room  # type: ignore[attr-defined]
    assert (room.catalogue.folder / "documents" / "bus route.md").read_bytes() == data
    room.desk.shelf.refresh(now=True)
    assert arrivals[0]["title"] in desk.get("/").text.replace("&#39;", "'")


def test_what_no_reader_knows_is_turned_away(desk: TestClient, house: Path) -> None:
    told = bring(desk, "movie.mp3", b"ID3\x03" + bytes(200))
    assert told["outcome"] == "unreadable"
    assert "Save it as" in told["problem"]
    told = bring(desk, "not-text.txt", bytes(range(256)) * 4)
    assert told["outcome"] == "unreadable"
    assert not (house / "documents" / "movie.mp3").exists()


def test_uploads_are_bounded(desk: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("colophon.web.desk.arrivals.LARGEST", 1000)
    mark = desk.get("/keys").text.split('name="mark" value="')[1].split('"')[0]
    answer = desk.put(
        "/incoming", content=b"a" * 1001, headers={"x-mark": mark, "x-name": "large.txt"}
    )
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\box\\a.pdf", "a.pdf"),
        (".hidden", "hidden"),
        ("con.txt", "_con.txt"),
        ("a\x00b\n.txt", "a_b_.txt"),
        ("", "document"),
        ("x" * 400 + ".pdf", "x" * 120 + ".pdf"),
        ("Übung “1”.odt", "Übung _1_.odt"),
    ],
)
def test_names_are_made_safe(given: str, kept: str) -> None:
    assert safe_name(given) == kept


def test_another_document_of_the_same_name_is_kept_beside(house: Path) -> None:
    from colophon.catalogue import Catalogue

    taken = intake.Intake(Catalogue.open(house))
    first = taken._keep_file("a.txt", b"one")
    assert taken._keep_file("a.txt", b"one") == first
    second = taken._keep_file("a.txt", b"two")
    assert second != first
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


def test_a_process_that_cannot_be_begun_is_told(
    desk: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(intake, "start", refuse)
    for _ in range(2):  # the second is taken up as well
        bring(desk, "note.txt", b"Bread and roses for all who bake.\n" * 20)
        arrivals = settled(desk)
    assert [one["outcome"] for one in arrivals] == ["unreadable"]
    assert "broken off" in arrivals[0]["problem"]
