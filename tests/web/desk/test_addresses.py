"""Every address of the desk: who may ask, with which form, and what becomes of nonsense.

The addresses are those of the application's own table, so that a new one is asked as well.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from starlette.routing import Route
from starlette.testclient import TestClient
from tests.web.desk.conftest import KEY

from colophon.web.desk.app import application
from colophon.web.desk.guard import MOST_FORM
from colophon.web.desk.sessions import Access
from colophon.web.desk.users import Users

TRAIL = "the-packhorse-trail"
OPEN = {"/login"}
"""addresses that answer before one has entered"""
UNSIGNED = {"/login"}
"""forms that no session can have signed"""


@pytest.fixture(scope="module")
def kept(described: Path) -> Iterator[TestClient]:
    """A desk over the drafts as they are; what is asked of it here changes nothing."""
    app = application(described, Access(by="maria", key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
        assert client.get(f"/?key={KEY}").status_code == 200
        client.get("/")
        yield client


@pytest.fixture(scope="module")
def mark(kept: TestClient) -> str:
    found = re.search(r'name="mark" value="([0-9a-f]+)"', kept.get("/keys").text)
    assert found
    return found[1]


def addresses(client: TestClient) -> list[tuple[str, str]]:
    """Method and path of all, the places in them filled."""
    found = []
    for route in client.app.routes:  # type: ignore[attr-defined]
        if isinstance(route, Route):
            path = route.path.replace("{number:int}", "1").replace("{id}", TRAIL)
            path = re.sub(r"\{\w+\}", "x", path)
            found += [(method, path) for method in sorted(route.methods or ()) if method != "HEAD"]
    return found


def test_the_table_of_addresses_is_the_whole_desk(kept: TestClient) -> None:
    found = addresses(kept)
    assert len(found) == len(set(found)) >= 64
    assert {method for method, _ in found} == {"GET", "POST", "PUT"}


def test_nobody_enters_without_a_session(described: Path) -> None:
    app = application(described, Access(by="maria", key="another key"))
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as stranger:
        for method, path in addresses(stranger):
            expected = {200, 403} if path in OPEN else {403}
            answer = stranger.request(method, path)
            assert answer.status_code in expected, (method, path)
            assert TRAIL not in answer.text


def test_who_has_a_name_is_led_to_where_one_enters(described: Path, tmp_path: Path) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=1024).hash("x")
    (tmp_path / "users.txt").write_text(f"ana:cataloguer:{weak}\n", encoding="utf-8")
    access = Access(by="", users=Users.read(tmp_path / "users.txt"))
    app = application(described, access)
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as stranger:
        for method, path in addresses(stranger):
            if path not in OPEN:
                answer = stranger.request(method, path)
                assert answer.status_code == 303, (method, path)
                assert answer.headers["location"].startswith("/login")


@pytest.mark.parametrize("wrong", ["", "0" * 64, "é"])
def test_no_form_is_taken_without_the_mark_of_the_session(kept: TestClient, wrong: str) -> None:
    for method, path in addresses(kept):
        if method != "GET" and path not in UNSIGNED:
            headers = {"x-mark": wrong.encode(), "x-name": "a.txt"} if method == "PUT" else {}
            given = {"mark": wrong, "act": "accept", "term": "title"}
            answer = kept.request(method, path, data=given, headers=headers)
            assert answer.status_code == 403, (method, path)


def test_other_methods_are_refused(kept: TestClient) -> None:
    for _, path in addresses(kept):
        assert kept.delete(path).status_code == 405, path


def test_every_answer_keeps_to_our_own_pages(kept: TestClient) -> None:
    for path in ("/nowhere", "/records/nobody", "/login", "/static/nothing.js", "/grid/rows"):
        answer = kept.get(path)
        assert answer.headers["x-content-type-options"] == "nosniff", path
        assert "default-src 'none'" in answer.headers["content-security-policy"], path


IDS = ("nobody", "%00", "a" * 300, "%C3%A9", "catalogue", "a%20b", "%2e%2e", "A%2FB", "*")
OF_RECORDS = (
    *("", "/seen", "/present", "/likely?words=a", "/who?name=x", "/pages/1", "/boxes/1"),
    *("/picture/small", "/words?box=1,0,0,500,500"),
)
TO_RECORDS = ("decide", "save", "rename", "remove", "part")


@pytest.mark.parametrize("id_", IDS)
def test_of_no_record_nothing_is_shown(kept: TestClient, id_: str) -> None:
    tail = OF_RECORDS[IDS.index(id_) % len(OF_RECORDS)]  # each id at one address
    assert kept.get(f"/records/{id_}{tail}").status_code == 404


@pytest.mark.parametrize("tail", OF_RECORDS)
def test_no_address_shows_a_record_that_is_not_there(kept: TestClient, tail: str) -> None:
    answer = kept.get(f"/records/nobody{tail}")
    assert answer.status_code == 404
    assert "nobody" in answer.text or "No record has that name" in answer.text


@pytest.mark.parametrize("act", TO_RECORDS)
def test_nothing_is_done_to_a_record_that_is_not_there(
    kept: TestClient, mark: str, act: str
) -> None:
    given = {"mark": mark, "act": "accept", "term": "title", "new": "x"}
    assert kept.post(f"/records/nobody/{act}", data=given).status_code == 404


LONG = "9" * 5_000
NONSENSE = {
    "a page of no number": ("/", {"page": "²"}, 200),
    "a page beyond all": ("/", {"page": LONG}, 200),
    "filters of nothing": ("/", {"stage": "x", "show": "x", "term": "x", "language": "\x00"}, 200),
    "rows from no number": ("/grid/rows", {"from": "²"}, 200),
    "rows from beyond all": ("/grid/rows", {"from": LONG}, 200),
    "the grid from beyond all": ("/grid", {"from": LONG}, 200),
    "a pattern that is none": ("/grid", {"pattern": "[", "within": "title"}, 200),
    "rows by a pattern that is none": ("/grid/rows", {"pattern": "(", "within": "title"}, 400),
    "a column that is none": ("/grid/facet", {"term": "nothing"}, 200),
    "clusters of no method": ("/grid/clusters", {"term": "title", "method": "x"}, 400),
    "clusters of no column": ("/grid/clusters", {"term": "\x00", "method": "fingerprint"}, 400),
    "a working copy of no kind": ("/grid/export/exe", {}, 404),
    "a box on no number": (f"/records/{TRAIL}/words", {"box": "nan,0,0,500,500"}, 404),
    "a box without end": (f"/records/{TRAIL}/words", {"box": "inf,0,0,500,500"}, 404),
    "a box with holes": (f"/records/{TRAIL}/words", {"box": "1,nan,0,500,500"}, 404),
    "a page that is not there": (f"/records/{TRAIL}/words", {"box": "99,0,0,500,500"}, 404),
    "a picture that is not there": (f"/records/{TRAIL}/pages/{LONG[:30]}", {}, 404),
    "a format that is none": (f"/records/{TRAIL}/seen", {"format": "../x"}, 200),
    "back to no host": ("/login", {"back": "http://["}, 200),
    "a day that is none": ("/day", {"on": "2024-13-45"}, 400),
    "a day before all days": ("/day", {"on": "0000-01-01"}, 400),
    "the last of all days": ("/day", {"on": "9999-12-31"}, 200),
    "a date that is none": ("/reading", {"text": "\x00"}, 200),
    "a language that is none": ("/reading", {"text": "1912", "language": LONG}, 200),
    "no field": ("/terms", {"field": "nothing", "q": "a"}, 200),
    "no publisher": ("/authority", {"uri": "http://["}, 404),
    "no name": ("/who", {"name": " "}, 404),
    "no list": ("/mappings/%2e%2e", {}, 404),
    "no chapter": ("/manual/qqq", {}, 404),
    "a key twice": ("/history", {"key": "another"}, 200),
}


@pytest.mark.parametrize("case", NONSENSE)
def test_nonsense_in_an_address(kept: TestClient, case: str) -> None:
    path, given, status = NONSENSE[case]
    assert kept.get(path, params=given).status_code == status


FORMS = {
    "parted before no number": (f"/records/{TRAIL}/part", {"before": "²"}, 400),
    "parted before no file": (f"/records/{TRAIL}/part", {"before": "7"}, 400),
    "no act": (f"/records/{TRAIL}/decide", {"act": "", "term": "title"}, 400),
    "an act that is none": (f"/records/{TRAIL}/decide", {"act": "burn", "term": "title"}, 400),
    "no such field": (f"/records/{TRAIL}/decide", {"act": "add", "term": "x", "value": "y"}, 404),
    "no decisions": (f"/records/{TRAIL}/save", {}, 303),
    "an id that is none": (f"/records/{TRAIL}/rename", {"new": "../x"}, 400),
    "an id that is taken": (f"/records/{TRAIL}/rename", {"new": "bread-by-the-member"}, 400),
    "a concept for a date": (f"/records/{TRAIL}/concept", {"term": "issued", "label": "x"}, 400),
    "a record of nothing": ("/new", {}, 400),
    "nothing to undo": ("/undo", {}, 400),
    "nothing to do again": ("/redo", {}, 400),
    "undone, and back to no host": ("/undo", {"back": "http://["}, 400),
    "an item of nothing": ("/join", {}, 400),
    "nothing chosen": ("/batch", {"act": "accept", "term": "title"}, 303),
    "nobody's name": ("/publishers/resolve", {"name": " "}, 404),
    "no edits": ("/grid/edit", {"edits": ""}, 400),
    "edits that are none": ("/grid/edit", {"edits": "[1]"}, 400),
    "edits of halves": ("/grid/edit", {"edits": '[{"id":'}, 400),
    "values that are none": ("/grid/substitute", {"term": "title", "values": "[]"}, 400),
    "no password": ("/login", {"name": "", "password": ""}, 403),
    "entered, and back to no host": ("/login", {"name": "a", "back": "//["}, 403),
    "a language of no kind": ("/language", {"language": "xx", "back": "http://["}, 303),
    "a list without a file": ("/mappings", {}, 303),
    "documents without any": ("/incoming", {}, 303),
}


@pytest.mark.parametrize("case", FORMS)
def test_nonsense_in_a_form(kept: TestClient, mark: str, case: str) -> None:
    path, given, status = FORMS[case]
    answer = kept.post(path, data={"mark": mark, **given})
    assert answer.status_code == status
    assert answer.headers.get("location", "/").startswith("/")


def test_a_form_of_more_bytes_than_anybody_types(kept: TestClient, mark: str) -> None:
    answer = kept.post(f"/records/{TRAIL}/decide", data={"mark": mark, "value": "x" * MOST_FORM})
    assert answer.status_code == 413


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_refusals_are_told_in_the_language_of_the_reader(
    kept: TestClient, mark: str, language: str
) -> None:
    in_english = kept.get("/records/nobody").text
    told = kept.get("/records/nobody", headers={"accept-language": language})
    assert told.status_code == 404
    assert f'lang="{language}"' in told.text
    assert told.text.count("There is no record") < in_english.count("There is no record")
