"""In real Chromium: who it is within the record, a box on a page, a draft in nine keys."""

import shutil
from pathlib import Path

import pytest
from tests.web.desk import browser
from tests.web.desk.test_session import Hands

from colophon.catalogue import Catalogue, make_catalogue
from colophon.desk import Desk

pytestmark = pytest.mark.slow


MOST_KEYS = 9
DROP = """([name, text]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
}"""


def test_a_good_draft_is_dropped_reviewed_and_harvested_in_nine_keys(
    tmp_path: Path, documents: Path
) -> None:
    from sickle import Sickle

    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    with browser.desk_page(house) as page:
        page.goto(page.url.split("?")[0].rstrip("/") + "/incoming")
        page.wait_for_load_state("load")
        name = "radio-del-barrio.txt"
        page.evaluate(DROP, [name, (documents / name).read_text(encoding="utf-8")])
        page.wait_for_selector("#arrivals li.new", timeout=120_000)
        hands = Hands(page)
        hands.go("q", "One draft to look at")
        hands.sees("[data-row]")
        page.wait_for_load_state("load")
        hands.press("j", "Enter")
        hands.sees("#record")
        page.wait_for_load_state("load")
        hands.press("A")
        hands.sees("#stage.good")
        hands.go("o", "What goes out")
        hands.press("P")
        hands.sees("h1:has-text('Published')")
        print(f"{hands.count} keys")
        assert hands.count <= MOST_KEYS
        page.context.close()
    port = browser.free_port()
    with browser.program("-C", str(house), "serve", "--port", str(port)) as address:
        (one,) = list(Sickle(address).ListRecords(metadataPrefix="oai_dc"))
    (title,) = one.metadata["title"]
    assert title.startswith("La radio del barrio")


def test_who_it_is_and_a_box_on_a_scan_are_settled_within_the_record(
    tmp_path: Path, documents: Path
) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    (house / "notice.png").write_bytes((documents / "tenants-notice.png").read_bytes())
    (drafted,) = list(Catalogue.open(house).draft([str(house / "notice.png")]))
    assert drafted.record is not None
    id_ = drafted.record.id
    with browser.desk_page(house) as page:
        page.goto(page.url.split("?")[0].rstrip("/") + f"/records/{id_}")
        page.wait_for_selector("rect[data-name^=e-title]")
        page.locator("#f-publisher .value").first.focus()
        page.keyboard.press("W")
        page.wait_for_selector(".asking mark")
        page.keyboard.press("Escape")
        page.wait_for_selector(".asking", state="detached")
        assert page.evaluate("document.activeElement.matches('#f-publisher .value')")
        page.keyboard.press("W")
        page.wait_for_selector(".asking [data-answer]:focus")
        page.keyboard.press("1")
        page.wait_for_selector("#f-publisher .value.accepted:not(:has([data-asking]))")
        lines = page.locator("rect[data-name^=e-title]").first.bounding_box()
        page.mouse.move(lines["x"] - 5, lines["y"] - 5)
        page.mouse.down()
        page.mouse.move(lines["x"] + lines["width"] / 2, lines["y"] + lines["height"])
        page.mouse.move(lines["x"] + lines["width"] + 5, lines["y"] + lines["height"] + 5)
        page.mouse.up()
        page.wait_for_selector(".likely button:focus", timeout=60_000)
        assert "NOTICE TO ALL TENANTS" in page.locator("#selection output").inner_text()
        page.locator("#selection select").select_option("alternative")
        page.locator("#selection button[name=act]").click()
        page.wait_for_selector("#f-alternative .value.edited")
        page.context.close()
    record = Catalogue.open(house).record(id_)
    value = record.first("publisher")
    assert value is not None
    assert value.uri
    (piece,) = record.of("alternative")[0].evidence
    assert piece.quote == "NOTICE TO ALL TENANTS"
    assert piece.box is not None


def test_a_click_lands_where_it_was_aimed_though_the_value_in_focus_gives_up_its_room(
    tmp_path: Path, documents: Path
) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    shutil.copy(documents / "bus-route-fourteen.md", house)
    list(Catalogue.open(house).draft([str(house / "bus-route-fourteen.md")]))
    with browser.desk_page(house) as page:
        page.locator("[data-row]").first.click()
        page.wait_for_selector("#f-title .value.waits")
        page.wait_for_load_state("load")
        page.locator("#f-title .value").first.hover()
        page.locator("#f-title button[value=accept]").click()
        page.wait_for_selector("#f-alternative .value:focus, #f-subtitle .value:focus")
        page.locator("#f-publisher .value").first.hover()
        page.locator("#f-publisher [data-edit]").click()
        page.wait_for_selector("#f-publisher form.entry [name=value]:focus")
        page.keyboard.press("Control+a")
        page.keyboard.type("Eastfield Bus Riders")
        page.locator("#f-publisher .value form.entry button.yes").first.click()
        page.wait_for_selector("#f-publisher .value.edited")
        assert page.locator("form.unsaved").count() == 0
        page.locator("#come-back summary").click()
        page.locator("#come-back input[name=value]").fill("the printer is not known")
        page.context.close()


def test_a_parted_item_keeps_its_own_pages_in_sight(tmp_path: Path, documents: Path) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    for name in ("one.png", "two.png"):
        shutil.copy(documents / "tenants-notice.png", house / name)
    (house / "two.png").write_bytes((house / "two.png").read_bytes() + b"\0")
    list(Catalogue.open(house).draft([str(house / "one.png"), str(house / "two.png")]))
    ids = [one.id for one in Catalogue.open(house).records()]
    found = Desk(Catalogue.open(house)).join(ids, by="maria")
    with browser.desk_page(house) as page:
        page.goto(page.url.split("?")[0].rstrip("/") + f"/records/{found}")
        page.wait_for_selector("#sheets figure >> nth=1", state="attached")
        page.locator("#files summary").click()
        page.locator("#files button").first.click()
        page.wait_for_selector("#sheets figure >> nth=1", state="detached")
        assert page.locator("#sheets figure").count() == 1
        page.context.close()
