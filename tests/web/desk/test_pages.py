"""The desk without JavaScript: pages, decisions, batches, undoing, conflicts."""

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue
from colophon.model.record import Stage, Status

TRAIL = "the-packhorse-trail"
BREAD = "bread-by-the-member"


def mark_of(page: str) -> str:
    found = re.search(r'name="mark" value="([0-9a-f]+)"', page)
    assert found
    return found[1]


def post(desk: TestClient, path: str, **form: str) -> str:
    mark = mark_of(desk.get("/keys").text)
    answer = desk.post(path, data={"mark": mark, **form})
    assert answer.status_code == 200, answer.text
    return answer.text


def test_the_queue_lists_the_drafts_and_what_settles_many(desk: TestClient) -> None:
    page = desk.get("/").text
    assert "5 drafts to look at" in page
    assert "The packhorse trail" in page
    assert "One decision settles many" in page


@pytest.mark.parametrize(
    ("query", "there", "not_there"),
    [
        ("q=packhorse", "The packhorse trail", "Bread by the Member"),
        ("language=de", "offenes-singen-fur-alle", "Packhorse"),
        ("stage=reviewed", "Nothing here", "Packhorse"),
        ("show=withheld", "Nothing here", "Packhorse"),
    ],
)
def test_filters(desk: TestClient, query: str, there: str, not_there: str) -> None:
    page = desk.get(f"/?{query}").text
    assert there in page
    assert not_there not in page


def test_the_record_stands_beside_its_document_with_the_evidence_marked(desk: TestClient) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    assert '<mark data-evidence="e-title-0">The Packhorse Trail</mark>' in page
    assert 'data-evidence="e-title-0"' in page.split("</mark>")[-1]
    assert "Chosen because" in page
    assert "as printed" in page
    assert "EDTF" in page


def test_one_decision_is_kept_at_once(desk: TestClient, house: Path) -> None:
    said = post(desk, f"/records/{TRAIL}/decide", act="accept", term="title", back="/")
    assert "Accepted." in said
    statement = Catalogue.open(house).record(TRAIL).of("title")[0]
    assert (statement.status, statement.by) == (Status.ACCEPTED, "maria")


def test_what_gives_way_is_told_at_the_desk(desk: TestClient, house: Path) -> None:
    path = f"/records/{TRAIL}/decide"
    before = Catalogue.open(house).record(TRAIL).title
    said = post(desk, path, act="set", term="title", value="Trails", back=f"/records/{TRAIL}")
    assert f"Saved. Set aside: ‘{before}’." in said
    # a field that takes several gets a value beside the others, unless all are to be replaced
    page = post(desk, path, act="set", term="subject", value="Moors", back=f"/records/{TRAIL}")
    assert "Set aside" not in page
    page = post(desk, path, act="replace", term="subject", value="Hills", back=f"/records/{TRAIL}")
    assert "Set aside: ‘Moors’" in page


def test_edit_reject_add(desk: TestClient, house: Path) -> None:
    path = f"/records/{TRAIL}/decide"
    post(desk, path, act="set", term="title", value="Packhorse <b>Trail</b>", language="en")
    post(desk, path, act="reject", term="subtitle")
    post(desk, path, act="add", term="note", value="Found in a shed.", language="en")
    record = Catalogue.open(house).record(TRAIL)
    assert str(record.first("title")) == "Packhorse <b>Trail</b>"
    assert record.first("subtitle") is None
    assert str(record.first("note")) == "Found in a shed."
    page = desk.get(f"/records/{TRAIL}").text
    assert "Packhorse &lt;b&gt;Trail&lt;/b&gt;" in page


def test_accepting_everything_makes_a_reviewed_record(desk: TestClient, house: Path) -> None:
    post(desk, f"/records/{TRAIL}/decide", act="accept")
    assert Catalogue.open(house).record(TRAIL).stage is Stage.REVIEWED
    page = desk.get("/").text
    assert "4 drafts to look at" in page
    assert "1 reviewed" in page


