"""One whole session by keyboard alone, and what a real harvester sees of it."""

from pathlib import Path
from typing import Any

import pytest
from tests.web.desk import browser

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Stage

pytestmark = pytest.mark.slow

TEN = (
    "allotment-waiting-list.txt",
    "bakery-cooperative.html",
    "bus-route-fourteen.md",
    "found-on-a-lamp-post.txt",
    "mieterversammlung.html",
    "packhorse-trail.pdf",
    "penny-tract-on-tea.txt",
    "radio-del-barrio.txt",
    "sendero-del-rio.html",
    "troc-de-graines.md",
)


class Hands:
    """Only what a keyboard can do; ``count`` keys so far."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.count = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.count += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text, delay=5)
        self.count += len(text)

    def go(self, key: str, title: str) -> None:
        self.press("g", key)
        self.page.wait_for_selector(f"h1:has-text('{title}')")

    def tab_to(self, selector: str) -> None:
        browser.tab_to(self.page, selector)

    def reach(self, selector: str) -> None:
        """Tab to it, each key counted; the field where work stops may have it already."""
        for _ in range(400):
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not reach {selector}")

    def sees(self, selector: str) -> None:
        try:
            self.page.wait_for_selector(selector, timeout=20_000)
        except Exception as error:
            seen = self.page.locator("main").inner_text()[:1_500]
            raise AssertionError(f"{selector} is not to be seen in:\n{seen}") from error


def test_ten_drafts_by_keyboard_alone(tmp_path: Path, documents: Path) -> None:
    house = tmp_path / "house"
    make_catalogue(house, {"domain": "archive.example.org"})
    with (
        browser.program("-C", str(house), "review", "--no-open", "--port", "0") as address,
        browser.chromium() as chrome,
    ):
        page = chrome.new_context(viewport={"width": 1366, "height": 800}).new_page()
        page.goto(address)
        page.wait_for_selector("main h1")  # the address with the key leads on by itself
        page.wait_for_load_state("load")
        hands = Hands(page)
        bring(hands, [documents / one for one in TEN])
        decide_on_all_at_once(hands)
        review(hands, house)
        publish(hands)
        settle(hands, 2)
        merge(hands)
        withdraw(hands, "the-packhorse-trail")
        publish(hands)
        page.context.close()
    assert_harvested(house)


def bring(hands: Hands, files: list[Path], most: int = 180_000) -> None:
    """The file chooser is the system's own; everything else is keys.  ``most``: milliseconds."""
    hands.go("i", "Add documents")
    hands.page.set_input_files("input[type=file]", [str(one) for one in files])
    hands.tab_to("#drop button")
    hands.press("Enter")
    hands.page.wait_for_selector("#arrivals li.new >> nth=9", timeout=most)
    hands.page.wait_for_timeout(1100)


def decide_on_all_at_once(hands: Hands) -> None:
    hands.go("q", "10 drafts to look at")
    browser.pictured(hands.page, "session-queue")
    hands.tab_to("input[name=all]")
    hands.press("Space")
    hands.tab_to(".batch select[name=act]")
    hands.type("Set")
    hands.tab_to(".batch select[name=term]")
    hands.type("Repository")
    hands.tab_to(".batch input[name=value]")
    hands.type("Town Archive")
    hands.press("Enter")
    hands.sees("h1:has-text('10 records would change')")
    browser.pictured(hands.page, "session-preview")
    hands.tab_to("button.main")
    hands.press("Enter")
    hands.sees(".notice:has-text('Changed 10 records')")


def review(hands: Hands, house: Path) -> None:
    hands.press("j", "Enter")
    for number in range(10):
        hands.sees("#record")
        hands.press("A")
        hands.page.wait_for_selector("#record .fields:not(:has(.value.suggested))")
        mend(hands, house)
        hands.sees("#stage.good")
        if number == 9:
            browser.pictured(hands.page, "session-reviewed")
            return
        before = hands.page.locator("#desk").get_attribute("data-id")
        hands.press("]")
        hands.sees(f"#desk:not([data-id='{before}'])")


def mend(hands: Hands, house: Path) -> None:
    """Fields that are needed and that the machine left empty."""
    record = Catalogue.open(house).record(
        hands.page.locator("#desk").get_attribute("data-id") or ""
    )
    for term, value in (("issued", "undated"), ("language", "en"), ("title", "Untitled")):
        if record.first(term) is None:
            hands.tab_to(f"#f-{term} [name=value]")
            hands.type(value)
            hands.press("Enter")
            hands.sees(f"#f-{term} .value.edited")


def publish(hands: Hands) -> None:
    hands.go("o", "What goes out")
    hands.press("P")
    hands.sees("h1:has-text('Published')")
    browser.pictured(hands.page, "session-published")


def settle(hands: Hands, names: int) -> None:
    """A new catalogue knows no publisher: the first names become its authorities."""
    for _ in range(names):
        hands.go("p", "Publishers")
        before = hands.page.locator("#known ~ .rows li").count()
        hands.tab_to("form[action='/publishers/resolve'] button")
        hands.press("Enter")
        hands.sees(f"#known ~ .rows li >> nth={before}")


def merge(hands: Hands) -> None:
    hands.go("p", "Publishers")
    hands.tab_to("#known ~ .rows summary")
    taken = hands.page.evaluate(
        "document.activeElement.closest('li').querySelector('strong').textContent"
    )
    hands.press("Enter")
    hands.tab_to("details[open] input[name=into]")
    other = hands.page.evaluate(
        """name => [...document.querySelectorAll('#known ~ .rows strong')]
        .map(one => one.textContent).find(one => one !== name)""",
        taken,
    )
    hands.type(other)
    hands.press("Enter")
    hands.sees(".notice:has-text('became one')")


def withdraw(hands: Hands, id_: str) -> None:
    hands.press("g", "q")
    hands.sees("input[type=search]")
    hands.press("/")
    hands.type("packhorse")
    hands.tab_to(".filters select[name=stage]")
    hands.type("all")
    hands.tab_to(".filters button")
    hands.press("Enter")
    hands.sees("table")
    hands.press("j", "Enter")
    hands.sees("#desk")
    hands.press("w")
    hands.type("Withdrawn")
    hands.tab_to("[name=reason]")
    hands.type("At the maker's instruction")
    hands.tab_to("[name=review_by]")
    hands.type("2027-05-31")
    hands.press("Enter")
    hands.sees("#f-withdrawalReason .value.edited")
    browser.pictured(hands.page, "session-withdrawn")


def assert_harvested(house: Path) -> None:
    from sickle import Sickle

    records = {one.id: one for one in Catalogue.open(house).records()}
    assert len(records) == 10
    assert all(one.stage is Stage.REVIEWED for one in records.values())
    port = browser.free_port()
    with browser.program("-C", str(house), "serve", "--port", str(port)) as address:
        seen = list(Sickle(address).ListRecords(metadataPrefix="oai_dc"))
    live = {one.header.identifier.rpartition(":")[2]: one for one in seen if not one.deleted}
    gone = {one.header.identifier.rpartition(":")[2] for one in seen if one.deleted}
    assert gone == {"the-packhorse-trail"}
    assert live.keys() == records.keys() - gone
    for id_, one in live.items():
        assert str(records[id_].first("title")) in one.metadata["title"][0]
