"""Who may not come in, what may not be forged, and what documents may not do."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue
from colophon.model.errors import ConfigError, UsageError
from colophon.web.desk import serve
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access
from colophon.web.desk.users import Users

TRAIL = "the-packhorse-trail"


@pytest.fixture
def stranger(house: Path) -> Iterator[TestClient]:
    app = application(house, Access(by="maria", key="the key"))
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as client:
        yield client


def mark_of(desk: TestClient) -> str:
    return desk.get("/keys").text.split('name="mark" value="')[1].split('"')[0]


@pytest.mark.parametrize(
    "path", ["/", f"/records/{TRAIL}", "/terms?field=title&q=a", "/incoming/progress", "/publish"]
)
def test_without_the_key_nothing_is_shown(stranger: TestClient, path: str) -> None:
    answer = stranger.get(path)
    assert answer.status_code == 403
    assert "Packhorse" not in answer.text


def test_the_key_is_taken_once_and_leaves_the_address(stranger: TestClient) -> None:
    assert stranger.get("/?key=another").status_code == 403
    answer = stranger.get("/?key=the key")
    assert answer.status_code == 200
    assert 'content="0; url=/"' in answer.text
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert stranger.get("/").status_code == 200
    stranger.cookies.clear()
    assert stranger.get("/?key=the key").status_code == 403


def test_nobody_enters_after_leaving(stranger: TestClient) -> None:
    stranger.get("/?key=the key")
    session = stranger.cookies["colophon-desk"]
    stranger.post("/leave", data={"mark": mark_of(stranger)})
    stranger.cookies.set("colophon-desk", session)
    assert stranger.get("/").status_code == 403
    assert stranger.get("/?key=the key").status_code == 403


def test_the_key_stands_in_a_file_for_one_user_alone(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, Path | None]] = []

    def ran(factory: Callable[[], Any], *, host: str, started: Any, **_: object) -> None:
        started(host, 8100)
        address, door = told[0]
        assert "key" not in address
        assert door is not None
        assert door.stat().st_mode & 0o077 == 0
        leads = re.findall(r'href="([^"]+)"', door.read_text(encoding="utf-8"))[0]
        with TestClient(factory(), base_url="http://localhost") as client:
            assert client.get(leads.removeprefix("http://127.0.0.1:8100")).status_code == 200
        assert not door.exists()

    monkeypatch.setattr("colophon.web.desk.serving.run", ran)
    serve(house, started=lambda address, door: told.append((address, door)))
    assert told


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.2", "[::2]"])
def test_requests_under_another_name_are_refused(desk: TestClient, host: str) -> None:
    assert desk.get("/", headers={"host": host}).status_code == 421


def test_a_form_from_elsewhere_decides_nothing(desk: TestClient, house: Path) -> None:
    before = (house / "records" / f"{TRAIL}.yaml").read_bytes()
    path = f"/records/{TRAIL}/decide"
    mark = mark_of(desk)
    form = {"act": "accept"}
    assert desk.post(path, data=form).status_code == 403
    assert desk.post(path, data={**form, "mark": "0" * 64}).status_code == 403
    for header in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}):
        answer = desk.post(path, data={**form, "mark": mark}, headers=header)
        assert answer.status_code == 403
    assert desk.put("/incoming", content=b"x", headers={"x-name": "a.txt"}).status_code == 403
    assert (house / "records" / f"{TRAIL}.yaml").read_bytes() == before


def test_nothing_inline_and_nothing_from_elsewhere(desk: TestClient) -> None:
    for path in ("/", f"/records/{TRAIL}", "/publishers", "/publish", "/incoming", "/keys"):
        answer = desk.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["cache-control"] == "no-store"
        assert " style=" not in answer.text
        assert " onclick" not in answer.text
        assert answer.text.count("<script") == 1


@pytest.mark.parametrize(
    "path",
    [
        "/records/..%2f..%2fetc%2fpasswd",
        "/records/catalogue",
        "/records/%2e%2e",
        "/static/../app.py",
        "/static/..%2f..%2fapp.py",
        "/records/nobody/pages/1",
    ],
)
def test_paths_never_leave_the_catalogue(desk: TestClient, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code in (400, 404)
    assert "Traceback" not in answer.text


def test_a_form_leads_back_to_our_own_pages_only(desk: TestClient) -> None:
    for back in ("https://evil.example/", "//evil.example/", "/\\evil.example"):
        form = {"mark": mark_of(desk), "language": "de", "back": back}
        answer = desk.post("/language", data=form, follow_redirects=False)
        assert answer.headers["location"].startswith("/")
        assert not answer.headers["location"].startswith(("//", "/\\"))


def test_a_document_with_markup_is_shown_as_text(desk: TestClient, house: Path) -> None:
    hostile = b"<script>alert(1)</script> & <img src=x onerror=alert(1)>\n\nPublished by <b>X</b>"
    (house / "documents" / "evil.txt").write_bytes(hostile)
    list(Catalogue.open(house).draft([str(house / "documents" / "evil.txt")]))
    room = desk.app.state.room  # type: ignore[attr-defined]
    room.desk.shelf.refresh(now=True)
    id_ = next(one for one in room.desk.shelf.summaries if "evil" in one)
    page = desk.get(f"/records/{id_}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;" in page


def test_another_address_needs_users(house: Path) -> None:
    with pytest.raises(UsageError, match="file of users"):
        serve(house, host="0.0.0.0")


@pytest.fixture
def users(tmp_path: Path) -> Path:
    from argon2 import PasswordHasher

    weak = PasswordHasher(time_cost=1, memory_cost=1024)
    path = tmp_path / "users.txt"
    path.write_text(
        f"# the house\nana:cataloguer:{weak.hash('one')}\npia:publisher:{weak.hash('two')}\n",
        encoding="utf-8",
    )
    return path


def test_users_enter_by_password_and_only_publishers_publish(house: Path, users: Path) -> None:
    access = Access(by="", users=Users.read(users), hosts=("192.0.2.7",))
    with TestClient(application(house, access), base_url="http://192.0.2.7") as client:
        assert "Password" in client.get("/").text
        answer = client.post("/login", data={"name": "ana", "password": "wrong"})
        assert answer.status_code == 403
        answer = client.post("/login", data={"name": "ana", "password": "one"})
        assert "drafts to look at" in answer.text
        mark = mark_of(client)
        client.post(f"/records/{TRAIL}/decide", data={"mark": mark, "act": "accept"})
        assert Catalogue.open(house).record(TRAIL).reviewed_by == "ana"
        assert "Publish now" not in client.get("/publish").text
        assert client.post("/publish", data={"mark": mark}).status_code == 403
        client.post("/leave", data={"mark": mark})
        assert "Password" in client.get("/").text
        client.post("/login", data={"name": "pia", "password": "two"})
        assert client.post("/publish", data={"mark": mark_of(client)}).status_code == 200


@pytest.mark.slow
def test_passwords_cannot_be_tried_for_ever(house: Path, users: Path) -> None:
    access = Access(by="", users=Users.read(users))
    for number in range(12):
        assert access.by_password("ana", "guess", f"192.0.2.{number}") is None
    assert access.by_password("ana", "one", "192.0.2.99") is None
    assert access.by_password("pia", "two", "192.0.2.99") is not None
    for number in range(12):
        assert access.by_password(f"nobody{number}", "guess", "192.0.2.100") is None
    assert access.by_password("pia", "two", "192.0.2.100") is None
    assert access.by_password("pia", "two", "192.0.2.99") is not None


def test_a_desk_for_everybody_needs_its_names(house: Path, users: Path) -> None:
    with pytest.raises(UsageError, match="names"):
        serve(house, host="0.0.0.0", users=users)


@pytest.mark.parametrize("line", ["ana:boss:$argon2id$x", "ana:cataloguer:secret", "nonsense"])
def test_a_wrong_users_file_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "users.txt"
    path.write_text(f"# remark\n{line}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        Users.read(path)
    assert caught.value.place.endswith("users.txt:2")


def test_a_full_disk_is_told_and_nothing_is_lost(
    desk: TestClient, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    before = (house / "records" / f"{TRAIL}.yaml").read_bytes()
    mark = mark_of(desk)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("colophon.model.files.write", full)
    answer = desk.post(f"/records/{TRAIL}/decide", data={"mark": mark, "act": "accept"})
    assert answer.status_code == 507
    assert "No space left" in answer.text
    assert (house / "records" / f"{TRAIL}.yaml").read_bytes() == before