def test_undo_and_redo_survive_a_restart(desk: TestClient, house: Path) -> None:
    before = (house / "records" / f"{TRAIL}.yaml").read_bytes()
    post(desk, f"/records/{TRAIL}/decide", act="accept")
    after = (house / "records" / f"{TRAIL}.yaml").read_bytes()
    assert before != after
    assert "Undone: accepted all suggestions" in post(desk, "/undo")
    assert (house / "records" / f"{TRAIL}.yaml").read_bytes() == before
    post(desk, "/redo")
    assert (house / "records" / f"{TRAIL}.yaml").read_bytes() == after


def test_a_batch_is_shown_before_it_is_done_and_undone_as_one(
    desk: TestClient, house: Path
) -> None:
    instruction = {"act": "set", "term": "repository", "value": "Town Archive", "all": "1"}
    preview = post(desk, "/batch", **instruction)
    assert "5 records would change" in preview
    assert "<ins>Town Archive <small>(written by hand)</small></ins>" in preview
    catalogue = Catalogue.open(house)
    assert all(one.first("repository") is None for one in catalogue.records())
    seal = re.search(r'name="seal" value="(\w+)"', preview)
    ids = re.search(r'name="ids" value="([^"]+)"', preview)
    assert seal
    assert ids
    instruction = {**instruction, "all": "", "seal": seal[1], "ids": ids[1]}
    assert "Changed 5 records as one decision" in post(desk, "/batch", **instruction)
    assert all(str(one.first("repository")) == "Town Archive" for one in catalogue.records())
    post(desk, "/undo")
    assert all(one.first("repository") is None for one in catalogue.records())


def test_a_batch_whose_records_changed_is_shown_again(desk: TestClient, house: Path) -> None:
    instruction = {
        "act": "set",
        "term": "repository",
        "value": "Town Archive",
        "ids": f"{TRAIL} {BREAD}",
    }
    preview = post(desk, "/batch", **instruction)
    seal = re.search(r'name="seal" value="(\w+)"', preview)
    assert seal
    Catalogue.open(house).decisions.set_value(TRAIL, "repository", "Elsewhere", by="ben")
    again = post(desk, "/batch", **{**instruction, "seal": seal[1]})
    assert "Something has changed since you looked" in again
    assert str(Catalogue.open(house).record(TRAIL).first("repository")) == "Elsewhere"


def test_a_field_changed_meanwhile_is_asked_about_and_others_are_merged(
    desk: TestClient, house: Path
) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    seen = re.search(
        r'name="term" value="title"><input type="hidden" name="old" value="[^"]*">'
        r'<input type="hidden" name="seen" value="(\w+)"',
        page,
    )
    assert seen
    path = house / "records" / f"{TRAIL}.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text("# a remark\n" + text, encoding="utf-8")
    Catalogue.open(house).decisions.set_value(TRAIL, "note", "by another", by="ben")
    post(desk, f"/records/{TRAIL}/decide", act="accept", term="title", seen=seen[1])
    record = Catalogue.open(house).record(TRAIL)
    assert record.of("title")[0].confirmed
    assert str(record.first("note")) == "by another"
    assert path.read_text(encoding="utf-8").startswith("# a remark")

    form = {"act": "reject", "term": "title", "old": "The packhorse trail", "seen": seen[1]}
    mark = mark_of(desk.get("/keys").text)
    answer = desk.post(f"/records/{TRAIL}/decide", data={"mark": mark, **form})
    assert answer.status_code == 409
    assert "Changed meanwhile." in answer.text
    assert "The packhorse trail" in answer.text
    assert Catalogue.open(house).record(TRAIL).of("title")[0].confirmed


