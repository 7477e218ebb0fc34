"""The grid over HTTP: a table without scripts, rows and acts in JSON, files of what is seen."""

import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue

TRAIL = "the-packhorse-trail"


def post(desk: TestClient, path: str, **form: str) -> Any:
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert mark
    answer = desk.post(path, data={"mark": mark[1], **form})
    return answer.json() if answer.headers["content-type"] == "application/json" else answer


def edits(desk: TestClient, *some: dict[str, str]) -> Any:
    return post(desk, "/grid/edit", edits=json.dumps(some))


def test_without_scripts_it_is_a_table(desk: TestClient) -> None:
    page = desk.get("/grid").text
    assert "5 records" in page
    assert f'<a href="/records/{TRAIL}">' in page
    assert 'href="/grid?sort=title"' in page
    found = desk.get("/grid?sort=title&q=packhorse").text
    assert 'aria-sort="ascending"' in found
    assert "One record" in found
    assert "Offenes Singen" not in found.partition("grid-data")[0]


@pytest.mark.parametrize("pattern", ["(", "x" * 500])
def test_a_wrong_pattern_is_told_in_one_sentence(desk: TestClient, pattern: str) -> None:
    page = desk.get("/grid", params={"pattern": pattern})
    assert page.status_code == 200
    told = page.text.split('id="grid-wrong"')[1].split("</p>")[0]
    assert "regular expression" in told
    assert "hidden" not in told.split(">")[0]
    answer = desk.get("/grid/rows", params={"pattern": pattern})
    assert answer.status_code == 400
    assert "regular expression" in answer.json()["message"]


def test_rows_facets_and_clusters_are_answered_in_json(desk: TestClient) -> None:
    rows = desk.get("/grid/rows", params={"sort": "title"}).json()
    assert rows["found"] == 5
    assert len(rows["rows"][0]["cells"]) == 7
    again = desk.get("/grid/rows", params={"sort": "title", "token": rows["token"]}).json()
    assert again == rows
    facet = desk.get("/grid/facet", params={"term": "language"}).json()
    assert ["de", 1] in facet["values"]
    assert desk.get("/grid/clusters", params={"term": "title", "method": "ngram"}).json() == []
    assert desk.get("/grid/unreconciled", params={"term": "publisher"}).status_code == 200
    assert desk.get("/grid/unreconciled", params={"term": "title"}).status_code == 400


def test_an_edit_is_answered_with_the_row_as_it_is_now(desk: TestClient, house: object) -> None:
    before = desk.get("/grid/rows").json()["rows"]
    seen = next(one for one in before if one["id"] == TRAIL)["cells"][0][0]
    done = edits(desk, {"id": TRAIL, "term": "title", "seen": seen, "text": "A Trail"})
    assert done["changed"] == 1
    assert done["rows"][0]["cells"][0] == ["A Trail", 0, 1.0]
    assert "grid: edited 1 cell" in done["undo"]
    stale = edits(desk, {"id": TRAIL, "term": "title", "seen": seen, "text": "B"})
    assert stale["changed"] == 0
    assert stale["refused"][0]["text"] == "B"
    post(desk, "/undo")
    assert desk.get("/grid/rows?q=packhorse").json()["rows"][0]["cells"][0][0] == seen


def test_find_and_replace_is_shown_carried_out_and_undone_in_one_step(
    desk: TestClient, house: Any
) -> None:
    given = {"find": "e", "into": "E", "term": "title"}
    shown = post(desk, "/grid/replace", **given)["shown"]
    assert shown["records"] >= 4
    assert post(desk, "/grid/replace", **given, seal="0" * 24)["message"]
    done = post(desk, "/grid/replace", **given, seal=shown["seal"])
    assert done["changed"] == shown["records"]
    catalogue = Catalogue.open(house)
    assert "packhorsE" in catalogue.record(TRAIL).title
    post(desk, "/undo")
    assert "packhorsE" not in catalogue.record(TRAIL).title


def test_values_are_merged_in_one_act(desk: TestClient, house: Any) -> None:
    values = json.dumps({"de": "nl"})
    done = post(desk, "/grid/substitute", term="language", values=values, what="cluster")
    assert done["changed"] == 1
    assert desk.get("/grid/facet?term=language").json()["values"].count(["nl", 1]) == 1


def test_columns_are_chosen_and_kept(desk: TestClient) -> None:
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert mark
    chosen = {"mark": mark[1], "act": "name", "name": "Short", "column": ["title", "extent"]}
    page = desk.post("/grid/columns", data={**chosen, "back": "/grid"}).text
    assert "Extent" in page.split("<thead>")[1].split("</thead>")[0]
    assert ">Short</button>" in page


@pytest.mark.parametrize(("name", "begins"), [("csv", b"\xef\xbb\xbfRecord ID"), ("xlsx", b"PK")])
def test_what_is_seen_leaves_as_a_file(desk: TestClient, name: str, begins: bytes) -> None:
    answer = desk.get(f"/grid/export/{name}?q=packhorse")
    assert answer.content.startswith(begins)
    assert f'filename="grid.{name}"' in answer.headers["content-disposition"]
    if name == "csv":
        assert len(answer.text.splitlines()) == 2


@pytest.mark.parametrize("sent", ["", "[", '{"id":1}', '[{"id":1}]'])
def test_what_no_grid_sends_is_refused(desk: TestClient, sent: str) -> None:
    assert post(desk, "/grid/edit", edits=sent)["message"] == "that is not what the grid sends."


def test_forms_of_other_sites_are_refused(desk: TestClient) -> None:
    assert desk.post("/grid/edit", data={"edits": "[]"}).status_code == 403
