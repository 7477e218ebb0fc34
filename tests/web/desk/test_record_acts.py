"""Writing at the desk: nothing typed is lost, several edits are one act, several people meet."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue
from colophon.model.record import Date, Stage
from colophon.web.desk.app import application
from colophon.web.desk.sessions import Access
from colophon.web.desk.users import Users, line

TRAIL = "the-packhorse-trail"
BREAD = "bread-by-the-member"


def mark_of(desk: TestClient) -> str:
    found = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert found
    return found[1]


def seen_of(desk: TestClient, term: str) -> str:
    """What a form of this field says that was seen."""
    page = desk.get(f"/records/{TRAIL}").text
    found = re.search(rf'name="term" value="{term}">.*?name="seen" value="(\w+)"', page)
    assert found
    return found[1]


def test_a_refused_date_stays_in_its_field(desk: TestClient, house: Path) -> None:
    form = {"act": "set", "term": "issued", "old": "2004", "value": "spring<time"}
    answer = desk.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(desk), **form})
    assert answer.status_code == 400
    field = re.search(r'id="f-issued".*?</section>', answer.text, re.DOTALL)
    assert field
    assert 'value="spring&lt;time"' in field[0]
    assert "takes a date, not" in unescape(field[0])
    assert '<details class="edit" open>' in field[0]
    assert Catalogue.open(house).record(TRAIL).of("issued")[0].value.key == "2004"


@pytest.mark.parametrize(
    "form",
    [
        {"act": "add", "term": "created", "value": "some day"},
        {"act": "add", "term": "issued", "value": "1999"},
        {"act": "set", "term": "publisher", "old": "nobody", "value": "Mill Press"},
        {"act": "add", "term": "fileAddress", "value": "on the shelf"},
        {
            "act": "withhold",
            "value": "reduced",
            "reason": "At her instruction",
            "embargo": "one day",
        },
    ],
)
def test_every_refused_input_keeps_what_was_typed(desk: TestClient, form: dict[str, str]) -> None:
    answer = desk.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(desk), **form})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    for name in ("value", "reason", "embargo"):
        typed = form.get(name, "")
        assert not typed or f'value="{typed}"' in answer.text, name


def test_somebody_elses_change_is_shown_beside_what_was_typed(
    desk: TestClient, house: Path
) -> None:
    seen = seen_of(desk, "issued")
    Catalogue.open(house).decisions.set_value(TRAIL, "issued", "2005", by="ben")
    form = {"act": "set", "term": "issued", "old": "2004", "value": "May 2004", "seen": seen}
    answer = desk.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(desk), **form})
    assert answer.status_code == 409
    field = re.search(r'id="f-issued".*?</section>', answer.text, re.DOTALL)
    assert field
    assert "ben changed this at" in field[0]
    assert '<q dir="auto">2005</q>' in field[0]
    assert 'value="May 2004"' in field[0]
    assert "Save mine" in field[0]
    assert "Keep theirs" in field[0]
    form = {"act": "set", "term": "issued", "value": "May 2004", "seen": seen_of(desk, "issued")}
    desk.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(desk), **form})
    assert str(Catalogue.open(house).record(TRAIL).first("issued")) == "May 2004"


def test_several_edits_are_one_act_or_none(desk: TestClient, house: Path) -> None:
    together = {
        "mark": mark_of(desk),
        "act": ["set", "add", "accept"],
        "term": ["title", "note", "language"],
        "old": ["The packhorse trail", "", "en"],
        "value": ["A Packhorse Trail", "Found in a shed.", ""],
    }
    page = desk.post(f"/records/{TRAIL}/save", data={**together, "back": f"/records/{TRAIL}"}).text
    assert "Saved as one act." in page
    record = Catalogue.open(house).record(TRAIL)
    assert (record.title, str(record.first("note"))) == ("A Packhorse Trail", "Found in a shed.")
    desk.post("/undo", data={"mark": together["mark"]})
    assert Catalogue.open(house).record(TRAIL).title == "The packhorse trail"
    wrong = {**together, "act": ["set", "set"], "term": ["title", "issued"], "old": ["", ""]}
    answer = desk.post(f"/records/{TRAIL}/save", data={**wrong, "value": ["Trails", "some day"]})
    assert answer.status_code == 400
    assert Catalogue.open(house).record(TRAIL).title == "The packhorse trail"


def test_words_chosen_in_the_document_become_evidence(desk: TestClient, house: Path) -> None:
    found = desk.get(f"/records/{TRAIL}/likely", params={"words": "Stage One"}).json()
    assert found[0]["label"] in ("Title", "Subtitle")
    form = {"act": "add", "term": "alternative", "value": "Stage One", "quote": "Stage One"}
    desk.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(desk), **form})
    (one,) = Catalogue.open(house).record(TRAIL).of("alternative")
    assert one.evidence[0].quote == "Stage One"
    assert one.evidence[0].method == "person"
    page = desk.get(f"/records/{TRAIL}").text
    assert re.search(r'<mark data-evidence="e-alternative-\d+">Stage One</mark>', page)


def test_dates_are_read_for_who_types_them(desk: TestClient) -> None:
    assert desk.get("/reading", params={"text": "May 1976"}).json()["edtf"] == "1976-05"
    assert desk.get("/reading", params={"text": "springtime"}).json() is None


def test_languages_are_found_by_name_in_the_readers_language(desk: TestClient) -> None:
    asked = {"field": "language", "q": "alem"}
    found = desk.get("/terms", params=asked, headers={"accept-language": "es"}).json()
    assert (found[0]["label"], found[0]["uri"]) == ("alemán", "de")
    assert ">English<" in desk.get(f"/records/{TRAIL}").text


def test_a_record_is_begun_by_hand(desk: TestClient, house: Path) -> None:
    form = {"mark": mark_of(desk), "title": "Rent strike!", "issued": "some day"}
    answer = desk.post("/new", data=form)
    assert answer.status_code == 400
    assert 'value="Rent strike!"' in answer.text
    assert 'value="some day"' in answer.text
    page = desk.post("/new", data={**form, "issued": "ca. 1976"}).text
    assert "The draft is there." in page
    assert "it was written by hand" in page
    issued = Catalogue.open(house).record("rent-strike").first("issued")
    assert isinstance(issued, Date)
    assert issued.edtf == "1976~"


def test_a_draft_is_put_off_with_a_reason_until_it_is_done(desk: TestClient, house: Path) -> None:
    first = re.search(r'href="/records/([\w-]+)\?', desk.get("/").text)
    assert first
    mark = mark_of(desk)
    form = {"mark": mark, "act": "set", "term": "comeBack", "value": "Ask the printer"}
    page = desk.post(f"/records/{first[1]}/decide", data={**form, "back": "/"}).text
    rows = re.findall(r'href="/records/([\w-]+)\?[^"]*" data-row', page)
    assert (rows[-1], len(rows)) == (first[1], 5)
    assert "Ask the printer" in page
    assert first[1] in desk.get("/?show=later").text
    assert "Ask the printer" in desk.get(f"/records/{first[1]}").text
    catalogue = Catalogue.open(house)
    assert b"printer" not in catalogue.write_as(catalogue.record(first[1]), "oai_dc")
    clear = {"mark": mark, "act": "clear", "term": "comeBack"}
    desk.post(f"/records/{first[1]}/decide", data=clear)
    assert not catalogue.record(first[1]).of("comeBack")
    answer = desk.post(f"/records/{first[1]}/decide", data={**clear, "term": "title"})
    assert "stays in the house" in answer.text
    assert catalogue.record(first[1]).of("title")


def test_the_card_folds_facts_and_names_doubt(desk: TestClient) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    card, facts = page.split('id="g-facts"')
    assert "Identifier: ni:///sha-256" in facts
    assert "Identifier: ni:///sha-256" not in card
    assert "urn:isbn:9780000000149" in page.split('id="g-facts"')[0]
    assert re.search(r"Look at first:.*Rights statement", page, re.DOTALL)


def test_a_policy_settles_facts_without_a_decision(desk: TestClient, house: Path) -> None:
    page = desk.get(f"/records/{BREAD}").text  # its facts are format and digest alone
    assert "goes unread by your rule" in page.split('id="g-facts"')[1]
    mark = mark_of(desk)
    desk.post(f"/records/{BREAD}/decide", data={"mark": mark, "act": "accept"})
    assert Catalogue.open(house).record(BREAD).stage is Stage.REVIEWED


@pytest.fixture
def two(house: Path, tmp_path: Path) -> Iterator[tuple[TestClient, TestClient]]:
    """Two people at one desk."""
    pytest.importorskip("argon2")
    path = tmp_path / "users.txt"
    path.write_text(
        "".join(line(name, "cataloguer", name) + "\n" for name in ("ana", "ben")), encoding="utf-8"
    )
    app = application(house, Access(by="", users=Users.read(path), hosts=("desk.test",)))
    with TestClient(app, base_url="http://desk.test") as ana:
        ben = TestClient(app, base_url="http://desk.test")
        for client, name in ((ana, "ana"), (ben, "ben")):
            client.post("/login", data={"name": name, "password": name})
        yield ana, ben


def test_people_at_one_record_know_of_each_other(two: tuple[TestClient, TestClient]) -> None:
    ana, ben = two
    assert "is here too" not in ana.get(f"/records/{TRAIL}").text.split('id="here"')[1][:80]
    assert "ana is here too" in ben.get(f"/records/{TRAIL}").text
    before = ana.get(f"/records/{TRAIL}/present").json()
    assert before["others"] == ["ben"]
    ben.post(f"/records/{TRAIL}/decide", data={"mark": mark_of(ben), "act": "accept"})
    assert ana.get(f"/records/{TRAIL}/present").json()["seen"] != before["seen"]


def test_each_takes_back_what_is_theirs(two: tuple[TestClient, TestClient], house: Path) -> None:
    ana, ben = two
    ana.post(
        f"/records/{TRAIL}/decide", data={"mark": mark_of(ana), "act": "accept", "term": "title"}
    )
    ben.post(f"/records/{BREAD}/decide", data={"mark": mark_of(ben), "act": "accept"})
    ana.post("/undo", data={"mark": mark_of(ana)})
    catalogue = Catalogue.open(house)
    assert not catalogue.record(TRAIL).of("title")[0].confirmed
    assert catalogue.record(BREAD).stage is Stage.REVIEWED
    answer = ana.post("/undo", data={"mark": mark_of(ana)})
    assert "nothing to undo" in answer.text


def test_whoever_has_to_enter_again_comes_back_to_the_page(
    two: tuple[TestClient, TestClient],
) -> None:
    ana, _ = two
    ana.post("/leave", data={"mark": mark_of(ana)})
    page = ana.get(f"/records/{TRAIL}?q=trail").text
    asked = re.search(r'name="back" value="([^"]*)"', page)
    assert asked
    form = {"name": "ana", "password": "ana", "back": unescape(asked[1])}
    answer = ana.post("/login", data=form)
    assert answer.url.path == f"/records/{TRAIL}"
    elsewhere = ana.post("/login", data={**form, "back": "//evil.example/"})
    assert elsewhere.url.host == "desk.test"