def test_a_broken_file_is_named_with_its_line_and_the_rest_works(
    desk: TestClient, house: Path
) -> None:
    path = house / "records" / "broken.yaml"
    path.write_text("id: broken\ntitle: [unclosed\n", encoding="utf-8")
    desk.app.state.room.desk.shelf.refresh(now=True)  # type: ignore[attr-defined]
    page = desk.get("/").text
    assert "One file with a mistake" in page
    assert re.search(r"broken\.yaml:\d", page)
    assert "The packhorse trail" in page
    assert desk.get("/records/broken").status_code == 400


def test_work_goes_on_when_the_document_has_gone(desk: TestClient, house: Path) -> None:
    (house / "documents" / "packhorse-trail.pdf").unlink()
    page = desk.get(f"/records/{TRAIL}").text
    assert "not where it was" in page
    assert '<mark data-evidence="e-title-0">The Packhorse Trail</mark>' in page
    post(desk, f"/records/{TRAIL}/decide", act="accept", term="title")
    assert desk.get(f"/records/{TRAIL}/pages/1").status_code == 404


def test_a_name_is_settled_and_publishers_are_merged(desk: TestClient, house: Path) -> None:
    page = desk.get("/publishers").text
    assert "Moorfoot Footpaths Society" in page
    post(desk, "/publishers/resolve", name="Moorfoot Footpaths Society", uri="")
    Catalogue.open(house).decisions.set_value(BREAD, "publisher", "Loaf Press", by="ben")
    post(desk, "/publishers/resolve", name="Loaf Press", uri="")
    bread = Catalogue.open(house).record(BREAD).first("publisher")
    assert bread is not None
    assert bread.uri.endswith("publishers/loaf-press")
    post(desk, "/publishers/merge", uri=bread.uri, into="Moorfoot Footpaths Society")
    merged = Catalogue.open(house).record(BREAD).first("publisher")
    trail = Catalogue.open(house).record(TRAIL).first("publisher")
    assert merged is not None
    assert trail is not None
    assert merged.uri == trail.uri
    mark = mark_of(desk.get("/keys").text)
    answer = desk.post("/publishers/resolve", data={"mark": mark, "name": "Loaf Press"})
    assert answer.status_code == 400
    assert "without an authority" in answer.text


def test_what_formats_drop_is_told(desk: TestClient) -> None:
    page = desk.get(f"/records/{TRAIL}/seen?format=oai_dc").text
    assert "values stay behind" in page
    assert "Rights signal" in page
    assert "&lt;oai_dc:dc" in page


def test_a_private_person_stays_in_the_house(desk: TestClient, house: Path) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    assert "Edith Ramsbottom" in page
    assert "will be published" in page
    post(desk, f"/records/{TRAIL}/decide", act="hide", term="creator", old="Edith Ramsbottom")
    catalogue = Catalogue.open(house)
    written = catalogue.write_as(catalogue.record(TRAIL), "oai_dc").decode()
    assert "Ramsbottom" not in written
    assert "will not be published" in desk.get(f"/records/{TRAIL}").text


def test_withdrawing_acts_at_once_and_on_nothing_else(desk: TestClient, house: Path) -> None:
    post(desk, f"/records/{TRAIL}/decide", act="accept")
    post(desk, f"/records/{BREAD}/decide", act="accept")
    assert "2" in post(desk, "/publish")
    post(desk, f"/records/{BREAD}/decide", act="set", term="title", value="Other bread")
    post(
        desk,
        f"/records/{TRAIL}/decide",
        act="withhold",
        value="tombstone",
        reason="At the maker's instruction",
        review_by="2027-01-31",
    )
    going = desk.get("/publish").text
    assert "Other bread" in going
    assert TRAIL not in going.split("<main")[1]
    report = post(desk, "/publish")
    assert re.search(r"<strong>1</strong> changed", report)
    assert re.search(r"<strong>0</strong> withdrawn", report)
    assert re.search(r"<strong>1</strong> served now", report)


