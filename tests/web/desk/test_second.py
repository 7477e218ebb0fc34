"""Review by two, and a day's report, as pages: one person's answer beside the other's."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue, make_catalogue
from colophon.desk import Desk
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access

KEY = "a key for tests"
TITLE = "Soup <and> bread for all"
VALUES = (
    ("title", TITLE),
    ("issued", "1980"),
    ("language", "en"),
    ("type", "Text"),
    ("publisher", "Lantern Press"),
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A catalogue in which Ann has reviewed a leaflet, and everything is looked at twice."""
    folder = tmp_path / "house"
    make_catalogue(folder, {})
    with (folder / "records" / "catalogue.yaml").open("a", encoding="utf-8") as settings:
        settings.write("\nsecond_review: always\n")
    Desk(Catalogue.open(folder)).new(VALUES, by="ann")
    return folder


@pytest.fixture
def bo(house: Path) -> Iterator[TestClient]:
    """The desk as somebody else sees it."""
    yield from desk_of(house, "bo")


@pytest.fixture
def ann(house: Path) -> Iterator[TestClient]:
    """The desk as she sees it who reviewed the leaflet."""
    yield from desk_of(house, "ann")


def desk_of(house: Path, by: str) -> Iterator[TestClient]:
    app = application(house, Access(by=by, key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=True) as desk:
        desk.get(f"/?key={KEY}")
        yield desk


def waiting(desk: TestClient) -> str:
    """The address of the one record that waits."""
    (found,) = set(re.findall(r'href="(/second/[^"]+)"', desk.get("/second").text))
    return str(found)


def mark(page: str) -> str:
    """What a form of this session carries."""
    found = re.search(r'name="mark" value="([^"]+)"', page)
    assert found
    return found[1]


def test_a_second_person_is_asked_and_told_where_both_differ(bo: TestClient) -> None:
    address = waiting(bo)
    asked = bo.get(address).text
    assert 'name="right-title" value="Soup &lt;and&gt; bread for all"' in asked
    assert "ann" not in re.findall(r"\b\w+\b", asked)
    assert " checked" not in asked
    told = bo.post(
        address,
        data={
            "mark": mark(asked),
            "right-title": TITLE,
            "right-issued": "1980",
            "other-publisher": "Lantern & Sons",
        },
    )
    assert told.status_code == 200
    assert "Lantern &amp; Sons" in told.text
    rows = {row[0]: row[1] for row in re.findall(r'scope="row">(\w+)(.*?)</th>', told.text)}
    assert "✓" in rows["Title"]
    assert "✓" not in rows["Publisher"]
    listed = bo.get("/second").text
    assert "/second/" not in listed
    assert "1 of 1" in listed
    assert "0 of 1" in listed


def test_whoever_reviewed_it_is_not_asked_again(ann: TestClient, house: Path) -> None:
    assert "/second/" not in ann.get("/second").text
    (one,) = Catalogue.open(house).records()
    refused = ann.get(f"/second/{one.id}")
    assert refused.status_code == 400
    assert "ou reviewed it yourself" in refused.text


def test_an_answer_without_the_marks_of_the_session_is_refused(bo: TestClient) -> None:
    address = waiting(bo)
    assert bo.post(address, data={"right-title": TITLE}).status_code == 403
    assert waiting(bo) == address


def test_a_record_that_is_not_there_is_said_to_be_missing(bo: TestClient) -> None:
    assert bo.get("/second/no-such-record").status_code == 404


def test_a_day_says_who_decided_and_what_is_left(bo: TestClient) -> None:
    today = datetime.now(UTC).date().isoformat()
    page = bo.get("/day").text
    assert f'name="on" value="{today}"' in page
    assert "<strong>ann</strong>" in page
    assert "<strong>1</strong>" in page
    quiet = bo.get("/day?on=1999-12-31")
    assert quiet.status_code == 200
    assert "<strong>ann</strong>" not in quiet.text


def test_what_is_no_day_is_refused_with_the_way_to_write_one(bo: TestClient) -> None:
    refused = bo.get("/day", params={"on": "<yesterday>"})
    assert refused.status_code == 400
    assert "2026-05-31" in refused.text
    assert "<yesterday>" not in refused.text
    assert 'action="/day"' in refused.text
    assert 'aria-invalid="true"' in refused.text
