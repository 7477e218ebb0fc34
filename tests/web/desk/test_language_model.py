"""The desk says what is sent to a language model before anything is, and which values it gave."""

from pathlib import Path

from msgspec.structs import replace
from starlette.testclient import TestClient
from tests.web.desk.conftest import KEY

from colophon.catalogue import Catalogue
from colophon.model.record import Evidence, Generation, Statement, Text
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access

SETTING = "model: {address: 'https://models.example/v1', name: small-1, always: true}\n"


def test_nothing_goes_before_somebody_agrees(house: Path) -> None:
    with (house / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write(SETTING)
    app = application(house, Access(by="maria", key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=True) as desk:
        desk.get(f"/?key={KEY}")
        page = desk.get("/incoming").text
        assert "small-1 at https://models.example" in page
        assert "another computer" in page
        assert "Nothing is sent before somebody agrees." in page
        assert not Catalogue.open(house).consulting.is_told
        mark = page.split('name="mark" value="')[1].split('"')[0]
        assert desk.post("/incoming/model", data={"mark": "wrong"}).status_code == 403
        assert not Catalogue.open(house).consulting.is_told
        agreed = desk.post("/incoming/model", data={"mark": mark}).text
        assert "Nothing is sent before" not in agreed
        assert "small-1 at https://models.example" in agreed
        assert Catalogue.open(house).consulting.is_told


def test_without_a_model_nothing_is_said(desk: TestClient) -> None:
    assert "language model" not in desk.get("/incoming").text


def test_a_value_says_which_model_gave_it(house: Path) -> None:
    catalogue = Catalogue.open(house)
    id_ = next(iter(catalogue.store.ids()))
    stored = catalogue.load_stored(id_)
    run = Generation(model="small-1", digest="d41d", prompt="1", at="2026-11-23T12:00:00Z")
    evidence = Evidence(method="model", confidence=0.3, note="It says so.", generation=run)
    value = Statement(term="price", value=Text(text="20p"), evidence=(evidence,))
    record = replace(stored.record, statements=(*stored.record.statements, value))
    catalogue.store.save(catalogue.profile.arrange(record), stored.version)
    app = application(house, Access(by="maria", key=KEY))
    with TestClient(app, base_url="http://localhost", follow_redirects=True) as desk:
        desk.get(f"/?key={KEY}")
        page = desk.get(f"/records/{id_}").text
    assert "small-1 · d41d · prompt 1 · t 0 · 2026-11-23" in page