def test_type_ahead_knows_every_label(desk: TestClient) -> None:
    found = desk.get("/terms", params={"field": "subject", "q": "tenan"}).json()
    assert any(one["label"] == "Tenants" for one in found)
    assert desk.get("/terms", params={"field": "nothing", "q": "x"}).json() == []


def test_pages_are_pictures_with_the_places_marked(desk: TestClient) -> None:
    answer = desk.get(f"/records/{TRAIL}/pages/1")
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.content.startswith(b"\xff\xd8\xff")
    boxes = desk.get(f"/records/{TRAIL}/boxes/1").json()
    title = next(one for one in boxes if one["name"] == "e-title-0")
    assert 0 < title["x"] < title["x"] + title["width"] < 1000
    assert title["y"] < 200
    assert desk.get(f"/records/{TRAIL}/pages/99").status_code == 404


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_the_interface_speaks_four_languages_completely(language: str) -> None:
    from colophon.web.desk.texts import languages

    known = languages()
    assert known.keys() == {"de", "en", "es", "fr"}
    english = {key for key in known["en"] if not key.endswith(".one")}
    own = {key for key in known[language] if not key.endswith(".one")}
    own = {key for key in own if not key.startswith("finding.")}
    assert own == english
    for key in own:
        fields = [set(re.findall(r"{(\w+)}", known[one][key])) for one in ("en", language)]
        assert fields[0] == fields[1], key
        assert known[language][key], key


@pytest.mark.parametrize(
    ("asked", "drafts", "label"),
    [
        ("de-AT,de;q=0.9", "5 Entwürfe zu prüfen", "Erscheinungsdatum"),
        ("es", "5 borradores por ver", "Fecha de publicación"),
        ("fr-CA,fr", "5 brouillons à voir", "Date de publication"),
    ],
)
def test_pages_answer_in_the_language_of_the_browser(
    desk: TestClient, asked: str, drafts: str, label: str
) -> None:
    page = desk.get("/", headers={"accept-language": asked}).text
    assert f'<html lang="{asked[:2]}"' in page
    assert drafts in page
    assert label in desk.get(f"/records/{TRAIL}", headers={"accept-language": asked}).text


def test_columns_and_plots_name_fields_in_the_readers_language(desk: TestClient) -> None:
    german = {"accept-language": "de"}
    grid, quality = (desk.get(path, headers=german).text for path in ("/grid", "/quality"))
    assert ">Erscheinungsdatum</a>" in grid
    assert "Date of publication" not in grid
    assert '<th scope="row">Erscheinungsdatum' in quality
    assert ">Erscheinungsdatum</text>" in quality
    assert "Date of publication" not in quality


def test_languages_with_a_region_are_shown_by_name(desk: TestClient) -> None:
    post(desk, f"/records/{TRAIL}/decide", act="set", term="language", value="de-AT")
    page = desk.get(f"/records/{TRAIL}").text
    assert '<bdi>German</bdi> <span class="code">de-AT</span>' in page
    queue, grid = desk.get("/?stage=all").text, desk.get("/grid").text
    assert "<td>German</td>" in queue
    assert '<option value="de-AT">German (1)</option>' in queue
    assert '<span dir="auto">German</span>' in grid
    batch = post(desk, "/batch", act="accept", term="language", all="1")
    assert "English <small>(suggested)</small>" in batch


def test_the_number_of_the_button_is_what_waits(desk: TestClient) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    waits = re.search(r"(\d+) suggestions wait\.", page)
    assert waits
    assert f"Accept all {waits[1]}<" in page


def test_fields_are_named_as_the_shipped_profile_names_them() -> None:
    from colophon.profile import load
    from colophon.web.desk.texts import languages

    shipped = load(Path(__file__).parents[3] / "vocab" / "profile.csv").fields
    said = {key: text for key, text in languages()["en"].items() if key.startswith("term.")}
    assert said == {f"term.{one.term}": one.label for one in shipped}


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_finding_has_its_words_in_every_language(language: str) -> None:
    from colophon.model.problem import Problem
    from colophon.review.checks import table
    from colophon.web.desk.texts import DeskTexts

    texts = DeskTexts(language)
    codes = list(table())
    assert len(codes) > 40
    for code in codes:
        told = texts.tell_finding(
            Problem(code=code, message="the English sentence", remedy="Mend it.")
        )
        assert told.language == language, code
        assert told.message != "the English sentence"
        assert told.remedy, code
    own = texts.tell_finding(
        Problem(code="of-an-extension", message="As it came.", remedy="Mend it.")
    )
    assert own == ("As it came.", "Mend it.", "en")


def test_an_archive_keeps_its_own_names_of_fields() -> None:
    from colophon.web.desk.texts import DeskTexts

    spanish = DeskTexts("es")
    assert spanish.label("issued", "Date of publication") == "Fecha de publicación"
    assert spanish.label("issued", "When it came out") == "When it came out"
    assert spanish.label("shelfColour", "Shelf colour") == "Shelf colour"


def test_every_text_a_template_asks_for_is_there() -> None:
    from importlib.resources import files

    from colophon.web.desk.texts import languages

    known = languages()["en"]
    folder = files("colophon.web.desk").joinpath("templates")
    asked = {
        key
        for one in folder.iterdir()
        for key in re.findall(r"\bt\('([a-z.\-]+[a-z])'[,)]", one.read_text(encoding="utf-8"))
    }
    assert len(asked) > 100
    assert asked <= known.keys()


def test_a_concept_is_made_in_place_and_offered_from_then_on(desk: TestClient, house: Path) -> None:
    said = post(desk, f"/records/{TRAIL}/concept", term="subject", label="Guide stoops", broader="")
    assert "Guide stoops" in said
    catalogue = Catalogue.open(house)
    made = catalogue.record(TRAIL).of("subject")[0].value
    assert (str(made), made.uri.rpartition("/")[2]) == ("Guide stoops", "guide-stoops")
    assert not [one for one in catalogue.terms.check(("local",)) if one.severity == "violation"]
    found = desk.get("/terms", params={"field": "subject", "q": "guide st"}).json()
    assert [one["uri"] for one in found] == [made.uri]
    post(desk, f"/records/{BREAD}/decide", act="add", term="subject", value=made.uri)
    assert made in [one.value for one in Catalogue.open(house).record(BREAD).of("subject")]


def test_a_vocabulary_replaced_on_disk_is_taken_in(desk: TestClient, house: Path) -> None:
    assert desk.get("/terms", params={"field": "publisher", "q": "zeppelin"}).json() == []
    path = house / "vocab" / "publishers.ttl"
    added = (
        "<https://archive.example.org/zeppelin> a skos:Concept ;"
        ' skos:prefLabel "Zeppelin Press"@en .\n'
    )
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")
    desk.app.state.room.desk.shelf.refresh(now=True)  # type: ignore[attr-defined]
    found = desk.get("/terms", params={"field": "publisher", "q": "zeppelin"}).json()
    assert [one["label"] for one in found] == ["Zeppelin Press"]


def test_a_draft_is_renamed_at_the_desk_and_back(desk: TestClient, house: Path) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    assert "working name" in page
    assert "Make the permanent id now" in page
    page = post(desk, f"/records/{TRAIL}/rename", new="pam-7", back=f"/records/{TRAIL}?q=x")
    assert "It is pam-7 from now on." in page
    assert 'data-id="pam-7"' in page
    assert desk.get(f"/records/{TRAIL}").url.path == "/records/pam-7"
    page = post(desk, "/undo", back="/records/pam-7")
    assert f'data-id="{TRAIL}"' in page
    assert TRAIL in Catalogue.open(house).store
    mark = mark_of(desk.get("/keys").text)
    answer = desk.post(f"/records/{TRAIL}/rename", data={"mark": mark, "new": "../x"})
    assert answer.status_code == 400
    assert "can be no id" in answer.text


def test_a_published_record_keeps_its_id(desk: TestClient, house: Path) -> None:
    post(desk, f"/records/{TRAIL}/decide", act="accept")
    post(desk, "/publish")
    page = desk.get(f"/records/{TRAIL}").text
    assert "keeps it for ever" in page
    assert f'action="/records/{TRAIL}/rename"' not in page
    assert "Harvesters are told" in page


def test_a_draft_is_discarded_at_the_desk_and_comes_back(desk: TestClient, house: Path) -> None:
    assert "Discard this draft" in desk.get(f"/records/{TRAIL}").text
    page = post(desk, f"/records/{TRAIL}/remove")
    assert f"Taken out: {TRAIL}" in page
    assert "4 drafts to look at" in page
    assert TRAIL not in Catalogue.open(house).store
    assert (
        f"discarded {TRAIL}" in desk.get("/history").text or "deleted" in desk.get("/history").text
    )
    assert "5 drafts to look at" in post(desk, "/undo")


def test_many_drafts_are_discarded_after_they_were_shown(desk: TestClient, house: Path) -> None:
    post(desk, f"/records/{BREAD}/decide", act="accept")
    instruction = {"act": "discard", "ids": f"{TRAIL} {BREAD}"}
    preview = post(desk, "/batch", **instruction)
    assert "One record would change" in preview
    assert "→ discarded" in preview
    seal = re.search(r'name="seal" value="(\w+)"', preview)
    assert seal
    page = post(desk, "/batch", act="discard", ids=TRAIL, seal=seal[1])
    assert "Changed one record as one decision" in page
    assert TRAIL not in Catalogue.open(house).store
    assert BREAD in Catalogue.open(house).store


def test_the_desk_says_what_a_record_waits_for(desk: TestClient, house: Path) -> None:
    page = desk.get(f"/records/{TRAIL}").text
    assert re.search(r"<h2 id=\"h-title\">.*?\d to decide", page, re.DOTALL)
    assert re.search(r"\d+ suggestions wait", page)
    record = Catalogue.open(house).record(TRAIL)
    for term in dict.fromkeys(one.term for one in record.statements):
        if term != "format":
            post(desk, f"/records/{TRAIL}/decide", act="accept", term=term)
    page = desk.get(f"/records/{TRAIL}").text
    assert "Reviewed by maria" in page
    assert "to decide" not in page


def test_a_page_that_is_no_number_is_the_first(desk: TestClient) -> None:
    assert desk.get("/?page=²").status_code == 200


def test_records_ticked_are_joined_to_one_item_and_parted(desk: TestClient, house: Path) -> None:
    mark = re.search(r'name="mark" value="([^"]+)"', desk.get("/").text)
    assert mark is not None
    ids = ["offenes-singen-fur-alle", "la-radio-del-barrio"]
    assert all(desk.get(f"/records/{one}").status_code == 200 for one in ids)
    page = desk.post("/join", data={"mark": mark[1], "id": ids, "back": "/"})
    assert "2 files of this item" in page.text
    assert desk.get(f"/records/{ids[1]}").status_code == 404
    said = {"mark": mark[1], "before": "2", "back": f"/records/{ids[0]}"}
    page = desk.post(f"/records/{ids[0]}/part", data=said)
    assert "Parted" in page.text
    assert "files of this item" not in page.text


def test_the_queue_shows_small_pictures(desk: TestClient) -> None:
    assert f'src="/records/{TRAIL}/picture/thumbnail"' in desk.get("/").text
    answer = desk.get(f"/records/{TRAIL}/picture/thumbnail")
    assert answer.headers["content-type"] == "image/jpeg"
    assert len(answer.content) < 40_000
    assert desk.get(f"/records/{TRAIL}/picture/poster").status_code == 404
